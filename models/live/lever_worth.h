// SPDX-License-Identifier: GPL-3.0-or-later
// What each lever is worth: the change of the levelised monthly cost if only its switch were flipped. It trails the
// figures by a moment and says when it is not current: twelve evaluations in one turn would cost a drag its frame, so
// they are spread over the turns of the event loop.
#pragma once

#include <QObject>
#include <QTimer>
#include <array>
#include <optional>

#include "live/live_evaluation.h"

namespace fulcrum {

struct LeverState {
  bool on = false;
  std::optional<Money> worthPerMonth;  // of flipping; negative saves
  std::optional<double> servedChange;  // of the served share, when flipping would turn load away or back
  QString reason;                      // why it cannot act; empty when it can
  QString hint;                        // what to do about it, short enough for a card
};

class LeverWorth : public QObject {
  Q_OBJECT
 public:
  LeverWorth(PlanDocument& document, ViewState& view, LiveEvaluation& live, QObject* parent = nullptr);

  [[nodiscard]] const LeverState& state(LeverKind kind) const { return m_states[static_cast<size_t>(kind)]; }
  [[nodiscard]] bool isCurrent() const { return !m_timer.isActive() && !m_pass; }
  // Computes what is outstanding now.
  void flush();

 Q_SIGNALS:
  void stale();    // figures changed: what is shown is about to be replaced
  void updated();  // current again

 private:
  // One round over all levers, of the plan as it was when it began.
  struct Pass {
    Plan plan;
    ScenarioId scenario;
    ResolvedScenario resolved;
    std::optional<Evaluation> figures;  // of the scenario as it is; none where the plan is refused
    std::array<LeverState, kLeverCount> states;
    int next = 0;           // lever
    bool outdated = false;  // the figures have changed since
  };

  void restart();
  void beginPass();
  void goOn();
  void evaluateNext();
  void endPass();

  PlanDocument& m_document;
  ViewState& m_view;
  LiveEvaluation& m_live;
  QTimer m_timer;
  std::optional<Pass> m_pass;
  std::array<LeverState, kLeverCount> m_states;
};

}  // namespace fulcrum
