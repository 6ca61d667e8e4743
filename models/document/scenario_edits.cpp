// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/scenario_edits.h"

#include <QCoreApplication>
#include <algorithm>
#include <type_traits>

#include "document/field_text.h"
#include "document/free_id.h"
#include "plan/fields.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ScenarioEditsText {
  Q_DECLARE_TR_FUNCTIONS(ScenarioEdits)
};

// Levers and assumptions of a scenario beside those it inherits.
struct Compared {
  ResolvedScenario own;
  ResolvedScenario base;
};
Compared compareWithBase(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  const ResolvedScenario plain{.assumptions = plan.assumptions, .levers = {}};
  return {.own = resolveScenario(plan, id),
          .base = scenario && scenario->base ? resolveScenario(plan, *scenario->base) : plain};
}

// Off is exactly as if absent.
template <class LeverType>
bool sameEffect(const std::optional<LeverType>& a, const std::optional<LeverType>& b) {
  const bool aOn = a && a->on;
  const bool bOn = b && b->on;
  return aOn == bOn && (!aOn || *a == *b);
}

template <class Value>
QString valueText(const Value& value, Unit unit, const NumberFormat& format) {
  if constexpr (std::is_same_v<Value, bool>) {
    return value ? ScenarioEditsText::tr("yes") : ScenarioEditsText::tr("no");
  } else if constexpr (std::is_arithmetic_v<Value>) {
    return format.field(static_cast<double>(value), unit);
  } else if constexpr (std::is_enum_v<Value>) {
    const std::string_view name = enumName(value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  } else {
    return format.field(value.value(), unit);
  }
}

QString leverLine(LeverKind kind, const Lever* own, const Lever* base) {
  const bool on = own && own->on;
  if (on == (base && base->on)) return ScenarioEditsText::tr("%1: other settings").arg(leverName(kind));
  return on ? ScenarioEditsText::tr("%1: on").arg(leverName(kind))
            : ScenarioEditsText::tr("%1: off").arg(leverName(kind));
}

}  // namespace

ScenarioAdded withScenarioAdded(const Plan& plan, const ScenarioId& base, const QString& name) {
  ScenarioAdded added{.plan = plan, .id = freeId<ScenarioId>(plan, "scenario")};
  Scenario scenario;
  scenario.id = added.id;
  scenario.name = name.toStdString();
  if (find(plan, base)) scenario.base = base;
  added.plan.scenarios.push_back(std::move(scenario));
  return added;
}

ScenarioAdded withScenarioDuplicated(const Plan& plan, const ScenarioId& original, const QString& name) {
  const Scenario* source = find(plan, original);
  if (!source) return withScenarioAdded(plan, original, name);
  ScenarioAdded added{.plan = plan, .id = freeId<ScenarioId>(plan, source->id.text)};
  Scenario copy = *source;
  copy.id = added.id;
  copy.name = name.toStdString();
  if (!copy.base) {
    copy = Scenario();
    copy.id = added.id;
    copy.name = name.toStdString();
    copy.base = original;
  }
  const auto position = added.plan.scenarios.begin() + (source - plan.scenarios.data()) + 1;
  added.plan.scenarios.insert(position, std::move(copy));
  return added;
}

Plan withScenarioDeleted(const Plan& plan, const ScenarioId& id) {
  const Scenario* deleted = find(plan, id);
  if (!deleted) return plan;
  Plan after = plan;
  for (Scenario& scenario : after.scenarios) {
    if (scenario.base != id) continue;
    forEachField<Levers>([&](const auto& field) {
      auto& own = scenario.levers.*field.member;
      if (!own) own = deleted->levers.*field.member;
    });
    size_t index = 0;
    forEachField<Assumptions>([&](const auto& field) {
      if (!scenario.assumptions.set.test(index) && deleted->assumptions.set.test(index)) {
        scenario.assumptions.set.set(index);
        scenario.assumptions.values.*field.member = deleted->assumptions.values.*field.member;
      }
      ++index;
    });
    scenario.base = deleted->base;
  }
  std::erase_if(after.scenarios, [&](const Scenario& scenario) { return scenario.id == id; });
  return after;
}

QString scenarioName(const Scenario& scenario) {
  return QString::fromStdString(scenario.name.empty() ? scenario.id.text : scenario.name);
}

int differenceCount(const Plan& plan, const ScenarioId& id) {
  const Compared compared = compareWithBase(plan, id);
  int count = 0;
  forEachField<Levers>([&](const auto& field) {
    if (!sameEffect(compared.own.levers.*field.member, compared.base.levers.*field.member)) ++count;
  });
  forEachField<Assumptions>([&](const auto& field) {
    if (compared.own.assumptions.*field.member != compared.base.assumptions.*field.member) ++count;
  });
  return count;
}

QStringList differencesInWords(const Plan& plan, const ScenarioId& id, const NumberFormat& format) {
  const Compared compared = compareWithBase(plan, id);
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
    lines << ScenarioEditsText::tr("%1: %2 instead of %3")
                 .arg(fieldText("assumptions", field.key).label, valueText(own, field.unit, format),
                      valueText(base, field.unit, format));
  });
  return lines;
}

}  // namespace fulcrum
