// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tidy_tables.h"

#include <set>
#include <vector>

#include "base/csv_field.h"
#include "base/number_text.h"
#include "exchange/comparison_json.h"
#include "finance/own_vs_rent.h"
#include "optimise/optimise.h"
#include "plan/fields.h"
#include "plan/price_rules.h"
#include "plan/sku.h"

namespace fulcrum {
namespace {

constexpr const char* kBilled = "BilledCost";
constexpr const char* kEffective = "EffectiveCost";
constexpr const char* kList = "ListCost";
constexpr const char* kContracted = "ContractedCost";

// A table under construction.
class CsvTable {
 public:
  explicit CsvTable(std::initializer_list<std::string_view> heads) { addTexts(heads); }
  void add(std::initializer_list<std::string_view> before, double amount,
           std::initializer_list<std::string_view> after = {}) {
    for (const std::string_view each : before) m_text.append(csvField(each)).append(",");
    m_text += numberText(amount);
    for (const std::string_view each : after) m_text.append(",").append(csvField(each));
    m_text += "\r\n";
  }
  void addTexts(std::initializer_list<std::string_view> fields) {
    const char* separator = "";
    for (const std::string_view each : fields) {
      m_text.append(separator).append(csvField(each));
      separator = ",";
    }
    m_text += "\r\n";
  }
  [[nodiscard]] std::string take() { return std::move(m_text); }

 private:
  std::string m_text;
};

struct LineName {
  CostLine line;
  const char* tier;
  const char* name;
};
constexpr LineName kLines[] = {{CostLine::OnDemand, "onDemand", "onDemand"},
                               {CostLine::Spot, "spot", "spot"},
                               {CostLine::Reserved1y, "reserved1y", "reserved"},
                               {CostLine::Reserved3y, "reserved3y", "reserved"},
                               {CostLine::Energy, "owned", "energy"},
                               {CostLine::Space, "owned", "space"},
                               {CostLine::Maintenance, "owned", "maintenance"},
                               {CostLine::Network, "owned", "network"},
                               {CostLine::Staff, "", "staff"},
                               {CostLine::Software, "", "software"},
                               {CostLine::Capital, "owned", "capital"},
                               {CostLine::Resale, "owned", "resale"},
                               {CostLine::Egress, "", "egress"}};
constexpr std::pair<Tier, const char*> kTiers[] = {{Tier::Owned, "owned"},
                                                   {Tier::Reserved1y, "reserved1y"},
                                                   {Tier::Reserved3y, "reserved3y"},
                                                   {Tier::Spot, "spot"},
                                                   {Tier::OnDemand, "onDemand"}};

bool isCapital(CostLine line) {
  return line == CostLine::Capital || line == CostLine::Resale;
}
std::optional<Term> termOfLine(CostLine line) {
  for (const Term term : kTerms) {
    if (kTermLine[term] == line) return term;
  }
  return std::nullopt;
}

class TableWriter {
 public:
  explicit TableWriter(const Plan& plan) : m_plan(plan), m_currency(plan.currency) {}

  Problems addScenario(const ScenarioId& id) {
    auto found = optimise::evaluateScenario(m_plan, id, m_solved);
    if (!found) return found.problems();
    const optimise::EvaluatedScenario evaluated = std::move(found).value();
    m_scenario = id.text;
    const Evaluation& evaluation = evaluated.evaluation;
    for (int month = 0; month < evaluation.months; ++month) {
      m_month = toText(addMonths(m_plan.start, month));
      const auto t = static_cast<size_t>(month);
      for (size_t pool = 0; pool < evaluation.pools.size(); ++pool) {
        addCosts(evaluation.pools[pool], t);
        addHours(evaluation.pools[pool], t);
        addPoolLedger(evaluated, pool, t);
      }
      addBeside(evaluation, t);
      addWorkloads(evaluation, t);
    }
    addPurchases(evaluation);
    addPrices(*evaluated.model.plan, evaluation);
    addKeyFigures(evaluation);
    const auto evaluator = [this](const Plan& plan, const ScenarioId& scenario) {
      return optimise::evaluateOptimal(plan, scenario, m_solved);
    };
    if (const auto compared = finance::ownVersusRent(m_plan, id, evaluator, &evaluation))
      addComparison(compared.value());
    return {};
  }

