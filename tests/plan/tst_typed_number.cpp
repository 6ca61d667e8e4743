// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "base/problem_text.h"
#include "plan/typed_number.h"

namespace tst_typed_number {

using namespace fulcrum;

class TestTypedNumber : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsTypedIsUnderstood_data();
  void whatIsTypedIsUnderstood();
  void whatIsRefusedSaysWhy_data();
  void whatIsRefusedSaysWhy();
  void tokensStandForRequestsWhereARequestsAreKnown();
};

void TestTypedNumber::whatIsTypedIsUnderstood_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("unit");
  QTest::addColumn<bool>("comma");
  QTest::addColumn<double>("value");
  const auto row = [](const char* text, Unit unit, double value, bool comma = false) {
    QTest::addRow("%s in %d%s", text, static_cast<int>(unit), comma ? ", decimal comma" : "")
        << QByteArray(text) << static_cast<int>(unit) << comma << value;
  };
  for (const bool comma : {false, true}) {
    row("1,5", Unit::None, 1.5, comma);
    row("1.5", Unit::None, 1.5, comma);
    row("1,234.5", Unit::None, 1234.5, comma);
    row("1.234,5", Unit::None, 1234.5, comma);
    row("1 234 567", Unit::None, 1234567, comma);
    row("1'234.25", Unit::None, 1234.25, comma);
    row("0,25", Unit::None, 0.25, comma);
    row("-3", Unit::None, -3, comma);
    row("\xE2\x88\x92"
        "3",
        Unit::None, -3, comma);
    row("1e3", Unit::None, 1000, comma);
  }
  row("1,500", Unit::None, 1500);
  row("1,500", Unit::None, 1.5, true);
  row("1.500", Unit::None, 1.5);
  row("1.500", Unit::None, 1500, true);
  row("=98.32*0.6", Unit::MoneyPerHour, 58.992);
  row("$98.32 * 0.6", Unit::MoneyPerHour, 58.992);
  row("=98,32*0,6", Unit::MoneyPerHour, 58.992, true);
  row("24-12%", Unit::Money, 21.12);
  row("24 + 10 %", Unit::Money, 26.4);
  row("24*12%", Unit::Money, 2.88);
  row("24-12%", Unit::Share, 12);
  row("40 %", Unit::Share, 40);
  row("40%/year", Unit::SharePerYear, 40);
  row("(1+2)*3-4/2", Unit::None, 7);
  row("2 - -2", Unit::None, 4);
  row("3 \xC3\x97 4 \xC3\xB7 2", Unit::None, 6);
  row("1 s", Unit::Milliseconds, 1000);
  row("0,5s", Unit::Milliseconds, 500);
  row("250 ms + 1 s", Unit::Milliseconds, 1250);
  row("730", Unit::Milliseconds, 730);
  row("90 min", Unit::Hours, 1.5);
  row("2 years", Unit::Months, 24);
  row("2M/week", Unit::RequestsPerSecond, 2e6 / 604800);
  row("2 M requests per week", Unit::RequestsPerSecond, 2e6 / 604800);
  row("2Mreq/day", Unit::RequestsPerSecond, 2e6 / 86400);
  row("5k rpm", Unit::RequestsPerSecond, 5000.0 / 60);
  row("40 req/s", Unit::RequestsPerSecond, 40);
  row("1.5B tokens/day", Unit::TokensPerSecond, 1.5e9 / 86400);
  row("70k/month", Unit::MoneyPerHour, 70000.0 / 730);
  row("$2/h", Unit::MoneyPerYear, 2 * 8760);
  row("180k", Unit::MoneyPerYear, 180000);
  row("2.5 Mio.", Unit::Money, 2.5e6);
  row("8 kB", Unit::BytesPerRequest, 8000);
  row("2 KiB", Unit::BytesPerRequest, 2048);
  row("8B", Unit::BytesPerRequest, 8);
  row("700 W", Unit::Kilowatt, 0.7);
  row("8 GPUs", Unit::Gpus, 8);
  row("USD 98.32", Unit::MoneyPerHour, 98.32);
  row("98.32 usd", Unit::MoneyPerHour, 98.32);
  row("98.32 USD/h", Unit::MoneyPerHour, 98.32);
  row("300k USD", Unit::Money, 300000);
  row("35 percent", Unit::Share, 35);
  row("35 Prozent", Unit::Share, 35);
  row("98.32 - 40 percent", Unit::MoneyPerHour, 58.992);
  row("2T tokens/month", Unit::TokensPerSecond, 2e12 / 2628000);
}

