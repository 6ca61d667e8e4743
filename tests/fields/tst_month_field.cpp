// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "fields/month_field.h"

namespace tst_month_field {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class MonthFieldTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void monthsAreThoseOfTheCalendar() {
    MonthField field({2026, 11}, format());
    field.setRange(0, 35);
    field.setValue(2);
    QCOMPARE(field.text(), format().month({2027, 1}));
  }

  void aMonthCanBeTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("month");
    QTest::newRow("as it is written") << format().month({2027, 3}) << 4;
    QTest::newRow("in small letters") << format().month({2027, 3}).toLower() << 4;
    QTest::newRow("outside the plan") << format().month({2040, 3}) << 7;
    QTest::newRow("no month") << u"soon"_s << 7;
  }
  void aMonthCanBeTyped() {
    QFETCH(QString, text);
    QFETCH(int, month);
    MonthField field({2026, 11}, format());
    field.setRange(0, 35);
    field.setValue(7);
    field.show();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.value(), month);
  }

  void arrowsStepAMonth() {
    MonthField field({2026, 11}, format());
    field.setRange(0, 35);
    field.setValue(1);
    field.show();
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), 2);
    QCOMPARE(field.text(), format().month({2027, 1}));
  }

 private:
  static NumberFormat format() { return NumberFormat(u"USD"_s, QLocale(QLocale::English, QLocale::UnitedStates)); }
};

}  // namespace tst_month_field

QTEST_MAIN(tst_month_field::MonthFieldTest)
#include "tst_month_field.moc"
