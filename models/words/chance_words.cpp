// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/chance_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "risk/outputs.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using risk::Chance;
using risk::ChanceSide;

struct ChanceWordsText {
  Q_DECLARE_TR_FUNCTIONS(ChanceWords)
};

constexpr double kSuggestedMonths = 24;
constexpr double kSuggestedShare = 0.5;
constexpr qsizetype kLeastWord = 3;  // letters of a word that tells a figure

// Words of one meaning, separated by bars.
QStringList phrases(const QString& words) {
  return words.split(u'|', Qt::SkipEmptyParts);
}

struct Split {
  QString figure;
  ChanceSide side = ChanceSide::AtMost;
  QString bound;
};

// At the first phrase that compares; the longest of those that begin there.
std::optional<Split> splitAtComparison(const QString& text) {
  const std::pair<ChanceSide, QStringList> sides[] = {
      {ChanceSide::AtMost, phrases(ChanceWordsText::tr("within|at most|no more than|less than|up to|below|under",
                                                       "ways to say: no more than"))},
      {ChanceSide::Over,
       phrases(ChanceWordsText::tr("over|above|more than|exceeds|exceed|at least|beyond", "ways to say: more than"))}};
  std::optional<Split> found;
  qsizetype at = text.size();
  qsizetype length = 0;
  for (const auto& [side, words] : sides) {
    for (const QString& phrase : words) {
      const QRegularExpression whole(
          u"(?<!\\w)"_s + QRegularExpression::escape(phrase) + u"(?!\\w)"_s,
          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
      const auto match = whole.match(text);
      if (!match.hasMatch() || match.capturedStart() > at) continue;
      if (match.capturedStart() == at && phrase.size() <= length) continue;
      at = match.capturedStart();
      length = phrase.size();
      found = Split{.figure = text.left(at), .side = side, .bound = text.mid(at + length)};
    }
  }
  return found;
}

QStringList wordsOf(const QString& text) {
  static const QRegularExpression kBetween(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
  QStringList words = text.toCaseFolded().split(kBetween, Qt::SkipEmptyParts);
  words.removeIf([](const QString& word) { return word.size() < kLeastWord; });
  return words;
}

// How well a figure's name answers to words: each that begins like a part of it, or stands within one, as German
// compounds do.
int matches(const QStringList& words, const QStringList& name) {
  int count = 0;
  for (const QString& word : words) {
    count += std::ranges::any_of(name, [&](const QString& part) {
      return part.startsWith(word.left(std::max<qsizetype>(kLeastWord, word.size() - 2))) ||
             (word.size() > kLeastWord && part.contains(word));
    });
  }
  return count;
}

std::optional<std::string> outputFrom(const Plan& plan, const std::vector<std::string>& outputs, const QString& text) {
  const QStringList words = wordsOf(text);
  int best = 0;
  std::optional<std::string> found;
  for (const std::string& output : outputs) {
    const int count = matches(words, wordsOf(outputName(plan, output)));
    if (count <= best) continue;
    best = count;
    found = output;
  }
  return found;
}

std::optional<double> amountIn(const QString& text, const std::string& output, const NumberFormat& format) {
  static const QRegularExpression kNumber(u"-?[0-9][0-9.,'\u00a0\u202f]*\\s*(?:[kMBT](?!\\w)|%)?"_s);
  const auto match = kNumber.match(text);
  if (!match.hasMatch()) return {};
  QString number = match.captured().trimmed();
  const bool perCent = number.endsWith(u'%');
  if (perCent) number = number.chopped(1).trimmed();
  const auto value = format.typed(number);
  if (!value.ok()) return {};
  return perCent || isShareOutput(output) ? value.value() / 100 : value.value();
}

std::optional<Money> budgetOf(const Plan& plan, const std::string& output) {
  for (const auto& [name, budget] : risk::budgetsByYear(plan)) {
    if (name == output) return budget;
  }
  return {};
}

// The year that is named, or the only one that has a budget.
std::optional<Chance> overBudget(const Plan& plan, const Split& split) {
  const auto budgets = risk::budgetsByYear(plan);
  const QString all = split.figure + split.bound;
  for (const auto& [name, budget] : budgets) {
    const QString year = QString::fromStdString(name).right(4);
    if (all.contains(year) || budgets.size() == 1)
      return Chance{.output = name, .side = split.side, .bound = budget.value()};
  }
  return {};
}

}  // namespace

QString chanceInWords(const Plan& plan, const Chance& chance, const NumberFormat& format) {
  const QString name = outputName(plan, chance.output);
  const bool atMost = chance.side == ChanceSide::AtMost;
  const auto budget = budgetOf(plan, chance.output);
  if (budget && budget->value() == chance.bound)
    return atMost ? ChanceWordsText::tr("%1 within budget").arg(name) : ChanceWordsText::tr("%1 over budget").arg(name);
  const QString bound = isMonthsOutput(chance.output)
                            ? ChanceWordsText::tr("%Ln months", nullptr, static_cast<int>(chance.bound))
                            : outputInWords(chance.output, chance.bound, format);
  return atMost ? ChanceWordsText::tr("%1 within %2", "figure, bound").arg(name, bound)
                : ChanceWordsText::tr("%1 over %2", "figure, bound").arg(name, bound);
}

std::optional<Chance> chanceFromWords(const Plan& plan, const std::vector<std::string>& outputs, const QString& text,
                                      const NumberFormat& format) {
  const auto split = splitAtComparison(text);
  if (!split) return {};
  if ((split->figure + split->bound).contains(ChanceWordsText::tr("budget", "as in: over budget"), Qt::CaseInsensitive))
    return overBudget(plan, *split);
  const auto output = outputFrom(plan, outputs, split->figure);
  const auto bound = output ? amountIn(split->bound, *output, format) : std::nullopt;
  if (!bound) return {};
  return Chance{.output = *output, .side = split->side, .bound = *bound};
}

QString chanceRefusal(const QString& text) {
  return ChanceWordsText::tr(
             "“%1” is not understood. Name a figure, “within” or “over”, and a number: “payback within 24 months”, "
             "“monthly cost over 120k”, “over budget in 2027”.")
      .arg(text.trimmed());
}

QStringList chanceSuggestions(const Plan& plan, const std::vector<std::string>& outputs, const NumberFormat& format) {
  QStringList sentences;
  for (const Chance& chance : risk::usualChances(plan)) sentences << chanceInWords(plan, chance, format);
  for (const std::string& output : outputs) {
    if (isMonthsOutput(output)) {
      sentences << chanceInWords(plan, {.output = output, .bound = kSuggestedMonths}, format);
    } else if (isShareOutput(output)) {
      sentences << chanceInWords(plan, {.output = output, .side = ChanceSide::Over, .bound = kSuggestedShare}, format);
    }
  }
  sentences.removeDuplicates();
  return sentences;
}

}  // namespace fulcrum
