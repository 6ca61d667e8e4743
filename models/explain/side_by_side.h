// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side: figures, inputs, and whether the better figure is the better scenario.
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "finance/own_vs_rent.h"
#include "plan/plan.h"

namespace fulcrum::explain {

// What a scenario costs; without an evaluation where it was refused.
struct ComparedFigures {
  ScenarioId scenario;
  std::shared_ptr<const Evaluation> evaluation;
  std::optional<finance::ArmsWorth> owning;  // against the plan's rent arm; none where it cannot be compared
  Problems problems;
};
[[nodiscard]] ComparedFigures comparedFigures(const Plan& plan, const ScenarioId& scenario,
                                              const finance::Evaluator& evaluator);

// The outputs by which scenarios are compared, by the names of risk/outputs.h; cash by fiscal year follows.
inline constexpr std::array<std::string_view, 10> kComparedOutputs{
    "monthlyCost",    "npvCost",     "npvAgainstBase", "costPerMTok", "utilisation",
    "avoidableWaste", "servedShare", "nodesMax",       "ownNpv",      "ownPaybackMonths"};
[[nodiscard]] inline bool isCashOutput(std::string_view output) {
  return output.starts_with("cash");
}
// Present values that are differences themselves may be of either sign, where a change in per cent would mislead.
[[nodiscard]] inline bool tellsChange(std::string_view output) {
  return output != "npvAgainstBase" && output != "ownNpv";
}
// Of amounts below zero, as of a year in which nodes are sold, a change in per cent would mislead as well.
[[nodiscard]] inline bool hasRelativeChange(double base) {
  return base > 0;
}

// A figure of each scenario, by the names of risk/outputs.h, and `cashTotal`, all years. Values are infinite for a
// payback that never comes, and none where there is no figure.
struct FigureRow {
  std::string name;
  std::vector<std::optional<double>> values;
};
// In the order in which they are shown: key figures, then cash by fiscal year and its sum. `npvAgainstBase` is today's
// money saved against scenarios[base].
[[nodiscard]] std::vector<FigureRow> figureRows(const Plan& plan, std::span<const ComparedFigures> scenarios,
                                                size_t base);
[[nodiscard]] bool isCashRow(const FigureRow& row);
// Whether more of it is better; none where neither is.
[[nodiscard]] std::optional<bool> isMoreBetter(const FigureRow& row);
// The best value of a row where at least two differ by more than a millionth; none otherwise.
[[nodiscard]] std::optional<double> bestOf(const FigureRow& row);

// A field that the scenarios see: its path with ids (`fleets.main.targetLoad`, `assumptions.pue`,
// `levers.spot.on`), and its raw text (plan/raw_text.h) in each; none where the scenario has no such field. Levers that
// no scenario has ever switched on are left out.
struct InputRow {
  std::string path;
  std::vector<std::optional<std::string>> values;
  [[nodiscard]] bool differs() const;
};
[[nodiscard]] std::vector<InputRow> inputRows(const Plan& plan, std::span<const ScenarioId> scenarios);

// Why the cheapest scenario need not be the best one.
enum class Incomparable {
  Incomplete,     // the figures of a scenario leave something out
  ServedUnknown,  // a scenario's served share cannot be told
  Served,         // they do not serve the same share, to a hundredth of a per cent
  Quality         // a lever that changes who answers, or how well, acts in some and not in others
};
struct Ranking {
  std::optional<Incomparable> reason;  // none: the best of each row may be called the best
  std::optional<LeverKind> lever;      // of Quality
};
[[nodiscard]] Ranking rankingOf(const Plan& plan, std::span<const ComparedFigures> scenarios);

}  // namespace fulcrum::explain
