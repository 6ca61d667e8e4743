// SPDX-License-Identifier: GPL-3.0-or-later
// Chances in both forms: those of the command line, and sentences; quantiles that are moved.
#include <QTest>

#include "catalogue/catalogue.h"
#include "risk/chance.h"
#include "risk/distribution.h"
#include "risk/outputs.h"
#include "support/plan_builder.h"
#include "translations/translations.h"
#include "words/chance_words.h"
#include "words/choice_name.h"
#include "words/risk_words.h"

namespace tst_chance {

using namespace fulcrum;
using namespace fulcrum::risk;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> kOutputs{"monthlyCost", "utilisation",      "servedShare",
                                        "ownNpv",      "ownPaybackMonths", "ownDiscountedPaybackMonths",
                                        "nodesMax",    "cash.FY2026"};

SimulationTrials trialsOf(std::vector<double> paybacks) {
  const int done = static_cast<int>(paybacks.size());
  SimulationTrials trials{.trials = done, .done = done};
  trials.scenarios.push_back(
      {.id = ScenarioId("base"), .outputs = {"ownPaybackMonths"}, .own = {0}, .values = {std::move(paybacks)}});
  return trials;
}

}  // namespace

class TestChance : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Presets of the week come from the catalogue, which is English.
  void shapesOfTheWeekAreTranslated() {
    for (const WeekShape& shape : loadCatalogue().weekShapes) {
      const QString english = choiceName(shape.id);
      QCOMPARE(english, QString::fromStdString(shape.name));
      const Translations german(QLocale(QLocale::German, QLocale::Germany));
      QVERIFY2(choiceName(shape.id) != english, qPrintable(english));
    }
  }

  void aPaybackThatNeverComesIsOverEveryBound() {
    const double never = std::numeric_limits<double>::infinity();
    const SimulationTrials trials = trialsOf({10, 20, 24, 30, never});
    const auto chance = [&](const char* text) {
      return *chanceOf(parseChance(text).value(), trials, trials.scenarios.front());
    };
    QCOMPARE(chance("ownPaybackMonths<=24"), 0.6);
    QCOMPARE(chance("ownPaybackMonths>24"), 0.4);
    QCOMPARE(chance("ownPaybackMonths>1e300"), 0.2);
    QVERIFY(!chanceOf({.output = "utilisation"}, trials, trials.scenarios.front()));
  }

  void textsAreReadAndWritten_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    for (const char* text : {"ownPaybackMonths<=24", "cash.FY2027>2000000", "ownNpv>0"})
      QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char* text : {"", "<=24", "ownNpv=3", "ownNpv<3", "ownNpv>", "ownNpv>x"})
      QTest::newRow(text) << QString::fromLatin1(text) << false;
  }
  void textsAreReadAndWritten() {
    QFETCH(QString, text);
    QFETCH(bool, ok);
    const auto chance = parseChance(text.toStdString());
    QCOMPARE(chance.ok(), ok);
    if (ok) QCOMPARE(QString::fromStdString(toText(chance.value())), text);
    if (!ok) QCOMPARE(chance.problems().front().code, std::string("chance"));
  }

  void sentencesAreUnderstood_data() {
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("meant");  // empty: refused
    const auto row = [](const char* sentence, const char* meant) {
      QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromLatin1(meant);
    };
    row("payback within 24 months", "ownPaybackMonths<=24");
    row("discounted payback within 30 months", "ownDiscountedPaybackMonths<=30");
    row("Monthly cost over 120k", "monthlyCost>120000");
    row("monthly cost no more than $1.5M", "monthlyCost<=1500000");
    row("utilisation over 60 %", "utilisation>0.6");
    row("load served below 99.5 %", "servedShare<=0.995");
    row("over budget in FY 2026", "cash.FY2026>600000");
    row("over budget", "cash.FY2026>600000");
    row("nodes needed at most 40", "nodesMax<=40");
    row("payback soon", "");
    row("within 24 months", "");
    row("weather over 3", "");
    row("", "");
  }
  void sentencesAreUnderstood() {
    QFETCH(QString, sentence);
    QFETCH(QString, meant);
    Plan plan = test::plainPlan();
    plan.budget = {{.month = 0, .amount = Money(50000)}};
    const NumberFormat format(u"USD"_s, QLocale::c());
    const auto chance = chanceFromWords(plan, kOutputs, sentence, format);
    QCOMPARE(chance ? QString::fromStdString(toText(*chance)) : QString(), meant);
  }

  void germanSentencesAreUnderstood_data() {
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("meant");  // empty: refused
    const auto row = [](const char* sentence, const char* meant) {
      QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromLatin1(meant);
    };
    row("Amortisation innerhalb von 24 Monaten", "ownPaybackMonths<=24");
    row("Monatliche Kosten über 120.000", "monthlyCost>120000");
    row("monatliche Kosten höchstens 1,5M", "monthlyCost<=1500000");
    row("Auslastung über 60 %", "utilisation>0.6");
    row("bediente Last unter 99,5 %", "servedShare<=0.995");
    row("über Budget im GJ 2026", "cash.FY2026>600000");
    row("benötigte Knoten höchstens 40", "nodesMax<=40");
    row("Amortisation bald", "");
    row("Wetter über 3", "");
  }
  void germanSentencesAreUnderstood() {
    QFETCH(QString, sentence);
    QFETCH(QString, meant);
    const QLocale german(QLocale::German, QLocale::Germany);
    const Translations translations(german);
    QCOMPARE(translations.language(), u"de"_s);
    Plan plan = test::plainPlan();
    plan.budget = {{.month = 0, .amount = Money(50000)}};
    const NumberFormat format(u"EUR"_s, german);
    const auto chance = chanceFromWords(plan, kOutputs, sentence, format);
    const QString understood = chance ? QString::fromStdString(toText(*chance)) : QString();
    const QStringList suggested = chanceSuggestions(plan, kOutputs, format);
    int again = 0;
    for (const QString& each : suggested) again += chanceFromWords(plan, kOutputs, each, format).has_value() ? 1 : 0;
    QCOMPARE(understood, meant);
    QCOMPARE(again, static_cast<int>(suggested.size()));
  }

  void whatIsSaidIsUnderstoodAgain() {
    Plan plan = test::plainPlan();
    plan.budget = {{.month = 0, .amount = Money(50000)}};
    const NumberFormat format(u"USD"_s, QLocale::c());
    const QStringList sentences = chanceSuggestions(plan, kOutputs, format);
    QVERIFY(sentences.size() >= 5);
    for (const QString& sentence : sentences) {
      const auto chance = chanceFromWords(plan, kOutputs, sentence, format);
      QVERIFY2(chance, qPrintable(sentence));
      QCOMPARE(chanceInWords(plan, *chance, format), sentence);
    }
  }

  void targetsGoByTheirNames() {
    const Plan plan = test::plainPlan();
    const QString name = targetName(plan, "workloads[chat].requestsPerSecond");
    QVERIFY2(!name.contains(u'['), qPrintable(name));
    QVERIFY(!targetName(plan, "nodeTypes[node].onDemand").contains(u'['));
    QCOMPARE(targetName(plan, "workloads[gone].requestsPerSecond"), u"workloads[gone].requestsPerSecond"_s);
  }

  void aQuantileMovesAndTheOthersStay_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("quantiles") << static_cast<int>(DistributionKind::Quantiles);
    QTest::newRow("lognormal") << static_cast<int>(DistributionKind::LogNormal);
    QTest::newRow("uniform") << static_cast<int>(DistributionKind::Uniform);
    QTest::newRow("normal") << static_cast<int>(DistributionKind::Normal);
  }
  void aQuantileMovesAndTheOthersStay() {
    QFETCH(int, kind);
    Distribution distribution{.kind = static_cast<DistributionKind>(kind)};
    switch (distribution.kind) {
      case DistributionKind::Quantiles:
        distribution.p10 = 1.0, distribution.p50 = 2.0, distribution.p90 = 3.0;
        break;
      case DistributionKind::LogNormal:
        distribution.p10 = 1.0, distribution.p90 = 3.0;
        break;
      case DistributionKind::Uniform:
        distribution.min = 1.0, distribution.max = 3.0;
        break;
      default:
        distribution.mean = 2.0, distribution.sd = 0.5;
        break;
    }
    const double at[] = {0.1, 0.5, 0.9};
    for (int quantile = 0; quantile < 3; ++quantile) {
      const double wanted = Quantiles(distribution).at(at[quantile]) + (quantile == 0 ? -0.1 : 0.1);
      const auto moved = withQuantile(distribution, quantile, wanted);
      QVERIFY(moved.ok());
      QVERIFY(std::abs(Quantiles(moved.value()).at(at[quantile]) - wanted) < 1e-9);
    }
  }

  void impossibleQuantilesAreRefused() {
    const Distribution distribution{.kind = DistributionKind::Quantiles, .p10 = 1, .p50 = 2, .p90 = 3};
    QCOMPARE(withQuantile(distribution, 0, 2.5).problems().front().code, std::string("riskOrder"));
    QCOMPARE(withQuantile(distribution, 1, 2.99).problems().front().code, std::string("riskInfeasible"));
    const Distribution discrete{.kind = DistributionKind::Discrete, .values = {1, 2}};
    QCOMPARE(withQuantile(discrete, 1, 1.5).problems().front().code, std::string("riskFixed"));
  }
};

}  // namespace tst_chance

QTEST_GUILESS_MAIN(tst_chance::TestChance)
#include "tst_chance.moc"
