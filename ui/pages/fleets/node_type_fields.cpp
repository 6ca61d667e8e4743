// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/node_type_fields.h"

#include <QLineEdit>

#include "edits/fleet_edits.h"
#include "fields/spec_picker.h"
#include "pages/common/form_grid.h"
#include "plan/price_rules.h"
#include "words/names.h"
#include "words/typed_rate_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

NodeTypeFields::NodeTypeFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(
          workspace, "nodeType", [this](const Plan& plan) { return fulcrum::find(plan, m_shown); },
          [this](Plan& plan) { return fulcrum::find(plan, m_shown); }) {
  m_form.setConsequence([](const Plan& before, Plan& after) { moveTypedRates(before, after); });
  m_form.setPlace([this] { return placeOf("nodeTypes", m_shown.text); });
  m_choice = new QComboBox(this);
  m_choice->setAccessibleName(tr("Displayed node type"));
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_choice->setMinimumContentsLength(8);
  connect(m_choice, &QComboBox::activated, this,
          [this](int index) { show(NodeTypeId(m_choice->itemData(index).toString().toStdString())); });
  FormGrid grid(this, 4);
  grid.add({tr("Edit"), tr("Node types of this plan. An edit here changes every fleet that uses it.")}, m_choice, 2);
  grid.add(m_form, "nodeType", "name", 2);
  for (const char* key : {"provider", "sku", "region", "accelerator", "gpus", "onDemand", "spot", "reserved1yDiscount",
                          "reserved3yDiscount", "purchasePrice", "powerKW", "egressPerGB"}) {
    grid.add(m_form, "nodeType", key);
  }
  // Long units and names.
  for (const char* key :
       {"softwarePerGpuYear", "softwarePerRentedGpuYear", "spotInterruptionsPerHour", "spotHoursLost"})
    grid.add(m_form, "nodeType", key, 2);
  offerChoices(findChild<QLineEdit*>(u"accelerator"_s),
               [this] { return acceleratorChoices(m_workspace.plan(), m_shown, m_workspace.format()); });
  grid.add(m_form, "nodeType", "source", 2);
  grid.add(m_form, "nodeType", "asOf");
  m_users = new QLabel(this);
  m_users->setWordWrap(true);
  setRole(m_users, u"secondaryMuted"_s);
  grid.addWide(m_users);
  grid.finish();
}

void NodeTypeFields::follow(const FleetId& fleet) {
  const Fleet* selected = fulcrum::find(m_workspace.plan(), fleet);
  const NodeTypeId type = selected ? selected->nodeType : NodeTypeId();
  if (type != m_followed || !fulcrum::find(m_workspace.plan(), m_shown)) m_shown = type;
  m_followed = type;
}

void NodeTypeFields::show(const NodeTypeId& id) {
  m_shown = id;
  refresh();
}

void NodeTypeFields::refresh() {
  const Plan& plan = m_workspace.plan();
  m_choice->clear();
  for (const NodeType& type : plan.nodeTypes)
    m_choice->addItem(nodeTypeName(type), QString::fromStdString(type.id.text));
  m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(m_shown.text)));
  m_form.refresh();
  QStringList users;
  for (const Fleet& fleet : plan.fleets) {
    if (fleet.nodeType == m_shown) users << fleetName(fleet);
  }
  QString text = users.isEmpty() ? tr("Used by no fleet.") : tr("Used by: %1").arg(users.join(u", "_s));
  if (const QString paid = paidText(); !paid.isEmpty()) text += u'\n' + paid;
  m_users->setText(text);
}

// What rules leave of the list prices above; empty where no rule changes one.
QString NodeTypeFields::paidText() const {
  const Plan& plan = m_workspace.plan();
  const NodeType* type = fulcrum::find(plan, m_shown);
  if (!type) return {};
  const NumberFormat format = m_workspace.format();
  const double list = type->onDemand.value();
  QStringList parts;
  const auto add = [&](PriceTier tier, double price, const QString& text) {
    const double share = paidShare(plan.priceRules, *type, tier, 0);
    if (price > 0 && share != 1) parts << text.arg(format.money(Money(price * share)), format.money(Money(price)));
  };
  add(PriceTier::OnDemand, list, tr("on demand %1 per hour (list %2)"));
  add(PriceTier::Spot, type->spot.value(), tr("spot %1 per hour (list %2)"));
  add(PriceTier::Reserved1y, list * (1 - type->reserved1yDiscount.value_or(1)), tr("1 year %1 per hour (list %2)"));
  add(PriceTier::Reserved3y, list * (1 - type->reserved3yDiscount.value_or(1)), tr("3 years %1 per hour (list %2)"));
  add(PriceTier::Purchase, type->purchasePrice.value(), tr("purchase %1 (list %2)"));
  return parts.isEmpty() ? QString() : tr("Contracted in the first month: %1.").arg(parts.join(u", "_s));
}

}  // namespace fulcrum
