// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/comparison_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "charts/chart_card.h"
#include "charts/table_clipboard.h"
#include "dialogs/catalogue_copy.h"
#include "theme/metrics.h"
#include "words/topic_id.h"

namespace fulcrum {

ComparisonDialog::ComparisonDialog(const CatalogueTable& table, const std::vector<size_t>& rows,
                                   const ChartData& prices, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Compare"));
  setProperty(kHelpTopic, QStringLiteral("page-fleets"));
  resize(300 + 210 * static_cast<int>(rows.size()), 560);
  const int lines = static_cast<int>(table.columns.size()) - 1;  // the first column is the headings
  auto* view = new QTableWidget(lines, static_cast<int>(rows.size()), this);
  view->setAccessibleName(windowTitle());
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setTabKeyNavigation(false);
  view->setShowGrid(false);
  view->setWordWrap(true);
  QStringList names;
  QStringList headings;
  for (const size_t row : rows) names << table.rows[row].cells.front().text;
  for (int line = 0; line < lines; ++line) {
    const CatalogueColumn& column = table.columns[static_cast<size_t>(line) + 1];
    headings << column.heading;
    for (size_t i = 0; i < rows.size(); ++i) {
      const CatalogueCell& cell = table.rows[rows[i]].cells[static_cast<size_t>(line) + 1];
      auto* item = new QTableWidgetItem(cell.text);
      item->setToolTip(cell.explanation.isEmpty() ? column.explanation : cell.explanation);
      view->setItem(line, static_cast<int>(i), item);
    }
  }
  view->setHorizontalHeaderLabels(names);
  view->setVerticalHeaderLabels(headings);
  for (int line = 0; line < lines; ++line)
    view->verticalHeaderItem(line)->setToolTip(table.columns[static_cast<size_t>(line) + 1].explanation);
  view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                                static_cast<Qt::Alignment>(Qt::TextWordWrap));
  view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  QPushButton* copy = buttons->addButton(tr("Copy as a table"), QDialogButtonBox::ActionRole);
  connect(copy, &QPushButton::clicked, this,
          [table, rows] { copyTable(sideBySide(table, rows), NumberStyle::AsShown); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(view, 3);
  if (!prices.lines.empty()) {
    auto* chart = new ChartCard(ChartCard::Header::Compact, this);
    chart->setMinimumHeight(size::kLeastChart);
    chart->setData(prices);
    layout->addWidget(chart, 2);
    resize(width(), height() + size::kLeastChart);
  }
  layout->addWidget(buttons);
}

}  // namespace fulcrum
