// SPDX-License-Identifier: GPL-3.0-or-later
// The cost levers of a scenario, in the order in which the engine applies them. A lever is data with a switch: off is
// as if absent.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/out_of_line.h"
#include "base/quantity.h"
#include "plan/api_prices.h"
#include "plan/fleet.h"
#include "plan/specs.h"
#include "plan/workload.h"

namespace fulcrum {

struct Lever {
  bool on = false;
  int fromMonth = 0;                                 // acts from this month; not for hardware, commitments and own
  Money oneOffCost;                                  // paid at the start of fromMonth
  std::string qualityNote;                           // what is lost, shown beside the saving
  std::optional<std::vector<WorkloadId>> workloads;  // absent: no limit by workload; empty: none of them
  std::optional<std::vector<FleetId>> fleets;        // likewise by fleet
  bool operator==(const Lever&) const = default;
};

struct ResponseCache : Lever {
  double hitRate = 0;  // share of requests answered without the model
  Money costPerMonth;
  Money costPerMillionLookups;
  bool operator==(const ResponseCache&) const = default;
};

struct ApiOffload : Lever {
  double share = 0;
  std::string provider;
  std::string model;              // as the provider names it
  Money inputPerMTok;             // per million input tokens
  Money outputPerMTok;            // per million output tokens
  std::vector<ApiClass> classes;  // in place of the two prices, which stand for a standard class that is not here
  bool operator==(const ApiOffload&) const = default;
};

struct Distillation : Lever {
  double share = 0;
  std::string model;
  std::optional<ServiceRate> service;  // of the smaller model
  bool operator==(const Distillation&) const = default;
};

struct Quantization : Lever {
  Precision precision = Precision::Fp8;
  std::optional<ServiceRate> service;  // of the main model at this precision
  bool operator==(const Quantization&) const = default;
};

struct PrefixCache : Lever {
  double share = 0;                    // of input tokens whose prefill is skipped
  std::optional<ServiceRate> service;  // with the cache
  bool operator==(const PrefixCache&) const = default;
};

struct Hardware : Lever {
  NodeTypeId nodeType;
  std::optional<ServiceRate> service;  // of the main model on the new node type
  bool operator==(const Hardware&) const = default;
};

struct BatchShifting : Lever {
  bool operator==(const BatchShifting&) const = default;
};

struct MultiRegion : Lever {
  double share = 1;
  NodeTypeId nodeType;
  int fromHour = 0;  // of the day, 0..23
  int toHour = 0;    // exclusive; may wrap; equal to fromHour: no hours
  bool operator==(const MultiRegion&) const = default;
};

struct RightSizing : Lever {
  ProvisioningPolicy policy = ProvisioningPolicy::Autoscale;
  double percentile = 1;
  int count = 0;
  int cooldownHours = 1;
  bool operator==(const RightSizing&) const = default;
  [[nodiscard]] Provisioning provisioning() const {
    return {.policy = policy, .percentile = percentile, .count = count, .cooldownHours = cooldownHours};
  }
};

enum class CommitmentMode { Optimal, Coverage, Counts };

struct Commitments : Lever {
  CommitmentMode mode = CommitmentMode::Optimal;
  double coverage1y = 0;  // of month 0's mean provisioned nodes
  double coverage3y = 0;
  std::map<FleetId, std::vector<Commitment>> counts;
  bool operator==(const Commitments&) const = default;
};

struct Spot : Lever {
  bool operator==(const Spot&) const = default;
};

enum class OwnMode { Optimal, Counts };
enum class FinancingKind { Cash, Loan, Lease };

struct Financing {
  FinancingKind kind = FinancingKind::Cash;
  double share = 1;  // loan: of capital
  double apr = 0;    // loan: nominal yearly, paid monthly in arrears
  int termMonths = 36;
  Money paymentPerNodeMonth;  // lease
  bool inAdvance = false;     // lease
  Money buyOut;               // lease: per node at its end
  bool operator==(const Financing&) const = default;
};

struct Own : Lever {
  OwnMode mode = OwnMode::Optimal;
  std::map<FleetId, std::vector<Purchase>> counts;
  Financing financing;
  // What the optimum may own at once, or pay for within the horizon, over all fleets in scope; absent: no limit.
  std::optional<int> maxNodes;
  std::optional<Money> maxCapital;  // nominal
  std::optional<Power> maxPowerKW;
  bool operator==(const Own&) const = default;
};

// A scenario's own entries; an absent one is inherited from the scenario's base, a present one replaces it whole.
struct Levers {
  FULCRUM_OUT_OF_LINE(Levers);

  std::optional<ResponseCache> responseCache;
  std::optional<ApiOffload> apiOffload;
  std::optional<Distillation> distillation;
  std::optional<Quantization> quantization;
  std::optional<PrefixCache> prefixCache;
  std::optional<Hardware> hardware;
  std::optional<BatchShifting> batchShifting;
  std::optional<MultiRegion> multiRegion;
  std::optional<RightSizing> rightSizing;
  std::optional<Commitments> commitments;
  std::optional<Spot> spot;
  std::optional<Own> own;
  bool operator==(const Levers& other) const;
};

enum class LeverKind {
  ResponseCache,
  ApiOffload,
  Distillation,
  Quantization,
  PrefixCache,
  Hardware,
  BatchShifting,
  MultiRegion,
  RightSizing,
  Commitments,
  Spot,
  Own
};
inline constexpr int kLeverCount = static_cast<int>(LeverKind::Own) + 1;

// Calls visitor(kind, optionalLever) for each lever in the order of application.
template <class LeversType, class Visitor>
void forEachLever(LeversType&& levers, Visitor&& visitor) {
  visitor(LeverKind::ResponseCache, levers.responseCache);
  visitor(LeverKind::ApiOffload, levers.apiOffload);
  visitor(LeverKind::Distillation, levers.distillation);
  visitor(LeverKind::Quantization, levers.quantization);
  visitor(LeverKind::PrefixCache, levers.prefixCache);
  visitor(LeverKind::Hardware, levers.hardware);
  visitor(LeverKind::BatchShifting, levers.batchShifting);
  visitor(LeverKind::MultiRegion, levers.multiRegion);
  visitor(LeverKind::RightSizing, levers.rightSizing);
  visitor(LeverKind::Commitments, levers.commitments);
  visitor(LeverKind::Spot, levers.spot);
  visitor(LeverKind::Own, levers.own);
}

// The switch and common fields of one lever; null where the entry is absent.
[[nodiscard]] const Lever* leverOf(const Levers& levers, LeverKind kind);
[[nodiscard]] Lever* leverOf(Levers& levers, LeverKind kind);
// The key of a lever in the text form: `responseCache`, ...
[[nodiscard]] std::string_view leverKey(LeverKind kind);

}  // namespace fulcrum
