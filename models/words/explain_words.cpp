// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/explain_words.h"

#include <QCoreApplication>
#include <cmath>

#include "base/conversions.h"
#include "plan/field_access.h"
#include "plan/place.h"
#include "words/field_place.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using explain::Amount;
using explain::Measure;

struct ExplainText {
  Q_DECLARE_TR_FUNCTIONS(ExplainWords)
};

constexpr int kFullDigits = 7;
constexpr int kSentenceDigits = 3;

template <class Element, class Name>
QString nameIn(const std::vector<Element>& elements, const std::string& id, Name name) {
  const auto found = std::ranges::find(elements, id, [](const Element& element) { return element.id.text; });
  return found == elements.end() ? QString::fromStdString(id) : name(*found);
}

// What a unit is written with; none for those that write themselves.
const char* unitFrame(Measure measure) {
  switch (measure) {
    case Measure::MoneyPerMonth:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per month");
    case Measure::MoneyPerHour:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1/h");
    case Measure::MoneyPerGpuHour:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per GPU-hour");
    case Measure::MoneyPerMTokens:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per M tokens");
    case Measure::MoneyPerKWh:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1/kWh");
    case Measure::MoneyPerKWMonth:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per kW and month");
    case Measure::MoneyPerNodeMonth:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per node and month");
    case Measure::PerYear:
    case Measure::MoneyPerYear:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per year");
    case Measure::MoneyPerGpuYear:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per GPU and year");
    case Measure::GpuHours:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 GPU-hours");
    case Measure::NodeHours:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 node-hours");
    case Measure::Hours:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 h");
    case Measure::Seconds:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 s");
    case Measure::Milliseconds:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 ms");
    case Measure::Gpus:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 GPUs");
    case Measure::Kilowatts:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 kW");
    case Measure::Fte:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 FTE");
    case Measure::PerHour:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per hour");
    case Measure::PerMonth:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 per month");
    case Measure::OfFullPower:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 of full power");
    case Measure::Tokens:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 tokens");
    case Measure::MTokens:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 million tokens");
    case Measure::Requests:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 requests");
    case Measure::RequestsPerSecond:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 requests/s");
    case Measure::TokensPerSecond:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 tokens/s");
    case Measure::Gigabytes:
      return QT_TRANSLATE_NOOP("ExplainWords", "%1 GB");
    default:
      return nullptr;
  }
}

QString bareAmount(const Amount& amount, const NumberFormat& format, AmountStyle style) {
  const bool brief = style == AmountStyle::Sentence;
  switch (amount.measure) {
    case Measure::Money:
    case Measure::MoneyPerMonth:
    case Measure::MoneyPerHour:
    case Measure::MoneyPerGpuHour:
    case Measure::MoneyPerMTokens:
    case Measure::MoneyPerKWh:
    case Measure::MoneyPerKWMonth:
    case Measure::MoneyPerNodeMonth:
    case Measure::MoneyPerYear:
    case Measure::MoneyPerGpuYear:
      return brief ? format.moneyShort(Money(amount.value)) : format.money(Money(amount.value));
    case Measure::Share:
    case Measure::PerMonth:
    case Measure::PerYear:
    case Measure::OfFullPower:
      return format.share(amount.value, std::abs(amount.value) < 0.0995 || !brief ? 1 : 0);
    default:
      return format.significant(amount.value, brief ? kSentenceDigits : kFullDigits);
  }
}

