// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the text form of a plan: a plan or sentences. What is read is written and read again as it was, and what
// is sound and small is evaluated to finite figures.
#include <cmath>

#include "base/problem_text.h"
#include "fuzz/fuzz.h"
#include "optimise/optimise.h"
#include "plan/plan_json.h"
#include "plan/validate.h"

using namespace fulcrum;

namespace {

constexpr size_t kMaxElements = 6;
constexpr int kMaxMonths = 24;

void evaluateSoundly(const Plan& plan) {
  if (plan.workloads.size() + plan.fleets.size() > kMaxElements || plan.scenarios.size() > kMaxElements) return;
  if (plan.horizonMonths > kMaxMonths || hasErrors(validate(plan))) return;
  optimise::SolvedPools solved;
  for (const Scenario& scenario : plan.scenarios) {
    const auto evaluation = optimise::evaluateOptimal(plan, scenario.id, solved);
    if (!evaluation.ok()) continue;
    for (const Money amount : evaluation.value().cashTotal) {
      test::require(!std::isnan(amount.value()), "a cost is not a number");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto plan = planFromJson(std::string(test::textOf(data, size)));
  if (!plan.ok()) {
    for (const Problem& problem : plan.problems()) test::require(!problemLine(problem).empty(), "no sentence");
    return 0;
  }
  const std::string text = planToJson(plan.value());
  const auto again = planFromJson(text);
  test::require(again.ok(), "what was written cannot be read");
  test::require(planToJson(again.value()) == text, "what was read again is written otherwise");
  evaluateSoundly(plan.value());
  return 0;
}
