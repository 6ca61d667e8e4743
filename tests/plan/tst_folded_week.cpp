// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of the calendar, and series laid over a week.
#include <QtTest>

#include "plan/folded_week.h"

namespace tst_folded_week {

using namespace fulcrum;

class TestFoldedWeek : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void hoursHaveTextsAndWeekdays_data();
  void hoursHaveTextsAndWeekdays();
  void textsThatAreNoHour_data();
  void textsThatAreNoHour();
  void theFirstMondayIsWithinAWeek();
  void weeksAreAveraged();
  void aDayGivesEveryDay();
  void hoursNeverSeenTakeTheMean();
  void gapsDoNotCount();
  void nothingMeasuredIsNothing();
};

void TestFoldedWeek::hoursHaveTextsAndWeekdays_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<qint64>("hours");
  QTest::addColumn<int>("ofWeek");
  QTest::newRow("epoch, a Thursday") << std::string("1970-01-01T00:00") << qint64(0) << 72;
  QTest::newRow("the hour before") << std::string("1969-12-31T23:00") << qint64(-1) << 71;
  QTest::newRow("a Monday") << std::string("2026-01-05T00:00") << qint64(20458 * 24) << 0;
  QTest::newRow("a Sunday's last") << std::string("2026-01-11T23:00") << qint64(20464 * 24 + 23) << 167;
  QTest::newRow("a leap day, Saturday") << std::string("2020-02-29T13:00") << qint64(18321 * 24 + 13) << 133;
}

void TestFoldedWeek::hoursHaveTextsAndWeekdays() {
  QFETCH(std::string, text);
  QFETCH(qint64, hours);
  QFETCH(int, ofWeek);
  const CalendarHour hour{.hours = hours};
  QCOMPARE(toText(hour), text);
  QVERIFY(parseCalendarHour(text) == hour);
  QCOMPARE(hourOfWeek(hour), ofWeek);
}

void TestFoldedWeek::textsThatAreNoHour_data() {
  QTest::addColumn<std::string>("text");
  for (const char* text :
       {"", "2026-01-05", "2026-01-05T00", "2026-01-05T00:30", "2026-01-05 00:00", "2026-13-05T00:00",
        "2026-02-29T00:00", "2026-01-05T24:00", "2026-01-05T-1:00", "x026-01-05T00:00"})
    QTest::newRow(text) << std::string(text);
}

void TestFoldedWeek::textsThatAreNoHour() {
  QFETCH(std::string, text);
  QVERIFY(!parseCalendarHour(text));
}

void TestFoldedWeek::theFirstMondayIsWithinAWeek() {
  QCOMPARE(toText(firstMonday({.year = 2026, .month = 1})), std::string("2026-01-05T00:00"));
  QCOMPARE(toText(firstMonday({.year = 2026, .month = 6})), std::string("2026-06-01T00:00"));
}

void TestFoldedWeek::weeksAreAveraged() {
  std::vector<double> values(2 * kHoursPerWeek + 24);
  for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<double>(i / kHoursPerWeek);
  const FoldedWeek week = foldedWeek(hourOf(2026, 1, 7, 5), HourlyValues(values));  // a Wednesday, 5:00
  QCOMPARE(week.values[53], 1.0);                                                   // three weeks: 0, 1, 2
  QCOMPARE(week.values[53 + 23], 1.0);
  QCOMPARE(week.values[53 + 24], 0.5);  // two weeks
  QCOMPARE(week.values[52], 0.5);
  QCOMPARE(week.fromOtherDays + week.fromMean, 0);
}

void TestFoldedWeek::aDayGivesEveryDay() {
  std::vector<double> values(24);
  for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<double>(i);
  const FoldedWeek week = foldedWeek(hourOf(2026, 1, 7, 0), HourlyValues(values));
  for (size_t hour = 0; hour < week.values.size(); ++hour) QCOMPARE(week.values[hour], double(hour % 24));
  QCOMPARE(week.fromOtherDays, 144);
  QCOMPARE(week.fromMean, 0);
}

void TestFoldedWeek::hoursNeverSeenTakeTheMean() {
  const FoldedWeek week = foldedWeek(hourOf(2026, 1, 5, 18), HourlyValues({2, 4}));
  QCOMPARE(week.values[18], 2.0);
  QCOMPARE(week.values[24 + 19], 4.0);
  QCOMPARE(week.values[0], 3.0);
  QCOMPARE(week.measured.count(), size_t(2));
  QVERIFY(week.measured[18] && week.measured[19]);
  QCOMPARE(week.fromOtherDays, 12);
  QCOMPARE(week.fromMean, 154);
}

void TestFoldedWeek::gapsDoNotCount() {
  const FoldedWeek week = foldedWeek(hourOf(2026, 1, 5, 0), HourlyValues({2, kNoValue, 6}));
  QCOMPARE(week.values[1], 4.0);
  QCOMPARE(week.values[25], 4.0);
}

void TestFoldedWeek::nothingMeasuredIsNothing() {
  QCOMPARE(foldedWeek({}, HourlyValues({kNoValue})).values, WeekValues{});
}

}  // namespace tst_folded_week

QTEST_APPLESS_MAIN(tst_folded_week::TestFoldedWeek)
#include "tst_folded_week.moc"
