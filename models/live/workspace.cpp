// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/workspace.h"

namespace fulcrum {

Workspace::Workspace(Plan plan, QObject* parent)

    : QObject(parent),
      document(std::move(plan)),
      view(document),
      live(document, view),
      worth(document, view, live),
      attribution(document, view, live),
      advice(document, view, live) {}

NumberFormat Workspace::format() const {
  return NumberFormat(QString::fromStdString(plan().currency));
}

QString Workspace::monthLabel(int month) const {
  return format().month(addMonths(plan().start, month));
}

}  // namespace fulcrum
