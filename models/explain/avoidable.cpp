// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/avoidable.h"

namespace fulcrum::explain {
namespace {

using optimise::AvoidablePart;
using optimise::AvoidableWaste;

Explanation cost(const char* label, Money value) {
  return given(label, value.value(), Measure::MoneyPerMonth, "levelisedCost");
}
Explanation waste(const char* label, Money value) {
  return given(label, value.value(), Measure::MoneyPerMonth, "meanOfMonths");
}
Explanation atLeastNothing(const char* label, const char* formula, Explanation difference) {
  return derived(Operation::Max, label, Measure::MoneyPerMonth, formula,
                 {std::move(difference), given("nothing", 0, Measure::MoneyPerMonth)});
}

// What a step saves beyond what it wastes less.
Explanation step(AvoidablePart part, const char* formula, Explanation from, Explanation to, Explanation wasteFrom,
                 Explanation wasteTo) {
  Explanation less = atLeastNothing("wastedLess", "wastedLessFormula",
                                    derived(Operation::Difference, "changeOfWaste", Measure::MoneyPerMonth,
                                            "beforeLessAfter", {std::move(wasteFrom), std::move(wasteTo)}));
  return atLeastNothing(partCode(part), formula,
                        derived(Operation::Difference, "savedBeyondWaste", Measure::MoneyPerMonth, "savedFormula",
                                {std::move(from), std::move(to), std::move(less)}));
}

}  // namespace

const char* partCode(AvoidablePart part) {
  switch (part) {
    case AvoidablePart::OverProvisioning:
      return "overProvisioning";
    case AvoidablePart::UnusedCommitments:
      return "unusedCommitments";
    case AvoidablePart::Mix:
      return "mixAboveCheapest";
    case AvoidablePart::Mismatch:
      break;
  }
  return "mismatchOfNodes";
}

Explanation avoidableExplanation(const AvoidableWaste& found) {
  const Money over = found.part(AvoidablePart::OverProvisioning);
  const Money unused = found.part(AvoidablePart::UnusedCommitments);
  const auto wasteNow = [&] { return waste("wasteNow", over + unused); };
  std::vector<Explanation> parts;
  parts.push_back(given(partCode(AvoidablePart::OverProvisioning), over.value(), Measure::MoneyPerMonth,
                        "overProvisioningFormula"));
  parts.push_back(given(partCode(AvoidablePart::UnusedCommitments), unused.value(), Measure::MoneyPerMonth,
                        "unusedCommitmentsFormula"));
  parts.push_back(step(AvoidablePart::Mix, "mixAboveFormula", cost("costNow", found.monthlyCost),
                       cost("costOfCheapestMix", found.cheapestMix), wasteNow(),
                       waste("wasteOfCheapestMix", found.wasteOfMix)));
  parts.push_back(step(AvoidablePart::Mismatch, "mismatchFormula", cost("costOfCheapestMix", found.cheapestMix),
                       cost("costOfCheapestNodes", found.cheapestNodes), waste("wasteOfCheapestMix", found.wasteOfMix),
                       waste("wasteOfCheapestNodes", found.wasteOfNodes)));
  Explanation sum =
      derived(Operation::Sum, "avoidablePerMonth", Measure::MoneyPerMonth, "avoidableFormula", std::move(parts));
  sum.figure = kAvoidableWaste;
  return sum;
}

}  // namespace fulcrum::explain
