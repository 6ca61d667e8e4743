// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/guess_words.h"

#include <QCoreApplication>
#include <utility>

namespace fulcrum {
namespace {

struct GuessText {
  Q_DECLARE_TR_FUNCTIONS(GuessText)
};

struct Word {
  const char* what;
  const char* key;
  const char* text;
};

constexpr Word kChoices[] = {
    {"timeUnit", "seconds", QT_TRANSLATE_NOOP("GuessText", "seconds")},
    {"timeUnit", "milliseconds", QT_TRANSLATE_NOOP("GuessText", "milliseconds")},
    {"timeUnit", "microseconds", QT_TRANSLATE_NOOP("GuessText", "microseconds")},
    {"timeUnit", "nanoseconds", QT_TRANSLATE_NOOP("GuessText", "nanoseconds")},
    {"timeUnit", "days", QT_TRANSLATE_NOOP("GuessText", "days")},
    {"timeUnit", "minutes", QT_TRANSLATE_NOOP("GuessText", "minutes")},
    {"timeUnit", "hours", QT_TRANSLATE_NOOP("GuessText", "hours")},
    {"latencyUnit", "seconds", QT_TRANSLATE_NOOP("GuessText", "seconds")},
    {"latencyUnit", "milliseconds", QT_TRANSLATE_NOOP("GuessText", "milliseconds")},
    {"dateOrder", "monthFirst", QT_TRANSLATE_NOOP("GuessText", "month, day, year")},
    {"dateOrder", "dayFirst", QT_TRANSLATE_NOOP("GuessText", "day, month, year")},
    {"rows", "requests", QT_TRANSLATE_NOOP("GuessText", "a request")},
    {"rows", "counts", QT_TRANSLATE_NOOP("GuessText", "a step of time")},
    {"rows", "jobs", QT_TRANSLATE_NOOP("GuessText", "a job")},
    {"values", "perSecond", QT_TRANSLATE_NOOP("GuessText", "a rate per second")},
    {"values", "perMinute", QT_TRANSLATE_NOOP("GuessText", "a rate per minute")},
    {"values", "perHour", QT_TRANSLATE_NOOP("GuessText", "a rate per hour")},
    {"values", "perDay", QT_TRANSLATE_NOOP("GuessText", "a rate per day")},
    {"values", "counts", QT_TRANSLATE_NOOP("GuessText", "a count for each row")},
    {"values", "counter", QT_TRANSLATE_NOOP("GuessText", "a counter that goes on")},
    {"values", "percent", QT_TRANSLATE_NOOP("GuessText", "percent of one GPU")},
    {"values", "share", QT_TRANSLATE_NOOP("GuessText", "share of one GPU")},
    {"tokens", "means", QT_TRANSLATE_NOOP("GuessText", "mean of a request")},
    {"tokens", "totals", QT_TRANSLATE_NOOP("GuessText", "total of the row")},
    {"tokens", "perSecond", QT_TRANSLATE_NOOP("GuessText", "a rate per second")},
    {"tokens", "counter", QT_TRANSLATE_NOOP("GuessText", "a counter that goes on")},
    {"decimal", "point", QT_TRANSLATE_NOOP("GuessText", "a point")},
    {"decimal", "comma", QT_TRANSLATE_NOOP("GuessText", "a comma")},
};

constexpr std::pair<const char*, const char*> kTitles[] = {
    {"timeUnit", QT_TRANSLATE_NOOP("GuessText", "Times are in")},
    {"latencyUnit", QT_TRANSLATE_NOOP("GuessText", "Latencies are in")},
    {"dateOrder", QT_TRANSLATE_NOOP("GuessText", "Dates are")},
    {"rows", QT_TRANSLATE_NOOP("GuessText", "Each row is")},
    {"values", QT_TRANSLATE_NOOP("GuessText", "The demand is")},
    {"tokens", QT_TRANSLATE_NOOP("GuessText", "Tokens are")},
    {"decimal", QT_TRANSLATE_NOOP("GuessText", "Fractions follow")},
    {"demandColumn", QT_TRANSLATE_NOOP("GuessText", "Demand is in")},
    {"timeZone", QT_TRANSLATE_NOOP("GuessText", "Time zone")},
    {"provider", QT_TRANSLATE_NOOP("GuessText", "Provider")},
    {"currency", QT_TRANSLATE_NOOP("GuessText", "Prices are in")},
    {"asOf", QT_TRANSLATE_NOOP("GuessText", "Prices are of")},
    {"columns", QT_TRANSLATE_NOOP("GuessText", "Columns")},
    {"priceUnit", QT_TRANSLATE_NOOP("GuessText", "Prices are per")},
};

}  // namespace

QString guessTitle(const std::string& what) {
  // `model:NAME` asks what a name stands for.
  if (const size_t colon = what.find(':'); colon != std::string::npos)
    return GuessText::tr("“%1” is").arg(QString::fromStdString(what.substr(colon + 1)));
  for (const auto& [key, text] : kTitles) {
    if (what == key) return GuessText::tr(text);
  }
  return QString::fromStdString(what);
}

QString choiceText(const std::string& what, const std::string& choice) {
  for (const Word& word : kChoices) {
    if (what == word.what && choice == word.key) return GuessText::tr(word.text);
  }
  return QString::fromStdString(choice);
}

}  // namespace fulcrum
