// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace fulcrum {

std::string numberText(double value) {
  constexpr double kSmallest = 1e-6;
  constexpr double kLargest = 1e21;
  if (value == 0) return "0";
  std::array<char, 64> buffer;
  char* const end = buffer.data() + buffer.size();
  const double size = std::abs(value);
  const bool plain = size >= kSmallest && size < kLargest;
  const auto written = plain ? std::to_chars(buffer.data(), end, value, std::chars_format::fixed)
                             : std::to_chars(buffer.data(), end, value);
  return {buffer.data(), written.ptr};
}

std::optional<double> parseNumber(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return {};
  return value;
}

}  // namespace fulcrum
