// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/pool_figures.h"

#include <algorithm>

#include "base/conversions.h"
#include "engine/pool_week.h"
#include "engine/tier_prices.h"
#include "explain/figures.h"
#include "explain/reported_figure.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;

class PoolFigures {
 public:
  PoolFigures(Figures& figures, size_t index)
      : m_figures(figures),
        m_scenario(figures.scenario()),
        m_index(index),
        m_pool(m_scenario.evaluation().pools[index]),
        m_type(*m_scenario.model().pools[index].type),
        m_name("fleets[" + m_pool.id.text + "].") {}

  void add() {
    addHours();
    addCost();
    addMoney("capitalAmortised", "ownedNodesLose", m_pool.capitalAmortised, [this](size_t t) { return lost(t); });
    addWorth("openingWorth", "worthStart", m_pool.openingWorth, 0);
    addWorth("closingWorth", "worthEnd", m_pool.closingWorth, static_cast<int>(m_scenario.months()));
    addWaste();
    addUnlisted();
  }

 private:
  template <class Series>
  void addSeries(const std::string& key, Phrase label, Measure unit, const Series& series,
                 std::function<Body(size_t)> body) {
    m_figures.add({.name = m_name + key,
                   .label = Phrase("ofFleet", {{"what", label}, {"fleet", m_pool.id.text}}),
                   .unit = unit,
                   .count = series.size(),
                   .value = [&series](size_t t) -> std::optional<double> {
                     if constexpr (std::is_same_v<Series, std::vector<double>>) {
                       return series[t];
                     } else {
                       return series[t].value();
                     }
                   },
                   .body = std::move(body)});
  }
  void addMoney(const std::string& key, Phrase label, const MoneySeries& series, std::function<Body(size_t)> body) {
    addSeries(key, std::move(label), Measure::Money, series, std::move(body));
  }
  void addLine(const std::string& key, Phrase label, CostLine line, std::function<Body(size_t)> body) {
    addMoney("cost." + key, std::move(label), costOf(m_pool, line), std::move(body));
  }

  // ---- terms

  [[nodiscard]] Explanation term(const std::string& key, size_t t) const { return m_figures.term(m_name + key, t); }
  [[nodiscard]] Explanation typeField(Phrase label, double value, Measure unit, const std::string& key) const {
    Explanation result = m_scenario.field(std::move(label), value, unit, "nodeTypes[" + m_type.id.text + "]." + key);
    if (result.source.empty()) {
      result.source = m_type.source;
      if (!m_type.asOf.empty()) result.source += " (" + m_type.asOf + ")";
    }
    return result;
  }
  [[nodiscard]] Explanation trend(const char* key, double yearly, const std::vector<double>& factors, size_t t) const {
    Explanation factor = given("trend", factors[t], Measure::Plain, "trendFormula");
    factor.terms = {m_scenario.assumption("yearlyTrend", yearly, Measure::PerYear, key),
                    given("monthsStart", static_cast<double>(t), Measure::Months)};
    return factor;
  }
  [[nodiscard]] Explanation cloudTrend(size_t t) const {
    return trend("cloudPriceTrend", m_scenario.assumptions().cloudPriceTrend, m_scenario.trends.cloud, t);
  }
  [[nodiscard]] Explanation owned(size_t t) const {
    return given("ownedNodesForce", m_pool.ownedNodes[t], Measure::Nodes, "boughtStillAliveMonth", Operation::Lookup);
  }
  [[nodiscard]] Explanation kilowatt() const {
    return typeField("powerNode", m_type.powerKW.value(), Measure::Kilowatts, "powerKW");
  }
  [[nodiscard]] static Explanation monthHours() { return given("hoursPerMonth", kHoursPerMonth, Measure::Hours); }
  [[nodiscard]] static Explanation perYear() {
    return given("monthsPerYearOneOver", 1.0 / kMonthsPerYear, Measure::Plain);
  }
  [[nodiscard]] static Phrase termLabel(const CommittedTerm& held) {
    return {"termHeld", {{"count", held.count}, {"months", monthsOf(held.term)}, {"start", held.start}}};
  }
  [[nodiscard]] Explanation monthlyPayment(const CommittedTerm& held) const {
    return derived(Operation::Product, termLabel(held), Measure::Money, "nodes730HoursPriceLocked",
                   {given("nodes", held.count, Measure::Nodes, {}, Operation::Lookup), monthHours(),
                    given("priceNodeHour", held.price.value(), Measure::MoneyPerHour, "contractOwnOrListPrice",
                          Operation::Lookup)});
  }
  [[nodiscard]] static Phrase lotLabel(const OwnedLot& lot) {
    return {"lotBought", {{"count", lot.count}, {"month", lot.paid}}};
  }
  [[nodiscard]] Explanation lotPrice(const OwnedLot& lot) const {
    const double each = lot.count ? lot.price.value() / lot.count : 0.0;
    return derived(Operation::Product, lotLabel(lot), Measure::Money, "nodesPriceOne",
                   {given("nodes", lot.count, Measure::Nodes, {}, Operation::Lookup),
                    given("priceNode", each, Measure::Money, "wasPaidOrPurchasePrice", Operation::Lookup)});
  }
  [[nodiscard]] Explanation worthOf(const OwnedLot& lot, int boundary) const {
    const double worth = worthAt(lot, boundary, m_scenario.assumptions().residualShare).value();
    Explanation result = given(Phrase("worthOfLot", {{"lot", lotLabel(lot)}, {"month", boundary}}), worth,
                               Measure::Money, "fallsSameShareEachMonth");
    result.terms = {
        lotPrice(lot),
        m_scenario.assumption("residualShare", m_scenario.assumptions().residualShare, Measure::Share, "residualShare"),
        m_scenario.assumption("life", m_scenario.assumptions().ownedLifeMonths, Measure::Months, "ownedLifeMonths")};
    return result;
  }

