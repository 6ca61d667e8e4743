// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/typed_rate_words.h"

#include <QCoreApplication>

#include "plan/fields.h"
#include "words/names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct TypedRateText {
  Q_DECLARE_TR_FUNCTIONS(TypedRate)
};

// What of its home differs from `other`.
QString homeInWords(const ServingState& state, const ServingState& other) {
  QStringList parts;
  const auto add = [&](auto member, auto text) {
    if (state.*member == other.*member) return;
    const std::string_view its = text(state.*member);
    parts << QString::fromUtf8(its.data(), static_cast<qsizetype>(its.size()));
  };
  add(&ServingState::accelerator, [](std::string_view name) { return name; });
  add(&ServingState::precision, enumName<Precision>);
  add(&ServingState::kvPrecision, enumName<KvPrecision>);
  add(&ServingState::engine, enumName<ServingEngine>);
  return parts.join(u", "_s);
}

}  // namespace

std::vector<MovedRate> moveTypedRates(const Plan& before, Plan& after) {
  return moveTypedRates(before, after, [](const ServingState& from, const ServingState& to) {
    return TypedRateText::tr("moved by the serving model from %1 to %2")
        .arg(homeInWords(from, to), homeInWords(to, from))
        .toStdString();
  });
}

QString movedRatesInWords(const Plan& plan, std::span<const MovedRate> moved, const NumberFormat& format) {
  QStringList followed;
  QStringList kept;
  for (const MovedRate& rate : moved) {
    const Workload* workload = find(plan, rate.workload);
    const QString name = workload ? workloadName(*workload) : QString::fromStdString(rate.workload.text);
    if (!rate.after) {
      kept << name;
    } else if (*rate.after != rate.before) {
      followed << TypedRateText::tr("%1 from %2 to %3", "workload, rates")
                      .arg(name, format.significant(rate.before, 3),
                           format.significant(*rate.after, 3) + format.unitSuffix(Unit::RequestsPerSecond));
    }
  }
  QStringList sentences;
  if (!followed.isEmpty())
    sentences << TypedRateText::tr("Typed rates follow by the serving model's ratio: %1.").arg(followed.join(u", "_s));
  if (!kept.isEmpty())
    sentences << TypedRateText::tr("The serving model knows no ratio for the typed rate of %1: check it.")
                     .arg(kept.join(u", "_s));
  return sentences.join(u' ');
}

}  // namespace fulcrum
