// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/background.h"

#include <QThread>
#include <utility>

namespace fulcrum {

BackgroundRunner::BackgroundRunner(std::chrono::milliseconds delay, QObject* parent) : QObject(parent) {
  m_pool.setMaxThreadCount(1);
  m_pool.setThreadPriority(QThread::LowPriority);
  m_delay.setSingleShot(true);
  m_delay.setInterval(delay);
  connect(&m_delay, &QTimer::timeout, this, &BackgroundRunner::begin);
}

void BackgroundRunner::finish() {
  cancel();
  m_pool.waitForDone();
}

void BackgroundRunner::cancel() {
  m_delay.stop();
  m_job = {};
  if (m_run) m_run->cancelled = true;
  m_run.reset();
  m_pool.clear();
  const std::lock_guard lock(m_mutex);
  m_delivered.reset();
}

void BackgroundRunner::restart(Job job) {
  cancel();
  m_current = !job;
  m_part = false;
  m_job = std::move(job);
  if (m_job) m_delay.start();
  Q_EMIT m_current ? updated() : stale();
}

void BackgroundRunner::begin() {
  m_delay.stop();
  m_run = std::make_shared<RunState>();
  m_pool.start([job = std::exchange(m_job, {}), run = m_run] { job(run); });
}

void BackgroundRunner::flush() {
  if (m_job) begin();
  m_pool.waitForDone();
  takeDelivered();
}

void BackgroundRunner::deliver(const RunPointer& run, std::function<void()> take, bool last) {
  const std::lock_guard lock(m_mutex);
  if (run->cancelled) return;
  // A part that was not taken yet is replaced by a later one.
  const bool announced = m_delivered.has_value();
  m_delivered = Delivery{std::move(take), last};
  if (!announced) QMetaObject::invokeMethod(this, &BackgroundRunner::takeDelivered, Qt::QueuedConnection);
}

void BackgroundRunner::takeDelivered() {
  std::optional<Delivery> delivered;
  {
    const std::lock_guard lock(m_mutex);
    delivered = std::exchange(m_delivered, std::nullopt);
  }
  if (!delivered) return;  // cancelled, or taken by flush()
  delivered->take();
  m_current = delivered->last;
  m_part = !delivered->last;
  Q_EMIT updated();
}

}  // namespace fulcrum
