// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison_json.h"

#include "exchange/optional_json.h"
#include "plan/fields.h"

namespace fulcrum {
namespace {

using finance::FlowLine;
using finance::PaybackReason;

Json reasonOf(const std::optional<PaybackReason>& reason) {
  if (!reason) return nullptr;
  switch (*reason) {
    case PaybackReason::Immediate:
      return "immediate";
    case PaybackReason::NoDifference:
      return "noDifference";
    case PaybackReason::ResaleOnly:
      return "resaleOnly";
    case PaybackReason::AfterHorizon:
      return "afterHorizon";
    case PaybackReason::Never:
      break;
  }
  return "never";
}

Json rowsOf(const finance::ArmSheet& arm, int months) {
  std::map<std::string_view, std::vector<finance::FlowRow>> byRow;
  for (const finance::FlowRow& row : arm.rows) byRow[armRowOf(row.line)].push_back(row);
  Json rows = Json::object();
  for (const char* name : kArmRows) rows[name] = finance::sumOfRows(byRow[name], months);
  return rows;
}

// What every arm is measured by.
void addVerdict(const finance::OwnVersusRent* comparison, Json& block) {
  static const finance::PaybackVerdict none;
  const finance::PaybackVerdict& verdict = comparison ? comparison->payback : none;
  block["npv"] = comparison ? Json(comparison->npv.value()) : Json(nullptr);
  block["npvProject"] = comparison ? Json(comparison->npvProject.value()) : Json(nullptr);
  block["irr"] = comparison ? valueOf(comparison->irr) : Json(nullptr);
  block["paybackMonths"] = valueOf(verdict.simple.first);
  block["discountedPaybackMonths"] = valueOf(verdict.discounted.first);
  block["paybackReason"] = reasonOf(verdict.reason);
  block["paybackAfter"] = valueOf(verdict.after);
}

std::string playerKey(const optimise::Player& player) {
  if (player.elements) return "structure";
  if (player.lever) return std::string(leverKey(*player.lever));
  std::string key = "assumptions";
  int index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (index++ == player.assumption) key += '.' + std::string(field.key);
  });
  return key;
}

}  // namespace

std::string_view armRowOf(FlowLine line) {
  switch (line) {
    case FlowLine::OpeningWorth:
      return "openingWorth";
    case FlowLine::Capital:
    case FlowLine::NetworkCapital:
    case FlowLine::FacilityCapital:
      return "capital";
    case FlowLine::LoanReceived:
      return "loanDrawn";
    case FlowLine::LoanInterest:
      return "interest";
    case FlowLine::LoanPrincipal:
      return "principal";
    case FlowLine::Lease:
    case FlowLine::BuyOut:
      return "lease";
    case FlowLine::Resale:
      return "resale";
    case FlowLine::ClosingWorth:
      return "closingWorth";
    case FlowLine::ClosingDebt:
      return "closingDebt";
    case FlowLine::Prepaid:
    case FlowLine::OneOff:
      return "fees";
    case FlowLine::Tax:
      return "tax";
    case FlowLine::TaxOnWorth:
      return "taxOnWorth";
    default:
      return "running";
  }
}

Result<ArmsReport> armsReport(const Plan& plan, const ScenarioId& scenario, const finance::Evaluator& evaluator,
                              const Evaluation& asIs) {
  ArmsReport report;
  for (const RentArm& choice : finance::rentArmChoices(plan, scenario)) {
    auto compared = finance::ownVersusRent(plan, scenario, evaluator, &asIs, choice);
    if (!compared) return compared.problems();
    finance::addWorthOnSameTerms(compared.value(), plan, scenario, evaluator);
    report.arms.push_back(std::move(compared).value());
  }
  const auto chosen = finance::ownVersusRent(plan, scenario, evaluator, &asIs);
  if (!chosen) return chosen.problems();
  if (auto api = finance::apiArm(plan, scenario, evaluator, chosen.value())) report.api = std::move(api).value();
  const Plan owning = chosen.value().hypothetical ? finance::withOwnLever(plan, scenario) : plan;
  const auto own = evaluator(owning, scenario);
  if (!own) return own.problems();
  const Plan held = finance::withPurchasesHeld(owning, scenario, own.value());
  if (auto rent = finance::breakEvenRent(held, scenario, evaluator)) report.rent = rent.value();
  if (auto demand = finance::breakEvenDemand(held, scenario, evaluator)) report.demand = demand.value();
  return report;
}

