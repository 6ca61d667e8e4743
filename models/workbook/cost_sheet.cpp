// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/cost_sheet.h"

#include <algorithm>

#include "engine/lever_scope.h"
#include "workbook/field_names.h"
#include "workbook/price_share.h"

namespace fulcrum::workbook {
namespace {

// The smaller of two ranges, or of a range and a number, element by element.
std::string smaller(const std::string& a, const std::string& b) {
  return cat("(", a, "<", b, ")*", a, "+(", a, ">=", b, ")*", b);
}

class CostWriter {
 public:
  CostWriter(const CostContext& context, const std::vector<PoolRows>& needs, const std::vector<PurchaseRows>& purchases)
      : m_context(context),
        m_model(context.model),
        m_needs(needs),
        m_purchases(purchases),
        m_lines(context.book,
                context.book.addMonthlySheet(
                    cat("Cost", context.suffix), cat("Cost", context.suffix),
                    "Node-hours by tier, cost by line, and who causes it. Costs are positive; resale is "
                    "negative. A month has 730 hours, an hour of the week stands for 730/168 of them.",
                    context.months),
                context.model.months) {}

  CostRows write() {
    m_allOwned = allOwned();
    for (size_t pool = 0; pool < m_model.pools.size(); ++pool) m_rows.pools.push_back(writePool(pool));
    writeDirect();
    writeTotals();
    writeWorkloads();
    writeHeadline();
    return std::move(m_rows);
  }

 private:
  RowRef hours(const std::string& label, const char* unit, const std::string& source) {
    return m_lines.row({label, unit, NumberLook::Whole, TotalOf::Sum}, source);
  }
  RowRef money(const std::string& label, const std::string& source, Role role = Role::Plain) {
    return m_lines.row({label, "money", NumberLook::Money, TotalOf::Sum, role}, source);
  }
  RowRef allOwned() {
    m_lines.heading("All pools");
    std::vector<RowRef> owned;
    for (const PurchaseRows& purchase : m_purchases) owned.push_back(purchase.owned);
    return m_lines.row({"Owned nodes in force", "nodes", NumberLook::Whole}, sumOfNow(owned));
  }

  // What the hours of a week add up to with what is in force.
  struct WeekRows {
    RowRef paid, capacity, served, busy, spot, ownedLoad;
  };

  WeekRows weekOf(const std::string& name, const PoolRows& need, const PurchaseRows& purchase) {
    WeekRows week;
    const std::string inForce = purchase.inForce.now();
    const std::string nodes = need.provisioned.now();
    const bool flat = need.provisioned.flat.has_value();
    const auto sum = [&](const char* label, const std::string& source) {
      return m_lines.row({cat(name, ": ", label, " over the week"), "", NumberLook::Whole}, source);
    };
    week.paid = sum("nodes paid", flat ? cat("168*MAX(", nodes, ",", inForce, ")")
                                       : cat("SUMPRODUCT((", nodes, ">", inForce, ")*", nodes, "+(", nodes,
                                             "<=", inForce, ")*", inForce, ")"));
    if (purchase.empty) {
      const std::string gpus = cat("(", nodes, "*", need.gpus, ")");
      week.capacity = sum("capacity", need.provisioned.sum());
      week.served = sum("nodes that serve", cat("SUMPRODUCT(", smaller(need.needed.now(), nodes), ")"));
      week.busy = sum("busy GPUs", cat("SUMPRODUCT(", smaller(need.load.now(), gpus), ")"));
      week.ownedLoad = sum("load of owned nodes", "0");
    } else {
      useHeld(name, need, purchase, week);
    }
    if (!need.interruptible) {
      week.spot = sum("spot nodes", "0");
    } else if (flat && need.interruptible->flat) {
      week.spot =
          sum("spot nodes", cat("168*MIN(MAX(0,", nodes, "-", inForce, "),", need.interruptible->flat->now(), ")"));
    } else {
      const std::string beyond = cat("((", nodes, ">", inForce, ")*(", nodes, "-", inForce, "))");
      week.spot = sum("spot nodes", cat("SUMPRODUCT(", smaller(beyond, need.interruptible->now()), ")"));
    }
    return week;
  }

