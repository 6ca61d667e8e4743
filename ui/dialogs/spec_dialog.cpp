// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/spec_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "edits/fleet_edits.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/spec_words.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SpecDialogText {
  Q_DECLARE_TR_FUNCTIONS(SpecDialog)
};

constexpr int kWidth = 720;
constexpr double kLastYear = 2200;

template <class Spec>
constexpr const char* kGroup = std::is_same_v<Spec, ModelSpec> ? "model" : "accelerator";

// Prices of accelerators are in the catalogue's currency, in copies, too.
template <class Spec>
Plan planOf(const Spec& spec) {
  Plan plan;
  plan.currency = kCatalogueCurrency;
  specsOf<Spec>(plan).push_back(spec);
  return plan;
}

bool isAny(std::string_view key, std::initializer_list<std::string_view> keys) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

QFormLayout* makeRows() {
  auto* rows = new QFormLayout;
  rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  rows->setSpacing(space::kSnug);
  return rows;
}

}  // namespace

template <class Spec>
SpecDialog<Spec>::SpecDialog(const Plan& plan, size_t index, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_index(index),
      m_draft(planOf(specsOf<Spec>(plan)[index])),
      m_form(
          m_draft, kGroup<Spec>, [](const Plan& draft) { return &specsOf<Spec>(draft).front(); },
          [](Plan& draft) { return &specsOf<Spec>(draft).front(); }),
      m_refusal(new QLabel(this)) {
  setWindowTitle(SpecDialogText::tr("%1 in the plan").arg(toQString(spec().name)));
  setProperty(kHelpTopic, u"model-serving"_s);
  setMinimumWidth(kWidth);
  m_refusal->setWordWrap(true);
  m_refusal->setObjectName(u"refusal"_s);
  m_refusal->hide();
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(makeForm());  // before the buttons: Tab starts in it
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  rows->addWidget(m_refusal);
  rows->addWidget(buttons);
  m_form.refresh();
  connect(buttons, &QDialogButtonBox::accepted, this, [this] { accept(); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(&m_draft.document, &PlanDocument::changed, m_refusal, &QWidget::hide);
}

// What it is called above, its figures in two columns, where they are from below.
template <class Spec>
QWidget* SpecDialog<Spec>::makeForm() {
  auto* form = new QWidget(this);
  auto* parts = new QVBoxLayout(form);
  parts->setContentsMargins(margins::kNone);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(space::kSection);
  QFormLayout* above = makeRows();
  QFormLayout* below = makeRows();
  QFormLayout* figures[] = {makeRows(), makeRows()};
  parts->addLayout(above);
  parts->addLayout(columns);
  for (QFormLayout* column : figures) columns->addLayout(column, 1);
  parts->addLayout(below);
  int count = 0;
  forEachField<Spec>([&](const auto& field) {
    count += !isAny(field.key, {"name", "vendor", "note", "source", "asOf"});
  });
  int next = 0;
  forEachField<Spec>([&](const auto& field) {
    if (isAny(field.key, {"name", "vendor"})) {
      m_form.addRow(*above, field.key);
    } else if (isAny(field.key, {"note", "source", "asOf"})) {
      m_form.addRow(*below, field.key);
    } else {
      m_form.addRow(*figures[2 * next++ >= count ? 1 : 0], field.key);
    }
  });
  if (auto* year = form->findChild<NumberField*>(u"year"_s)) year->setRange(0, kLastYear);
  return form;
}

template <class Spec>
void SpecDialog<Spec>::accept() {
  if (QWidget* editor = focusWidget()) editor->clearFocus();  // takes over what is still being typed
  const QString refusal = specRefusal(m_plan, m_index, spec());
  if (refusal.isEmpty()) {
    QDialog::accept();
    return;
  }
  m_refusal->setText(refusal);
  m_refusal->show();
  m_form.focus("name");
}

template class SpecDialog<AcceleratorSpec>;
template class SpecDialog<ModelSpec>;

}  // namespace fulcrum
