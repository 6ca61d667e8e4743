// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/verdict.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "engine/series_sum.h"
#include "plan/budget.h"
#include "plan/term_fields.h"

namespace fulcrum::explain {
namespace {

using finance::PaybackReason;

constexpr double kServed = 0.99995;  // less is shown as less than 100 %
constexpr double kNothing = 0.5;     // money that no sentence is about
constexpr double kSameShare = 1e-4;  // of the cost: the mixes are the same

Amount money(Money amount) {
  return {amount.value(), Measure::Money};
}
Amount perMonth(Money amount) {
  return {amount.value(), Measure::MoneyPerMonth};
}
Amount share(double value) {
  return {value, Measure::Share};
}

// Workloads in busy GPUs have load and no requests; those without a rate, or answered elsewhere, requests and no load.
bool asksForSomething(const Evaluation& evaluation) {
  for (const PoolEvaluation& pool : evaluation.pools) {
    if (sumOf(pool.loadGpuHours) > 0) return true;
  }
  return std::ranges::any_of(evaluation.workloads, [](const WorkloadEvaluation& workload) {
    return std::ranges::any_of(workload.requests, [](double requests) { return requests > 0; });
  });
}

// What comes before any figure; empty where the figures stand for themselves.
Verdict nothingToSay(const VerdictSubject& subject) {
  if (!subject.evaluation) return {"planRefused"};
  if (subject.plan.workloads.empty()) return {"noWorkload"};
  if (!asksForSomething(*subject.evaluation)) return {"noDemand"};
  return {};
}

Verdict turnedAway(const Evaluation& evaluation) {
  const std::optional<double>& served = evaluation.headline.servedShare;
  if (!served || *served > kServed) return {};
  return {Phrase("turnedAway", {{"share", share(1 - *served)}})};
}

// The sentence with what limits it: two at most. Figures that leave something out say so first.
Verdict withLimits(Phrase sentence, const Evaluation& evaluation) {
  Verdict verdict = incompleteness(evaluation);
  verdict.push_back(std::move(sentence));
  if (verdict.size() == 1) {
    for (Phrase& limit : turnedAway(evaluation)) verdict.push_back(std::move(limit));
  }
  return verdict;
}

double busyGpus(const Evaluation& evaluation, size_t month) {
  double hours = 0;
  for (const PoolEvaluation& pool : evaluation.pools) hours += pool.loadGpuHours[month].value();
  return hours / kHoursPerMonth;
}

double nodesAtPeak(const Evaluation& evaluation, size_t month) {
  double nodes = 0;
  for (const PoolEvaluation& pool : evaluation.pools) nodes += pool.nodesNeededMax[month];
  return nodes;
}

struct FleetUse {
  const PoolEvaluation* pool = nullptr;
  double provisioned = 0;  // GPU-hours of the plan
  double busy = 0;
};

std::vector<FleetUse> fleetUses(const Evaluation& evaluation) {
  std::vector<FleetUse> uses;
  for (const PoolEvaluation& pool : evaluation.pools) {
    const FleetUse use{&pool, sumOf(pool.provisionedGpuHours), sumOf(pool.busyGpuHours)};
    if (use.provisioned > 0) uses.push_back(use);
  }
  return uses;
}

struct Part {
  const char* code;
  double amount;
};

// The largest kind of cost, amortised.
Part largestPart(const Evaluation& evaluation) {
  std::array<Part, 6> parts = {
      {{"partOnDemand", 0}, {"partSpot", 0}, {"partCommitted", 0}, {"partOwned", 0}, {"partApi", 0}, {"partStaff", 0}}};
  for (const PoolEvaluation& pool : evaluation.pools) {
    parts[0].amount += sumOf(costOf(pool, CostLine::OnDemand));
    parts[1].amount += sumOf(costOf(pool, CostLine::Spot));
    for (const Term term : kTerms) parts[2].amount += sumOf(pool.reservedAmortised[term]);
    parts[3].amount += sumOf(pool.capitalAmortised);
    for (const CostLine line : {CostLine::Energy, CostLine::Space, CostLine::Maintenance, CostLine::Network})
      parts[3].amount += sumOf(costOf(pool, line));
    parts[5].amount += sumOf(costOf(pool, CostLine::Staff));
  }
  parts[4].amount = sumOf(evaluation.api);
  return *std::ranges::max_element(parts, {}, &Part::amount);
}

// Cost less budget in the months that have one; none without a budget.
std::optional<Money> overBudget(const VerdictSubject& subject) {
  std::optional<Money> over;
  for (int month = 0; month < subject.evaluation->months; ++month) {
    const auto budget = budgetIn(subject.plan, month);
    if (budget)
      over = over.value_or(Money()) + subject.evaluation->amortisedTotal[static_cast<size_t>(month)] - *budget;
  }
  return over;
}

double nodesBought(const finance::OwnVersusRent& comparison) {
  double nodes = 0;
  for (const auto& lot : comparison.terms.lots) nodes += lot.nodes;
  return nodes;
}

Phrase armPhrase(const RentArm& arm) {
  if (arm.kind == RentArmKind::Best) return "armBest";
  if (arm.kind == RentArmKind::Scenario) return {"armScenario", {{"scenario", arm.scenario.text}}};
  return "armAsIs";
}

// When what was saved has paid for the nodes.
Phrase paybackPhrase(const finance::PaybackVerdict& payback) {
  if (payback.reason == PaybackReason::Immediate) return "paysAtOnce";
  if (payback.reason == PaybackReason::ResaleOnly) return "paysByResale";
  if (payback.reason == PaybackReason::AfterHorizon && payback.after)
    return {"paysAfterPlan", {{"months", Amount{*payback.after, Measure::Months}}}};
  if (payback.simple.first) return {"paysAfter", {{"months", Amount{*payback.simple.first, Measure::Months}}}};
  return "paysNever";
}

// In its first month and its last.
bool needsGpus(const Evaluation& evaluation) {
  return busyGpus(evaluation, 0) > 0 || busyGpus(evaluation, static_cast<size_t>(evaluation.months) - 1) > 0;
}
bool isServedByApi(const Evaluation& evaluation) {
  return !needsGpus(evaluation) && sumOf(evaluation.api) > 0;
}

// Whether a node type that a fleet uses can be had otherwise than on demand.
bool isAnythingOffered(const Plan& plan) {
  return finance::isAnyForSale(plan) || std::ranges::any_of(plan.fleets, [&](const Fleet& fleet) {
           const NodeType* type = find(plan, fleet.nodeType);
           return type && (offersTerms(*type) || type->spot > MoneyPerHour(0));
         });
}

Verdict ownAgainstRent(const VerdictSubject& subject, const finance::OwnVersusRent* comparison,
                       const BreakEvenUse& use) {
  if (Verdict verdict = nothingToSay(subject); !verdict.empty()) return verdict;
  const Evaluation& evaluation = *subject.evaluation;
  if (!comparison) return withLimits("nothingToOwn", evaluation);
  const double nodes = nodesBought(*comparison);
  if (nodes == 0 && isServedByApi(evaluation)) return withLimits("ownNothingByApi", evaluation);
  if (nodes == 0)
    return withLimits(Phrase(finance::isAnyForSale(subject.plan) ? "ownNothingBought" : "nothingToOwn"), evaluation);
  if (comparison->payback.reason == PaybackReason::NoDifference) return withLimits("ownNoDifference", evaluation);
  std::vector<Fact> facts{{"nodes", Amount{nodes, Measure::Nodes}},
                          {"amount", money(Money(std::abs(comparison->npv.value())))},
                          {"months", Amount{static_cast<double>(comparison->months), Measure::Months}},
                          {"arm", armPhrase(comparison->rentArm)},
                          {"payback", paybackPhrase(comparison->payback)}};
  const bool saves = comparison->npv > Money(0);
  if (!saves && comparison->onSameTerms) {  // the terms of the rent arm count against owning, not the nodes
    const finance::ArmsWorth& same = *comparison->onSameTerms;
    const bool pays = same.npv > Money(0);
    return withLimits(Phrase(pays ? "ownWouldSaveOnSameTerms" : "ownWouldCostOnSameTerms",
                             {{"nodes", Amount{nodes, Measure::Nodes}},
                              {"amount", money(Money(std::abs(same.npv.value())))},
                              {"months", Amount{static_cast<double>(comparison->months), Measure::Months}},
                              {"payback", paybackPhrase(same.payback)},
                              {"asIs", money(Money(std::abs(comparison->npv.value())))}}),
                      evaluation);
  }
  const bool knowsUse = use.now && use.breakEven;
  if (knowsUse) {
    facts.emplace_back("now", share(*use.now));
    facts.emplace_back("breakEven", share(*use.breakEven));
  }
  // A higher use speaks for owning in all but odd plans; the sentence says what the crossing says.
  const bool above = knowsUse && (saves == (*use.now > *use.breakEven));
  const char* code = saves               ? (comparison->hypothetical ? "ownWouldSave" : "ownSaves")
                     : knowsUse && above ? (comparison->hypothetical ? "ownWouldCostUse" : "ownCostsUse")
                                         : (comparison->hypothetical ? "ownWouldCost" : "ownCosts");
  return withLimits(Phrase(code, std::move(facts)), evaluation);
}

}  // namespace

Verdict incompleteness(const Evaluation& evaluation) {
  const std::vector<std::string>& missing = evaluation.incomplete;
  if (missing.empty()) return {};
  constexpr std::string_view kPrices = "nodeTypes[";
  if (missing.size() == 1 && missing.front().starts_with(kPrices)) {
    const std::string id = missing.front().substr(kPrices.size());
    return {Phrase("incompletePrice", {{"nodeType", id.substr(0, id.find(']'))}})};
  }
  if (missing.size() == 1) return {Phrase("incompleteOne", {{"place", missing.front()}})};
  return {Phrase("incompleteMany", {{"place", missing.front()}, {"count", static_cast<int>(missing.size()) - 1}})};
}

Verdict demandVerdict(const VerdictSubject& subject) {
  if (Verdict verdict = nothingToSay(subject); !verdict.empty()) return verdict;
  const Evaluation& evaluation = *subject.evaluation;
  const size_t last = static_cast<size_t>(evaluation.months) - 1;
  const double first = busyGpus(evaluation, 0);
  const double end = busyGpus(evaluation, last);
  if (!needsGpus(evaluation))
    return withLimits(isServedByApi(evaluation) ? Phrase("demandByApi") : Phrase("demandOnNoNode"), evaluation);
  const bool moves = std::abs(end - first) > kSameShare * std::max(first, end);
  const std::vector<Fact> facts{{"first", Amount{first, moves ? Measure::Plain : Measure::Gpus}},
                                {"last", Amount{end, Measure::Plain}},
                                {"month", addMonths(subject.plan.start, static_cast<int>(last))},
                                {"nodes", Amount{nodesAtPeak(evaluation, 0), Measure::Nodes}},
                                {"lastNodes", Amount{nodesAtPeak(evaluation, last), Measure::Nodes}}};
  return withLimits(Phrase(!moves ? "demandSteady" : end > first ? "demandGrows" : "demandFalls", facts), evaluation);
}

Verdict fleetsVerdict(const VerdictSubject& subject) {
  if (Verdict verdict = nothingToSay(subject); !verdict.empty()) return verdict;
  const Evaluation& evaluation = *subject.evaluation;
  const std::vector<FleetUse> uses = fleetUses(evaluation);
  if (uses.empty()) return withLimits("nothingProvisioned", evaluation);
  double provisioned = 0;
  for (const FleetUse& use : uses) provisioned += use.provisioned;
  const Fact gpus("gpus", Amount{provisioned / (kHoursPerMonth * evaluation.months), Measure::Gpus});
  const Fact busy("busy", share(evaluation.headline.utilisation.value_or(0)));
  const Fact headroom("avoidable", share(evaluation.headline.avoidableWasteShare));
  if (uses.size() == 1)
    return withLimits(Phrase("fleetsOne", {{"fleet", uses.front().pool->id.text}, gpus, busy, headroom}), evaluation);
  const auto idlest =
      std::ranges::min_element(uses, {}, [](const FleetUse& use) { return use.busy / use.provisioned; });
  return withLimits(Phrase("fleetsMany", {{"count", static_cast<int>(uses.size())},
                                          gpus,
                                          busy,
                                          {"fleet", idlest->pool->id.text},
                                          {"least", share(idlest->busy / idlest->provisioned)}}),
                    evaluation);
}

Verdict costsVerdict(const VerdictSubject& subject) {
  if (Verdict verdict = nothingToSay(subject); !verdict.empty()) return verdict;
  const Evaluation& evaluation = *subject.evaluation;
  const double total = sumOf(evaluation.amortisedTotal);
  const Part largest = largestPart(evaluation);
  if (!(total > 0) || !(largest.amount > 0)) return withLimits(Phrase("costsNothingYet"), evaluation);
  Verdict verdict =
      withLimits(Phrase("costs", {{"monthly", perMonth(evaluation.headline.monthlyCost)},
                                  {"total", money(Money(total))},
                                  {"months", Amount{static_cast<double>(evaluation.months), Measure::Months}},
                                  {"part", Phrase(largest.code)},
                                  {"share", share(largest.amount / total)}}),
                 evaluation);
  const std::optional<Money> over = overBudget(subject);
  if (verdict.size() > 1 || !over || std::abs(over->value()) < kNothing) return verdict;
  verdict.push_back(
      Phrase(*over > Money(0) ? "overBudget" : "underBudget", {{"amount", money(Money(std::abs(over->value())))}}));
  return verdict;
}

Verdict ownVersusRentVerdict(const VerdictSubject& subject, const finance::OwnVersusRent* comparison,
                             const BreakEvenUse& use, const finance::ApiArm* api) {
  Verdict verdict = ownAgainstRent(subject, comparison, use);
  if (!comparison || !api || verdict.size() > 1) return verdict;
  // Whichever of the two is cheaper: it must not read as the cheapest of all.
  const Money below = std::min(api->npvAgainstRent, api->npvAgainstOwn);
  if (below.value() > kNothing) verdict.push_back(Phrase("apiCheaperThanBoth", {{"amount", money(below)}}));
  return verdict;
}

Verdict apiVerdict(const finance::ApiArm& arm) {
  if (!arm.breakEvenMTokPerMonth || !arm.breakEvenOwnMTokPerMonth) return {};
  // All arms are the API already.
  if (std::abs(arm.npvAgainstRent.value()) <= kNothing && std::abs(arm.npvAgainstOwn.value()) <= kNothing) return {};
  return {Phrase("apiBreakEven", {{"input", Amount{arm.inputPerMTok.value(), Measure::Money}},
                                  {"output", Amount{arm.outputPerMTok.value(), Measure::Money}},
                                  {"rent", Amount{*arm.breakEvenMTokPerMonth, Measure::MTokens}},
                                  {"own", Amount{*arm.breakEvenOwnMTokPerMonth, Measure::MTokens}},
                                  {"plan", Amount{arm.planMTokPerMonth, Measure::MTokens}}})};
}

Verdict optimiseVerdict(const VerdictSubject& subject, std::optional<Money> cheapest, Money obligations) {
  if (Verdict verdict = nothingToSay(subject); !verdict.empty()) return verdict;
  const Evaluation& evaluation = *subject.evaluation;
  const Money now = evaluation.headline.monthlyCost;
  if (fleetUses(evaluation).empty()) return withLimits("nothingProvisioned", evaluation);
  if (!cheapest) return withLimits(Phrase("mixSearched", {{"now", perMonth(now)}}), evaluation);
  const Money above = now - *cheapest;
  const std::vector<Fact> facts{{"now", perMonth(now)},
                                {"cheapest", perMonth(*cheapest)},
                                {"saving", perMonth(Money(std::abs(above.value())))},
                                {"share", share(now.value() != 0 ? above.value() / now.value() : 0)},
                                {"obligations", money(obligations)}};
  if (std::abs(above.value()) <= kSameShare * std::abs(now.value()))
    return withLimits(Phrase(isAnythingOffered(subject.plan) ? "mixIsCheapest" : "mixHasNoChoice", facts), evaluation);
  return withLimits(Phrase(above > Money(0) ? "mixAbove" : "mixBelow", facts), evaluation);
}

Verdict riskVerdict(const VerdictSubject& subject, const std::optional<FuturesOfCost>& futures) {
  if (Verdict verdict = nothingToSay(subject); !verdict.empty()) return verdict;
  const Evaluation& evaluation = *subject.evaluation;
  if (!futures) return withLimits("noFutures", evaluation);
  return withLimits(Phrase("futures", {{"low", perMonth(Money(futures->low))},
                                       {"high", perMonth(Money(futures->high))},
                                       {"own", perMonth(Money(futures->own))},
                                       {"share", share(futures->share)}}),
                    evaluation);
}

}  // namespace fulcrum::explain
