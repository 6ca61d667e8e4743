// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QtTest>

#include "fields/month_field.h"

namespace tst_month_field {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class MonthFieldTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void monthsAreThoseOfTheCalendar() {
    MonthField field({2026, 11}, 0, 35);
    field.setFormat(format());
    field.setPlanValue(2);
    QCOMPARE(field.text(), format().month({2027, 1}));
    field.setStart({2027, 1});
    QCOMPARE(field.text(), format().month({2027, 3}));
  }

  void aMonthCanBeTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("month");
    QTest::newRow("as it is written") << format().month({2027, 3}) << 4;
    QTest::newRow("with a plain blank") << u"Mar 27"_s << 4;
    QTest::newRow("in small letters") << u"mar 2027"_s << 4;
    QTest::newRow("before the plan") << u"Apr 2026"_s << -7;
    QTest::newRow("as in files") << u"2026-04"_s << -7;
  }
  void aMonthCanBeTyped() {
    QFETCH(QString, text);
    QFETCH(int, month);
    MonthField field({2026, 11}, -24, 35);
    field.setFormat(format());
    field.setPlanValue(7);
    typeIn(field, text);
    QCOMPARE(field.planValue(), month);
    QVERIFY(field.refusal().isEmpty());
  }

  void whatIsNoMonthOfThePlanStaysToBeMended_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("outside") << u"Mar 2040"_s << format().month({2029, 10});
    QTest::newRow("no month") << u"soon"_s << u"\"soon\""_s;
  }
  void whatIsNoMonthOfThePlanStaysToBeMended() {
    QFETCH(QString, text);
    QFETCH(QString, reason);
    MonthField field({2026, 11}, 0, 35);
    field.setFormat(format());
    field.setPlanValue(7);
    typeIn(field, text);
    QCOMPARE(field.planValue(), 7.0);
    QCOMPARE(field.findChild<QLineEdit*>()->text(), text);
    QVERIFY2(field.refusal().contains(reason), qPrintable(field.refusal()));
  }

  void arrowsStepAMonth() {
    MonthField field({2026, 11}, 0, 35);
    field.setFormat(format());
    field.setPlanValue(1);
    field.show();
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.planValue(), 2.0);
    QCOMPARE(field.text(), format().month({2027, 1}));
  }

 private:
  static NumberFormat format() { return NumberFormat(u"USD"_s, QLocale(QLocale::English, QLocale::UnitedStates)); }

  static void typeIn(MonthField& field, const QString& text) {
    field.show();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
  }
};

}  // namespace tst_month_field

QTEST_MAIN(tst_month_field::MonthFieldTest)
#include "tst_month_field.moc"
