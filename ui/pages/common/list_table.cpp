// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/common/list_table.h"

#include <QAction>
#include <QHeaderView>
#include <QToolButton>
#include <algorithm>

#include "fields/cell_delegate.h"
#include "live/workspace.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 68;  // a key figure such as "$44.8k"; narrower columns would move with every value

// A header fits its columns to their contents when rows come or go; with this also when values change, and when the
// table is displayed and its style known. Once per turn of the event loop.
class FittedColumns : public QObject {
 public:
  explicit FittedColumns(QTableView& table) : QObject(&table), m_header(*table.horizontalHeader()) {
    table.installEventFilter(this);
    const QAbstractItemModel* model = table.model();
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedColumns::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedColumns::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedColumns::fit);
  }

 private:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Show || event->type() == QEvent::StyleChange) fit();
    return QObject::eventFilter(watched, event);
  }
  // The header fits all columns, each in its mode, a little after the mode of one was set.
  void fit() {
    const int first = 0;
    if (m_header.isVisible()) m_header.setSectionResizeMode(first, m_header.sectionResizeMode(first));
  }

  QHeaderView& m_header;
};

}  // namespace

QTableView* makeListTable(Workspace& workspace, QAbstractItemModel* model, const QString& name, int stretched,
                          QWidget* parent) {
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
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setSectionResizeMode(stretched, QHeaderView::Stretch);
  header->setMinimumSectionSize(kLeastWidth);
  new FittedColumns(*table);
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
