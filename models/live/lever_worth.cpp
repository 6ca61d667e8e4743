// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/lever_worth.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <chrono>

#include "edits/lever_edits.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kWorthDelay = 40ms;  // behind the frame that the drag paints
constexpr auto kShareOfTurn = 1ms;  // of a frame; one evaluation may exceed it
constexpr auto kPause = 1ms;        // for the pointer and the painter

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
  connect(&m_timer, &QTimer::timeout, this, &LeverWorth::goOn);
  connect(&live, &LiveEvaluation::evaluated, this, &LeverWorth::restart);
  restart();
}

void LeverWorth::flush() {
  if (isCurrent()) return;
  m_live.flush();  // an edit of this very turn must not be compared with figures of the one before
  beginPass();
  while (m_pass->next < kLeverCount) evaluateNext();
  endPass();
}

void LeverWorth::restart() {
  if (m_pass)
    m_pass->outdated = true;  // it runs to its end all the same: a long drag must not starve it
  else if (!m_timer.isActive())
    m_timer.start(kWorthDelay);
  Q_EMIT stale();
}

void LeverWorth::beginPass() {
  m_pass.emplace();
  m_pass->plan = m_document.plan();
  m_pass->scenario = m_view.scenario();
  m_pass->resolved = resolveScenario(m_pass->plan, m_pass->scenario);
  if (m_live.current()) m_pass->figures = *m_live.current();
}

void LeverWorth::goOn() {
  if (!m_pass) {
    m_live.flush();
    beginPass();
  }
  const QDeadlineTimer turn(kShareOfTurn);
  while (m_pass->next < kLeverCount && !turn.hasExpired()) evaluateNext();
  if (m_pass->next < kLeverCount) return m_timer.start(kPause);
  endPass();
}

void LeverWorth::evaluateNext() {
  const auto index = static_cast<size_t>(m_pass->next++);
  const auto kind = static_cast<LeverKind>(index);
  LeverState& state = m_pass->states[index];
  const Lever* lever = leverOf(m_pass->resolved.levers, kind);
  state.on = lever && lever->on;
  if (!m_pass->figures) return;
  const Evaluation& figures = *m_pass->figures;
  const Result<Evaluation> flipped =
      m_live.figuresOf(withLeverFlipped(m_pass->plan, m_pass->scenario, kind), m_pass->scenario);
  if (flipped) {
    state.worthPerMonth = flipped.value().headline.monthlyCost - figures.headline.monthlyCost;
    state.servedChange = flipped.value().headline.servedShare - figures.headline.servedShare;
  }
  const Problems& whenOn = state.on ? figures.problems : flipped ? flipped.value().problems : flipped.problems();
  if (const Problem* finding = findingAbout(whenOn, kind)) {
    state.reason = problemSentence(*finding);
    state.hint = problemRemedy(*finding);
  }
}

void LeverWorth::endPass() {
  m_timer.stop();
  m_states = m_pass->states;
  const bool again = m_pass->outdated;
  m_pass.reset();
  if (again) m_timer.start(kWorthDelay);
  Q_EMIT updated();
}

}  // namespace fulcrum
