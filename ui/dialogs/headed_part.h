// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a dialog: a title with buttons beside it, above a list.
#pragma once

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <vector>

#include "theme/theme.h"

namespace fulcrum {

[[nodiscard]] inline QToolButton* flatButton(const QString& text, const QString& toolTip, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(text);
  button->setToolTip(toolTip);
  return button;
}

[[nodiscard]] inline QLabel* heading(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  setRole(label, QStringLiteral("cardTitle"));
  return label;
}

[[nodiscard]] inline QHBoxLayout* headed(const QString& title, const std::vector<QToolButton*>& buttons,
                                         QWidget* parent) {
  auto* row = new QHBoxLayout;
  row->addWidget(heading(title, parent), 1);
  for (QToolButton* button : buttons) row->addWidget(button);
  return row;
}

inline void setUp(QAbstractItemView& view, const QString& name) {
  view.setAccessibleName(name);
  view.setSelectionBehavior(QAbstractItemView::SelectRows);
  view.setEditTriggers(QAbstractItemView::NoEditTriggers);
  view.setTabKeyNavigation(false);
}

}  // namespace fulcrum
