// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/optimum_json.h"

#include "base/problem_text.h"
#include "exchange/evaluation_json.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

using optimise::PurchaseKind;

const char* keyOf(PurchaseKind kind) {
  const auto term = termOf(kind);
  return term ? kTermKeys[*term] : "owned";
}

Json poolJson(const optimise::PoolOptimum& pool, Money reevaluated) {
  Json json = Json::object();
  json["id"] = pool.id.text;
  json["objective"] = pool.objective;
  json["bound"] = pool.bound;
  json["reevaluated"] = reevaluated.value();
  json["purchases"] = Json::array();
  for (const optimise::PlannedPurchase& purchase : pool.purchases) {
    Json entry = Json::object();
    entry["kind"] = keyOf(purchase.kind);
    entry["start"] = purchase.start;
    entry["end"] = purchase.end;
    entry["count"] = purchase.count;
    entry["utilisation"] = purchase.utilisation;
    json["purchases"].push_back(std::move(entry));
  }
  json["unused"] = Json::object();
  for (const optimise::UnusedTier& tier : pool.unused) {
    json["unused"][keyOf(tier.kind)] = fillTemplate(problemTemplate(tier.why.code).what, tier.why);
  }
  return json;
}

}  // namespace

std::string optimumToJson(const optimise::EvaluatedScenario& optimum, const std::optional<FleetId>& fleet) {
  Json document = Json::object();
  document["scenario"] = optimum.evaluation.scenario.text;
  document["fleets"] = Json::array();
  for (size_t index = 0; index < optimum.choice.pools.size(); ++index) {
    const optimise::PoolOptimum& pool = optimum.choice.pools[index];
    if (fleet && pool.fleet != *fleet) continue;
    document["fleets"].push_back(
        poolJson(pool, optimise::presentCost(optimum.evaluation.pools[index], optimum.evaluation.discountRate)));
  }
  return jsonText(document);
}

}  // namespace fulcrum
