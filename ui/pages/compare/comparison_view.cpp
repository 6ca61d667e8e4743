// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/comparison_view.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "theme/fitted_columns.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChangeWidth = 62;  // room for "▼ 12.3 %"
constexpr int kPadding = space::kNormal;
constexpr int kNames = 236;               // and more where names are longer and there is room
constexpr double kMostOfNames = 1.0 / 3;  // of the view
constexpr int kLeastScenario = 128;       // "Base (reference)"

// A row that the view has no room for is left out, not cut: scrolling brings it whole.
bool isCut(const QRect& row, const QWidget& viewport) {
  return row.bottom() >= viewport.height();
}

// The value, and the change behind it in the colour of what it means.
class ComparisonDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    if (isCut(option.rect, *static_cast<const QAbstractItemView*>(option.widget)->viewport())) return;
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const Theme theme = currentTheme();
    painter->save();
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (index.data(ComparisonModel::GroupRole).toBool() && index.row() > 0) {
      painter->setPen(theme.line());
      painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    if (hasChanges(*index.model(), index.column())) {
      painter->setPen(colourOf(index.data(ComparisonModel::BetterRole), theme));
      const QRect change(rect.right() - kChangeWidth, rect.top(), kChangeWidth, rect.height());
      painter->drawText(change, Qt::AlignRight | Qt::AlignVCenter, index.data(ComparisonModel::ChangeRole).toString());
      rect.setRight(change.left() - space::kTight);
    }
    const bool best = index.data(ComparisonModel::BestRole).toBool();
    QFont font = option.font;
    if (best || (!hasChanges(*index.model(), index.column()) && index.data(ComparisonModel::DiffersRole).toBool()))
      font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.text());
    const QString text = best ? u"★ "_s + index.data().toString() : index.data().toString();
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const int changes = hasChanges(*index.model(), index.column()) ? kChangeWidth + space::kTight : 0;
    return {QFontMetrics(font).horizontalAdvance(u"★ "_s + index.data().toString()) + 3 * kPadding + changes,
            size::kDenseRow};
  }

 private:
  // The reference has none, and needs no room for them.
  static bool hasChanges(const QAbstractItemModel& model, int column) {
    const auto& table = static_cast<const ComparisonModel&>(model).table();
    const auto at = static_cast<size_t>(column);
    return std::ranges::any_of(table.rows, [at](const ComparisonRow& row) {
      return at < row.cells.size() && !row.cells[at].change.isEmpty();
    });
  }
  static QColor colourOf(const QVariant& better, const Theme& theme) {
    if (!better.isValid()) return theme.mutedText();
    return better.toBool() ? theme.better() : theme.worse();
  }
};

// The names of the rows, on the line of their values.
class RowNames : public QHeaderView {
 public:
  explicit RowNames(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {}

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int row) const override {
    const Theme theme = currentTheme();
    painter->save();
    painter->fillRect(rect, theme.card());
    if (isCut(rect, *viewport())) return painter->restore();
    painter->setPen(theme.line());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.mutedText());
    const QRect room = rect.adjusted(kPadding, 0, -kPadding, 0);
    const QString name = model()->headerData(row, Qt::Vertical).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
  }
};

}  // namespace

ComparisonView::ComparisonView(QWidget* parent) : QTableView(parent), m_model(new ComparisonModel(this)) {
  setVerticalHeader(new RowNames(this));  // before the model, so that it learns of a reset before this view does
  setModel(m_model);
  setItemDelegate(new ComparisonDelegate(this));
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  verticalHeader()->setDefaultSectionSize(size::kDenseRow);
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setFixedWidth(kNames);
  verticalHeader()->setHighlightSections(false);
  verticalHeader()->setSectionsClickable(false);
  setCornerButtonEnabled(false);
  // By the figures: a long name of a scenario is cut, with the whole in its tooltip.
  m_columns = new FittedColumns(*this, {.allFill = true, .least = kLeastScenario, .headsGiveWay = true});
  connectHeader();
  answerWhy(this, WhyBy::Key, [this] { askWhy(currentIndex()); });
  connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (!m_model->pathOf(index.row()).empty()) Q_EMIT fieldRequested(index.row(), index.column());
  });
}

void ComparisonView::connectHeader() {
  QHeaderView* header = horizontalHeader();
  header->setSectionsMovable(true);
  header->setSectionsClickable(true);
  header->setHighlightSections(false);
  header->setTextElideMode(Qt::ElideRight);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header, &QHeaderView::sectionClicked, this, &ComparisonView::baseRequested);
  // The order is the page's: the model brings it back in the new one.
  connect(
      header, &QHeaderView::sectionMoved, this,
      [this, header](int, int from, int to) {
        const QSignalBlocker blocker(header);
        header->moveSection(to, from);
        Q_EMIT moveRequested(from, to);
      },
      Qt::QueuedConnection);
  connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& position) {
    const int column = header->logicalIndexAt(position);
    if (column < 0) return;
    QMenu menu(this);
    fillColumnMenu(menu, column);
    menu.exec(header->mapToGlobal(position));
  });
}