  // ---- node-hours and GPU-hours

  void addHours();
  [[nodiscard]] Body heldHours(const char* label, double nodes) const {
    return {Operation::Product,
            "nodesForce730HoursUsed",
            {given(label, nodes, Measure::Nodes, {}, Operation::Lookup), monthHours()}};
  }
  [[nodiscard]] Body onDemandHours(size_t t) const {
    const Explanation paid =
        derived(Operation::Quotient, "nodeHoursProvisioned", Measure::NodeHours, "provisionedGPUHoursGPUsPer",
                {term("provisionedGpuHours", t), typeField("gpusPerNode", m_type.gpus, Measure::Gpus, "gpus")});
    return {Operation::Difference,
            "provisionedNodeHoursBeyondOwned",
            {paid, term("nodeHours.owned", t), term("nodeHours.reserved1y", t), term("nodeHours.reserved3y", t),
             term("nodeHours.spot", t)}};
  }
  [[nodiscard]] Body provisioned(size_t t) const {
    const double nodes = m_pool.provisionedGpuHours[t].value() / (kHoursPerMonth * m_pool.gpusPerNode);
    return {Operation::Product,
            "meanNodes730HoursGPUs",
            {given("nodesProvisionedOrForce", nodes, Measure::Nodes, "meanOver168HoursWeek"), monthHours(),
             typeField("gpusPerNode", m_type.gpus, Measure::Gpus, "gpus")}};
  }
  [[nodiscard]] Body busy(size_t t) const {
    Body body{Operation::Difference, "loadReachesFleetLessLoad", {load(t)}};
    body.terms.push_back(given("loadBeyondCapacity", m_pool.unservedGpuHours[t].value(), Measure::GpuHours,
                               "hourHourWeek", Operation::Model));
    return body;
  }
  [[nodiscard]] Explanation load(size_t t) const {
    const ScenarioModel& model = m_scenario.model();
    const std::vector<int>& workloads = model.fleetOf(model.pools[m_index]).workloads;
    const PoolNeed& need = m_scenario.stages.need.pools[m_index];
    std::vector<Explanation> parts;
    for (size_t slot = 0; slot < workloads.size(); ++slot) {
      const double gpus = need.loads[t * workloads.size() + slot] / kHoursPerWeek;
      const Workload& workload = m_scenario.plan().workloads[static_cast<size_t>(workloads[slot])];
      Explanation mean = given("busyGPUs", gpus, Measure::Gpus, "meanWeekRequestsPerSecond");
      mean.terms = {m_scenario.field("service", gpus, Measure::Gpus, "workloads[" + workload.id.text + "].service")};
      parts.push_back(derived(Operation::Product, Phrase("loadOf", {{"workload", workload.id.text}}), Measure::GpuHours,
                              "busyGPUs730Hours", {std::move(mean), monthHours()}));
    }
    return derived(Operation::Sum, "load", Measure::GpuHours, "ofAllWorkloads", std::move(parts));
  }

