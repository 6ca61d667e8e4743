// SPDX-License-Identifier: GPL-3.0-or-later
// The topics of the help: Markdown files that ship with the program, and a topic made for each field and lever from
// what the program itself says of them.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace fulcrum {

struct HelpTopic {
  QString id;        // `tour`, `field/assumptions/pue`, `lever/spot`
  QString title;     // its first heading
  QString markdown;  // figures filled in
};

class HelpBook {
 public:
  // Topics of the window's language, English where it has none.
  HelpBook();
  // ISO 639: "de".
  explicit HelpBook(const QString& language);

  // The files, the tour first, in the order of reading; then fields and levers.
  [[nodiscard]] const QStringList& files() const { return m_files; }
  [[nodiscard]] QStringList generated() const;
  [[nodiscard]] std::optional<HelpTopic> topic(const QString& id) const;
  // Whether the file of this topic is there in this language itself.
  [[nodiscard]] bool isTranslated(const QString& id) const;

  // A figure that only the window knows, by its name between the braces.
  void setFact(const QString& name, const QString& text) { m_facts[name] = text; }

  // Topics in which all words occur, those with them in the title first.
  [[nodiscard]] std::vector<HelpTopic> found(const QString& words) const;

  // Where a link of a topic leads: `page-costs.md#waste`, `field:assumptions/pue`. The fragment is that of the English
  // topic; none where there is no such topic or heading.
  struct Place {
    QString id;
    int heading = 0;  // which one, counted from 0: the title
    bool operator==(const Place&) const = default;
  };
  [[nodiscard]] std::optional<Place> resolved(const QString& link, const QString& from) const;

 private:
  [[nodiscard]] QString fileText(const QString& id, const QString& language) const;

  QString m_language;
  QStringList m_files;
  QHash<QString, QString> m_facts;
};

// The headings of a Markdown text, in their order.
[[nodiscard]] QStringList headingsOf(const QString& markdown);
// The targets of its links.
[[nodiscard]] QStringList linksOf(const QString& markdown);

}  // namespace fulcrum
