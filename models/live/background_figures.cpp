// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/background_figures.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kDelay = 80ms;  // a drag changes the plan faster than that, and has the processor to itself
constexpr auto kTick = 200ms;

}  // namespace

BackgroundFigures::BackgroundFigures(PlanDocument& document, ViewState& view, LiveEvaluation& live, Answer answer,
                                     Delivery clear, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_view(view),
      m_live(live),
      m_answer(std::move(answer)),
      m_clear(std::move(clear)),
      m_background(kDelay) {
  m_tick.setInterval(kTick);
  connect(&m_tick, &QTimer::timeout, this, &BackgroundFigures::changed);
  connect(&m_background, &BackgroundRunner::updated, this, &BackgroundFigures::take);
  connect(&live, &LiveEvaluation::evaluated, this, &BackgroundFigures::follow);
}

void BackgroundFigures::setShown(const QObject* viewer, bool shown) {
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
    ask();
    restart();
  } else {
    disconnect(viewer, nullptr, this, nullptr);
    m_viewers.remove(viewer);
    if (m_viewers.isEmpty()) cancel();
  }
}

void BackgroundFigures::follow() {
  if (m_viewers.isEmpty()) return;
  if (ask()) restart();
  Q_EMIT changed();
}

bool BackgroundFigures::ask() {
  std::optional<Question> now;
  if (m_live.current()) now = Question{m_document.plan(), m_view.scenario(), m_live.baseScenario()};
  if (now == m_asked) return false;
  cancel();
  m_asked = std::move(now);
  if (!m_asked) {
    m_held.reset();
    m_clear();
  }
  return true;
}

void BackgroundFigures::restart() {
  if (!m_asked || m_running || isCurrent()) return;
  m_running = true;
  m_percent = std::make_shared<std::atomic<int>>(0);
  m_tick.start();
  m_background.start([answer = m_answer, question = *m_asked, percent = m_percent](const Run& run) {
    return answer(question, run, [&](double share) { *percent = static_cast<int>(100 * share); });
  });
  Q_EMIT changed();
}

void BackgroundFigures::take() {
  m_running = false;
  m_tick.stop();
  m_held = m_asked;
  (*m_background.result())();
  Q_EMIT changed();
}

void BackgroundFigures::cancel() {
  if (!m_running) return;
  m_running = false;
  m_tick.stop();
  m_background.cancel();
  Q_EMIT changed();
}

void BackgroundFigures::flush() {
  m_live.flush();
  ask();
  restart();
  if (m_running) m_background.flush();
}

}  // namespace fulcrum
