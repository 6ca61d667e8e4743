// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the selected fleet: its nodes, its headroom and how it is provisioned.
#pragma once

#include <QWidget>

#include "fields/struct_form.h"
#include "live/workspace.h"

namespace fulcrum {

class FleetFields : public QWidget {
  Q_OBJECT
 public:
  explicit FleetFields(Workspace& workspace, QWidget* parent = nullptr);

  void refresh();
  bool focusField(const QString& key);

 private:
  void chooseFromCatalogue();
  void setNodeType(int index);
  void moveRates(const Plan& before, Plan& after);
  QWidget* makeNodeType();

  Workspace& m_workspace;
  QComboBox* m_nodeType;
  QLabel* m_note;
  QString m_moved;            // which typed rates followed the last edit here
  std::optional<int> m_step;  // of the undo stack, after which that is said; none: not known before the next refresh
  QWidget* m_percentile;
  QWidget* m_count;
  QWidget* m_cooldown;
  StructForm<Fleet> m_form;
  StructForm<Provisioning> m_provisioning;
};

}  // namespace fulcrum
