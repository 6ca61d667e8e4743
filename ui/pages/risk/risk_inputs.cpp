// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/risk/risk_inputs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "curve/distribution_editor.h"
#include "edits/free_id.h"
#include "edits/input_evidence.h"
#include "fields/cell_delegate.h"
#include "pages/common/list_table.h"
#include "prices/price_book.h"
#include "risk/distribution.h"
#include "risk/input_target.h"
#include "tables/correlation_model.h"
#include "tables/uncertainty_model.h"
#include "theme/card.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/evidence_words.h"
#include "words/field_text.h"
#include "words/risk_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideBySide = 980;      // from this width on
constexpr int kShortEffect = 44;      // "plus"
constexpr int kCorrelationCell = 52;  // "-0.55"
constexpr double kNewSpread = 1.25;   // times or divided by

// Offers of all days of the accelerators in the plan's node types; none without a price book.
std::vector<prices::NodeOffer> offersFor(const Plan& plan) {
  const std::filesystem::path file = prices::PriceBook::defaultFile();
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return {};
  const auto book = prices::PriceBook::open(file);
  if (!book.ok()) return {};
  std::vector<std::string> accelerators;
  for (const NodeType& type : plan.nodeTypes) {
    if (std::ranges::find(accelerators, type.accelerator) == accelerators.end())
      accelerators.push_back(type.accelerator);
  }
  std::vector<prices::NodeOffer> offers;
  for (const std::string& accelerator : accelerators) {
    auto found = book.value().nodeOffers({.accelerator = accelerator, .everyDay = true});
    if (found.ok()) std::ranges::move(found.value(), std::back_inserter(offers));
  }
  return offers;
}

}  // namespace

RiskInputs::RiskInputs(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new UncertaintyModel(workspace.document, this)),
      m_correlations(new CorrelationModel(workspace.document, this)),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
  m_parts->setContentsMargins(margins::kNone);
  m_parts->setSpacing(space::kCards);
  m_parts->addWidget(makeList(), 4);
  m_parts->addWidget(makeEditor(), 3);
  connect(m_model, &UncertaintyModel::refused, this, &RiskInputs::showRefusal);
  connect(m_correlations, &CorrelationModel::refused, this, &RiskInputs::showRefusal);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RiskInputs::showSelected);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(m_model, signal, this, &RiskInputs::showSelected);
  connect(m_model, &QAbstractItemModel::dataChanged, this, &RiskInputs::showSelected);
  showSelected();
}

QWidget* RiskInputs::makeList() {
  auto* card = new Card(tr("What is uncertain"), {}, this);
  auto* usual = makeFlatButton(
      tr("Default set"), tr("Adds ranges for traffic, growth, prices, throughput and delivery, with sources"), card);
  usual->setObjectName(u"defaultSet"_s);
  auto* add = new QToolButton(card);
  add->setText(tr("Add"));
  add->setToolTip(tr("Add an uncertain input"));
  m_add = new QMenu(add);
  add->setMenu(m_add);
  add->setPopupMode(QToolButton::InstantPopup);
  connect(m_add, &QMenu::aboutToShow, this, &RiskInputs::fillAdd);
  auto* remove = makeFlatButton(u"–"_s, tr("Delete the selected inputs"), card);
  for (QToolButton* button : {usual, add, remove}) card->addHeaderWidget(button);
  m_table = makeListTable(m_workspace, m_model, card->title(), {UncertaintyModel::kInput}, card);
  m_table->horizontalHeader()->setMinimumSectionSize(kShortEffect);
  card->contentLayout()->addWidget(m_table);
  connect(usual, &QToolButton::clicked, m_model, &UncertaintyModel::addDefaultSet);
  const auto removeSelected = [this] {
    if (const auto rows = selectedRows(*m_table); !rows.empty()) m_model->removeInputs(rows);
  };
  connect(remove, &QToolButton::clicked, this, removeSelected);
  onDelete(m_table, removeSelected);
  return card;
}

