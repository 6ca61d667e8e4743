// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_why.h"

#include "explain/families.h"
#include "explain/output_figures.h"
#include "live/live_risk.h"

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
  Explanation result = explain::npvAgainst(*why.reference, *why.figures);
  result.figure = kNpvAgainst;
  markReference(result.terms.front());
  return result;
}

Result<std::vector<Explanation>> familyOf(const WhyQuestion& question, const LiveWhy::Run& run) {
  const auto& [plan, asked, base] = question.figures;
  if (question.family != "buying") return explain::familyExplanations(*plan, asked, question.family, &run.flag());
  Plan shorter = *plan;  // as the page weighs them
  shorter.simulation.trials = kTrialsOfMixes;
  return explain::familyExplanations(shorter, asked, question.family, &run.flag());
}

Result<Why> whyOf(const WhyQuestion& question, const LiveWhy::Run& run) {
  const auto& [plan, asked, base] = question.figures;
  auto scenario = explain::explainedScenario(*plan, asked);
  if (!scenario) return scenario.problems();
  Why why;
  why.figures = std::make_shared<const explain::Figures>(std::move(scenario).value());
  why.reference = why.figures;
  if (!question.family.empty()) {
    auto found = familyOf(question, run);
    if (!found) return found.problems();
    why.family = std::make_shared<const std::vector<Explanation>>(std::move(found).value());
  }
  if (base == asked) return why;
  auto reference = explain::explainedScenario(*plan, base);
  if (!reference) return reference.problems();
  why.reference = std::make_shared<const explain::Figures>(std::move(reference).value());
  return why;
}

}  // namespace

LiveWhy liveWhy(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                std::function<const std::optional<explain::Asked>&()> asked) {
  const auto ask = [&document, &view, &figures, asked]() -> std::optional<WhyQuestion> {
    auto question = figuresQuestion(document, view, figures);
    if (!question) return std::nullopt;
    const std::optional<explain::Asked>& wanted = asked();
    if (wanted && !wanted->scenario.text.empty()) question->scenario = wanted->scenario;
    return WhyQuestion{.figures = std::move(*question),
                       .family = wanted ? explain::familyOf(wanted->figure) : std::string()};
  };
  return LiveWhy(figures, ask, whyOf);
}

Result<Explanation> explanationOf(const Why& why, const explain::Asked& asked) {
  if (asked.figure == kNpvAgainst) return npvAgainst(why);
  if (!explain::familyOf(asked.figure).empty())
    return explain::figureOfFamily(why.family ? *why.family : std::vector<Explanation>(), asked.figure);
  if (!asked.figure.starts_with(kOfReference)) return why.figures->explain(asked);
  auto explained = why.reference->explain(std::string_view(asked.figure).substr(kOfReference.size()));
  if (!explained) return explained.problems();
  Explanation result = std::move(explained).value();
  markReference(result);
  return result;
}

}  // namespace fulcrum