  std::map<std::string, std::string> take() {
    return {{"costs.csv", m_costs.take()},        {"node_hours.csv", m_nodeHours.take()},
            {"gpu_hours.csv", m_gpuHours.take()}, {"workloads.csv", m_workloads.take()},
            {"traffic.csv", m_traffic.take()},    {"purchases.csv", m_purchases.take()},
            {"cash_flow.csv", m_flows.take()},    {"key_figures.csv", m_figures.take()},
            {"prices.csv", m_prices.take()},      {"ledger.csv", m_ledger.take()}};
  }

 private:
  void addCost(const std::string& fleet, const char* tier, const char* line, const char* basis, double amount) {
    m_costs.add({m_scenario, m_month, fleet, tier, line, basis}, amount, {m_currency});
  }

  // List and contracted cost are those of rented hours, before discounts of terms.
  void addCosts(const PoolEvaluation& pool, size_t t) {
    for (const auto& [line, tier, name] : kLines) {
      const double cash = costOf(pool, line)[t].value();
      double effective = cash;
      if (line == CostLine::Resale) effective = 0;  // in the amortised capital
      if (line == CostLine::Capital) effective = pool.capitalAmortised[t].value();
      if (const auto term = termOfLine(line)) effective = pool.reservedAmortised[*term][t].value();
      addCost(pool.id.text, tier, name, kBilled, cash);
      addCost(pool.id.text, tier, name, kEffective, effective);
    }
    addCost(pool.id.text, "", "rentedHours", kList, pool.listCost[t].value());
    addCost(pool.id.text, "", "rentedHours", kContracted, pool.contractedCost[t].value());
  }

  void addHours(const PoolEvaluation& pool, size_t t) {
    const std::string& fleet = pool.id.text;
    for (const auto& [tier, name] : kTiers)
      m_nodeHours.add({m_scenario, m_month, fleet, name}, nodeHoursOf(pool, tier)[t].value());
    const auto waste = [&](Waste part) { return pool.wasteGpuHours[static_cast<size_t>(part)][t].value(); };
    const std::pair<const char*, double> uses[] = {{"busy", pool.busyGpuHours[t].value()},
                                                   {"headroom", waste(Waste::Headroom)},
                                                   {"overProvisioning", waste(Waste::OverProvisioning)},
                                                   {"unusedCommitment", waste(Waste::UnusedCommitment)}};
    for (const auto& [use, hours] : uses) m_gpuHours.add({m_scenario, m_month, fleet, use}, hours);
  }

  void addLedger(const std::string& centre, const char* line, bool capital, double amount) {
    if (amount == 0) return;
    m_ledger.add({m_month, m_scenario, centre, line, capital ? "capex" : "opex"}, amount, {m_currency});
  }

  // A pool's lines go to cost centres by the GPUs that replicas of their workloads hold.
  void addPoolLedger(const optimise::EvaluatedScenario& evaluated, size_t index, size_t t) {
    const PoolEvaluation& pool = evaluated.evaluation.pools[index];
    const PoolNeed& need = evaluated.need.pools[index];
    const auto& workloads = evaluated.model.fleetOf(evaluated.model.pools[index]).workloads;
    std::map<std::string, double> shares;
    const double used = need.months[t].used;
    for (size_t slot = 0; used > 0 && slot < workloads.size(); ++slot) {
      const Workload& workload = evaluated.model.plan->workloads[static_cast<size_t>(workloads[slot])];
      shares[workload.costCentre] += need.uses[t * workloads.size() + slot] / used;
    }
    if (shares.empty()) shares["unallocated"] = 1;
    for (const auto& [line, tier, name] : kLines) {
      for (const auto& [centre, share] : shares)
        addLedger(centre, name, isCapital(line), costOf(pool, line)[t].value() * share);
    }
  }

