// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation as other programs read it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "exchange/evaluation_json.h"
#include "exchange/tidy_csv.h"

namespace tst_evaluation_json {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// Two months of one pool; the month's index tells the values of a series apart.
Evaluation smallEvaluation() {
  Evaluation evaluation;
  evaluation.scenario = ScenarioId("base");
  evaluation.months = 2;
  PoolEvaluation pool;
  pool.id = FleetId("a,\"b\"/remote");
  pool.nodesNeededMax = {3, 4};
  for (HourSeries& series : pool.nodeHours) series = {Hours(0), Hours(0)};
  for (HourSeries& series : pool.wasteGpuHours) series = {Hours(0), Hours(0)};
  for (MoneySeries& series : pool.cost) series = {Money(0), Money(0)};
  pool.nodeHours[static_cast<size_t>(Tier::Spot)] = {Hours(730), Hours(0.1)};
  pool.cost[static_cast<size_t>(CostLine::Reserved1y)] = {Money(1), Money(2)};
  pool.cost[static_cast<size_t>(CostLine::Reserved3y)] = {Money(10), Money(20)};
  pool.capitalAmortised = {Money(0), Money(0)};
  pool.provisionedGpuHours = pool.busyGpuHours = pool.shortfallNodeHours = {Hours(0), Hours(0)};
  evaluation.pools = {pool};
  evaluation.api = evaluation.cache = evaluation.oneOff = {Money(0), Money(0)};
  evaluation.cashTotal = {Money(11), Money(22)};
  evaluation.amortisedTotal = {Money(11), Money(1.0 / 3)};
  evaluation.tokensIn = evaluation.tokensOut = {Tokens(0), Tokens(0)};
  return evaluation;
}

QJsonObject documentOf(const Evaluation& evaluation, const finance::OwnVersusRent* comparison) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(evaluationToJson(evaluation, {.comparison = comparison})))
      .object();
}

}  // namespace

class TestEvaluationJson : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bothTermsAddUpToReserved();
  void numbersHaveFullPrecision();
  void whatHasNoValueIsNull();
  void theComparisonIsPartOfTheHeadline();
  void everyFigureIsARowOfTheTable();
};

void TestEvaluationJson::bothTermsAddUpToReserved() {
  const QJsonObject fleet = documentOf(smallEvaluation(), nullptr)[u"fleets"_s][0].toObject();
  QCOMPARE(fleet[u"cost"_s][u"reserved"_s].toArray(), (QJsonArray{11, 22}));
  QCOMPARE(fleet[u"cost"_s].toObject().size(), 12);
}

void TestEvaluationJson::numbersHaveFullPrecision() {
  QCOMPARE(documentOf(smallEvaluation(), nullptr)[u"totals"_s][u"amortised"_s][1].toDouble(), 1.0 / 3);
}

void TestEvaluationJson::whatHasNoValueIsNull() {
  const QJsonObject headline = documentOf(smallEvaluation(), nullptr)[u"headline"_s].toObject();
  QVERIFY(headline[u"costPerMTok"_s].isNull());
  QVERIFY(headline[u"utilisation"_s].isNull());
  const QJsonObject comparison = headline[u"ownVsRent"_s].toObject();
  for (const QString& key : {u"npv"_s, u"irr"_s, u"paybackMonths"_s, u"discountedPaybackMonths"_s})
    QVERIFY2(comparison.contains(key) && comparison[key].isNull(), qPrintable(key));
}

void TestEvaluationJson::theComparisonIsPartOfTheHeadline() {
  finance::OwnVersusRent comparison;
  comparison.hypothetical = true;
  comparison.npv = Money(-5);
  comparison.payback.simple.first = 14.5;
  const QJsonValue block = documentOf(smallEvaluation(), &comparison)[u"headline"_s][u"ownVsRent"_s];
  QCOMPARE(block[u"npv"_s].toDouble(), -5.0);
  QVERIFY(block[u"irr"_s].isNull());
  QCOMPARE(block[u"paybackMonths"_s].toDouble(), 14.5);
  QVERIFY(block[u"discountedPaybackMonths"_s].isNull());
  QVERIFY(block[u"hypothetical"_s].toBool());
}

void TestEvaluationJson::everyFigureIsARowOfTheTable() {
  Evaluation evaluation = smallEvaluation();
  evaluation.cashTotal[0] = Money(200000);
  const QString text = QString::fromStdString(evaluationToCsv(evaluation, {}, {.year = 2026, .month = 12}, "EUR"));
  const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
  QCOMPARE(lines[0], u"scenario,period,line,amount,currency,basis"_s);
  const QString scenario = QString::fromStdString(evaluation.scenario.text);
  QVERIFY(lines.contains(scenario + u",2026-12,totals.cash,200000,EUR,cash"_s));
  QVERIFY(lines.contains(scenario + u",2027-01,totals.amortised,0.3333333333333333,EUR,amortised"_s));
  QVERIFY(lines.contains(scenario + u",2027-01,\"fleets[a,\"\"b\"\"/remote].nodesNeededMax\",4,,quantity"_s));
  const QString german =
      QString::fromStdString(evaluationToCsv(evaluation, {}, {.year = 2026, .month = 12}, "EUR", kCommaDialect));
  QVERIFY(german.contains(scenario + u";2027-01;totals.amortised;0,3333333333333333;EUR;amortised\r\n"_s));
  for (const QString& line : lines) QCOMPARE(line.contains(u"e+"_s), false);
}

}  // namespace tst_evaluation_json

QTEST_APPLESS_MAIN(tst_evaluation_json::TestEvaluationJson)
#include "tst_evaluation_json.moc"
