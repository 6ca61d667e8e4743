// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_waste.h"

namespace fulcrum {

LiveWaste liveWaste(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  using Answer = Result<std::optional<optimise::AvoidableWaste>>;
  return LiveWaste(
      figures, [&] { return figuresQuestion(document, view, figures); },
      [solved = std::make_shared<optimise::SolvedPools>()](const FiguresQuestion& question,
                                                           const LiveWaste::Run& run) -> Answer {
        const auto advice = optimise::adviceFor(*question.plan, question.scenario, *solved, &run.flag(),
                                                [&run](double share) { run.progress(share); });
        if (!advice) return advice.problems();
        if (!advice.value()) return std::optional<optimise::AvoidableWaste>();
        auto waste = optimise::avoidableWaste(*question.plan, question.scenario, *advice.value(), *solved);
        if (!waste) return waste.problems();
        return std::optional(std::move(waste).value());
      });
}

const optimise::AvoidableWaste* wasteOf(const LiveWaste& live) {
  const auto* answer = live.answer();
  return answer && answer->ok() && answer->value() ? &*answer->value() : nullptr;
}

}  // namespace fulcrum
