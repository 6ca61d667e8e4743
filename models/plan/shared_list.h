// SPDX-License-Identifier: GPL-3.0-or-later
// A long list of plain rows, shared and immutable, so that a copy of the plan that holds it costs little.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

namespace fulcrum {

template <class T>
class SharedList {
 public:
  using value_type = T;

  SharedList() : m_held(std::make_shared<Held>()) {}
  explicit SharedList(std::vector<T> rows) : m_held(std::make_shared<Held>(std::move(rows))) {}

  [[nodiscard]] const std::vector<T>& rows() const { return m_held->rows; }
  [[nodiscard]] size_t size() const { return rows().size(); }
  [[nodiscard]] bool empty() const { return rows().empty(); }
  [[nodiscard]] const T& operator[](size_t index) const { return rows()[index]; }
  [[nodiscard]] auto begin() const { return rows().begin(); }
  [[nodiscard]] auto end() const { return rows().end(); }
  bool operator==(const SharedList& other) const { return m_held == other.m_held || rows() == other.rows(); }

  // Rows never change, so they are validated once and not at every edit of the plan.
  [[nodiscard]] bool isSound() const { return m_held->isSound; }
  void noteSound() const { m_held->isSound = true; }

 private:
  struct Held {
    Held() = default;
    explicit Held(std::vector<T> list) : rows(std::move(list)) {}
    const std::vector<T> rows;
    std::atomic<bool> isSound = false;
  };
  std::shared_ptr<Held> m_held;
};

}  // namespace fulcrum
