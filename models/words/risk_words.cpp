// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/risk_words.h"

#include <QCoreApplication>
#include <cmath>

#include "plan/field_kind.h"
#include "plan/fields.h"
#include "plan/place_path.h"
#include "words/field_place.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct RiskWordsText {
  Q_DECLARE_TR_FUNCTIONS(RiskWords)
};

using Name = std::pair<std::string_view, const char*>;

constexpr Name kGroupNames[] = {{"demand", QT_TRANSLATE_NOOP("RiskWords", "Demand of all workloads")},
                                {"demandGrowth", QT_TRANSLATE_NOOP("RiskWords", "Growth of all workloads")},
                                {"onDemandPrice", QT_TRANSLATE_NOOP("RiskWords", "On-demand prices")},
                                {"spotPrice", QT_TRANSLATE_NOOP("RiskWords", "Spot prices")},
                                {"reservedPrice", QT_TRANSLATE_NOOP("RiskWords", "Reserved prices")},
                                {"purchasePrice", QT_TRANSLATE_NOOP("RiskWords", "Purchase prices")},
                                {"apiPrice", QT_TRANSLATE_NOOP("RiskWords", "API prices")},
                                {"throughput", QT_TRANSLATE_NOOP("RiskWords", "Throughput")}};

constexpr Name kOutputNames[] = {
    {"monthlyCost", QT_TRANSLATE_NOOP("RiskWords", "Monthly cost, levelised")},
    {"npvCost", QT_TRANSLATE_NOOP("RiskWords", "Present value of cost")},
    {"costPerMTok", QT_TRANSLATE_NOOP("RiskWords", "Cost per million tokens")},
    {"utilisation", QT_TRANSLATE_NOOP("RiskWords", "Utilisation")},
    {"avoidableWaste", QT_TRANSLATE_NOOP("RiskWords", "Over-provisioned or unused")},
    {"servedShare", QT_TRANSLATE_NOOP("RiskWords", "Load served")},
    {"npvAgainstBase", QT_TRANSLATE_NOOP("RiskWords", "Saved against the base, today's value")},
    {"ownNpv", QT_TRANSLATE_NOOP("RiskWords", "Own vs rent: present value")},
    {"ownPaybackMonths", QT_TRANSLATE_NOOP("RiskWords", "Own vs rent: payback")},
    {"ownDiscountedPaybackMonths", QT_TRANSLATE_NOOP("RiskWords", "Own vs rent: discounted payback")},
    {"nodesMax", QT_TRANSLATE_NOOP("RiskWords", "Most nodes needed")},
    {"cashTotal", QT_TRANSLATE_NOOP("RiskWords", "Cash of all years")}};

constexpr Name kStressNames[] = {{"rentFalls", QT_TRANSLATE_NOOP("RiskWords", "Rent falls by 30 % per year")},
                                 {"demandHalves", QT_TRANSLATE_NOOP("RiskWords", "Demand halves")},
                                 {"deliveryLate", QT_TRANSLATE_NOOP("RiskWords", "Delivery six months late")},
                                 {"noResidual", QT_TRANSLATE_NOOP("RiskWords", "No residual value")},
                                 {"pricesRise", QT_TRANSLATE_NOOP("RiskWords", "Prices rise by half")}};

template <size_t N>
QString named(const Name (&names)[N], std::string_view key) {
  for (const auto& [name, text] : names) {
    if (name == key) return RiskWordsText::tr(text);
  }
  return {};
}

// "Response cache, hit rate" of `levers.responseCache.hitRate`.
QString leverSetting(const Place& place) {
  if (place.list != "levers" || place.keys.size() < 2) return {};
  for (int kind = 0; kind < kLeverCount; ++kind) {
    if (leverKey(static_cast<LeverKind>(kind)) != place.keys[0]) continue;
    const QString own = fieldText(place.keys[0], place.keys[1]).label;
    const QString label = own.isEmpty() ? fieldText("lever", place.keys[1]).label : own;
    return leverName(static_cast<LeverKind>(kind)) + u": "_s + label;
  }
  return {};
}

