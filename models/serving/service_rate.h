// SPDX-License-Identifier: GPL-3.0-or-later
// What a replica can serve in a given state: measured rates, moved by the serving model to other precisions, prefix
// shares and accelerators.
#pragma once

#include <deque>
#include <optional>

#include "base/result.h"
#include "plan/plan.h"
#include "serving/serving_answer.h"
#include "serving/serving_state.h"

namespace fulcrum {

// A replica's size and its requests per second at the latency targets.
struct ReplicaRate {
  int gpus = 1;
  double requestsPerSecond = 1;
  bool operator==(const ReplicaRate&) const = default;
};

// A rate and the state in which it holds.
struct KnownRate {
  ReplicaRate rate;
  ServingState state;
  bool fixed = false;  // holds in every state
};

[[nodiscard]] KnownRate knownRate(const ServiceRate& service, const ServingState& state);

// The rates of one evaluation; the model's answers are kept by state. The plan must outlive it, unchanged.
class ServiceRates {
 public:
  explicit ServiceRates(const Plan& plan) : m_book(plan) {}

  // The rate in the state `target`. A known rate is multiplied by the model's ratio of the target to the known state;
  // the replica shrinks or grows as the one of lowest cost does. Without a known rate the model answers.
  // Problems: those of ServingBook::answer(), as the reason why the rate is unknown.
  [[nodiscard]] Result<KnownRate> inState(const std::optional<KnownRate>& known, const ServingState& target);

 private:
  struct Entry {
    ServingState state;
    int gpus;  // 0: the default size
    Result<ReplicaRate> rate;
  };
  [[nodiscard]] const Result<ReplicaRate>& modelled(const ServingState& state, int gpus);
  [[nodiscard]] Result<ReplicaRate> moved(const KnownRate& known, ServingState home, ServingState target);

  ServingBook m_book;
  std::deque<Entry> m_entries;
};

}  // namespace fulcrum
