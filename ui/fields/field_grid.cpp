// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field_grid.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>

#include "fields/struct_form.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

FieldGrid::FieldGrid(QGridLayout& layout) : m_layout(layout) {
  layout.setContentsMargins(margins::kBesideScrollBar);
  layout.setHorizontalSpacing(space::kNormal);
  layout.setVerticalSpacing(space::kHair);
  layout.setColumnStretch(0, 1);
  layout.setColumnStretch(1, 1);
}

void FieldGrid::add(const FieldText& text, QWidget* editor, Width width) {
  QLabel* label = makeFieldLabel(text, editor);
  setRole(label, u"secondaryMuted"_s);
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
  if (auto* spin = qobject_cast<QAbstractSpinBox*>(editor)) {
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);  // arrow keys step; the room is for the unit
    spin->setAlignment(Qt::AlignLeft);
  }
  if (auto* box = qobject_cast<QComboBox*>(editor))
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  editor->setMinimumWidth(size::kLeastEditor);
  editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  const int columns = width == Width::Full ? 2 : 1;
  if (columns == 2 && m_column == 1) {
    m_row += 2;
    m_column = 0;
  }
  m_layout.addWidget(label, m_row, m_column, 1, columns);
  m_layout.addWidget(editor, m_row + 1, m_column, 1, columns);
  m_column += columns;
  if (m_column < 2) return;
  m_column = 0;
  m_row += 2;
}

void FieldGrid::addHeading(const QString& text) {
  if (m_column == 1) m_row += 2;
  m_column = 0;
  auto* label = new QLabel(text, m_layout.parentWidget());
  label->setContentsMargins(0, space::kNormal, 0, 0);
  m_layout.addWidget(label, m_row++, 0, 1, 2);
}

void FieldGrid::addWide(QWidget* widget) {
  if (m_column == 1) m_row += 2;
  m_column = 0;
  m_layout.addWidget(widget, m_row++, 0, 1, 2);
}

void FieldGrid::finish() {
  m_layout.setRowStretch(m_row + 2, 1);
}

}  // namespace fulcrum