  // ---- cost

  void addCost();
  // What price rules leave of a list price; it is no term where there are none.
  void addPaidShare(PriceTier tier, size_t t, Body& body) const {
    const PriceRules& rules = m_scenario.plan().priceRules;
    if (rules.empty()) return;
    const double share = paidShare(rules, m_type, tier, static_cast<int>(t));
    body.terms.push_back(m_scenario.field("shareListPricePaid", share, Measure::Share, "priceRules"));
    body.formula = body.formula.code == "priceTrendCloudPricesNode" ? "priceTrendRules" : "priceNodeHourRules";
  }
  [[nodiscard]] Body hourly(const char* key, PriceTier tier, Explanation price, size_t t) const {
    Body body{Operation::Product,
              "priceNodeHourTrendCloud",
              {std::move(price), cloudTrend(t), term(std::string("nodeHours.") + key, t)}};
    addPaidShare(tier, t, body);
    return body;
  }
  [[nodiscard]] Explanation onDemandPrice() const {
    return typeField("onDemandPrice", m_type.onDemand.value(), Measure::MoneyPerHour, "onDemand");
  }
  [[nodiscard]] Body listed(size_t t, bool contracted) const;
  [[nodiscard]] Explanation spotPrice() const {
    const Explanation rework =
        derived(Operation::Sum, "workDoneTwice", Measure::Plain, "workDoneTwiceFormula",
                {given("usefulHour", 1, Measure::Hours),
                 derived(Operation::Product, "hoursLostPerHour", Measure::Plain, "interruptionsHoursLost",
                         {typeField("interruptionsPerHour", m_type.spotInterruptionsPerHour, Measure::PerHour,
                                    "spotInterruptionsPerHour"),
                          typeField("hoursLostOne", m_type.spotHoursLost, Measure::Hours, "spotHoursLost")})});
    return derived(Operation::Product, "priceUsefulSpotHour", Measure::MoneyPerHour, "spotPriceWorkDoneTwice",
                   {typeField("spotPrice", m_type.spot.value(), Measure::MoneyPerHour, "spot"), rework});
  }
  // Of one kind of terms, or of all.
  [[nodiscard]] Body reserved(size_t t, std::optional<Term> only = {}) const;
  [[nodiscard]] Body energy(size_t t) const;
  [[nodiscard]] Body staff(size_t t) const;
  [[nodiscard]] double rentedNodes(size_t t) const {
    return m_pool.provisionedGpuHours[t].value() / (kHoursPerMonth * m_pool.gpusPerNode) - m_pool.ownedNodes[t];
  }
  [[nodiscard]] Body software(size_t t) const;
  [[nodiscard]] Body maintenance(size_t t) const;
  [[nodiscard]] Body capital(size_t t) const {
    Body body{Operation::Sum, "nodesPaidMonth", {}};
    for (const OwnedLot& lot : m_pool.lots) {
      if (lot.paid == static_cast<int>(t)) body.terms.push_back(lotPrice(lot));
    }
    return body;
  }
  [[nodiscard]] Body resale(size_t t) const {
    Body body{Operation::Sum, "nodesWhoseLifeEndsMonth", {}};
    for (const OwnedLot& lot : m_pool.lots) {
      if (lot.end != static_cast<int>(t) + 1) continue;
      body.terms.push_back(derived(Operation::Product, Phrase("saleOf", {{"lot", lotLabel(lot)}}), Measure::Money,
                                   "lessWorthAtEndOfLife",
                                   {given("sign", -1, Measure::Plain, "received"), worthOf(lot, lot.end)}));
    }
    return body;
  }
  [[nodiscard]] Body lost(size_t t) const;
  void addWorth(const std::string& key, Phrase label, const Money& worth, int boundary);
  void addWaste();
  // What charts show and the document does not.
  void addNodesHeld();
  [[nodiscard]] std::vector<Explanation> nodesHeld(size_t t) const;
  void addUnlisted();
  void addOrders();
  void addUnlisted(const std::string& key, Phrase label, const MoneySeries& series, std::function<Body(size_t)> body) {
    m_figures.add({.name = m_name + key,
                   .label = std::move(label),
                   .unit = Measure::Money,
                   .count = series.size(),
                   .value = [&series](size_t t) -> std::optional<double> { return series[t].value(); },
                   .body = std::move(body),
                   .isListed = false});
  }

