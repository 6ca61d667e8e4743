// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/field_kind.h"

#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/place.h"

namespace fulcrum {
namespace {

using Steps = std::span<const PathStep>;

// Structs that are named differently from the field that holds them.
template <class T>
inline constexpr std::string_view kGroup{};
template <>
inline constexpr std::string_view kGroup<Plan> = "plan";
template <>
inline constexpr std::string_view kGroup<NodeType> = "nodeType";
template <>
inline constexpr std::string_view kGroup<Workload> = "workload";
template <>
inline constexpr std::string_view kGroup<GrowthKnot> = "growthKnot";
template <>
inline constexpr std::string_view kGroup<Fleet> = "fleet";
template <>
inline constexpr std::string_view kGroup<Commitment> = "commitment";
template <>
inline constexpr std::string_view kGroup<Purchase> = "purchase";
template <>
inline constexpr std::string_view kGroup<Scenario> = "scenario";
template <>
inline constexpr std::string_view kGroup<AcceleratorSpec> = "accelerator";
template <>
inline constexpr std::string_view kGroup<ModelSpec> = "model";
template <>
inline constexpr std::string_view kGroup<BenchmarkRow> = "benchmark";
template <>
inline constexpr std::string_view kGroup<DemandCase> = "demandCase";
template <>
inline constexpr std::string_view kGroup<PriceRule> = "priceRule";
template <>
inline constexpr std::string_view kGroup<ApiClass> = "apiClass";
template <>
inline constexpr std::string_view kGroup<ApiPriceTier> = "apiTier";
template <>
inline constexpr std::string_view kGroup<ImportedSeries> = "series";
template <>
inline constexpr std::string_view kGroup<UncertainInput> = "uncertainty";
template <>
inline constexpr std::string_view kGroup<RankCorrelation> = "correlation";
template <>
inline constexpr std::string_view kGroup<StressCase> = "stressCase";
template <>
inline constexpr std::string_view kGroup<StressChange> = "stressChange";
template <>
inline constexpr std::string_view kGroup<Chance> = "chance";
template <>
inline constexpr std::string_view kGroup<ReportPart> = "reportPart";

template <class T>
constexpr ValueKind kindOf() {
  if constexpr (std::same_as<T, bool>) {
    return ValueKind::Switch;
  } else if constexpr (NumberField<T>) {
    return ValueKind::Number;
  } else if constexpr (NamedEnum<T>) {
    return ValueKind::Choice;
  } else if constexpr (std::same_as<T, std::string> || kIsId<T> || std::same_as<T, CalendarHour> ||
                       std::same_as<T, RentArm>) {
    return ValueKind::Text;
  } else if constexpr (std::same_as<T, CalendarMonth>) {
    return ValueKind::Month;
  } else if constexpr (std::same_as<T, WeeklyCurve> || std::same_as<T, HourlyValues>) {
    return ValueKind::Curve;
  } else {
    return ValueKind::Parts;
  }
}

void enter(const std::string& group, std::string_view key, Unit unit, FieldKind& kind) {
  kind.group = group;
  kind.key = key;
  kind.unit = unit;
}

template <class T>
bool describe(Steps steps, FieldKind& kind);

template <class Struct>
bool describeMember(Steps steps, FieldKind& kind) {
  const auto* key = std::get_if<std::string>(&steps.front());
  const std::string group = kGroup<Struct>.empty() ? kind.key : std::string(kGroup<Struct>);
  bool found = false;
  forEachField<Struct>([&](const auto& field) {
    if (!key || field.key != *key) return;
    const auto common = [&]<class Owner, class Member>(const Field<Owner, Member>&) {
      return std::same_as<Owner, Lever>;
    };
    enter(common(field) ? "lever" : group, field.key, field.unit, kind);
    using Member = std::remove_cvref_t<decltype(std::declval<Struct&>().*field.member)>;
    found = describe<Member>(steps.subspan(1), kind);
  });
  return found;
}

template <class T>
bool describe(Steps steps, FieldKind& kind) {
  kind.value = kindOf<T>();
  if constexpr (kIsOptional<T>) {
    return describe<typename T::value_type>(steps, kind);
  } else if (steps.empty()) {
    return true;
  } else if constexpr (std::same_as<T, AssumptionOverrides>) {
    return describeMember<Assumptions>(steps, kind);
  } else if constexpr (FieldStruct<T>) {
    return describeMember<T>(steps, kind);
  } else if constexpr (std::same_as<T, WeeklyCurve>) {
    kind.value = ValueKind::Number;
    return steps.size() == 1 && std::holds_alternative<size_t>(steps.front());
  } else if constexpr (kIsList<T>) {
    return describe<typename T::value_type>(steps.subspan(1), kind);
  } else if constexpr (kIsMap<T>) {
    return describe<typename T::mapped_type>(steps.subspan(1), kind);
  } else {
    return false;
  }
}

}  // namespace

std::optional<FieldKind> fieldKind(std::span<const PathStep> steps) {
  FieldKind kind;
  return describe<Plan>(steps, kind) ? std::optional(kind) : std::nullopt;
}

Unit unitAtPlace(std::string_view text) {
  const auto place = parsePlace(text);
  if (!place) return Unit::None;
  std::vector<PathStep> steps;
  if (place->list == "levers") steps = {std::string("scenarios"), size_t{0}};
  steps.emplace_back(place->list);
  if (!place->id.empty()) steps.emplace_back(place->id);
  for (const std::string& key : place->keys) steps.emplace_back(key);
  const auto kind = fieldKind(steps);
  return kind ? kind->unit : Unit::None;
}

bool holdsCurrency(Unit unit) {
  switch (unit) {
    case Unit::Money:
    case Unit::MoneyPerHour:
    case Unit::MoneyPerMonth:
    case Unit::MoneyPerYear:
    case Unit::MoneyPerKWh:
    case Unit::MoneyPerKW:
    case Unit::MoneyPerKWMonth:
    case Unit::MoneyPerNodeMonth:
    case Unit::MoneyPerGB:
    case Unit::MoneyPerGpuYear:
    case Unit::MoneyPerMTok:
    case Unit::MoneyPerMTokHour:
    case Unit::MoneyPerMLookups:
      return true;
    default:
      return false;
  }
}

}  // namespace fulcrum
