// SPDX-License-Identifier: GPL-3.0-or-later
// Writes recovery copies of the open plan: after a moment of quiet, and every minute while it is being changed.
#pragma once

#include <QObject>
#include <QString>
#include <chrono>

#include "document/plan_document.h"
#include "store/recovery.h"

namespace fulcrum {

inline constexpr std::chrono::seconds kQuietBeforeCopy{5};
inline constexpr std::chrono::seconds kLongestWithoutCopy{60};

class AutoRecovery : public QObject {
  Q_OBJECT
 public:
  AutoRecovery(PlanDocument& document, std::filesystem::path folder, Clock clock, QObject* parent = nullptr);
  ~AutoRecovery() override;  // the plan was saved or given up: its copies go

  // Another plan is open, or the same one has another file; empty: untitled. The copies so far go.
  void follow(const QString& original);
  // Called every second or so; writes when it is time.
  void tick();
  void copyNow();

  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

 Q_SIGNALS:
  void copied(const QString& time);  // 2026-01-31T12:00:00Z
  void failed(const fulcrum::Problem& problem);

 private:
  void noteChange();
  void forget();

  PlanDocument& m_document;
  std::filesystem::path m_folder;
  Clock m_clock;
  RecoveryKey m_key;
  bool m_pending = false;
  std::chrono::sys_seconds m_firstChange;  // since the last copy
  std::chrono::sys_seconds m_lastChange;
};

}  // namespace fulcrum
