// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/common/list_table.h"

#include <QAction>
#include <QHeaderView>
#include <QToolButton>
#include <algorithm>

#include "fields/cell_delegate.h"
#include "live/workspace.h"
#include "theme/fitted_columns.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 48;  // three digits
constexpr int kLeastNames = 90;  // the first words

}  // namespace

QTableView* makeListTable(Workspace& workspace, QAbstractItemModel* model, const QString& name,
                          const std::vector<int>& names, QWidget* parent, const std::vector<int>& drops) {
  auto* table = new QTableView(parent);
  table->setModel(model);
  table->setItemDelegate(new CellDelegate(workspace, table));
  table->setAccessibleName(name);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                         QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
  table->setTabKeyNavigation(false);  // Tab leaves the table, arrow keys move in it
  table->setShowGrid(false);
  table->setWordWrap(false);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(size::kListRow);
  QHeaderView* header = table->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setMinimumSectionSize(kLeastWidth);
  auto* columns = new FittedColumns(*table, {.fills = names,
                                             .yields = names,
                                             .least = kLeastWidth,
                                             .leastOfYielding = kLeastNames,
                                             .wraps = true,
                                             .drops = drops});
  columns->followModel();
  return table;
}

std::vector<int> selectedRows(const QTableView& table) {
  std::vector<int> rows;
  for (const QModelIndex& index : table.selectionModel()->selectedIndexes()) rows.push_back(index.row());
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

void onDelete(QTableView* table, const std::function<void()>& remove) {
  auto* action = new QAction(table);
  action->setShortcut(QKeySequence::Delete);
  action->setShortcutContext(Qt::WidgetShortcut);
  table->addAction(action);
  QObject::connect(action, &QAction::triggered, table, remove);
}

QToolButton* makeFlatButton(const QString& text, const QString& toolTip, QWidget* parent) {
  auto* button = new QToolButton(parent);
  setRole(button, u"flat"_s);
  button->setText(text);
  button->setToolTip(toolTip);
  button->setAccessibleName(toolTip);
  return button;
}

}  // namespace fulcrum
