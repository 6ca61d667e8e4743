// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/lever_worth.h"

#include <algorithm>
#include <chrono>

#include "document/field_text.h"
#include "plan/fields.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kDelay = 40ms;  // behind the frame that the drag paints; the whole stays under 100 ms

// The first thing an evaluation says about this lever. Its place names the scenario that the lever is inherited from,
// which need not be the one evaluated: the key alone tells.
const Problem* findingAbout(const Problems& findings, LeverKind kind) {
  const std::string place = "].levers." + std::string(leverKey(kind));
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const Problem& finding) {
    const size_t at = finding.where.find(place);
    if (at == std::string::npos) return false;
    const size_t end = at + place.size();
    return end == finding.where.size() || finding.where[end] == '.';
  });
  return found == findings.end() ? nullptr : &*found;
}

}  // namespace

LeverWorth::LeverWorth(PlanDocument& document, ViewState& view, LiveEvaluation& live, QObject* parent)
    : QObject(parent), m_document(document), m_view(view), m_live(live) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kDelay);
  connect(&m_timer, &QTimer::timeout, this, &LeverWorth::compute);
  connect(&live, &LiveEvaluation::evaluated, this, &LeverWorth::restart);
  restart();
}

void LeverWorth::flush() {
  if (!m_timer.isActive()) return;
  m_timer.stop();
  compute();
}

void LeverWorth::restart() {
  if (!m_timer.isActive()) m_timer.start();  // not restarted while it runs: a long drag must not starve it
  Q_EMIT stale();
}

void LeverWorth::compute() {
  m_live.flush();  // an edit of this very turn must not be compared with figures of the one before
  m_timer.stop();
  const Plan& plan = m_document.plan();
  const ResolvedScenario resolved = resolveScenario(plan, m_view.scenario());
  for (int index = 0; index < kLeverCount; ++index) {
    const auto kind = static_cast<LeverKind>(index);
    LeverState& state = m_states[static_cast<size_t>(index)];
    const Lever* lever = leverOf(resolved.levers, kind);
    state = LeverState();
    state.on = lever && lever->on;
    if (!m_live.current()) continue;
    const Result<Evaluation> flipped = m_live.figuresOf(withLeverFlipped(plan, m_view.scenario(), kind), m_view.scenario());
    if (flipped) {
      state.worthPerMonth = flipped.value().headline.monthlyCost - m_live.current()->headline.monthlyCost;
      state.servedChange = flipped.value().headline.servedShare - m_live.current()->headline.servedShare;
    }
    const Problems& whenOn = state.on  ? m_live.current()->problems
                             : flipped ? flipped.value().problems
                                       : flipped.problems();
    if (const Problem* finding = findingAbout(whenOn, kind)) {
      state.reason = problemSentence(*finding);
      state.hint = problemRemedy(*finding);
    }
  }
  Q_EMIT updated();
}

Plan withLeverFlipped(const Plan& plan, const ScenarioId& scenario, LeverKind kind) {
  Plan flipped = plan;
  Scenario* target = find(flipped, scenario);
  if (!target) return flipped;
  const Levers inherited = resolveScenario(plan, scenario).levers;
  const Levers presets = presetLevers(plan);
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    if (index++ != static_cast<int>(kind)) return;
    auto& entry = target->levers.*field.member;
    if (!entry) entry = inherited.*field.member ? inherited.*field.member : presets.*field.member;
    entry->on = !entry->on;
  });
  return flipped;
}

}  // namespace fulcrum
