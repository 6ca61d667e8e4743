// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/draft.h"

namespace fulcrum {

Draft::Draft(Plan plan, FigureScope scope, QObject* parent)
    : QObject(parent), document(std::move(plan)), view(document), live(document, view, scope) {}

NumberFormat Draft::format() const {
  return NumberFormat(QString::fromStdString(plan().currency));
}

QString Draft::monthLabel(int month) const {
  return format().month(addMonths(plan().start, month));
}

}  // namespace fulcrum
