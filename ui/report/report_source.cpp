// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_source.h"

#include <algorithm>

#include "document/changes_since.h"

namespace fulcrum {
namespace {

// The scenarios in their order, with the base of comparison among them.
std::vector<ScenarioId> comparedScenarios(const Workspace& workspace, const std::vector<ScenarioId>& chosen) {
  std::vector<ScenarioId> ids;
  const auto add = [&](const ScenarioId& id) {
    if (find(workspace.whole(), id) && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  };
  if (!chosen.empty()) {
    const ScenarioId& base = workspace.live.baseScenario();
    if (std::ranges::find(chosen, base) == chosen.end()) add(base);
    for (const ScenarioId& id : chosen) add(id);
    add(workspace.view.scenario());
  } else {
    for (const Scenario& scenario : workspace.whole().scenarios) add(scenario.id);
  }
  return ids;
}

}  // namespace

void lookAtRecommended(Workspace& workspace, const BudgetReport& report) {
  if (find(workspace.whole(), report.scenario)) workspace.view.setScenario(report.scenario);
  const Plan& plan = workspace.whole();
  const bool named = !report.scenarios.empty() && find(plan, report.scenarios.front());
  if (named) {
    workspace.view.setReference(report.scenarios.front());
  } else if (!plan.scenarios.empty()) {
    workspace.view.setReference(plan.scenarios.front().id);
  }
}

ReportSource::ReportSource(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_comparison(liveComparison(workspace.document, workspace.live,
                                  [this] { return comparedScenarios(m_workspace, m_compared); })),
      m_risk(liveRisk(workspace.document, workspace.live)),
      m_ofScenario(liveScenarioRisk(workspace.document, workspace.view, workspace.live,
                                    [] { return std::string("monthlyCost"); })) {}

bool ReportSource::isUncertain() const {
  return std::ranges::any_of(m_workspace.whole().uncertainties, &UncertainInput::on);
}

std::vector<LiveAnswer*> ReportSource::wanted() const {
  std::vector<LiveAnswer*> answers{&m_workspace.attribution, &m_workspace.breakEven, &m_workspace.apiArm};
  const auto has = [&](ReportSection section) { return std::ranges::find(m_sections, section) != m_sections.end(); };
  if (has(ReportSection::Scenarios)) answers.push_back(&m_comparison);
  if (isUncertain() && (has(ReportSection::Risk) || has(ReportSection::Decision)))
    answers.insert(answers.end(), {&m_risk, &m_ofScenario});
  return answers;
}

void ReportSource::want(const ReportChoice& choice) {
  stop();
  m_sections = choice.sections;
  m_compared = choice.content.scenarios;
  m_figuresNow.reset();
  m_workspace.live.flush();
  for (LiveAnswer* answer : wanted()) {
    connect(answer, &LiveAnswer::changed, this, &ReportSource::changed);
    answer->setShown(this, true);
  }
}

void ReportSource::stop() {
  for (LiveAnswer* answer : wanted()) {
    disconnect(answer, nullptr, this, nullptr);
    answer->setShown(this, false);
  }
}

void ReportSource::flush() {
  m_workspace.live.flush();
  for (LiveAnswer* answer : wanted()) answer->flush();
}

// What has no question is not waited for: there is nothing to compare.
bool ReportSource::isReady() const {
  return std::ranges::none_of(wanted(), [](const LiveAnswer* answer) { return answer->isRunning(); });
}

int ReportSource::percent() const {
  const auto answers = wanted();
  int sum = 0;
  for (const LiveAnswer* answer : answers) sum += answer->isRunning() ? answer->percent() : 100;
  return sum / static_cast<int>(answers.size());
}

std::vector<ChangeEntry> ReportSource::changesSinceLast() const {
  return changesSince(document().history(), m_workspace.whole().report.lastWritten);
}

const SavedFigures& ReportSource::figuresNow() const {
  if (!m_figuresNow) {
    const std::vector<ScenarioId> scenarios{m_workspace.live.baseScenario(), m_workspace.view.scenario()};
    m_figuresNow = headlineFigures(
        m_workspace.whole(), scenarios,
        [this](const Plan& plan, const ScenarioId& scenario) { return m_workspace.live.figuresOf(plan, scenario); });
  }
  return *m_figuresNow;
}

const risk::SimulationTrials* ReportSource::trials() const {
  return isUncertain() && m_risk.answer() ? m_risk.answer()->trials.get() : nullptr;
}

const ScenarioRisk* ReportSource::ofScenario() const {
  return isUncertain() ? m_ofScenario.answer() : nullptr;
}

}  // namespace fulcrum
