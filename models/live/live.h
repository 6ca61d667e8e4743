// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about the open plan that take longer than a frame: asked by value, worked out on another thread while
// somebody looks, and never taken for current when they are not.
#pragma once

#include <QSet>

#include "document/background.h"
#include "live/live_evaluation.h"

namespace fulcrum {

// What becomes of a run when another question is asked.
enum class Overtaken {
  Cancelled,  // the next run begins when the hand rests
  Finished    // its answer, or the first part of it, is shown as stale, so that a long drag does not starve it
};

struct LiveRules {
  std::chrono::milliseconds delay{80};  // after the last change: a drag has the processor to itself
  Overtaken overtaken = Overtaken::Cancelled;
};

// What does not depend on the question: who looks, and how far the answer is.
class LiveAnswer : public QObject {
  Q_OBJECT
 public:
  // Somebody who shows the answer says so; what nobody looks at is not worked out.
  void setShown(const QObject* viewer, bool shown);
  [[nodiscard]] bool isShown() const { return !m_viewers.isEmpty(); }

  // What is held answers the question as it stands, in full. Where there is no question, nothing is.
  [[nodiscard]] bool isCurrent() const { return m_asked != 0 && m_held == m_asked && !m_isPart; }
  // A current answer is on its way. Else what is held is all there is: it is current, was cancelled, is shown nowhere,
  // or there is no question.
  [[nodiscard]] bool isRunning() const { return m_running != 0; }
  // What is held is on its way to the answer of the question as it stands.
  [[nodiscard]] bool isPart() const { return m_asked != 0 && m_held == m_asked && m_isPart; }
  [[nodiscard]] int percent() const { return m_runner.percent(); }  // of the run
  [[nodiscard]] int runCount() const { return m_runCount; }         // begun so far, for tests

  // Asks anew: what the answer depends on may have changed. Done by itself after every evaluation.
  void follow();
  // Stops until the next question, or restart().
  void cancel();
  void restart();
  // Waits until it is current, shown or not; for exports, which must not print stale figures.
  void flush();

 Q_SIGNALS:
  // What is held, whether it is current, or how far its successor is.
  void changed();

 protected:
  LiveAnswer(LiveEvaluation& figures, BackgroundRunner& runner, LiveRules rules, QObject* parent);

  // Questions are told apart by numbers from 1; 0 is none.
  [[nodiscard]] virtual int ask() = 0;
  virtual void run() = 0;    // begins to work the question out that was asked last
  virtual void drop() = 0;   // the answer: there is no question
  virtual void adopt() = 0;  // the latest result of the runner
  [[nodiscard]] int held() const { return m_held; }

 private:
  bool askAgain();  // whether it is another question than before
  void take();

  LiveEvaluation& m_figures;
  BackgroundRunner& m_runner;
  LiveRules m_rules;
  QSet<const QObject*> m_viewers;
  int m_asked = 0;
  int m_held = 0;     // whose answer is held
  int m_running = 0;  // whose answer is worked out
  bool m_isPart = false;
  int m_runCount = 0;
  QTimer m_tick;  // tells how far the run is
};

template <std::equality_comparable Question, class Answer>
class Live final : public LiveAnswer {
 public:
  using Run = typename Background<Answer>::Run;
  // The question as it stands; none where there is nothing to answer.
  using Ask = std::function<std::optional<Question>()>;
  // Runs on another thread, one run at a time: reads nothing but its question and what it keeps for itself.
  using Work = std::function<Answer(const Question&, const Run&)>;

  Live(LiveEvaluation& figures, Ask ask, Work work, LiveRules rules = {}, QObject* parent = nullptr)
      : LiveAnswer(figures, m_background, rules, parent),
        m_ask(std::move(ask)),
        m_work(std::move(work)),
        m_background(rules.delay) {}

  // The latest there is, current or not, whole or a part of it; null before the first one and without a question.
  [[nodiscard]] const Answer* answer() const { return m_answer ? &*m_answer : nullptr; }
  // What it answers.
  [[nodiscard]] const Question* question() const { return m_answer ? &*m_answered : nullptr; }

 private:
  int ask() override {
    std::optional<Question> now = m_ask();
    if (!now) return 0;
    if (m_answered && *m_answered == *now) {  // undone: what is held is the answer
      m_number = held();
      m_asked = m_answered;
    } else if (m_asked != now) {
      m_number = ++m_numbers;
      m_asked = std::move(now);
    }
    return m_number;
  }
  void run() override {
    m_working = m_asked;
    m_background.start([work = m_work, question = *m_asked](const Run& run) { return work(question, run); });
  }
  void drop() override {
    m_answer.reset();
    m_answered.reset();
    m_asked.reset();
  }
  void adopt() override {
    m_answer = *m_background.result();
    m_answered = m_working;
  }

  Ask m_ask;
  Work m_work;
  std::optional<Question> m_asked;
  std::optional<Question> m_working;
  std::optional<Question> m_answered;
  std::optional<Answer> m_answer;
  int m_number = 0;   // of m_asked
  int m_numbers = 0;  // given so far
  Background<Answer> m_background;
};

// What most questions are about: the plan, the displayed scenario, and the one it is compared with. Two are the same
// where their figures are: names, notes and other scenarios do not count.
struct FiguresQuestion {
  PlanDocument::Snapshot plan;
  ScenarioId scenario;
  ScenarioId base;
  bool operator==(const FiguresQuestion& other) const;
};
// Of what is displayed; none while it cannot be evaluated.
[[nodiscard]] std::optional<FiguresQuestion> figuresQuestion(const PlanDocument& document, const ViewState& view,
                                                             const LiveEvaluation& figures);

// The same with the figures that there are already, which are not worked out again.
struct StagesQuestion {
  FiguresQuestion figures;
  LiveEvaluation::Stages stages;
  bool operator==(const StagesQuestion& other) const;
};
[[nodiscard]] std::optional<StagesQuestion> stagesQuestion(const PlanDocument& document, const ViewState& view,
                                                           const LiveEvaluation& figures);

}  // namespace fulcrum
