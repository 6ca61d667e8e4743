// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the selected fleet, in five tabs: fields, workloads, throughput, purchases, node type.
#pragma once

#include "explain/figures.h"
#include "live/workspace.h"
#include "theme/card.h"

class QStackedWidget;
class QTableView;
class QTabWidget;

namespace fulcrum {

class FleetFields;
class FleetPurchases;
class NodeTypeFields;
class ServedModel;
class ThroughputTab;

class FleetInspector : public Card {
  Q_OBJECT
 public:
  explicit FleetInspector(Workspace& workspace, QWidget* parent = nullptr);

  void refresh();
  bool focusFleetField(const QString& key);
  bool focusNodeTypeField(const NodeTypeId& id, const QString& key);

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& asked);
  void workloadActivated(const fulcrum::WorkloadId& id);

 private:
  QWidget* makeServed();
  void askWhyServed(const QModelIndex& cell);
  void showMatches();
  void showTabOf(const QWidget* fields);

  Workspace& m_workspace;
  QTabWidget* m_tabs;
  FleetFields* m_fields;
  ServedModel* m_served;
  QTableView* m_servedTable;
  QStackedWidget* m_servedStack;
  ThroughputTab* m_throughput;
  FleetPurchases* m_purchases;
  NodeTypeFields* m_nodeType;
};

}  // namespace fulcrum
