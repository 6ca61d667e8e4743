// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the scenario on show that take longer than a frame: computed from the plan by value on another thread,
// only while somebody shows them, and never taken for current when they are not.
#pragma once

#include <QSet>

#include "document/background.h"
#include "live/live_evaluation.h"

namespace fulcrum {

class BackgroundFigures : public QObject {
  Q_OBJECT
 public:
  // Somebody who shows the figures says so; what is shown nowhere is not computed.
  void setShown(const QObject* viewer, bool shown);

  // What is held belongs to the plan and the scenarios as they stand.
  [[nodiscard]] bool isCurrent() const { return m_held && m_held == m_asked; }
  // Figures that are current are on their way. Else what is held is all there is: it is current, was cancelled, is
  // shown nowhere, or the plan cannot be evaluated.
  [[nodiscard]] bool isRunning() const { return m_running; }
  [[nodiscard]] int percent() const { return *m_percent; }  // of the run

  // Stops until the next change, or restart().
  void cancel();
  void restart();
  // Waits until it is current; for exports, which must not print stale figures.
  void flush();

 Q_SIGNALS:
  // What is held, whether it is current, or how far its successor is.
  void changed();

 protected:
  // All that the figures depend on.
  struct Question {
    Plan plan;
    ScenarioId scenario;
    ScenarioId base;  // what it is compared with
    bool operator==(const Question&) const = default;
  };
  // Takes the figures in, on this thread.
  using Delivery = std::function<void()>;
  using Run = Background<Delivery>::Run;
  using Progress = std::function<void(double share)>;
  // Runs on another thread and must not touch this object, which the delivery that it returns may.
  using Answer = std::function<Delivery(const Question&, const Run&, const Progress&)>;

  // `clear` drops the figures when the plan cannot be evaluated.
  BackgroundFigures(PlanDocument& document, ViewState& view, LiveEvaluation& live, Answer answer, Delivery clear,
                    QObject* parent);

 private:
  void follow();
  bool ask();  // whether the question is another than before
  void take();

  PlanDocument& m_document;
  ViewState& m_view;
  LiveEvaluation& m_live;
  Answer m_answer;
  Delivery m_clear;
  QSet<const QObject*> m_viewers;
  std::optional<Question> m_asked;  // none: the plan cannot be evaluated
  std::optional<Question> m_held;
  bool m_running = false;
  std::shared_ptr<std::atomic<int>> m_percent = std::make_shared<std::atomic<int>>(0);
  QTimer m_tick;  // tells how far the run is
  Background<Delivery> m_background;
};

}  // namespace fulcrum
