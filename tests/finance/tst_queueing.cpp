// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/queueing.h"

#include <QtTest>

#include "near.h"

namespace tst_queueing {

using namespace fulcrum::finance;

class TestQueueing : public QObject {
  Q_OBJECT

 private slots:
  void publishedTablesAreMatched_data() {
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("wait");
    QTest::newRow("10 on 12") << 10.0 << 12 << 0.4494;
    QTest::newRow("10 on 14") << 10.0 << 14 << 0.1741;
    QTest::newRow("123 on 132") << 123.0 << 132 << 0.3211;
    QTest::newRow("1 on 2") << 1.0 << 2 << 0.3333;
    QTest::newRow("nothing") << 0.0 << 1 << 0.0;
    QTest::newRow("at the limit") << 1.0 << 1 << 1.0;
    QTest::newRow("overloaded") << 1000.0 << 900 << 1.0;
  }

  void publishedTablesAreMatched() {
    QFETCH(double, load);
    QFETCH(int, servers);
    QFETCH(double, wait);
    QVERIFY_NEAR(erlangC(load, servers).value(), wait, 5e-5);
  }

  void aSingleServerWaitsAsLoad() {
    for (const double load : {0.1, 0.5, 0.99}) QVERIFY_NEAR(erlangC(load, 1).value(), load, 1e-12);
  }

  void largeSystemsDoNotOverflow() { QVERIFY(erlangC(100000.0, 100500).value() < 0.2); }

  void fewestServersAreEnoughAndOneFewerIsNot() {
    for (const double load : {0.3, 1.0, 7.5, 123.0, 1000.0}) {
      for (const double share : {0.5, 0.1, 0.01}) {
        const int servers = fewestServers(load, share).value();
        QVERIFY(servers > load);
        QVERIFY(erlangC(load, servers).value() <= share);
        if (servers - 1 > load) QVERIFY(erlangC(load, servers - 1).value() > share);
      }
    }
    QCOMPARE(fewestServers(4.0, 1.0).value(), 5);
  }

  void fewestServersForALevelMatchAPublishedCase() {
    // pyworkforce: 100 calls of 3 minutes in 30 minutes, 80 % within 0.33 minutes.
    QCOMPARE(fewestServersForLevel(10.0, 3.0, 0.33, 0.8).value(), 14);
    QVERIFY_NEAR(serviceLevel(10.0, 14, 3.0, 0.33).value(), 0.888, 5e-4);
    QVERIFY_NEAR(serviceLevel(10.0, 15, 3.0, 0.33).value(), 0.941, 5e-4);
  }

  void theQuantileIsWhereTheShareIsServed() {
    const double wait = waitQuantile(10.0, 12, 3.0, 0.95).value();
    QVERIFY_NEAR(serviceLevel(10.0, 12, 3.0, wait).value(), 0.95, 1e-12);
    QCOMPARE(waitQuantile(1.0, 20, 3.0, 0.95).value(), 0.0);
    QVERIFY_NEAR(meanWait(0.5, 1, 2.0).value(), 2.0, 1e-12);  // M/M/1: load / (1 - load) services
  }

  void anOverloadedQueueHasNoWaitingTime() {
    QCOMPARE(meanWait(12.0, 12, 1.0).problems().front().code, std::string("overloaded"));
    QVERIFY(!waitQuantile(13.0, 12, 1.0, 0.95).ok());
    QVERIFY(!waitQuantile(10.0, 12, 1.0, 1.0).ok());
    QVERIFY(!erlangC(-1.0, 2).ok());
    QVERIFY(!erlangC(1.0, 0).ok());
  }
};

}  // namespace tst_queueing

QTEST_APPLESS_MAIN(tst_queueing::TestQueueing)
#include "tst_queueing.moc"
