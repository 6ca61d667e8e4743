// SPDX-License-Identifier: GPL-3.0-or-later
// The list of workloads and the fields of the one selected.
#pragma once

#include <QWidget>
#include <utility>
#include <vector>

#include "explain/figures.h"
#include "fields/struct_form.h"
#include "live/workspace.h"

class QComboBox;
class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fulcrum {

class Card;

class WorkloadPanel : public QWidget {
  Q_OBJECT
 public:
  explicit WorkloadPanel(Workspace& workspace, QWidget* parent = nullptr);

  void refresh();
  bool focusField(const QString& key);

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& figure);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeList();
  QWidget* makeFields();
  QWidget* makeFleetChoice(QWidget* parent);
  void refreshList();
  void fitLines();
  void showFigure(QTreeWidgetItem& item, int column, const QString& text);
  void askWhyShare(const QTreeWidgetItem* item);
  void showMatch(const WorkloadMatch& match, const NumberFormat& format);
  void showFleets();
  void refreshService();
  void add();
  void remove();

  Workspace& m_workspace;
  QTreeWidget* m_list;
  QToolButton* m_remove;
  Card* m_fields;
  QLabel* m_match;
  bool m_isMatched = false;
  QComboBox* m_fleet;
  std::vector<std::pair<QString, QString>> m_fleets;  // names and ids in it
  StructForm<Workload> m_form;
  StructForm<ServiceRate> m_service;
  ServiceRate m_modelled;  // what the serving model answers: shown where no rate is typed, and where typing begins
  QLabel* m_rateNote;
  QToolButton* m_useModel;
};

}  // namespace fulcrum
