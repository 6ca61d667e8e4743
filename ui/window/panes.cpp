// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panes.h"

#include <QPointer>
#include <QShortcut>
#include <QWidget>
#include <vector>

namespace fulcrum {
namespace {

bool takesFocus(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

// Where the focus last was in a pane, else its first control; null where it has none.
QWidget* entryOf(QWidget& pane) {
  if (QWidget* last = pane.focusWidget(); last && last != &pane && takesFocus(*last)) return last;
  for (QWidget* next = pane.nextInFocusChain(); next && next != &pane; next = next->nextInFocusChain()) {
    if (pane.isAncestorOf(next) && takesFocus(*next)) return next;
  }
  return nullptr;
}

void move(QWidget& window, const std::vector<QPointer<QWidget>>& panes, int step) {
  const int count = static_cast<int>(panes.size());
  int at = step > 0 ? -1 : count;
  for (int i = 0; i < count; ++i) {
    const QWidget* focus = window.focusWidget();
    if (focus && panes[static_cast<size_t>(i)] && panes[static_cast<size_t>(i)]->isAncestorOf(focus)) at = i;
  }
  for (int tried = 0; tried < count; ++tried) {
    at = (at + step + count) % count;
    QWidget* pane = panes[static_cast<size_t>(at)];
    QWidget* entry = pane && pane->isVisible() ? entryOf(*pane) : nullptr;
    if (!entry) continue;
    entry->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return;
  }
}

}  // namespace

void moveBetweenPanes(QWidget& window, std::initializer_list<QWidget*> panes) {
  const std::vector<QPointer<QWidget>> all(panes.begin(), panes.end());
  const auto add = [&](const QKeySequence& key, int step) {
    const auto* shortcut = new QShortcut(key, &window);
    QObject::connect(shortcut, &QShortcut::activated, &window, [&window, all, step] { move(window, all, step); });
  };
  add(QKeySequence(Qt::Key_F6), 1);
  add(QKeySequence(Qt::SHIFT | Qt::Key_F6), -1);
}

}  // namespace fulcrum
