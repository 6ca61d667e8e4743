// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdlib>
#include <optional>

#include "base/conversions.h"
#include "engine/hardware_ranking.h"
#include "engine/served_state.h"
#include "explain/family_figures.h"
#include "plan/resolve.h"

namespace fulcrum::explain {
namespace {

Explanation milliseconds(const char* label, double ms, Phrase formula = {}) {
  return given(label, ms, Measure::Milliseconds, std::move(formula));
}

// The serving model's answer for a replica, figure by figure (docs/serving-model.md).
class ThroughputFigures {
 public:
  explicit ThroughputFigures(const ServingAnswer& answer)
      : m_answer(answer), m_point(answer.point), m_setup(answer.setup), m_time(answer.setup) {}

  [[nodiscard]] Explanation rate() const {
    return derived(Operation::Quotient, "rateOfReplica", Measure::RequestsPerSecond, "inFlightOverTheirTime",
                   {inFlight({}), secondsOfRequest()});
  }
  [[nodiscard]] Explanation tokens() const {
    return derived(Operation::Product, "outputTokensOfReplica", Measure::TokensPerSecond, "rateTimesOutputTokens",
                   {rate(), outputTokens()});
  }
  // As many as all of the limits allow.
  [[nodiscard]] Explanation inFlight(const LatencyTargets& targets) const {
    std::vector<Explanation> limits{
        given("fitsIntoMemory", std::max(1.0, std::floor(m_answer.memory.sequences)), Measure::Requests, "roomFormula"),
        given("mostOfEngine", kMaxConcurrency, Measure::Requests, "capOfModel")};
    limits.front().terms = {
        given("roomForKeysAndValues", m_answer.memory.kvRoomGB, Measure::Gigabytes, "memoryLessWeightsAndOther"),
        given("keysAndValuesOfRequest", m_answer.memory.kvPerSequenceGB, Measure::Gigabytes, "atItsFullLength")};
    const auto within = [&](const char* label, LatencyTargets target, double ms) {
      const auto point = operatingPoint(m_setup, target);
      if (!point) return;
      limits.push_back(given(Phrase(label, {{"target", Amount{ms, Measure::Milliseconds}}}), point.value().concurrency,
                             Measure::Requests, "mostWithinTarget"));
    };
    if (targets.tpotMs) within("withinTpot", {.ttftMs = {}, .tpotMs = targets.tpotMs}, *targets.tpotMs);
    if (targets.ttftMs) within("withinTtft", {.ttftMs = targets.ttftMs, .tpotMs = {}}, *targets.ttftMs);
    Explanation result =
        derived(Operation::Min, "requestsInFlight", Measure::Requests, "leastOfTheLimits", std::move(limits));
    if (!targets.tpotMs && !targets.ttftMs) {
      result = given("requestsInFlight", m_point.concurrency, Measure::Requests, "leastOfTheLimits");
    }
    return result;
  }
  [[nodiscard]] Explanation tpot() const {
    const StepTime::Parts parts = m_time.parts(m_point.concurrency);
    return derived(Operation::Product, "timePerOutputToken", Measure::Milliseconds, "partsTimesMeasured",
                   {step(parts), measuredFactor()});
  }
  [[nodiscard]] Explanation ttft() const {
    const StepTime::FirstToken parts = m_time.firstToken(m_point.concurrency);
    const double factor = m_setup.calibration.compute;
    return derived(
        Operation::Product, "timeToFirstToken", Measure::Milliseconds, "firstTokenTimesMeasured",
        {derived(
             Operation::Sum, "timeToFirstTokenOfModel", Measure::Milliseconds, "prefillStepAndOthers",
             {calibrated("timeOfPrefill", parts.prefillMs, factor, "operationsOverRate"),
              derived(Operation::Product, "timeOfOthersPrefills", Measure::Milliseconds, "othersTimesPrefill",
                      {given("prefillsWaitedFor", parts.othersWaitedFor, Measure::Requests, "shareOfOthersInFlight"),
                       calibrated("timeOfPrefill", parts.prefillMs, factor, "operationsOverRate")}),
              milliseconds("timeOfLaunch", parts.launchMs, "ofEveryPrefill"), step(parts.step)}),
         measuredFactor()});
  }
  [[nodiscard]] Explanation gpus(bool typed) const {
    return given("gpusOfReplica", m_point.gpus, Measure::Gpus, typed ? "typedWithTheRate" : "cheapestPerRequest");
  }

