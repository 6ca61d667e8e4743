// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

#include "help/field_topics.h"
#include "help/help_facts.h"
#include "words/find_match.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct HelpText {
  Q_DECLARE_TR_FUNCTIONS(Help)
};

// As they are read; what is not named here comes behind.
const QStringList kOrder{u"tour"_s,
                         u"page-demand"_s,
                         u"page-fleets"_s,
                         u"page-costs"_s,
                         u"page-actuals"_s,
                         u"page-own-vs-rent"_s,
                         u"page-optimise"_s,
                         u"page-risk"_s,
                         u"page-compare"_s,
                         u"page-assumptions"_s,
                         u"levers"_s,
                         u"scenarios"_s,
                         u"keyboard"_s,
                         u"files"_s,
                         u"formats"_s,
                         u"model-nodes"_s,
                         u"model-cost"_s,
                         u"model-serving"_s,
                         u"model-own-vs-rent"_s,
                         u"model-optimum"_s,
                         u"model-actuals"_s,
                         u"glossary"_s,
                         u"limits"_s};

// As GitHub makes them: "Levelised cost" is levelised-cost.
QString fragmentOf(const QString& heading) {
  QString fragment;
  for (const QChar letter : heading.toLower()) {
    if (letter.isLetterOrNumber() || letter == u'-') fragment += letter;
    if (letter.isSpace()) fragment += u'-';
  }
  return fragment;
}

}  // namespace

QStringList headingsOf(const QString& markdown) {
  QStringList headings;
  bool code = false;
  for (const QString& line : markdown.split(u'\n')) {
    if (line.startsWith(u"```"_s)) code = !code;
    static const QRegularExpression kHeading(u"^#{1,6} +(.+)$"_s);
    const auto match = kHeading.match(line);
    if (!code && match.hasMatch()) headings << match.captured(1).trimmed();
  }
  return headings;
}

QStringList linksOf(const QString& markdown) {
  static const QRegularExpression kLink(u"\\]\\(([^)\\s]+)\\)"_s);
  QStringList links;
  for (const auto& match : kLink.globalMatch(markdown)) links << match.captured(1);
  return links;
}

HelpBook::HelpBook() : HelpBook(HelpText::tr("en", "the language of these texts by its ISO 639 code: de for German")) {}

HelpBook::HelpBook(const QString& language) : m_language(language) {
  for (const QString& file : QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files)) m_files << file.chopped(3);
  std::ranges::stable_sort(m_files, {}, [](const QString& id) {
    const qsizetype at = kOrder.indexOf(id);
    return at < 0 ? kOrder.size() : at;
  });
}

QStringList HelpBook::generated() const {
  return leverTopics() + fieldTopics();
}

QString HelpBook::fileText(const QString& id, const QString& language) const {
  QFile file(u":/help/%1/%2.md"_s.arg(language, id));
  return m_files.contains(id) && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool HelpBook::isTranslated(const QString& id) const {
  return !fileText(id, m_language).isEmpty();
}

std::optional<HelpTopic> HelpBook::topic(const QString& id) const {
  QString text = fileText(id, m_language);
  if (text.isEmpty()) text = fileText(id, u"en"_s);
  for (auto fact = m_facts.begin(); fact != m_facts.end(); ++fact) text.replace(u"{{%1}}"_s.arg(fact.key()), *fact);
  text = text.isEmpty() ? generatedTopic(id) : withFacts(text);
  if (text.isEmpty()) return std::nullopt;
  return HelpTopic{.id = id, .title = headingsOf(text).value(0), .markdown = text};
}

std::vector<HelpTopic> HelpBook::found(const QString& words) const {
  const SearchQuery query(words);
  const QStringList parts = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
  std::vector<std::pair<int, HelpTopic>> hits;
  for (const QString& id : m_files + generated()) {
    std::optional<HelpTopic> each = topic(id);
    if (!each) continue;
    const QString body = foldedForSearch(each->markdown);
    const auto inTitle = query.scoreOf(SearchText(each->title, {}, {}));
    const bool inBody = std::ranges::all_of(parts, [&](const QString& part) { return body.contains(part); });
    if (inTitle || inBody) hits.emplace_back(inTitle ? inTitle->points : 0, std::move(*each));
  }
  std::ranges::stable_sort(hits, std::greater<>(), [](const auto& hit) { return hit.first; });
  std::vector<HelpTopic> topics;
  topics.reserve(hits.size());
  for (auto& hit : hits) topics.push_back(std::move(hit.second));
  return topics;
}

std::optional<HelpBook::Place> HelpBook::resolved(const QString& link, const QString& from) const {
  for (const auto& [scheme, folder] : {std::pair{u"field:"_s, u"field/"_s}, std::pair{u"lever:"_s, u"lever/"_s}}) {
    if (!link.startsWith(scheme)) continue;
    const QString id = folder + link.mid(scheme.size());
    return generatedTopic(id).isEmpty() ? std::nullopt : std::optional(Place{.id = id});
  }
  const QString file = link.section(u'#', 0, 0);
  const QString fragment = link.section(u'#', 1);
  if (!file.isEmpty() && !file.endsWith(u".md"_s)) return std::nullopt;
  const QString id = file.isEmpty() ? from : file.chopped(3);
  const QString english = fileText(id, u"en"_s);
  if (english.isEmpty()) return std::nullopt;
  if (fragment.isEmpty()) return Place{.id = id};
  const QStringList headings = headingsOf(english);
  const auto at = std::ranges::find(headings, fragment, fragmentOf);
  if (at == headings.end()) return std::nullopt;
  return Place{.id = id, .heading = static_cast<int>(at - headings.begin())};
}

}  // namespace fulcrum
