// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/restore_change.h"

#include <algorithm>

#include "plan/field_kind.h"
#include "plan/validate_values.h"

namespace fulcrum {
namespace {

bool isOnlyAnOrder(const FieldKind& kind, const std::string& raw) {
  return kind.value == ValueKind::Parts && !raw.empty() && !raw.starts_with('[') && !raw.starts_with('{');
}

// History does not tell an empty text from none.
Result<Plan> withRaw(const Plan& plan, const std::string& path, const std::string& raw) {
  if (!raw.empty()) return withField(plan, path, raw);
  Result<Plan> none = withField(plan, path, std::nullopt);
  return none.ok() || none.problems().front().code != "missingValue" ? none : withField(plan, path, std::string());
}

// Errors that the plan has anyway are no reason to keep a value from it.
Problems newErrors(const Plan& before, const Plan& after) {
  Problems known;
  Problems problems;
  validateValues(before, known);
  validateValues(after, problems);
  std::erase_if(problems, [&](const Problem& problem) {
    return problem.severity != Severity::Error || std::ranges::find(known, problem) != known.end();
  });
  return problems;
}

}  // namespace

Result<Plan> withRestored(const Plan& plan, const ChangeEntry& change, ChangeSide side) {
  const std::string& raw = side == ChangeSide::Before ? change.before : change.after;
  const auto steps = pathSteps(change.path);
  const auto kind = steps ? fieldKind(*steps) : std::nullopt;
  if (!kind) return Problem{.code = "unknownField", .where = change.path};
  if (isOnlyAnOrder(*kind, raw)) return Problem{.code = "orderOnly", .where = change.path};
  Result<Plan> restored = withRaw(plan, change.path, raw);
  if (!restored.ok()) {
    const bool isGone = restored.problems().front().code == "unknownField";
    return isGone ? Result<Plan>(Problem{.code = "elementGone", .where = change.path}) : restored;
  }
  Problems problems = newErrors(plan, restored.value());
  return problems.empty() ? restored : Result<Plan>(std::move(problems));
}

}  // namespace fulcrum
