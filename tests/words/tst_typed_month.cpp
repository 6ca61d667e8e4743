// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "words/typed_month.h"

namespace tst_typed_month {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TypedMonthTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void monthsAreReadAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("text");
    const char* const texts[] = {"Apr 26",  "Apr\u00A026", "apr 2026", "April 2026", "Apr. '26", "Apr 2026",
                                 "2026-04", "2026/4",      "4/2026",   "04.26",      "4-26",     "  April, 2026 "};
    for (const char* text : texts) QTest::newRow(text) << QString::fromUtf8(text).remove(u',');
  }
  void monthsAreReadAsPeopleWriteThem() {
    QFETCH(QString, text);
    const auto month = typedMonth(text, kEnglish);
    QVERIFY(month.ok());
    QCOMPARE(month.value(), (CalendarMonth{2026, 4}));
  }

  void theUsersLanguageAndEnglishAreBothKnown() {
    const QLocale german(QLocale::German, QLocale::Germany);
    for (const QString& text : {u"Mär 27"_s, u"März 2027"_s, u"mar 27"_s, u"March 2027"_s, u"3.2027"_s}) {
      const auto month = typedMonth(text, german);
      QVERIFY2(month.ok(), qPrintable(text));
      QCOMPARE(month.value(), (CalendarMonth{2027, 3}));
    }
    for (int month = 1; month <= 12; ++month) {
      const CalendarMonth expected{2028, month};
      for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const auto read = typedMonth(german.standaloneMonthName(month, format) + u" 28"_s, german);
        QVERIFY(read.ok() && read.value() == expected);
      }
    }
  }

  void whatIsNoMonthIsSaid_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "soon", "13/2026", "Ju 26", "Apr", "2026", "26", "Apr 126", "2026-00", "Apr 26 27"})
      QTest::newRow(text) << QString::fromUtf8(text);
  }
  void whatIsNoMonthIsSaid() {
    QFETCH(QString, text);
    const auto month = typedMonth(text, kEnglish);
    QVERIFY(!month.ok());
    QCOMPARE(month.problems().front().code, std::string("notAMonth"));
  }

 private:
  const QLocale kEnglish{QLocale::English, QLocale::UnitedStates};
};

}  // namespace tst_typed_month

QTEST_APPLESS_MAIN(tst_typed_month::TypedMonthTest)
#include "tst_typed_month.moc"
