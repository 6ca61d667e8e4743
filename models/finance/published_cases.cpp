// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/published_cases.h"

#include <algorithm>
#include <array>

#include "base/conversions.h"

namespace fulcrum::finance {
namespace {

using enum PublishedMeasure;

constexpr std::array kServer{PublishedFigure{"on-demand", PaybackHours, 8556.2, 0.05},
                             PublishedFigure{"one-year", PaybackHours, 10890.9, 0.05},
                             PublishedFigure{"three-year", PaybackHours, 15708.5, 0.05}};
constexpr std::array kAccelerators{PublishedFigure{"study", Saving, 490903, 0.5},
                                   PublishedFigure{"study", PaybackMonths, 3.186 * kMonthsPerYear, 0.006},
                                   PublishedFigure{"study", NpvAtYearEnds, -9440, 5}};
constexpr std::array kCalculator{PublishedFigure{"published", PaybackMonths, 35.6, 0.05}};
constexpr std::array kDay{PublishedFigure{"published", CostPerDay, 87072, 0.5},
                          PublishedFigure{"published", NodesAtPeak, 278, 0},
                          PublishedFigure{"published", NodesOnAverage, 226.75, 0.005}};
constexpr std::array kLadder{PublishedFigure{"concurrency-128", CostPerMillionTokens, 0.0949, 0.00005},
                             PublishedFigure{"concurrency-32", CostPerMillionTokens, 0.34, 0.005},
                             PublishedFigure{"concurrency-8", CostPerMillionTokens, 0.75, 0.005}};

constexpr std::array kCases{
    PublishedCase{"One 8x H100 server against three cloud rates",
                  "Lenovo Press LP2225, On-Premise vs Cloud: Generative AI Total Cost of Ownership, 2025",
                  "https://lenovopress.lenovo.com/lp2225", kServer},
    PublishedCase{"64 accelerators: payback says yes, NPV says no",
                  "Legit Lads, Accelerator ROI Console, as of November 2026",
                  "https://www.legitlads.com/hub/tools/ai/ai-hardware/accelerator-roi-calculator/", kAccelerators},
    PublishedCase{"A calculator that counted capital twice", {}, {}, kCalculator},
    PublishedCase{"DeepSeek V3/R1: a day of inference",
                  "DeepSeek, DeepSeek-V3/R1 Inference System Overview, 28 February 2025",
                  "https://github.com/deepseek-ai/open-infra-index", kDay},
    PublishedCase{"The utilisation ladder of one H100", {}, {}, kLadder},
};

std::optional<double> fromArms(const Plan& plan, const PublishedFigure& figure, const Evaluator& evaluator) {
  const auto compared = ownVersusRent(plan, ScenarioId(std::string(figure.scenario)), evaluator);
  if (!compared) return {};
  const OwnVersusRent& result = compared.value();
  if (figure.measure == Saving) return result.cumulativeDifference.back().value();
  if (figure.measure == NpvAtYearEnds) return result.npvAtYearEnds.value();
  if (!result.payback.simple.first) return {};
  return *result.payback.simple.first * (figure.measure == PaybackHours ? kHoursPerMonth : 1.0);
}

std::optional<double> fromEvaluation(const Plan& plan, const PublishedFigure& figure, const Evaluator& evaluator) {
  const auto evaluated = evaluator(plan, ScenarioId(std::string(figure.scenario)));
  if (!evaluated) return {};
  const Evaluation& evaluation = evaluated.value();
  if (figure.measure == CostPerMillionTokens) return evaluation.headline.costPerMTok;
  if (evaluation.pools.empty()) return {};
  const PoolEvaluation& pool = evaluation.pools.front();
  if (figure.measure == NodesAtPeak) return pool.nodesNeededMax.front();
  if (figure.measure == NodesOnAverage) return nodeHoursOf(pool, Tier::OnDemand).front().value() / kHoursPerMonth;
  return costOf(pool, CostLine::OnDemand).front().value() * kHoursPerDay / kHoursPerMonth;
}

}  // namespace

const PublishedCase* publishedCase(const Plan& plan) {
  const auto* found = std::ranges::find(kCases, std::string_view(plan.name), &PublishedCase::plan);
  return found == kCases.end() ? nullptr : found;
}

std::optional<double> workedOut(const Plan& plan, const PublishedFigure& figure, const Evaluator& evaluator) {
  switch (figure.measure) {
    case PaybackHours:
    case PaybackMonths:
    case Saving:
    case NpvAtYearEnds:
      return fromArms(plan, figure, evaluator);
    case CostPerDay:
    case NodesAtPeak:
    case NodesOnAverage:
    case CostPerMillionTokens:
      return fromEvaluation(plan, figure, evaluator);
  }
  return {};
}

}  // namespace fulcrum::finance
