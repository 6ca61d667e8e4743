// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario with all that its figures come from.
#pragma once

#include <optional>

#include "engine/trends.h"
#include "explain/explanation.h"
#include "finance/own_vs_rent.h"
#include "optimise/optimise.h"

namespace fulcrum::explain {

struct ExplainedScenario {
  optimise::EvaluatedScenario stages;
  std::optional<finance::OwnVersusRent> comparison;  // none where it could not be made
  finance::ArmSheet sheet;                           // of the scenario as it stands
  finance::FinancedCash financed;
  Trends trends;

  [[nodiscard]] const Evaluation& evaluation() const { return stages.evaluation; }
  [[nodiscard]] const ScenarioModel& model() const { return stages.model; }
  // As the scenario sees it.
  [[nodiscard]] const Plan& plan() const { return *stages.model.plan; }
  [[nodiscard]] const Assumptions& assumptions() const { return stages.model.assumptions; }
  [[nodiscard]] size_t months() const { return static_cast<size_t>(stages.model.months); }
  [[nodiscard]] CalendarMonth month(size_t index) const;

  // A field of the plan as a term, with the source that the plan notes for it.
  [[nodiscard]] Explanation field(Phrase label, double value, Measure unit, std::string place) const;
  [[nodiscard]] Explanation assumption(Phrase label, double value, Measure unit, std::string_view key) const;
};

// Evaluates with levers in optimal mode at their optimum. Problems are those of an evaluation.
[[nodiscard]] Result<ExplainedScenario> explainedScenario(const Plan& plan, const ScenarioId& scenario);

}  // namespace fulcrum::explain