Unit unitOf(const std::string& path) {
  return path == "demandGrowth" ? Unit::SharePerMonth : unitAtPlace(path);
}

bool isNodesOutput(std::string_view output) {
  return output.starts_with("nodesMax");
}

}  // namespace

bool isShareOutput(std::string_view output) {
  return output == "utilisation" || output == "avoidableWaste" || output == "servedShare";
}

bool isMonthsOutput(std::string_view output) {
  return output.ends_with("PaybackMonths");
}

Unit unitOfTarget(const std::string& path) {
  return unitOf(path);
}

QString targetName(const Plan& plan, const std::string& path) {
  if (const QString group = named(kGroupNames, path); !group.isEmpty()) return group;
  if (const auto place = parsePlace(path)) {
    if (const QString setting = leverSetting(*place); !setting.isEmpty()) return setting;
    if (place->list == "assumptions" && place->keys.size() == 1)
      if (const QString label = fieldText("assumptions", place->keys[0]).label; !label.isEmpty()) return label;
  }
  return placeInWords(plan, pathOfPlace(plan, path));
}

QString inputName(const Plan& plan, const UncertainInput& input) {
  return input.name.empty() ? targetName(plan, input.path) : QString::fromStdString(input.name);
}

QString effectName(InputEffect effect) {
  switch (effect) {
    case InputEffect::Value:
      return RiskWordsText::tr("is");
    case InputEffect::Factor:
      return RiskWordsText::tr("times");
    case InputEffect::Add:
      return RiskWordsText::tr("plus");
  }
  return {};
}

QString drawnInWords(const UncertainInput& input, double drawn, const NumberFormat& format) {
  if (input.effect == InputEffect::Factor) return u"×"_s + format.significant(drawn);
  const QString text = format.field(drawn, unitOf(input.path));
  return input.effect == InputEffect::Add && drawn >= 0 ? u'+' + text : text;
}

QString outputName(const Plan& plan, const std::string& output) {
  if (const QString name = named(kOutputNames, output); !name.isEmpty()) return name;
  constexpr std::string_view kNodes = "nodesMax.";
  constexpr std::string_view kCash = "cash.FY";
  if (output.starts_with(kNodes)) {
    const std::string id = output.substr(kNodes.size());
    const Fleet* fleet = find(plan, FleetId(id));
    return RiskWordsText::tr("Most nodes needed: %1").arg(fleet ? fleetName(*fleet) : QString::fromStdString(id));
  }
  if (output.starts_with(kCash))
    return RiskWordsText::tr("Cash in fiscal year %1").arg(QString::fromStdString(output.substr(kCash.size())));
  return QString::fromStdString(output);
}

QString rangeSource(const UncertainInput& input) {
  return input.source.empty() ? QString() : QCoreApplication::translate("DefaultSources", input.source.c_str());
}

QString outputInWords(const std::string& output, double value, const NumberFormat& format) {
  if (std::isnan(value)) return NumberFormat::none();
  if (std::isinf(value)) return RiskWordsText::tr("none in plan");  // an outlay may come back later
  if (isShareOutput(output)) return format.share(value, 1);
  if (isMonthsOutput(output)) return format.months(value);
  if (isNodesOutput(output)) return format.number(value, 0);
  return format.moneyShort(Money(value));
}

QString outputInFull(const std::string& output, double value, const NumberFormat& format) {
  const bool isMoney = !isShareOutput(output) && !isMonthsOutput(output) && !isNodesOutput(output);
  return isMoney && std::isfinite(value) ? format.money(Money(value)) : outputInWords(output, value, format);
}

QString outputOnAxis(const std::string& output, double value, const NumberFormat& format) {
  if (isShareOutput(output)) return format.share(value);
  if (isMonthsOutput(output) || isNodesOutput(output)) return format.number(value, 0);
  return format.moneyAxis(value);
}

QString stressName(const std::string& name) {
  const QString usual = named(kStressNames, name);
  return usual.isEmpty() ? QString::fromStdString(name) : usual;
}

}  // namespace fulcrum
