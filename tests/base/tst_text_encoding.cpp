// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/cell_number.h"
#include "base/text_encoding.h"

namespace tst_text_encoding {

using namespace fulcrum;
using namespace std::string_literals;

class TestTextEncoding : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void encodingsAreRead_data();
  void encodingsAreRead();
  void whatIsUtf8IsNotCopied();
  void otherBytesAreWindows1252ForTablesOnly();
  void cellsAreReadInAnyLocale_data();
  void cellsAreReadInAnyLocale();
  void theDecimalMarkFollowsFromTheNumbers();
  void dashboardsWriteUnitsBehindNumbers();
};

void TestTextEncoding::encodingsAreRead_data() {
  QTest::addColumn<std::string>("bytes");
  QTest::addColumn<std::string>("text");
  QTest::newRow("plain") << "abc"s
                         << "abc"s;
  QTest::newRow("empty") << ""s
                         << ""s;
  QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF\xC3\xA4"s
                                     << "\xC3\xA4"s;
  QTest::newRow("UTF-16 LE") << "\xFF\xFE{\0\xE4\0"s
                             << "{\xC3\xA4"s;
  QTest::newRow("UTF-16 BE") << "\xFE\xFF\0{\0\xE4"s
                             << "{\xC3\xA4"s;
  QTest::newRow("UTF-16 LE without a mark") << "a\0b\0c\0d\0e\0"s
                                            << "abcde"s;
  QTest::newRow("UTF-16 BE without a mark") << "\0a\0b\0c\0d\0e"s
                                            << "abcde"s;
  QTest::newRow("a pair of surrogates") << "\xFF\xFE\x3D\xD8\x00\xDE"s
                                        << "\xF0\x9F\x98\x80"s;
  QTest::newRow("half a pair") << "\xFF\xFE\x3D\xD8"
                                  "a\0"s
                               << "\xEF\xBF\xBD"
                                  "a"s;
  QTest::newRow("half a unit") << "\xFF\xFE"
                                  "a\0b"s
                               << "a\xEF\xBF\xBD"s;
  QTest::newRow("UTF-32 LE") << "\xFF\xFE\0\0a\0\0\0"s
                             << "a"s;
  QTest::newRow("UTF-32 BE") << "\0\0\xFE\xFF\0\0\0a"s
                             << "a"s;
}

void TestTextEncoding::encodingsAreRead() {
  QFETCH(std::string, bytes);
  QFETCH(std::string, text);
  std::string room;
  QCOMPARE(std::string(unicodeText(bytes, room)), text);
}

void TestTextEncoding::whatIsUtf8IsNotCopied() {
  const std::string bytes = "{\"name\": \"\xC3\xA4\"}";
  std::string room;
  QVERIFY(anyText(bytes, room).data() == bytes.data());
  QVERIFY(room.empty());
}

void TestTextEncoding::otherBytesAreWindows1252ForTablesOnly() {
  const std::string bytes = "M\xFCnchen \x80";
  std::string room;
  QCOMPARE(std::string(unicodeText(bytes, room)), bytes);
  QCOMPARE(std::string(anyText(bytes, room)), "M\xC3\xBCnchen \xE2\x82\xAC"s);
}

void TestTextEncoding::cellsAreReadInAnyLocale_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<double>("point");  // with a decimal point where it is open; -1: no number
  QTest::addColumn<double>("comma");
  const auto row = [](const char* text, double point, double comma) {
    QTest::newRow(text) << QByteArray(text) << point << comma;
  };
  row("1,5", 1.5, 1.5);
  row("1.5", 1.5, 1.5);
  row("1,401", 1401, 1.401);
  row("1.401", 1.401, 1401);
  row("0,125", 0.125, 0.125);
  row("1,234,567", 1234567, 1234567);
  row("1.234.567", 1234567, 1234567);
  row("12,34,567", 1234567, 1234567);
  row("1,234.5", 1234.5, 1234.5);
  row("1.234,5", 1234.5, 1234.5);
  row("1 234 567,5", 1234567.5, 1234567.5);
  row("1'234.5", 1234.5, 1234.5);
  row("1,2,3", -1, -1);
  row("1.2.3", -1, -1);
  row("2e5", 2e5, 2e5);
  row("nan", -1, -1);
  row("", -1, -1);
}

void TestTextEncoding::cellsAreReadInAnyLocale() {
  QFETCH(QByteArray, text);
  QFETCH(double, point);
  QFETCH(double, comma);
  QCOMPARE(cellNumber(text.toStdString(), DecimalMark::Point).value_or(-1), point);
  QCOMPARE(cellNumber(text.toStdString(), DecimalMark::Comma).value_or(-1), comma);
}

void TestTextEncoding::theDecimalMarkFollowsFromTheNumbers() {
  MarkEvidence german;
  for (const char* cell : {"1.401", "1.102", "17,25"}) german.see(cell);
  QCOMPARE(german.mark(';'), DecimalMark::Comma);
  QVERIFY(!german.isOpen());
  MarkEvidence open;
  open.see("1,401");
  QVERIFY(open.isOpen());
  QCOMPARE(open.mark(','), DecimalMark::Point);
  QCOMPARE(open.mark(';'), DecimalMark::Comma);
  MarkEvidence grouped;
  grouped.see("1,234,567");
  QCOMPARE(grouped.mark(';'), DecimalMark::Point);
}

void TestTextEncoding::dashboardsWriteUnitsBehindNumbers() {
  const auto rate = cellQuantity("10.2 req/s", DecimalMark::Point);
  QVERIFY(rate && rate->value == 10.2 && rate->unit == "req/s");
  const auto thousands = cellQuantity("1.2K", DecimalMark::Point);
  QVERIFY(thousands && thousands->value == 1200 && thousands->unit.empty());
  QVERIFY(cellQuantity("35%", DecimalMark::Point)->unit == "%");
  QVERIFY(!cellQuantity("3 apples", DecimalMark::Point));
  QVERIFY(!cellQuantity("pod-1", DecimalMark::Point));
}

}  // namespace tst_text_encoding

QTEST_APPLESS_MAIN(tst_text_encoding::TestTextEncoding)
#include "tst_text_encoding.moc"
