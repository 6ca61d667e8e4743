// SPDX-License-Identifier: GPL-3.0-or-later
// A dense form for narrow panels: two columns, each label above its editor.
#pragma once

#include <QGridLayout>

#include "words/field_text.h"

namespace fulcrum {

class FieldGrid {
 public:
  // Fills the layout from its first row on.
  explicit FieldGrid(QGridLayout& layout);

  enum class Width { Half, Full };
  void add(const FieldText& text, QWidget* editor, Width width = Width::Half);
  // A heading across both columns.
  void addHeading(const QString& text);
  // Something across both columns, without a label.
  void addWide(QWidget* widget);
  void finish();  // takes the room that is left

 private:
  QGridLayout& m_layout;
  int m_row = 0;
  int m_column = 0;
};

}  // namespace fulcrum
