// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/catalogue_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "charts/table_clipboard.h"
#include "dialogs/book_search.h"
#include "dialogs/catalogue_copy.h"
#include "dialogs/catalogue_model.h"
#include "dialogs/comparison_dialog.h"
#include "dialogs/cost_query_form.h"
#include "dialogs/price_chart.h"
#include "edits/fleet_edits.h"
#include "fields/number_field.h"
#include "prices/book_nodes.h"
#include "serving/names.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/spec_words.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWidestColumn = 320;
constexpr std::chrono::milliseconds kTypingPause{120};

QComboBox* makeChoice(const QString& name, QWidget* parent) {
  auto* choice = new QComboBox(parent);
  choice->setAccessibleName(name);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  choice->setMaxVisibleItems(20);
  return choice;
}

// The texts that occur, behind one for all of them; a choice that still occurs stays.
void fillChoice(QComboBox* choice, const QString& all, const std::set<QString>& texts) {
  const QString before = choice->currentData().toString();
  choice->clear();
  choice->addItem(all, QString());
  for (const QString& text : texts) choice->addItem(text, text);
  choice->setCurrentIndex(std::max(0, choice->findData(before)));
  choice->setVisible(!texts.empty());
}

// The plan's own models first, then those of the catalogue.
QStringList modelNames(const Plan& plan) {
  QStringList names;
  const auto add = [&](const std::string& name) {
    const QString text = QString::fromStdString(name);
    if (!text.isEmpty() && !names.contains(text)) names << text;
  };
  for (const Workload& workload : plan.workloads) add(workload.model);
  for (const ModelSpec& model : plan.models) add(model.name);
  for (const ModelSpec& model : shippedCatalogue().models) add(model.name);
  return names;
}

}  // namespace

CatalogueDialog::CatalogueDialog(const Plan& plan, const WorkloadId& workload, QWidget* parent,
                                 const std::filesystem::path& prices)
    : QDialog(parent),
      m_plan(plan),
      m_book(m_plan),
      m_prices(prices),
      m_reading(new Background<std::shared_ptr<const prices::BookOffers>>(std::chrono::milliseconds(0), this)),
      m_searching(new Background<std::shared_ptr<const Found>>(kTypingPause, this)) {
  setWindowTitle(tr("Catalogue"));
  setProperty(kHelpTopic, u"page-fleets"_s);
  resize(1230, 640);
  m_views = new SegmentedControl(
      {tr("Nodes to rent"), tr("Servers to buy"), tr("Accelerators"), tr("Models"), tr("API offers")}, this);
  m_views->setAccessibleName(tr("Part of the catalogue"));
  m_query = new CostQueryForm(modelNames(plan), queryOf(plan, workload), this);
  QWidget* filters = makeFilters();
  makeTable();
  m_source = new QLabel(this);
  m_source->setWordWrap(true);
  m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_source->setMinimumHeight(2 * fontMetrics().lineSpacing() + space::kTight);
  m_source->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setRole(m_source, u"secondaryMuted"_s);
  m_buttons = new QDialogButtonBox(this);
  m_compare = m_buttons->addButton(tr("Compare"), QDialogButtonBox::ActionRole);
  m_compare->setAutoDefault(false);
  QPushButton* copy = m_buttons->addButton(tr("Copy as a table"), QDialogButtonBox::ActionRole);
  copy->setAutoDefault(false);
  copy->setToolTip(tr("Copies the selected rows, or all that are shown where one is selected, for a spreadsheet"));
  auto* rows = new QVBoxLayout(this);
  rows->setSpacing(space::kNormal);
  rows->addWidget(filters);
  rows->addWidget(m_query);
  rows->addWidget(m_table, 1);
  rows->addWidget(m_source);
  if (m_plan.currency != kCatalogueCurrency) rows->addWidget(makeExchangeRate());
  rows->addWidget(m_buttons);
  connect(m_views, &SegmentedControl::chosen, this, [this](int view) { showView(static_cast<CatalogueView>(view)); });
  connect(m_query, &CostQueryForm::changed, this, &CatalogueDialog::fillTable);
  connect(m_compare, &QPushButton::clicked, this, &CatalogueDialog::compare);
  connect(copy, &QPushButton::clicked, this, &CatalogueDialog::copyRows);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showView(CatalogueView::Rent);
  m_search->setFocus();
  connect(m_searching, &BackgroundRunner::updated, this, &CatalogueDialog::takeFound);
  connect(m_reading, &BackgroundRunner::updated, this, [this] {
    if (!m_reading->result()) return;
    m_offers = *m_reading->result();
    fillChoices();
    searchBook();
  });
  if (!m_prices.empty())
    m_reading->start(
        [file = m_prices](const auto&) { return std::make_shared<const prices::BookOffers>(prices::offersIn(file)); });
}

