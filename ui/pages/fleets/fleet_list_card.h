// SPDX-License-Identifier: GPL-3.0-or-later
// The table of fleets, with what adds, copies and deletes them.
#pragma once

#include <QModelIndex>
#include <optional>
#include <span>

#include "explain/figures.h"
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

 Q_SIGNALS:
  void whyRequested(const explain::Asked& asked);

 protected:
  bool event(QEvent* event) override;

 private:
  void fitHeight();
  void makeTable();
  // What a cell is made of: of a name the cost of its row. None where there is no such figure.
  [[nodiscard]] std::optional<explain::Asked> askedOf(const QModelIndex& cell) const;
  void askWhy(const QModelIndex& cell);
  void showMenu(QPoint position);
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
