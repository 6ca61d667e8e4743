// SPDX-License-Identifier: GPL-3.0-or-later
// A workload: who asks for how much inference, when, and how fast it must be answered.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/out_of_line.h"
#include "plan/api_prices.h"
#include "plan/specs.h"
#include "plan/weekly_curve.h"

namespace fulcrum {

enum class WorkloadClass { Interactive, Batch };
enum class DemandUnit { Requests, BusyGpus };

struct GrowthKnot {
  int month = 0;
  double factor = 1;
  bool operator==(const GrowthKnot&) const = default;
};

// Requests per second of one replica at the latency targets: a measurement at the workload's home accelerator and
// precision. `fixed` holds it as it is under another precision, prefix share or accelerator.
struct ServiceRate {
  int gpusPerReplica = 1;
  double requestsPerSecondPerReplica = 1;
  bool fixed = false;
  std::string source;
  bool operator==(const ServiceRate&) const = default;
};

struct Workload {
  FULCRUM_OUT_OF_LINE(Workload);

  WorkloadId id;
  std::string name;
  WorkloadClass workloadClass = WorkloadClass::Interactive;
  FleetId fleet;
  std::string model;
  std::optional<Precision> precision;  // absent: the fleet's
  DemandUnit unit = DemandUnit::Requests;
  double requestsPerSecond = 0;  // mean of month 0; busy GPUs where unit is BusyGpus
  WeeklyCurve shape;             // used relative to its mean; all zero is no demand
  double growthPerMonth = 0;
  std::vector<GrowthKnot> growthKnots;  // ascending months; linear between, flat beyond; empty: factor 1
  double inputTokens = 0;               // mean per request
  double outputTokens = 0;
  std::optional<double> ttftMs;  // latency targets: means at the operating point
  std::optional<double> tpotMs;
  // At an API, of its input; together at most 1. Reads default to the share of the prefix cache, writes to none.
  std::optional<double> cachedReadShare;
  std::optional<double> cacheWriteShare;
  std::optional<ApiService> apiClass;  // absent: standard; batch is for batch workloads
  double flexibleShare = 0;            // of an interactive workload that another region may serve
  double bytesPerRequest = 0;
  std::string costCentre;
  std::optional<ServiceRate> service;
  bool operator==(const Workload& other) const;
};

// The knots' part of the growth of month t: linear between them, flat beyond, 1 where there are none.
[[nodiscard]] double knotFactor(const std::vector<GrowthKnot>& knots, int month);
// Growth factor of month t: compound rate times knots.
[[nodiscard]] double growthFactor(const Workload& workload, int month);
// Mean requests per second of each hour in month 0, before assumptions.
[[nodiscard]] WeekValues hourlyRates(const Workload& workload);
// The workload with these requests per second in month 0: base and shape are both rewritten.
[[nodiscard]] Workload withHourlyRates(Workload workload, const WeekValues& rates);

}  // namespace fulcrum
