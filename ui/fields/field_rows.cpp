// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field_rows.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include "fields/struct_form.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEditorWidth = 136;  // "1.234,56 $/Kn.-Monat"

}  // namespace

FieldRows::FieldRows(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(margins::kNone);
  m_grid->setHorizontalSpacing(space::kSnug);
  m_grid->setVerticalSpacing(space::kHair);
  m_grid->setColumnStretch(0, 1);
}

void FieldRows::add(const FieldText& text, QWidget* editor) {
  if (auto* spin = qobject_cast<QAbstractSpinBox*>(editor)) {
    spin->setButtonSymbols(QAbstractSpinBox::NoButtons);  // arrow keys step; the room is for the unit
    spin->setAlignment(Qt::AlignLeft);
  }
  if (auto* box = qobject_cast<QComboBox*>(editor))
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  editor->setFixedWidth(kEditorWidth);
  QLabel* label = makeFieldLabel(text, editor);
  setRole(label, u"secondaryMuted"_s);
  label->setWordWrap(true);
  const int row = m_grid->rowCount();
  m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
  m_grid->addWidget(editor, row, 1, Qt::AlignVCenter);
}

void FieldRows::addWide(QWidget* widget) {
  m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void FieldRows::setRowShown(QWidget* editor, bool shown) {
  editor->setVisible(shown);
  int row = 0;
  int column = 0;
  int span = 0;
  m_grid->getItemPosition(m_grid->indexOf(editor), &row, &column, &span, &span);
  if (const QLayoutItem* label = m_grid->itemAtPosition(row, 0); label && label->widget() != editor)
    label->widget()->setVisible(shown);
}

}  // namespace fulcrum