Json comparisonJson(const Evaluation& evaluation, const finance::OwnVersusRent* comparison) {
  Json block = Json::object();
  if (comparison) block["rentArm"] = toText(comparison->rentArm);
  addVerdict(comparison, block);
  if (comparison) {
    block["npvAtYearEnds"] = comparison->npvAtYearEnds.value();
    block["mirr"] = valueOf(comparison->mirr);
    block["rates"] = comparison->allIrrs;
    block["finalPaybackMonths"] = valueOf(comparison->payback.simple.final);
    block["finalDiscountedPaybackMonths"] = valueOf(comparison->payback.discounted.final);
    block["flows"] = comparison->difference;
    block["rows"] = {{"own", rowsOf(comparison->own, comparison->months)},
                     {"rent", rowsOf(comparison->rent, comparison->months)}};
  }
  block["hypothetical"] = comparison ? comparison->hypothetical : !finance::ownsNodes(evaluation);
  return block;
}

void addArms(const ArmsReport& report, Json& document) {
  document["arms"] = Json::array();
  for (const finance::OwnVersusRent& arm : report.arms) {
    Json entry = Json::object();
    entry["rentArm"] = toText(arm.rentArm);
    addVerdict(&arm, entry);
    document["arms"].push_back(std::move(entry));
    if (!arm.onSameTerms) continue;
    const finance::PaybackVerdict& payback = arm.onSameTerms->payback;
    document["onSameTerms"] = {{"npv", arm.onSameTerms->npv.value()},
                               {"paybackMonths", valueOf(payback.simple.first)},
                               {"discountedPaybackMonths", valueOf(payback.discounted.first)},
                               {"paybackReason", reasonOf(payback.reason)},
                               {"paybackAfter", valueOf(payback.after)}};
  }
  Json api = Json(nullptr);
  if (report.api) {
    api = Json::object();
    api["npvAgainstRent"] = report.api->npvAgainstRent.value();
    api["npvAgainstOwn"] = report.api->npvAgainstOwn.value();
    api["breakEvenMTokPerMonth"] = valueOf(report.api->breakEvenMTokPerMonth);
    api["breakEvenOwnMTokPerMonth"] = valueOf(report.api->breakEvenOwnMTokPerMonth);
    api["planMTokPerMonth"] = report.api->planMTokPerMonth;
  }
  document["apiArm"] = std::move(api);
  Json breakEven = Json::object();
  const auto& rent = report.rent;
  const auto& demand = report.demand;
  breakEven["rentFactor"] = rent ? Json(rent->factor) : Json(nullptr);
  breakEven["rentPerGpuHour"] = rent && rent->perGpuHour ? Json(rent->perGpuHour->value()) : Json(nullptr);
  breakEven["demandFactor"] = demand ? Json(demand->factor) : Json(nullptr);
  breakEven["utilisation"] = demand ? valueOf(demand->utilisation) : Json(nullptr);
  breakEven["monthlySpend"] = demand ? Json(demand->monthlySpend.value()) : Json(nullptr);
  document["breakEven"] = std::move(breakEven);
}

Json attributionJson(const optimise::Attribution& attribution) {
  Json players = Json::object();
  for (const optimise::Contribution& each : attribution.contributions)
    players[playerKey(each.player)] = each.shapley.value();
  Json json = Json::object();
  json["order"] = "shapley";
  json["base"] = attribution.base.value();
  json["scenario"] = attribution.scenario.value();
  json["players"] = std::move(players);
  return json;
}

}  // namespace fulcrum