void ComparisonView::askWhy(const QModelIndex& cell) {
  if (cell.isValid() && !m_model->figureOf(cell.row()).empty()) Q_EMIT whyRequested(cell.row(), cell.column());
}

void ComparisonView::fillColumnMenu(QMenu& menu, int column) {
  const bool isBase = static_cast<size_t>(column) == m_model->table().base;
  menu.addAction(tr("Compare the others with this one"), this, [this, column] { Q_EMIT baseRequested(column); })
      ->setEnabled(!isBase);
  menu.addAction(tr("Move left"), this, [this, column] { Q_EMIT moveRequested(column, column - 1); })
      ->setEnabled(column > 0);
  menu.addAction(tr("Move right"), this, [this, column] { Q_EMIT moveRequested(column, column + 1); })
      ->setEnabled(column + 1 < m_model->columnCount());
  QAction* hide = menu.addAction(tr("Hide"), this, [this, column] { Q_EMIT hideRequested(column); });
  hide->setEnabled(!isBase && m_model->columnCount() > 2);
  if (isBase) hide->setToolTip(tr("The others are compared with it."));
}

void ComparisonView::setTable(ComparisonTable table) {
  const bool newShape =
      table.scenarios != m_model->table().scenarios || table.rows.size() != m_model->table().rows.size();
  m_model->setTable(std::move(table));
  if (newShape) fitColumns();
}

void ComparisonView::fitNames() {
  int longest = kNames;
  for (int row = 0; row < m_model->rowCount(); ++row)
    longest = std::max(
        longest, fontMetrics().horizontalAdvance(m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()) +
                     2 * kPadding + 1);
  verticalHeader()->setFixedWidth(std::max(kNames, std::min(longest, static_cast<int>(kMostOfNames * width()))));
}

void ComparisonView::fitColumns() {
  fitNames();
  m_columns->fit();
}

void ComparisonView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return Q_EMIT copyRequested();
  const QModelIndex index = currentIndex();
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && index.isValid() && !m_model->pathOf(index.row()).empty())
    return Q_EMIT fieldRequested(index.row(), index.column());
  QTableView::keyPressEvent(event);
}

void ComparisonView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
  QMenu menu(this);
  if (index.isValid() && !m_model->figureOf(index.row()).empty())
    addWhyAction(menu, this, [this, index] { askWhy(index); });
  if (index.isValid() && !m_model->pathOf(index.row()).empty())
    menu.addAction(tr("Go to the field"), this, [this, index] { Q_EMIT fieldRequested(index.row(), index.column()); });
  menu.addAction(tr("Copy as table"), this, &ComparisonView::copyRequested);
  if (index.isValid()) {
    menu.addSeparator();
    fillColumnMenu(menu, index.column());
  }
  menu.exec(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void ComparisonView::setShareOf(QWidget* box, double share, QWidget* below) {
  m_box = box;
  m_below = below;
  m_share = share;
  box->installEventFilter(this);
}

bool ComparisonView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_box && event->type() == QEvent::Resize) scheduleHeight();
  return QTableView::eventFilter(watched, event);
}

void ComparisonView::updateGeometries() {
  QTableView::updateGeometries();
  scheduleHeight();
}

// Not within the pass of a layout, which would go on with what it had before.
void ComparisonView::scheduleHeight() {
  QMetaObject::invokeMethod(this, &ComparisonView::fitHeight, Qt::QueuedConnection);
}

// What rows do not need is the chart's, and none of them is half there.
void ComparisonView::fitHeight() {
  constexpr int kFewest = 3;
  const bool scrolls = horizontalHeader()->length() > viewport()->width();
  const int around = horizontalHeader()->sizeHint().height() + 2 * frameWidth() +
                     (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
  const int all = m_model->rowCount() * size::kDenseRow;
  if (!m_box) return setMaximumHeight(around + all);
  const int needed =
      m_below->hasHeightForWidth() ? m_below->heightForWidth(m_below->width()) : m_below->minimumHeight();
  const int room = std::min(static_cast<int>(m_share * m_box->height()), m_box->height() - needed - space::kCards);
  const int fitting = (room - around) / size::kDenseRow;
  setFixedHeight(around + std::min(all, std::max(kFewest, fitting) * size::kDenseRow));
}

void ComparisonView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

}  // namespace fulcrum
