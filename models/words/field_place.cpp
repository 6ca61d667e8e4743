// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_place.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include "plan/identified.h"
#include "plan/levers.h"
#include "words/choice_name.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using Steps = std::span<const PathStep>;

struct FieldPlaceText {
  Q_DECLARE_TR_FUNCTIONS(FieldPlace)
};

QString toQString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <Identified Element>
QString nameOf(const std::vector<Element>& elements, const PathStep& step) {
  const auto* id = std::get_if<std::string>(&step);
  const size_t index = id ? indexOf(elements, *id) : std::get<size_t>(step);
  if (index >= elements.size()) return id ? toQString(*id) : QString();
  return toQString(elements[index].name.empty() ? elements[index].id.text : elements[index].name);
}

// "Workload Chat"; empty for other places.
QString elementInWords(const Plan& plan, const std::string& list, const PathStep& step) {
  if (list == "workloads") return FieldPlaceText::tr("Workload %1").arg(nameOf(plan.workloads, step));
  if (list == "fleets") return FieldPlaceText::tr("Fleet %1").arg(nameOf(plan.fleets, step));
  if (list == "nodeTypes") return FieldPlaceText::tr("Node type %1").arg(nameOf(plan.nodeTypes, step));
  if (list == "scenarios") return FieldPlaceText::tr("Scenario %1").arg(nameOf(plan.scenarios, step));
  if (list == "uncertainties") return FieldPlaceText::tr("Uncertain input %1").arg(nameOf(plan.uncertainties, step));
  if (list == "series") return FieldPlaceText::tr("Imported series %1").arg(nameOf(plan.series, step));
  return {};
}

// What has no row among the fields, because it is made of parts or edited by its place.
QString partInWords(std::string_view key) {
  static const std::pair<std::string_view, const char*> kParts[] = {
      {"workloads", QT_TRANSLATE_NOOP("FieldPlace", "Workloads")},
      {"fleets", QT_TRANSLATE_NOOP("FieldPlace", "Fleets")},
      {"nodeTypes", QT_TRANSLATE_NOOP("FieldPlace", "Node types")},
      {"scenarios", QT_TRANSLATE_NOOP("FieldPlace", "Scenarios")},
      {"assumptions", QT_TRANSLATE_NOOP("FieldPlace", "Assumptions")},
      {"accelerators", QT_TRANSLATE_NOOP("FieldPlace", "Accelerators")},
      {"models", QT_TRANSLATE_NOOP("FieldPlace", "Models")},
      {"benchmarks", QT_TRANSLATE_NOOP("FieldPlace", "Measurements")},
      {"budget", QT_TRANSLATE_NOOP("FieldPlace", "Budget")},
      {"otherAiSpend", QT_TRANSLATE_NOOP("FieldPlace", "Other AI spend")},
      {"demandCases", QT_TRANSLATE_NOOP("FieldPlace", "Demand cases")},
      {"priceRules", QT_TRANSLATE_NOOP("FieldPlace", "Price rules")},
      {"classes", QT_TRANSLATE_NOOP("FieldPlace", "Classes")},
      {"tiers", QT_TRANSLATE_NOOP("FieldPlace", "Price tiers")},
      {"series", QT_TRANSLATE_NOOP("FieldPlace", "Imported series")},
      {"uncertainties", QT_TRANSLATE_NOOP("FieldPlace", "Uncertain inputs")},
      {"correlations", QT_TRANSLATE_NOOP("FieldPlace", "Correlations")},
      {"simulation", QT_TRANSLATE_NOOP("FieldPlace", "Simulation")},
      {"stressCases", QT_TRANSLATE_NOOP("FieldPlace", "Stress cases")},
      {"chances", QT_TRANSLATE_NOOP("FieldPlace", "Chances")},
      {"report", QT_TRANSLATE_NOOP("FieldPlace", "Budget report")},
      {"parts", QT_TRANSLATE_NOOP("FieldPlace", "Sections")},
      {"changes", QT_TRANSLATE_NOOP("FieldPlace", "Changes")},
      {"distribution", QT_TRANSLATE_NOOP("FieldPlace", "Distribution")},
      {"values", QT_TRANSLATE_NOOP("FieldPlace", "Hourly values")},
      {"actuals", QT_TRANSLATE_NOOP("FieldPlace", "Actuals")},
      {"files", QT_TRANSLATE_NOOP("FieldPlace", "Bills")},
      {"rules", QT_TRANSLATE_NOOP("FieldPlace", "Rules")},
      {"rows", QT_TRANSLATE_NOOP("FieldPlace", "Rows")},
      {"skipped", QT_TRANSLATE_NOOP("FieldPlace", "Rows not taken")},
      {"budgets", QT_TRANSLATE_NOOP("FieldPlace", "Budgets by month")},
      {"lines", QT_TRANSLATE_NOOP("FieldPlace", "Lines")},
      {"baselines", QT_TRANSLATE_NOOP("FieldPlace", "Baselines")},
      {"causes", QT_TRANSLATE_NOOP("FieldPlace", "Causes")},
      {"rates", QT_TRANSLATE_NOOP("FieldPlace", "Exchange rates")},
      {"measured", QT_TRANSLATE_NOOP("FieldPlace", "Measured GPU use")},
      {"notes", QT_TRANSLATE_NOOP("FieldPlace", "Notes")},
      {"sources", QT_TRANSLATE_NOOP("FieldPlace", "Sources")},
      {"shape", QT_TRANSLATE_NOOP("FieldPlace", "Week")},
      {"growthKnots", QT_TRANSLATE_NOOP("FieldPlace", "Growth steps")},
      {"service", QT_TRANSLATE_NOOP("FieldPlace", "Service rate")},
      {"provisioning", QT_TRANSLATE_NOOP("FieldPlace", "Provisioning")},
      {"commitments", QT_TRANSLATE_NOOP("FieldPlace", "Commitments")},
      {"owned", QT_TRANSLATE_NOOP("FieldPlace", "Purchases")},
      {"counts", QT_TRANSLATE_NOOP("FieldPlace", "Counts")},
      {"financing", QT_TRANSLATE_NOOP("FieldPlace", "Financing")},
      {"on", QT_TRANSLATE_NOOP("FieldPlace", "Switch")},
      {"name", QT_TRANSLATE_NOOP("FieldPlace", "Name")},
      {"base", QT_TRANSLATE_NOOP("FieldPlace", "Base")},
      {"month", QT_TRANSLATE_NOOP("FieldPlace", "Month")},
      {"factor", QT_TRANSLATE_NOOP("FieldPlace", "Factor")},
      {"amount", QT_TRANSLATE_NOOP("FieldPlace", "Amount")},
      {"monthly", QT_TRANSLATE_NOOP("FieldPlace", "Monthly amounts")},
      {"source", QT_TRANSLATE_NOOP("FieldPlace", "Source")},
      {"asOf", QT_TRANSLATE_NOOP("FieldPlace", "As of")}};
  for (const auto& [name, text] : kParts) {
    if (name == key) return FieldPlaceText::tr(text);
  }
  return {};
}

