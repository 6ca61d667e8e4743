// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation says: node-hours, cost, waste and service of every pool and workload by month. Series have one
// entry per month of the horizon; engine values are not rounded.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/out_of_line.h"
#include "base/quantity.h"
#include "base/result.h"
#include "engine/holdings.h"
#include "plan/plan.h"
#include "plan/term.h"

namespace fulcrum {

// In the order of stacking, of legends and of tables, everywhere.
enum class Tier { Owned, Reserved3y, Reserved1y, Spot, OnDemand, Api };
inline constexpr int kTierCount = 6;
inline constexpr int kNodeTierCount = 5;  // Api runs on no node of ours
inline constexpr ByTerm<Tier> kTermTier{{Tier::Reserved1y, Tier::Reserved3y}};

enum class CostLine {
  OnDemand,
  Spot,
  Reserved1y,
  Reserved3y,
  Energy,
  Space,
  Maintenance,
  Network,
  Staff,
  Software,  // licences and support
  Capital,   // what is paid for nodes
  Resale,    // what comes in at the end of their life; negative
  Egress
};
inline constexpr int kCostLineCount = 13;
inline constexpr ByTerm<CostLine> kTermLine{{CostLine::Reserved1y, CostLine::Reserved3y}};

enum class Waste { Headroom, OverProvisioning, UnusedCommitment };
inline constexpr int kWasteCount = 3;

// One pool: a fleet, or the remote pool `fleet/remote` of the multi-region lever.
struct PoolEvaluation {
  FULCRUM_OUT_OF_LINE(PoolEvaluation);

  FleetId id;
  FleetId fleet;  // the fleet it belongs to
  std::string name;
  NodeTypeId nodeType;  // after the hardware lever
  int gpusPerNode = 1;

  std::vector<double> nodesNeededMax;  // largest n of the week
  std::vector<double> ownedNodes;      // in force
  ByTerm<std::vector<double>> reservedNodes;
  std::array<HourSeries, kNodeTierCount> nodeHours;  // by Tier
  std::array<MoneySeries, kCostLineCount> cost;      // by CostLine, cash view
  MoneySeries capitalPaid;                           // at the start of the month; the line Capital
  MoneySeries resale;                                // received at the end of the month; the line Resale, positive
  MoneySeries upfrontPaid;                           // at the start of the month; part of the reserved lines
  // What is held at both ends of the plan is worth: nodes in hand or on order, and the unexpired part of upfront fees.
  Money openingWorth;
  Money closingWorth;
  Money prepaidOpeningWorth;  // the part of upfront fees
  Money prepaidClosingWorth;
  std::vector<CommittedTerm> terms;  // what is held, with renewals
  std::vector<OwnedLot> lots;
  MoneySeries capitalAmortised;
  ByTerm<MoneySeries> reservedAmortised;  // upfront fees spread over their term
  // Rented hours by FOCUS's names: list price on demand, and that after price rules; spot hours at spot prices.
  MoneySeries listCost;
  MoneySeries contractedCost;
  MoneySeries cashTotal;  // sum of the cost lines
  MoneySeries amortisedTotal;
  HourSeries provisionedGpuHours;
  HourSeries busyGpuHours;
  HourSeries loadGpuHours;      // what reaches the pool, served or not
  HourSeries unservedGpuHours;  // load beyond capacity
  HourSeries shortfallNodeHours;
  std::array<HourSeries, kWasteCount> wasteGpuHours;  // by Waste; the parts add up to provisioned - busy
  std::array<MoneySeries, kWasteCount> wasteCost;     // at the mean hourly amortised cost of what was provisioned
};

// Costs of a workload: its share of its pools, and what it causes directly (API, look-ups). Workloads and `unallocated`
// add up to the totals.
struct WorkloadEvaluation {
  FULCRUM_OUT_OF_LINE(WorkloadEvaluation);

  WorkloadId id;
  std::string costCentre;
  bool unserved = false;         // a stream of it has no rate: it is on no node and in no cost, and tokens do not count
  std::vector<double> requests;  // per month, cached and API-served ones included
  TokenSeries tokensIn;
  TokenSeries tokensOut;
  MoneySeries cash;
  MoneySeries amortised;
  MoneySeries api;      // part of the above
  MoneySeries apiList;  // what it would cost without price rules
  MoneySeries cache;    // part of the above
};

struct Headline {
  Money monthlyCost;                        // levelised: npvCost / sum of the months' discount factors
  Money firstMonthCost;                     // cash, month 0
  std::optional<double> costPerMTok;        // PV(cost) / PV(tokens), per million; none without tokens
  std::optional<double> utilisation;        // busy / provisioned GPU-hours; none without provision
  double wasteShare = 0;                    // waste cost / amortised cost
  double avoidableWasteShare = 0;           // without headroom
  Money wastePerMonth;                      // mean over the horizon
  Money npvCost;                            // cash, and opening less closing worth; unlevered and before tax
  std::optional<double> servedShare = 1.0;  // of the load; none where what has no rate cannot be told
};

// How the share served changes; none where one of them cannot be told.
[[nodiscard]] inline std::optional<double> servedChange(const Headline& from, const Headline& to) {
  if (!from.servedShare || !to.servedShare) return std::nullopt;
  return *to.servedShare - *from.servedShare;
}

struct Evaluation {
  FULCRUM_OUT_OF_LINE(Evaluation);

  ScenarioId scenario;
  int months = 0;
  double discountRate = 0;
  std::vector<PoolEvaluation> pools;
  std::vector<WorkloadEvaluation> workloads;
  MoneySeries api;
  MoneySeries cache;
  MoneySeries oneOff;
  MoneySeries unallocatedCash;  // pools that nobody uses that month, the cache's monthly charge, one-offs
  MoneySeries unallocatedAmortised;
  MoneySeries cashTotal;
  MoneySeries
      paidAtStart;  // part of cashTotal: capital, upfront fees and one-offs; the rest is paid at the month's end
  MoneySeries amortisedTotal;
  Money openingWorth;  // of all pools
  Money closingWorth;
  TokenSeries tokensIn;
  TokenSeries tokensOut;
  Money remainingObligations;  // nominal payments of terms in force at the horizon's end; a liability, no cost
  // What is not in the cost because something is missing: `workloads[chat]` without a rate, `fleets[main].owned`
  // without a price, `nodeTypes[h200].onDemand` that is 0 where such nodes are rented.
  std::vector<std::string> incomplete;
  Headline headline;
  Problems problems;  // what the figures do not show: levers without effect, shortfall, packing
};

[[nodiscard]] inline const MoneySeries& costOf(const PoolEvaluation& pool, CostLine line) {
  return pool.cost[static_cast<size_t>(line)];
}
[[nodiscard]] inline const HourSeries& nodeHoursOf(const PoolEvaluation& pool, Tier tier) {
  return pool.nodeHours[static_cast<size_t>(tier)];
}

// Discount factor of running costs of month t, paid at its end: (1+r)^-((t+1)/12).
[[nodiscard]] double runningDiscount(double annualRate, int month);
// Discount factor of capital for month t, paid at its start: (1+r)^-(t/12).
[[nodiscard]] double capitalDiscount(double annualRate, int month);

}  // namespace fulcrum