  Figures& m_figures;
  const ExplainedScenario& m_scenario;
  size_t m_index;
  const PoolEvaluation& m_pool;
  const NodeType& m_type;
  std::string m_name;
};

void PoolFigures::addHours() {
  addSeries("nodesNeededMax", "nodesNeededMost", Measure::Nodes, m_pool.nodesNeededMax, [](size_t) {
    return Body{Operation::Model, "largestNeed168HoursLoad", {}};
  });
  const auto hours = [&](const char* key, const char* label, Tier tier, std::function<Body(size_t)> body) {
    addSeries(std::string("nodeHours.") + key, label, Measure::NodeHours, nodeHoursOf(m_pool, tier), std::move(body));
  };
  hours("owned", "ownedNodeHours", Tier::Owned,
        [this](size_t t) { return heldHours("ownedNodes", m_pool.ownedNodes[t]); });
  hours("reserved1y", "nodeHoursCommitted1Year", Tier::Reserved1y,
        [this](size_t t) { return heldHours("committedNodes", m_pool.reservedNodes[Term::OneYear][t]); });
  hours("reserved3y", "nodeHoursCommitted3Years", Tier::Reserved3y,
        [this](size_t t) { return heldHours("committedNodes", m_pool.reservedNodes[Term::ThreeYears][t]); });
  hours("spot", "spotNodeHours", Tier::Spot, [](size_t) {
    return Body{Operation::Model, "hourHourInterruptibleNodesBeyond", {}};
  });
  hours("onDemand", "onDemandNodeHours", Tier::OnDemand, [this](size_t t) { return onDemandHours(t); });
  addSeries("provisionedGpuHours", "provisionedGPUHours", Measure::GpuHours, m_pool.provisionedGpuHours,
            [this](size_t t) { return provisioned(t); });
  addSeries("busyGpuHours", "busyGPUHours", Measure::GpuHours, m_pool.busyGpuHours,
            [this](size_t t) { return busy(t); });
  addSeries("shortfallNodeHours", "missingNodeHours", Measure::NodeHours, m_pool.shortfallNodeHours, [](size_t) {
    return Body{Operation::Model, "hourHourNodesNeededBeyond", {}};
  });
}

