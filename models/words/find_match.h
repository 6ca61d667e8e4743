// SPDX-License-Identifier: GPL-3.0-or-later
// How well something is found by what was typed: words in any order, beginnings of words, one typing error, or the
// letters of a title with gaps. Accents and case count for nothing.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace fulcrum {

// Lower case without accents: "Größe" and "grosse" are one.
[[nodiscard]] QString foldedForSearch(const QString& text);

// What can be found, folded once.
class SearchText {
 public:
  // `title` counts most, then `synonyms`, then `detail`.
  SearchText(const QString& title, const QString& detail, const QString& synonyms);

 private:
  friend class SearchQuery;
  QString m_title;
  QString m_detail;
  QString m_synonyms;
  QStringList m_words;  // of title and synonyms
};

struct SearchScore {
  int points = 0;         // more is better
  bool inDetail = false;  // a word was found in the detail
};

class SearchQuery {
 public:
  explicit SearchQuery(const QString& typed);

  [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
  // None where a word of the query is not found.
  [[nodiscard]] std::optional<SearchScore> scoreOf(const SearchText& text) const;

 private:
  QString m_whole;
  QStringList m_words;
};

}  // namespace fulcrum
