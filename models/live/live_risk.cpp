// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_risk.h"

#include "document/plan_change.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kRiskDelay = 200ms;  // all processors work: let the hand rest first
constexpr int kFirstPicture = 200;
constexpr int kTrialsAStep = 500;
constexpr size_t kMostScenarios = 6;  // that can be told apart in a chart

RiskAnswer riskAnswer(const RiskQuestion& question, const LiveRisk::Run& run) {
  const Plan& plan = *question.plan;
  auto simulator = risk::Simulator::prepare(plan, question.scenarios, plan.simulation);
  if (!simulator) return {.problems = simulator.problems(), .trials = nullptr};
  const int trials = plan.simulation.trials;
  const auto answer = [&] {
    return RiskAnswer{.problems = {},
                      .trials = std::make_shared<const risk::SimulationTrials>(simulator.value().trials())};
  };
  for (int done = 0; done < trials;) {
    done = std::min(trials, done == 0 ? kFirstPicture : done + kTrialsAStep);
    if (!simulator.value().run(done, 0, &run.flag())) return {};
    run.progress(static_cast<double>(done) / trials);
    if (done == kFirstPicture && done < trials) run.publish(answer());
  }
  return answer();
}

ScenarioRisk scenarioRisk(const ScenarioRiskQuestion& question, const LiveScenarioRisk::Run&) {
  ScenarioRisk answer;
  const Plan& plan = *question.risk.plan;
  if (auto tornado = risk::tornadoOf(plan, question.scenario, question.output))
    answer.tornado = std::move(tornado).value();
  if (auto stress = risk::stressed(plan, question.scenario)) answer.stress = std::move(stress).value();
  return answer;
}

BuyingAnswer buyingAnswer(const ScenarioRiskQuestion& question, const LiveBuying::Run& run) {
  auto advice = risk::adviseBuying(*question.risk.plan, question.scenario, kTrialsOfMixes, 0, &run.flag());
  if (!advice) return {.problems = advice.problems(), .advice = nullptr};
  return {.problems = {}, .advice = std::make_shared<const risk::BuyingAdvice>(std::move(advice).value())};
}

std::optional<RiskQuestion> riskQuestion(const PlanDocument& document, const LiveEvaluation& figures) {
  if (hasErrors(figures.problems()) || document.plan().scenarios.empty()) return std::nullopt;
  RiskQuestion question{.plan = document.snapshot(), .scenarios = {}};
  for (const Scenario& scenario : document.plan().scenarios) {
    if (question.scenarios.size() < kMostScenarios) question.scenarios.push_back(scenario.id);
  }
  return question;
}

}  // namespace

bool RiskQuestion::operator==(const RiskQuestion& other) const {
  const Plan& a = *plan;
  const Plan& b = *other.plan;
  if (&a == &b) return scenarios == other.scenarios;
  return scenarios == other.scenarios && a.uncertainties == b.uncertainties && a.correlations == b.correlations &&
         a.simulation == b.simulation && a.stressCases == b.stressCases && sameOutsideScenarios(a, b) &&
         std::ranges::all_of(scenarios, [&](const ScenarioId& id) { return sameScenario(a, b, id); });
}

LiveRisk liveRisk(PlanDocument& document, LiveEvaluation& figures) {
  return LiveRisk(figures, [&] { return riskQuestion(document, figures); }, riskAnswer, {.delay = kRiskDelay});
}

LiveRisk& sharedRisk(Draft& draft) {
  constexpr QLatin1StringView kName("risk");
  if (auto* known = draft.findChild<LiveAnswer*>(kName, Qt::FindDirectChildrenOnly))
    return static_cast<LiveRisk&>(*known);
  auto* made = new LiveRisk(
      draft.live, [&draft] { return riskQuestion(draft.document, draft.live); }, riskAnswer, {.delay = kRiskDelay},
      &draft);
  made->setObjectName(kName);
  return *made;
}

bool isOfPlan(const LiveRisk& risk, const Draft& draft) {
  if (!risk.answer() || !risk.answer()->trials || !risk.question()) return false;
  const auto now = riskQuestion(draft.document, draft.live);
  return now && *now == *risk.question();
}

LiveScenarioRisk liveScenarioRisk(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                                  std::function<std::string()> output) {
  return LiveScenarioRisk(figures,
                          [&, output = std::move(output)]() -> std::optional<ScenarioRiskQuestion> {
                            auto risk = riskQuestion(document, figures);
                            if (!risk) return std::nullopt;
                            return ScenarioRiskQuestion{.risk = *risk, .scenario = view.scenario(), .output = output()};
                          },
                          scenarioRisk, {.delay = kRiskDelay});
}

LiveBuying liveBuying(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveBuying(figures,
                    [&]() -> std::optional<ScenarioRiskQuestion> {
                      auto risk = riskQuestion(document, figures);
                      if (!risk) return std::nullopt;
                      return ScenarioRiskQuestion{.risk = *risk, .scenario = view.scenario(), .output = {}};
                    },
                    buyingAnswer, {.delay = kRiskDelay});
}

}  // namespace fulcrum
