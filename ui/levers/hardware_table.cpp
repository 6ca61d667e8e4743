// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/hardware_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "edits/fleet_edits.h"
#include "fields/number_field.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

enum Column { kName, kCost, kAgainstNow, kServed, kPerGpuHour, kFrom, kColumns };

constexpr int kHeight = 190;
constexpr double kNegligible = 0.005;

QTableWidgetItem* makeItem(const QString& text, bool number, const QString& toolTip) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  item->setToolTip(toolTip);
  return item;
}

}  // namespace

HardwareTable::HardwareTable(const std::string& currency, QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_table(new QTableWidget(0, kColumns, this)),
      m_note(new QLabel(this)),
      m_use(new QPushButton(tr("Use this node type"), this)) {
  m_search->setPlaceholderText(tr("Filter: H100 europe"));
  m_search->setAccessibleName(tr("Filter"));
  m_search->setClearButtonEnabled(true);
  m_use->setAutoDefault(false);
  m_use->setObjectName(u"useNodeType"_s);
  m_table->setHorizontalHeaderLabels(
      {tr("Node type"), tr("Per M output tok"), tr("Against now"), tr("Served"), tr("Per GPU-hour"), tr("From")});
  const QStringList explanations{
      {},
      tr("Cost of a million output tokens, input included, at the latency targets: on demand, at full load"),
      tr("Against the node types of the fleets without this lever"),
      tr("Share of the output tokens that it can serve within the targets"),
      tr("On-demand price of one accelerator and hour"),
      tr("The plan, or the catalogue: a choice from there is copied into the plan")};
  for (int column = 0; column < kColumns; ++column) {
    m_table->horizontalHeaderItem(column)->setToolTip(explanations[column]);
    m_table->horizontalHeaderItem(column)->setTextAlignment(
        (column == kName || column == kFrom ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  m_table->setAccessibleName(tr("Ranking of node types"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(size::kDenseRow);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(kName, QHeaderView::Stretch);
  m_table->setFixedHeight(kHeight);
  m_note->setWordWrap(true);
  setRole(m_note, u"secondaryMuted"_s);
  auto* top = new QHBoxLayout;
  top->addWidget(m_search, 1);
  top->addWidget(m_use);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kTight);
  rows->addLayout(top);
  rows->addWidget(m_table);
  rows->addWidget(m_note);
  if (currency != kCatalogueCurrency) rows->addWidget(makeRate(currency));
  connect(m_search, &QLineEdit::textChanged, this, &HardwareTable::filter);
  connect(m_table, &QTableWidget::currentCellChanged, this, &HardwareTable::showSelection);
  connect(m_table, &QTableWidget::itemDoubleClicked, this, &HardwareTable::choose);
  connect(m_use, &QPushButton::clicked, this, &HardwareTable::choose);
  showSelection();
}

QWidget* HardwareTable::makeRate(const std::string& currency) {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(margins::kNone);
  auto* name = new QLabel(tr("To compare with the catalogue: 1 US dollar is"), row);
  m_rate = new NumberField(Unit::None, 0, 1e6, false, row);
  m_rate->setSpecialValueText(tr("not known"));
  m_rate->setPlanValue(0);
  m_rate->setAccessibleName(tr("Exchange rate"));
  name->setBuddy(m_rate);
  layout->addWidget(name);
  layout->addWidget(m_rate);
  layout->addWidget(new QLabel(QString::fromStdString(currency), row));
  layout->addStretch(1);
  connect(m_rate, &NumberField::edited, this, &HardwareTable::rateChanged);
  return row;
}

std::optional<double> HardwareTable::rate() const {
  return m_rate && m_rate->planValue() > 0 ? std::optional(m_rate->planValue()) : std::nullopt;
}

void HardwareTable::setRanking(HardwareRanking ranking, const NodeTypeId& used, const NumberFormat& format) {
  m_ranking = std::move(ranking);
  m_ranked = true;
  m_format = format;
  fill(used);
  filter();
  showSelection();
}

void HardwareTable::fill(const NodeTypeId& used) {
  const int before = m_table->currentRow();
  m_table->setRowCount(static_cast<int>(m_ranking.ranking.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const LoadedNode& node = m_ranking.ranking[static_cast<size_t>(row)];
    const bool own = node.nodeType < m_ranking.candidates.own;
    fillRow(row, node, own && m_ranking.candidates.types[node.nodeType].id == used);
  }
  if (before >= 0 && before < m_table->rowCount()) m_table->setCurrentCell(before, kName);
}

void HardwareTable::fillRow(int row, const LoadedNode& node, bool used) {
  const NodeType& type = m_ranking.candidates.types[node.nodeType];
  const QString refusals = refusalSentences(m_ranking, node);
  const QString origin = tr("As of %1. Source: %2")
                             .arg(type.asOf.empty() ? NumberFormat::none() : QString::fromStdString(type.asOf),
                                  type.source.empty() ? NumberFormat::none() : QString::fromStdString(type.source));
  const QString toolTip = refusals.isEmpty() ? origin : refusals + u'\n' + origin;
  const auto cost = node.costPerMOutputTok;
  const QString money = cost ? m_format.money(Money(*cost)) : NumberFormat::none();
  const QString against = !cost || !m_ranking.now() ? NumberFormat::none()
                          : std::abs(*cost / *m_ranking.now() - 1) < kNegligible
                              ? tr("as now")
                              : m_format.shareSigned(*cost / *m_ranking.now() - 1);
  const double perGpu = m_ranking.candidates.contracted[node.nodeType].onDemand.value() / std::max(1, type.gpus);
  // List and contracted price side by side, where rules make them differ.
  const double listPerGpu = type.onDemand.value() / std::max(1, type.gpus);
  QString price = perGpu > 0 ? m_format.money(Money(perGpu)) : NumberFormat::none();
  if (perGpu > 0 && std::abs(perGpu - listPerGpu) > kNegligible * listPerGpu)
    price = tr("%1 (list %2)", "a contracted price").arg(price, m_format.money(Money(listPerGpu)));
  const bool own = node.nodeType < m_ranking.candidates.own;
  const QString name = nodeTypeName(type);
  const std::array<QString, kColumns> texts{
      used ? u"✓ "_s + name : name,     money, against,
      m_format.share(node.servedShare), price, own ? tr("the plan") : tr("the catalogue")};
  for (int column = 0; column < kColumns; ++column) {
    const bool number = column != kName && column != kFrom;
    m_table->setItem(row, column, makeItem(texts[static_cast<size_t>(column)], number, toolTip));
  }
}

void HardwareTable::filter() {
  const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const NodeType& type = m_ranking.candidates.types[m_ranking.ranking[static_cast<size_t>(row)].nodeType];
    const QString all =
        QString::fromStdString(type.name + ' ' + type.accelerator + ' ' + type.provider + ' ' + type.region);
    const bool matches = std::all_of(words.begin(), words.end(),
                                     [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    m_table->setRowHidden(row, !matches);
  }
}

void HardwareTable::showSelection() {
  const int row = m_table->currentRow();
  m_use->setEnabled(row >= 0 && row < m_table->rowCount());
  if (!m_ranked) {
    m_note->setText(tr("The node types are being compared…"));
  } else if (m_ranking.ranking.empty()) {
    m_note->setText(tr("No workload of these fleets can be compared: none is given in requests per second."));
  } else if (!m_use->isEnabled()) {
    m_note->setText(m_ranking.now()
                        ? tr("Now: %1 per million output tokens. By the serving model, at the latency targets.")
                              .arg(m_format.money(Money(*m_ranking.now())))
                        : tr("By the serving model, at the latency targets."));
  } else {
    m_note->setText(m_table->item(row, kName)->toolTip());
  }
}

void HardwareTable::choose() {
  const int row = m_table->currentRow();
  if (row < 0) return;
  const NodeType type = m_ranking.candidates.types[m_ranking.ranking[static_cast<size_t>(row)].nodeType];
  Q_EMIT chosen(type);
}

}  // namespace fulcrum