QString leverInWords(const std::string& key) {
  for (int kind = 0; kind < kLeverCount; ++kind) {
    if (leverKey(static_cast<LeverKind>(kind)) == key) return leverName(static_cast<LeverKind>(kind));
  }
  return {};
}

// Empty for what needs no name of its own on the way to something else.
QString labelOf(const FieldKind& kind, const std::string& step) {
  if (kind.key != step) return toQString(step);  // the key of a map's entry
  if (kind.group == "levers") return leverInWords(step);
  const QString label = fieldText(kind.group, step).label;
  return label.isEmpty() ? partInWords(step) : label;
}

// Labels of the fields on the way, each once; a lever goes by its name, and an entry of a list by its number.
void addLabels(Steps steps, size_t from, bool numbered, QStringList& parts) {
  for (size_t i = from; i < steps.size(); ++i) {
    const auto kind = fieldKind(steps.first(i + 1));
    const auto* key = std::get_if<std::string>(&steps[i]);
    if (!kind) return;
    if (!key && !numbered) continue;
    if (!key) {
      parts << QString::number(std::get<size_t>(steps[i]) + 1);
    } else {
      const QString label = labelOf(*kind, *key);
      if (!label.isEmpty() || i + 1 == steps.size()) parts << (label.isEmpty() ? toQString(*key) : label);
    }
  }
}

QString referredTo(const Plan& plan, std::string_view key, const std::string& id) {
  if (key == "fleet") return nameOf(plan.fleets, id);
  if (key == "nodeType") return nameOf(plan.nodeTypes, id);
  if (key == "workload" || key == "workloads") return nameOf(plan.workloads, id);
  if (key == "fleets") return nameOf(plan.fleets, id);
  if (key == "base") return nameOf(plan.scenarios, id);
  return toQString(id);
}

