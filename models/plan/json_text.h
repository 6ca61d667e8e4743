// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text to and from a tree of values: strict reading, and a layout that people can read and compare line by line.
// Users of this header link nlohmann_json themselves.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fulcrum {

using Json = nlohmann::ordered_json;

inline constexpr size_t kMaxJsonBytes = 64u << 20;
inline constexpr size_t kMaxJsonDepth = 32;

// What a text says. Problems of the text itself are syntax, size, depth and duplicate keys; with `complete` false the
// tree stops where reading did. A number too large for a double is held as infinity, for the reader to name its path.
struct JsonDocument {
  Json root;
  bool complete = false;
  Problems problems;
};

[[nodiscard]] JsonDocument parseJson(std::string_view text);

// Short values on one line, a day (24) of numbers a line, numbers as numberText writes them, non-finite ones as null.
[[nodiscard]] std::string jsonText(const Json& json);
// The same without line breaks.
[[nodiscard]] std::string compactJsonText(const Json& json);

}  // namespace fulcrum
