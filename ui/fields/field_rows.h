// SPDX-License-Identifier: GPL-3.0-or-later
// A form for narrow panels: the label at the left wraps, so that neither it nor the editor beside it is cut off.
#pragma once

#include <QWidget>

#include "words/field_text.h"

class QGridLayout;

namespace fulcrum {

class FieldRows : public QWidget {
  Q_OBJECT
 public:
  explicit FieldRows(QWidget* parent = nullptr);

  // A row; its label is the editor's buddy. The editors stand below one another, as wide as the widest needs.
  void add(const FieldText& text, QWidget* editor);
  // Something across both columns.
  void addWide(QWidget* widget);
  // Shows or hides a row and its label.
  void setRowShown(QWidget* editor, bool shown);

 private:
  QGridLayout* m_grid;
};

}  // namespace fulcrum
