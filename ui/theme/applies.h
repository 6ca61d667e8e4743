// SPDX-License-Identifier: GPL-3.0-or-later
// Actions that do not apply now are disabled, never hidden, and say why.
#pragma once

#include <QString>

class QAction;

namespace fulcrum {

// `reason` says why it does not apply; empty: it does. Where it does not, the reason is its tooltip.
void setApplies(QAction& action, const QString& reason);
// As set; empty where it applies or nobody said.
[[nodiscard]] QString reasonAgainst(const QAction& action);

}  // namespace fulcrum
