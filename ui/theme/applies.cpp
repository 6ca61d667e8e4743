// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/applies.h"

#include <QAction>

namespace fulcrum {
namespace {

constexpr auto kReason = "reasonAgainst";

}  // namespace

void setApplies(QAction& action, const QString& reason) {
  action.setProperty(kReason, reason);
  action.setEnabled(reason.isEmpty());
  action.setToolTip(reason);  // empty: the action's text
}

QString reasonAgainst(const QAction& action) {
  return action.property(kReason).toString();
}

}  // namespace fulcrum
