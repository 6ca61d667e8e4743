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
      m_key{.uuid = newUuid(), .process = processMark(), .original = {}} {
  connect(&document, &PlanDocument::changed, this, &AutoRecovery::noteChange);
  connect(&document, &PlanDocument::dirtyChanged, this, [this](bool dirty) {
    if (!dirty) forget();
  });
}

AutoRecovery::~AutoRecovery() {
  removeRecoveryCopies(m_folder, m_key);
}

void AutoRecovery::follow(const QString& original) {
  forget();
  m_key.uuid = newUuid();
  m_key.original = original.toStdString();
}

void AutoRecovery::tick() {
  if (!m_pending || !m_document.isDirty()) return;
  const auto now = m_clock();
  if (now - m_lastChange >= kQuietBeforeCopy || now - m_firstChange >= kLongestWithoutCopy) copyNow();
}

void AutoRecovery::copyNow() {
  const auto written = writeRecoveryCopy(m_folder, m_key, m_document.plan(), m_clock(), m_document.history());
  m_pending = false;
  if (written.ok()) {
    Q_EMIT copied(QString::fromStdString(written.value().writtenAt));
  } else {
    noteChange();  // try again
    Q_EMIT failed(written.problems().front());
  }
}

void AutoRecovery::noteChange() {
  m_lastChange = m_clock();
  if (!m_pending) m_firstChange = m_lastChange;
  m_pending = true;
}

void AutoRecovery::forget() {
  m_pending = false;
  removeRecoveryCopies(m_folder, m_key);
}

}  // namespace fulcrum
