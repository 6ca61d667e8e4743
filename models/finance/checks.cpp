// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/checks.h"

#include <array>
#include <charconv>
#include <cmath>

namespace fulcrum::finance {

std::string numberText(double value) {
  std::array<char, 32> text{};
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} ? std::string(text.data(), end) : std::string();
}

std::optional<Problem> checkFinite(std::string_view where, double value) {
  if (std::isfinite(value)) return std::nullopt;
  return Problem{Severity::Error, "notFinite", std::string(where), {}};
}

std::optional<Problem> checkPositive(std::string_view where, double value) {
  if (auto problem = checkFinite(where, value)) return problem;
  if (value > 0.0) return std::nullopt;
  return Problem{Severity::Error, "notPositive", std::string(where), {{"value", numberText(value)}}};
}

std::optional<Problem> checkRange(std::string_view where, double value, double min, double max) {
  if (auto problem = checkFinite(where, value)) return problem;
  if (value >= min && value <= max) return std::nullopt;
  return Problem{Severity::Error,
                 "outOfRange",
                 std::string(where),
                 {{"value", numberText(value)}, {"min", numberText(min)}, {"max", numberText(max)}}};
}

std::optional<Problem> checkRate(std::string_view where, double rate) {
  if (auto problem = checkFinite(where, rate)) return problem;
  if (rate > -1.0) return std::nullopt;
  return Problem{Severity::Error, "rateTooLow", std::string(where), {{"value", numberText(rate)}}};
}

std::optional<Problem> checkFlows(std::string_view where, std::span<const double> flows) {
  if (flows.empty()) return Problem{Severity::Error, "noFlows", std::string(where), {}};
  for (size_t i = 0; i < flows.size(); ++i) {
    if (std::isfinite(flows[i])) continue;  // a place is not put into words for nothing
    if (auto problem = checkFinite(std::string(where) + "[" + std::to_string(i) + "]", flows[i])) return problem;
  }
  return std::nullopt;
}

}  // namespace fulcrum::finance
