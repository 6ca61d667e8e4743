// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/fleet_fields.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "dialogs/catalogue_dialog.h"
#include "edits/fleet_edits.h"
#include "pages/common/form_grid.h"
#include "theme/metrics.h"
#include "words/names.h"
#include "words/topic_id.h"
#include "words/typed_rate_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

template <class PlanType>
auto* selectedFleet(PlanType& plan, const Workspace& workspace) {
  return fulcrum::find(plan, workspace.view.fleet());
}

// The workload whose costs the catalogue shows: the one looked at, if the fleet serves it, else the fleet's first.
WorkloadId servedWorkload(const Plan& plan, const ViewState& view) {
  const auto served = workloadsServedBy(plan, view.fleet());
  if (served.empty() || std::find(served.begin(), served.end(), view.workload()) != served.end())
    return view.workload();
  return served.front();
}

}  // namespace

FleetFields::FleetFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(
          workspace, "fleet", [this](const Plan& plan) { return selectedFleet(plan, m_workspace); },
          [this](Plan& plan) { return selectedFleet(plan, m_workspace); }),
      m_provisioning(
          workspace, "provisioning",
          [this](const Plan& plan) -> const Provisioning* {
            const Fleet* fleet = selectedFleet(plan, m_workspace);
            return fleet ? &fleet->provisioning : nullptr;
          },
          [this](Plan& plan) -> Provisioning* {
            Fleet* fleet = selectedFleet(plan, m_workspace);
            return fleet ? &fleet->provisioning : nullptr;
          }) {
  m_form.setConsequence([this](const Plan& before, Plan& after) { moveRates(before, after); });
  m_form.setPlace([this] { return placeOf("fleets", m_workspace.view.fleet().text); });
  m_provisioning.setPlace([this] { return placeOf("fleets", m_workspace.view.fleet().text, "provisioning"); });
  FormGrid grid(this, 4);
  grid.add(m_form, "fleet", "name", 4);
  grid.add(fieldText("fleet", "nodeType"), makeNodeType(), 4);
  grid.add(m_form, "fleet", "precision");
  grid.add(m_form, "fleet", "kvPrecision");
  grid.add(m_form, "fleet", "engine", 2);
  grid.add(m_form, "fleet", "targetLoad");
  grid.add(m_form, "fleet", "batchTargetLoad");
  grid.add(m_form, "fleet", "minReplicas");
  grid.add(m_form, "fleet", "spareNodes");
  grid.add(m_provisioning, "provisioning", "policy", 2);
  m_percentile = grid.add(m_provisioning, "provisioning", "percentile");
  m_count = grid.add(m_provisioning, "provisioning", "count");
  m_cooldown = grid.add(m_provisioning, "provisioning", "cooldownHours");
  grid.stack(m_count, m_percentile);
  grid.stack(m_cooldown, m_percentile);
  m_note = new QLabel(this);
  m_note->setWordWrap(true);
  setRole(m_note, u"secondaryMuted"_s);
  grid.addWide(m_note);
  grid.finish();
}

QWidget* FleetFields::makeNodeType() {
  auto* both = new QWidget(this);
  auto* row = new QHBoxLayout(both);
  row->setContentsMargins(margins::kNone);
  row->setSpacing(space::kNormal);
  m_nodeType = new QComboBox(both);
  m_nodeType->setObjectName(u"nodeType"_s);
  m_nodeType->setProperty(kHelpTopic, fieldTopic("fleet", "nodeType"));
  m_nodeType->setAccessibleName(fieldText("fleet", "nodeType").label);
  m_nodeType->setToolTip(fieldText("fleet", "nodeType").explanation);
  m_nodeType->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_nodeType->setMinimumContentsLength(8);
  auto* catalogue = new QPushButton(tr("From the catalogue…"), both);
  catalogue->setToolTip(tr("Copy a node type with its prices from the catalogue into the plan, and use it here"));
  row->addWidget(m_nodeType, 1);
  row->addWidget(catalogue);
  both->setFocusProxy(m_nodeType);
  connect(m_nodeType, &QComboBox::activated, this, &FleetFields::setNodeType);
  connect(catalogue, &QPushButton::clicked, this, &FleetFields::chooseFromCatalogue);
  return both;
}

void FleetFields::setNodeType(int index) {
  const NodeTypeId id(m_nodeType->itemData(index).toString().toStdString());
  m_workspace.document.edit(tr("Change node type"), [&](Plan& plan) {
    const Plan before = plan;
    if (Fleet* fleet = selectedFleet(plan, m_workspace)) fleet->nodeType = id;
    moveRates(before, plan);
  });
}

// Rates that were typed for other nodes would say nothing of these.
void FleetFields::moveRates(const Plan& before, Plan& after) {
  m_moved = movedRatesInWords(after, moveTypedRates(before, after), m_workspace.format());
  m_step.reset();
}

void FleetFields::chooseFromCatalogue() {
  Plan plan = m_workspace.plan();
  const auto id = chooseNodeType(plan, servedWorkload(plan, m_workspace.view), this);
  Fleet* fleet = selectedFleet(plan, m_workspace);
  if (!id || !fleet) return;
  fleet->nodeType = *id;
  moveRates(m_workspace.plan(), plan);
  m_workspace.document.edit(tr("Node type from the catalogue"), std::move(plan));
}

void FleetFields::refresh() {
  const Plan& plan = m_workspace.plan();
  const Fleet* fleet = selectedFleet(plan, m_workspace);
  m_nodeType->clear();
  for (const NodeType& type : plan.nodeTypes)
    m_nodeType->addItem(nodeTypeName(type), QString::fromStdString(type.id.text));
  m_nodeType->setEnabled(fleet != nullptr);
  if (fleet) m_nodeType->setCurrentIndex(m_nodeType->findData(QString::fromStdString(fleet->nodeType.text)));
  showOwnValue(m_workspace, m_nodeType, placeOf("fleets", m_workspace.view.fleet().text, "nodeType"));
  m_form.refresh();
  m_provisioning.refresh();
  const ProvisioningPolicy policy = fleet ? fleet->provisioning.policy : ProvisioningPolicy::Static;
  m_percentile->setVisible(policy == ProvisioningPolicy::Static);
  m_count->setVisible(policy == ProvisioningPolicy::Fixed);
  m_cooldown->setVisible(policy == ProvisioningPolicy::Autoscale);
  const auto sizing = resolveScenario(plan, m_workspace.view.scenario()).levers.rightSizing;
  const bool replaced = fleet && sizing && actsOn(*sizing, *fleet);
  QStringList notes;
  const int step = m_workspace.document.undoStack().index();
  if (!m_moved.isEmpty() && m_step.value_or(step) == step) {
    notes << m_moved;
    m_step = step;
  }
  if (replaced)
    notes << tr("In this scenario the lever “%1” takes the place of the policy above.")
                 .arg(leverName(LeverKind::RightSizing));
  m_note->setText(notes.join(u'\n'));
}

bool FleetFields::focusField(const QString& key) {
  if (key == u"nodeType"_s) {
    m_nodeType->setFocus(Qt::OtherFocusReason);
    return true;
  }
  const std::string last = key.section(u'.', -1).toStdString();
  return key.startsWith(u"provisioning"_s) ? m_provisioning.focus(last == "provisioning" ? "policy" : last)
                                           : m_form.focus(last);
}

}  // namespace fulcrum
