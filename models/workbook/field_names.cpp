// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/field_names.h"

#include <cctype>
#include <functional>
#include <map>

namespace fulcrum::workbook {

namespace {

bool isCapital(char letter) {
  return letter >= 'A' && letter <= 'Z';
}

// The end of the word that begins at `at`: `KWh`, `MTok` and `GB` are words, as is `price`.
size_t wordEnd(std::string_view key, size_t at) {
  for (const std::string_view unit : {"KWh", "KW", "MTok", "GB", "1y", "3y"}) {
    if (key.substr(at, unit.size()) == unit) return at + unit.size();
  }
  size_t end = at + 1;
  while (end < key.size() && !isCapital(key[end]) && !std::isdigit(static_cast<unsigned char>(key[end]))) ++end;
  return end;
}

std::string spelled(std::string word) {
  static const std::map<std::string, std::string, std::less<>> kWords{
      {"kwh", "kWh"}, {"kw", "kW"},   {"mtok", "M tokens"}, {"gb", "GB"},     {"1y", "1 year"}, {"3y", "3 years"},
      {"pue", "PUE"}, {"fte", "FTE"}, {"gpu", "GPU"},       {"gpus", "GPUs"}, {"api", "API"},   {"apr", "APR"}};
  for (char& each : word) each = static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
  const auto found = kWords.find(word);
  return found == kWords.end() ? word : found->second;
}

}  // namespace

std::string labelOf(std::string_view key) {
  std::string label;
  for (size_t at = 0; at < key.size();) {
    const size_t end = wordEnd(key, at);
    if (at > 0) label += ' ';
    label += spelled(std::string(key.substr(at, end - at)));
    at = end;
  }
  if (!label.empty() && label != "kW" && label != "kWh")
    label[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(label[0])));
  return label;
}

std::string_view unitText(Unit unit) {
  switch (unit) {
    case Unit::Share:
      return "share";
    case Unit::SharePerMonth:
      return "share per month";
    case Unit::SharePerYear:
      return "share per year";
    case Unit::Factor:
      return "factor";
    case Unit::Money:
      return "money";
    case Unit::MoneyPerHour:
      return "money per hour";
    case Unit::MoneyPerMonth:
      return "money per month";
    case Unit::MoneyPerYear:
      return "money per year";
    case Unit::MoneyPerKWh:
      return "money per kWh";
    case Unit::MoneyPerKW:
      return "money per kW";
    case Unit::MoneyPerKWMonth:
      return "money per kW and month";
    case Unit::MoneyPerNodeMonth:
      return "money per node and month";
    case Unit::MoneyPerGpuYear:
      return "money per GPU and year";
    case Unit::MoneyPerGB:
      return "money per GB";
    case Unit::MoneyPerMTok:
      return "money per M tokens";
    case Unit::MoneyPerMLookups:
      return "money per M look-ups";
    case Unit::Kilowatt:
      return "kW";
    case Unit::Month:
      return "month";
    case Unit::Months:
      return "months";
    case Unit::Hours:
      return "hours";
    case Unit::HourOfDay:
      return "hour of the day";
    case Unit::Gpus:
      return "GPUs";
    case Unit::Nodes:
      return "nodes";
    case Unit::Replicas:
      return "replicas";
    case Unit::Fte:
      return "full-time posts";
    case Unit::RequestsPerSecond:
      return "requests/s";
    case Unit::TokensPerRequest:
      return "tokens per request";
    case Unit::BytesPerRequest:
      return "bytes per request";
    case Unit::PerHour:
      return "per hour";
    default:
      return "";
  }
}

NumberLook lookOf(Unit unit) {
  switch (unit) {
    case Unit::Share:
    case Unit::SharePerMonth:
    case Unit::SharePerYear:
      return NumberLook::Share;
    case Unit::Money:
    case Unit::MoneyPerMonth:
    case Unit::MoneyPerYear:
      return NumberLook::Money;
    case Unit::MoneyPerHour:
    case Unit::MoneyPerKWh:
    case Unit::MoneyPerGB:
    case Unit::MoneyPerMTok:
    case Unit::MoneyPerMLookups:
      return NumberLook::Price;
    default:
      return NumberLook::General;
  }
}

}  // namespace fulcrum::workbook
