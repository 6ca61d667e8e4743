// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the list of scenarios, and what a scenario changes, in words.
#pragma once

#include <QString>
#include <QStringList>

#include "document/number_format.h"
#include "plan/plan.h"

namespace fulcrum {

struct ScenarioAdded {
  Plan plan;
  ScenarioId id;
};

// A new scenario based on `base`, without differences of its own.
[[nodiscard]] ScenarioAdded withScenarioAdded(const Plan& plan, const ScenarioId& base, const QString& name);
// A copy with the same base and the same differences, placed behind its original. A copy of the base itself is based on
// it.
[[nodiscard]] ScenarioAdded withScenarioDuplicated(const Plan& plan, const ScenarioId& original, const QString& name);
// Scenarios based on the deleted one take over what they inherited from it, so that their figures stay.
[[nodiscard]] Plan withScenarioDeleted(const Plan& plan, const ScenarioId& id);

[[nodiscard]] QString scenarioName(const Scenario& scenario);
// How many levers and assumptions of the scenario differ from its base.
[[nodiscard]] int differenceCount(const Plan& plan, const ScenarioId& id);
[[nodiscard]] QStringList differencesInWords(const Plan& plan, const ScenarioId& id, const NumberFormat& format);

}  // namespace fulcrum