void PoolFigures::addCost() {
  addLine("onDemand", "onDemandCost", CostLine::OnDemand,
          [this](size_t t) { return hourly("onDemand", PriceTier::OnDemand, onDemandPrice(), t); });
  addLine("spot", "spotCost", CostLine::Spot,
          [this](size_t t) { return hourly("spot", PriceTier::Spot, spotPrice(), t); });
  m_figures.add({.name = m_name + "cost.reserved",
                 .label = Phrase("costOfCommitments", {{"fleet", m_pool.id.text}}),
                 .unit = Measure::Money,
                 .count = m_scenario.months(),
                 .value = [this](size_t t) -> std::optional<double> {
                   double sum = 0;
                   for (const Term held : kTerms) sum += costOf(m_pool, kTermLine[held])[t].value();
                   return sum;
                 },
                 .body = [this](size_t t) { return reserved(t); }});
  addLine("energy", "energy", CostLine::Energy, [this](size_t t) { return energy(t); });
  addLine("space", "space", CostLine::Space, [this](size_t t) {
    return Body{Operation::Product,
                "rentKWOwnedNodesPower",
                {m_scenario.assumption("space", m_scenario.assumptions().spacePerKWMonth.value(),
                                       Measure::MoneyPerKWMonth, "spacePerKWMonth"),
                 owned(t), kilowatt()}};
  });
  addLine("maintenance", "maintenance", CostLine::Maintenance, [this](size_t t) { return maintenance(t); });
  addLine("network", "network", CostLine::Network, [this](size_t t) {
    return Body{Operation::Product,
                "perOwnedNode",
                {m_scenario.assumption("network", m_scenario.assumptions().networkPerNodeMonth.value(),
                                       Measure::MoneyPerNodeMonth, "networkPerNodeMonth"),
                 owned(t)}};
  });
  addLine("staff", "staff", CostLine::Staff, [this](size_t t) { return staff(t); });
  addMoney("listCost", "rentedHoursListPrices", m_pool.listCost, [this](size_t t) { return listed(t, false); });
  addMoney("contractedCost", "rentedHoursContractedPrices", m_pool.contractedCost,
           [this](size_t t) { return listed(t, true); });
  addLine("software", "software", CostLine::Software, [this](size_t t) { return software(t); });
  addLine("capital", "purchases", CostLine::Capital, [this](size_t t) { return capital(t); });
  addLine("resale", "resale", CostLine::Resale, [this](size_t t) { return resale(t); });
  addLine("egress", "egress", CostLine::Egress, [](size_t) {
    return Body{Operation::Model, "bytesRequestsServedAnotherRegion", {}};
  });
}

// Terms count at the on-demand price: their discount is no part of list and contracted cost.
Body PoolFigures::listed(size_t t, bool contracted) const {
  const auto priced = [&](const char* label, PriceTier tier, Explanation price, Explanation hours) {
    Body body{Operation::Product, "priceTrendCloudPricesNode", {std::move(price), cloudTrend(t), std::move(hours)}};
    if (contracted) addPaidShare(tier, t, body);
    return derived(body.operation, label, Measure::Money, body.formula, std::move(body.terms));
  };
  const Explanation rented =
      derived(Operation::Sum, "nodeHoursRentedOnDemand", Measure::NodeHours, "usedOrNot",
              {term("nodeHours.onDemand", t), term("nodeHours.reserved1y", t), term("nodeHours.reserved3y", t)});
  return {Operation::Sum,
          "hoursOnDemandPriceWithout",
          {priced("onDemandCommitted", PriceTier::OnDemand, onDemandPrice(), rented),
           priced("spot", PriceTier::Spot, spotPrice(), term("nodeHours.spot", t))}};
}

Body PoolFigures::reserved(size_t t, std::optional<Term> only) const {
  Body body{Operation::Sum, "termsForcePaidMonthlyTerms", {}};
  const int month = static_cast<int>(t);
  for (const CommittedTerm& held : m_pool.terms) {
    if (only && held.term != *only) continue;
    if (held.upfront == Upfront::None && held.start <= month && month < held.end())
      body.terms.push_back(monthlyPayment(held));
    if (held.upfront == Upfront::All && held.start == month)
      body.terms.push_back(derived(Operation::Product, Phrase("prepaidTerm", {{"term", termLabel(held)}}),
                                   Measure::Money, "wholeTermOnce",
                                   {monthlyPayment(held), given("monthsTerm", monthsOf(held.term), Measure::Months)}));
  }
  return body;
}

Body PoolFigures::energy(size_t t) const {
  const Assumptions& a = m_scenario.assumptions();
  const double price = m_type.powerKW.value() * a.pue * a.electricityPerKWh.value() * m_scenario.trends.electricity[t];
  const double hours = price != 0 ? costOf(m_pool, CostLine::Energy)[t].value() / price : 0.0;
  Explanation fullPower = given("hoursFullPower", hours, Measure::NodeHours, "idleHoursCountTheirShare");
  fullPower.terms = {owned(t),
                     m_scenario.assumption("idlePower", a.idlePowerShare, Measure::OfFullPower, "idlePowerShare")};
  return {Operation::Product,
          "hoursFullPowerPowerOverhead",
          {std::move(fullPower), kilowatt(), m_scenario.assumption("pue", a.pue, Measure::Plain, "pue"),
           m_scenario.assumption("electricity", a.electricityPerKWh.value(), Measure::MoneyPerKWh, "electricityPerKWh"),
           trend("electricityTrend", a.electricityTrend, m_scenario.trends.electricity, t)}};
}

