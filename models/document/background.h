// SPDX-License-Identifier: GPL-3.0-or-later
// Work too long for a frame, on a thread of its own: it starts from values, is cancelled when they change, may show
// results on the way, and says when what it shows is stale.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace fulcrum {

// What does not depend on the kind of result: one run at a time, the latest asked for.
class BackgroundRunner : public QObject {
  Q_OBJECT
 public:
  // A run begins when nothing has been asked for `delay` long, so that a drag starts none.
  explicit BackgroundRunner(std::chrono::milliseconds delay, QObject* parent = nullptr);

  // Nothing is outstanding: the result is that of the latest start.
  [[nodiscard]] bool isCurrent() const { return m_current; }
  // The result is a part of what the latest start is working out.
  [[nodiscard]] bool isPart() const { return m_part; }
  // How far the latest run has said that it is.
  [[nodiscard]] int percent() const { return m_run ? m_run->percent.load() : 0; }
  // Finishes what is outstanding before it returns; for exports and tests.
  void flush();
  // Leaves the result as it is, stale.
  void cancel();

 Q_SIGNALS:
  void stale();    // something was asked for: what is shown is about to be replaced
  void updated();  // there is a result: a part of it on the way, or the whole (isCurrent())

 protected:
  struct RunState {
    std::atomic<bool> cancelled = false;
    std::atomic<int> percent = 0;
  };
  using RunPointer = std::shared_ptr<RunState>;
  using Job = std::function<void(const RunPointer& run)>;
  void restart(Job job);
  // From the running thread: `take` runs in the thread of this object, unless the run is cancelled by then.
  void deliver(const RunPointer& run, std::function<void()> take, bool last);
  // Cancels and waits for the run to see it: no run outlives the object that it delivers to.
  void finish();

 private:
  void begin();
  void takeDelivered();

  struct Delivery {
    std::function<void()> take;
    bool last = false;
  };
  QTimer m_delay;
  QThreadPool m_pool;
  Job m_job;
  RunPointer m_run;
  bool m_current = true;
  bool m_part = false;
  std::mutex m_mutex;  // of what follows
  std::optional<Delivery> m_delivered;
};

template <class Result>
class Background : public BackgroundRunner {
 public:
  using BackgroundRunner::BackgroundRunner;
  ~Background() override { finish(); }

  // How a run asks whether to go on, which it should every few milliseconds, and shows a part of its result.
  class Run {
   public:
    [[nodiscard]] bool cancelled() const { return flag().load(std::memory_order_relaxed); }
    [[nodiscard]] const std::atomic<bool>& flag() const { return m_state->cancelled; }
    void publish(Result part) const { m_background.deliverResult(m_state, std::move(part), false); }
    void progress(double share) const { m_state->percent = static_cast<int>(100 * share); }

   private:
    friend class Background;
    Run(Background& background, const RunPointer& state) : m_background(background), m_state(state) {}
    Background& m_background;
    RunPointer m_state;
  };
  // Runs on another thread: it holds by value whatever it reads. What a cancelled run returns is dropped.
  using Work = std::function<Result(const Run&)>;

  void start(Work work) {
    restart([this, work = std::move(work)](const RunPointer& run) { deliverResult(run, work(Run(*this, run)), true); });
  }
  // There is nothing to work out: no result, and none outstanding.
  void clear() {
    cancel();
    m_result.reset();
    restart({});
  }
  // The latest there is, stale or not; null where there was none yet.
  [[nodiscard]] const Result* result() const { return m_result ? &*m_result : nullptr; }

 private:
  void deliverResult(const RunPointer& run, Result result, bool last) {
    auto value = std::make_shared<Result>(std::move(result));
    deliver(
        run, [this, value] { m_result = std::move(*value); }, last);
  }

  std::optional<Result> m_result;
};

}  // namespace fulcrum
