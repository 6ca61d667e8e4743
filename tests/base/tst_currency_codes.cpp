// SPDX-License-Identifier: GPL-3.0-or-later
// Currencies by code and sign.
#include <QtTest>
#include <algorithm>

#include "base/currency_codes.h"

namespace tst_currency_codes {

using namespace fulcrum;

class TestCurrencyCodes : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void codesAreInOrder() {
    QVERIFY(std::ranges::is_sorted(currencyCodes()));
    QVERIFY(currencyCodes().size() > 150);
    for (const char* code : {"USD", "PLN", "AED", "KRW", "XOF", "ZWG"}) QVERIFY2(isCurrencyCode(code), code);
    for (const char* code : {"", "usd", "XAU", "XTS", "HRK", "EURO", "GPU"}) QVERIFY2(!isCurrencyCode(code), code);
  }
  void signsStandForCodes() {
    for (const CurrencySign& each : currencySigns()) {
      for (const std::string_view code : each.codes) QVERIFY2(isCurrencyCode(code), std::string(code).c_str());
    }
  }
  void marksAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << "GPU hours"
                          << "";
    QTest::newRow("a sign") << "1.5 \u20AC"
                            << "EUR";
    QTest::newRow("a dollar") << "$2"
                              << "USD";
    QTest::newRow("a real") << "R$ 2"
                            << "BRL";
    QTest::newRow("yuan") << "CN\u00A52"
                          << "CNY";
    QTest::newRow("a code") << "12.5PLN"
                            << "PLN";
    QTest::newRow("the last of two") << "CAD tools (EUR)"
                                     << "EUR";
    QTest::newRow("within a word") << "EUROPE"
                                   << "";
    QTest::newRow("at the end of a word") << "NEUR"
                                          << "";
  }
  void marksAreFound() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const std::string bytes = text.toStdString();
    const CurrencyMark mark = currencyMarkIn(bytes);
    QCOMPARE(mark.codes.empty() ? QString() : QString::fromStdString(std::string(mark.codes.front())), code);
  }
};

}  // namespace tst_currency_codes

QTEST_APPLESS_MAIN(tst_currency_codes::TestCurrencyCodes)
#include "tst_currency_codes.moc"
