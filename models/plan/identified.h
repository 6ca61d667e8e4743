// SPDX-License-Identifier: GPL-3.0-or-later
// Elements that are told apart by an id, wherever they stand in their list.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace fulcrum {

template <class T>
concept Identified = requires(const T& value) {
  value.id.text;
};

// Where the first element of this id stands; the size of the list where there is none.
template <Identified T>
[[nodiscard]] size_t indexOf(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& element) { return element.id.text == id; });
  return static_cast<size_t>(found - list.begin());
}

}  // namespace fulcrum
