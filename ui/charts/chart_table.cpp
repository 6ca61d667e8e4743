// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_table.h"

#include <QAbstractTableModel>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>
#include <set>
#include <utility>

#include "base/number_text.h"
#include "charts/table_clipboard.h"
#include "theme/fitted_columns.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastNames = 96;  // of a compact table

QString inTwoLines(QString head) {
  if (const qsizetype space = head.indexOf(u' '); space >= 0) head[space] = u'\n';
  return head;
}

TableData levelTable(const ChartData& data) {
  TableData table{{ChartTable::tr("Level"), ChartTable::tr("Served by"),
                   data.xTitle.isEmpty() ? ChartTable::tr("Hours above") : data.xTitle},
                  {}};
  for (const ChartLine& line : data.lines) table.headers << line.name;
  const QList<double> levels = placesOf(data);
  for (qsizetype i = levels.size() - 1; i >= 0; --i) {
    const ReadOut readOut = readOutAt(data, static_cast<int>(i));
    const ReadOutRow& row = readOut.rows.first();
    std::vector<TableCell> cells{{readOut.place, levels[i]}, {row.name, {}}, {row.text, row.value}};
    for (qsizetype line = 1; line < readOut.rows.size(); ++line)
      cells.push_back({readOut.rows[line].text, readOut.rows[line].value});
    table.rows.push_back(std::move(cells));
  }
  return table;
}

// What each step changes, and the level after it.
TableData stepTable(const ChartData& data) {
  TableData table{{data.xTitle, ChartTable::tr("Change"), seriesName(data, 0)}, {}};
  const QList<double> levels = levelsOf(data);
  for (qsizetype i = 0; i < levels.size(); ++i) {
    const ReadOut readOut = readOutAt(data, static_cast<int>(i));
    const bool isLevel = !readOut.rows.isEmpty() && readOut.rows.first().series == 0;
    std::vector<TableCell> row{{readOut.place, {}}, {}, {valueText(data, levels[i]), levels[i], isLevel}};
    if (!isLevel) {
      const double change = readOut.rows.isEmpty() ? 0 : readOut.rows.first().value;
      row[1] = {data.formatChange ? data.formatChange(change) : valueText(data, change), change};
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

// After the bands.
bool hasTotalColumn(const ChartData& data) {
  return !data.totalName.isEmpty() && !data.bands.empty();
}

}  // namespace

int seriesOfColumn(const ChartData& data, int column) {
  int series = column - 1;
  if (data.kind == ChartKind::Waterfall) return series;
  if (data.kind != ChartKind::Steps && hasTotalColumn(data)) {
    const int total = static_cast<int>(data.bands.size());
    if (series == total) return -1;
    if (series > total) --series;
  }
  return series < seriesCount(data) ? series : -1;
}

TableData tableOf(const ChartData& data) {
  if (data.kind == ChartKind::Steps) return levelTable(data);
  if (data.kind == ChartKind::Waterfall) return stepTable(data);
  TableData table;
  table.headers << data.xTitle;
  for (const ChartBand& band : data.bands) table.headers << band.name;
  const bool hasTotal = hasTotalColumn(data);
  if (hasTotal) table.headers << data.totalName;
  for (const ChartLine& line : data.lines) table.headers << line.name;
  if (data.reference) table.headers << data.reference->name;

  const QList<double> places = placesOf(data);
  const auto totalColumn = static_cast<qsizetype>(data.bands.size());
  for (qsizetype i = 0; i < places.size(); ++i) {
    const ReadOut readOut = readOutAt(data, static_cast<int>(i));
    std::vector<TableCell> row(static_cast<std::size_t>(table.headers.size()));
    row[0] = {readOut.place, data.xLabels.isEmpty() ? std::optional(places[i]) : std::nullopt};
    double total = 0;
    for (const ReadOutRow& cell : readOut.rows) {
      const bool afterTotal = hasTotal && cell.series >= totalColumn;
      if (cell.series < totalColumn) total += cell.value;
      row[static_cast<std::size_t>(cell.series + (afterTotal ? 2 : 1))] = {cell.text, cell.value};
    }
    if (hasTotal) row[static_cast<std::size_t>(totalColumn + 1)] = {readOut.total, total};
    table.rows.push_back(std::move(row));
  }
  return table;
}

QString fullNumber(double number, const QLocale& locale) {
  QString text = QString::fromStdString(numberText(number));
  return locale.decimalPoint() == u","_s ? text.replace(u'.', u',') : text;
}

QString toTsv(const TableData& table, NumberStyle style) {
  QString tsv = table.headers.join(u'\t') + u'\n';
  for (const auto& row : table.rows) {
    QStringList cells;
    for (const TableCell& cell : row) cells << cellText(cell, style);
    tsv += cells.join(u'\t') + u'\n';
  }
  return tsv;
}

class ChartTable::Model : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setTable(TableData table) {
    const bool sameShape = table.headers == m_table.headers && table.rows.size() == m_table.rows.size();
    if (!sameShape) beginResetModel();
    m_table = std::move(table);
    if (!sameShape) {
      endResetModel();
    } else if (rowCount() > 0) {
      Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
  }
  [[nodiscard]] const TableData& table() const { return m_table; }
  // The first column is told by tooltips, and heads take two lines.
  void setCompact() { m_compact = true; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
  }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
  }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    const auto& cell = m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && m_compact && index.column() == 0)) return cell.text;
    if (role == Qt::FontRole && cell.strong) {
      QFont font = static_cast<QWidget*>(QObject::parent())->font();
      font.setWeight(QFont::DemiBold);
      return font;
    }
    if (role == Qt::TextAlignmentRole) return alignment(index.column());
    return {};
  }
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal || section >= m_table.headers.size()) return {};
    if (role == Qt::DisplayRole) return m_compact ? inTwoLines(m_table.headers[section]) : m_table.headers[section];
    if (role == Qt::TextAlignmentRole) return alignment(section);
    return {};
  }

 private:
  // A column with a number is one of numbers: a dash stands where they do, and so does the heading.
  [[nodiscard]] QVariant alignment(int column) const {
    const bool numbers = column > 0 && std::ranges::any_of(m_table.rows, [column](const auto& row) {
                           return row[static_cast<std::size_t>(column)].number.has_value();
                         });
    return QVariant(Qt::AlignVCenter | (numbers ? Qt::AlignRight : Qt::AlignLeft));
  }

  TableData m_table;
  bool m_compact = false;
};