QWidget* RiskInputs::makeEditor() {
  m_editor = new Card(QString(), {}, this);
  m_choice = new SegmentedControl({tr("Curve"), tr("Correlations")}, m_editor);
  m_choice->setAccessibleName(tr("What of the inputs is displayed"));
  m_editor->addHeaderWidget(m_choice);
  m_views = new QStackedWidget(m_editor);
  m_views->addWidget(makeCurve());
  m_views->addWidget(makeCorrelations());
  m_refusal = new QLabel(m_editor);
  m_refusal->setObjectName(u"refusal"_s);
  m_refusal->setWordWrap(true);
  setRole(m_refusal, u"worse"_s);
  m_refusal->hide();
  m_editor->contentLayout()->addWidget(m_views, 1);
  m_editor->contentLayout()->addWidget(m_refusal);
  connect(m_choice, &SegmentedControl::chosen, this, [this](int index) {
    m_views->setCurrentIndex(index);
    showRefusal({});
    showSelected();
  });
  return m_editor;
}

QWidget* RiskInputs::makeCurve() {
  auto* part = new QWidget(m_editor);
  auto* rows = new QVBoxLayout(part);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kSnug);
  m_curve = new curve::DistributionEditor(part);
  m_source = new QLineEdit(part);
  m_source->setPlaceholderText(tr("Where this range comes from"));
  m_source->setAccessibleName(tr("Source of the range"));
  m_evidence = new QToolButton(part);
  m_evidence->setText(tr("From evidence"));
  m_evidence->setToolTip(tr("Takes the range from the price book, imported demand, bills or the serving model"));
  m_evidenceMenu = new QMenu(m_evidence);
  m_evidence->setMenu(m_evidenceMenu);
  m_evidence->setPopupMode(QToolButton::InstantPopup);
  auto* beside = new QHBoxLayout;
  beside->addWidget(m_source, 1);
  beside->addWidget(m_evidence);
  rows->addWidget(m_curve, 1);
  rows->addLayout(beside);
  connect(m_evidenceMenu, &QMenu::aboutToShow, this, &RiskInputs::fillEvidence);
  connect(m_source, &QLineEdit::editingFinished, this, [this] {
    const auto row = selected();
    if (!row) return;
    UncertainInput input = m_model->row(*row);
    const QString source = m_source->text().trimmed();
    if (rangeSource(input) == source) return;
    input.source = source.toStdString();
    m_model->setInput(*row, input);
  });
  connect(m_curve, &curve::DistributionEditor::gestureBegun, this,
          [this] { m_workspace.document.beginGesture(tr("Change uncertain input")); });
  connect(m_curve, &curve::DistributionEditor::handleMoved, this, &RiskInputs::moveHandle);
  connect(m_curve, &curve::DistributionEditor::gestureFinished, this, [this](bool taken) {
    if (!m_workspace.document.inGesture()) return;
    taken ? m_workspace.document.finishGesture() : m_workspace.document.cancelGesture();
  });
  return part;
}

QWidget* RiskInputs::makeCorrelations() {
  auto* table = new QTableView(m_editor);
  table->setObjectName(u"correlations"_s);
  table->setModel(m_correlations);
  table->setItemDelegate(new CellDelegate(m_workspace, table));
  table->setAccessibleName(tr("Rank correlations of the inputs"));
  table->setTabKeyNavigation(false);
  table->horizontalHeader()->setDefaultSectionSize(kCorrelationCell);
  table->horizontalHeader()->setMinimumSectionSize(kCorrelationCell);
  table->verticalHeader()->setDefaultSectionSize(size::kTallRow);
  table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  return table;
}

