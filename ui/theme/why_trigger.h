// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that answer "why": F1 on all of them; a click, Return and the context menu on those that do nothing else.
#pragma once

#include <QWidget>
#include <functional>

class QMenu;

namespace fulcrum {

enum class WhyBy {
  Key,        // F1: the widget has a click and a menu of its own
  Click,      // and by a click and the context menu: beside a figure that the keyboard reaches
  Everything  // and by a click, Return, Space and the context menu: the widget is a figure and nothing else
};

// Calls `ask` when the user asks for it. The filter is a child of the widget.
void answerWhy(QWidget* widget, WhyBy by, std::function<void()> ask);

void stopAnsweringWhy(QWidget* widget);

// Whether F1 on it asks "why": whoever explains other things by the same key leaves it to the widget.
[[nodiscard]] bool answersWhy(const QWidget& widget);

// "Why?" in the context menu of whatever has one.
void addWhyAction(QMenu& menu, const QObject* context, std::function<void()> ask);

}  // namespace fulcrum
