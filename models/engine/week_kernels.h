// SPDX-License-Identifier: GPL-3.0-or-later
// The loops over the 168 hours of a week. Arrays hold 168 values and do not overlap.
#pragma once

namespace fulcrum {

// Rounding noise of this size buys no replica and no node.
inline constexpr double kCeilTolerance = 1e-9;

// What the hours of a month add up to in one pool, in nodes and GPUs per hour of the week.
struct WeekSums {
  double needed = 0;       // n
  double neededMax = 0;    // largest n
  double provisioned = 0;  // N
  double capacity = 0;     // C
  double served = 0;       // min(n, C)
  double paid = 0;         // max(N, K)
  double spot = 0;
  double load = 0;            // GPUs
  double busy = 0;            // GPUs
  double usedLoadFactor = 0;  // sum of used owned nodes * busy / (C*G)
};

// out = factor * profile, or out += factor * profile.
void setScaled(double* out, const double* profile, double factor);
void addScaled(double* out, const double* profile, double factor);
void multiply(double* out, const double* a, const double* b);
[[nodiscard]] double sumOfWeek(const double* values);
[[nodiscard]] double maxOfWeek(const double* values);
void fillWeek(double* out, double value);

// Rounds a group's demand up to replicas, at least minReplicas, and adds their GPUs and the GPUs they keep busy.
// Returns the sum of replicas.
double addReplicas(const double* demand, double minReplicas, double gpusPerReplica, double busyPerReplica, double* gpus,
                   double* load);

// Nodes that hold these GPUs, with spares in hours that need any.
void nodesFor(const double* gpus, double gpusPerNode, double spareNodes, double* nodes);

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

// `interruptible` may be null: no spot. `inForce` is K, of which `owned` are owned.
[[nodiscard]] WeekSums sumWeek(const double* needed, const double* provisioned, const double* interruptible,
                               const double* load, double inForce, double owned, double gpusPerNode);

// Pours `amount` over the hours of a day onto `rest`: out = max(0, level - rest), one level. 24 values.
void pourOverDay(const double* rest, double amount, double* out);

}  // namespace fulcrum
