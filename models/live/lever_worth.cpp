// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/lever_worth.h"

#include <algorithm>

#include "plan/lever_presets.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kWorthDelay = 40ms;  // behind the frame that the drag paints

// The first thing an evaluation says about this lever. Its place names the scenario that the lever is inherited from,
// which need not be the one evaluated: the key alone tells.
const Problem* findingAbout(const Problems& findings, LeverKind kind) {
  const std::string place = "].levers." + std::string(leverKey(kind));
  const auto found = std::ranges::find_if(findings, [&](const Problem& finding) {
    const size_t at = finding.where.find(place);
    if (at == std::string::npos) return false;
    const size_t end = at + place.size();
    return end == finding.where.size() || finding.where[end] == '.';
  });
  return found == findings.end() ? nullptr : &*found;
}

LeverState stateOf(const FiguresQuestion& question, LeverKind kind, bool on, const Evaluation& figures,
                   const LiveWorth::Run& run, optimise::SolvedPools& solved) {
  LeverState state;
  const auto flipped =
      optimise::evaluateOptimal(withLeverFlipped(*question.plan, question.scenario, kind), question.scenario, solved,
                                {.cancelled = [&run] { return run.cancelled(); }});
  if (flipped) {
    state.worthPerMonth = flipped.value().headline.monthlyCost - figures.headline.monthlyCost;
    state.servedChange = servedChange(figures.headline, flipped.value().headline);
  }
  const Problems& whenOn = on ? figures.problems : flipped ? flipped.value().problems : flipped.problems();
  if (const Problem* finding = findingAbout(whenOn, kind)) {
    state.reason = problemSentence(*finding);
    state.hint = problemRemedy(*finding);
  }
  return state;
}

LeverStates statesOf(const StagesQuestion& question, const LiveWorth::Run& run, optimise::SolvedPools& solved) {
  LeverStates states;
  const Levers& levers = question.stages->model.levers;
  for (size_t index = 0; index < states.size() && !run.cancelled(); ++index) {
    const auto kind = static_cast<LeverKind>(index);
    const Lever* lever = leverOf(levers, kind);
    states[index] = stateOf(question.figures, kind, lever && lever->on, question.stages->evaluation, run, solved);
  }
  return states;
}

}  // namespace

LiveWorth liveWorth(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveWorth(
      figures, [&] { return stagesQuestion(document, view, figures); },
      [solved = std::make_shared<optimise::SolvedPools>()](const StagesQuestion& question, const LiveWorth::Run& run) {
        return statesOf(question, run, *solved);
      },
      {.delay = kWorthDelay, .overtaken = Overtaken::Finished});
}

const LeverState& stateOf(const LiveWorth& worth, LeverKind kind) {
  static const LeverState kUnknown;
  return worth.answer() ? (*worth.answer())[static_cast<size_t>(kind)] : kUnknown;
}

}  // namespace fulcrum
