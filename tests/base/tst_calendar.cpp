// SPDX-License-Identifier: GPL-3.0-or-later
// Months and hours against known dates of the Gregorian calendar.
#include <QTest>

#include "base/calendar_hour.h"
#include "base/calendar_month.h"

namespace tst_calendar {

using namespace fulcrum;

class TestCalendar : public QObject {
  Q_OBJECT

 private slots:
  void monthsRunOnAcrossYears() {
    QCOMPARE(toText(addMonths({2026, 11}, 2)), std::string("2027-01"));
    QCOMPARE(toText(addMonths({2026, 1}, -1)), std::string("2025-12"));
    QCOMPARE(toText(addMonths({2026, 1}, 36)), std::string("2029-01"));
    QVERIFY((CalendarMonth{2025, 12} < CalendarMonth{2026, 1}));
  }

  // A year that begins in October 2025 ends in 2026 and is named by that.
  void fiscalYearsAreNamedByTheirEnd_data() {
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<int>("year");
    QTest::newRow("calendar year") << 12 << 1 << 2025;
    QTest::newRow("before it begins") << 9 << 10 << 2025;
    QTest::newRow("begins") << 10 << 10 << 2026;
    QTest::newRow("December") << 12 << 12 << 2026;
  }
  void fiscalYearsAreNamedByTheirEnd() {
    QFETCH(int, month);
    QFETCH(int, firstMonth);
    QFETCH(int, year);
    QCOMPARE(fiscalYear({2025, month}, firstMonth), year);
  }

  void onlyMonthsAreReadAsMonths_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a month") << std::string("2026-09") << true;
    QTest::newRow("year 1") << std::string("0001-12") << true;
    for (const char* text : {"", "2026", "2026-13", "2026-00", "2026-1", "2026/01", "26-01", "2026-01-05", "2026-1a"})
      QTest::newRow(*text ? text : "nothing") << std::string(text) << false;
  }
  void onlyMonthsAreReadAsMonths() {
    QFETCH(std::string, text);
    QFETCH(bool, valid);
    const auto month = parseCalendarMonth(text);
    QCOMPARE(month.has_value(), valid);
    if (month) QCOMPARE(toText(*month), text);
  }

  void hoursAreCountedSinceTheEpoch() {
    QCOMPARE(hourOf(1970, 1, 1, 0).hours, 0);
    QCOMPARE(hourOf(1969, 12, 31, 23).hours, -1);
    QCOMPARE(hourOf(2000, 1, 1, 0).hours, 946684800 / 3600);                   // Unix time of the millennium
    QCOMPARE(hourOf(2024, 3, 1, 0).hours - hourOf(2024, 2, 28, 0).hours, 48);  // a leap year
    QVERIFY((monthOf(hourOf(2024, 2, 29, 23)) == CalendarMonth{2024, 2}));
  }

  void theWeekBeginsOnMonday() {
    QCOMPARE(hourOfWeek(hourOf(2026, 1, 5, 0)), 0);     // a Monday
    QCOMPARE(hourOfWeek(hourOf(2026, 1, 4, 23)), 167);  // the Sunday before
    QCOMPARE(hourOfWeek(hourOf(1969, 12, 29, 5)), 5);   // before the epoch
    QCOMPARE(toText(firstMonday({2026, 1})), std::string("2026-01-05T00:00"));
    QCOMPARE(toText(firstMonday({2026, 6})), std::string("2026-06-01T00:00"));  // begins with one
  }

  void onlyHoursAreReadAsHours_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("an hour") << std::string("2026-01-05T13:00") << true;
    QTest::newRow("leap day") << std::string("2024-02-29T00:00") << true;
    for (const char* text : {"", "2026-01-05", "2026-01-05T24:00", "2026-02-29T00:00", "2026-01-05T13:30",
                             "2026-01-05 13:00", "2026-01-05T13:00Z", "2026-1-05T013:00", "2026-00-05T13:00"})
      QTest::newRow(*text ? text : "nothing") << std::string(text) << false;
  }
  void onlyHoursAreReadAsHours() {
    QFETCH(std::string, text);
    QFETCH(bool, valid);
    const auto hour = parseCalendarHour(text);
    QCOMPARE(hour.has_value(), valid);
    if (hour) QCOMPARE(toText(*hour), text);
  }
};

}  // namespace tst_calendar

QTEST_APPLESS_MAIN(tst_calendar::TestCalendar)
#include "tst_calendar.moc"
