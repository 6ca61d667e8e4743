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
struct WeekRange {
  double least = 0;
  double most = 0;
};
[[nodiscard]] WeekRange rangeOfWeek(const double* values);

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
// Nodes that hold these GPUs, with spares in hours that need any. Without `load` nothing is beyond.
NodeSums nodesFor(const double* gpus, const double* load, double gpusPerNode, double spareNodes, double* nodes);

// How many values are below, and how many are at most, the bound.
struct RankCount {
  int below = 0;
  int atMost = 0;
};
[[nodiscard]] RankCount countRank(const double* values, double bound);
// The largest value below the bound, and the smallest above it; infinite where there is none.
[[nodiscard]] double nextBelow(const double* values, double bound);
[[nodiscard]] double nextAbove(const double* values, double bound);

// Largest value over the hours h+1, h, ..., h-cooldown, cyclic in the week; cooldown 0..168.
void coverWindow(const double* needed, int cooldown, double* out);

// Interruptible nodes within a fixed count N: what batch adds to the firm need.
void interruptibleWithin(double count, const double* needed, const double* firm, double* out);
void difference(const double* a, const double* b, double* out);

// Sums over the hours of what nodes serve.
struct ServedSums {
  double served = 0;  // min(needed, nodes)
  double load = 0;    // GPUs, summed in the same order as busy, so that what is not served adds up
  double busy = 0;    // min(load, nodes * gpusPerNode)
};
[[nodiscard]] ServedSums servedWithin(const double* needed, const double* load, double nodes, double gpusPerNode);
// The same of nodes by hour that hold all that is needed: sets load and busy.
[[nodiscard]] ServedSums loadWithin(const double* load, const double* nodes, double gpusPerNode);

// Sum of max(nodes, least).
[[nodiscard]] double sumAtLeast(const double* nodes, double least);
// Sum of what `owned` nodes serve as a share of a node: min(owned, nodes) * load / (nodes * gpusPerNode), load within
// capacity.
[[nodiscard]] double ownedLoad(const double* nodes, const double* load, double owned, double gpusPerNode);
// Sum of the interruptible nodes among those beyond `inForce`; the second form of a number of nodes in every hour.
[[nodiscard]] double spotBeyond(const double* nodes, const double* interruptible, double inForce);
[[nodiscard]] double spotWithin(double rented, const double* interruptible);

// What nodes in force serve that are more than the `provisioned` ones: sums over the hours of the capacity
// C = max(provisioned, min(needed, inForce)) and of what it serves.
struct CapacitySums {
  double capacity = 0;
  double served = 0;     // min(needed, C)
  double load = 0;       // GPUs
  double busy = 0;       // min(load, C * gpusPerNode)
  double ownedLoad = 0;  // min(owned, C) * busy / (C * gpusPerNode)
};
[[nodiscard]] CapacitySums capacityBeyond(const double* needed, const double* load, double provisioned, double inForce,
                                          double owned, double gpusPerNode);

// Pours each day's amount over its 24 hours onto `rest`: out = max(0, level - rest), one level a day. `guesses` are
// levels over amounts, such as those of the month before, and become what was found.
void pourOverDays(const double* rest, const double* amounts, double* guesses, double* out);

}  // namespace fulcrum