QString factInWords(const explain::Fact& fact, const Plan& plan, const NumberFormat& format) {
  if (const auto* amount = std::get_if<Amount>(&fact.value))
    return amountInWords(*amount, format, AmountStyle::Sentence);
  if (const auto* month = std::get_if<CalendarMonth>(&fact.value)) return isolated(format.month(*month));
  if (const auto* phrase = std::get_if<std::shared_ptr<const explain::Phrase>>(&fact.value))
    return phraseInWords(**phrase, plan, format);
  const auto& text = std::get<std::string>(fact.value);
  if (fact.name == "fleet") return poolName(plan, text);
  if (fact.name == "workload") return nameIn(plan.workloads, text, workloadName);
  if (fact.name == "nodeType") return nameIn(plan.nodeTypes, text, nodeTypeName);
  if (fact.name == "scenario") return nameIn(plan.scenarios, text, scenarioName);
  if (fact.name == "uncertainty")
    return nameIn(plan.uncertainties, text, [&](const UncertainInput& input) { return inputName(plan, input); });
  if (fact.name == "stress") return stressName(text);
  if (fact.name == "place") return placeByIdInWords(plan, text);
  if (fact.name == "lever") {
    for (int kind = 0; kind < kLeverCount; ++kind) {
      if (leverKey(static_cast<LeverKind>(kind)) == text) return leverName(static_cast<LeverKind>(kind));
    }
  }
  return QString::fromStdString(text);
}

}  // namespace

QString amountInWords(const Amount& amount, const NumberFormat& format, AmountStyle style) {
  if (amount.measure == Measure::MTokens && style == AmountStyle::Sentence)
    return format.tokens(Tokens(amount.value * kMillion));
  const QString bare = bareAmount(amount, format, style);
  if (amount.measure == Measure::Months) return ExplainText::tr("%1 months").arg(format.number(amount.value, 1));
  if (amount.measure == Measure::Nodes)
    return amount.value == 1 ? ExplainText::tr("1 node") : ExplainText::tr("%1 nodes").arg(bare);
  if (amount.measure == Measure::Gpus && bare == u"1"_s) return ExplainText::tr("1 GPU");
  const char* frame = unitFrame(amount.measure);
  return frame ? ExplainText::tr(frame).arg(bare) : bare;
}

QString poolName(const Plan& plan, const std::string& id) {
  constexpr std::string_view kRemote = "/remote";
  if (!id.ends_with(kRemote)) return nameIn(plan.fleets, id, fleetName);
  return ExplainText::tr("%1, other region").arg(poolName(plan, id.substr(0, id.size() - kRemote.size())));
}

QString phraseInWords(const explain::Phrase& phrase, const Plan& plan, const NumberFormat& format) {
  if (phrase.empty()) return {};
  QString text = QCoreApplication::translate("Explain", std::string(explain::sentenceOf(phrase.code)).c_str());
  text.replace(u" x "_s, u" × "_s);
  for (const explain::Fact& fact : phrase.facts)
    text.replace(u'{' + QString::fromStdString(fact.name) + u'}', factInWords(fact, plan, format));
  return text;
}

QString placeByIdInWords(const Plan& plan, const std::string& place) {
  return placeInWords(plan, pathOfPlace(plan, place));
}

QString verdictInWords(const explain::Verdict& verdict, const Plan& plan, const NumberFormat& format) {
  QStringList sentences;
  for (const explain::Phrase& each : verdict) {
    sentences << phraseInWords(each, plan, format);
  }
  return sentences.join(u' ');
}

QString valueInWords(const explain::Explanation& explanation, const NumberFormat& format) {
  return explanation.value ? amountInWords({*explanation.value, explanation.unit}, format) : NumberFormat::none();
}

QString explanationInWords(const explain::Explanation& explanation, const Plan& plan, const NumberFormat& format,
                           int level) {
  QString text = QString(2 * level, u' ') + phraseInWords(explanation.label, plan, format) + u": "_s +
                 valueInWords(explanation, format);
  if (!explanation.formula.empty()) text += u" = "_s + phraseInWords(explanation.formula, plan, format);
  if (!explanation.source.empty()) text += u" ("_s + QString::fromStdString(explanation.source) + u')';
  text += u'\n';
  for (const explain::Explanation& term : explanation.terms) text += explanationInWords(term, plan, format, level + 1);
  return text;
}

}  // namespace fulcrum
