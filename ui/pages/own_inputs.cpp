// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own_inputs.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "document/lever_edits.h"
#include "fields/counts_table.h"
#include "fields/field_grid.h"
#include "theme/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kGroup = "assumptions";
constexpr std::string_view kKeys[] = {
    "discountRate", "leadTimeMonths",  "ownedLifeMonths", "residualShare",   "electricityPerKWh",
    "pue",          "idlePowerShare",  "spacePerKWMonth", "maintenanceRate", "networkPerNodeMonth",
    "staffFte",     "staffFtePerNode", "staffSalary",     "cloudPriceTrend", "hardwarePriceTrend"};

// Names of the assumptions shown here that the scenario, or one it is based on, overrides.
QStringList overridden(const Plan& plan, const ScenarioId& scenario) {
  const Assumptions resolved = resolveScenario(plan, scenario).assumptions;
  QStringList names;
  forEachField<Assumptions>([&](const auto& field) {
    if (std::find(std::begin(kKeys), std::end(kKeys), field.key) == std::end(kKeys)) return;
    if (!(resolved.*field.member == plan.assumptions.*field.member)) names << fieldText(kGroup, field.key).label;
  });
  return names;
}

}  // namespace

OwnInputs::OwnInputs(Workspace& workspace, QWidget* parent)
    : Card(tr("Inputs"), {}, parent),
      m_workspace(workspace),
      m_form(
          workspace, std::string(kGroup), [](const Plan& plan) { return &plan.assumptions; },
          [](Plan& plan) { return &plan.assumptions; }),
      m_purchases(new CountsTable(CountsTable::Kind::Purchases)),
      m_overridden(new QLabel(this)) {
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* body = new QWidget(scroll);
  auto* rows = new QVBoxLayout(body);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  auto* heading = new QLabel(tr("Nodes to buy in this scenario"), body);
  heading->setToolTip(leverExplanation(LeverKind::Own));
  rows->addWidget(heading);
  rows->addWidget(m_purchases);
  auto* fields = new QGridLayout;
  rows->addLayout(fields);
  FieldGrid grid(*fields);
  grid.addHeading(tr("Assumptions of the plan"));
  for (const std::string_view key : kKeys) grid.add(fieldText(kGroup, key), m_form.addEditor(key, body));
  grid.finish();
  setRole(m_overridden, u"secondaryMuted"_s);
  m_overridden->setWordWrap(true);
  rows->addWidget(m_overridden);
  rows->addStretch(1);
  scroll->setWidget(body);
  contentLayout()->addWidget(scroll);
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

void OwnInputs::refresh() {
  const Plan& plan = m_workspace.plan();
  const ScenarioId& scenario = m_workspace.view.scenario();
  m_purchases->setPurchases(plan, effectiveLever(plan, scenario, &Levers::own).counts, m_workspace.format());
  m_form.refresh();
  const QStringList names = overridden(plan, scenario);
  m_overridden->setVisible(!names.isEmpty());
  m_overridden->setText(
      tr("These are the plan's values. This scenario has its own for: %1 (see Assumptions).").arg(names.join(u", "_s)));
}

void OwnInputs::focusPurchases() {
  m_purchases->setFocus(Qt::OtherFocusReason);
}

}  // namespace fulcrum
