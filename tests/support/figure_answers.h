// SPDX-License-Identifier: GPL-3.0-or-later
// What `explain` says of the figures of a plan in the window, each scenario and family worked out once.
#pragma once

#include <map>
#include <memory>

#include "explain/families.h"
#include "explain/figures.h"
#include "live/workspace.h"

namespace fulcrum::test {

class FigureAnswers {
 public:
  explicit FigureAnswers(const Workspace& workspace) : m_workspace(workspace) {}

  Result<explain::Explanation> operator()(const explain::Asked& asked) {
    const ScenarioId scenario = scenarioOf(asked);
    const std::string family = explain::familyOf(asked.figure);
    if (family.empty()) return figuresOf(scenario).explain(asked);
    const auto key = std::pair(scenario.text, family);
    if (!m_families.contains(key))
      m_families.emplace(key, explain::familyExplanations(m_workspace.whole(), scenario, family));
    const auto& all = m_families.at(key);
    if (!all) return all.problems();
    return explain::figureOfFamily(all.value(), asked.figure);
  }

  [[nodiscard]] ScenarioId scenarioOf(const explain::Asked& asked) const {
    return asked.scenario.text.empty() ? m_workspace.view.scenario() : asked.scenario;
  }

  const explain::Figures& figuresOf(const ScenarioId& scenario) {
    auto& figures = m_figures[scenario.text];
    if (!figures)
      figures = std::make_unique<explain::Figures>(explain::explainedScenario(m_workspace.whole(), scenario).value());
    return *figures;
  }

 private:
  const Workspace& m_workspace;
  std::map<std::string, std::unique_ptr<explain::Figures>> m_figures;
  std::map<std::pair<std::string, std::string>, Result<std::vector<explain::Explanation>>> m_families;
};

}  // namespace fulcrum::test
