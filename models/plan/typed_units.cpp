// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/typed_units.h"

#include <algorithm>
#include <iterator>

namespace fulcrum {
namespace {

constexpr double kHoursOfMonth = 730;
constexpr double kHoursOfYear = 8760;
constexpr double kHourSeconds = 3600;

struct Word {
  std::string_view word;
  double value;
};
constexpr Word kScales[] = {{"k", 1e3},        {"K", 1e3},       {"M", 1e6},       {"Mio", 1e6},       {"mio", 1e6},
                            {"mln", 1e6},      {"mn", 1e6},      {"B", 1e9},       {"b", 1e9},         {"bn", 1e9},
                            {"G", 1e9},        {"Mrd", 1e9},     {"mrd", 1e9},     {"T", 1e12},        {"tn", 1e12},
                            {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}, {"Tsd", 1e3},
                            {"tsd", 1e3}};
constexpr Word kTimes[] = {{"ms", 1e-3},       {"us", 1e-6},        {"\xC2\xB5s", 1e-6}, {"s", 1},
                           {"sec", 1},         {"second", 1},       {"seconds", 1},      {"Sekunde", 1},
                           {"Sekunden", 1},    {"min", 60},         {"minute", 60},      {"minutes", 60},
                           {"Minuten", 60},    {"h", 3600},         {"hr", 3600},        {"hour", 3600},
                           {"hours", 3600},    {"Stunde", 3600},    {"Stunden", 3600},   {"d", 86400},
                           {"day", 86400},     {"days", 86400},     {"Tag", 86400},      {"Tage", 86400},
                           {"week", 604800},   {"weeks", 604800},   {"wk", 604800},      {"Woche", 604800},
                           {"Wochen", 604800}, {"mo", 2628000},     {"month", 2628000},  {"months", 2628000},
                           {"Monat", 2628000}, {"Monate", 2628000}, {"y", 31536000},     {"yr", 31536000},
                           {"year", 31536000}, {"years", 31536000}, {"a", 31536000},     {"Jahr", 31536000},
                           {"Jahre", 31536000}};
constexpr Word kBytes[] = {{"B", 1},         {"bytes", 1},        {"Bytes", 1},          {"byte", 1},  {"kB", 1e3},
                           {"KB", 1e3},      {"MB", 1e6},         {"GB", 1e9},           {"TB", 1e12}, {"KiB", 1024},
                           {"MiB", 1048576}, {"GiB", 1073741824}, {"TiB", 1099511627776}};
constexpr Word kWatts[] = {{"W", 1}, {"kW", 1e3}, {"MW", 1e6}};
constexpr std::string_view kRequests[] = {"req",      "reqs",  "request", "requests", "Anfrage",
                                          "Anfragen", "query", "queries", "calls",    "r"};
constexpr std::string_view kTokens[] = {"tok", "toks", "token", "tokens", "Token", "Tokens", "t"};
constexpr std::string_view kThings[] = {"node",     "nodes", "GPU",    "GPUs",   "gpus",    "replica",
                                        "replicas", "FTE",   "Knoten", "Replik", "Repliken"};
constexpr std::string_view kPercents[] = {"percent", "pct", "Prozent"};
// Rates that are one word.
constexpr Word kRates[] = {{"rps", 1},  {"RPS", 1},  {"qps", 1},    {"QPS", 1},
                           {"rpm", 60}, {"RPM", 60}, {"rph", 3600}, {"rpd", 86400}};

template <size_t n>
std::optional<double> wordIn(const Word (&words)[n], std::string_view word) {
  for (const Word& each : words) {
    if (each.word == word) return each.value;
  }
  return {};
}

template <size_t n>
bool isIn(const std::string_view (&words)[n], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

FieldMeasure measureOf(Unit unit) {
  switch (unit) {
    case Unit::Milliseconds:
      return {Dimension::Time, 1e-3};
    case Unit::Hours:
      return {Dimension::Time, kHourSeconds};
    case Unit::Months:
      return {Dimension::Time, kHoursOfMonth * kHourSeconds};
    case Unit::RequestsPerSecond:
      return {Dimension::RequestRate, 1};
    case Unit::TokensPerSecond:
      return {Dimension::TokenRate, 1};
    case Unit::MoneyPerHour:
      return {Dimension::MoneyRate, 1 / kHourSeconds};
    case Unit::MoneyPerMonth:
      return {Dimension::MoneyRate, 1 / (kHoursOfMonth * kHourSeconds)};
    case Unit::MoneyPerYear:
      return {Dimension::MoneyRate, 1 / (kHoursOfYear * kHourSeconds)};
    case Unit::BytesPerRequest:
      return {Dimension::Bytes, 1};
    case Unit::Gigabyte:
      return {Dimension::Bytes, 1e9};
    case Unit::Kilowatt:
      return {Dimension::Power, 1e3};
    case Unit::Watt:
      return {Dimension::Power, 1};
    case Unit::Share:
    case Unit::SharePerMonth:
    case Unit::SharePerYear:
      return {Dimension::Share, 1};
    case Unit::Requests:
      return {Dimension::Requests, 1};
    case Unit::TokensPerRequest:
      return {Dimension::Tokens, 1};
    case Unit::Nodes:
    case Unit::Gpus:
    case Unit::Replicas:
    case Unit::Fte:
      return {Dimension::Things, 1};
    default:
      return {};
  }
}

std::optional<double> typedScale(std::string_view word) {
  return wordIn(kScales, word);
}
std::optional<double> typedTime(std::string_view word) {
  return wordIn(kTimes, word);
}
std::optional<double> typedBytes(std::string_view word) {
  return wordIn(kBytes, word);
}
std::optional<double> typedWatts(std::string_view word) {
  return wordIn(kWatts, word);
}
std::optional<double> typedRate(std::string_view word) {
  return wordIn(kRates, word);
}
bool isRequestWord(std::string_view word) {
  return isIn(kRequests, word);
}
bool isTokenWord(std::string_view word) {
  return isIn(kTokens, word);
}
bool isPercentWord(std::string_view word) {
  return isIn(kPercents, word);
}
bool isThingWord(std::string_view word) {
  return isIn(kThings, word);
}

}  // namespace fulcrum
