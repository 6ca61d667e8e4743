// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <limits>

#include "words/number_format.h"

namespace tst_number_format {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestNumberFormat : public QObject {
  Q_OBJECT

 private:
  const NumberFormat m_us{u"USD"_s, QLocale(QLocale::English, QLocale::UnitedStates)};
  const NumberFormat m_de{u"EUR"_s, QLocale(QLocale::German, QLocale::Germany)};

 private Q_SLOTS:
  void keyFiguresHaveAboutThreeDigits_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("thousands") << 132'400.0 << u"$132.4k"_s;
    QTest::newRow("millions") << 1'310'000.0 << u"$1.31M"_s;
    QTest::newRow("just below a million") << 999'960.0 << u"$1.00M"_s;
    QTest::newRow("cents") << 1.924 << u"$1.92"_s;
    QTest::newRow("small") << 0.0949 << u"$0.0949"_s;
    QTest::newRow("negative") << -41'200.0 << u"−$41.2k"_s;
    QTest::newRow("zero") << 0.0 << u"$0"_s;
    QTest::newRow("nothing") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
  }
  void keyFiguresHaveAboutThreeDigits() {
    QFETCH(double, value);
    QTEST(m_us.moneyShort(Money(value)), "text");
  }

  void changesAlwaysShowTheirSign() {
    QCOMPARE(m_us.moneyShortSigned(Money(1'310'000)), u"+$1.31M"_s);
    QCOMPARE(m_us.moneyShortSigned(Money(-5)), u"−$5.00"_s);
    QCOMPARE(m_us.points(0.33), u"+33\u00A0pt"_s);
  }

  void germanPutsCurrencyBehindAndWritesCommas() {
    QCOMPARE(m_de.moneyShort(Money(132'400)), u"132,4k\u00A0€"_s);
    QCOMPARE(m_de.money(Money(1'234'567)), u"1.234.567\u00A0€"_s);
  }

  void typedNumbersAreReadInTheUsersFormAndInOurs_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("decimal comma") << u"1,5"_s << 1.5;
    QTest::newRow("grouping") << u"1.234,5"_s << 1234.5;
    QTest::newRow("currency") << u"98,32 €"_s << 98.32;
    QTest::newRow("code of the currency") << u"EUR 98,32"_s << 98.32;
    QTest::newRow("per cent") << u"40 %"_s << 40.0;
    QTest::newRow("minus sign") << u"−3"_s << -3.0;
    QTest::newRow("decimal point") << u"0.25"_s << 0.25;
  }
  void typedNumbersAreReadInTheUsersFormAndInOurs() {
    QFETCH(QString, text);
    QFETCH(double, value);
    QVERIFY(m_de.parse(text).has_value());
    QCOMPARE(*m_de.parse(text), value);
  }

  void whatIsNoNumberIsNotRead() {
    QVERIFY(!m_us.parse(u"many"_s));
    QVERIFY(!m_us.parse(u"inf"_s));
    QVERIFY(!m_us.parse(QString()));
  }

  void sharesAreShownInPerCent() {
    QCOMPARE(m_us.field(0.4, Unit::Share), u"40\u00A0%"_s);
    QCOMPARE(m_us.field(3.9, Unit::MoneyPerHour), u"$3.90/h"_s);
    QCOMPARE(m_us.field(4, Unit::MoneyPerHour), u"$4/h"_s);
    QCOMPARE(m_us.field(0.078125, Unit::MoneyPerHour), u"$0.078125/h"_s);
    QCOMPARE(m_us.share(0.583), u"58\u00A0%"_s);
    QCOMPARE(NumberFormat::editorScale(Unit::SharePerYear), 0.01);
  }

  void hoursAndMonthsReadAsPeopleSayThem() {
    QCOMPARE(m_us.hourOfWeek(38), u"Tue 14:00"_s);
    QCOMPARE(m_us.month({.year = 2026, .month = 1}), u"Jan\u00A026"_s);
  }
};

}  // namespace tst_number_format

QTEST_GUILESS_MAIN(tst_number_format::TestNumberFormat)
#include "tst_number_format.moc"
