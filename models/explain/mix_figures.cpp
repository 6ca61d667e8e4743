// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "explain/family_figures.h"
#include "explain/figures.h"
#include "optimise/advice.h"
#include "optimise/mix.h"
#include "plan/resolve.h"

namespace fulcrum::explain {
namespace {

constexpr std::array kTierKeys{"owned", "reserved3y", "reserved1y", "spot", "onDemand"};
static_assert(kTierKeys.size() == kNodeTierCount);
constexpr std::array kTierPhrases{"ownedNodes", "committed3Years", "committed1Year", "spot", "onDemand"};
constexpr std::array<size_t, optimise::kPurchaseKinds> kTierOfKind{2, 1, 0};  // of PurchaseKind

// Hours of a week, summed over the months.
Explanation hoursOf(const char* label, double hours) {
  return given(label, hours, Measure::NodeHours, "hoursOfWeekSummed");
}

// What the schedule says of a purchase: how many nodes, and how far they are used.
void addPurchases(const std::string& start, const optimise::PoolOptimum& pool, int months,
                  std::vector<Explanation>& all) {
  for (size_t index = 0; index < pool.purchases.size(); ++index) {
    const optimise::PlannedPurchase& purchase = pool.purchases[index];
    const Phrase tier(kTierPhrases[kTierOfKind[static_cast<size_t>(purchase.kind)]]);
    const auto label = [&](const char* code) {
      return Phrase(code, {{"tier", tier}, {"fleet", pool.id.text}, {"month", purchase.start + 1}});
    };
    const std::string name = start + "purchases[" + std::to_string(index) + "].";
    const Explanation nodes = given(label("nodesOfPurchase"), purchase.count, Measure::Nodes, "nodesOfTheCheapestMix");
    all.push_back(named(name + "nodes", nodes));
    const int inPlan = std::min(purchase.end, months) - purchase.start;
    if (inPlan <= 0 || purchase.count == 0) continue;
    all.push_back(
        named(name + "used",
              derived(Operation::Quotient, label("usedOfPurchase"), Measure::Share, "usedOverPaid",
                      {hoursOf("hoursUsedOfTier", purchase.neededHours),
                       derived(Operation::Product, "hoursPaidOfTier", Measure::NodeHours, "nodesTimesMonthsTimesWeek",
                               {nodes, given("monthsInPlan", inPlan, Measure::Months),
                                given("hoursPerWeek", kHoursPerWeek, Measure::Hours)})})));
  }
}

// What is in force or on order in each month, by tier, and in all.
class Timeline {
 public:
  Timeline(std::string start, const PoolEvaluation& pool, const optimise::PoolOptimum& optimum, int leadTime)
      : m_start(std::move(start)), m_pool(pool), m_purchases(optimum.purchases), m_leadTime(leadTime) {}

  void addTo(std::vector<Explanation>& all) const {
    for (size_t month = 0; month < m_pool.ownedNodes.size(); ++month) {
      std::vector<Explanation> tiers;
      const auto add = [&](const char* key, const Phrase& what, std::vector<Explanation> terms) {
        all.push_back(named(m_start + "inForce." + key + "[" + std::to_string(month) + "]",
                            derived(Operation::Sum, ofMonth(what, month), Measure::Nodes, "heldAlreadyAndPurchases",
                                    std::move(terms))));
        tiers.push_back(linked(all.back().figure, all.back().label, *all.back().value, Measure::Nodes));
      };
      add("owned", "ownedNodes", inForce(optimise::PurchaseKind::Owned, m_pool.ownedNodes[month], month));
      add("reserved3y", "committed3Years",
          inForce(optimise::PurchaseKind::Reserved3y, m_pool.reservedNodes[Term::ThreeYears][month], month));
      add("reserved1y", "committed1Year",
          inForce(optimise::PurchaseKind::Reserved1y, m_pool.reservedNodes[Term::OneYear][month], month));
      add("onOrder", "onOrder", onOrder(month));
      all.push_back(named(
          m_start + "inForce.all[" + std::to_string(month) + "]",
          derived(Operation::Sum, ofMonth("inForceOrOnOrder", month), Measure::Nodes, "ofAllTiers", std::move(tiers))));
    }
  }

 private:
  [[nodiscard]] Phrase ofMonth(const Phrase& what, size_t month) const {
    return {"tierOfFleetInMonth", {{"tier", what}, {"fleet", m_pool.id.text}, {"month", static_cast<int>(month) + 1}}};
  }
  template <class Counts>
  [[nodiscard]] std::vector<Explanation> purchases(Counts counts) const {
    std::vector<Explanation> terms;
    for (size_t index = 0; index < m_purchases.size(); ++index) {
      const optimise::PlannedPurchase& each = m_purchases[index];
      if (!counts(each)) continue;
      terms.push_back(linked(m_start + "purchases[" + std::to_string(index) + "].nodes",
                             Phrase("purchaseFromMonth", {{"month", each.start + 1}}), each.count, Measure::Nodes));
    }
    return terms;
  }
  [[nodiscard]] std::vector<Explanation> inForce(optimise::PurchaseKind kind, double nodes, size_t at) const {
    const auto month = static_cast<int>(at);
    std::vector<Explanation> terms = purchases([&](const optimise::PlannedPurchase& each) {
      return each.kind == kind && each.start <= month && month < each.end;
    });
    double held = nodes;
    for (const Explanation& term : terms) held -= *term.value;
    if (held != 0) terms.push_back(given("heldAlready", held, Measure::Nodes, "ofTheFleetItself"));
    return terms;
  }
  // Owned nodes are paid a lead time before they serve.
  [[nodiscard]] std::vector<Explanation> onOrder(size_t at) const {
    const auto month = static_cast<int>(at);
    return purchases([&](const optimise::PlannedPurchase& each) {
      return each.kind == optimise::PurchaseKind::Owned && std::max(0, each.start - m_leadTime) <= month &&
             month < each.start;
    });
  }