void CatalogueDialog::flush() {
  m_reading->flush();
  m_searching->flush();
}

// On a thread: a book may have a hundred thousand offers.
void CatalogueDialog::searchBook() {
  const bool hasOffers = m_view == CatalogueView::Rent || m_view == CatalogueView::ApiOffers;
  if (!m_offers || !hasOffers) return;
  const BookFilter filter{.words = m_search->text().split(u' ', Qt::SkipEmptyParts),
                          .provider = m_provider->currentData().toString(),
                          .accelerator = m_accelerator->currentData().toString()};
  m_searching->start([offers = m_offers, view = m_view, query = m_query->query(), plan = m_plan, filter](const auto&) {
    auto found = std::make_shared<Found>();
    found->further = matchingOffers(*offers, view, filter, found->offers);
    found->table = offeredTable(view, ServingBook(plan), query, plan, found->offers);
    return std::shared_ptr<const Found>(std::move(found));
  });
}

void CatalogueDialog::takeFound() {
  if (!m_searching->result() || !m_searching->isCurrent()) return;
  const bool isNewView = !m_found;
  m_found = *m_searching->result();
  const bool isFirst = m_table->currentIndex().row() <= 0;
  showTable();
  if (isNewView) fitColumns();
  if (isFirst || !currentRow()) m_table->setCurrentIndex(m_filter->index(0, 0));
  showSelection();
}

QWidget* CatalogueDialog::makeFilters() {
  auto* filters = new QWidget(this);
  auto* row = new QHBoxLayout(filters);
  row->setContentsMargins(margins::kNone);
  m_search = new QLineEdit(filters);
  m_search->setPlaceholderText(tr("Filter: H100 europe"));
  m_search->setAccessibleName(tr("Filter"));
  m_search->setClearButtonEnabled(true);
  m_provider = makeChoice(tr("Provider"), filters);
  m_accelerator = makeChoice(tr("Accelerator"), filters);
  row->addWidget(m_views);
  row->addSpacing(space::kSnug);
  row->addWidget(m_search, 1);
  row->addWidget(m_provider);
  row->addWidget(m_accelerator);
  connect(m_search, &QLineEdit::textChanged, this, &CatalogueDialog::filterRows);
  connect(m_provider, &QComboBox::activated, this, &CatalogueDialog::filterRows);
  connect(m_accelerator, &QComboBox::activated, this, &CatalogueDialog::filterRows);
  return filters;
}

QWidget* CatalogueDialog::makeExchangeRate() {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(margins::kNone);
  const QString currency = QString::fromStdString(m_plan.currency);
  auto* name = new QLabel(tr("The catalogue is in US dollars, the plan in %1. 1 US dollar is").arg(currency), row);
  m_rate = new NumberField(Unit::None, 1e-6, 1e6, false, row);
  m_rate->setPlanValue(planRate(m_plan, kCatalogueCurrency).value_or(1));
  m_rate->setAccessibleName(tr("Exchange rate"));
  name->setBuddy(m_rate);
  layout->addWidget(name);
  layout->addWidget(m_rate);
  layout->addWidget(new QLabel(currency, row));
  layout->addStretch(1);
  return row;
}

void CatalogueDialog::makeTable() {
  m_model = new CatalogueModel(this);
  m_filter = new CatalogueFilter(m_model);
  m_table = new QTableView(this);
  m_table->setModel(m_filter);
  m_table->setSortingEnabled(true);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(size::kTableRow);
  m_table->horizontalHeader()->setHighlightSections(false);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CatalogueDialog::showSelection);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogueDialog::showSelection);
  connect(m_table, &QTableView::doubleClicked, this, &CatalogueDialog::rowActivated);
  auto* copy = new QAction(m_table);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  m_table->addAction(copy);
  connect(copy, &QAction::triggered, this, &CatalogueDialog::copyRows);
}

void CatalogueDialog::showView(CatalogueView view) {
  m_view = view;
  m_found.reset();
  m_views->setCurrentIndex(static_cast<int>(view));
  m_table->setAccessibleName(tr("Rows of the catalogue"));
  fillTable();
  fillChoices();
  filterRows();
  fitColumns();
  m_table->sortByColumn(m_model->table().sortColumn, Qt::AscendingOrder);
  m_table->horizontalScrollBar()->setValue(0);
  m_table->setCurrentIndex(m_filter->index(0, 0));
  showSelection();
}

void CatalogueDialog::setFilter(const QString& filter) {
  m_search->setText(filter);
  m_table->setCurrentIndex(m_filter->index(0, 0));
}

void CatalogueDialog::fillTable() {
  showTable();
  showSelection();
  searchBook();
}

