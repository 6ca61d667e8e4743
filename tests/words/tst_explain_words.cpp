// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <set>

#include "explain/figures.h"
#include "plan/plan_json.h"
#include "words/explain_words.h"

namespace tst_explain_words {

using namespace fulcrum;
using namespace Qt::StringLiterals;
using explain::Amount;
using explain::Measure;

namespace {

Plan sample() {
  QFile file(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("the sample is missing");
  return planFromJson(file.readAll().toStdString()).value();
}

const NumberFormat& english() {
  static const NumberFormat kFormat(u"USD"_s, QLocale(u"en_US"_s));
  return kFormat;
}

}  // namespace

class TestExplainWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void codesAndSentencesAreTheirOwn() {
    std::set<std::string_view> codes;
    for (const auto sentences : {explain::phraseSentences(), explain::familySentences(), explain::verdictSentences()}) {
      for (const explain::Sentence& each : sentences)
        QVERIFY2(codes.insert(each.code).second, std::string(each.code).c_str());
    }
  }

  void everyFigureIsInWords() {
    const Plan plan = sample();
    const explain::Figures figures(explain::explainedScenario(plan, plan.scenarios.front().id).value());
    int counted = 0;
    for (const std::string& name : figures.names()) {
      if (name.ends_with("]") && !name.ends_with("[1]")) continue;
      const QString text = explanationInWords(figures.explain(name).value(), plan, english());
      QVERIFY2(!text.contains(u'{') && !text.contains(u" x "_s) && !text.contains(u": :"_s), qPrintable(text));
      ++counted;
    }
    QVERIFY(counted > 50);
  }

  void idsAreWrittenAsNames() {
    Plan plan = sample();
    plan.fleets.front().name = "Frankfurt";
    const std::string id = plan.fleets.front().id.text;
    QCOMPARE(phraseInWords({"cashOfFleet", {{"fleet", id}}}, plan, english()), u"Cash of the fleet Frankfurt"_s);
    QCOMPARE(poolName(plan, id + "/remote"), u"Frankfurt, other region"_s);
    QCOMPARE(poolName(plan, "gone"), u"gone"_s);
    QCOMPARE(phraseInWords({"incompleteOne", {{"place", "fleets[" + id + "]"}}}, plan, english()),
             u"Incomplete: Fleet Frankfurt is not in these figures."_s);
    // A phrase within a phrase, and a month in the language's form.
    const explain::Phrase within("inMonth", {{"what", explain::Phrase("trend")}, {"month", CalendarMonth{2026, 3}}});
    QVERIFY(phraseInWords(within, plan, english()).startsWith(u"Trend, "_s));
    QVERIFY(phraseInWords(within, plan, english()).contains(u"Mar"_s));
    QCOMPARE(explain::toText(within, "USD"), std::string("Trend, 2026-03"));
  }

  void amountsHaveTheirUnit_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, double value, Measure measure, const QString& words, const QString& line) {
      QTest::newRow(name) << value << static_cast<int>(measure) << words << line;
    };
    row("money", 8112.4, Measure::MoneyPerMonth, u"$8.11k per month"_s, u"USD 8,112 per month"_s);
    row("price", 2.5, Measure::MoneyPerHour, u"$2.50/h"_s, u"USD 2.50/h"_s);
    row("share", 0.123, Measure::Share, u"12\u00a0%"_s, u"12.3 %"_s);
    row("rate", 0.035, Measure::PerYear, u"3.5\u00a0% per year"_s, u"3.5 % per year"_s);
    row("one node", 1, Measure::Nodes, u"1 node"_s, u"1 node"_s);
    row("months", 35, Measure::Months, u"35 months"_s, u"35 months"_s);
    row("nothing", -0.001, Measure::Money, u"−$0.00100"_s, u"USD 0.00"_s);
  }

  void amountsHaveTheirUnit() {
    QFETCH(double, value);
    QFETCH(int, measure);
    const Amount amount{value, static_cast<Measure>(measure)};
    QTEST(amountInWords(amount, english(), AmountStyle::Sentence), "words");
    QTEST(QString::fromStdString(explain::amountText(amount, "USD")), "line");
  }
};

}  // namespace tst_explain_words

QTEST_GUILESS_MAIN(tst_explain_words::TestExplainWords)
#include "tst_explain_words.moc"
