// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what the figures of an evaluation do not show, with the field each entry belongs to.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

class Findings {
 public:
  using Facts = std::vector<std::pair<std::string, std::string>>;

  // `known` are entries to add to. Both referents must outlive it.
  Findings(const Plan& plan, const ScenarioId& scenario, Problems known = {})
      : m_plan(plan), m_scenario(scenario), m_problems(std::move(known)) {}

  // An entry that is already there is not added twice.
  void add(Problem problem);
  void add(Severity severity, std::string_view code, std::string where, Facts facts = {});

  // `scenarios[1].levers.hardware`, in the scenario the lever is inherited from.
  [[nodiscard]] std::string leverPath(LeverKind lever) const;
  [[nodiscard]] std::string fleetPath(size_t fleet) const;
  [[nodiscard]] std::string workloadPath(size_t workload) const;

  [[nodiscard]] Problems take() { return std::move(m_problems); }

 private:
  const Plan& m_plan;
  const ScenarioId& m_scenario;
  Problems m_problems;
};

// What to call an element in a sentence: its name, or its id where it has none.
template <class Element>
[[nodiscard]] const std::string& displayName(const Element& element) {
  return element.name.empty() ? element.id.text : element.name;
}

// A figure for a sentence, in the C locale, without trailing zeros.
[[nodiscard]] std::string figure(double value, int decimals);

}  // namespace fulcrum
