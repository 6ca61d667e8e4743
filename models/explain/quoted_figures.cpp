// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/quoted_figures.h"

#include <cmath>

#include "explain/families.h"
#include "explain/family_figures.h"
#include "explain/figures.h"
#include "finance/break_even.h"
#include "optimise/optimise.h"
#include "plan/budget.h"

namespace fulcrum::explain {
namespace {

using finance::QuotedKind;

// What of a figure the scenario shows: one term, or several of which the least and the largest are shown.
class QuotedTerms {
 public:
  QuotedTerms(const FamilyQuestion& asked, const Figures& figures, const Evaluation& reference)
      : m_asked(asked), m_figures(figures), m_scenario(figures.scenario()), m_reference(reference) {}

  [[nodiscard]] std::vector<Explanation> of(QuotedKind kind, const std::optional<Explanation>& owningFrom) const {
    switch (kind) {
      case QuotedKind::Utilisation:
        return {m_figures.term("utilisation")};
      case QuotedKind::Waste:
        return {m_figures.term("wasteShare")};
      case QuotedKind::InferenceShare:
        return inferenceShares();
      case QuotedKind::ManagedSaving:
        return {derived(Operation::Difference, "savedAgainstReference", Measure::Share, "allLessWhatIsLeft",
                        {given("wholeBill", 1, Measure::Plain), billLeft()})};
      case QuotedKind::BillLeft:
        return {billLeft()};
      case QuotedKind::ReservedDiscount:
        return discounts(false);
      case QuotedKind::SpotDiscount:
        return discounts(true);
      case QuotedKind::CacheHits:
        return cacheHits();
      case QuotedKind::ApiPriceFall:
        return {apiPriceFall()};
      case QuotedKind::Payback:
        return payback();
      case QuotedKind::OwningFrom:
        if (owningFrom) return {*owningFrom};
        break;
    }
    return {};
  }

 private:
  [[nodiscard]] Explanation billLeft() const {
    Explanation cost =
        linked("monthlyCost", "monthlyCost", m_scenario.evaluation().headline.monthlyCost.value(), Measure::Money);
    return derived(Operation::Quotient, "leftOfReferenceBill", Measure::Share, "costOverCostOfReference",
                   {std::move(cost), given(Phrase("costOfScenario", {{"scenario", m_asked.key}}),
                                           m_reference.headline.monthlyCost.value(), Measure::Money, "levelisedCost")});
  }

  [[nodiscard]] std::vector<Explanation> inferenceShares() const {
    std::vector<Explanation> months;
    for (size_t month = 0; month < m_scenario.months(); ++month) {
      const double cost = m_scenario.evaluation().amortisedTotal[month].value();
      const double other = otherAiSpendIn(m_scenario.plan(), static_cast<int>(month)).value();
      if (cost + other <= 0) continue;
      const Explanation all = derived(Operation::Sum, "allAiSpend", Measure::Money, "inferenceAndOther",
                                      {m_figures.term("totals.amortised", month),
                                       m_scenario.field("otherAiSpend", other, Measure::Money, "otherAiSpend")});
      months.push_back(
          derived(Operation::Quotient,
                  Phrase("inMonth", {{"what", Phrase("inferenceShare")}, {"month", m_scenario.month(month)}}),
                  Measure::Share, "inferenceOverAll", {m_figures.term("totals.amortised", month), all}));
    }
    return months;
  }

  [[nodiscard]] std::vector<Explanation> discounts(bool spot) const {
    std::vector<Explanation> types;
    for (const PoolEvaluation& pool : m_scenario.evaluation().pools) {
      const NodeType* type = find(m_scenario.plan(), pool.nodeType);
      if (!type || type->onDemand.value() <= 0) continue;
      const std::string place = "nodeTypes[" + type->id.text + "].";
      const Fact name("nodeType", type->id.text);
      const auto term = [&](const char* label, const std::optional<double>& discount, const char* key) {
        if (discount) types.push_back(m_scenario.field(Phrase(label, {name}), *discount, Measure::Share, place + key));
      };
      if (!spot) {
        term("discount1Year", type->reserved1yDiscount, "reserved1yDiscount");
        term("discount3Years", type->reserved3yDiscount, "reserved3yDiscount");
      } else if (type->spot.value() > 0) {
        types.push_back(
            derived(Operation::Difference, Phrase("discountOfSpot", {name}), Measure::Share, "allLessSpotOverOnDemand",
                    {given("listPrice", 1, Measure::Plain),
                     derived(Operation::Quotient, "spotOverOnDemand", Measure::Share, "spotOverOnDemandFormula",
                             {m_scenario.field("spotPrice", type->spot.value(), Measure::MoneyPerHour, place + "spot"),
                              m_scenario.field("onDemandPrice", type->onDemand.value(), Measure::MoneyPerHour,
                                               place + "onDemand")})}));
      }
    }
    return types;
  }

