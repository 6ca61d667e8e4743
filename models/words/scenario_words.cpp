// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/scenario_words.h"

#include <QCoreApplication>
#include <type_traits>

#include "edits/difference_edits.h"
#include "edits/scenario_edits.h"
#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/resolve.h"
#include "words/difference_words.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {
namespace {

struct ScenarioWordsText {
  Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

template <class Value>
QString valueText(const Value& value, Unit unit, const NumberFormat& format) {
  if constexpr (std::is_same_v<Value, bool>) {
    return value ? ScenarioWordsText::tr("yes") : ScenarioWordsText::tr("no");
  } else if constexpr (std::is_arithmetic_v<Value>) {
    return format.field(static_cast<double>(value), unit);
  } else if constexpr (std::is_enum_v<Value>) {
    const std::string_view name = enumName(value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  } else if constexpr (kIsOptional<Value>) {
    return value ? valueText(*value, unit, format) : NumberFormat::none();
  } else {
    return format.field(value.value(), unit);
  }
}

QString leverLine(LeverKind kind, const Lever* own, const Lever* base) {
  const bool on = own && own->on;
  if (on == (base && base->on)) return ScenarioWordsText::tr("%1: other settings").arg(leverName(kind));
  return on ? ScenarioWordsText::tr("%1: on").arg(leverName(kind))
            : ScenarioWordsText::tr("%1: off").arg(leverName(kind));
}

}  // namespace

QString baseName(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  const Scenario* base = scenario && scenario->base ? find(plan, *scenario->base) : nullptr;
  return base ? scenarioName(*base) : ScenarioWordsText::tr("the plan");
}

QString markOf(OwnElement own) {
  switch (own) {
    case OwnElement::Changed:
      return QStringLiteral("\u25CF ");
    case OwnElement::Added:
      return QStringLiteral("+ ");
    default:
      return {};
  }
}

QString markOf(const Plan& plan, const ScenarioId& id, const char* list, const std::string& element) {
  const Scenario* scenario = find(plan, id);
  return scenario ? markOf(ownElement(*scenario, list, element)) : QString();
}

QStringList differencesInWords(const Plan& plan, const ScenarioId& id, const NumberFormat& format) {
  const ComparedScenario compared = comparedWithBase(plan, id);
  QStringList lines;
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    const auto kind = static_cast<LeverKind>(index++);
    if (sameEffect(compared.own.levers.*field.member, compared.base.levers.*field.member)) return;
    lines << leverLine(kind, leverOf(compared.own.levers, kind), leverOf(compared.base.levers, kind));
  });
  forEachField<Assumptions>([&](const auto& field) {
    const auto& own = compared.own.assumptions.*field.member;
    const auto& base = compared.base.assumptions.*field.member;
    if (own == base) return;
    lines << ScenarioWordsText::tr("%1: %2 instead of %3")
                 .arg(fieldText("assumptions", field.key).label, valueText(own, field.unit, format),
                      valueText(base, field.unit, format));
  });
  const DifferenceBase from = differenceBase(plan, id);
  const auto before = seenBy(from.plan, from.scenario);
  const auto after = seenBy(plan, id);
  if (!before || !after) return lines;
  for (const Difference& difference : elementDifferences(plan, id)) {
    const DifferenceWords words = differenceInWords(before.value(), after.value(), difference, format);
    lines << (words.before == NumberFormat::none()
                  ? ScenarioWordsText::tr("%1: %2").arg(words.what, words.after)
                  : ScenarioWordsText::tr("%1: %2 instead of %3").arg(words.what, words.after, words.before));
  }
  return lines;
}

}  // namespace fulcrum
