// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/fleet_inspector.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "pages/common/list_table.h"
#include "pages/fleets/fleet_fields.h"
#include "pages/fleets/fleet_purchases.h"
#include "pages/fleets/node_type_fields.h"
#include "pages/fleets/throughput_tab.h"
#include "tables/served_model.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

// On a small screen a tab has less height than its fields.
QScrollArea* scrolled(QWidget* fields) {
  auto* scroll = new QScrollArea(fields->parentWidget());
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(fields);
  scroll->setMinimumWidth(fields->minimumSizeHint().width());
  return scroll;
}

}  // namespace

FleetInspector::FleetInspector(Workspace& workspace, QWidget* parent)
    : Card(parent),
      m_workspace(workspace),
      m_tabs(new QTabWidget(this)),
      m_fields(new FleetFields(workspace, this)),
      m_served(new ServedModel(workspace.document, this)),
      m_throughput(new ThroughputTab(workspace, this)),
      m_purchases(new FleetPurchases(workspace, this)),
      m_nodeType(new NodeTypeFields(workspace, this)) {
  setAccessibleName(tr("Selected fleet"));
  m_tabs->setAccessibleName(accessibleName());
  m_tabs->addTab(scrolled(m_fields), tr("Fleet"));
  m_tabs->addTab(makeServed(), tr("Workloads"));
  connect(m_throughput, &ThroughputTab::whyRequested, this, &FleetInspector::whyRequested);
  m_tabs->addTab(scrolled(m_throughput), tr("Throughput"));
  m_tabs->addTab(scrolled(m_purchases), tr("Purchases"));
  m_tabs->addTab(scrolled(m_nodeType), tr("Node type"));
  contentLayout()->addWidget(m_tabs);
  // They come a moment after the figures that a refresh follows.
  connect(&workspace.matches, &LiveAnswer::changed, this, &FleetInspector::showMatches);
}

QWidget* FleetInspector::makeServed() {
  m_servedTable = makeListTable(m_workspace, m_served, tr("Workloads of the fleet"), {ServedModel::kSource}, this);
  connect(m_servedTable, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (index.column() == ServedModel::kWorkload) Q_EMIT workloadActivated(m_served->row(index.row()).id);
  });
  answerWhy(m_servedTable, WhyBy::Key, [this] { askWhyServed(m_servedTable->currentIndex()); });
  m_servedTable->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_servedTable, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
    const QModelIndex cell = m_servedTable->indexAt(at);
    if (m_served->figureOf(cell).empty()) return;
    QMenu menu(this);
    addWhyAction(menu, this, [this, cell] { askWhyServed(cell); });
    menu.exec(m_servedTable->viewport()->mapToGlobal(at));
  });
  auto* hint = new QLabel(tr("Requests per second that one replica answers at its latency targets, and where the "
                             "figure comes from. Double-click a workload to open its demand."),
                          this);
  hint->setWordWrap(true);
  setRole(hint, u"secondaryMuted"_s);
  auto* list = new QWidget(this);
  auto* rows = new QVBoxLayout(list);
  rows->setContentsMargins(margins::kAbove);
  rows->addWidget(m_servedTable, 1);
  rows->addWidget(hint);
  auto* empty =
      new QLabel(tr("This fleet serves nothing yet. Choose it as the fleet of a workload on the Demand page."), this);
  empty->setWordWrap(true);
  empty->setAlignment(Qt::AlignCenter);
  setRole(empty, u"muted"_s);
  m_servedStack = new QStackedWidget(this);
  m_servedStack->addWidget(list);
  m_servedStack->addWidget(empty);
  return m_servedStack;
}

void FleetInspector::askWhyServed(const QModelIndex& cell) {
  if (std::string figure = m_served->figureOf(cell); !figure.empty())
    Q_EMIT whyRequested({.figure = std::move(figure)});
}

void FleetInspector::showMatches() {
  m_served->setMatches(matchesOf(m_workspace.matches, m_workspace.plan()), m_workspace.format());
}

void FleetInspector::refresh() {
  const FleetId& fleet = m_workspace.view.fleet();
  m_tabs->setEnabled(fulcrum::find(m_workspace.plan(), fleet) != nullptr);
  m_fields->refresh();
  m_served->setFleet(fleet);
  showMatches();
  m_servedStack->setCurrentIndex(m_served->rowCount() > 0 ? 0 : 1);
  m_throughput->follow(fleet);
  m_throughput->refresh();
  m_purchases->refresh();
  m_nodeType->follow(fleet);
  m_nodeType->refresh();
}

void FleetInspector::showTabOf(const QWidget* fields) {
  for (int tab = 0; tab < m_tabs->count(); ++tab) {
    if (m_tabs->widget(tab)->isAncestorOf(fields)) m_tabs->setCurrentIndex(tab);
  }
}

bool FleetInspector::focusFleetField(const QString& key) {
  if (key.startsWith(u"commitments"_s) || key.startsWith(u"owned"_s)) {
    showTabOf(m_purchases);
    return m_purchases->focusField(key);
  }
  showTabOf(m_fields);
  return m_fields->focusField(key.isEmpty() ? u"name"_s : key);
}

bool FleetInspector::focusNodeTypeField(const NodeTypeId& id, const QString& key) {
  m_nodeType->show(id);
  showTabOf(m_nodeType);
  return m_nodeType->focusField(key.isEmpty() ? u"name"_s : key);
}

}  // namespace fulcrum
