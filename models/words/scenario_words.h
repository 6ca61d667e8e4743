// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario changes, in words.
#pragma once

#include <QStringList>

#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

// A line for each lever and assumption of the scenario that differs from its base.
[[nodiscard]] QStringList differencesInWords(const Plan& plan, const ScenarioId& id, const NumberFormat& format);

}  // namespace fulcrum
