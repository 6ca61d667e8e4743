// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas: what they are worth, and how a spreadsheet reads them.
#include <QtTest>

#include "workbook/book.h"
#include "workbook/lines.h"
#include "workbook/outputs.h"

namespace tst_formula {

using namespace fulcrum::workbook;

class TestFormula : public QObject {
  Q_OBJECT

 private slots:
  void worth_data();
  void worth();
  void textNamesOtherSheetsOnly();
  void columnsHaveLetters();
  void sheetNamesAreShortAndUnique();
  void longSumsAreSplit();
};

namespace {

// Sheet 0: A1:A5 are 3, 1, (blank), "n/a", 2; B1 is the formula.
Value worthOf(const std::string& source) {
  Book book;
  const int sheet = book.addSheet("One");
  book.setNumber({sheet, 0, 0}, 3);
  book.setNumber({sheet, 1, 0}, 1);
  book.setText({sheet, 3, 0}, "n/a");
  book.setNumber({sheet, 4, 0}, 2);
  book.setFormula({sheet, 0, 1}, source);
  book.calculate();
  return book.valueOf({sheet, 0, 1});
}

}  // namespace

void TestFormula::worth_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("worth");
  const auto row = [](const char* source, const char* worth) {
    QTest::newRow(source) << QString(source) << QString(worth);
  };
  row("1+2*3", "7");
  row("2^3^2", "64");  // from the left, as spreadsheets reckon
  row("2^-1", "0.5");
  row("-2^2", "4");  // the sign first, as spreadsheets reckon
  row("7-2-1", "4");
  row("$A$1/$A$3", "error");
  row("SUM($A$1:$A$5)", "6");
  row("MAX($A$1:$A$5)", "3");
  row("MIN($A$1:$A$5)", "1");
  row("COUNT($A$1:$A$5)", "3");
  row("AVERAGE($A$1:$A$2)", "2");
  row("SMALL($A$1:$A$2,2)", "3");
  row("INDEX($A$1:$A$5,5)", "2");
  row("SUMPRODUCT($A$1:$A$2,$A$1:$A$2)", "10");
  row("SUMPRODUCT(($A$1:$A$2>1)*$A$1:$A$2)", "3");
  row("ROUNDUP(2.1,0)", "3");
  row("ROUNDUP(2,0)", "2");
  row("INT(0-0.5)", "-1");
  row("MOD(0-1,24)", "23");
  row("ABS(0-3)", "3");
  row("IF($A$4=\"n/a\",1,2)", "1");
  row("IF(AND(1<2,2<=2),\"a\",\"b\")", "a");
  row("IF(OR(1>2,2<>2),\"a\",\"b\")", "b");
  row("IFERROR(1/0,\"none\")", "none");
  row("IF(1=1,5,1/0)", "5");
}

void TestFormula::worth() {
  QFETCH(QString, source);
  QFETCH(QString, worth);
  const Value found = worthOf(source.toStdString());
  switch (found.kind) {
    case Value::Kind::Number:
      QCOMPARE(QString::number(found.number), worth);
      break;
    case Value::Kind::Text:
      QCOMPARE(QString::fromStdString(found.text), worth);
      break;
    case Value::Kind::Error:
      QCOMPARE(QStringLiteral("error"), worth);
      break;
  }
}

void TestFormula::textNamesOtherSheetsOnly() {
  Book book;
  const int one = book.addSheet("One");
  const int two = book.addSheet("Need main");
  book.setFormulas({one, 0, 5}, 2, cat("s", std::to_string(two), "!@3+s", std::to_string(one), "!#2*$A$1"));
  QCOMPARE(book.formulaText({one, 0, 5}), std::string("'Need main'!F3+E2*$A$1"));
  QCOMPARE(book.formulaText({one, 0, 6}), std::string("'Need main'!G3+F2*$A$1"));
}

void TestFormula::columnsHaveLetters() {
  QCOMPARE(columnName(0), std::string("A"));
  QCOMPARE(columnName(25), std::string("Z"));
  QCOMPARE(columnName(26), std::string("AA"));
  QCOMPARE(columnName(701), std::string("ZZ"));
  QCOMPARE(columnName(702), std::string("AAA"));
}

void TestFormula::sheetNamesAreShortAndUnique() {
  Book book;
  book.addSheet("Need main/remote");
  book.addSheet("need MAIN-remote");
  book.addSheet("A very long name of a fleet that nobody can read");
  book.addSheet("A very long name of a fleet that nobody can see");
  QCOMPARE(book.sheets()[0].name, std::string("Need main-remote"));
  QCOMPARE(book.sheets()[1].name, std::string("need MAIN-remote 2"));
  QVERIFY(book.sheets()[2].name.size() <= 31);
  QVERIFY(book.sheets()[3].name.size() <= 31);
  QVERIFY(book.sheets()[2].name != book.sheets()[3].name);
}

// Spreadsheets take 8,192 letters in a formula.
void TestFormula::longSumsAreSplit() {
  Book book;
  const int sheet = book.addMonthlySheet("Purchases if owned, of many", "Many", "", {"2026-01"});
  Lines lines(book, sheet, 1);
  std::vector<RowRef> rows;
  for (int row = 0; row < 1500; ++row) rows.push_back(lines.row({"Row"}, "1"));
  const int other = book.addMonthlySheet("Total", "Total", "", {"2026-01"});
  Lines totals(book, other, 1);
  const RowRef sum = totals.row({"Sum"}, sumOfNow(rows));
  const CellPlace parameter = placeOfRef(totals.parameter({"Sum"}, sumOfNow(rows)));
  book.calculate();
  QCOMPARE(book.valueOf(sum.at(0)).number, 1500.0);
  size_t longest = 0;
  for (int row = 0; row < book.rowCount(other); ++row) {
    for (const int column : {kParameterColumn, kFirstMonth})
      longest = std::max(longest, book.formulaText({other, row, column}).size());
  }
  QVERIFY2(longest > 2000 && longest <= 8192, qPrintable(QString::number(longest)));
  QVERIFY(!book.formulaText(parameter).empty());
  // More than a sum stays whole.
  const std::string choice = cat("IF(1=1,", sumOfNow(rows), ",0)");
  QCOMPARE(partsOfSum(choice).size(), size_t(1));
}

}  // namespace tst_formula

QTEST_APPLESS_MAIN(tst_formula::TestFormula)
#include "tst_formula.moc"
