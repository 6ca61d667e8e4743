// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation says: node-hours, cost, waste and service of every pool and workload by month. Series have one
// entry a month of the horizon; engine values are not rounded.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/quantity.h"
#include "base/result.h"
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
  Capital,  // cash view: purchases less resale (capitalPaid - resale)
  Egress
};
inline constexpr int kCostLineCount = 11;
inline constexpr ByTerm<CostLine> kTermLine{{CostLine::Reserved1y, CostLine::Reserved3y}};

enum class Waste { Headroom, OverProvisioning, UnusedCommitment };
inline constexpr int kWasteCount = 3;

// Nodes bought together, with what was paid for all of them. Months as in OwnedLot.
struct BookedLot {
  int paid = 0;
  int first = 0;
  int end = 0;
  int count = 0;
  Money price;
  bool byLever = false;
};

// One pool: a fleet, or the remote pool `fleet/remote` of the multi-region lever.
struct PoolEvaluation {
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
  MoneySeries capitalPaid;                           // at the start of the month
  MoneySeries resale;                                // received at the end of the month
  MoneySeries upfrontPaid;                           // at the start of the month; part of the reserved lines
  MoneySeries capitalAmortised;
  std::vector<BookedLot> lots;            // in hand or on order in the plan
  Money prepaidOpeningWorth;              // unexpired part of upfront fees at month 0
  Money prepaidClosingWorth;              // and at the end of the plan
  ByTerm<MoneySeries> reservedAmortised;  // upfront fees spread over their term
  MoneySeries cashTotal;                  // sum of the cost lines
  MoneySeries amortisedTotal;
  HourSeries provisionedGpuHours;
  HourSeries busyGpuHours;
  HourSeries loadGpuHours;      // what reaches the pool, served or not
  HourSeries unservedGpuHours;  // load beyond capacity
  HourSeries shortfallNodeHours;
  std::array<HourSeries, kWasteCount> wasteGpuHours;  // by Waste; the parts add up to provisioned - busy
  std::array<MoneySeries, kWasteCount> wasteCost;     // at the mean hourly amortised cost of what was provisioned
};

// Costs of a workload: its share of its pools, and what it causes directly. Workloads and `unallocated` add up to the
// totals.
struct WorkloadEvaluation {
  WorkloadId id;
  std::string costCentre;
  std::vector<double> requests;  // a month, cached and API-served ones included
  TokenSeries tokensIn;
  TokenSeries tokensOut;
  MoneySeries cash;
  MoneySeries amortised;
  MoneySeries api;    // part of the above
  MoneySeries cache;  // part of the above
};

struct Headline {
  Money monthlyCost;                  // levelised: npvCost / sum of discount factors
  Money firstMonthCost;               // cash, month 0
  std::optional<double> costPerMTok;  // PV(cost) / PV(tokens), per million; none without tokens
  std::optional<double> utilisation;  // busy / provisioned GPU-hours; none without provision
  double wasteShare = 0;              // waste cost / amortised cost
  double avoidableWasteShare = 0;     // without headroom
  Money wastePerMonth;                // mean over the horizon
  Money npvCost;
  double servedShare = 1;
};

struct Evaluation {
  ScenarioId scenario;
  int months = 0;
  double discountRate = 0;
  std::vector<PoolEvaluation> pools;
  std::vector<WorkloadEvaluation> workloads;
  MoneySeries api;
  MoneySeries cache;
  MoneySeries oneOff;
  MoneySeries unallocatedCash;  // pools' costs in months in which nobody uses them
  MoneySeries unallocatedAmortised;
  MoneySeries cashTotal;
  MoneySeries
      paidAtStart;  // part of cashTotal: capital, upfront fees and one-offs; the rest is paid at the month's end
  MoneySeries amortisedTotal;
  TokenSeries tokensIn;
  TokenSeries tokensOut;
  Money remainingObligations;  // nominal payments of terms in force at the horizon's end; a liability, no cost
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
