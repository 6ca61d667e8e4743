// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_advice.h"

#include <QCoreApplication>

#include "edits/scenario_edits.h"
#include "live/renamed.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

struct LiveAdviceText {
  Q_DECLARE_TR_FUNCTIONS(Advice)
};

LeverKind leverOf(optimise::AdviceKind kind) {
  switch (kind) {
    case optimise::AdviceKind::Commit:
    case optimise::AdviceKind::DropCommitment:
      return LeverKind::Commitments;
    case optimise::AdviceKind::Own:
      return LeverKind::Own;
    case optimise::AdviceKind::Autoscale:
    case optimise::AdviceKind::SizeToPeak:
      return LeverKind::RightSizing;
    case optimise::AdviceKind::ShiftBatch:
      return LeverKind::BatchShifting;
    case optimise::AdviceKind::UseSpot:
      return LeverKind::Spot;
    case optimise::AdviceKind::CheaperNode:
      return LeverKind::Hardware;
  }
  return LeverKind::Commitments;
}

}  // namespace

LiveAdvice liveAdvice(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveAdvice(
      figures, [&] { return figuresQuestion(document, view, figures); },
      [solved = std::make_shared<optimise::SolvedPools>()](const FiguresQuestion& question,
                                                           const LiveAdvice::Run& run) {
        return optimise::adviceFor(*question.plan, question.scenario, *solved, &run.flag(),
                                   [&run](double share) { run.progress(share); });
      });
}

std::vector<optimise::Advice> adviceOf(const LiveAdvice& live, const Plan& whole) {
  const auto* answer = live.answer();
  if (!answer || !answer->ok() || !answer->value()) return {};
  std::vector<optimise::Advice> advice = *answer->value();
  const auto renamed = renamedElements(*live.question()->plan, whole, live.question()->scenario);
  for (optimise::Advice& each : advice) {
    rename(each.what, renamed);
    rename(each.risk, renamed);
  }
  return advice;
}

void applyAdvice(PlanDocument& document, const ScenarioId& scenario, const optimise::Advice& advice) {
  document.editWhole(problemSentence(advice.what), advice.edit(document.whole(), scenario));
}

ScenarioId applyAdviceInNewScenario(PlanDocument& document, const ScenarioId& scenario,
                                    const optimise::Advice& advice) {
  ScenarioAdded added = withScenarioAdded(
      document.whole(), scenario, LiveAdviceText::tr("With %1").arg(leverName(leverOf(advice.kind))).toStdString());
  document.editWhole(LiveAdviceText::tr("%1, in a new scenario").arg(problemSentence(advice.what)),
                     advice.edit(std::move(added.plan), added.id));
  return added.id;
}

}  // namespace fulcrum
