// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/struct_form.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

QLabel* makeFieldLabel(const FieldText& text, QWidget* editor) {
  auto* label = new QLabel(text.label, editor->parentWidget());
  label->setToolTip(text.explanation);
  label->setBuddy(editor);
  return label;
}

void bringUpToDate(NumberField& editor, const Draft& draft) {
  editor.setFormat(draft.format());
  if (auto* month = qobject_cast<MonthField*>(&editor)) month->setStart(draft.plan().start);
}

}  // namespace fulcrum
