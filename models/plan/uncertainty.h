// SPDX-License-Identifier: GPL-3.0-or-later
// What of a plan is not known for sure: inputs with their distributions, how they hang together, how they are
// simulated, and the bad cases and chances that the planner wants to see.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.h"

namespace fulcrum {

enum class DistributionKind { Quantiles, Uniform, Triangular, Normal, LogNormal, Discrete, ServingBand };

// Which figures a kind needs, risk/distribution.h says; others stay absent.
struct Distribution {
  DistributionKind kind = DistributionKind::Quantiles;
  std::optional<double> p10;  // quantiles, lognormal
  std::optional<double> p50;  // quantiles
  std::optional<double> p90;  // quantiles, lognormal
  std::optional<double> min;  // quantiles: a bound; uniform, triangular
  std::optional<double> mode;
  std::optional<double> max;
  std::optional<double> mean;  // normal
  std::optional<double> sd;
  std::vector<double> values;  // discrete
  std::vector<double> weights;
  bool operator==(const Distribution&) const = default;
};

// What a drawn number does to the field.
enum class InputEffect { Value, Factor, Add };

struct UncertainInput {
  UncertaintyId id;
  std::string name;
  std::string path;  // of a field, `workloads[chat].requestsPerSecond`, of a lever, or a group: risk/input_target.h
  InputEffect effect = InputEffect::Value;
  Distribution distribution;
  std::string source;
  bool on = true;
  bool operator==(const UncertainInput&) const = default;
};

// Between two inputs, either way round.
struct RankCorrelation {
  UncertaintyId a;
  UncertaintyId b;
  double rank = 0;  // Spearman's
  bool operator==(const RankCorrelation&) const = default;
};

// Whether purchases are those of the plan at its own values, or solved again in every trial.
enum class PurchaseDecision { Held, Follows };

struct Simulation {
  int trials = 2000;
  int seed = 1;
  PurchaseDecision decision = PurchaseDecision::Held;
  bool operator==(const Simulation&) const = default;
};

struct StressChange {
  std::string path;
  InputEffect effect = InputEffect::Value;
  double amount = 0;
  bool operator==(const StressChange&) const = default;
};

// A case of the planner's own, beside those that are always there.
struct StressCase {
  std::string name;
  std::vector<StressChange> changes;
  bool operator==(const StressCase&) const = default;
};

enum class ChanceSide { AtMost, Over };

// Something that may happen: an output stays within a bound, or passes it.
struct Chance {
  std::string output;  // risk/outputs.h
  ChanceSide side = ChanceSide::AtMost;
  double bound = 0;  // in the output's own unit: money, months, shares, nodes
  bool operator==(const Chance&) const = default;
};

}  // namespace fulcrum
