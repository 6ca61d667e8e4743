// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/week_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include "base/platform.h"
#include "base/quantity.h"

namespace fulcrum {
namespace {

constexpr int kHours = kHoursPerWeek;
constexpr int kDayHours = 24;
constexpr int kHalf = kHours / 2;  // loops that sum keep two sums going, as each addition waits for the one before

inline double smaller(double a, double b) {
  return a < b ? a : b;
}
inline double larger(double a, double b) {
  return a > b ? a : b;
}
inline double roundUp(double value) {
  return std::ceil(value - kCeilTolerance);
}

}  // namespace

FULCRUM_WIDE_VECTORS
void setScaled(double* __restrict out, const double* __restrict profile, double factor) {
  for (int h = 0; h < kHours; ++h) out[h] = factor * profile[h];
}

FULCRUM_WIDE_VECTORS
void addScaled(double* __restrict out, const double* __restrict profile, double factor) {
  for (int h = 0; h < kHours; ++h) out[h] += factor * profile[h];
}

FULCRUM_WIDE_VECTORS
double sumOfWeek(const double* values) {
  double early = 0, late = 0;
#pragma omp simd reduction(+ : early, late)
  for (int h = 0; h < kHalf; ++h) {
    early += values[h];
    late += values[h + kHalf];
  }
  return early + late;
}

FULCRUM_WIDE_VECTORS
WeekRange rangeOfWeek(const double* values) {
  double least = values[0], leastLate = values[0], most = values[0], mostLate = values[0];
#pragma omp simd reduction(min : least, leastLate) reduction(max : most, mostLate)
  for (int h = 0; h < kHalf; ++h) {
    least = smaller(least, values[h]);
    leastLate = smaller(leastLate, values[h + kHalf]);
    most = larger(most, values[h]);
    mostLate = larger(mostLate, values[h + kHalf]);
  }
  return {.least = smaller(least, leastLate), .most = larger(most, mostLate)};
}

namespace {

template <bool kFirst>
FULCRUM_INLINE_IN_CLONES double roundReplicas(const double* __restrict profile, double factor, const ReplicaSize& size,
                                              double* __restrict gpus, double* __restrict load) {
  const double busyFactor = factor * size.busyGpus;
  const double gpusPerReplica = size.gpus;
  const double minimum = size.minimum;
  double early = 0, late = 0;
#pragma omp simd reduction(+ : early, late)
  for (int h = 0; h < kHalf; ++h) {
    const int i = h + kHalf;
    const double first = larger(roundUp(factor * profile[h]), minimum);
    const double second = larger(roundUp(factor * profile[i]), minimum);
    early += first;
    late += second;
    gpus[h] = (kFirst ? 0.0 : gpus[h]) + first * gpusPerReplica;
    gpus[i] = (kFirst ? 0.0 : gpus[i]) + second * gpusPerReplica;
    load[h] = (kFirst ? 0.0 : load[h]) + busyFactor * profile[h];
    load[i] = (kFirst ? 0.0 : load[i]) + busyFactor * profile[i];
  }
  return early + late;
}

inline double withSpares(double gpus, double nodesPerGpu, double spareNodes) {
  const double full = roundUp(gpus * nodesPerGpu);
  return full > 0 ? full + spareNodes : 0.0;
}

}  // namespace

FULCRUM_WIDE_VECTORS
double addReplicas(const double* profile, double factor, const ReplicaSize& size, bool first, double* gpus,
                   double* load) {
  return first ? roundReplicas<true>(profile, factor, size, gpus, load)
               : roundReplicas<false>(profile, factor, size, gpus, load);
}

namespace {

template <bool kWithLoad>
FULCRUM_INLINE_IN_CLONES NodeSums roundNodes(const double* __restrict gpus, const double* __restrict load,
                                             double gpusPerNode, double spareNodes, double* __restrict nodes) {
  const double nodesPerGpu = 1.0 / gpusPerNode;
  double early = 0, late = 0, earlyMost = 0, lateMost = 0, beyond = 0;
#pragma omp simd reduction(+ : early, late) reduction(max : earlyMost, lateMost, beyond)
  for (int h = 0; h < kHalf; ++h) {
    const int i = h + kHalf;
    const double first = withSpares(gpus[h], nodesPerGpu, spareNodes);
    const double second = withSpares(gpus[i], nodesPerGpu, spareNodes);
    nodes[h] = first;
    nodes[i] = second;
    early += first;
    late += second;
    earlyMost = larger(earlyMost, first);
    lateMost = larger(lateMost, second);
    if constexpr (kWithLoad)
      beyond = larger(beyond, larger(load[h] - first * gpusPerNode, load[i] - second * gpusPerNode));
  }
  return {.sum = early + late, .most = larger(earlyMost, lateMost), .beyond = beyond};
}

}  // namespace

FULCRUM_WIDE_VECTORS
NodeSums nodesFor(const double* gpus, const double* load, double gpusPerNode, double spareNodes, double* nodes) {
  return load ? roundNodes<true>(gpus, load, gpusPerNode, spareNodes, nodes)
              : roundNodes<false>(gpus, load, gpusPerNode, spareNodes, nodes);
}

FULCRUM_WIDE_VECTORS
RankCount countRank(const double* values, double bound) {
  std::int64_t below = 0;  // as wide as what is compared, so that a comparison's lanes can be added as they are
  std::int64_t atMost = 0;
#pragma omp simd reduction(+ : below, atMost)
  for (int h = 0; h < kHours; ++h) {
    below += values[h] < bound ? 1 : 0;
    atMost += values[h] <= bound ? 1 : 0;
  }
  return {.below = static_cast<int>(below), .atMost = static_cast<int>(atMost)};
}

FULCRUM_WIDE_VECTORS
double nextBelow(const double* values, double bound) {
  double next = -std::numeric_limits<double>::infinity();
#pragma omp simd reduction(max : next)
  for (int h = 0; h < kHours; ++h)
    next = larger(next, values[h] < bound ? values[h] : -std::numeric_limits<double>::infinity());
  return next;
}

FULCRUM_WIDE_VECTORS
double nextAbove(const double* values, double bound) {
  double next = std::numeric_limits<double>::infinity();
#pragma omp simd reduction(min : next)
  for (int h = 0; h < kHours; ++h)
    next = smaller(next, values[h] > bound ? values[h] : std::numeric_limits<double>::infinity());
  return next;
}

// Windows of two hours double until they reach the length asked for: ring(i) = max over the `covered` hours from
// i - reach.
FULCRUM_WIDE_VECTORS
void coverWindow(const double* __restrict needed, int cooldown, double* __restrict out) {
  const int reach = std::min(cooldown, kHours - 2);
  const int length = reach + 2;
  std::array<double, 2 * kHours> ring;
  double* const window = ring.data();
  for (int i = 0; i < reach; ++i) {
    const int hour = kHours - reach + i;
    window[i] = larger(needed[hour], needed[hour + 1 < kHours ? hour + 1 : 0]);
  }
  for (int h = 0; h < kHours - 1; ++h) window[reach + h] = larger(needed[h], needed[h + 1]);
  window[reach + kHours - 1] = larger(needed[kHours - 1], needed[0]);
  int valid = kHours + reach;
  int covered = 2;
  while (2 * covered < length) {
    valid -= covered;
#pragma omp simd
    for (int i = 0; i < valid; ++i) window[i] = larger(window[i], window[i + covered]);
    covered *= 2;
  }
  for (int h = 0; h < kHours; ++h) out[h] = larger(window[h], window[h + length - covered]);
}

FULCRUM_WIDE_VECTORS
void interruptibleWithin(double count, const double* __restrict needed, const double* __restrict firm,
                         double* __restrict out) {
  for (int h = 0; h < kHours; ++h) out[h] = larger(smaller(count, needed[h]) - firm[h], 0.0);
}

FULCRUM_WIDE_VECTORS
void difference(const double* __restrict a, const double* __restrict b, double* __restrict out) {
  for (int h = 0; h < kHours; ++h) out[h] = a[h] - b[h];
}

FULCRUM_WIDE_VECTORS
ServedSums servedWithin(const double* __restrict needed, const double* __restrict load, double nodes,
                        double gpusPerNode) {
  const double gpus = nodes * gpusPerNode;
  double served = 0, loads = 0, busy = 0;
#pragma omp simd reduction(+ : served, loads, busy)
  for (int h = 0; h < kHours; ++h) {
    served += smaller(needed[h], nodes);
    loads += load[h];
    busy += smaller(load[h], gpus);
  }
  return {.served = served, .load = loads, .busy = busy};
}

FULCRUM_WIDE_VECTORS
ServedSums loadWithin(const double* __restrict load, const double* __restrict nodes, double gpusPerNode) {
  double loads = 0, busy = 0;
#pragma omp simd reduction(+ : loads, busy)
  for (int h = 0; h < kHours; ++h) {
    loads += load[h];
    busy += smaller(load[h], nodes[h] * gpusPerNode);
  }
  return {.load = loads, .busy = busy};
}

FULCRUM_WIDE_VECTORS
double sumAtLeast(const double* nodes, double least) {
  double early = 0, late = 0;
#pragma omp simd reduction(+ : early, late)
  for (int h = 0; h < kHalf; ++h) {
    early += larger(nodes[h], least);
    late += larger(nodes[h + kHalf], least);
  }
  return early + late;
}

FULCRUM_WIDE_VECTORS
double ownedLoad(const double* __restrict nodes, const double* __restrict load, double owned, double gpusPerNode) {
  double sum = 0;
#pragma omp simd reduction(+ : sum)
  for (int h = 0; h < kHours; ++h) {
    const double gpus = nodes[h] * gpusPerNode;
    sum += smaller(owned, nodes[h]) * smaller(load[h], gpus) / larger(gpus, 1.0);
  }
  return sum;
}

FULCRUM_WIDE_VECTORS
double spotBeyond(const double* __restrict nodes, const double* __restrict interruptible, double inForce) {
  double spot = 0;
#pragma omp simd reduction(+ : spot)
  for (int h = 0; h < kHours; ++h) spot += smaller(larger(nodes[h] - inForce, 0.0), interruptible[h]);
  return spot;
}

FULCRUM_WIDE_VECTORS
double spotWithin(double rented, const double* interruptible) {
  double spot = 0;
#pragma omp simd reduction(+ : spot)
  for (int h = 0; h < kHours; ++h) spot += smaller(rented, interruptible[h]);
  return spot;
}

FULCRUM_WIDE_VECTORS
CapacitySums capacityBeyond(const double* __restrict needed, const double* __restrict load, double provisioned,
                            double inForce, double owned, double gpusPerNode) {
  double capacities = 0, served = 0, loads = 0, busy = 0, used = 0;
#pragma omp simd reduction(+ : capacities, served, loads, busy, used)
  for (int h = 0; h < kHours; ++h) {
    const double capacity = larger(provisioned, smaller(needed[h], inForce));
    const double gpus = capacity * gpusPerNode;
    const double busyNow = smaller(load[h], gpus);
    capacities += capacity;
    served += smaller(needed[h], capacity);
    loads += load[h];
    busy += busyNow;
    used += smaller(owned, capacity) * busyNow / larger(gpus, 1.0);
  }
  return {.capacity = capacities, .served = served, .load = loads, .busy = busy, .ownedLoad = used};
}

namespace {

// The level at which the hours below it take the amount. Each step finds the level at which the hours below the last
// one would: too high where some of them stand above it, so that the next step drops them, until none is left to drop.
FULCRUM_INLINE_IN_CLONES double waterLevel(const double* __restrict rest, double amount, double guess) {
  constexpr int kMaxSteps = kDayHours + 2;  // rounding may keep an hour at the level in and out of it forever
  double level = guess;
  double hours = 0;
  for (int step = 0; step < kMaxSteps; ++step) {
    double under = 0;
    double filled = 0;
#pragma omp simd reduction(+ : under, filled)
    for (int h = 0; h < kDayHours; ++h) {
      under += rest[h] < level ? 1.0 : 0.0;
      filled += rest[h] < level ? rest[h] : 0.0;
    }
    if (under == hours && under > 0) return level;
    if (under > 0) {
      level = (amount + filled) / under;
    } else if (hours > 0) {
      return level;  // an amount too small to lift the lowest hour
    } else {
      level = std::numeric_limits<double>::infinity();  // a guess below all hours: start from above them
    }
    hours = under;
  }
  return level;
}

}  // namespace

FULCRUM_WIDE_VECTORS
void pourOverDays(const double* __restrict rest, const double* __restrict amounts, double* __restrict guesses,
                  double* __restrict out) {
  for (int day = 0; day < kHours / kDayHours; ++day) {
    const double* const hours = rest + day * kDayHours;
    double* const poured = out + day * kDayHours;
    double level = 0;
    if (amounts[day] > 0) {
      level = waterLevel(hours, amounts[day], guesses[day] * amounts[day]);
      guesses[day] = level / amounts[day];
    }
    for (int h = 0; h < kDayHours; ++h) poured[h] = larger(level - hours[h], 0.0);
  }
}

}  // namespace fulcrum
