// SPDX-License-Identifier: GPL-3.0-or-later
// Writes recovery copies of the open plan, on another thread: of every edit, and every minute of a drag.
#pragma once

#include <QObject>
#include <QString>
#include <chrono>

#include "document/background.h"
#include "document/plan_document.h"
#include "store/recovery.h"

namespace fulcrum {

inline constexpr std::chrono::seconds kLongestWithoutCopy{60};
inline constexpr std::chrono::seconds kPauseAfterFailure{5};

class AutoRecovery : public QObject {
  Q_OBJECT
 public:
  AutoRecovery(PlanDocument& document, std::filesystem::path folder, Clock clock, QObject* parent = nullptr);
  ~AutoRecovery() override;  // the plan was saved or given up: its copies go

  // Another plan is open, or the same one has another file; empty: untitled. The copies so far go.
  void follow(const QString& original);
  // Called several times a second; begins a copy when it is time and none is being written.
  void tick();
  // Returns when the copy is written.
  void copyNow();
  // Waits for a copy that is being written.
  void flush() { m_writing.flush(); }

  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

 Q_SIGNALS:
  void copied(const QString& time);  // 2026-01-31T12:00:00Z
  void failed(const fulcrum::Problem& problem);

 private:
  void noteChange();
  void begin();
  void take();
  void forget();

  PlanDocument& m_document;
  std::filesystem::path m_folder;
  Clock m_clock;
  RecoveryKey m_key;
  bool m_pending = false;
  std::chrono::sys_seconds m_firstChange;  // since the last copy
  std::chrono::sys_seconds m_notBefore{};  // after a failure
  bool m_isWriting = false;
  Background<Result<RecoveryCopy>> m_writing;
};

}  // namespace fulcrum