void RiskInputs::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_parts->setDirection(width() >= kSideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

std::optional<int> RiskInputs::selected() const {
  const int row = m_table->currentIndex().row();
  if (row >= 0 && row < m_model->rowCount()) return row;
  return m_model->rowCount() > 0 ? std::optional(0) : std::nullopt;
}

bool RiskInputs::select(const QString& path) {
  for (int row = 0; row < m_model->rowCount(); ++row) {
    if (QString::fromStdString(m_model->row(row).path) != path) continue;
    m_table->selectRow(row);
    m_table->setFocus();
    return true;
  }
  return false;
}

void RiskInputs::showSelected() {
  const auto row = selected();
  const bool isCurve = m_choice->currentIndex() == 0;
  m_source->setEnabled(row.has_value());
  m_evidence->setEnabled(row.has_value());
  m_curve->setEmptyText(tr("Nothing is uncertain yet. Add the default set, or an input of your own."));
  if (!row) {
    m_editor->setTitle(tr("Distribution"));
    m_source->clear();
    m_curve->setDistribution({}, {}, {});
    return;
  }
  const UncertainInput& input = m_model->row(*row);
  m_editor->setTitle(isCurve ? inputName(m_workspace.plan(), input) : tr("Correlations"));
  m_editor->setSubtitle(isCurve ? distributionName(input.distribution.kind) : tr("-1 to 1"));
  if (!m_source->hasFocus()) m_source->setText(rangeSource(input));
  m_source->setToolTip(m_source->text());
  m_source->setCursorPosition(0);
  const bool isBand = input.distribution.kind == DistributionKind::ServingBand;
  if (isBand || !risk::checkDistribution(input.distribution, {}).empty()) {
    if (isBand) m_curve->setEmptyText(tr("As wide as the serving model's own 80 % band of each workload."));
    if (!isBand) m_curve->setEmptyText(tr("The figures of this distribution do not fit together."));
    m_curve->setDistribution({}, {}, {});
    return;
  }
  const bool movable = m_model->isMovable(*row);
  m_curve->setDistribution(
      [quantiles = risk::Quantiles(input.distribution)](double p) { return quantiles.at(p); },
      {movable, movable, movable},
      [input, format = m_workspace.format()](double value) { return drawnInWords(input, value, format); });
}

void RiskInputs::moveHandle(int handle, double value) {
  const auto row = selected();
  if (!row || !m_workspace.document.inGesture()) return;
  UncertainInput input = m_model->row(*row);
  auto moved = risk::withQuantile(input.distribution, handle, value);
  showRefusal(moved.ok() ? QString() : problemSentence(moved.problems().front()));
  if (!moved.ok()) return;
  Plan plan = m_workspace.plan();
  plan.uncertainties[static_cast<size_t>(*row)].distribution = std::move(moved).value();
  m_workspace.document.updateGesture(plan);
}

void RiskInputs::fillAdd() {
  m_add->clear();
  for (const std::string& group : risk::groupNames())
    m_add->addAction(targetName(m_workspace.plan(), group), this, [this, group] { addGroup(group); });
}

// Around the plan's own values, for the planner to set right.
void RiskInputs::addGroup(const std::string& path) {
  const Plan& plan = m_workspace.plan();
  UncertainInput input{.id = UncertaintyId(path),
                       .path = path,
                       .effect = InputEffect::Factor,
                       .distribution = {.kind = DistributionKind::LogNormal, .p10 = 1 / kNewSpread, .p90 = kNewSpread}};
  const auto isTaken = [&](const UncertaintyId& id) {
    return std::ranges::any_of(plan.uncertainties, [&](const UncertainInput& each) { return each.id == id; });
  };
  for (int number = 2; isTaken(input.id); ++number) input.id = UncertaintyId(path + std::to_string(number));
  m_workspace.document.edit(tr("Add uncertain input"), [&](Plan& to) { to.uncertainties.push_back(input); });
  m_table->selectRow(m_model->rowCount() - 1);
}

void RiskInputs::fillEvidence() {
  m_evidenceMenu->clear();
  const auto row = selected();
  if (!row) return;
  const Plan& plan = m_workspace.plan();
  const UncertainInput& input = m_model->row(*row);
  std::vector<InputEvidence> found = evidenceInPlan(plan, input.path, m_workspace.live.current());
  if (input.path == "assumptions.cloudPriceTrend") {
    if (const auto trend = evidenceInPrices(offersFor(plan), input.path)) found.push_back(*trend);
  }
  for (const InputEvidence& evidence : found) {
    const QString source = evidenceSource(evidence);
    m_evidenceMenu->addAction(source, this, [this, id = input.id, evidence, source] {
      for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_model->row(at).id == id)
          m_model->setInput(at, withEvidence(m_model->row(at), evidence, source.toStdString()));
      }
    });
  }
  if (!found.empty()) return;
  m_evidenceMenu->addAction(evidenceMissing(input.path))->setEnabled(false);
}

void RiskInputs::showRefusal(const QString& why) {
  m_refusal->setText(why);
  m_refusal->setVisible(!why.isEmpty());
}

}  // namespace fulcrum
