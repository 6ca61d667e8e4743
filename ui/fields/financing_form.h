// SPDX-License-Identifier: GPL-3.0-or-later
// How the owned nodes of the displayed scenario are paid for: cash, a loan or a lease, with the fields of that kind
// only.
#pragma once

#include "fields/field_rows.h"
#include "fields/struct_form.h"

namespace fulcrum {

class FinancingForm : public FieldRows {
  Q_OBJECT
 public:
  explicit FinancingForm(Draft& draft, QWidget* parent = nullptr);
  void refresh();

 private:
  void choose(FinancingKind kind);

  Draft& m_draft;
  Financing m_seen;  // what the form reads: the lever's, inherited or preset where the scenario has none of its own
  StructForm<Financing> m_form;
  QComboBox* m_kind;
  std::vector<std::pair<QWidget*, std::vector<FinancingKind>>> m_rows;
};

}  // namespace fulcrum
