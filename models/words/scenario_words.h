// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario changes, in words.
#pragma once

#include <QStringList>

#include "edits/shown_elements.h"
#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

// What a scenario is based on: the name of a scenario, or "the plan".
[[nodiscard]] QString baseName(const Plan& plan, const ScenarioId& id);

// Before the name of an element that a scenario changes or adds: a dot, a plus sign, or nothing.
[[nodiscard]] QString markOf(OwnElement own);
[[nodiscard]] QString markOf(const Plan& plan, const ScenarioId& id, const char* list, const std::string& element);

// A line for each lever, assumption and field of an element that differs from the base of the scenario.
[[nodiscard]] QStringList differencesInWords(const Plan& plan, const ScenarioId& id, const NumberFormat& format);

}  // namespace fulcrum
