// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/pool_figures.h"

#include <algorithm>

#include "base/conversions.h"
#include "engine/tier_prices.h"
#include "explain/figures.h"

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
        m_currency(m_scenario.plan().currency),
        m_name("fleets[" + m_pool.id.text + "].") {}

  void add() {
    addHours();
    addCost();
    addMoney("capitalAmortised", "What owned nodes lose", m_pool.capitalAmortised,
             [this](size_t t) { return lost(t); });
    addWorth("openingWorth", "Worth at the start", m_pool.openingWorth, 0);
    addWorth("closingWorth", "Worth at the end", m_pool.closingWorth, static_cast<int>(m_scenario.months()));
    addWaste();
  }

 private:
  template <class Series>
  void addSeries(const std::string& key, std::string label, std::string unit, const Series& series,
                 std::function<Body(size_t)> body) {
    m_figures.add({.name = m_name + key,
                   .label = std::move(label) + " of " + m_pool.id.text,
                   .unit = std::move(unit),
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
  void addMoney(const std::string& key, std::string label, const MoneySeries& series,
                std::function<Body(size_t)> body) {
    addSeries(key, std::move(label), m_currency, series, std::move(body));
  }
  void addLine(const std::string& key, std::string label, CostLine line, std::function<Body(size_t)> body) {
    addMoney("cost." + key, std::move(label), costOf(m_pool, line), std::move(body));
  }

  // ---- terms

  [[nodiscard]] Explanation term(const std::string& key, size_t t) const { return m_figures.term(m_name + key, t); }
  [[nodiscard]] Explanation typeField(std::string label, double value, std::string unit, const std::string& key) const {
    Explanation result =
        m_scenario.field(std::move(label), value, std::move(unit), "nodeTypes[" + m_type.id.text + "]." + key);
    if (result.source.empty()) {
      result.source = m_type.source;
      if (!m_type.asOf.empty()) result.source += " (" + m_type.asOf + ")";
    }
    return result;
  }
  [[nodiscard]] Explanation trend(const char* key, double yearly, const std::vector<double>& factors, size_t t) const {
    Explanation factor = given("Trend", factors[t], "", "(1 + yearly trend) ^ (months / 12)");
    factor.terms = {m_scenario.assumption("Yearly trend", yearly, "per year", key),
                    given("Months from the start", static_cast<double>(t), "months")};
    return factor;
  }
  [[nodiscard]] Explanation cloudTrend(size_t t) const {
    return trend("cloudPriceTrend", m_scenario.assumptions().cloudPriceTrend, m_scenario.trends.cloud, t);
  }
  [[nodiscard]] Explanation owned(size_t t) const {
    return given("Owned nodes in force", m_pool.ownedNodes[t], "nodes", "bought and still alive in the month",
                 Operation::Lookup);
  }
  [[nodiscard]] Explanation kilowatt() const {
    return typeField("Power of a node", m_type.powerKW.value(), "kW", "powerKW");
  }
  [[nodiscard]] static Explanation monthHours() { return given("Hours per month", kHoursPerMonth, "h"); }
  [[nodiscard]] static Explanation perYear() { return given("Months per year, one over", 1.0 / kMonthsPerYear, ""); }
  [[nodiscard]] static std::string termLabel(const CommittedTerm& held) {
    return std::to_string(held.count) + " nodes for " + std::to_string(monthsOf(held.term)) + " months from month " +
           std::to_string(held.start);
  }
  [[nodiscard]] Explanation monthlyPayment(const CommittedTerm& held) const {
    return derived(
        Operation::Product, termLabel(held), m_currency, "nodes x 730 hours x price locked at the start of the term",
        {given("Nodes", held.count, "nodes", {}, Operation::Lookup), monthHours(),
         given("Price of a node-hour", held.price.value(), m_currency + "/h",
               "the contract's own, or the list price when the term began less its discount", Operation::Lookup)});
  }
  [[nodiscard]] static std::string lotLabel(const OwnedLot& lot) {
    return std::to_string(lot.count) + " nodes paid in month " + std::to_string(lot.paid);
  }
  [[nodiscard]] Explanation lotPrice(const OwnedLot& lot) const {
    const double each = lot.count ? lot.price.value() / lot.count : 0.0;
    return derived(Operation::Product, lotLabel(lot), m_currency, "nodes x price of one",
                   {given("Nodes", lot.count, "nodes", {}, Operation::Lookup),
                    given("Price of a node", each, m_currency,
                          "what was paid, or the purchase price with its trend and the shares of network and facility",
                          Operation::Lookup)});
  }
  [[nodiscard]] Explanation worthOf(const OwnedLot& lot, int boundary) const {
    const double worth = worthAt(lot, boundary, m_scenario.assumptions().residualShare).value();
    Explanation result = given("Worth of " + lotLabel(lot) + " at month " + std::to_string(boundary), worth, m_currency,
                               "falls by the same share each month to the residual at the end of life");
    result.terms = {
        lotPrice(lot),
        m_scenario.assumption("Residual share", m_scenario.assumptions().residualShare, "", "residualShare"),
        m_scenario.assumption("Life", m_scenario.assumptions().ownedLifeMonths, "months", "ownedLifeMonths")};
    return result;
  }

  // ---- node-hours and GPU-hours

  void addHours();
  [[nodiscard]] Body heldHours(const char* label, double nodes) const {
    return {Operation::Product,
            "nodes in force x 730 hours, used or not",
            {given(label, nodes, "nodes", {}, Operation::Lookup), monthHours()}};
  }
  [[nodiscard]] Body onDemandHours(size_t t) const {
    const Explanation paid =
        derived(Operation::Quotient, "Node-hours provisioned", "node-h", "provisioned GPU-hours / GPUs per node",
                {term("provisionedGpuHours", t), typeField("GPUs per node", m_type.gpus, "GPUs", "gpus")});
    return {Operation::Difference,
            "provisioned node-hours beyond what is owned, committed or on spot",
            {paid, term("nodeHours.owned", t), term("nodeHours.reserved1y", t), term("nodeHours.reserved3y", t),
             term("nodeHours.spot", t)}};
  }
  [[nodiscard]] Body provisioned(size_t t) const {
    const double nodes = m_pool.provisionedGpuHours[t].value() / (kHoursPerMonth * m_pool.gpusPerNode);
    return {Operation::Product,
            "mean nodes x 730 hours x GPUs per node",
            {given("Nodes provisioned or in force", nodes, "nodes",
                   "mean over the 168 hours of the week, by the fleet's provisioning"),
             monthHours(), typeField("GPUs per node", m_type.gpus, "GPUs", "gpus")}};
  }
  [[nodiscard]] Body busy(size_t t) const {
    Body body{Operation::Difference, "load that reaches the fleet less load beyond its capacity", {load(t)}};
    body.terms.push_back(given("Load beyond capacity", m_pool.unservedGpuHours[t].value(), "GPU-h",
                               "hour by hour of the week", Operation::Model));
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
      Explanation mean =
          given("Busy GPUs", gpus, "GPUs",
                "mean of the week: requests per second x GPUs per replica / requests per second per replica");
      mean.terms = {m_scenario.field("Service", gpus, "GPUs", "workloads[" + workload.id.text + "].service")};
      parts.push_back(derived(Operation::Product, "Load of " + workload.id.text, "GPU-h", "busy GPUs x 730 hours",
                              {std::move(mean), monthHours()}));
    }
    return derived(Operation::Sum, "Load", "GPU-h", "of all workloads", std::move(parts));
  }

  // ---- cost

  void addCost();
  // What price rules leave of a list price; it is no term where there are none.
  void addPaidShare(PriceTier tier, size_t t, Body& body) const {
    const PriceRules& rules = m_scenario.plan().priceRules;
    if (rules.empty()) return;
    const double share = paidShare(rules, m_type, tier, static_cast<int>(t));
    body.terms.push_back(m_scenario.field("Share of the list price that is paid", share, "", "priceRules"));
    body.formula += " x share that price rules leave";
  }
  [[nodiscard]] Body hourly(const char* key, PriceTier tier, Explanation price, size_t t) const {
    Body body{Operation::Product,
              "price of a node-hour x trend of cloud prices x node-hours",
              {std::move(price), cloudTrend(t), term(std::string("nodeHours.") + key, t)}};
    addPaidShare(tier, t, body);
    return body;
  }
  [[nodiscard]] Explanation onDemandPrice() const {
    return typeField("On-demand price", m_type.onDemand.value(), m_currency + "/h", "onDemand");
  }
  [[nodiscard]] Body listed(size_t t, bool contracted) const;
  [[nodiscard]] Explanation spotPrice() const {
    const Explanation rework =
        derived(Operation::Sum, "Work done twice", "", "1 + interruptions per hour x hours lost by one",
                {given("Useful hour", 1, "h"),
                 derived(Operation::Product, "Hours lost per hour", "", "interruptions x hours lost",
                         {typeField("Interruptions per hour", m_type.spotInterruptionsPerHour, "per hour",
                                    "spotInterruptionsPerHour"),
                          typeField("Hours lost by one", m_type.spotHoursLost, "h", "spotHoursLost")})});
    return derived(Operation::Product, "Price of a useful spot hour", m_currency + "/h", "spot price x work done twice",
                   {typeField("Spot price", m_type.spot.value(), m_currency + "/h", "spot"), rework});
  }
  [[nodiscard]] Body reserved(size_t t) const;
  [[nodiscard]] Body energy(size_t t) const;
  [[nodiscard]] Body staff(size_t t) const;
  [[nodiscard]] double rentedNodes(size_t t) const {
    return m_pool.provisionedGpuHours[t].value() / (kHoursPerMonth * m_pool.gpusPerNode) - m_pool.ownedNodes[t];
  }
  [[nodiscard]] Body software(size_t t) const;
  [[nodiscard]] Body maintenance(size_t t) const;
  [[nodiscard]] Body capital(size_t t) const {
    Body body{Operation::Sum, "nodes paid in the month", {}};
    for (const OwnedLot& lot : m_pool.lots) {
      if (lot.paid == static_cast<int>(t)) body.terms.push_back(lotPrice(lot));
    }
    return body;
  }
  [[nodiscard]] Body resale(size_t t) const {
    Body body{Operation::Sum, "nodes whose life ends with the month are sold: received, so negative", {}};
    for (const OwnedLot& lot : m_pool.lots) {
      if (lot.end != static_cast<int>(t) + 1) continue;
      body.terms.push_back(derived(Operation::Product, "Sale of " + lotLabel(lot), m_currency,
                                   "- worth at the end of life",
                                   {given("Sign", -1, "", "received"), worthOf(lot, lot.end)}));
    }
    return body;
  }
  [[nodiscard]] Body lost(size_t t) const;
  void addWorth(const std::string& key, std::string label, const Money& worth, int boundary);
  void addWaste();

  Figures& m_figures;
  const ExplainedScenario& m_scenario;
  size_t m_index;
  const PoolEvaluation& m_pool;
  const NodeType& m_type;
  std::string m_currency;
  std::string m_name;
};

void PoolFigures::addHours() {
  addSeries("nodesNeededMax", "Nodes needed at most", "nodes", m_pool.nodesNeededMax, [](size_t) {
    return Body{Operation::Model,
                "the largest need of the 168 hours: load at target load in whole replicas, in whole nodes",
                {}};
  });
  const auto hours = [&](const char* key, const char* label, Tier tier, std::function<Body(size_t)> body) {
    addSeries(std::string("nodeHours.") + key, label, "node-h", nodeHoursOf(m_pool, tier), std::move(body));
  };
  hours("owned", "Owned node-hours", Tier::Owned,
        [this](size_t t) { return heldHours("Owned nodes", m_pool.ownedNodes[t]); });
  hours("reserved1y", "Node-hours committed for 1 year", Tier::Reserved1y,
        [this](size_t t) { return heldHours("Committed nodes", m_pool.reservedNodes[Term::OneYear][t]); });
  hours("reserved3y", "Node-hours committed for 3 years", Tier::Reserved3y,
        [this](size_t t) { return heldHours("Committed nodes", m_pool.reservedNodes[Term::ThreeYears][t]); });
  hours("spot", "Spot node-hours", Tier::Spot, [](size_t) {
    return Body{
        Operation::Model,
        "hour by hour: interruptible nodes beyond what is owned and committed, while spot with rework is cheaper",
        {}};
  });
  hours("onDemand", "On-demand node-hours", Tier::OnDemand, [this](size_t t) { return onDemandHours(t); });
  addSeries("provisionedGpuHours", "Provisioned GPU-hours", "GPU-h", m_pool.provisionedGpuHours,
            [this](size_t t) { return provisioned(t); });
  addSeries("busyGpuHours", "Busy GPU-hours", "GPU-h", m_pool.busyGpuHours, [this](size_t t) { return busy(t); });
  addSeries("shortfallNodeHours", "Missing node-hours", "node-h", m_pool.shortfallNodeHours, [](size_t) {
    return Body{Operation::Model, "hour by hour: nodes needed beyond those provisioned and held", {}};
  });
}

void PoolFigures::addCost() {
  addLine("onDemand", "On-demand cost", CostLine::OnDemand,
          [this](size_t t) { return hourly("onDemand", PriceTier::OnDemand, onDemandPrice(), t); });
  addLine("spot", "Spot cost", CostLine::Spot,
          [this](size_t t) { return hourly("spot", PriceTier::Spot, spotPrice(), t); });
  m_figures.add({.name = m_name + "cost.reserved",
                 .label = "Cost of commitments of " + m_pool.id.text,
                 .unit = m_currency,
                 .count = m_scenario.months(),
                 .value = [this](size_t t) -> std::optional<double> {
                   double sum = 0;
                   for (const Term held : kTerms) sum += costOf(m_pool, kTermLine[held])[t].value();
                   return sum;
                 },
                 .body = [this](size_t t) { return reserved(t); }});
  addLine("energy", "Energy", CostLine::Energy, [this](size_t t) { return energy(t); });
  addLine("space", "Space", CostLine::Space, [this](size_t t) {
    return Body{Operation::Product,
                "rent of a kW x owned nodes x power of one",
                {m_scenario.assumption("Space", m_scenario.assumptions().spacePerKWMonth.value(),
                                       m_currency + " per kW and month", "spacePerKWMonth"),
                 owned(t), kilowatt()}};
  });
  addLine("maintenance", "Maintenance", CostLine::Maintenance, [this](size_t t) { return maintenance(t); });
  addLine("network", "Network", CostLine::Network, [this](size_t t) {
    return Body{Operation::Product,
                "per owned node",
                {m_scenario.assumption("Network", m_scenario.assumptions().networkPerNodeMonth.value(),
                                       m_currency + " per node and month", "networkPerNodeMonth"),
                 owned(t)}};
  });
  addLine("staff", "Staff", CostLine::Staff, [this](size_t t) { return staff(t); });
  addMoney("listCost", "Rented hours at list prices", m_pool.listCost, [this](size_t t) { return listed(t, false); });
  addMoney("contractedCost", "Rented hours at contracted prices", m_pool.contractedCost,
           [this](size_t t) { return listed(t, true); });
  addLine("software", "Software", CostLine::Software, [this](size_t t) { return software(t); });
  addLine("capital", "Purchases", CostLine::Capital, [this](size_t t) { return capital(t); });
  addLine("resale", "Resale", CostLine::Resale, [this](size_t t) { return resale(t); });
  addLine("egress", "Egress", CostLine::Egress, [](size_t) {
    return Body{Operation::Model, "bytes of the requests served in another region x price per GB", {}};
  });
}

// Terms count at the on-demand price: their discount is no part of list and contracted cost.
Body PoolFigures::listed(size_t t, bool contracted) const {
  const auto priced = [&](const char* label, PriceTier tier, Explanation price, Explanation hours) {
    Body body{Operation::Product,
              "price x trend of cloud prices x node-hours",
              {std::move(price), cloudTrend(t), std::move(hours)}};
    if (contracted) addPaidShare(tier, t, body);
    return derived(body.operation, label, m_currency, body.formula, std::move(body.terms));
  };
  const Explanation rented =
      derived(Operation::Sum, "Node-hours rented on demand or committed", "node-h", "used or not",
              {term("nodeHours.onDemand", t), term("nodeHours.reserved1y", t), term("nodeHours.reserved3y", t)});
  return {Operation::Sum,
          "hours at the on-demand price, without the discounts of terms, and spot hours at theirs",
          {priced("On demand and committed", PriceTier::OnDemand, onDemandPrice(), rented),
           priced("Spot", PriceTier::Spot, spotPrice(), term("nodeHours.spot", t))}};
}

Body PoolFigures::reserved(size_t t) const {
  Body body{Operation::Sum, "terms in force paid monthly, and terms that begin and are paid at once", {}};
  const int month = static_cast<int>(t);
  for (const CommittedTerm& held : m_pool.terms) {
    if (held.upfront == Upfront::None && held.start <= month && month < held.end())
      body.terms.push_back(monthlyPayment(held));
    if (held.upfront == Upfront::All && held.start == month)
      body.terms.push_back(derived(Operation::Product, "Prepaid: " + termLabel(held), m_currency,
                                   "the whole term at once",
                                   {monthlyPayment(held), given("Months of the term", monthsOf(held.term), "months")}));
  }
  return body;
}

Body PoolFigures::energy(size_t t) const {
  const Assumptions& a = m_scenario.assumptions();
  const double price = m_type.powerKW.value() * a.pue * a.electricityPerKWh.value() * m_scenario.trends.electricity[t];
  const double hours = price != 0 ? costOf(m_pool, CostLine::Energy)[t].value() / price : 0.0;
  Explanation fullPower =
      given("Hours at full power", hours, "node-h", "idle hours count with their share of the power");
  fullPower.terms = {owned(t),
                     m_scenario.assumption("Idle power", a.idlePowerShare, "of full power", "idlePowerShare")};
  return {Operation::Product,
          "hours at full power x power x overhead x price of electricity x its trend",
          {std::move(fullPower), kilowatt(), m_scenario.assumption("PUE", a.pue, "", "pue"),
           m_scenario.assumption("Electricity", a.electricityPerKWh.value(), m_currency + "/kWh", "electricityPerKWh"),
           trend("electricityTrend", a.electricityTrend, m_scenario.trends.electricity, t)}};
}

Body PoolFigures::staff(size_t t) const {
  const Assumptions& a = m_scenario.assumptions();
  double all = 0;
  for (const PoolEvaluation& pool : m_scenario.evaluation().pools) all += pool.ownedNodes[t];
  const double share = all > 0 ? m_pool.ownedNodes[t] / all : 0.0;
  const auto people = [&](const char* label, double each, const char* key, Explanation count) {
    return derived(Operation::Product, label, "FTE", "staff x count",
                   {m_scenario.assumption(label, each, "FTE", key), std::move(count)});
  };
  Explanation fte =
      derived(Operation::Sum, "People", "FTE", "for owning at all, per owned and per rented node",
              {people("Staff for owning at all", a.staffFte, "staffFte", given("Share of all owned nodes", share, "")),
               people("Staff per owned node", a.staffFtePerNode, "staffFtePerNode", owned(t)),
               people("Staff per rented node", a.staffFtePerRentedNode, "staffFtePerRentedNode",
                      given("Rented nodes", rentedNodes(t), "nodes", "mean of the week"))});
  return {
      Operation::Product,
      "people x salary x its trend / 12",
      {std::move(fte), m_scenario.assumption("Salary", a.staffSalary.value(), m_currency + " per year", "staffSalary"),
       trend("salaryTrend", a.salaryTrend, m_scenario.trends.salary, t), perYear()}};
}

Body PoolFigures::software(size_t t) const {
  const auto part = [&](const char* label, Money price, const char* key, Explanation nodes) {
    return derived(Operation::Product, label, m_currency, "licences and support of a GPU x GPUs x nodes / 12",
                   {typeField(label, price.value(), m_currency + " per GPU and year", key),
                    typeField("GPUs per node", m_type.gpus, "GPUs", "gpus"), std::move(nodes), perYear()});
  };
  return {Operation::Sum,
          "of owned and of rented nodes",
          {part("Software of owned nodes", m_type.softwarePerGpuYear, "softwarePerGpuYear", owned(t)),
           part("Software of rented nodes", m_type.softwarePerRentedGpuYear, "softwarePerRentedGpuYear",
                given("Rented nodes", rentedNodes(t), "nodes", "mean of the week"))}};
}

Body PoolFigures::maintenance(size_t t) const {
  std::vector<Explanation> lots;
  const int month = static_cast<int>(t);
  for (const OwnedLot& lot : m_pool.lots) {
    if (lot.first <= month && month < lot.end) lots.push_back(lotPrice(lot));
  }
  return {
      Operation::Product,
      "price paid for the nodes in force x maintenance rate / 12",
      {derived(Operation::Sum, "Price paid for the nodes in force", m_currency, "of all purchases", std::move(lots)),
       m_scenario.assumption("Maintenance", m_scenario.assumptions().maintenanceRate, "per year", "maintenanceRate"),
       perYear()}};
}

Body PoolFigures::lost(size_t t) const {
  Body body{Operation::Sum, "each purchase loses its worth evenly over its months in the plan", {}};
  const int month = static_cast<int>(t);
  for (const OwnedLot& lot : m_pool.lots) {
    const int first = std::max(lot.first, 0);
    const int end = std::min(lot.end, static_cast<int>(m_scenario.months()));
    if (month < first || month >= end) continue;
    body.terms.push_back(
        derived(Operation::Quotient, lotLabel(lot), m_currency, "worth lost within the plan / months",
                {derived(Operation::Difference, "Worth lost", m_currency,
                         "worth at the first month less worth at the last", {worthOf(lot, first), worthOf(lot, end)}),
                 given("Months", end - first, "months")}));
  }
  return body;
}

void PoolFigures::addWorth(const std::string& key, std::string label, const Money& worth, int boundary) {
  m_figures.add({.name = m_name + key,
                 .label = std::move(label) + " of " + m_pool.id.text,
                 .unit = m_currency,
                 .count = {},
                 .value = [&worth](size_t) -> std::optional<double> { return worth.value(); },
                 .body =
                     [this, boundary](size_t) {
                       Body body{Operation::Sum, "nodes held, and the part of prepaid terms that is left", {}};
                       for (const OwnedLot& lot : m_pool.lots) {
                         const bool held = boundary == 0 ? lot.paid < 0 : lot.end > boundary;
                         if (held) body.terms.push_back(worthOf(lot, boundary));
                       }
                       for (const CommittedTerm& term : m_pool.terms) {
                         if (const double left = term.unexpired(boundary).value(); left != 0)
                           body.terms.push_back(given("Left of prepaid " + termLabel(term), left, m_currency,
                                                      "fee x months left / months", Operation::Lookup));
                       }
                       return body;
                     }});
}

void PoolFigures::addWaste() {
  const auto series = [&](Waste kind) -> const HourSeries& { return m_pool.wasteGpuHours[static_cast<size_t>(kind)]; };
  addSeries("wasteGpuHours.headroom", "Headroom", "GPU-h", series(Waste::Headroom), [this](size_t t) {
    return Body{Operation::Difference,
                "provisioned GPU-hours that are neither busy nor wasted otherwise: the price of the latency targets",
                {term("provisionedGpuHours", t), term("busyGpuHours", t), term("wasteGpuHours.overProvisioning", t),
                 term("wasteGpuHours.unusedCommitment", t)}};
  });
  addSeries("wasteGpuHours.overProvisioning", "Over-provisioning", "GPU-h", series(Waste::OverProvisioning),
            [](size_t) {
              return Body{Operation::Model, "hour by hour: provisioned nodes beyond the need", {}};
            });
  addSeries("wasteGpuHours.unusedCommitment", "Unused commitments", "GPU-h", series(Waste::UnusedCommitment),
            [](size_t) {
              return Body{
                  Operation::Model, "hour by hour: nodes owned or committed beyond the capacity that is asked for", {}};
            });
}

}  // namespace

