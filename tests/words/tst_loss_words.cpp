// SPDX-License-Identifier: GPL-3.0-or-later
// What a salvaged plan has and lacks, in words.
#include <QtTest>

#include "support/plan_builder.h"
#include "words/loss_words.h"

namespace tst_loss_words {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// With workloads w0 to w9.
Salvaged salvagedPlan() {
  Salvaged salvaged{.plan = test::plainPlan()};
  const Workload first = salvaged.plan.workloads.front();
  salvaged.plan.workloads.clear();
  for (int i = 0; i < 10; ++i) {
    salvaged.plan.workloads.push_back(first);
    salvaged.plan.workloads.back().id = WorkloadId("w" + std::to_string(i));
    salvaged.plan.workloads.back().name = "Chat " + std::to_string(i);
  }
  return salvaged;
}

}  // namespace

class TestLossWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowsAreCounted_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("lost");  // -1: not known
    QTest::addColumn<QString>("line");
    QTest::newRow("some") << u"workloads"_s << 28 << 12 << u"Workloads: 12 of 40 lost"_s;
    QTest::newRow("all") << u"fleets.commitments"_s << 0 << 3 << u"Fleets, Commitments: all lost (3)"_s;
    QTest::newRow("history") << u"changes"_s << 10 << 200 << u"History: 200 of 210 lost"_s;
    QTest::newRow("lever") << u"scenarios.levers.spot"_s << 1 << 1 << u"Scenarios, Spot for batch: 1 of 2 lost"_s;
    QTest::newRow("rate") << u"scenarios.levers.quantization.service"_s << 1 << 1
                          << u"Scenarios, Quantization, Service rate: 1 of 2 lost"_s;
    QTest::newRow("not known") << u"budget"_s << 2 << -1
                               << u"Budget: 2 could be read; how many more there were is not known"_s;
    QTest::newRow("perhaps none") << u"budget"_s << 0 << -1 << u"Unreadable, perhaps empty: Budget"_s;
    QTest::newRow("plan") << u"plan"_s << 0 << 1
                          << u"Name, calendar and assumptions: unreadable, the defaults stand there"_s;
  }
  void rowsAreCounted() {
    QFETCH(QString, table);
    QFETCH(int, kept);
    QFETCH(int, lost);
    QFETCH(QString, line);
    LostRows rows{.where = table.toStdString(), .kept = static_cast<size_t>(kept)};
    if (lost >= 0) rows.lost = static_cast<size_t>(lost);
    Salvaged salvaged = salvagedPlan();
    salvaged.rows = {rows};
    QCOMPARE(lossesInWords(salvaged), QStringList{line});
  }

  void valuesAreGroupedByField() {
    Salvaged salvaged = salvagedPlan();
    salvaged.values = {"horizonMonths",
                       "workloads.w1.shape",
                       "workloads.w2.inputTokens",
                       "workloads.w3.shape",
                       "workloads.w3.growthKnots[0].factor",
                       "workloads.w3.growthKnots[1].factor",
                       "assumptions.discountRate"};
    QCOMPARE(
        lossesInWords(salvaged),
        (QStringList{
            u"Horizon: unreadable, the default stands there"_s,
            u"Workloads, Week: unreadable in 2 of 10, the default stands there (Workload Chat 1, Workload Chat 3)"_s,
            u"Workloads, Input tokens: unreadable in 1 of 10, the default stands there (Workload Chat 2)"_s,
            u"Workloads, Growth steps, Factor: unreadable in 1 of 10, the default stands there (Workload Chat 3)"_s,
            u"Assumptions, Discount rate: unreadable, the default stands there"_s}));
  }

  void valuesOfALostElementAreNotListed() {
    Salvaged salvaged = salvagedPlan();
    salvaged.values = {"workloads.gone.shape"};
    salvaged.rows = {{.where = "workloads", .kept = 10, .lost = 1}};
    QCOMPARE(lossesInWords(salvaged), QStringList{u"Workloads: 1 of 11 lost"_s});
  }

  void longListsOfNamesAreShortened() {
    Salvaged salvaged = salvagedPlan();
    for (const Workload& workload : salvaged.plan.workloads)
      salvaged.values.push_back("workloads." + workload.id.text + ".shape");
    const QString line = lossesInWords(salvaged).front();
    QVERIFY2(line.startsWith(u"Workloads, Week: unreadable in 10 of 10"_s), qPrintable(line));
    QVERIFY2(line.contains(u"Workload Chat 4 and 5 more"_s), qPrintable(line));
    QVERIFY(!line.contains(u"Chat 5"_s));
  }

  void damageWithoutKnownLossIsSaid() {
    QCOMPARE(lossesInWords(salvagedPlan()).size(), 1);
    QVERIFY(!lossesInWords(salvagedPlan()).front().isEmpty());
  }

  void whatIsThereIsCounted() {
    Salvaged salvaged = salvagedPlan();
    salvaged.changes.resize(3);
    const QString kept = keptInWords(salvaged).join(u' ');
    QVERIFY2(kept.contains(u"10 workload"_s) && kept.contains(u"3 change"_s), qPrintable(kept));
    QCOMPARE(keptInWords(Salvaged()), QStringList());
  }
};

}  // namespace tst_loss_words

QTEST_GUILESS_MAIN(tst_loss_words::TestLossWords)
#include "tst_loss_words.moc"
