// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/renamed.h"

#include "edits/shown_elements.h"

namespace fulcrum {
namespace {

template <class Element>
const std::string& shownName(const Element& element) {
  return element.name.empty() ? element.id.text : element.name;
}

template <class Element>
void addRenamed(std::string_view fact, const std::vector<Element>& before, const Plan& after,
                std::vector<RenamedElement>& renamed) {
  for (const Element& element : before) {
    const Element* now = find(after, element.id);
    if (now && shownName(*now) != shownName(element))
      renamed.push_back({.fact = fact, .before = shownName(element), .after = shownName(*now)});
  }
}

}  // namespace

std::vector<RenamedElement> renamedElements(const Plan& wasWhole, const Plan& isWhole, const ScenarioId& scenario) {
  const std::optional<Plan> wasShown = shownPlan(wasWhole, scenario);
  const std::optional<Plan> isShown = shownPlan(isWhole, scenario);
  const Plan& before = wasShown ? *wasShown : wasWhole;
  const Plan& after = isShown ? *isShown : isWhole;
  std::vector<RenamedElement> renamed;
  addRenamed("workload", before.workloads, after, renamed);
  addRenamed("fleet", before.fleets, after, renamed);
  addRenamed("nodeType", before.nodeTypes, after, renamed);
  return renamed;
}

void rename(Problem& problem, const std::vector<RenamedElement>& renamed) {
  for (auto& [key, value] : problem.facts) {
    for (const RenamedElement& each : renamed) {
      if (key != each.fact || value != each.before) continue;
      value = each.after;
      break;
    }
  }
}

}  // namespace fulcrum