  // Paid nodes are used before load is turned away.
  void useHeld(const std::string& name, const PoolRows& need, const PurchaseRows& purchase, WeekRows& week) {
    const int sheet = m_context.book.addMonthlySheet(
        cat("Use ", name, m_context.suffix), cat("Use of ", name),
        "What the nodes in force and the provisioned ones serve, hour by hour.", m_context.months);
    Lines lines(m_context.book, sheet, m_model.months);
    lines.heading("Capacity");
    const BlockRef capacity = lines.block({"Capacity", "nodes", NumberLook::Whole}, [&](int hour) {
      return cat("MAX(", need.provisioned.hour(hour), ",MIN(", need.needed.hour(hour), ",", purchase.inForce.now(),
                 "))");
    });
    lines.heading("Load within capacity");
    const BlockRef busy = lines.block({"Busy", "GPUs", NumberLook::Factor}, [&](int hour) {
      return cat("MIN(", need.load.hour(hour), ",", capacity.hour(hour), "*", need.gpus, ")");
    });
    const auto sum = [&](const char* label, const std::string& source) {
      return m_lines.row({cat(name, ": ", label, " over the week"), "", NumberLook::Whole}, source);
    };
    week.capacity = sum("capacity", cat("SUM(", capacity.now(), ")"));
    week.served = sum("nodes that serve", cat("SUMPRODUCT(", smaller(need.needed.now(), capacity.now()), ")"));
    week.busy = sum("busy GPUs", cat("SUM(", busy.now(), ")"));
    if (purchase.lots.empty()) {
      week.ownedLoad = sum("load of owned nodes", "0");
      return;
    }
    lines.heading("Load of owned nodes");
    const BlockRef owned =
        lines.block({"Owned nodes in use, times their load", "nodes", NumberLook::Factor}, [&](int hour) {
          return cat("IF(", capacity.hour(hour), ">0,MIN(", purchase.owned.now(), ",", capacity.hour(hour), ")*",
                     busy.hour(hour), "/(", capacity.hour(hour), "*", need.gpus, "),0)");
        });
    week.ownedLoad = sum("load of owned nodes", cat("SUM(", owned.now(), ")"));
  }

  PoolCostRows writePool(size_t index) {
    const PoolModel& pool = m_model.pools[index];
    const PoolRows& need = m_needs[index];
    const PurchaseRows& purchase = m_purchases[index];
    const std::string& name = pool.id.text;
    m_lines.heading(cat("Pool ", name));
    const WeekRows week = weekOf(name, need, purchase);
    PoolCostRows rows;
    writeHours(name, need, purchase, week, rows);
    writeLines(name, index, week, rows);
    rows.openingWorth = purchase.openingWorth;
    rows.closingWorth = purchase.closingWorth;
    return rows;
  }

