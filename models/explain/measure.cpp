// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/measure.h"

#include <array>
#include <charconv>
#include <cmath>

namespace fulcrum::explain {
namespace {

constexpr double kCents = 1000;  // money below it is written with two decimals

std::string grouped(double value, int decimals) {
  std::array<char, 400> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals).ptr;
  std::string text(buffer.data(), end);
  if (text.find_first_not_of("-0.") == std::string::npos && text.starts_with('-')) text.erase(0, 1);
  const size_t first = text.starts_with('-') ? 1 : 0;
  const size_t point = text.find('.');
  const size_t whole = point == std::string::npos ? text.size() : point;
  for (size_t at = whole; at > first + 3; at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

// Up to two decimals, without those that say nothing.
std::string shortest(double value) {
  std::string text = grouped(value, std::abs(value) < 100 ? 1 : 0);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

}  // namespace

std::string unitText(Measure measure, const std::string& currency) {
  switch (measure) {
    case Measure::Plain:
    case Measure::Share:
      return {};
    case Measure::Money:
      return currency;
    case Measure::MoneyPerMonth:
      return currency + " per month";
    case Measure::MoneyPerHour:
      return currency + "/h";
    case Measure::MoneyPerGpuHour:
      return currency + "/GPU-h";
    case Measure::MoneyPerMTokens:
      return currency + "/M tokens";
    case Measure::MoneyPerKWh:
      return currency + "/kWh";
    case Measure::MoneyPerKWMonth:
      return currency + " per kW and month";
    case Measure::MoneyPerNodeMonth:
      return currency + " per node and month";
    case Measure::MoneyPerYear:
      return currency + " per year";
    case Measure::MoneyPerGpuYear:
      return currency + " per GPU and year";
    case Measure::GpuHours:
      return "GPU-h";
    case Measure::NodeHours:
      return "node-h";
    case Measure::Hours:
      return "h";
    case Measure::Seconds:
      return "s";
    case Measure::Milliseconds:
      return "ms";
    case Measure::Months:
      return "months";
    case Measure::Nodes:
      return "nodes";
    case Measure::Gpus:
      return "GPUs";
    case Measure::Kilowatts:
      return "kW";
    case Measure::Fte:
      return "FTE";
    case Measure::PerHour:
      return "per hour";
    case Measure::PerMonth:
      return "per month";
    case Measure::PerYear:
      return "per year";
    case Measure::OfFullPower:
      return "of full power";
    case Measure::Tokens:
      return "tokens";
    case Measure::MTokens:
      return "M tokens";
    case Measure::Requests:
      return "requests";
    case Measure::RequestsPerSecond:
      return "requests/s";
    case Measure::TokensPerSecond:
      return "tokens/s";
    case Measure::Gigabytes:
      break;
  }
  return "GB";
}

std::string amountText(const Amount& amount, const std::string& currency) {
  const double value = amount.value;
  const std::string unit = unitText(amount.measure, currency);
  switch (amount.measure) {
    case Measure::Share:
      return shortest(value * 100) + " %";
    case Measure::PerMonth:
    case Measure::PerYear:
      return shortest(value * 100) + " % " + unit;
    case Measure::Money:
    case Measure::MoneyPerMonth:
    case Measure::MoneyPerHour:
    case Measure::MoneyPerMTokens:
      // The currency stands in front, what it is per behind.
      return currency + " " + grouped(value, std::abs(value) < kCents ? 2 : 0) + unit.substr(currency.size());
    case Measure::Gpus:
      return value == 1 ? "1 GPU" : shortest(value) + " " + unit;
    case Measure::Nodes:
      return value == 1 ? "1 node" : shortest(value) + " " + unit;
    default:
      return unit.empty() ? shortest(value) : shortest(value) + " " + unit;
  }
}

}  // namespace fulcrum::explain
