// SPDX-License-Identifier: GPL-3.0-or-later
// What a node costs in a month by its hours of use, tier by tier (optimise/screening.h).
#include <algorithm>
#include <array>

#include "base/number_text.h"
#include "explain/family_figures.h"
#include "optimise/screening.h"
#include "plan/resolve.h"

namespace fulcrum::explain {
namespace {

using optimise::ScreeningAmount;
using optimise::ScreeningLine;
using optimise::ScreeningPart;

struct PartWords {
  const char* label;
  const char* fixed;    // how the part of a month follows
  const char* perHour;  // and that of an hour
};
// By ScreeningPart.
constexpr std::array kPartWords{PartWords{"pricePaid", "priceOfAllHours", "contractedPriceInMonth"},
                                PartWords{"purchaseSpread", "purchaseAsAnnuity", ""},
                                PartWords{"maintenance", "shareOfPurchasePrice", ""},
                                PartWords{"space", "rentOfItsKilowatts", ""},
                                PartWords{"network", "ofOneNode", ""},
                                PartWords{"staff", "staffOfOneNode", "staffOfOneNode"},
                                PartWords{"software", "licencesOfItsGpus", "licencesOfItsGpus"},
                                PartWords{"powerIdle", "idlePowerAllHours", ""},
                                PartWords{"powerBusy", "", "powerAboveIdle"}};

constexpr std::array kLineKeys{"owned", "reserved3y", "reserved1y", "spot", "onDemand"};
constexpr std::array kLineLabels{"ownedNodes", "committed3Years", "committed1Year", "spot", "onDemand"};
static_assert(kLineKeys.size() == kNodeTierCount);

struct ScreeningPlace {
  NodeTypeId nodeType;
  int month = 0;
  double hours = 0;
};

// NODETYPE,MONTH,HOURS.
std::optional<ScreeningPlace> placeOf(const std::string& key) {
  const size_t second = key.rfind(',');
  const size_t first = second == std::string::npos || second == 0 ? std::string::npos : key.rfind(',', second - 1);
  if (first == std::string::npos) return std::nullopt;
  const auto month = parseNumber(key.substr(first + 1, second - first - 1));
  const auto hours = parseNumber(key.substr(second + 1));
  if (!month || !hours || !(*month >= 0 && *month < kMaxHorizonMonths) || !(*hours >= 0 && *hours <= kHoursPerMonth))
    return std::nullopt;
  return ScreeningPlace{NodeTypeId(key.substr(0, first)), static_cast<int>(*month), *hours};
}

Explanation costOf(const ScreeningLine& line, const NodeType& type, double hours) {
  std::vector<Explanation> parts;
  std::vector<Explanation> hourly;
  for (const ScreeningAmount& part : line.parts) {
    const PartWords& words = kPartWords.at(static_cast<size_t>(part.part));
    if (part.fixed != 0) parts.push_back(given(words.label, part.fixed, Measure::Money, words.fixed));
    if (part.perHour != 0) hourly.push_back(given(words.label, part.perHour, Measure::MoneyPerHour, words.perHour));
  }
  if (!hourly.empty())
    parts.push_back(
        derived(Operation::Product, "hoursOfUseCost", Measure::Money, "hoursTimesCostOfOne",
                {given("hoursOfUse", hours, Measure::Hours, "placeOfTheChart"),
                 derived(Operation::Sum, "costOfAnHour", Measure::MoneyPerHour, "itsParts", std::move(hourly))}));
  const Phrase tier(kLineLabels.at(static_cast<size_t>(line.tier)));
  return derived(Operation::Sum, Phrase("costOfNodeInMonth", {{"tier", tier}, {"nodeType", type.id.text}}),
                 Measure::Money, "itsParts", std::move(parts));
}

}  // namespace

FamilyAnswer screeningFigures(const FamilyQuestion& asked) {
  const std::string start = "screening[" + asked.key + "]";
  const auto place = placeOf(asked.key);
  const auto seen = withElementsOf(asked.plan, asked.scenario);
  if (!seen) return seen.problems();
  const NodeType* type = place ? find(seen.value(), place->nodeType) : nullptr;
  if (!type) return noSuchFigure(start);
  const Assumptions assumptions = resolveScenario(seen.value(), asked.scenario).assumptions;
  std::vector<Explanation> all;
  for (const ScreeningLine& line : optimise::screeningLines(*type, assumptions, place->month, seen.value().priceRules))
    all.push_back(named(start + "." + kLineKeys.at(static_cast<size_t>(line.tier)), costOf(line, *type, place->hours)));
  if (all.empty()) return all;
  // Of what may serve any work: spot takes only what can be interrupted.
  std::vector<Explanation> tiers;
  for (const Explanation& each : all) {
    if (all.size() == 1 || !each.figure.ends_with(".spot"))
      tiers.push_back(linked(each.figure, each.label, *each.value, each.unit));
  }
  all.push_back(
      named(start + ".cheapest", derived(Operation::Min, Phrase("cheapestOfNodeInMonth", {{"nodeType", type->id.text}}),
                                         Measure::Money, "leastOfTheTiers", std::move(tiers))));
  return all;
}

}  // namespace fulcrum::explain
