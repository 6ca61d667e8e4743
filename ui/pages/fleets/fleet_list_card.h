// SPDX-License-Identifier: GPL-3.0-or-later
// The table of fleets, with what adds, copies and deletes them.
#pragma once

#include <span>

#include "live/workspace.h"
#include "theme/card.h"

class QTableView;
class QToolButton;

namespace fulcrum {

class FleetTableModel;

class FleetListCard : public Card {
  Q_OBJECT
 public:
  explicit FleetListCard(Workspace& workspace, QWidget* parent = nullptr);

  // `weeks` are those of the displayed month.
  void refresh(std::span<const PoolWeek> weeks);

 private:
  void makeTable();
  void add();
  void duplicate();
  void remove();
  // The fleet that takes the workloads over: asked for where there are any. False: cancelled.
  bool chooseHeir(const Fleet& fleet, FleetId& heir);
  void showSelection();

  Workspace& m_workspace;
  FleetTableModel* m_model;
  QTableView* m_table;
  QToolButton* m_duplicate;
  QToolButton* m_remove;
};

}  // namespace fulcrum