  std::string m_start;
  const PoolEvaluation& m_pool;
  const std::vector<optimise::PlannedPurchase>& m_purchases;
  int m_leadTime;
};

void addTierUse(const std::string& start, const optimise::PoolMix& pool, bool cheapest, std::vector<Explanation>& all) {
  for (size_t tier = 0; tier < kTierKeys.size(); ++tier) {
    const optimise::TierUse& use = pool.use[tier];
    const auto add = [&](const char* key, const char* code, const char* formula, double of, const char* ofLabel) {
      if (!(of > 0)) return;
      Phrase label(code, {{"tier", Phrase(kTierPhrases[tier])}, {"fleet", pool.id.text}});
      all.push_back(named(start + kTierKeys[tier] + (cheapest ? ".cheapest." : ".") + key,
                          derived(Operation::Quotient, std::move(label), Measure::Share, formula,
                                  {hoursOf("hoursUsedOfTier", use.used), hoursOf(ofLabel, of)})));
    };
    add("covers", cheapest ? "tierCoversInCheapest" : "tierCovers", "usedOverNeeded", pool.needed, "hoursNeeded");
    add("used", cheapest ? "tierUsedInCheapest" : "tierUsed", "usedOverPaid", use.paid, "hoursPaidOfTier");
  }
}

}  // namespace

// The levelised cost of a plan that differs from the one asked about.
Result<Explanation> costOfChanged(const Plan& plan, const ScenarioId& scenario, Phrase label) {
  auto explained = explainedScenario(plan, scenario);
  if (!explained) return explained.problems();
  const Figures figures(std::move(explained).value());
  auto cost = figures.explain("monthlyCost", 1);
  if (!cost) return cost.problems();
  Explanation result = detached(std::move(cost).value());
  result.label = std::move(label);
  return result;
}

Explanation costAsItIs(double value) {
  return linked("monthlyCost", "costNow", value, Measure::Money);
}

FamilyAnswer mixFigures(const FamilyQuestion& asked) {
  const bool own = asked.key == "own";
  if (!own && asked.key != "rented") return noSuchFigure("mix[" + asked.key + "]");
  optimise::SolvedPools solved;
  const auto mine = optimise::mixOf(asked.plan, asked.scenario, solved);
  if (!mine) return mine.problems();
  const Plan optimal = optimise::withOptimalLevers(asked.plan, asked.scenario, own);
  const auto stages = optimise::optimum(optimal, asked.scenario, solved);
  if (!stages) return stages.problems();
  const optimise::Mix cheapest = optimise::mixOf(stages.value());
  auto cost = costOfChanged(optimal, asked.scenario, "costOfCheapestMix");
  if (!cost) return cost.problems();
  const std::string start = "mix[" + asked.key + "].";
  std::vector<Explanation> all;
  all.push_back(named(start + "aboveCheapest",
                      derived(Operation::Difference, "mixAboveTheCheapest", Measure::Money, "costLessCheapest",
                              {costAsItIs(mine.value().monthlyCost.value()), std::move(cost).value()})));
  for (const auto& [mix, isCheapest] : {std::pair{&mine.value(), false}, std::pair{&cheapest, true}}) {
    for (const optimise::PoolMix& pool : mix->pools) addTierUse(start + pool.id.text + ".", pool, isCheapest, all);
  }
  const int leadTime = resolveScenario(asked.plan, asked.scenario).assumptions.leadTimeMonths;
  for (const optimise::PoolOptimum& pool : stages.value().choice.pools) {
    addPurchases(start + pool.id.text + ".", pool, asked.plan.horizonMonths, all);
    const auto& pools = stages.value().evaluation.pools;
    const auto evaluated = std::ranges::find(pools, pool.id, &PoolEvaluation::id);
    if (evaluated != pools.end()) Timeline(start + pool.id.text + ".", *evaluated, pool, leadTime).addTo(all);
  }
  return all;
}

FamilyAnswer adviceFigures(const FamilyQuestion& asked) {
  optimise::SolvedPools solved;
  const auto found = optimise::adviceFor(asked.plan, asked.scenario, solved, asked.cancelled);
  if (!found) return found.problems();
  if (!found.value()) return Problem{.code = "riskCancelled"};
  const auto now = optimise::evaluateOptimal(asked.plan, asked.scenario, solved);
  if (!now) return now.problems();
  std::vector<Explanation> all;
  for (size_t place = 0; place < found.value()->size(); ++place) {
    const optimise::Advice& advice = (*found.value())[place];
    auto cost = costOfChanged(advice.edit(asked.plan, asked.scenario), asked.scenario, "costWithTheChange");
    if (!cost) return cost.problems();
    Phrase label("savingOfAdvice", {{"number", std::to_string(place + 1)}});
    all.push_back(
        named("advice[" + std::to_string(place) + "].saving",
              derived(Operation::Difference, std::move(label), Measure::MoneyPerMonth, "costLessCostWithTheChange",
                      {costAsItIs(now.value().headline.monthlyCost.value()), std::move(cost).value()})));
  }
  return all;
}

}  // namespace fulcrum::explain