  void writeHours(const std::string& name, const PoolRows& need, const PurchaseRows& purchase, const WeekRows& week,
                  PoolCostRows& rows) {
    const char* const nodeHours = "node-hours";
    const char* const gpuHours = "GPU-hours";
    rows.owned = hours(cat(name, ": owned"), nodeHours, cat("730*", purchase.owned.now()));
    rows.reserved1y = hours(cat(name, ": reserved 1 year"), nodeHours, cat("730*", purchase.reserved1y.now()));
    rows.reserved3y = hours(cat(name, ": reserved 3 years"), nodeHours, cat("730*", purchase.reserved3y.now()));
    rows.spot = hours(cat(name, ": spot"), nodeHours, cat("730/168*", week.spot.now()));
    rows.onDemand =
        hours(cat(name, ": on-demand"), nodeHours,
              cat("730/168*(", week.paid.now(), "-168*", purchase.inForce.now(), "-", week.spot.now(), ")"));
    rows.provisioned = hours(cat(name, ": provisioned"), gpuHours, cat("730/168*", week.paid.now(), "*", need.gpus));
    rows.busy = hours(cat(name, ": busy"), gpuHours, cat("730/168*", week.busy.now()));
    rows.load = hours(cat(name, ": load"), gpuHours, cat("730/168*", need.loadSum.now()));
    rows.unserved = hours(cat(name, ": load beyond capacity"), gpuHours,
                          cat("730/168*(", need.loadSum.now(), "-", week.busy.now(), ")"));
    rows.shortfall =
        hours(cat(name, ": shortfall"), nodeHours, cat("730/168*(", need.neededSum.now(), "-", week.served.now(), ")"));
    rows.headroom = hours(cat(name, ": headroom and rounding"), gpuHours,
                          cat("730/168*(", week.served.now(), "*", need.gpus, "-", week.busy.now(), ")"));
    rows.overProvisioning = hours(cat(name, ": over-provisioning"), gpuHours,
                                  cat("730/168*(", week.capacity.now(), "-", week.served.now(), ")*", need.gpus));
    rows.unusedCommitment = hours(cat(name, ": unused commitments"), gpuHours,
                                  cat("730/168*(", week.paid.now(), "-", week.capacity.now(), ")*", need.gpus));
  }

  void writeLines(const std::string& name, size_t index, const WeekRows& week, PoolCostRows& rows) {
    const PurchaseRows& purchase = m_purchases[index];
    const AssumptionCells& cell = m_context.assumptions;
    const TimeRows& time = m_context.demand.time;
    const NodeTypeCells type(m_context.inputs, m_context.paths, *m_model.pools[index].type);
    const std::string owned = purchase.owned.now();
    const std::string kilowatt = type("powerKW");
    const PriceShares shares(m_context.inputs, m_model);
    const std::string onDemandShare = shares.overMonths(*m_model.pools[index].type, PriceTier::OnDemand);
    const std::string spotShare = shares.overMonths(*m_model.pools[index].type, PriceTier::Spot);
    const std::string gpus = m_needs[index].gpus;
    rows.onDemandCost = money(cat(name, ": on-demand"), cat(rows.onDemand.now(), "*", type("onDemand"), "*",
                                                            onDemandShare, "*", time.cloud.now()));
    rows.spotCost =
        money(cat(name, ": spot"), cat(rows.spot.now(), "*", type("spot"), "*(1+", type("spotInterruptionsPerHour"),
                                       "*", type("spotHoursLost"), ")*", spotShare, "*", time.cloud.now()));
    rows.reserved = money(cat(name, ": reserved"), purchase.reservedCash.now());
    const std::string idle = cell("idlePowerShare");
    rows.energy = money(cat(name, ": energy"),
                        cat("(730*", owned, "*", idle, "+730/168*", week.ownedLoad.now(), "*(1-", idle, "))*", kilowatt,
                            "*", cell("pue"), "*", cell("electricityPerKWh"), "*", time.electricity.now()));
    rows.space = money(cat(name, ": space"), cat(owned, "*", kilowatt, "*", cell("spacePerKWMonth")));
    rows.maintenance =
        money(cat(name, ": maintenance"), cat(purchase.priceInForce.now(), "*", cell("maintenanceRate"), "/12"));
    rows.network = money(cat(name, ": network"), cat(owned, "*", cell("networkPerNodeMonth")));
    rows.staff =
        money(cat(name, ": staff"),
              cat(cell("staffSalary"), "/12*(", cell("staffFte"), "*IF(", m_allOwned.now(), ">0,", owned, "/",
                  m_allOwned.now(), ",0)+", cell("staffFtePerNode"), "*", owned, "+", cell("staffFtePerRentedNode"),
                  "*(", week.paid.now(), "/168-", owned, "))*", time.salary.now()));
    rows.software = money(cat(name, ": software"),
                          cat("(", type("softwarePerGpuYear"), "*", owned, "+", type("softwarePerRentedGpuYear"), "*(",
                              week.paid.now(), "/168-", owned, "))*", gpus, "/12"));
    rows.capital = money(cat(name, ": capital"), purchase.capital.now());
    rows.resale = money(cat(name, ": resale"), cat("0-", purchase.resale.now()));
    rows.egress = money(cat(name, ": egress"), sumOf(m_needs[index].egress));
    rows.capitalAmortised = money(cat(name, ": capital, amortised"), purchase.capitalAmortised.now());
    const std::vector<RowRef> running{rows.onDemandCost, rows.spotCost, rows.energy,   rows.space, rows.maintenance,
                                      rows.network,      rows.staff,    rows.software, rows.egress};
    rows.cash = money(cat(name, ": cash"),
                      cat(sumOfNow(running), "+", rows.reserved.now(), "+", rows.capital.now(), "+", rows.resale.now()),
                      Role::Total);
    rows.amortised = money(
        cat(name, ": amortised"),
        cat(sumOfNow(running), "+", purchase.reservedAmortised.now(), "+", rows.capitalAmortised.now()), Role::Total);
    const std::string listed = cat("(", rows.onDemand.now(), "+", rows.reserved1y.now(), "+", rows.reserved3y.now(),
                                   ")*", type("onDemand"), "*", time.cloud.now());
    const std::string spot = cat(rows.spot.now(), "*", type("spot"), "*(1+", type("spotInterruptionsPerHour"), "*",
                                 type("spotHoursLost"), ")*", time.cloud.now());
    rows.listCost = money(cat(name, ": rented hours at list price"), cat(listed, "+", spot));
    rows.contractedCost = money(cat(name, ": rented hours at contracted prices"),
                                cat(listed, "*", onDemandShare, "+", spot, "*", spotShare));
    m_wasted.push_back(
        money(cat(name, ": waste"), wasteOf(rows, {rows.headroom, rows.overProvisioning, rows.unusedCommitment})));
    m_avoidable.push_back(
        money(cat(name, ": of it avoidable"), wasteOf(rows, {rows.overProvisioning, rows.unusedCommitment})));
  }

