// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own_vs_rent/own_inputs.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "edits/lever_edits.h"
#include "fields/counts_table.h"
#include "fields/field_rows.h"
#include "fields/financing_form.h"
#include "figures/cash_flow_figures.h"
#include "pages/own_vs_rent/api_offer_choice.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kInputGroup = "assumptions";

// Names of the assumptions with these keys that the scenario, or one it is based on, overrides.
QStringList overridden(const Plan& plan, const ScenarioId& scenario, const std::vector<std::string_view>& keys) {
  const Assumptions resolved = resolveScenario(plan, scenario).assumptions;
  QStringList names;
  forEachField<Assumptions>([&](const auto& field) {
    if (std::find(keys.begin(), keys.end(), field.key) == keys.end()) return;
    if (!(resolved.*field.member == plan.assumptions.*field.member)) names << fieldText(kInputGroup, field.key).label;
  });
  return names;
}

}  // namespace

OwnInputs::OwnInputs(Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_form(
          workspace, std::string(kInputGroup), [](const Plan& plan) { return &plan.assumptions; },
          [](Plan& plan) { return &plan.assumptions; }),
      m_choice(new SegmentedControl({tr("Buy"), tr("Money"), tr("Running")}, this)),
      m_stack(new QStackedWidget(this)),
      m_mode(new SegmentedControl({tr("By hand"), tr("Cheapest")}, this)),
      m_purchases(new CountsTable(CountsTable::Kind::Purchases)),
      m_bought(new QLabel(this)),
      m_api(new ApiOfferChoice(workspace)),
      m_arm(new QComboBox(this)),
      m_financing(new FinancingForm(workspace)),
      m_overridden(new QLabel(this)) {
  setAccessibleName(tr("Inputs"));
  m_choice->setAccessibleName(tr("Inputs"));
  addHeaderWidget(m_choice);
  addHeaderSpacing(0);
  addPurchases(*addPage());
  QVBoxLayout* money = addPage();
  addRentArm(*money);
  money->addWidget(m_financing);
  addAssumptions(*money, {"discountRate", "taxRate", "depreciation", "taxLifeMonths", "bonusShare", "bonusUntil",
                          "bookLifeMonths", "cloudPriceTrend", "apiPriceTrend"});
  addApi(*money);
  addAssumptions(*addPage(), {"electricityPerKWh", "electricityTrend", "pue", "idlePowerShare", "spacePerKWMonth",
                              "maintenanceRate", "networkPerNodeMonth", "staffFte", "staffFtePerNode", "staffSalary",
                              "salaryTrend"});
  contentLayout()->addWidget(m_stack, 1);
  setRole(m_overridden, u"secondaryMuted"_s);
  m_overridden->setWordWrap(true);
  contentLayout()->addWidget(m_overridden);
  connect(m_choice, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
}

QVBoxLayout* OwnInputs::addPage() {
  auto* scroll = new QScrollArea(m_stack);
  scroll->setAccessibleName(tr("Inputs"));
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* body = new QWidget(scroll);
  auto* rows = new QVBoxLayout(body);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kTight);
  scroll->setWidget(body);
  m_stack->addWidget(scroll);
  return rows;
}

void OwnInputs::addPurchases(QVBoxLayout& rows) {
  auto* heading = new QLabel(tr("Nodes to buy in this scenario"), this);
  heading->setToolTip(leverExplanation(LeverKind::Own));
  rows.addWidget(heading);
  m_mode->setAccessibleName(heading->text());
  m_mode->setSegmentToolTip(1, tr("What is bought when follows demand and prices, at the least cost"));
  rows.addWidget(m_mode);
  rows.addWidget(m_purchases);
  setRole(m_bought, u"secondary"_s);
  m_bought->setObjectName(u"bought"_s);
  m_bought->setWordWrap(true);
  rows.addWidget(m_bought);
  addAssumptions(rows, {"leadTimeMonths", "ownedLifeMonths", "residualShare", "hardwarePriceTrend",
                        "networkCapitalShare", "facilityCapitalPerKW"});
  connect(m_mode, &SegmentedControl::chosen, this, &OwnInputs::chooseMode);
  connect(m_purchases, &CountsTable::edited, this, [this] {
    m_workspace.document.edit(
        tr("Change nodes to buy"),
        [this](Plan& plan) {
          Own* own = ownLever(plan, m_workspace.view.scenario(), &Levers::own);
          if (!own) return;
          own->mode = OwnMode::Counts;
          own->counts = m_purchases->purchases();
        },
        u"own.counts."_s + QString::fromStdString(m_workspace.view.scenario().text));
  });
}

void OwnInputs::addRentArm(QVBoxLayout& rows) {
  const FieldText text = fieldText("ownVsRent", "rentArm");
  auto* fields = new FieldRows(m_stack);
  m_arm->setObjectName(u"rentArm"_s);
  m_arm->setProperty(kHelpTopic, fieldTopic("ownVsRent", "rentArm"));
  m_arm->setAccessibleName(text.label);
  m_arm->setToolTip(text.explanation);
  m_arm->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  fields->add(text, m_arm);
  rows.addWidget(fields);
  connect(m_arm, &QComboBox::activated, this, [this](int index) {
    const auto choices = finance::rentArmChoices(m_workspace.plan(), m_workspace.view.scenario());
    if (index < 0 || static_cast<size_t>(index) >= choices.size()) return;
    m_workspace.document.edit(tr("Choose what owning is compared with"),
                              [&](Plan& plan) { plan.ownVsRent.rentArm = choices[static_cast<size_t>(index)]; });
  });
}

void OwnInputs::showRentArm() {
  const Plan& plan = m_workspace.plan();
  const auto choices = finance::rentArmChoices(plan, m_workspace.view.scenario());
  const QSignalBlocker blocker(m_arm);
  m_arm->clear();
  for (const RentArm& arm : choices) m_arm->addItem(rentArmName(arm, plan));
  const auto found = std::ranges::find(choices, plan.ownVsRent.rentArm);
  m_arm->setCurrentIndex(found == choices.end() ? -1 : static_cast<int>(found - choices.begin()));
}

void OwnInputs::addApi(QVBoxLayout& rows) {
  auto* fields = new FieldRows(m_stack);
  m_api->setAccessibleName(tr("API offer"));
  fields->add({tr("API offer"), QString()}, m_api);
  rows.insertWidget(rows.count() - 1, fields);
}

void OwnInputs::chooseMode(int index) {
  m_workspace.document.edit(tr("Choose how nodes are bought"), [&](Plan& plan) {
    if (Own* own = ownLever(plan, m_workspace.view.scenario(), &Levers::own))
      own->mode = index == 0 ? OwnMode::Counts : OwnMode::Optimal;
  });
}

void OwnInputs::showBought() {
  const Plan& plan = m_workspace.plan();
  const NumberFormat format = m_workspace.format();
  QStringList lines;
  if (const finance::OwnVersusRent* compared = m_workspace.live.ownVersusRent()) {
    for (const finance::PricedLot& lot : compared->terms.lots) {
      const Fleet* fleet = fulcrum::find(plan, lot.fleet);
      if (lot.month < 0 || !fleet) continue;
      lines << tr("%1: %2 in %3", "nodes bought")
                   .arg(QString::fromStdString(fleet->name.empty() ? fleet->id.text : fleet->name),
                        format.field(lot.nodes, Unit::Nodes), m_workspace.monthLabel(lot.month));
    }
  }
  if (lines.isEmpty()) lines << tr("Buying nothing is cheapest. The page Optimise says why.");
  m_bought->setText(lines.join(u'\n'));
}

void OwnInputs::addAssumptions(QVBoxLayout& rows, std::initializer_list<std::string_view> keys) {
  auto* fields = new FieldRows(m_stack);
  for (const std::string_view key : keys) {
    fields->add(fieldText(kInputGroup, key), m_form.addEditor(key, fields));
    m_keys.push_back(key);
    m_pages.push_back(m_stack->count() - 1);
  }
  rows.addWidget(fields);
  rows.addStretch(1);
}

void OwnInputs::refresh() {
  const Plan& plan = m_workspace.plan();
  const ScenarioId& scenario = m_workspace.view.scenario();
  const Own own = effectiveLever(plan, scenario, &Levers::own);
  const bool optimal = own.mode == OwnMode::Optimal;
  m_mode->setCurrentIndex(optimal ? 1 : 0);
  m_purchases->setVisible(!optimal);
  m_bought->setVisible(optimal);
  if (optimal) showBought();
  m_purchases->setPurchases(plan, own.counts, m_workspace.format());
  m_api->refresh();
  showRentArm();
  m_financing->refresh();
  m_form.refresh();
  const QStringList names = overridden(plan, scenario, m_keys);
  m_overridden->setVisible(!names.isEmpty());
  m_overridden->setText(
      tr("These are the plan's values. This scenario has its own for: %1 (see Assumptions).").arg(names.join(u", "_s)));
}

void OwnInputs::showPage(int index) {
  m_choice->setCurrentIndex(index);
  m_stack->setCurrentIndex(index);
}

void OwnInputs::focusPurchases() {
  showPage(0);
  QWidget* target = m_purchases->isHidden() ? static_cast<QWidget*>(m_mode) : m_purchases;
  target->setFocus(Qt::OtherFocusReason);
}

void OwnInputs::focusRentArm() {
  for (int page = 0; page < m_stack->count(); ++page) {
    if (m_stack->widget(page)->isAncestorOf(m_arm)) showPage(page);
  }
  m_arm->setFocus(Qt::OtherFocusReason);
}

bool OwnInputs::focusAssumption(std::string_view key) {
  const auto found = std::find(m_keys.begin(), m_keys.end(), key);
  if (found == m_keys.end()) return false;
  showPage(m_pages[static_cast<size_t>(found - m_keys.begin())]);
  return m_form.focus(key);
}

}  // namespace fulcrum