Body PoolFigures::staff(size_t t) const {
  const Assumptions& a = m_scenario.assumptions();
  double all = 0;
  for (const PoolEvaluation& pool : m_scenario.evaluation().pools) all += pool.ownedNodes[t];
  const double share = all > 0 ? m_pool.ownedNodes[t] / all : 0.0;
  const auto people = [&](const char* label, double each, const char* key, Explanation count) {
    return derived(Operation::Product, label, Measure::Fte, "staffCount",
                   {m_scenario.assumption(label, each, Measure::Fte, key), std::move(count)});
  };
  Explanation fte =
      derived(Operation::Sum, "people", Measure::Fte, "owningPerOwnedPerRented",
              {people("staffOwning", a.staffFte, "staffFte", given("shareOwnedNodes", share, Measure::Share)),
               people("staffPerOwnedNode", a.staffFtePerNode, "staffFtePerNode", owned(t)),
               people("staffPerRentedNode", a.staffFtePerRentedNode, "staffFtePerRentedNode",
                      given("rentedNodes", rentedNodes(t), Measure::Nodes, "meanWeek"))});
  return {Operation::Product,
          "peopleSalaryTrend12",
          {std::move(fte), m_scenario.assumption("salary", a.staffSalary.value(), Measure::MoneyPerYear, "staffSalary"),
           trend("salaryTrend", a.salaryTrend, m_scenario.trends.salary, t), perYear()}};
}

Body PoolFigures::software(size_t t) const {
  const auto part = [&](const char* label, Money price, const char* key, Explanation nodes) {
    return derived(Operation::Product, label, Measure::Money, "licencesSupportGPUGPUsNodes",
                   {typeField(label, price.value(), Measure::MoneyPerGpuYear, key),
                    typeField("gpusPerNode", m_type.gpus, Measure::Gpus, "gpus"), std::move(nodes), perYear()});
  };
  return {Operation::Sum,
          "ownedRentedNodes",
          {part("softwareOwnedNodes", m_type.softwarePerGpuYear, "softwarePerGpuYear", owned(t)),
           part("softwareRentedNodes", m_type.softwarePerRentedGpuYear, "softwarePerRentedGpuYear",
                given("rentedNodes", rentedNodes(t), Measure::Nodes, "meanWeek"))}};
}

Body PoolFigures::maintenance(size_t t) const {
  std::vector<Explanation> lots;
  const int month = static_cast<int>(t);
  for (const OwnedLot& lot : m_pool.lots) {
    if (lot.first <= month && month < lot.end) lots.push_back(lotPrice(lot));
  }
  return {Operation::Product,
          "pricePaidNodesForceMaintenance",
          {derived(Operation::Sum, "pricePaidNodesForce", Measure::Money, "ofAllPurchases", std::move(lots)),
           m_scenario.assumption("maintenance", m_scenario.assumptions().maintenanceRate, Measure::PerYear,
                                 "maintenanceRate"),
           perYear()}};
}

Body PoolFigures::lost(size_t t) const {
  Body body{Operation::Sum, "eachPurchaseLosesWorthEvenly", {}};
  const int month = static_cast<int>(t);
  for (const OwnedLot& lot : m_pool.lots) {
    const int first = std::max(lot.first, 0);
    const int end = std::min(lot.end, static_cast<int>(m_scenario.months()));
    if (month < first || month >= end) continue;
    body.terms.push_back(derived(Operation::Quotient, lotLabel(lot), Measure::Money, "worthLostWithinPlanMonths",
                                 {derived(Operation::Difference, "worthLost", Measure::Money,
                                          "worthFirstMonthLessWorth", {worthOf(lot, first), worthOf(lot, end)}),
                                  given("months", end - first, Measure::Months)}));
  }
  return body;
}