  static std::string wasteOf(const PoolCostRows& rows, const std::vector<RowRef>& parts) {
    return cat("IF(", rows.provisioned.now(), ">0,", rows.amortised.now(), "*(", sumOfNow(parts), ")/",
               rows.provisioned.now(), ",0)");
  }

  void writeDirect() {
    m_lines.heading("Beside the pools");
    std::vector<RowRef> api, lookups, in, out;
    for (const WorkloadRows& workload : m_context.demand.workloads) {
      if (!workload.hasRequests) continue;
      api.push_back(workload.api);
      lookups.push_back(workload.lookups);
      in.push_back(workload.tokensIn);
      out.push_back(workload.tokensOut);
    }
    std::string monthly = "0";
    if (const auto* cache = switchedOn(m_model.levers.responseCache)) {
      const std::string cost = m_context.inputs.cell(
          m_context.paths.lever(LeverKind::ResponseCache, "costPerMonth"),
          {"Response cache: Cost per month", "money per month", NumberLook::Money}, cache->costPerMonth.value());
      monthly = cache->fromMonth > 0 ? cat("IF(@4>=", std::to_string(cache->fromMonth), ",", cost, ",0)") : cost;
    }
    m_cacheMonthly = money("Response cache, monthly charge", monthly);
    m_rows.api = money("API", sumOfNow(api));
    m_rows.cache = money("Response cache", cat(sumOfNow(lookups), "+", m_cacheMonthly.now()));
    m_rows.oneOff = money("One-off costs", oneOffs());
    m_rows.tokensIn = hours("Input tokens", "tokens", sumOfNow(in));
    m_rows.tokensOut = hours("Output tokens", "tokens", sumOfNow(out));
  }

