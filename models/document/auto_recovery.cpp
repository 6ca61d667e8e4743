// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/auto_recovery.h"

#include "base/platform.h"
#include "base/uuid.h"

namespace fulcrum {

AutoRecovery::AutoRecovery(PlanDocument& document, std::filesystem::path folder, Clock clock, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_folder(std::move(folder)),
      m_clock(std::move(clock)),
      m_key{.uuid = newUuid(), .process = processMark(), .original = {}},
      m_writing(std::chrono::milliseconds(0)) {
  connect(&m_writing, &BackgroundRunner::updated, this, &AutoRecovery::take);
  connect(&document, &PlanDocument::changed, this, &AutoRecovery::noteChange);
  // A drag is an edit now, or was taken back.
  connect(&document, &PlanDocument::gestureFinished, this, [this] { m_document.isDirty() ? noteChange() : forget(); });
  connect(&document, &PlanDocument::dirtyChanged, this, [this](bool dirty) {
    if (!dirty) forget();
  });
}

AutoRecovery::~AutoRecovery() {
  forget();
}

void AutoRecovery::follow(const QString& original) {
  forget();
  m_key.uuid = newUuid();
  m_key.original = original.toStdString();
}

void AutoRecovery::tick() {
  if (!m_pending || m_isWriting || (!m_document.isDirty() && !m_document.inGesture())) return;
  if (m_clock() < m_notBefore) return;
  if (!m_document.inGesture() || m_clock() - m_firstChange >= kLongestWithoutCopy) begin();
}

void AutoRecovery::copyNow() {
  m_writing.flush();
  begin();
  m_writing.flush();
}

// Plans and steps are never changed once they are made, so they are not copied for it.
void AutoRecovery::begin() {
  m_pending = false;
  m_isWriting = true;
  m_writing.start([folder = m_folder, key = m_key, plan = m_document.snapshot(), steps = m_document.steps(),
                   now = m_clock()](const Background<Result<RecoveryCopy>>::Run& run) {
    return writeRecoveryCopy(folder, key, *plan, now, changesOf(steps), &run.flag());
  });
}

void AutoRecovery::take() {
  m_isWriting = false;
  const Result<RecoveryCopy>& written = *m_writing.result();
  if (written.ok()) {
    Q_EMIT copied(QString::fromStdString(written.value().writtenAt));
  } else {
    noteChange();  // try again
    m_notBefore = m_clock() + kPauseAfterFailure;
    Q_EMIT failed(written.problems().front());
  }
}

void AutoRecovery::noteChange() {
  if (!m_pending) m_firstChange = m_clock();
  m_pending = true;
}

// A copy that is being written is given up before the others go, or it would come after them.
void AutoRecovery::forget() {
  m_pending = false;
  m_isWriting = false;
  m_writing.cancel();
  m_writing.flush();
  removeRecoveryCopies(m_folder, m_key);
}

}  // namespace fulcrum
