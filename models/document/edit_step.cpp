// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edit_step.h"

#include "plan/difference.h"
#include "store/save_project.h"

namespace fulcrum {
namespace {

size_t bytesOf(const ChangeEntry& change) {
  return change.at.size() + change.path.size() + change.before.size() + change.after.size() + change.note.size();
}

}  // namespace

std::chrono::sys_seconds systemClock() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

const std::vector<ChangeEntry>& EditStep::changes() {
  std::call_once(m_compared, &EditStep::compare, this);
  return m_changes;
}

void EditStep::compare() {
  if (!m_after) return;
  for (Difference& d : difference(*m_before, *m_after, ElementsBy::Id)) {
    m_changes.push_back({.at = timeText(m_at),
                         .path = std::move(d.path),
                         .before = std::move(d.before).value_or(std::string()),
                         .after = std::move(d.after).value_or(std::string()),
                         .note = m_note});
  }
  m_before.reset();
  m_after.reset();
}

std::vector<ChangeEntry> changesOf(const std::vector<StepPointer>& steps) {
  std::vector<ChangeEntry> changes;
  for (const StepPointer& step : steps) changes.insert(changes.end(), step->changes().begin(), step->changes().end());
  keepNewest(changes);
  return changes;
}

void keepNewest(std::vector<ChangeEntry>& changes) {
  size_t kept = 0;
  size_t bytes = 0;
  while (kept < changes.size() && kept < kMostChanges) {
    bytes += bytesOf(changes[changes.size() - 1 - kept]);
    if (bytes > kMostChangeBytes) break;
    ++kept;
  }
  changes.erase(changes.begin(), changes.end() - static_cast<std::ptrdiff_t>(kept));
}

}  // namespace fulcrum