void CatalogueDialog::showTable() {
  CatalogueTable table = catalogueTable(shippedCatalogue(), m_view, m_book, m_query->query(), &m_plan);
  if (m_found && m_found->table.columns.size() == table.columns.size())
    table.rows.insert(table.rows.end(), m_found->table.rows.begin(), m_found->table.rows.end());
  m_model->setTable(std::move(table));
}

void CatalogueDialog::setPlan(const Plan& plan) {
  m_plan = plan;
  m_book = ServingBook(m_plan);
  fillTable();
  if (!currentRow()) m_table->setCurrentIndex(m_filter->index(0, 0));
}

void CatalogueDialog::fillChoices() {
  std::set<QString> providers;
  std::set<QString> accelerators;
  for (const CatalogueRow& row : m_model->table().rows) {
    if (!row.provider.isEmpty() && m_view != CatalogueView::Buy) providers.insert(row.provider);
    if (!row.accelerator.isEmpty()) accelerators.insert(row.accelerator);
  }
  if (m_offers && m_view == CatalogueView::Rent) {
    for (const prices::OfferedNode& node : m_offers->nodes) {
      providers.insert(QString::fromStdString(node.type.provider));
      accelerators.insert(QString::fromStdString(node.type.accelerator));
    }
  }
  if (m_offers && m_view == CatalogueView::ApiOffers) {
    for (const prices::ApiOfferRow& offer : m_offers->apis) providers.insert(QString::fromStdString(offer.provider));
  }
  fillChoice(m_provider, tr("All providers"), providers);
  fillChoice(m_accelerator, tr("All accelerators"), accelerators);
}

void CatalogueDialog::filterRows() {
  m_filter->setFilter(m_search->text(), m_provider->currentData().toString(), m_accelerator->currentData().toString());
  if (!currentRow()) m_table->setCurrentIndex(m_filter->index(0, 0));
  showSelection();
  searchBook();
}

// Names are long and begin with what tells them apart; sources are read below the table.
void CatalogueDialog::fitColumns() {
  m_table->resizeColumnsToContents();
  for (int column = 0; column < m_model->columnCount(); ++column)
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestColumn));
}

const CatalogueRow* CatalogueDialog::currentRow() const {
  const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
  return current.isValid() ? &m_model->table().rows[static_cast<size_t>(current.row())] : nullptr;
}

std::optional<size_t> CatalogueDialog::chosenRow() const {
  const CatalogueRow* row = currentRow();
  const bool isShipped = row && (row->origin == RowOrigin::Catalogue || row->origin == RowOrigin::Replaced);
  return isShipped ? std::optional(row->index) : std::nullopt;
}

std::optional<size_t> CatalogueDialog::chosenCopy() const {
  const CatalogueRow* row = currentRow();
  return row && row->origin == RowOrigin::Plan ? std::optional(row->index) : std::nullopt;
}

void CatalogueDialog::chooseCopy(size_t index) {
  const std::vector<CatalogueRow>& rows = m_model->table().rows;
  const auto found = std::find_if(rows.begin(), rows.end(), [index](const CatalogueRow& row) {
    return row.origin == RowOrigin::Plan && row.index == index;
  });
  QModelIndex wish;
  if (found != rows.end()) wish = m_filter->mapFromSource(m_model->index(static_cast<int>(found - rows.begin()), 0));
  m_table->setCurrentIndex(wish.isValid() ? wish : m_filter->index(0, 0));
  m_table->scrollTo(m_table->currentIndex());
}

const NodeType* CatalogueDialog::nodeTypeOf(const CatalogueRow& row) const {
  if (m_view != CatalogueView::Rent && m_view != CatalogueView::Buy) return nullptr;
  if (row.origin == RowOrigin::Plan) return &m_plan.nodeTypes[row.index];
  return row.origin == RowOrigin::PriceBook ? &m_found->offers.nodes[row.index].type
                                            : &shippedCatalogue().nodeTypes[row.index];
}

const NodeType* CatalogueDialog::currentNodeType() const {
  const CatalogueRow* row = currentRow();
  return row ? nodeTypeOf(*row) : nullptr;
}

std::optional<NodeType> CatalogueDialog::chosenNodeType() const {
  const NodeType* type = currentNodeType();
  if (!type) return {};
  if (currentRow()->origin == RowOrigin::Plan) return *type;
  NodeType chosen = *type;
  // Lists have names of their own for what the catalogue has a specification of.
  if (const AcceleratorSpec* spec = findAccelerator(shippedCatalogue().accelerators, type->accelerator))
    chosen.accelerator = spec->name;
  const auto rate = rateOf(*currentRow());
  if (!rate) return {};
  const bool isOfBook = currentRow()->origin == RowOrigin::PriceBook;
  const std::string currency = isOfBook ? currentRow()->currency : kCatalogueCurrency;
  return currency == m_plan.currency
             ? chosen
             : converted(chosen, *rate, conversionNote(*rate, m_plan.currency, currency).toStdString());
}

