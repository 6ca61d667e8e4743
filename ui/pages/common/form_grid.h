// SPDX-License-Identifier: GPL-3.0-or-later
// A form of several columns, each label above its editor: for many short fields in little height.
#pragma once

#include <QGridLayout>
#include <QVBoxLayout>

#include "fields/struct_form.h"
#include "theme/elided_label.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

class FormGrid {
 public:
  explicit FormGrid(QWidget* parent, int columns) : m_parent(parent), m_grid(new QGridLayout(parent)) {
    m_grid->setContentsMargins(0, space::kTight, 0, 0);
    m_grid->setHorizontalSpacing(space::kSnug);
    m_grid->setVerticalSpacing(space::kNormal);
    for (int column = 0; column < columns; ++column) m_grid->setColumnStretch(column, 1);
    m_columns = columns;
  }

  // Appends behind the last cell, in a new row where this one is full. Returns the cell, to hide it.
  QWidget* add(const FieldText& text, QWidget* editor, int span = 1) {
    if (m_column + span > m_columns) endRow();
    auto* cell = new QWidget(m_parent);
    auto* rows = new QVBoxLayout(cell);
    rows->setContentsMargins(margins::kNone);
    rows->setSpacing(space::kHair);
    editor->setParent(cell);
    editor->setMinimumWidth(size::kLeastEditor);
    auto* label = new ElidedLabel(cell);
    label->setText(text.label);
    label->setToolTip(text.explanation);
    label->setBuddy(editor);
    setRole(label, QStringLiteral("secondaryMuted"));
    rows->addWidget(label);
    rows->addWidget(editor);
    m_grid->addWidget(cell, m_row, m_column, 1, span);
    m_column += span;
    return cell;
  }
  // A field of a struct, by its key.
  template <class Struct>
  QWidget* add(StructForm<Struct>& form, std::string_view group, std::string_view key, int span = 1) {
    return add(fieldText(group, key), form.addEditor(key, m_parent), span);
  }
  // A cell that shares the place of another; at most one of them is to be visible.
  void stack(QWidget* cell, QWidget* other) {
    int row = 0;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    m_grid->removeWidget(cell);
    m_grid->getItemPosition(m_grid->indexOf(other), &row, &column, &rowSpan, &columnSpan);
    m_grid->addWidget(cell, row, column, rowSpan, columnSpan);
  }
  void endRow() {
    ++m_row;
    m_column = 0;
  }
  void addWide(QWidget* widget) {
    if (m_column > 0) endRow();
    m_grid->addWidget(widget, m_row, 0, 1, m_columns);
    endRow();
  }
  // What is left of the height stays empty below.
  void finish() { m_grid->setRowStretch(m_row + 1, 1); }

 private:
  QWidget* m_parent;
  QGridLayout* m_grid;
  int m_columns = 1;
  int m_row = 0;
  int m_column = 0;
};

}  // namespace fulcrum
