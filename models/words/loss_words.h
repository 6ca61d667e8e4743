// SPDX-License-Identifier: GPL-3.0-or-later
// What was salvaged of a damaged project, and what was not, in the user's words.
#pragma once

#include <QStringList>

#include "store/salvage.h"

namespace fulcrum {

// "40 workloads", "12 fleets", "120 changes in the history": what there is, the important lists only.
[[nodiscard]] QStringList keptInWords(const Salvaged& salvaged);

// A line for each list that lacks something ("Workloads: 12 of 40 lost") and each field that was unreadable
// somewhere ("Workloads, Week: unreadable in 3 of 40 …"). Never empty.
[[nodiscard]] QStringList lossesInWords(const Salvaged& salvaged);

}  // namespace fulcrum
