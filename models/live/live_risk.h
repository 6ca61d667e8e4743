// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the figures of the open plan are: thousands of trials, worked out on all processors while somebody looks.
#pragma once

#include "live/draft.h"
#include "live/live.h"
#include "risk/buying.h"
#include "risk/simulate.h"
#include "risk/stress.h"
#include "risk/tornado.h"

namespace fulcrum {

// Two are the same where no figure of any scenario and nothing of what is uncertain differs.
struct RiskQuestion {
  PlanDocument::Snapshot plan;
  std::vector<ScenarioId> scenarios;
  bool operator==(const RiskQuestion& other) const;
};
struct RiskAnswer {
  Problems problems;                                     // why there are no trials
  std::shared_ptr<const risk::SimulationTrials> trials;  // some of them first
};
using LiveRisk = Live<RiskQuestion, RiskAnswer>;
[[nodiscard]] LiveRisk liveRisk(PlanDocument& document, LiveEvaluation& figures);

// The trials of the open plan that all who show something of them share: the first who asks makes it, the draft owns
// it.
[[nodiscard]] LiveRisk& sharedRisk(Draft& draft);
// Whether what is held, all of the trials or the first of them, is of the plan as it stands, also where nobody looks.
[[nodiscard]] bool isOfPlan(const LiveRisk& risk, const Draft& draft);

// What needs the displayed scenario alone.
struct ScenarioRiskQuestion {
  RiskQuestion risk;
  ScenarioId scenario;
  std::string output;
  bool operator==(const ScenarioRiskQuestion&) const = default;
};
struct ScenarioRisk {
  std::optional<risk::Tornado> tornado;
  std::optional<risk::StressTable> stress;
};
using LiveScenarioRisk = Live<ScenarioRiskQuestion, ScenarioRisk>;
[[nodiscard]] LiveScenarioRisk liveScenarioRisk(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                                                std::function<std::string()> output);

inline constexpr int kTrialsOfMixes = 500;  // on which mixes are weighed

struct BuyingAnswer {
  Problems problems;
  std::shared_ptr<const risk::BuyingAdvice> advice;
};
using LiveBuying = Live<ScenarioRiskQuestion, BuyingAnswer>;
[[nodiscard]] LiveBuying liveBuying(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

}  // namespace fulcrum
