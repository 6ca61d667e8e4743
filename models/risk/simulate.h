// SPDX-License-Identifier: GPL-3.0-or-later
// Many futures of a plan. All scenarios see the same ones.
#pragma once

#include <atomic>
#include <memory>

#include "risk/futures.h"
#include "risk/sample.h"
#include "risk/statistics.h"

namespace fulcrum::risk {

struct ScenarioTrials {
  ScenarioId id;
  std::vector<std::string> outputs;
  std::vector<double> own;                  // at the plan's own values, by output
  std::vector<std::vector<double>> values;  // by output, by trial
  std::vector<std::vector<double>> cash;    // by month, by trial: of the first kFanTrials
};

inline constexpr int kFanTrials = 100'000;

struct SimulationTrials {
  int trials = 0;  // of the whole
  int done = 0;    // the first of them that are worked out
  int seed = 0;
  PurchaseDecision decision = PurchaseDecision::Held;
  std::vector<std::string> inputs;        // ids
  std::vector<std::vector<double>> used;  // by input, by trial: value in the plan, factor or addition
  std::vector<int> clipped;               // by input: trials in which a field's range cut it
  std::vector<ScenarioTrials> scenarios;
};

// Whatever makes a plan's uncertain inputs unfit to simulate, each with its place: distributions, paths and
// correlations, for those that are on.
[[nodiscard]] Problems checkUncertainties(const Plan& plan);

// Figures with chosen inputs at chosen quantiles and all others at their medians.
struct QuantileFigures {
  std::vector<double> used;     // by input
  std::vector<double> outputs;  // of all scenarios, one after the other
};

class Simulator {
 public:
  // Of a valid plan. Problems: checkUncertainties(), those of an evaluation, "noScenario".
  [[nodiscard]] static Result<Simulator> prepare(const Plan& plan, const std::vector<ScenarioId>& scenarios,
                                                 const Simulation& settings);
  Simulator(Simulator&&) noexcept;
  Simulator& operator=(Simulator&&) noexcept;
  ~Simulator();

  // Works out trials [done, until) on that many threads, 0: all there are. False where it was cancelled: then they are
  // not done. Figures are the same for any number of threads and of steps.
  bool run(int until, int threads, const std::atomic<bool>* cancelled = nullptr, std::atomic<int>* progress = nullptr);

  [[nodiscard]] const SimulationTrials& trials() const;

  // By input and its p in (0, 1).
  [[nodiscard]] QuantileFigures atQuantiles(const std::vector<std::pair<size_t, double>>& chosen);

 private:
  struct State;
  explicit Simulator(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

// Of one scenario's output, the inputs by the size of their swing.
struct Driver {
  std::string input;
  double rank = 0;   // rank correlation with the output
  double swing = 0;  // swingOf()
};
[[nodiscard]] std::vector<Driver> driversOf(const SimulationTrials& trials, const ScenarioTrials& scenario,
                                            const std::string& output);

// The place of an output; none where the scenario has no such.
[[nodiscard]] std::optional<size_t> outputIndex(const ScenarioTrials& scenario, std::string_view output);

// Of an output over the trials that are done; none where the scenario has no such, or no figure of it.
[[nodiscard]] std::optional<LikelyRange> rangeOf(const SimulationTrials& trials, const ScenarioId& scenario,
                                                 std::string_view output);

// By month, P10, P25, P50, P75 and P90 of cash over the trials that are done.
inline constexpr std::array<int, 5> kFanPercentiles{10, 25, 50, 75, 90};
[[nodiscard]] std::array<std::vector<double>, kFanPercentiles.size()> fanOf(const ScenarioTrials& scenario, int done);

}  // namespace fulcrum::risk