ChartTable::ChartTable(QWidget* parent) : QTableView(parent), m_model(new Model(this)) {
  setModel(m_model);
  setShowGrid(false);
  setWordWrap(false);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(size::kTableRow);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  setTabKeyNavigation(false);
  m_columns = new FittedColumns(*this, {});
}

void ChartTable::setTable(TableData table) {
  const bool newColumns = table.headers != m_model->table().headers || m_model->rowCount() == 0;
  const auto isAsked = [](const TableCell& cell) { return !cell.asked.empty(); };
  if (std::ranges::any_of(table.rows, [&](const auto& row) { return std::ranges::any_of(row, isAsked); }))
    listenForWhy();
  m_model->setTable(std::move(table));
  constexpr int kShort = 24;  // rows that are measured at once
  if (newColumns) return fitColumns();
  if (m_model->rowCount() <= kShort) m_columns->widen();
}

void ChartTable::setFirstColumnFills(bool fills) {
  m_columns->setRules(fills ? ColumnRules{.fills = {0}} : ColumnRules());
}

void ChartTable::fitColumns() {
  m_columns->fit();
}

void ChartTable::setCompact() {
  m_model->setCompact();
  m_columns->setRules({.allFill = true, .yields = {0}, .leastOfYielding = kLeastNames});
  for (QWidget* part : {static_cast<QWidget*>(this), static_cast<QWidget*>(horizontalHeader())})
    setRole(part, u"compact"_s);
}

void ChartTable::setFirstColumnFrozen(bool frozen) {
  if (!frozen || m_frozen) return;
  m_frozen = new QTableView(this);
  m_frozen->setModel(m_model);
  m_frozen->setSelectionModel(selectionModel());
  m_frozen->setFocusPolicy(Qt::NoFocus);
  m_frozen->setFrameShape(QFrame::NoFrame);
  m_frozen->setShowGrid(false);
  m_frozen->setWordWrap(false);
  m_frozen->setObjectName(u"frozen"_s);
  m_frozen->setVerticalScrollMode(verticalScrollMode());
  m_frozen->verticalHeader()->hide();
  m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_frozen->horizontalHeader()->setHighlightSections(false);
  m_frozen->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
  connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
  connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &ChartTable::placeFrozen);
  connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ChartTable::placeFrozen);
  placeFrozen();
}

