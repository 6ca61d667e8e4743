// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of explanations and verdicts are measured in.
#pragma once

#include <string>

namespace fulcrum::explain {

enum class Measure {
  Plain,
  Share,  // of 1; shown in per cent
  Money,
  MoneyPerMonth,
  MoneyPerHour,
  MoneyPerGpuHour,
  MoneyPerMTokens,
  MoneyPerKWh,
  MoneyPerKWMonth,
  MoneyPerNodeMonth,
  MoneyPerYear,
  MoneyPerGpuYear,
  GpuHours,
  NodeHours,
  Hours,
  Seconds,
  Milliseconds,
  Months,
  Nodes,
  Gpus,
  Kilowatts,
  Fte,
  PerHour,
  PerMonth,  // a rate, shown in per cent
  PerYear,   // a rate, shown in per cent
  OfFullPower,
  Tokens,
  MTokens,
  Requests,
  RequestsPerSecond,
  TokensPerSecond,
  Gigabytes
};

// The unit in English, "USD/h", "GPU-h"; empty for plain numbers and shares.
[[nodiscard]] std::string unitText(Measure measure, const std::string& currency);

struct Amount {
  double value = 0;
  Measure measure = Measure::Plain;
  bool operator==(const Amount&) const = default;
};

// As English sentences write it: "USD 8,112 per month", "12 %", "35 months".
[[nodiscard]] std::string amountText(const Amount& amount, const std::string& currency);

}  // namespace fulcrum::explain