void PoolFigures::addWorth(const std::string& key, Phrase label, const Money& worth, int boundary) {
  m_figures.add({.name = m_name + key,
                 .label = Phrase("ofFleet", {{"what", label}, {"fleet", m_pool.id.text}}),
                 .unit = Measure::Money,
                 .count = {},
                 .value = [&worth](size_t) -> std::optional<double> { return worth.value(); },
                 .body =
                     [this, boundary](size_t) {
                       Body body{Operation::Sum, "nodesHeldPartPrepaidTerms", {}};
                       for (const OwnedLot& lot : m_pool.lots) {
                         const bool held = boundary == 0 ? lot.paid < 0 : lot.end > boundary;
                         if (held) body.terms.push_back(worthOf(lot, boundary));
                       }
                       for (const CommittedTerm& term : m_pool.terms) {
                         if (const double left = term.unexpired(boundary).value(); left != 0)
                           body.terms.push_back(given(Phrase("leftOfPrepaid", {{"term", termLabel(term)}}), left,
                                                      Measure::Money, "feeMonthsLeftMonths", Operation::Lookup));
                       }
                       return body;
                     }});
}

void PoolFigures::addWaste() {
  const auto series = [&](Waste kind) -> const HourSeries& { return m_pool.wasteGpuHours[static_cast<size_t>(kind)]; };
  addSeries("wasteGpuHours.headroom", "headroom", Measure::GpuHours, series(Waste::Headroom), [this](size_t t) {
    return Body{Operation::Difference,
                "provisionedGPUHoursNeitherBusy",
                {term("provisionedGpuHours", t), term("busyGpuHours", t), term("wasteGpuHours.overProvisioning", t),
                 term("wasteGpuHours.unusedCommitment", t)}};
  });
  addSeries("wasteGpuHours.overProvisioning", "overProvisioning", Measure::GpuHours, series(Waste::OverProvisioning),
            [](size_t) {
              return Body{Operation::Model, "hourHourProvisionedNodesBeyond", {}};
            });
  addSeries("wasteGpuHours.unusedCommitment", "unusedCommitments", Measure::GpuHours, series(Waste::UnusedCommitment),
            [](size_t) {
              return Body{Operation::Model, "hourHourNodesOwnedOr", {}};
            });
}

// What each lot of nodes costs to buy, then what each term comes to over its length.
void PoolFigures::addOrders() {
  const auto order = [this](size_t index) {
    if (index < m_pool.lots.size()) return lotPrice(m_pool.lots[index]);
    const CommittedTerm& held = m_pool.terms[index - m_pool.lots.size()];
    return derived(Operation::Product, termLabel(held), Measure::Money, "monthlyPaymentTimesMonths",
                   {monthlyPayment(held), given("months", monthsOf(held.term), Measure::Months)});
  };
  m_figures.add({.name = m_name + "orders",
                 .label = Phrase("orderOfFleet", {{"fleet", m_pool.id.text}}),
                 .unit = Measure::Money,
                 .count = m_pool.lots.size() + m_pool.terms.size(),
                 .value = [order](size_t index) { return order(index).value; },
                 .body =
                     [order](size_t index) {
                       Explanation made = order(index);
                       return Body{made.operation, std::move(made.formula), std::move(made.terms)};
                     },
                 .isOrder = true,
                 .isListed = false,
                 .isOutput = true});
}

// Of the week's hour in which the most nodes stand there, used or idle: by tier.
std::vector<Explanation> PoolFigures::nodesHeld(size_t t) const {
  static constexpr std::array<const char*, kNodeTierCount> kTiers{"ownedNodes", "committed3Years", "committed1Year",
                                                                  "spot", "onDemand"};
  const PoolWeek week = weekOf(m_scenario.model(), m_scenario.stages.choice.holdings, static_cast<int>(t)).at(m_index);
  size_t busiest = 0;
  for (size_t hour = 0; hour < kHoursPerWeek; ++hour) {
    if (week.held(hour) > week.held(busiest)) busiest = hour;
  }
  std::vector<Explanation> tiers;
  for (size_t tier = 0; tier < kTiers.size(); ++tier)
    tiers.push_back(given(kTiers[tier], week.nodes[tier][busiest], Measure::Nodes, "inThatHour", Operation::Lookup));
  return tiers;
}

