// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 200ms;

}  // namespace

LiveAnswer::LiveAnswer(LiveEvaluation& figures, BackgroundRunner& runner, LiveRules rules, QObject* parent)
    : QObject(parent), m_figures(figures), m_runner(runner), m_rules(rules) {
  m_tick.setInterval(kTick);
  connect(&m_tick, &QTimer::timeout, this, &LiveAnswer::changed);
  connect(&figures, &LiveEvaluation::evaluated, this, &LiveAnswer::follow);
  connect(&figures, &LiveEvaluation::asked, this,
          [this](bool& isAwaited) { isAwaited = isAwaited || (isShown() && isRunning()); });
}

void LiveAnswer::setShown(const QObject* viewer, bool shown) {
  if (shown == m_viewers.contains(viewer)) return;
  if (shown) {
    m_viewers.insert(viewer);
    // Half of a viewer that is being destroyed still listens: nothing is said before it is gone.
    connect(viewer, &QObject::destroyed, this, [this, viewer] {
      m_viewers.remove(viewer);
      QMetaObject::invokeMethod(
          this,
          [this] {
            if (m_viewers.isEmpty()) cancel();
          },
          Qt::QueuedConnection);
    });
    m_figures.flush();  // a question is of the plan as it stands, and so are the figures that it brings
    askAgain();
    restart();
  } else {
    disconnect(viewer, nullptr, this, nullptr);
    m_viewers.remove(viewer);
    if (m_viewers.isEmpty()) cancel();
  }
}

void LiveAnswer::follow() {
  if (m_viewers.isEmpty()) return;
  if (askAgain()) restart();
  Q_EMIT changed();
}

bool LiveAnswer::askAgain() {
  const int now = ask();
  if (now == m_asked) return false;
  m_asked = now;
  if (m_asked == 0) {
    cancel();
    m_held = 0;
    m_isPart = false;
    drop();
  } else if (m_rules.overtaken == Overtaken::Cancelled || isCurrent() || m_isPart) {
    cancel();
  }
  return true;
}

void LiveAnswer::restart() {
  if (m_asked == 0 || m_running != 0 || isCurrent()) return;
  m_running = m_asked;
  ++m_runCount;
  m_tick.start();
  // Not in the constructor: the runner is a member of what derives from this.
  connect(&m_runner, &BackgroundRunner::updated, this, &LiveAnswer::take, Qt::UniqueConnection);
  run();
  Q_EMIT changed();
}

void LiveAnswer::take() {
  m_held = m_running;
  m_isPart = m_runner.isPart();
  adopt();
  if (!m_isPart) {
    m_running = 0;
    m_tick.stop();
    if (m_held != m_asked && !m_viewers.isEmpty()) restart();
  }
  Q_EMIT changed();
}

void LiveAnswer::cancel() {
  if (m_running == 0) return;
  m_running = 0;
  m_tick.stop();
  m_runner.cancel();
  Q_EMIT changed();
}

void LiveAnswer::flush() {
  m_figures.flush();
  askAgain();
  if (m_running != 0 && m_running != m_asked) cancel();
  restart();
  if (m_running != 0) m_runner.flush();
}

bool FiguresQuestion::operator==(const FiguresQuestion& other) const {
  return scenario == other.scenario && base == other.base &&
         (plan == other.plan ||
          (sameOutsideScenarios(*plan, *other.plan) && sameScenario(*plan, *other.plan, scenario) &&
           (base == scenario || sameScenario(*plan, *other.plan, base))));
}

std::optional<FiguresQuestion> figuresQuestion(const PlanDocument& document, const ViewState& view,
                                               const LiveEvaluation& figures) {
  if (!figures.current()) return std::nullopt;
  return FiguresQuestion{.plan = document.snapshot(), .scenario = view.scenario(), .base = figures.baseScenario()};
}

// A mix that is provisional gives way to one that is not, of the same plan.
bool StagesQuestion::operator==(const StagesQuestion& other) const {
  return figures == other.figures && stages->choice.unsolved.has_value() == other.stages->choice.unsolved.has_value();
}

std::optional<StagesQuestion> stagesQuestion(const PlanDocument& document, const ViewState& view,
                                             const LiveEvaluation& figures) {
  if (!figures.stages()) return std::nullopt;
  return StagesQuestion{.figures = {.plan = document.snapshot(), .scenario = view.scenario(), .base = view.scenario()},
                        .stages = figures.stages()};
}

}  // namespace fulcrum
