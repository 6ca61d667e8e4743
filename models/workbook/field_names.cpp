// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/field_names.h"

#include <cctype>

namespace fulcrum::workbook {

std::string labelOf(std::string_view key) {
  std::string label;
  for (size_t at = 0; at < key.size(); ++at) {
    const auto letter = static_cast<unsigned char>(key[at]);
    if (at == 0) {
      label += static_cast<char>(std::toupper(letter));
    } else if (std::isupper(letter)) {
      const bool inAbbreviation = at + 1 >= key.size() || std::isupper(static_cast<unsigned char>(key[at + 1]));
      label += ' ';
      label += static_cast<char>(inAbbreviation ? letter : std::tolower(letter));
    } else {
      label += static_cast<char>(letter);
    }
  }
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