void TestTypedNumber::whatIsTypedIsUnderstood() {
  QFETCH(QByteArray, text);
  QFETCH(int, unit);
  QFETCH(bool, comma);
  QFETCH(double, value);
  const auto typed = typedNumber(text.toStdString(), {.unit = static_cast<Unit>(unit),
                                                      .decimal = comma ? DecimalMark::Comma : DecimalMark::Point,
                                                      .currency = "$",
                                                      .currencyCode = "USD"});
  if (!typed.ok()) QFAIL(problemLine(typed.problems().front()).c_str());
  QVERIFY2(std::abs(typed.value() - value) <= 1e-12 * std::abs(value),
           qPrintable(QString::number(typed.value(), 'g', 17)));
}

void TestTypedNumber::whatIsRefusedSaysWhy_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("unit");
  QTest::addColumn<QByteArray>("code");
  const auto row = [](const char* text, Unit unit, const char* code) {
    QTest::addRow("%s", text) << QByteArray(text) << static_cast<int>(unit) << QByteArray(code);
  };
  row("", Unit::None, "typedNumber");
  row("many", Unit::None, "typedNumber");
  row("1.2.3", Unit::None, "typedNumber");
  row("1,2,3", Unit::None, "typedNumber");
  row("5 -", Unit::None, "typedNumber");
  row("(5", Unit::None, "typedNumber");
  row("5)", Unit::None, "typedNumber");
  row("1/0", Unit::None, "typedNumber");
  row("nan", Unit::None, "typedNumber");
  row("5 apples", Unit::Milliseconds, "typedUnit");
  row("5 s", Unit::Money, "typedUnit");
  row("98.32 EUR", Unit::MoneyPerHour, "typedUnit");
  row("300 T", Unit::Money, "typedUnit");  // a thousand to some, a trillion to others
  row("2M/fortnight", Unit::RequestsPerSecond, "typedUnit");
  row("\xE2\x82\xAC"
      "5",
      Unit::Money, "typedNumber");
  row("1.5B tokens/day", Unit::RequestsPerSecond, "typedTokens");
  QTest::newRow("deep") << QByteArray(100000, '(') << static_cast<int>(Unit::None) << QByteArray("typedNumber");
}

void TestTypedNumber::whatIsRefusedSaysWhy() {
  QFETCH(QByteArray, text);
  QFETCH(int, unit);
  QFETCH(QByteArray, code);
  const auto typed =
      typedNumber(text.toStdString(), {.unit = static_cast<Unit>(unit), .currency = "$", .currencyCode = "USD"});
  QVERIFY(!typed.ok());
  QCOMPARE(QByteArray::fromStdString(typed.problems().front().code), code);
  QVERIFY(problemLine(typed.problems().front()).size() > 20);
}

void TestTypedNumber::tokensStandForRequestsWhereARequestsAreKnown() {
  const auto typed = typedNumber("1.5B tokens/day", {.unit = Unit::RequestsPerSecond, .tokensPerRequest = 1500});
  QVERIFY(typed.ok());
  QVERIFY(std::abs(typed.value() - 1e6 / 86400) < 1e-9);
}

}  // namespace tst_typed_number

QTEST_APPLESS_MAIN(tst_typed_number::TestTypedNumber)
#include "tst_typed_number.moc"