// What one of the row's currency is in the plan's.
std::optional<double> CatalogueDialog::rateOf(const CatalogueRow& row) const {
  if (row.origin == RowOrigin::Plan) return 1.0;
  if (row.origin == RowOrigin::PriceBook && row.currency != kCatalogueCurrency) return planRate(m_plan, row.currency);
  return rate();
}

std::optional<prices::ApiOfferRow> CatalogueDialog::chosenOffer() const {
  const CatalogueRow* row = currentRow();
  if (!row || m_view != CatalogueView::ApiOffers || row->origin != RowOrigin::PriceBook) return {};
  const auto rate = rateOf(*row);
  if (!rate) return {};
  prices::ApiOfferRow offer = m_found->offers.apis[row->index];
  for (ApiClass& each : offer.classes) {
    each.storagePerMTokHour = each.storagePerMTokHour * *rate;
    for (ApiPriceTier& tier : each.tiers) {
      tier.input = tier.input * *rate;
      tier.output = tier.output * *rate;
      if (tier.cachedRead) tier.cachedRead = *tier.cachedRead * *rate;
      if (tier.cacheWrite) tier.cacheWrite = *tier.cacheWrite * *rate;
    }
  }
  offer.currency = m_plan.currency;
  return offer;
}

double CatalogueDialog::rate() const {
  return m_rate ? m_rate->planValue() : 1;
}

QPushButton* CatalogueDialog::addRowAction(const QString& text, std::function<bool()> allowed) {
  QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
  button->setAutoDefault(false);  // Enter in the filter is no choice
  m_actions.emplace_back(button, std::move(allowed));
  showSelection();
  return button;
}

void CatalogueDialog::addRejection(const QString& text) {
  m_buttons->addButton(text, QDialogButtonBox::RejectRole)->setAutoDefault(false);
}

std::vector<size_t> CatalogueDialog::selectedRows() const {
  QModelIndexList selected = m_table->selectionModel()->selectedRows();
  std::sort(selected.begin(), selected.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
  std::vector<size_t> rows;
  for (const QModelIndex& index : selected) rows.push_back(static_cast<size_t>(m_filter->mapToSource(index).row()));
  return rows;
}

void CatalogueDialog::showSelection() {
  const CatalogueRow* row = currentRow();
  const size_t selected = selectedRows().size();
  m_compare->setEnabled(selected >= 2 && selected <= kMostCompared);
  m_compare->setToolTip(m_compare->isEnabled()
                            ? tr("Shows the selected rows side by side")
                            : tr("Select two to four rows, with Ctrl or Shift, to see them side by side"));
  for (const auto& [button, allowed] : m_actions) button->setEnabled(row && allowed());
  if (!row) {
    const bool isReading = !m_reading->isCurrent() || !m_searching->isCurrent();
    m_source->setText(isReading ? tr("The price book is being searched.")
                                : tr("No row matches: use fewer words, or all providers and accelerators."));
    return;
  }
  QString text = tr("%1, as of %3. Source: %2").arg(row->cells.front().text, row->source, row->asOf);
  if (m_found && m_found->further > 0)
    text += u' ' + tr("%Ln further row(s) of the price book match: type more words to see them.", nullptr,
                      static_cast<int>(m_found->further));
  if (!rateOf(*row))
    text.prepend(tr("The plan states no rate for %1: add one on the page Actuals to use this row.")
                     .arg(QString::fromStdString(row->currency)) +
                 u' ');
  if (row->origin == RowOrigin::Replaced) text.prepend(tr("The plan's own copy counts in place of this row.") + u' ');
  m_source->setText(text);
}

void CatalogueDialog::compare() {
  std::vector<PriceSeries> series;
  for (const size_t row : selectedRows()) {
    const CatalogueRow& each = m_model->table().rows[row];
    if (const NodeType* type = nodeTypeOf(each))
      series.push_back({.name = each.cells.front().text, .days = prices::daysOf(m_prices, *type)});
  }
  ComparisonDialog(m_model->table(), selectedRows(), pricesOverTime(series, std::string(kCatalogueCurrency)), this)
      .exec();
}

void CatalogueDialog::copyRows() {
  std::vector<size_t> rows = selectedRows();
  if (rows.size() < 2) {
    rows.clear();
    for (int row = 0; row < m_filter->rowCount(); ++row)
      rows.push_back(static_cast<size_t>(m_filter->mapToSource(m_filter->index(row, 0)).row()));
  }
  copyTable(rowsOf(m_model->table(), rows), NumberStyle::AsShown);
}

}  // namespace fulcrum