  void addBeside(const Evaluation& evaluation, size_t t) {
    const std::tuple<const char*, const char*, const MoneySeries*> lines[] = {
        {"api", "api", &evaluation.api}, {"", "cache", &evaluation.cache}, {"", "oneOff", &evaluation.oneOff}};
    for (const auto& [tier, line, series] : lines) {
      for (const char* basis : {kBilled, kEffective}) addCost("", tier, line, basis, (*series)[t].value());
    }
    Money lookups;
    for (const WorkloadEvaluation& workload : evaluation.workloads) {
      lookups += workload.cache[t];
      addLedger(workload.costCentre, "api", false, workload.api[t].value());
      addLedger(workload.costCentre, "cache", false, workload.cache[t].value());
    }
    addLedger("unallocated", "cache", false, (evaluation.cache[t] - lookups).value());
    addLedger("unallocated", "oneOff", false, evaluation.oneOff[t].value());
  }

  void addWorkloads(const Evaluation& evaluation, size_t t) {
    for (const WorkloadEvaluation& workload : evaluation.workloads) {
      const std::string& id = workload.id.text;
      m_workloads.add({m_scenario, m_month, id, workload.costCentre, kBilled}, workload.cash[t].value(), {m_currency});
      m_workloads.add({m_scenario, m_month, id, workload.costCentre, kEffective}, workload.amortised[t].value(),
                      {m_currency});
      m_traffic.add({m_scenario, m_month, id, "requests"}, workload.requests[t]);
      m_traffic.add({m_scenario, m_month, id, "inputTokens"}, workload.tokensIn[t].value());
      m_traffic.add({m_scenario, m_month, id, "outputTokens"}, workload.tokensOut[t].value());
    }
    m_workloads.add({m_scenario, m_month, "", "unallocated", kBilled}, evaluation.unallocatedCash[t].value(),
                    {m_currency});
    m_workloads.add({m_scenario, m_month, "", "unallocated", kEffective}, evaluation.unallocatedAmortised[t].value(),
                    {m_currency});
  }

  [[nodiscard]] std::string monthAt(int month) const { return toText(addMonths(m_plan.start, month)); }

  // The amount of a term is that of all its months, of nodes their price.
  void addPurchases(const Evaluation& evaluation) {
    for (const PoolEvaluation& pool : evaluation.pools) {
      for (const CommittedTerm& term : pool.terms)
        m_purchases.add({m_scenario, pool.id.text, term.term == Term::OneYear ? "reserved1y" : "reserved3y",
                         monthAt(term.start), monthAt(term.end()), numberText(term.count)},
                        term.monthly().value() * monthsOf(term.term), {m_currency});
      for (const OwnedLot& lot : pool.lots)
        m_purchases.add({m_scenario, pool.id.text, "owned", monthAt(lot.paid), monthAt(lot.end), numberText(lot.count)},
                        lot.price.value(), {m_currency});
    }
  }

  // By FOCUS's names: a list price is what anybody pays in that category, a contracted one what rules leave of it.
  void addPrices(const Plan& plan, const Evaluation& evaluation) {
    struct TierPrice {
      PriceTier tier;
      const char* category;
      double list;
    };
    std::set<NodeTypeId> used;
    for (const PoolEvaluation& pool : evaluation.pools) used.insert(pool.nodeType);
    for (const NodeType& type : plan.nodeTypes) {
      if (!used.contains(type.id)) continue;
      const double onDemand = type.onDemand.value();
      const auto term = [&](const std::optional<double>& discount) {
        return discount ? onDemand * (1 - *discount) : 0;
      };
      const TierPrice prices[] = {{PriceTier::OnDemand, "Standard", onDemand},
                                  {PriceTier::Reserved1y, "Committed", term(type.reserved1yDiscount)},
                                  {PriceTier::Reserved3y, "Committed", term(type.reserved3yDiscount)},
                                  {PriceTier::Spot, "Dynamic", type.spot.value()},
                                  {PriceTier::Purchase, "Other", type.purchasePrice.value()}};
      for (int month = 0; month < evaluation.months; ++month) {
        for (const TierPrice& price : prices) {
          if (!(price.list > 0)) continue;
          const double paid = price.list * paidShare(plan.priceRules, type, price.tier, month);
          m_prices.add(
              {m_scenario, monthAt(month), type.id.text, type.provider, type.region, skuOrId(type), price.category,
               enumName(price.tier), price.tier == PriceTier::Purchase ? "Nodes" : "Hours", numberText(price.list)},
              paid, {m_currency});
        }
      }
    }
  }

