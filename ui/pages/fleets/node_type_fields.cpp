// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/node_type_fields.h"

#include <QLineEdit>

#include "edits/fleet_edits.h"
#include "fields/spec_picker.h"
#include "pages/common/form_grid.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

NodeTypeFields::NodeTypeFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(
          workspace, "nodeType", [this](const Plan& plan) { return fulcrum::find(plan, m_shown); },
          [this](Plan& plan) { return fulcrum::find(plan, m_shown); }) {
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
                          "reserved3yDiscount", "purchasePrice", "powerKW", "egressPerGB", "softwarePerGpuYear",
                          "softwarePerRentedGpuYear", "spotInterruptionsPerHour", "spotHoursLost"}) {
    grid.add(m_form, "nodeType", key);
  }
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
  m_users->setText(users.isEmpty() ? tr("Used by no fleet.") : tr("Used by: %1").arg(users.join(u", "_s)));
}

}  // namespace fulcrum
