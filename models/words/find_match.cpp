// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/find_match.h"

#include <algorithm>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// What a find is worth, from the title as a whole to a typing error.
constexpr int kWholeTitle = 1000;
constexpr int kBeginOfTitle = 200;
constexpr int kBeginOfWord = 100;
constexpr int kInTitle = 60;
constexpr int kBeginOfSynonym = 50;
constexpr int kInSynonym = 25;
constexpr int kInDetail = 20;
constexpr int kTypingError = 12;
constexpr int kLettersOfTitle = 8;

constexpr qsizetype kShortestWithError = 4;  // shorter words with an error are any word
constexpr qsizetype kShortestWithGaps = 3;

bool isBetween(const QString& text, qsizetype at) {
  return at == 0 || !text[at - 1].isLetterOrNumber();
}

// Where `word` begins a word of `text`, or -1.
qsizetype beginOfWord(const QString& text, const QString& word) {
  for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isBetween(text, at)) return at;
  }
  return -1;
}

// One letter too many, missing, wrong, or two exchanged.
bool isOneErrorApart(QStringView a, QStringView b) {
  if (std::abs(a.size() - b.size()) > 1) return false;
  const qsizetype shorter = std::min(a.size(), b.size());
  qsizetype same = 0;
  while (same < shorter && a[same] == b[same]) ++same;
  const QStringView restA = a.mid(same);
  const QStringView restB = b.mid(same);
  if (restA.isEmpty() && restB.isEmpty()) return false;  // the same word is found before
  if (restA.mid(1) == restB || restA == restB.mid(1) || restA.mid(1) == restB.mid(1)) return true;
  return restA.size() > 1 && restB.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
         restA.mid(2) == restB.mid(2);
}

// With the beginning of a word as well, so that it is found while it is being typed.
bool isNearlyOneOf(const QStringList& words, const QString& typed) {
  if (typed.size() < kShortestWithError) return false;
  return std::ranges::any_of(words, [&](const QString& word) {
    if (word.isEmpty() || word[0] != typed[0]) return false;
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1; ++length) {
      if (length <= word.size() && isOneErrorApart(typed, QStringView(word).left(length))) return true;
    }
    return false;
  });
}

// "dscnt" for "discount rate": all letters in order, the first of them at the beginning of a word.
bool hasLettersOf(const QString& text, const QString& typed) {
  if (typed.size() < kShortestWithGaps) return false;
  for (qsizetype begin = text.indexOf(typed[0]); begin >= 0; begin = text.indexOf(typed[0], begin + 1)) {
    if (!isBetween(text, begin)) continue;
    qsizetype at = begin;
    const bool all = std::all_of(typed.begin(), typed.end(), [&](QChar letter) {
      const qsizetype found = text.indexOf(letter, at);
      at = found + 1;
      return found >= 0;
    });
    if (all) return true;
  }
  return false;
}

}  // namespace

QString foldedForSearch(const QString& text) {
  QString folded;
  folded.reserve(text.size());
  for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
    if (letter.isMark()) continue;
    if (letter == u'ß') {
      folded += u"ss"_s;
    } else {
      folded += letter.toLower();
    }
  }
  return folded;
}

SearchText::SearchText(const QString& title, const QString& detail, const QString& synonyms)
    : m_title(foldedForSearch(title)), m_detail(foldedForSearch(detail)), m_synonyms(foldedForSearch(synonyms)) {
  QString word;
  for (const QChar letter : m_title + u' ' + m_synonyms + u' ') {
    if (letter.isLetterOrNumber()) {
      word += letter;
    } else if (!word.isEmpty()) {
      m_words << std::exchange(word, QString());
    }
  }
}

SearchQuery::SearchQuery(const QString& typed)
    : m_whole(foldedForSearch(typed.simplified())), m_words(m_whole.split(u' ', Qt::SkipEmptyParts)) {}

std::optional<SearchScore> SearchQuery::scoreOf(const SearchText& text) const {
  SearchScore score;
  if (text.m_title == m_whole) score.points += kWholeTitle;
  if (!m_whole.isEmpty() && text.m_title.startsWith(m_whole)) score.points += kBeginOfTitle;
  for (const QString& word : m_words) {
    if (beginOfWord(text.m_title, word) >= 0) {
      score.points += kBeginOfWord;
    } else if (text.m_title.contains(word)) {
      score.points += kInTitle;
    } else if (beginOfWord(text.m_synonyms, word) >= 0) {
      score.points += kBeginOfSynonym;
    } else if (text.m_synonyms.contains(word)) {
      score.points += kInSynonym;
    } else if (text.m_detail.contains(word)) {
      score.points += kInDetail;
      score.inDetail = true;
    } else if (isNearlyOneOf(text.m_words, word)) {
      score.points += kTypingError;
    } else if (hasLettersOf(text.m_title, word)) {
      score.points += kLettersOfTitle;
    } else {
      return std::nullopt;
    }
  }
  return score;
}

}  // namespace fulcrum
