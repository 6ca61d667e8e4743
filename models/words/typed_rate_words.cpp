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

QString homeInWords(const ServingState& state) {
  const std::string_view precision = enumName(state.precision);
  return QString::fromUtf8(state.accelerator.data(), static_cast<qsizetype>(state.accelerator.size())) + u", "_s +
         QString::fromUtf8(precision.data(), static_cast<qsizetype>(precision.size()));
}

}  // namespace

MoveNote moveNoteInWords() {
  return [](const ServingState& from, const ServingState& to) {
    return TypedRateText::tr("moved by the serving model from %1 to %2")
        .arg(homeInWords(from), homeInWords(to))
        .toStdString();
  };
}

QString movedRatesInWords(const Plan& plan, std::span<const MovedRate> moved, const NumberFormat& format) {
  QStringList followed;
  QStringList kept;
  for (const MovedRate& rate : moved) {
    const Workload* workload = find(plan, rate.workload);
    const QString name = workload ? workloadName(*workload) : QString::fromStdString(rate.workload.text);
    if (rate.after == rate.before) {
      kept << name;
    } else {
      followed << TypedRateText::tr("%1 from %2 to %3", "workload, rates")
                      .arg(name, format.significant(rate.before, 3),
                           format.significant(rate.after, 3) + format.unitSuffix(Unit::RequestsPerSecond));
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
