// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/week_kernels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/platform.h"
#include "base/quantity.h"

namespace fulcrum {
namespace {

constexpr int kHours = kHoursPerWeek;
constexpr int kDayHours = 24;

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
void multiply(double* __restrict out, const double* __restrict a, const double* __restrict b) {
  for (int h = 0; h < kHours; ++h) out[h] = a[h] * b[h];
}

FULCRUM_WIDE_VECTORS
double sumOfWeek(const double* values) {
  double sum = 0;
#pragma omp simd reduction(+ : sum)
  for (int h = 0; h < kHours; ++h) sum += values[h];
  return sum;
}

FULCRUM_WIDE_VECTORS
double maxOfWeek(const double* values) {
  double most = values[0];
#pragma omp simd reduction(max : most)
  for (int h = 0; h < kHours; ++h) most = larger(most, values[h]);
  return most;
}

void fillWeek(double* out, double value) {
  std::fill_n(out, kHours, value);
}

FULCRUM_WIDE_VECTORS
double addReplicas(const double* __restrict demand, double minReplicas, double gpusPerReplica, double busyPerReplica,
                   double* __restrict gpus, double* __restrict load) {
  double replicas = 0;
#pragma omp simd reduction(+ : replicas)
  for (int h = 0; h < kHours; ++h) {
    const double count = larger(roundUp(demand[h]), minReplicas);
    replicas += count;
    gpus[h] += count * gpusPerReplica;
    load[h] += demand[h] * busyPerReplica;
  }
  return replicas;
}

FULCRUM_WIDE_VECTORS
void nodesFor(const double* __restrict gpus, double gpusPerNode, double spareNodes, double* __restrict nodes) {
  const double nodesPerGpu = 1.0 / gpusPerNode;
  for (int h = 0; h < kHours; ++h) {
    const double count = roundUp(gpus[h] * nodesPerGpu);
    nodes[h] = count > 0 ? count + spareNodes : 0.0;
  }
}

FULCRUM_WIDE_VECTORS
RankCount countRank(const double* values, double bound) {
  double below = 0;
  double atMost = 0;
#pragma omp simd reduction(+ : below, atMost)
  for (int h = 0; h < kHours; ++h) {
    below += values[h] < bound ? 1.0 : 0.0;
    atMost += values[h] <= bound ? 1.0 : 0.0;
  }
  return {.below = static_cast<int>(below), .atMost = static_cast<int>(atMost)};
}

// Windows double until they reach the length asked for: ring(i) = max over the `covered` hours from i - reach.
FULCRUM_WIDE_VECTORS
void coverWindow(const double* __restrict needed, int cooldown, double* __restrict out) {
  const int reach = std::min(cooldown, kHours - 2);
  const int length = reach + 2;
  std::array<double, 2 * kHours> ring;
  double* const window = ring.data();
  std::copy_n(needed + kHours - reach, reach, window);
  std::copy_n(needed, kHours, window + reach);
  window[reach + kHours] = needed[0];
  int valid = kHours + length - 1;
  for (int covered = 1; covered < length;) {
    const int step = std::min(covered, length - covered);
    valid -= step;
#pragma omp simd
    for (int i = 0; i < valid; ++i) window[i] = larger(window[i], window[i + step]);
    covered += step;
  }
  std::copy_n(window, kHours, out);
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

namespace {

template <bool kSpot, bool kOwned>
FULCRUM_INLINE_IN_CLONES WeekSums sumHours(const double* __restrict needed, const double* __restrict provisioned,
                                           const double* __restrict interruptible, const double* __restrict load,
                                           double inForce, double owned, double gpusPerNode) {
  double sumNeeded = 0, mostNeeded = 0, sumProvisioned = 0, sumCapacity = 0, sumServed = 0, sumPaid = 0, sumSpot = 0;
  double sumLoad = 0, sumBusy = 0, sumUsed = 0;
#pragma omp simd reduction(max : mostNeeded) reduction(+ : sumNeeded, sumProvisioned, sumCapacity, sumServed, sumPaid) \
    reduction(+ : sumSpot, sumLoad, sumBusy, sumUsed)
  for (int h = 0; h < kHours; ++h) {
    const double capacity = larger(provisioned[h], smaller(needed[h], inForce));
    const double capacityGpus = capacity * gpusPerNode;
    const double busy = smaller(load[h], capacityGpus);
    mostNeeded = larger(mostNeeded, needed[h]);
    sumNeeded += needed[h];
    sumProvisioned += provisioned[h];
    sumCapacity += capacity;
    sumServed += smaller(needed[h], capacity);
    sumPaid += larger(provisioned[h], inForce);
    sumLoad += load[h];
    sumBusy += busy;
    if constexpr (kSpot) sumSpot += smaller(larger(provisioned[h] - inForce, 0.0), interruptible[h]);
    if constexpr (kOwned) sumUsed += smaller(owned, capacity) * busy / larger(capacityGpus, 1.0);
  }
  return {.needed = sumNeeded,
          .neededMax = mostNeeded,
          .provisioned = sumProvisioned,
          .capacity = sumCapacity,
          .served = sumServed,
          .paid = sumPaid,
          .spot = sumSpot,
          .load = sumLoad,
          .busy = sumBusy,
          .usedLoadFactor = sumUsed};
}

}  // namespace

FULCRUM_WIDE_VECTORS
WeekSums sumWeek(const double* needed, const double* provisioned, const double* interruptible, const double* load,
                 double inForce, double owned, double gpusPerNode) {
  if (interruptible) {
    return sumHours<true, true>(needed, provisioned, interruptible, load, inForce, owned, gpusPerNode);
  }
  if (owned > 0) return sumHours<false, true>(needed, provisioned, needed, load, inForce, owned, gpusPerNode);
  return sumHours<false, false>(needed, provisioned, needed, load, inForce, owned, gpusPerNode);
}

FULCRUM_WIDE_VECTORS
void pourOverDay(const double* __restrict rest, double amount, double* __restrict out) {
  double total = 0;
#pragma omp simd reduction(+ : total)
  for (int h = 0; h < kDayHours; ++h) total += rest[h];
  double level = (amount + total) / kDayHours;
  // The level of all hours is too high where some stand above it; dropping those lowers it, until none is left to drop.
  for (double hours = kDayHours; hours > 0;) {
    double under = 0;
    double filled = 0;
#pragma omp simd reduction(+ : under, filled)
    for (int h = 0; h < kDayHours; ++h) {
      under += rest[h] < level ? 1.0 : 0.0;
      filled += rest[h] < level ? rest[h] : 0.0;
    }
    if (under == hours || under == 0) break;
    hours = under;
    level = (amount + filled) / hours;
  }
  for (int h = 0; h < kDayHours; ++h) out[h] = larger(level - rest[h], 0.0);
}

}  // namespace fulcrum
