// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values: a Result holds a value or a list of problems. The sentence for people is made from code and facts
// by base/problem_text (command line) and its translation (window).
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace fulcrum {

enum class Severity { Note, Warning, Error };

// What is wrong, where, and the facts its sentence needs. `code` names a row of the table in base/problem_text.h, whose
// template carries one placeholder {name} a fact. `where` is a field path such as `workloads[2].shape[17]`; empty for
// the whole.
struct Problem {
  Severity severity = Severity::Error;
  std::string code;
  std::string where;
  std::vector<std::pair<std::string, std::string>> facts;
  bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] inline bool hasErrors(const Problems& problems) {
  for (const Problem& problem : problems) {
    if (problem.severity == Severity::Error) return true;
  }
  return false;
}

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::move(value)) {}
  Result(Problem problem) : m_state(Problems{std::move(problem)}) {}
  Result(Problems problems) : m_state(std::move(problems)) { assert(!std::get<Problems>(m_state).empty()); }

  [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] const T& value() const& { return std::get<T>(m_state); }
  [[nodiscard]] T& value() & { return std::get<T>(m_state); }
  [[nodiscard]] T&& value() && { return std::get<T>(std::move(m_state)); }
  [[nodiscard]] const Problems& problems() const {
    static const Problems kNone;
    return ok() ? kNone : std::get<Problems>(m_state);
  }

 private:
  std::variant<T, Problems> m_state;
};

}  // namespace fulcrum
