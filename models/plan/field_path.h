// SPDX-License-Identifier: GPL-3.0-or-later
// Where a field stands, `workloads[2].shape[17]`: links on the stack while a plan is walked, text only when asked for.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fulcrum {

class FieldPath {
 public:
  FieldPath() = default;  // the whole plan
  // Steps refer to their parent and key, which must outlive them.
  FieldPath(const FieldPath& parent, std::string_view key) : m_parent(&parent), m_key(key) {}
  FieldPath(const FieldPath& parent, size_t index) : m_parent(&parent), m_index(index) {}

  // Keys that are not made of letters, digits, `-`, `_` and `/` are written `["key"]`.
  [[nodiscard]] std::string text() const;

 private:
  static constexpr size_t kNoIndex = static_cast<size_t>(-1);

  const FieldPath* m_parent = nullptr;
  std::string_view m_key;
  size_t m_index = kNoIndex;
};

}  // namespace fulcrum
