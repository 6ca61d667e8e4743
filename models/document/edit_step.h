// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a plan's history: when it was made, what it was called, and what it changed.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "store/project.h"

namespace fulcrum {

using Clock = std::function<std::chrono::sys_seconds()>;
[[nodiscard]] std::chrono::sys_seconds systemClock();

class EditStep {
 public:
  // What a file says of the time before it was opened.
  explicit EditStep(std::vector<ChangeEntry> changes) : m_changes(std::move(changes)) {}
  EditStep(std::string note, std::chrono::sys_seconds at, std::shared_ptr<const Plan> before,
           std::shared_ptr<const Plan> after)
      : m_note(std::move(note)), m_at(at), m_before(std::move(before)), m_after(std::move(after)) {}

  // Oldest first. The plans are compared when this is first asked for, on whichever thread: nobody waits for it while
  // dragging.
  [[nodiscard]] const std::vector<ChangeEntry>& changes();
  // Compares now and lets go of the plans.
  void settle() { (void)changes(); }

 private:
  void compare();

  std::once_flag m_compared;
  std::vector<ChangeEntry> m_changes;
  std::string m_note;
  std::chrono::sys_seconds m_at;
  std::shared_ptr<const Plan> m_before;  // until they have been compared
  std::shared_ptr<const Plan> m_after;
};

// What a file keeps: a week of steady work; the oldest changes go first.
inline constexpr size_t kMostChanges = 10'000;
inline constexpr size_t kMostChangeBytes = 4u << 20;

using StepPointer = std::shared_ptr<EditStep>;

// Of all the steps, as many as a file keeps.
[[nodiscard]] std::vector<ChangeEntry> changesOf(const std::vector<StepPointer>& steps);

void keepNewest(std::vector<ChangeEntry>& changes);

}  // namespace fulcrum