  // At the start of the first month of each lever that is on.
  std::string oneOffs() {
    std::vector<std::string> terms;
    forEachLever(m_model.levers, [&](LeverKind kind, const auto& lever) {
      if (!lever || !lever->on) return;
      const bool fromStart = kind == LeverKind::Hardware || kind == LeverKind::Commitments || kind == LeverKind::Own;
      const int month = fromStart ? 0 : lever->fromMonth;
      if (month >= m_model.months) return;
      const std::string cost = m_context.inputs.cell(
          m_context.paths.lever(kind, "oneOffCost"),
          {cat(labelOf(leverKey(kind)), ": one-off cost"), "money", NumberLook::Money}, lever->oneOffCost.value());
      terms.push_back(cat("(@4=", std::to_string(month), ")*", cost));
    });
    return sumOf(terms);
  }

  void writeTotals() {
    m_lines.heading("Totals");
    std::vector<RowRef> cash{m_rows.api, m_rows.cache, m_rows.oneOff}, amortised = cash, start{m_rows.oneOff};
    std::vector<std::string> opening, closing, owed;
    for (size_t pool = 0; pool < m_rows.pools.size(); ++pool) {
      cash.push_back(m_rows.pools[pool].cash);
      amortised.push_back(m_rows.pools[pool].amortised);
      start.push_back(m_purchases[pool].capital);
      start.push_back(m_purchases[pool].fees);
      opening.push_back(m_purchases[pool].openingWorth);
      closing.push_back(m_purchases[pool].closingWorth);
      owed.push_back(m_purchases[pool].owed);
    }
    m_rows.cash = money("Cash", sumOfNow(cash), Role::Total);
    m_rows.amortised = money("Amortised", sumOfNow(amortised), Role::Total);
    m_rows.atStart = money("Of the cash, paid at the start of the month", sumOfNow(start));
    const auto worth = [&](const char* label, const std::vector<std::string>& of) {
      return m_lines.parameter({label, "money", NumberLook::Money}, sumOf(of));
    };
    m_rows.openingWorth = worth("Opening worth", opening);
    m_rows.closingWorth = worth("Closing worth", closing);
    m_rows.owed = worth("Owed after the plan for terms", owed);
  }

  // Each pool's cost by the GPUs that a workload's replicas hold; what nobody uses is unallocated.
  void writeWorkloads() {
    m_lines.heading("By workload, amortised");
    const auto& workloads = m_model.plan->workloads;
    for (size_t index = 0; index < workloads.size(); ++index) {
      std::vector<std::string> parts;
      for (size_t pool = 0; pool < m_rows.pools.size(); ++pool) {
        const auto& ofFleet = m_model.fleetOf(m_model.pools[pool]).workloads;
        for (size_t slot = 0; slot < ofFleet.size(); ++slot) {
          if (ofFleet[slot] != static_cast<int>(index)) continue;
          const std::string used = m_needs[pool].used.now();
          parts.push_back(cat("IF(", used, ">0,", m_rows.pools[pool].amortised.now(), "*",
                              m_needs[pool].uses[slot].now(), "/", used, ",0)"));
        }
      }
      const WorkloadRows& direct = m_context.demand.workloads[index];
      if (direct.hasRequests) {
        parts.push_back(direct.api.now());
        parts.push_back(direct.lookups.now());
      }
      const Workload& workload = workloads[index];
      m_rows.workloads.push_back(money(workload.name.empty() ? workload.id.text : workload.name, sumOf(parts)));
    }
    std::vector<std::string> rest{m_cacheMonthly.now(), m_rows.oneOff.now()};
    for (size_t pool = 0; pool < m_rows.pools.size(); ++pool)
      rest.push_back(cat("IF(", m_needs[pool].used.now(), ">0,0,", m_rows.pools[pool].amortised.now(), ")"));
    m_rows.unallocated = money("Unallocated", sumOf(rest));
    writeCostCentres();
  }

