// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, fields of tables and words as files hold them.
#include <QTest>
#include <cmath>
#include <limits>
#include <set>

#include "base/csv_field.h"
#include "base/nearest.h"
#include "base/number_text.h"
#include "base/utf8.h"
#include "base/uuid.h"

namespace tst_words {

using namespace fulcrum;

class TestWords : public QObject {
  Q_OBJECT

 private slots:
  void numbersReadBackToTheLastBit() {
    for (const double value : {0.1, 1.0 / 3, 98.32, 5e-324, 1e12, -2.5, std::numeric_limits<double>::max()})
      QCOMPARE(parseNumber(numberText(value)), std::optional(value));
    QCOMPARE(numberText(-0.0), std::string("0"));
    QCOMPARE(numberText(98.32), std::string("98.32"));
    QCOMPARE(numberText(200000), std::string("200000"));
    QCOMPARE(numberText(-1.5e9), std::string("-1500000000"));
    QCOMPARE(numberText(0.0000015), std::string("0.0000015"));
  }

  void onlyFiniteNumbersAreNumbers_data() {
    QTest::addColumn<std::string>("text");
    for (const char* text : {"", " 1", "1 ", "+1", "1,5", "1.000,5", "0x10", "nan", "inf", "1e999", "1.5 $", "--1"})
      QTest::newRow(*text ? text : "nothing") << std::string(text);
  }
  void onlyFiniteNumbersAreNumbers() {
    QFETCH(std::string, text);
    QVERIFY(!parseNumber(text));
  }

  void fieldsOfATableAreQuotedWhereTheyMust_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("field");
    QTest::newRow("plain") << std::string("Chat") << std::string("Chat");
    QTest::newRow("empty") << std::string() << std::string();
    QTest::newRow("comma") << std::string("a,b") << std::string("\"a,b\"");
    QTest::newRow("quotes") << std::string("a \"b\", c") << std::string("\"a \"\"b\"\", c\"");
    QTest::newRow("lines") << std::string("a\nb") << std::string("\"a\nb\"");
    QTest::newRow("formula") << std::string("=1+1") << std::string("'=1+1");
    QTest::newRow("formula in quotes") << std::string("@f(a,b)") << std::string("\"'@f(a,b)\"");
    QTest::newRow("negative number") << std::string("-1") << std::string("-1");
  }
  void fieldsOfATableAreQuotedWhereTheyMust() {
    QFETCH(std::string, text);
    QFETCH(std::string, field);
    QCOMPARE(csvField(text), field);
  }

  void editsAreCounted() {
    QCOMPARE(editDistance("kitten", "sitting"), size_t{3});
    QCOMPARE(editDistance("H100", "h100"), size_t{0});
    QCOMPARE(editDistance("", "abc"), size_t{3});
    const std::string hostile(1'000'000, 'a');
    QVERIFY(editDistance(hostile, "b" + hostile) <= 64);
  }

  void theClosestComesFirst() {
    const std::vector<std::string> words{"reserved", "spot", "slot", "owned"};
    QCOMPARE(nearest("spt", words, 2, 2), (std::vector<std::string>{"spot", "slot"}));
    QCOMPARE(nearest("spt", words, 1, 2), (std::vector<std::string>{"spot"}));
    QVERIFY(nearest("entirely else", words, 3, 2).empty());
    QCOMPARE(joined(words), std::string("reserved, spot, slot, owned"));
  }

  // Examples of RFC 3629 and of what it forbids.
  void utf8IsToldFromOtherBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* name, const char* bytes, bool valid) {
      QTest::newRow(name) << QByteArray(bytes) << valid;
    };
    row("ASCII", "Chat", true);
    row("two, three and four bytes", "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80", true);
    row("the last code point", "\xF4\x8F\xBF\xBF", true);
    row("Latin-1", "caf\xE9", false);
    row("cut short", "\xE2\x82", false);
    row("a lone continuation", "\x80", false);
    row("overlong slash", "\xC0\xAF", false);
    row("overlong in three bytes", "\xE0\x80\xAF", false);
    row("a surrogate", "\xED\xA0\x80", false);
    row("beyond Unicode", "\xF4\x90\x80\x80", false);
  }
  void utf8IsToldFromOtherBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QCOMPARE(isUtf8(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size()))), valid);
  }

  void namesAreNeverGivenTwice() {
    constexpr int kCount = 1000;
    std::set<std::string> names;
    for (int i = 0; i < kCount; ++i) names.insert(newUuid());
    QCOMPARE(names.size(), size_t{kCount});
    const std::string& name = *names.begin();
    QCOMPARE(name.size(), size_t{36});
    QCOMPARE(name[14], '4');
    QVERIFY(std::string("89ab").find(name[19]) != std::string::npos);
  }
};

}  // namespace tst_words

QTEST_APPLESS_MAIN(tst_words::TestWords)
#include "tst_words.moc"
