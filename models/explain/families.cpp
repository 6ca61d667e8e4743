// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/families.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/nearest.h"
#include "explain/family_figures.h"
#include "finance/api_arm.h"
#include "risk/outputs.h"
#include "risk/stress.h"

namespace fulcrum::explain {
namespace {

struct Family {
  std::string_view name;
  bool byKey;  // each key is worked out by itself
  FamilyAnswer (*work)(const FamilyQuestion&);
};
constexpr std::array kFamilies{Family{"breakEven", false, breakEvenFigures},
                               Family{"apiArm", false, apiArmFigures},
                               Family{"breakEvenNpv", true, breakEvenNpvFigure},
                               Family{"tornado", true, tornadoFigures},
                               Family{"stress", true, stressFigures},
                               Family{"buying", false, buyingFigures},
                               Family{"mix", true, mixFigures},
                               Family{"advice", false, adviceFigures},
                               Family{"savings", true, savingsFigures},
                               Family{"change", true, changeFigures},
                               Family{"quoted", true, quotedFigures},
                               Family{"throughput", true, throughputFigures},
                               Family{"hardware", true, hardwareFigures},
                               Family{"actuals", false, actualsFigures},
                               Family{"lever", true, leverFigures},
                               Family{"screening", true, screeningFigures},
                               Family{"demandCases", true, demandCaseFigures}};

const Family* familyNamed(std::string_view figure) {
  const std::string_view name = figure.substr(0, figure.find_first_of(".["));
  const auto* found = std::ranges::find(kFamilies, name, &Family::name);
  return found == kFamilies.end() ? nullptr : found;
}

}  // namespace

std::string familyOf(std::string_view figure) {
  const Family* family = familyNamed(figure);
  if (!family) return {};
  if (!family->byKey) return std::string(family->name);
  return std::string(figure.substr(0, figure.find(']') + 1));  // all of it where the bracket is missing
}

FamilyAnswer familyExplanations(const Plan& plan, const ScenarioId& scenario, const std::string& name,
                                const std::atomic<bool>* cancelled) {
  const Family* family = familyNamed(name);
  if (!family || (family->byKey && !name.ends_with("]"))) return noSuchFigure(name);
  std::string key;
  if (family->byKey) key = name.substr(family->name.size() + 1, name.size() - family->name.size() - 2);
  return family->work({.plan = plan, .scenario = scenario, .key = std::move(key), .cancelled = cancelled});
}

Result<Explanation> figureOfFamily(const std::vector<Explanation>& all, std::string_view name) {
  const auto found = std::ranges::find(all, name, &Explanation::figure);
  if (found != all.end()) return *found;
  constexpr size_t kNearest = 5;
  constexpr size_t kMostEdits = 12;
  std::vector<std::string> names;
  for (const Explanation& each : all) names.push_back(each.figure);
  return noSuchFigure(name, joined(nearest(name, names, kNearest, kMostEdits)));
}

std::vector<std::string> familiesOf(const Plan& plan, const Evaluation& evaluation) {
  std::vector<std::string> families{"breakEven", "mix[own]", "mix[rented]", "advice"};
  if (finance::apiArmRefusals(plan, evaluation.scenario).empty()) families.emplace_back("apiArm");
  const auto keyed = [&](const char* family, const std::string& key) {
    families.push_back(std::string(family) + "[" + key + "]");
  };
  const bool isUncertain = std::ranges::any_of(plan.uncertainties, &UncertainInput::on);
  if (isUncertain) {
    for (const std::string& output : risk::outputNames(plan, evaluation.scenario, evaluation)) keyed("tornado", output);
    families.emplace_back("buying");
  }
  for (const StressCase& stress : risk::usualStressCases()) keyed("stress", stress.name);
  for (size_t own = 1; own <= plan.stressCases.size(); ++own) keyed("stress", std::to_string(own));
  const Scenario* scenario = find(plan, evaluation.scenario);
  const ScenarioId reference = scenario && scenario->base ? *scenario->base : plan.scenarios.front().id;
  if (reference != evaluation.scenario) {
    keyed("savings", reference.text);
    keyed("change", reference.text);
  }
  keyed("quoted", reference.text);
  for (int kind = 0; kind < kLeverCount; ++kind) keyed("lever", std::string(leverKey(static_cast<LeverKind>(kind))));
  for (const NodeType& type : plan.nodeTypes) keyed("screening", type.id.text + ",0,365");
  for (const char* own : {"own", "rented"}) keyed("demandCases", own);
  for (const Workload& workload : plan.workloads) {
    if (workload.unit != DemandUnit::Requests) continue;
    keyed("throughput", workload.id.text);
    keyed("throughput", workload.id.text + ",0");
    keyed("hardware", workload.id.text);
  }
  keyed("hardware", std::string(kAllOfTheLever));
  if (!plan.actuals.files.empty()) families.emplace_back("actuals");
  return families;
}

// ---- what several families need

Problem noSuchFigure(std::string_view name, std::string nearest) {
  return {
      .code = "unknownFigure", .where = {}, .facts = {{"name", std::string(name)}, {"nearest", std::move(nearest)}}};
}

Explanation named(std::string name, Explanation explanation) {
  explanation.figure = std::move(name);
  return explanation;
}

Explanation linked(std::string figure, Phrase label, double value, Measure unit) {
  Explanation result = valueOrNone(std::move(label), value, unit);
  result.figure = std::move(figure);
  return result;
}

Explanation detached(Explanation explanation) {
  explanation.figure.clear();
  for (Explanation& term : explanation.terms) term = detached(std::move(term));
  return explanation;
}

Explanation valueOrNone(Phrase label, double value, Measure unit, Phrase formula) {
  Explanation result = given(std::move(label), value, unit, std::move(formula));
  if (!std::isfinite(value)) result.value.reset();
  return result;
}

}  // namespace fulcrum::explain
