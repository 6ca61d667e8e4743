// SPDX-License-Identifier: GPL-3.0-or-later
// The families of figures (explain/families.h), one by one.
#pragma once

#include <atomic>

#include "base/result.h"
#include "explain/explanation.h"
#include "finance/own_vs_rent.h"
#include "plan/plan.h"

namespace fulcrum::explain {

struct FamilyQuestion {
  const Plan& plan;
  const ScenarioId& scenario;
  std::string key;  // what stands in the brackets of the family
  const std::atomic<bool>* cancelled = nullptr;
};
using FamilyAnswer = Result<std::vector<Explanation>>;

[[nodiscard]] FamilyAnswer breakEvenFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer apiArmFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer breakEvenNpvFigure(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer tornadoFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer stressFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer buyingFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer mixFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer adviceFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer savingsFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer changeFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer quotedFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer throughputFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer hardwareFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer actualsFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer leverFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer screeningFigures(const FamilyQuestion& asked);
[[nodiscard]] FamilyAnswer demandCaseFigures(const FamilyQuestion& asked);

// ---- what several families need

[[nodiscard]] Problem noSuchFigure(std::string_view name, std::string nearest = {});
// With the name by which it is asked for.
[[nodiscard]] Explanation named(std::string name, Explanation explanation);
// A figure of the scenario as it stands: its terms are asked for by its name.
[[nodiscard]] Explanation linked(std::string figure, Phrase label, double value, Measure unit);
// Of another plan than the one that is asked about: its terms cannot be asked for by name.
[[nodiscard]] Explanation detached(Explanation explanation);
// The levelised cost of a plan that differs from the one asked about, with its terms. Problems are those of an
// evaluation.
[[nodiscard]] Result<Explanation> costOfChanged(const Plan& plan, const ScenarioId& scenario, Phrase label);
// That of the scenario as it stands.
[[nodiscard]] Explanation costAsItIs(double value);
// A value that may be infinite or none: a payback that never comes has no value.
[[nodiscard]] Explanation valueOrNone(Phrase label, double value, Measure unit, Phrase formula = {});

}  // namespace fulcrum::explain
