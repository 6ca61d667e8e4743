// SPDX-License-Identifier: GPL-3.0-or-later
// A long list of plain rows, shared and immutable, so that a copy of the plan that holds it costs little.
#pragma once

#include <memory>
#include <vector>

namespace fulcrum {

template <class T>
class SharedList {
 public:
  using value_type = T;

  SharedList() : m_rows(std::make_shared<const std::vector<T>>()) {}
  explicit SharedList(std::vector<T> rows) : m_rows(std::make_shared<const std::vector<T>>(std::move(rows))) {}

  [[nodiscard]] const std::vector<T>& rows() const { return *m_rows; }
  [[nodiscard]] size_t size() const { return m_rows->size(); }
  [[nodiscard]] bool empty() const { return m_rows->empty(); }
  [[nodiscard]] const T& operator[](size_t index) const { return (*m_rows)[index]; }
  [[nodiscard]] auto begin() const { return m_rows->begin(); }
  [[nodiscard]] auto end() const { return m_rows->end(); }
  bool operator==(const SharedList& other) const { return m_rows == other.m_rows || *m_rows == *other.m_rows; }

 private:
  std::shared_ptr<const std::vector<T>> m_rows;
};

}  // namespace fulcrum
