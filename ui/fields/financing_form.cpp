// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/financing_form.h"

#include <algorithm>

#include "edits/financing_preset.h"
#include "edits/lever_edits.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kGroup = "financing";

struct FieldOfKind {
  std::string_view key;
  std::vector<FinancingKind> kinds;
};

const std::vector<FieldOfKind>& fieldsByKind() {
  static const std::vector<FieldOfKind> kFields{{"share", {FinancingKind::Loan}},
                                                {"apr", {FinancingKind::Loan}},
                                                {"paymentPerNodeMonth", {FinancingKind::Lease}},
                                                {"termMonths", {FinancingKind::Loan, FinancingKind::Lease}},
                                                {"inAdvance", {FinancingKind::Lease}},
                                                {"buyOut", {FinancingKind::Lease}}};
  return kFields;
}

}  // namespace

FinancingForm::FinancingForm(Draft& draft, QWidget* parent)
    : FieldRows(parent),
      m_draft(draft),
      m_form(
          draft, std::string(kGroup),
          [this](const Plan& plan) {
            m_seen = effectiveLever(plan, m_draft.view.scenario(), &Levers::own).financing;
            return &m_seen;
          },
          [this](Plan& plan) -> Financing* {
            Own* own = ownLever(plan, m_draft.view.scenario(), &Levers::own);
            return own ? &own->financing : nullptr;
          }),
      m_kind(new QComboBox(this)) {
  const FieldText text = fieldText(kGroup, "kind");
  m_kind->setObjectName(u"financingKind"_s);
  m_kind->setToolTip(text.explanation);
  m_kind->setAccessibleName(text.label);
  for (const auto& [kind, name] : EnumNames<FinancingKind>::list)
    m_kind->addItem(choiceName(name), static_cast<int>(kind));
  add(text, m_kind);
  for (const auto& [key, kinds] : fieldsByKind()) {
    QWidget* editor = m_form.addEditor(key, this);
    add(fieldText(kGroup, key), editor);
    m_rows.emplace_back(editor, kinds);
  }
  connect(m_kind, &QComboBox::activated, this,
          [this](int index) { choose(static_cast<FinancingKind>(m_kind->itemData(index).toInt())); });
}

void FinancingForm::choose(FinancingKind kind) {
  m_draft.document.edit(tr("Change financing"), [&](Plan& plan) {
    const ScenarioId& scenario = m_draft.view.scenario();
    const Financing preset = financingPreset(plan, scenario, kind);
    if (Own* own = ownLever(plan, scenario, &Levers::own)) own->financing = preset;
  });
}

void FinancingForm::refresh() {
  m_form.setScope(u"own.financing."_s + QString::fromStdString(m_draft.view.scenario().text));
  m_form.refresh();
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_seen.kind)));
  for (const auto& [editor, kinds] : m_rows)
    setRowShown(editor, std::find(kinds.begin(), kinds.end(), m_seen.kind) != kinds.end());
}

}  // namespace fulcrum