  void writeCostCentres() {
    std::vector<std::string> centres;
    for (const Workload& workload : m_model.plan->workloads) {
      if (!workload.costCentre.empty() && std::ranges::find(centres, workload.costCentre) == centres.end())
        centres.push_back(workload.costCentre);
    }
    if (centres.empty()) return;
    m_lines.heading("By cost centre, amortised");
    for (const std::string& centre : centres) {
      std::vector<RowRef> rows;
      for (size_t index = 0; index < m_rows.workloads.size(); ++index) {
        if (m_model.plan->workloads[index].costCentre == centre) rows.push_back(m_rows.workloads[index]);
      }
      (void)money(centre, sumOfNow(rows));
    }
  }

  [[nodiscard]] std::string all(const RowRef& row) const { return row.all(m_model.months); }
  std::string sumOfAll(const std::vector<RowRef>& rows) const {
    std::vector<std::string> sums;
    for (const RowRef& row : rows) sums.push_back(cat("SUM(", all(row), ")"));
    return sumOf(sums);
  }
  std::string figure(const char* label, const char* unit, NumberLook look, const std::string& source) {
    return m_lines.parameter({label, unit, look, TotalOf::Nothing, Role::Total}, source);
  }

  void writeHeadline() {
    m_lines.heading("Key figures");
    HeadlineCells& cells = m_rows.headline;
    const TimeRows& time = m_context.demand.time;
    const std::string lastDiscount = refTo(time.end.at(m_model.months - 1));
    const std::string discounts = cat("SUM(", all(time.end), ")");
    cells.npvCost = figure("Present value of the cost", "money", NumberLook::Money,
                           cat("SUMPRODUCT(", all(m_rows.atStart), ",", all(time.start), ")+SUMPRODUCT(",
                               all(m_rows.cash), "-", all(m_rows.atStart), ",", all(time.end), ")+",
                               m_rows.openingWorth, "-", m_rows.closingWorth, "*", lastDiscount));
    cells.monthlyCost =
        figure("Levelised monthly cost", "money per month", NumberLook::Money, cat(cells.npvCost, "/", discounts));
    const std::string tokens =
        cat("SUMPRODUCT(", all(m_rows.tokensIn), "+", all(m_rows.tokensOut), ",", all(time.end), ")");
    cells.costPerMTok = figure("Cost per million tokens", "money", NumberLook::Price,
                               cat("IF(", tokens, ">0,", cells.npvCost, "/", tokens, "*1000000,\"n/a\")"));
    std::vector<RowRef> provisioned, busy, load, unserved;
    for (const PoolCostRows& pool : m_rows.pools) {
      provisioned.push_back(pool.provisioned);
      busy.push_back(pool.busy);
      load.push_back(pool.load);
      unserved.push_back(pool.unserved);
    }
    const auto sum = [&](const char* label, const char* unit, NumberLook look, const std::vector<RowRef>& rows) {
      return m_lines.parameter({label, unit, look}, sumOfAll(rows));
    };
    const std::string all = sum("Provisioned", "GPU-hours", NumberLook::Whole, provisioned);
    const std::string used = sum("Busy", "GPU-hours", NumberLook::Whole, busy);
    cells.utilisation =
        figure("Utilisation", "share", NumberLook::Share, cat("IF(", all, ">0,", used, "/", all, ",\"n/a\")"));
    const std::string amortised = sum("Amortised cost", "money", NumberLook::Money, {m_rows.amortised});
    const auto waste = [&](const char* label, const std::string& wasted) {
      return figure(label, "share", NumberLook::Share, cat("IF(", amortised, ">0,", wasted, "/", amortised, ",0)"));
    };
    cells.wasteShare = waste("Waste", sum("Cost of waste", "money", NumberLook::Money, m_wasted));
    cells.avoidableWaste =
        waste("Avoidable waste", sum("Cost of avoidable waste", "money", NumberLook::Money, m_avoidable));
    cells.servedShare = servedShare(sum("Load", "GPU-hours", NumberLook::Whole, load),
                                    sum("Load not served", "GPU-hours", NumberLook::Whole, unserved));
  }

