// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as columns: a click on a head makes it the base of comparison, a drag moves the column, and the context
// menu offers both to the keyboard.
#pragma once

#include <QTableView>

#include "tables/comparison_model.h"

class QMenu;

namespace fulcrum {

class FittedColumns;

class ComparisonView : public QTableView {
  Q_OBJECT
 public:
  explicit ComparisonView(QWidget* parent = nullptr);

  // As high as its rows, or as the rows that are whole in this share of the height of `box`, which holds it above
  // `below`.
  void setShareOf(QWidget* box, double share, QWidget* below);
  // Columns become as wide as their texts; what is left is shared.
  void setTable(ComparisonTable table);
  [[nodiscard]] const ComparisonModel& comparison() const { return *m_model; }
  // What can be done with the column of a scenario.
  void fillColumnMenu(QMenu& menu, int column);

 Q_SIGNALS:
  void baseRequested(int column);
  void moveRequested(int from, int to);
  void hideRequested(int column);
  // Enter or a double-click in a row that has a path.
  void fieldRequested(int row, int column);
  // Of a row that has a figure.
  void whyRequested(int row, int column);
  void copyRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void updateGeometries() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void askWhy(const QModelIndex& cell);
  void fitNames();
  void fitColumns();
  void fitHeight();
  void scheduleHeight();
  void connectHeader();

  ComparisonModel* m_model;
  FittedColumns* m_columns = nullptr;
  QWidget* m_box = nullptr;
  QWidget* m_below = nullptr;
  double m_share = 0;
};

}  // namespace fulcrum
