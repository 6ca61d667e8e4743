// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a node type of the plan: its own copy of what the catalogue says, free to edit.
#pragma once

#include <QWidget>

#include "fields/struct_form.h"
#include "live/workspace.h"

namespace fulcrum {

class NodeTypeFields : public QWidget {
  Q_OBJECT
 public:
  explicit NodeTypeFields(Workspace& workspace, QWidget* parent = nullptr);

  void refresh();
  // Shows that of the selected fleet, until another is chosen.
  void follow(const FleetId& fleet);
  void show(const NodeTypeId& id);
  bool focusField(const QString& key) { return m_form.focus(key.toStdString()); }

 private:
  [[nodiscard]] QString paidText() const;

  Workspace& m_workspace;
  NodeTypeId m_shown;
  NodeTypeId m_followed;  // of the selected fleet
  QComboBox* m_choice;
  QLabel* m_users;
  StructForm<NodeType> m_form;
};

}  // namespace fulcrum
