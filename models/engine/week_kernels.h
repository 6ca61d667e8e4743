// SPDX-License-Identifier: GPL-3.0-or-later
// The loops over the 168 hours of a week. Arrays hold 168 values and do not overlap.
#pragma once

namespace fulcrum {

// Rounding noise of this size buys no replica and no node.
inline constexpr double kCeilTolerance = 1e-9;

// out = factor * profile, or out += factor * profile.
void setScaled(double* out, const double* profile, double factor);
void addScaled(double* out, const double* profile, double factor);
[[nodiscard]] double sumOfWeek(const double* values);

// A group's demand in replicas is factor * profile. Rounds it up to replicas, at least `minimum`, and adds the GPUs
// they hold and the GPUs they keep busy to `gpus` and `load`, or sets both where the group is the first.
struct ReplicaSize {
  double gpus = 1;
  double busyGpus = 1;  // where replicas run at target load
  double minimum = 0;   // replicas
};
// Returns the sum of replicas over the week.
double addReplicas(const double* profile, double factor, const ReplicaSize& size, bool first, double* gpus,
                   double* load);

struct NodeSums {
  double sum = 0;
  double most = 0;
  double beyond = 0;  // most GPUs of load that nodes do not hold: rounding leaves traces of demand without a node
};
// Nodes that hold these GPUs, with spares in hours that need any.
NodeSums nodesFor(const double* gpus, const double* load, double gpusPerNode, double spareNodes, double* nodes);

// How many values are below, and how many are at most, the bound.
struct RankCount {
  int below = 0;
  int atMost = 0;
};
[[nodiscard]] RankCount countRank(const double* values, double bound);

// Largest value over the hours h+1, h, ..., h-cooldown, cyclic in the week; cooldown 0..168.
void coverWindow(const double* needed, int cooldown, double* out);

// Interruptible nodes within a fixed count N: what batch adds to the firm need.
void interruptibleWithin(double count, const double* needed, const double* firm, double* out);
void difference(const double* a, const double* b, double* out);

// Nodes and GPUs of a pool in the hours of a week.
struct WeekNodes {
  const double* needed = nullptr;         // n
  const double* provisioned = nullptr;    // N
  const double* interruptible = nullptr;  // I; null: no spot
  const double* load = nullptr;           // GPUs
  double gpusPerNode = 1;
  double inForce = 0;  // K
  double owned = 0;    // part of K
};
// What they add up to.
struct WeekSums {
  double needed = 0;
  double neededMax = 0;
  double capacity = 0;  // C
  double served = 0;    // min(n, C)
  double paid = 0;      // max(N, K)
  double spot = 0;
  double load = 0;            // GPUs
  double busy = 0;            // GPUs
  double usedLoadFactor = 0;  // owned nodes in use, each times busy / (C*G)
};
// Sets all but needed and neededMax. With `ample`, N holds all need and all load of every hour: load is that given and
// all of it is served; without, it is summed anew, so that what is served adds up like it.
void sumHours(const WeekNodes& week, bool ample, WeekSums& sums);

// Pours each day's amount over its 24 hours onto `rest`: out = max(0, level - rest), one level a day. `guesses` are
// levels over amounts, such as those of the month before, and become what was found.
void pourOverDays(const double* rest, const double* amounts, double* guesses, double* out);

}  // namespace fulcrum
