// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/variable_fields.h"

#include <algorithm>
#include <cmath>

#include "plan/fields.h"
#include "risk/input_target.h"

namespace fulcrum::risk {

std::vector<std::string> variableFields(const Plan& plan, const ScenarioId& scenario) {
  std::vector<std::string> wished;
  for (const Workload& workload : plan.workloads) {
    for (const char* key : {"requestsPerSecond", "growthPerMonth"})
      wished.push_back("workloads[" + workload.id.text + "]." + key);
  }
  for (const Fleet& fleet : plan.fleets) wished.push_back("fleets[" + fleet.id.text + "].targetLoad");
  for (const NodeType& type : plan.nodeTypes) {
    for (const char* key : {"onDemand", "spot", "purchasePrice"})
      wished.push_back("nodeTypes[" + type.id.text + "]." + key);
  }
  forEachField<Assumptions>([&](const auto& field) { wished.push_back("assumptions." + std::string(field.key)); });
  if (const Scenario* found = find(plan, scenario)) {
    forEachLever(found->levers, [&](LeverKind kind, const auto& lever) {
      if (!lever || !lever->on) return;
      forEachField<std::remove_cvref_t<decltype(*lever)>>([&](const auto& field) {
        wished.push_back("levers." + std::string(leverKey(kind)) + "." + std::string(field.key));
      });
    });
  }
  for (const UncertainInput& input : plan.uncertainties) {
    if (!isGroup(input.path)) wished.push_back(input.path);
  }
  std::vector<std::string> paths;
  for (const std::string& path : wished) {
    if (std::ranges::find(paths, path) == paths.end() && numberOfField(plan, path)) paths.push_back(path);
  }
  return paths;
}

std::optional<PlanNumber> numberOfField(const Plan& plan, const std::string& path) {
  if (isGroup(path) || keysOf(path).size() < 2) return {};
  Plan copy = plan;
  const InputTargets targets = targetsOf(copy, path, InputEffect::Value, std::nullopt);
  if (targets.numbers.empty()) return {};
  PlanNumber number = targets.numbers.front().number;
  number.set = nullptr;  // of a plan that is gone
  number.address = nullptr;
  return number;
}

FieldRange usualRange(const PlanNumber& number) {
  constexpr double kHalf = 0.5;
  constexpr double kQuarter = 0.25;
  const bool isRate = number.min < 0 || number.value == 0;
  const double reach = isRate ? std::max(kQuarter, kHalf * std::abs(number.value)) : kHalf * number.value;
  FieldRange range{.from = fitting(number, number.value - reach), .to = fitting(number, number.value + reach)};
  if (number.whole && range.to <= range.from) range.to = fitting(number, range.from + 1);
  return range;
}

}  // namespace fulcrum::risk