// Over the first column while that is scrolled out of view, and hidden otherwise: the keyboard and the mouse then meet
// the table itself.
void ChartTable::placeFrozen() {
  if (!m_frozen) return;
  const bool needed = horizontalScrollBar()->value() > 0 && m_model->columnCount() > 1;
  m_frozen->setVisible(needed);
  if (!needed) return;
  for (int column = 0; column < m_model->columnCount(); ++column) m_frozen->setColumnHidden(column, column > 0);
  m_frozen->setColumnWidth(0, columnWidth(0));
  m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
  m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
  m_frozen->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                        viewport()->height() + horizontalHeader()->height());
  m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
  m_frozen->raise();
}

void ChartTable::setWholeRows(int most) {
  m_wholeRows = most;
  updateGeometries();
}

void ChartTable::updateGeometries() {
  QTableView::updateGeometries();
  // Not within the pass of a layout, which would go on with what it had before.
  if (m_wholeRows > 0) QMetaObject::invokeMethod(this, &ChartTable::fitHeight, Qt::QueuedConnection);
  placeFrozen();
}

void ChartTable::fitHeight() {
  const bool scrolls = horizontalHeader()->length() > viewport()->width();
  const int around = horizontalHeader()->sizeHint().height() + 2 * frameWidth() +
                     (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
  const int row = verticalHeader()->defaultSectionSize();
  setMinimumHeight(around + std::min(m_wholeRows, m_model->rowCount()) * row);
  setMaximumHeight(around + m_model->rowCount() * row);
}

const TableData& ChartTable::table() const {
  return m_model->table();
}

void ChartTable::copy(NumberStyle style) const {
  const QModelIndexList selected = selectionModel()->selectedIndexes();
  std::set<int> rows;
  std::set<int> columns;
  for (const QModelIndex& index : selected) {
    rows.insert(index.row());
    columns.insert(index.column());
  }
  const TableData& all = table();
  if (selected.size() < 2) {
    copyTable(all, style);
    return;
  }
  TableData part;
  for (const int column : columns) part.headers << all.headers[column];
  for (const int row : rows) {
    auto& cells = part.rows.emplace_back();
    for (const int column : columns) {
      cells.push_back(all.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
    }
  }
  copyTable(part, style);
}

void ChartTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copy();
    return;
  }
  QTableView::keyPressEvent(event);
}

void ChartTable::setWhy(std::function<void(int row, int column)> ask) {
  m_why = std::move(ask);
  listenForWhy();
}

void ChartTable::listenForWhy() {
  if (std::exchange(m_listens, true)) return;
  answerWhy(this, WhyBy::Key, [this] { askWhy(currentIndex()); });
}

bool ChartTable::answersWhy(const QModelIndex& cell) const {
  return cell.isValid() && ((m_why && cell.column() > 0) || !cellAt(cell).asked.empty());
}

const TableCell& ChartTable::cellAt(const QModelIndex& cell) const {
  return table().rows[static_cast<std::size_t>(cell.row())][static_cast<std::size_t>(cell.column())];
}

void ChartTable::askWhy(const QModelIndex& cell) {
  if (!answersWhy(cell)) return;
  if (const explain::Asked& asked = cellAt(cell).asked; !asked.empty()) return Q_EMIT whyRequested(asked);
  m_why(cell.row(), cell.column());
}

void ChartTable::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  const QModelIndex cell = event->reason() == QContextMenuEvent::Mouse
                               ? indexAt(viewport()->mapFromGlobal(event->globalPos()))
                               : currentIndex();
  if (answersWhy(cell)) {
    addWhyAction(menu, this, [this, at = QPersistentModelIndex(cell)] { askWhy(at); });
    menu.addSeparator();
  }
  menu.addAction(tr("Copy"), this, [this] { copy(); });
  menu.addAction(tr("Copy as shown"), this, [this] { copy(NumberStyle::AsShown); });
  menu.addAction(tr("Copy plain numbers"), this, [this] { copy(NumberStyle::Plain); });
  menu.exec(event->globalPos());
}

}  // namespace fulcrum