  // What has no rate is on no node: how much of the load it would be is estimated by what a request of the others takes
  // (engine/incomplete.h).
  std::string servedShare(const std::string& load, const std::string& unserved) {
    const std::vector<WorkloadRows>& workloads = m_context.demand.workloads;
    const auto lacksRate = [](const WorkloadRows& each) { return each.unserved.has_value(); };
    std::string missing;
    if (std::ranges::any_of(workloads, lacksRate)) {
      const std::vector<Traffic> traffic = trafficRows();
      std::vector<std::string> parts;
      for (size_t index = 0; index < workloads.size(); ++index) {
        if (workloads[index].unserved) parts.push_back(missingLoad(workloads[index], traffic, index));
      }
      missing = m_lines.parameter({"Load without a rate, estimated", "GPU-hours", NumberLook::Whole},
                                  cat("IFERROR(", sumOf(parts), ",\"n/a\")"));
    }
    const std::string all = missing.empty() ? load : cat("(", load, "+", missing, ")");
    const std::string lost = missing.empty() ? unserved : cat("(", unserved, "+", missing, ")");
    const std::string share = cat("IF(", all, ">0,1-", lost, "/", all, ",1)");
    return figure("Share served", "share", NumberLook::Share,
                  missing.empty() ? share : cat("IFERROR(", share, ",\"n/a\")"));
  }

  // Of a workload in requests over the plan; empty in busy GPUs.
  struct Traffic {
    std::string served, load;  // requests, GPU-hours
  };
  std::vector<Traffic> trafficRows() {
    const auto& workloads = m_model.plan->workloads;
    std::vector<Traffic> traffic(workloads.size());
    for (size_t index = 0; index < workloads.size(); ++index) {
      const WorkloadRows& rows = m_context.demand.workloads[index];
      if (!rows.hasRequests) continue;
      const std::string& name = workloads[index].name.empty() ? workloads[index].id.text : workloads[index].name;
      const std::string share =
          rows.unserved ? cat("(", all(rows.pooled), "-", all(*rows.unserved), ")") : all(rows.pooled);
      traffic[index].served = m_lines.parameter({cat(name, ": requests on nodes"), "requests", NumberLook::Whole},
                                                cat("SUMPRODUCT(", all(rows.requests), "*", share, ")"));
      std::vector<std::string> loads;
      for (size_t pool = 0; pool < m_model.pools.size(); ++pool) {
        const std::vector<int>& ofFleet = m_model.fleetOf(m_model.pools[pool]).workloads;
        for (size_t slot = 0; slot < ofFleet.size(); ++slot) {
          if (ofFleet[slot] == static_cast<int>(index)) loads.push_back(m_needs[pool].loads[slot].total());
        }
      }
      traffic[index].load = m_lines.parameter({cat(name, ": load on nodes"), "GPU-hours", NumberLook::Whole},
                                              cat("730/168*(", sumOf(loads), ")"));
    }
    return traffic;
  }

  std::string missingLoad(const WorkloadRows& workload, const std::vector<Traffic>& traffic, size_t index) {
    std::vector<std::string> served, load;
    for (size_t other = 0; other < traffic.size(); ++other) {
      if (other == index || traffic[other].served.empty()) continue;
      served.push_back(traffic[other].served);
      load.push_back(traffic[other].load);
    }
    return cat("IF(", workload.lost, ">0,", workload.lost, "*(", sumOf(load), ")/(", sumOf(served), "),0)");
  }

  const CostContext& m_context;
  const ScenarioModel& m_model;
  const std::vector<PoolRows>& m_needs;
  const std::vector<PurchaseRows>& m_purchases;
  Lines m_lines;
  RowRef m_allOwned;
  RowRef m_cacheMonthly;
  std::vector<RowRef> m_wasted, m_avoidable;
  CostRows m_rows;
};

}  // namespace

CostRows writeCosts(const CostContext& context, const std::vector<PoolRows>& needs,
                    const std::vector<PurchaseRows>& purchases) {
  return CostWriter(context, needs, purchases).write();
}

}  // namespace fulcrum::workbook
