// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed when, to look through, to go to, and to take back value by value.
#pragma once

#include <QWidget>

#include "edits/restore_change.h"
#include "live/workspace.h"
#include "tables/history_model.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace fulcrum {

class HistoryPanel : public QWidget {
  Q_OBJECT
 public:
  explicit HistoryPanel(Workspace& workspace, QWidget* parent = nullptr);

 Q_SIGNALS:
  void fieldRequested(const QString& path);
  void copyWithoutHistoryRequested();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeBar();
  QTableView* makeTable();
  void refresh();
  void goTo(const QModelIndex& index);
  void restore(ChangeSide side);
  void showMenu(const QPoint& position);
  void say(const QString& sentence);

  Workspace& m_workspace;
  HistoryModel m_model;
  QLineEdit* m_search;
  QLabel* m_said;
  QPushButton* m_restore;
  QTableView* m_table;
  QLabel* m_empty;
  QStackedWidget* m_stack;
};

}  // namespace fulcrum
