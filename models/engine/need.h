// SPDX-License-Identifier: GPL-3.0-or-later
// The second stage: what every pool needs in every month, and the nodes provisioned for it, whatever is held.
#pragma once

#include <optional>
#include <vector>

#include "engine/pool_month.h"

namespace fulcrum {

// Nodes in the hours of a week.
struct NodesByHour {
  double count = 0;  // in every hour, where `week` is none
  int week = -1;     // index in PoolNeed::weeks
  bool operator==(const NodesByHour&) const = default;
};

// Sums over the 168 hours of a week, of nodes or of GPUs. Those of service are what the nodes provisioned serve; more
// nodes in force than these serve more only where `provisioned` falls short (sumMonth in engine/month_sums.h).
struct MonthNeed {
  bool changed = true;          // against the month before
  double needed = 0;            // n
  double neededMost = 0;        // its largest
  double served = 0;            // min(n, N)
  double load = 0;              // lambda*g/mu, GPUs
  double busy = 0;              // min(load, N*G), GPUs
  double used = 0;              // R*g, GPUs
  double egress = 0;            // money, of the month
  double provisionedSum = 0;    // N
  double provisionedLeast = 0;  // its smallest and its largest
  double provisionedMost = 0;
  NodesByHour provisioned;    // N
  NodesByHour interruptible;  // I; 0 where it is not kept apart (PoolPhase::withFirm)
  bool spot = false;          // they run on spot, where they are rented
  int loadWeek = -1;          // index of the load by hour, where N is not the same in every hour
  [[nodiscard]] bool ample() const { return served >= needed && busy >= load; }
};

struct PoolNeed {
  std::vector<MonthNeed> months;
  std::vector<double> uses;       // R*g over the week by month, by workload of the fleet
  std::vector<double> loads;      // lambda*g/mu, GPUs, likewise
  std::vector<WeekValues> weeks;  // hours are kept only where the cost of what is held depends on them

  [[nodiscard]] const WeekValues* hours(const NodesByHour& nodes) const {
    return nodes.week < 0 ? nullptr : &weeks[static_cast<size_t>(nodes.week)];
  }
};

struct Need {
  std::vector<PoolNeed> pools;  // in the order of the model's
  // Requests per second, summed over the week, of batch that is shifted and then moves to a region without a rate for
  // it; month by month, by workload of the plan. Empty where there is none.
  std::vector<double> lost;
};

[[nodiscard]] Need needOf(const ScenarioModel& model);
// The same in the room of another: for whoever asks thousands of times.
void findNeed(const ScenarioModel& model, Need& need);

}  // namespace fulcrum