  [[nodiscard]] std::vector<Explanation> cacheHits() const {
    const auto& cache = m_scenario.model().levers.responseCache;
    if (!cache || !cache->on) return {};
    return {given("cacheHitRate", cache->hitRate, Measure::Share, "settingOfTheLever", Operation::Lookup)};
  }

  [[nodiscard]] Explanation apiPriceFall() const {
    const double trend = m_scenario.assumptions().apiPriceTrend;
    Explanation left = given("apiPriceAfterTwoYears", std::pow(1 + trend, 2), Measure::Share, "trendOverTwoYears");
    left.terms = {m_scenario.assumption("yearlyTrend", trend, Measure::PerYear, "apiPriceTrend")};
    return derived(Operation::Difference, "apiPriceFall", Measure::Share, "allLessWhatIsLeft",
                   {given("priceToday", 1, Measure::Plain), std::move(left)});
  }

  [[nodiscard]] std::vector<Explanation> payback() const {
    if (!m_scenario.comparison) return {};
    return {m_figures.term(m_scenario.comparison->onSameTerms ? "ownVsRent.onSameTerms.paybackMonths"
                                                              : "ownVsRent.paybackMonths")};
  }

  const FamilyQuestion& m_asked;
  const Figures& m_figures;
  const ExplainedScenario& m_scenario;
  const Evaluation& m_reference;
};

const char* quotedLabel(QuotedKind kind) {
  constexpr std::array kLabels{"quotedUtilisation",  "quotedWaste",    "quotedInferenceShare", "quotedManagedSaving",
                               "quotedBillLeft",     "quotedReserved", "quotedSpot",           "quotedCacheHits",
                               "quotedApiPriceFall", "quotedPayback",  "quotedOwningFrom"};
  return kLabels[static_cast<size_t>(kind)];
}

Explanation shownOf(const std::string& start, QuotedKind kind, bool high, double shown,
                    std::vector<Explanation> terms) {
  const Measure unit = terms.front().unit;
  const char* formula = terms.size() == 1 ? "whatTheScenarioShows" : high ? "largestOfThese" : "leastOfThese";
  Explanation result =
      derived(high ? Operation::Max : Operation::Min, quotedLabel(kind), unit, formula, std::move(terms));
  result.value = shown;
  return named(start + (high ? "high" : "low"), std::move(result));
}

}  // namespace

FamilyAnswer quotedFigures(const FamilyQuestion& asked) {
  auto explained = explainedScenario(asked.plan, asked.scenario);
  if (!explained) return explained.problems();
  const Figures figures(std::move(explained).value());
  const ExplainedScenario& scenario = figures.scenario();
  optimise::SolvedPools solved;
  const auto reference = optimise::evaluateOptimal(asked.plan, ScenarioId(asked.key), solved);
  if (!reference) return reference.problems();
  const finance::OwnVersusRent* owning = scenario.comparison ? &*scenario.comparison : nullptr;

  std::optional<Explanation> owningFrom;
  if (owning) {
    const auto breakEven = familyExplanations(asked.plan, asked.scenario, "breakEven", asked.cancelled);
    if (!breakEven) return breakEven.problems();
    const auto factor = figureOfFamily(breakEven.value(), "breakEven.demandFactor");
    const auto spend = figureOfFamily(breakEven.value(), "breakEven.monthlySpend");
    if (factor && spend) {
      const finance::BreakEvenDemand demand{
          .factor = *factor.value().value, .utilisation = {}, .monthlySpend = Money(*spend.value().value)};
      if (finance::owningPaysFrom(*owning, demand)) owningFrom = detached(spend.value());
    }
  }
  const std::optional<Money> from = owningFrom ? std::optional(Money(*owningFrom->value)) : std::nullopt;
  const auto compared = finance::compareQuoted(asked.plan, scenario.evaluation(), &reference.value(), owning, from);
  const QuotedTerms terms(asked, figures, reference.value());
  std::vector<Explanation> all;
  for (const finance::QuotedComparison& each : compared) {
    if (!each.low) continue;
    const std::string start = "quoted[" + asked.key + "]." + std::string(each.figure.code) + ".";
    const auto shown = [&](bool high, double value) {
      all.push_back(shownOf(start, each.figure.kind, high, value, terms.of(each.figure.kind, owningFrom)));
    };
    shown(false, *each.low);
    shown(true, *each.high);
  }
  return all;
}

}  // namespace fulcrum::explain
