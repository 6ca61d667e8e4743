// SPDX-License-Identifier: GPL-3.0-or-later
// The help is true: every link leads somewhere, every figure is the program's, every field has a topic, examples are
// read, and each translation has the headings of the original.
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include "base/quantity.h"
#include "help/field_topics.h"
#include "help/help_book.h"
#include "help/help_facts.h"
#include "plan/fields.h"
#include "plan/plan_json.h"
#include "words/field_text.h"
#include "words/number_format.h"
#include "words/topic_id.h"

namespace tst_help_book {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QStringList kLanguages{u"en"_s, u"de"_s};

QString fileOf(const QString& id, const QString& language) {
  QFile file(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/help/%1/%2.md").arg(language, id));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

template <class Struct>
QStringList fieldsWithoutTopic(const char* group) {
  QStringList missing;
  forEachField<Struct>([&](const auto& field) {
    if (fieldText(group, field.key).label.isEmpty()) return;
    const QString id = fieldTopic(group, field.key);
    if (generatedTopic(id).isEmpty() || !fieldTopics().contains(id)) missing << id;
  });
  return missing;
}

}  // namespace

class TestHelpBook : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyLinkResolves() {
    int links = 0;
    for (const QString& language : kLanguages) {
      const HelpBook book(language);
      QStringList ids = book.files();
      ids += book.generated();
      for (const QString& id : ids) {
        const auto topic = book.topic(id);
        QVERIFY2(topic && !topic->title.isEmpty(), qPrintable(id));
        for (const QString& link : linksOf(topic->markdown)) {
          const auto place = book.resolved(link, id);
          QVERIFY2(place, qPrintable(language + u' ' + id + u" -> "_s + link));
          const auto target = book.topic(place->id);
          QVERIFY2(target && place->heading < headingsOf(target->markdown).size(), qPrintable(link));
          ++links;
        }
      }
    }
    QVERIFY(links > 300);
  }

  void aLinkToNothingDoesNotResolve_data() {
    QTest::addColumn<QString>("link");
    for (const char* link : {"nowhere.md", "glossary.md#nothing", "field:assumptions/colour", "lever:wish",
                             "https://example.org", "field:"})
      QTest::newRow(link) << QString::fromLatin1(link);
  }
  void aLinkToNothingDoesNotResolve() {
    QFETCH(QString, link);
    QVERIFY(!HelpBook(u"en"_s).resolved(link, u"tour"_s));
  }

  void everyFigureIsOfTheProgram() {
    static const QRegularExpression kFact(u"\\{\\{([^}]+)\\}\\}"_s);
    int figures = 0;
    for (const QString& language : kLanguages) {
      const HelpBook book(language);
      for (const QString& id : book.files()) {
        for (const auto& match : kFact.globalMatch(fileOf(id, language))) {
          QVERIFY2(helpFact(match.captured(1)), qPrintable(id + u": "_s + match.captured(1)));
          ++figures;
        }
        const auto topic = book.topic(id);
        QVERIFY2(topic && !topic->markdown.contains(u"{{"_s), qPrintable(id));
      }
    }
    QVERIFY(figures > 15);
    QCOMPARE(helpFact(u"hoursPerMonth"_s), NumberFormat().number(kHoursPerMonth));
    QVERIFY(!helpFact(u"default assumptions.colour"_s));
  }

  void everyFieldHasATopic() {
    QCOMPARE(fieldsWithoutTopic<Assumptions>("assumptions"), QStringList());
    QCOMPARE(fieldsWithoutTopic<NodeType>("nodeType"), QStringList());
    QCOMPARE(fieldsWithoutTopic<Workload>("workload"), QStringList());
    QCOMPARE(fieldsWithoutTopic<ServiceRate>("service"), QStringList());
    QCOMPARE(fieldsWithoutTopic<Fleet>("fleet"), QStringList());
    QCOMPARE(fieldsWithoutTopic<Provisioning>("provisioning"), QStringList());
    QCOMPARE(fieldsWithoutTopic<Commitment>("commitment"), QStringList());
    QCOMPARE(fieldsWithoutTopic<Purchase>("purchase"), QStringList());
    QCOMPARE(fieldsWithoutTopic<UncertainInput>("uncertainty"), QStringList());
    QCOMPARE(fieldsWithoutTopic<Distribution>("distribution"), QStringList());
    QCOMPARE(fieldsWithoutTopic<Simulation>("simulation"), QStringList());
    QCOMPARE(fieldsWithoutTopic<DemandCase>("demandCase"), QStringList());
    QCOMPARE(fieldsWithoutTopic<AcceleratorSpec>("accelerator"), QStringList());
    QCOMPARE(fieldsWithoutTopic<ModelSpec>("model"), QStringList());
    QCOMPARE(leverTopics().size(), kLeverCount);
  }

  // The range and default of a topic are those of the field itself.
  void aFieldsTopicSaysWhatTheFieldListSays() {
    const auto topic = HelpBook(u"en"_s).topic(fieldTopic("assumptions", "pue"));
    QVERIFY(topic);
    const QString pue = topic->markdown;
    QVERIFY2(pue.contains(NumberFormat().field(Assumptions().pue, Unit::Factor)), qPrintable(pue));
    QVERIFY(pue.contains(fieldText("assumptions", "pue").explanation));
    forEachField<Assumptions>([&](const auto& field) {
      if (field.key != "pue") return;
      const NumberFormat format;
      const QString range = u"%1 to %2"_s.arg(format.field(field.min, field.unit), format.field(field.max, field.unit));
      QVERIFY2(pue.contains(range), qPrintable(pue));
    });
  }

  void translationsHaveTheHeadingsOfTheOriginal() {
    const HelpBook german(u"de"_s);
    QStringList missing;
    for (const QString& id : german.files()) {
      if (!german.isTranslated(id)) {
        missing << id;
        continue;
      }
      QCOMPARE(headingsOf(fileOf(id, u"de"_s)).size(), headingsOf(fileOf(id, u"en"_s)).size());
      QVERIFY2(fileOf(id, u"de"_s) != fileOf(id, u"en"_s), qPrintable(id));
      QStringList links = linksOf(fileOf(id, u"de"_s));
      QStringList original = linksOf(fileOf(id, u"en"_s));
      links.sort();
      original.sort();
      QCOMPARE(links, original);
    }
    QCOMPARE(missing, QStringList());
    // And nothing is translated that there is not in English.
    for (const QString& file : QDir(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/help/de")).entryList({u"*.md"_s}))
      QVERIFY2(german.files().contains(file.chopped(3)), qPrintable(file));
  }

  void wordsAreFoundInTitlesFirst() {
    const HelpBook book(u"en"_s);
    const auto glossary = book.found(u"glossary"_s);
    QVERIFY(!glossary.empty());
    QCOMPARE(glossary.front().id, u"glossary"_s);
    const auto payback = book.found(u"discounted payback"_s);
    QVERIFY(std::ranges::any_of(payback, [](const HelpTopic& topic) { return topic.id == u"glossary"_s; }));
    QVERIFY(book.found(u"qqzzxx"_s).empty());
    QVERIFY(!HelpBook(u"de"_s).found(u"Kapitalkosten"_s).empty());
  }

  void theExamplesOfTheTextFormAreRead() {
    static const QRegularExpression kJson(u"```json\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    int plans = 0;
    for (const QString& language : {u"en"_s, u"de"_s}) {
      for (const auto& match : kJson.globalMatch(fileOf(u"formats"_s, language))) {
        const QString text = match.captured(1);
        if (!text.contains(u"\"scenarios\""_s)) continue;
        const auto plan = planFromJson(text.toStdString());
        QVERIFY2(plan, plan ? "" : (plan.problems().front().code + ' ' + plan.problems().front().where).c_str());
        ++plans;
      }
    }
    QCOMPARE(plans, 2);
  }
};

}  // namespace tst_help_book

QTEST_GUILESS_MAIN(tst_help_book::TestHelpBook)
#include "tst_help_book.moc"
