// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of own versus rent: what is bought, and the assumptions that decide whether it pays.
#pragma once

#include "fields/struct_form.h"
#include "theme/card.h"

class QLabel;

namespace fulcrum {

class CountsTable;

class OwnInputs : public Card {
  Q_OBJECT
 public:
  explicit OwnInputs(Workspace& workspace, QWidget* parent = nullptr);
  void refresh();
  void focusPurchases();

 private:
  Workspace& m_workspace;
  StructForm<Assumptions> m_form;
  CountsTable* m_purchases;
  QLabel* m_overridden;
};

}  // namespace fulcrum