void addPools(Figures& figures) {
  for (size_t index = 0; index < figures.scenario().evaluation().pools.size(); ++index) {
    const auto pool = std::make_shared<PoolFigures>(figures, index);
    figures.keep(pool);
    pool->add();
  }
}

Explanation amortisedCostOf(const Figures& figures, size_t index, size_t t) {
  const PoolEvaluation& pool = figures.scenario().evaluation().pools[index];
  const std::string& currency = figures.scenario().plan().currency;
  const std::string name = "fleets[" + pool.id.text + "].";
  std::vector<Explanation> lines;
  for (const char* line :
       {"onDemand", "spot", "energy", "space", "maintenance", "network", "staff", "software", "egress"})
    lines.push_back(figures.term(name + "cost." + line, t));
  double terms = 0;
  for (const Term term : kTerms) terms += pool.reservedAmortised[term][t].value();
  lines.push_back(given("Commitments, spread over their terms", terms, currency,
                        "monthly payments of the terms in force", Operation::Lookup));
  lines.push_back(figures.term(name + "capitalAmortised", t));
  return derived(Operation::Sum, "Amortised cost of the fleet " + pool.id.text, currency,
                 "running cost, commitments and what owned nodes lose", std::move(lines));
}

}  // namespace fulcrum::explain
