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

// How far the model's own rates are off: what is typed and what was measured stays as it is.
struct RateShift {
  double factor = 1;
  // Where in the model's 80 % band they lie, as a standard normal score: its ends are at -1.2816 and 1.2816. None: at
  // the model's figure.
  std::optional<double> bandScore;
  bool operator==(const RateShift&) const = default;
};

// The rates of one evaluation; the model's answers are kept by state. The plan must outlive it, with the same specs,
// benchmark rows and texts.
class ServiceRates {
 public:
  explicit ServiceRates(const Plan& plan) : m_book(plan) {}

  // Between evaluations: nothing that was answered is in use any more.
  void forgetBeyond(size_t answers) {
    if (m_entries.size() > answers) m_entries.clear();
  }
  // Of all rates that are asked for from now on.
  void shift(const RateShift& shift) { m_shift = shift; }

  // The rate in the state `target`. A known rate is multiplied by the model's ratio of the target to the known state;
  // the replica shrinks or grows as the one of lowest cost does. Without a known rate the model answers.
  // Problems: those of ServingBook::answer(), as the reason why the rate is unknown.
  [[nodiscard]] Result<KnownRate> inState(const std::optional<KnownRate>& known, const ServingState& target);

 private:
  struct Entry {
    ServingState state;
    int gpus;  // 0: the default size
    Result<ReplicaRate> rate;
    double low = 1;  // ends of the band over the rate; 1 where it was measured
    double high = 1;
  };
  [[nodiscard]] const Entry& entryOf(const ServingState& state, int gpus);
  [[nodiscard]] const Result<ReplicaRate>& modelled(const ServingState& state, int gpus) {
    return entryOf(state, gpus).rate;
  }
  [[nodiscard]] double shiftOf(const Entry& entry) const;
  [[nodiscard]] Result<ReplicaRate> moved(const KnownRate& known, ServingState home, ServingState target);

  ServingBook m_book;
  RateShift m_shift;
  std::deque<Entry> m_entries;
};

}  // namespace fulcrum