  void addKeyFigures(const Evaluation& evaluation) {
    const Headline& head = evaluation.headline;
    const std::pair<const char*, std::optional<double>> figures[] = {{"monthlyCost", head.monthlyCost.value()},
                                                                     {"npvCost", head.npvCost.value()},
                                                                     {"costPerMTok", head.costPerMTok},
                                                                     {"utilisation", head.utilisation},
                                                                     {"wasteShare", head.wasteShare},
                                                                     {"avoidableWaste", head.avoidableWasteShare},
                                                                     {"servedShare", head.servedShare},
                                                                     {"openingWorth", evaluation.openingWorth.value()},
                                                                     {"closingWorth", evaluation.closingWorth.value()}};
    for (const auto& [figure, value] : figures) {
      if (value) m_figures.add({m_scenario, figure}, *value);
    }
  }

  void addComparison(const finance::OwnVersusRent& comparison) {
    m_figures.add({m_scenario, "ownVsRent.npv"}, comparison.npv.value());
    if (comparison.irr) m_figures.add({m_scenario, "ownVsRent.irr"}, *comparison.irr);
    if (comparison.payback.simple.first)
      m_figures.add({m_scenario, "ownVsRent.paybackMonths"}, *comparison.payback.simple.first);
    for (const auto& [arm, sheet] : {std::pair{"own", &comparison.own}, std::pair{"rent", &comparison.rent}}) {
      for (const finance::FlowRow& row : sheet->rows) {
        for (size_t boundary = 0; boundary < row.values.size(); ++boundary) {
          if (row.values[boundary] == 0) continue;
          m_flows.add({m_scenario, std::to_string(boundary), arm, armRowOf(row.line)}, row.values[boundary],
                      {m_currency});
        }
      }
    }
  }

  const Plan& m_plan;
  const std::string& m_currency;
  optimise::SolvedPools m_solved;
  std::string m_scenario, m_month;
  CsvTable m_costs{"scenario", "month", "fleet", "tier", "line", "basis", "amount", "BillingCurrency"};
  CsvTable m_nodeHours{"scenario", "month", "fleet", "tier", "nodeHours"};
  CsvTable m_gpuHours{"scenario", "month", "fleet", "use", "gpuHours"};
  CsvTable m_workloads{"scenario", "month", "workload", "costCentre", "basis", "amount", "BillingCurrency"};
  CsvTable m_traffic{"scenario", "month", "workload", "measure", "amount"};
  CsvTable m_purchases{"scenario", "fleet", "kind", "start", "end", "nodes", "amount", "BillingCurrency"};
  CsvTable m_prices{
      "scenario", "month",       "nodeType",      "ProviderName",        "RegionId",       "SkuId", "PricingCategory",
      "tier",     "PricingUnit", "ListUnitPrice", "ContractedUnitPrice", "BillingCurrency"};
  CsvTable m_flows{"scenario", "boundary", "arm", "line", "amount", "BillingCurrency"};
  CsvTable m_figures{"scenario", "figure", "value"};
  CsvTable m_ledger{"month", "scenario", "costCentre", "line", "type", "amount", "currency"};
};

}  // namespace

Result<std::map<std::string, std::string>> tidyTables(const Plan& plan) {
  TableWriter writer(plan);
  for (const Scenario& scenario : plan.scenarios) {
    if (Problems problems = writer.addScenario(scenario.id); !problems.empty()) return problems;
  }
  return writer.take();
}

}  // namespace fulcrum
