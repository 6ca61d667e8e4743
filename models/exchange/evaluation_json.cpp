// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/evaluation_json.h"

#include "base/number_text.h"
#include "exchange/optional_json.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

Json valuesOf(const std::vector<double>& series) {
  return Json(series);
}

template <class Quantity>
Json valuesOf(const std::vector<Quantity>& series) {
  Json values = Json::array();
  for (const Quantity& value : series) values.push_back(value.value());
  return values;
}

// Of all terms.
Json reservedCost(const PoolEvaluation& pool) {
  Json values = Json::array();
  for (size_t month = 0; month < costOf(pool, kTermLine[kTerms[0]]).size(); ++month) {
    Money sum;
    for (const Term term : kTerms) sum += costOf(pool, kTermLine[term])[month];
    values.push_back(sum.value());
  }
  return values;
}

Json nodeHoursOf(const PoolEvaluation& pool) {
  Json hours = Json::object();
  hours["owned"] = valuesOf(nodeHoursOf(pool, Tier::Owned));
  for (const Term term : kTerms) hours[kTermKeys[term]] = valuesOf(nodeHoursOf(pool, kTermTier[term]));
  hours["spot"] = valuesOf(nodeHoursOf(pool, Tier::Spot));
  hours["onDemand"] = valuesOf(nodeHoursOf(pool, Tier::OnDemand));
  return hours;
}

Json costOf(const PoolEvaluation& pool) {
  Json cost = Json::object();
  cost["onDemand"] = valuesOf(costOf(pool, CostLine::OnDemand));
  cost["spot"] = valuesOf(costOf(pool, CostLine::Spot));
  cost["reserved"] = reservedCost(pool);
  cost["energy"] = valuesOf(costOf(pool, CostLine::Energy));
  cost["space"] = valuesOf(costOf(pool, CostLine::Space));
  cost["maintenance"] = valuesOf(costOf(pool, CostLine::Maintenance));
  cost["software"] = valuesOf(costOf(pool, CostLine::Software));
  cost["network"] = valuesOf(costOf(pool, CostLine::Network));
  cost["staff"] = valuesOf(costOf(pool, CostLine::Staff));
  cost["capital"] = valuesOf(costOf(pool, CostLine::Capital));
  cost["resale"] = valuesOf(costOf(pool, CostLine::Resale));
  cost["egress"] = valuesOf(costOf(pool, CostLine::Egress));
  return cost;
}

Json fleetOf(const PoolEvaluation& pool) {
  const auto waste = [&](Waste kind) { return valuesOf(pool.wasteGpuHours[static_cast<size_t>(kind)]); };
  Json fleet = Json::object();
  fleet["id"] = pool.id.text;
  fleet["nodesNeededMax"] = valuesOf(pool.nodesNeededMax);
  fleet["nodeHours"] = nodeHoursOf(pool);
  fleet["cost"] = costOf(pool);
  fleet["listCost"] = valuesOf(pool.listCost);
  fleet["contractedCost"] = valuesOf(pool.contractedCost);
  fleet["capitalAmortised"] = valuesOf(pool.capitalAmortised);
  fleet["openingWorth"] = pool.openingWorth.value();
  fleet["closingWorth"] = pool.closingWorth.value();
  fleet["provisionedGpuHours"] = valuesOf(pool.provisionedGpuHours);
  fleet["busyGpuHours"] = valuesOf(pool.busyGpuHours);
  fleet["shortfallNodeHours"] = valuesOf(pool.shortfallNodeHours);
  fleet["wasteGpuHours"] = {{"headroom", waste(Waste::Headroom)},
                            {"overProvisioning", waste(Waste::OverProvisioning)},
                            {"unusedCommitment", waste(Waste::UnusedCommitment)}};
  return fleet;
}

Json headlineOf(const Evaluation& evaluation, const finance::OwnVersusRent* comparison) {
  const Headline& headline = evaluation.headline;
  Json figures = Json::object();
  figures["monthlyCost"] = headline.monthlyCost.value();
  figures["costPerMTok"] = valueOf(headline.costPerMTok);
  figures["utilisation"] = valueOf(headline.utilisation);
  figures["wasteShare"] = headline.wasteShare;
  figures["avoidableWaste"] = headline.avoidableWasteShare;
  figures["npvCost"] = headline.npvCost.value();
  figures["ownVsRent"] = comparisonJson(evaluation, comparison);
  figures["servedShare"] = valueOf(headline.servedShare);
  return figures;
}

Json quotedJson(const std::vector<finance::QuotedComparison>& comparisons) {
  constexpr std::array kUnits{"share", "months", "dollarsPerMonth"};
  constexpr std::array kStandings{"unknown", "below", "within", "above"};
  Json rows = Json::array();
  for (const finance::QuotedComparison& comparison : comparisons) {
    const finance::QuotedFigure& figure = comparison.figure;
    rows.push_back({{"figure", figure.code},
                    {"unit", kUnits[static_cast<size_t>(figure.unit)]},
                    {"low", figure.low},
                    {"high", figure.high},
                    {"hereLow", valueOf(comparison.low)},
                    {"hereHigh", valueOf(comparison.high)},
                    {"standing", kStandings[static_cast<size_t>(finance::standingOf(comparison))]}});
  }
  return rows;
}

Json documentOf(const Evaluation& evaluation, const EvaluationExtras& extras) {
  Json document = Json::object();
  document["scenario"] = evaluation.scenario.text;
  document["months"] = evaluation.months;
  document["fleets"] = Json::array();
  for (const PoolEvaluation& pool : evaluation.pools) document["fleets"].push_back(fleetOf(pool));
  document["api"] = valuesOf(evaluation.api);
  document["cache"] = valuesOf(evaluation.cache);
  document["oneOff"] = valuesOf(evaluation.oneOff);
  const Money financing = extras.financed ? extras.financed->obligations : Money(0);
  document["remainingObligations"] = (evaluation.remainingObligations + financing).value();
  document["tokensIn"] = valuesOf(evaluation.tokensIn);
  document["tokensOut"] = valuesOf(evaluation.tokensOut);
  document["byWorkload"] = Json::object();
  for (const WorkloadEvaluation& workload : evaluation.workloads)
    document["byWorkload"][workload.id.text] = valuesOf(workload.amortised);
  document["unallocated"] = valuesOf(evaluation.unallocatedAmortised);
  document["incomplete"] = evaluation.incomplete;
  document["totals"] = {{"cash", valuesOf(evaluation.cashTotal)},
                        {"amortised", valuesOf(evaluation.amortisedTotal)},
                        {"openingWorth", evaluation.openingWorth.value()},
                        {"closingWorth", evaluation.closingWorth.value()}};
  if (extras.financed) document["totals"]["financed"] = valuesOf(extras.financed->cash);
  document["headline"] = headlineOf(evaluation, extras.comparison);
  if (extras.arms) addArms(*extras.arms, document);
  if (extras.attribution) document["attribution"] = attributionJson(*extras.attribution);
  if (extras.quoted) document["quoted"] = quotedJson(*extras.quoted);
  return document;
}

}  // namespace

std::string evaluationToJson(const Evaluation& evaluation, const EvaluationExtras& extras) {
  return jsonText(documentOf(evaluation, extras));
}

}  // namespace fulcrum
