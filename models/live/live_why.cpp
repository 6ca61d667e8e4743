// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_why.h"

namespace fulcrum {
namespace {

using explain::Explanation;
using explain::Operation;

// Names say that they are of the reference, so that they are asked for there.
void markReference(Explanation& explanation) {
  if (!explanation.figure.empty()) explanation.figure.insert(0, kOfReference);
  for (Explanation& term : explanation.terms) markReference(term);
}

Explanation npvAgainst(const Why& why) {
  const std::string reference = why.reference->scenario().evaluation().scenario.text;
  Explanation before = why.reference->term("npvCost");
  markReference(before);
  Explanation result =
      explain::derived(Operation::Difference, explain::Phrase("npvAgainst", {{"scenario", reference}}),
                       explain::Measure::Money, explain::Phrase("npvAgainstFormula", {{"scenario", reference}}),
                       {std::move(before), why.figures->term("npvCost")});
  result.figure = kNpvAgainst;
  return result;
}

}  // namespace

LiveWhy liveWhy(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveWhy(
      figures, [&] { return figuresQuestion(document, view, figures); },
      [](const FiguresQuestion& question, const LiveWhy::Run&) -> Result<Why> {
        auto scenario = explain::explainedScenario(*question.plan, question.scenario);
        if (!scenario) return scenario.problems();
        Why why;
        why.figures = std::make_shared<const explain::Figures>(std::move(scenario).value());
        why.reference = why.figures;
        if (question.base == question.scenario) return why;
        auto reference = explain::explainedScenario(*question.plan, question.base);
        if (!reference) return reference.problems();
        why.reference = std::make_shared<const explain::Figures>(std::move(reference).value());
        return why;
      });
}

Result<Explanation> explanationOf(const Why& why, const explain::Asked& asked) {
  if (asked.figure == kNpvAgainst) return npvAgainst(why);
  if (!asked.figure.starts_with(kOfReference)) return why.figures->explain(asked);
  auto explained = why.reference->explain(std::string_view(asked.figure).substr(kOfReference.size()));
  if (!explained) return explained.problems();
  Explanation result = std::move(explained).value();
  markReference(result);
  return result;
}

}  // namespace fulcrum
