// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/fleets_page.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <algorithm>

#include "charts/chart_card.h"
#include "figures/tier_figures.h"
#include "pages/common/month_choice.h"
#include "pages/fleets/fleet_inspector.h"
#include "pages/fleets/fleet_list_card.h"
#include "theme/metrics.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChart = 221;  // what its title needs

}  // namespace

FleetsPage::FleetsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_fleets = new FleetListCard(workspace, this);
  m_inspector = new FleetInspector(workspace, this);
  m_loadDuration = new ChartCard(ChartCard::Header::Compact, this);
  m_loadDuration->setMinimumWidth(kChart);
  m_month = new MonthChoice(workspace, m_fleets);
  m_fleets->addHeaderSpacing(8);
  m_fleets->addHeaderWidget(m_month);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(margins::kNone);
  grid->setSpacing(space::kCards);
  grid->addWidget(m_fleets, 0, 0, 1, 2);
  grid->addWidget(m_inspector, 1, 0);
  grid->addWidget(m_loadDuration, 1, 1);
  grid->setRowStretch(0, 1);
  grid->setRowMinimumHeight(0, size::kFourRows + 2 * size::kTableRow);  // its title, and two fleets of two lines
  grid->setRowStretch(1, 2);
  grid->setColumnStretch(0, 2);
  grid->setColumnStretch(1, 1);
  m_loadDuration->setWhy([this](int, int) { askWhyNodes(m_workspace.view.fleet()); });
  connect(m_fleets, &FleetListCard::whyRequested, this, &FleetsPage::whyRequested);
  connect(m_inspector, &FleetInspector::whyRequested, this, &FleetsPage::whyRequested);
  connect(m_inspector, &FleetInspector::workloadActivated, this, [this](const WorkloadId& id) {
    m_workspace.view.setWorkload(id);
    Q_EMIT pageRequested(u"demand"_s);
  });
}

void FleetsPage::refresh() {
  m_month->refresh();
  const std::vector<PoolWeek> weeks = m_workspace.live.weekOf(m_workspace.view.month());
  m_fleets->refresh(weeks);
  m_inspector->refresh();
  const auto pool = std::find_if(weeks.begin(), weeks.end(),
                                 [&](const PoolWeek& week) { return week.id == m_workspace.view.fleet(); });
  m_loadDuration->setData(loadDuration(pool == weeks.end() ? PoolWeek() : *pool, m_workspace.format()));
}

bool FleetsPage::focusField(const QString& path) {
  static const QRegularExpression kField(u"^(fleets|nodeTypes)\\[(\\d+)\\](?:\\.(.+))?$"_s);
  const auto match = kField.match(path);
  if (!match.hasMatch()) return false;
  const Plan& plan = m_workspace.plan();
  const size_t index = match.captured(2).toULongLong();
  if (match.captured(1) == u"fleets"_s) {
    if (index < plan.fleets.size()) m_workspace.view.setFleet(plan.fleets[index].id);
    return m_inspector->focusFleetField(match.captured(3));
  }
  if (index >= plan.nodeTypes.size()) return false;
  const NodeTypeId id = plan.nodeTypes[index].id;
  const auto user =
      std::find_if(plan.fleets.begin(), plan.fleets.end(), [&](const Fleet& fleet) { return fleet.nodeType == id; });
  if (user != plan.fleets.end()) m_workspace.view.setFleet(user->id);
  return m_inspector->focusNodeTypeField(id, match.captured(3));
}

}  // namespace fulcrum