 private:
  [[nodiscard]] static Explanation calibrated(const char* label, double ms, double factor, const char* formula) {
    return derived(Operation::Product, label, Measure::Milliseconds, formula,
                   {milliseconds("timeOfModel", ms, "fromSpecifications"),
                    given("calibrationFactor", factor, Measure::Plain, "fittedToMeasurements")});
  }
  [[nodiscard]] Explanation step(const StepTime::Parts& parts) const {
    const CalibrationFactors& factors = m_setup.calibration;
    return derived(Operation::Sum, "timeOfStep", Measure::Milliseconds, "memoryArithmeticAndRest",
                   {calibrated("timeOfMemory", parts.bandwidthMs, factors.bandwidth, "bytesOverBandwidth"),
                    calibrated("timeOfArithmetic", parts.computeMs, factors.compute, "operationsOverRate"),
                    milliseconds("timeOfHost", parts.fixedMs, "ofEveryStep")});
  }
  [[nodiscard]] Explanation measuredFactor() const {
    return given("measuredFactor", m_setup.calibration.measured, Measure::Plain, "ofBenchmarkRow");
  }
  [[nodiscard]] Explanation outputTokens() const {
    return given("outputTokensOfRequest", m_setup.outputTokens, Measure::Tokens, "meanOfRequests", Operation::Lookup);
  }
  [[nodiscard]] Explanation secondsOfRequest() const {
    return derived(Operation::Product, "timeOfRequest", Measure::Seconds, "tokensTimesTimeOfOne",
                   {outputTokens(), tpot(), given("oneThousandth", 1 / kMsPerSecond, Measure::Plain, "secondsPerMs")});
  }

  const ServingAnswer& m_answer;
  const OperatingPoint& m_point;
  const ServingSetup& m_setup;
  StepTime m_time;
};

}  // namespace

FamilyAnswer throughputFigures(const FamilyQuestion& asked) {
  const Problem none = noSuchFigure("throughput[" + asked.key + "]");
  const auto seen = withElementsOf(asked.plan, asked.scenario);
  if (!seen) return seen.problems();
  const size_t comma = asked.key.rfind(',');
  const Workload* workload = find(seen.value(), WorkloadId(asked.key.substr(0, comma)));
  if (!workload) return none;
  // Without a month: as the plan has the workload, whatever levers make of it.
  const bool inPlan = comma == std::string::npos;
  const int month = inPlan ? 0 : std::atoi(asked.key.c_str() + comma + 1);
  if (month < 0 || month >= asked.plan.horizonMonths) return none;
  std::optional<ServedState> served;
  if (!inPlan) served = servedState(seen.value(), asked.scenario, *workload, month);
  const auto state = inPlan   ? servingStateOf(seen.value(), *workload)
                     : served ? std::optional(served->state)
                              : std::nullopt;
  if (!state) return none;
  const ServingBook book(seen.value());
  const bool typed = workload->service && (inPlan || served->known);
  const int gpus = !typed ? 0 : inPlan ? workload->service->gpusPerReplica : served->known->rate.gpus;
  const auto answer = book.answer(*state, gpus);
  if (!answer) return answer.problems();
  const ThroughputFigures figures(answer.value());
  const std::string start = "throughput[" + asked.key + "].";
  std::vector<Explanation> all{named(start + "rate", figures.rate()),
                               named(start + "tokensPerSecond", figures.tokens()),
                               named(start + "inFlight", figures.inFlight(state->targets())),
                               named(start + "tpot", figures.tpot()),
                               named(start + "ttft", figures.ttft()),
                               named(start + "gpus", figures.gpus(typed))};
  if (typed && served) {
    Explanation used = given("rateUsedByPlan", served->known->rate.requestsPerSecond, Measure::RequestsPerSecond,
                             "typedTimesModelRatio");
    used.place = "workloads[" + workload->id.text + "].service";
    all.push_back(named(start + "used", std::move(used)));
  }
  return all;
}

}  // namespace fulcrum::explain
