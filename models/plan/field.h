// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan struct lists its fields, once: key in the text form, member, unit and range. The text form, validation,
// "what differs", history, search and the generators of tests walk these lists (plan/fields.h) instead of naming fields
// again.
#pragma once

#include <limits>
#include <string_view>
#include <utility>

namespace fulcrum {

enum class Unit {
  None,
  Share,          // 0..1, shown in per cent
  SharePerMonth,  // growth
  SharePerYear,   // trends and rates
  Factor,
  Count,
  Nodes,
  Gpus,
  Replicas,
  Months,
  Hours,
  HourOfDay,
  Month,  // index in the plan
  Money,
  MoneyPerHour,
  MoneyPerMonth,
  MoneyPerYear,
  MoneyPerKWh,
  MoneyPerKW,
  MoneyPerKWMonth,
  MoneyPerNodeMonth,
  MoneyPerGB,
  MoneyPerGpuYear,
  MoneyPerMTok,
  MoneyPerMTokHour,
  MoneyPerMLookups,
  Kilowatt,
  Fte,
  RequestsPerSecond,
  TokensPerRequest,
  TokensPerSecond,
  Requests,  // in flight
  BytesPerRequest,
  Milliseconds,
  PerHour,
  Gigabyte,
  GigabytePerSecond,
  Teraflops,
  Watt
};

enum class Presence { Optional, Required };

inline constexpr double kNoLimit = std::numeric_limits<double>::infinity();

template <class Owner, class Member>
struct Field {
  std::string_view key;
  Member Owner::*member;
  Unit unit;
  double min;  // inclusive
  double max;  // inclusive
  Presence presence;

  constexpr Field(std::string_view k, Member Owner::*m, Unit u = Unit::None, double low = -kNoLimit,
                  double high = kNoLimit, Presence p = Presence::Optional)
      : key(k), member(m), unit(u), min(low), max(high), presence(p) {}
};

// A date that may stand in place of a month of the plan: never both. The text form holds the one that is set.
template <class Owner, class Month, class Date>
struct InPlaceOf {
  std::string_view key;
  Month Owner::*member;
  std::string_view dateKey;
  Date Owner::*date;

  constexpr InPlaceOf(std::string_view k, Month Owner::*m, std::string_view dk, Date Owner::*d)
      : key(k), member(m), dateKey(dk), date(d) {}
};

// Specialised in plan/fields.h: `static constexpr void each(auto&& visit)`, which calls visit(Field{...}) for each
// field in the order of the text form. A function and not a tuple: what includes the lists and walks none compiles none
// of them.
template <class Struct>
struct Fields;

// Whether Fields<Struct>::inPlace names a date that may stand in place of a month.
template <class Struct>
inline constexpr bool kHasDate = requires {
  Fields<Struct>::inPlace;
};

// Calls visitor(field) for each field of Struct in the order of the text form.
template <class Struct, class Visitor>
constexpr void forEachField(Visitor&& visitor) {
  Fields<Struct>::each(visitor);
}

// Specialised in plan/fields.h: `static constexpr std::pair<Enum, std::string_view> list[]`, the names in the text
// form.
template <class Enum>
struct EnumNames;

template <class Enum>
[[nodiscard]] constexpr std::string_view enumName(Enum value) {
  for (const auto& [candidate, name] : EnumNames<Enum>::list) {
    if (candidate == value) return name;
  }
  return {};
}

template <class Enum>
[[nodiscard]] constexpr bool parseEnum(std::string_view name, Enum& value) {
  for (const auto& [candidate, candidateName] : EnumNames<Enum>::list) {
    if (candidateName == name) {
      value = candidate;
      return true;
    }
  }
  return false;
}

}  // namespace fulcrum
