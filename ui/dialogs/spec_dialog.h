// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a plan's own copy of an accelerator or a model: all of its fields, as one edit of the plan.
#pragma once

#include <QDialog>
#include <optional>

#include "edits/spec_edits.h"
#include "fields/struct_form.h"
#include "live/draft.h"

namespace fulcrum {

// Spec is AcceleratorSpec or ModelSpec.
template <class Spec>
class SpecDialog : public QDialog {
 public:
  // `index` is within the plan's list; the plan must outlive the dialog.
  SpecDialog(const Plan& plan, size_t index, QWidget* parent = nullptr);

  // The copy as it is typed.
  [[nodiscard]] const Spec& spec() const { return specsOf<Spec>(m_draft.plan()).front(); }
  // Stays open, with the reason, where the name is none.
  void accept() override;

 private:
  QWidget* makeForm();

  const Plan& m_plan;
  size_t m_index;
  Draft m_draft;  // a plan of this copy alone
  StructForm<Spec> m_form;
  QLabel* m_refusal;
};

}  // namespace fulcrum