QString numberInWords(const Plan& plan, const NumberFormat& format, Unit unit, const std::string& raw) {
  bool ok = false;
  const double value = toQString(raw).toDouble(&ok);
  if (!ok) return toQString(raw);
  return unit == Unit::Month ? format.month(addMonths(plan.start, static_cast<int>(value))) : format.field(value, unit);
}

QString valueInWords(const Plan& plan, const NumberFormat& format, const FieldKind& kind, const std::string& raw) {
  if (raw.empty()) return NumberFormat::none();
  switch (kind.value) {
    case ValueKind::Number:
      return numberInWords(plan, format, kind.unit, raw);
    case ValueKind::Switch:
      if (kind.key == "on") return raw == "true" ? FieldPlaceText::tr("on") : FieldPlaceText::tr("off");
      return raw == "true" ? FieldPlaceText::tr("yes") : FieldPlaceText::tr("no");
    case ValueKind::Choice:
      return choiceName(raw);
    case ValueKind::Text:
      return referredTo(plan, kind.key, raw);
    case ValueKind::Month:
    case ValueKind::Curve:
    case ValueKind::Parts:
      return toQString(raw);
  }
  return {};
}

// What a lever is limited to, by name: a list of ids, or none for all.
QString scopeInWords(const Plan& plan, std::string_view key, const std::string& raw) {
  if (raw.empty()) return FieldPlaceText::tr("all");
  QStringList names;
  for (const QJsonValue& id : QJsonDocument::fromJson(QByteArray::fromStdString(raw)).array()) {
    const std::string text = id.toString().toStdString();
    names << (key == "fleets" ? nameOf(plan.fleets, text) : nameOf(plan.workloads, text));
  }
  return names.isEmpty() ? FieldPlaceText::tr("none") : names.join(u", "_s);
}

}  // namespace

QString placeInWords(const Plan& plan, std::string_view path) {
  const auto steps = pathSteps(path);
  const auto* first = steps && !steps->empty() ? std::get_if<std::string>(&steps->front()) : nullptr;
  if (!first) return toQString(path);
  QStringList parts;
  const QString element = steps->size() > 1 ? elementInWords(plan, *first, (*steps)[1]) : QString();
  if (!element.isEmpty()) {
    parts << element;
  } else if (const QString list = partInWords(*first); !list.isEmpty()) {
    parts << list;
  }
  addLabels(*steps, element.isEmpty() ? (parts.isEmpty() ? 0 : 1) : 2, true, parts);
  return parts.isEmpty() ? toQString(path) : parts.join(u", "_s);
}

QString fieldInWords(std::string_view path) {
  const auto steps = pathSteps(path);
  const auto* first = steps && !steps->empty() ? std::get_if<std::string>(&steps->front()) : nullptr;
  if (!first) return toQString(path);
  QStringList parts;
  if (const QString list = partInWords(*first); !list.isEmpty()) parts << list;
  addLabels(*steps, parts.isEmpty() ? 0 : 1, false, parts);
  return parts.isEmpty() ? toQString(path) : parts.join(u", "_s);
}

ValueChange changeInWords(const Plan& plan, const NumberFormat& format, const FieldKind& kind,
                          const std::string& before, const std::string& after) {
  if (kind.value == ValueKind::Parts && kind.group == "lever" && (kind.key == "workloads" || kind.key == "fleets"))
    return {.before = scopeInWords(plan, kind.key, before), .after = scopeInWords(plan, kind.key, after)};
  const auto isMade = [](const std::string& raw) { return raw.starts_with('{') || raw.starts_with('['); };
  if ((kind.value == ValueKind::Curve || kind.value == ValueKind::Parts) && (isMade(before) || isMade(after))) {
    return {.before = NumberFormat::none(),
            .after = before.empty()  ? FieldPlaceText::tr("added")
                     : after.empty() ? FieldPlaceText::tr("removed")
                                     : FieldPlaceText::tr("changed")};
  }
  return {.before = valueInWords(plan, format, kind, before), .after = valueInWords(plan, format, kind, after)};
}

ValueChange changeInWords(const Plan& plan, const NumberFormat& format, std::string_view path,
                          const std::string& before, const std::string& after) {
  const auto steps = pathSteps(path);
  const auto kind = steps ? fieldKind(*steps) : std::nullopt;
  if (kind) return changeInWords(plan, format, *kind, before, after);
  return {.before = toQString(before), .after = toQString(after)};
}

}  // namespace fulcrum
