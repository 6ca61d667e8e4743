// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/workspace.h"

#include "words/names.h"

namespace fulcrum {

Workspace::Workspace(Plan plan, QObject* parent)
    : Draft(std::move(plan), FigureScope::Compared, parent),
      worth(liveWorth(document, view, live)),
      attribution(liveAttribution(document, view, live)),
      advice(liveAdvice(document, view, live)),
      matches(liveMatches(document, view, live)),
      breakEven(liveBreakEven(document, view, live)),
      apiArm(liveApiArm(document, view, live)),
      rentArms(liveRentArms(document, view, live)),
      waste(liveWaste(document, view, live)) {}

Workspace::~Workspace() = default;

QString Workspace::referenceName() const {
  const Scenario* reference = find(whole(), live.baseScenario());
  return reference ? scenarioName(*reference) : QString();
}

Problems Workspace::problems() const {
  Problems problems = live.problems();
  const Problems notes = mismatchNotes(plan(), matchesOf(matches, plan()));
  problems.insert(problems.end(), notes.begin(), notes.end());
  return problems;
}

}  // namespace fulcrum