void PoolFigures::addNodesHeld() {
  const auto add = [&](const char* key, const char* label, Measure unit, const std::function<Body(size_t)>& body) {
    addReported(m_figures, m_name + key, Phrase("ofFleet", {{"what", Phrase(label)}, {"fleet", m_pool.id.text}}), unit,
                body);
  };
  add("nodesHeld", "nodesHeld", Measure::Nodes, [this](size_t t) {
    return Body{Operation::Sum, "tiersInTheHourOfMostNodes", nodesHeld(t)};
  });
  add("gpusHeld", "gpusHeld", Measure::Gpus, [this](size_t t) {
    return Body{Operation::Product,
                "nodesTimesGpus",
                {term("nodesHeld", t), typeField("gpusPerNode", m_type.gpus, Measure::Gpus, "gpus")}};
  });
}

void PoolFigures::addUnlisted() {
  addNodesHeld();
  const auto bodyOf = [](Explanation explanation) {
    return Body{explanation.operation, std::move(explanation.formula), std::move(explanation.terms)};
  };
  addUnlisted("cash", {"cashOfFleet", {{"fleet", m_pool.id.text}}}, m_pool.cashTotal,
              [this, bodyOf](size_t t) { return bodyOf(cashCostOf(m_figures, m_index, t)); });
  addUnlisted("amortised", {"amortisedCostOfFleet", {{"fleet", m_pool.id.text}}}, m_pool.amortisedTotal,
              [this, bodyOf](size_t t) { return bodyOf(amortisedCostOf(m_figures, m_index, t)); });
  for (const Term term : kTerms) {
    const std::string years = term == Term::OneYear ? "1y" : "3y";
    const Phrase label("inFleet", {{"what", Phrase(term == Term::OneYear ? "committed1Year" : "committed3Years")},
                                   {"fleet", m_pool.id.text}});
    addUnlisted("cost.reserved" + years, label, costOf(m_pool, kTermLine[term]),
                [this, term](size_t t) { return reserved(t, term); });
    addUnlisted("amortised.reserved" + years, label, m_pool.reservedAmortised[term], [](size_t) {
      return Body{Operation::Model, "monthlyPaymentsTermsForce", {}};
    });
  }
  addOrders();
  m_figures.add({.name = m_name + "utilisation",
                 .label = Phrase("ofFleet", {{"what", Phrase("utilisation")}, {"fleet", m_pool.id.text}}),
                 .unit = Measure::Share,
                 .count = m_pool.busyGpuHours.size(),
                 .value = [this](size_t t) -> std::optional<double> {
                   const double all = m_pool.provisionedGpuHours[t].value();
                   return all > 0 ? std::optional(m_pool.busyGpuHours[t].value() / all) : std::nullopt;
                 },
                 .body =
                     [this](size_t t) {
                       if (!(m_pool.provisionedGpuHours[t].value() > 0))
                         return Body{Operation::Model, "noValueNothingProvisioned", {}};
                       return Body{Operation::Quotient,
                                   "busyProvisionedGPUHours",
                                   {term("busyGpuHours", t), term("provisionedGpuHours", t)}};
                     },
                 .isListed = false});
  static constexpr std::array<std::pair<const char*, const char*>, kWasteCount> kKinds = {
      {{"headroom", "headroom"}, {"overProvisioning", "overProvisioning"}, {"unusedCommitment", "unusedCommitments"}}};
  for (size_t kind = 0; kind < kKinds.size(); ++kind) {
    const std::string key = kKinds[kind].first;
    addUnlisted("wasteCost." + key, {"inFleet", {{"what", Phrase(kKinds[kind].second)}, {"fleet", m_pool.id.text}}},
                m_pool.wasteCost[kind], [this, key](size_t t) {
                  if (!(m_pool.provisionedGpuHours[t].value() > 0)) return Body{Operation::Sum, "ofAllMonths", {}};
                  return Body{Operation::Product,
                              "wastedGPUHoursCostOne",
                              {term("wasteGpuHours." + key, t), provisionedHourCost(m_figures, m_index, t)}};
                });
  }
}

}  // namespace

void addPools(Figures& figures) {
  for (size_t index = 0; index < figures.scenario().evaluation().pools.size(); ++index) {
    const auto pool = std::make_shared<PoolFigures>(figures, index);
    figures.keep(pool);
    pool->add();
  }
}

}  // namespace fulcrum::explain
