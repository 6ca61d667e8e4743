// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/finance_batch.h"

#include <QtTest>
#include <sstream>

#include "base/problem_text.h"
#include "finance/batch_file.h"

namespace tst_finance_batch {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

std::string run(const std::string& csv, int exitCode = 0, std::string* errors = nullptr) {
  std::istringstream in(csv);
  std::ostringstream out;
  std::ostringstream err;
  const int code = runFinanceBatch(in, out, err);
  if (errors) *errors = err.str();
  return code == exitCode ? out.str() : "exit code " + std::to_string(code);
}

}  // namespace

class TestFinanceBatch : public QObject {
  Q_OBJECT

 private slots:
  void namesMatchWithoutCaseAndSeparators() {
    const auto plain = evaluateFinance("npv_excel", R"({"rate": 0.1, "values": [110]})");
    QVERIFY(plain.ok());
    for (const char* name : {"npvExcel", "NPV Excel", "npv-excel", "excel_npv"}) {
      const auto answer = evaluateFinance(name, R"({"Rate": 0.1, "cash_flows": [110]})");
      QVERIFY2(answer.ok() && answer.value() == plain.value(), name);
    }
  }

  void everyFunctionAnswersWithoutInputsByNamingOne() {
    for (const std::string& name : financeFunctionNames()) {
      const auto answer = evaluateFinance(name, "{}");
      QVERIFY2(!answer.ok(), name.c_str());
      QVERIFY2(!problemLine(answer.problems().front()).empty(), name.c_str());
    }
  }

  void mistakesHaveASentence_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QByteArray>("inputs");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("unknown input") << QByteArray("effect") << QByteArray(R"({"nominal":0.1,"npery":4,"x":1})")
                                   << QByteArray(
                                          "x: unknown key: remove it or correct its spelling (known here: "
                                          "nominal, npery)");
    QTest::newRow("missing input") << QByteArray("effect") << QByteArray(R"({"nominal":0.1})")
                                   << QByteArray("npery: required key is missing: add it");
    QTest::newRow("twice") << QByteArray("effect") << QByteArray(R"({"nominal":0.1,"npery":4,"Nominal":1})")
                           << QByteArray("nominal: key stands twice: keep one of the two");
    QTest::newRow("text for a number") << QByteArray("effect") << QByteArray(R"({"nominal":"ten","npery":4})")
                                       << QByteArray(
                                              "nominal: expected a number, found the text \"ten\": write a number");
    QTest::newRow("a number in a list") << QByteArray("irr") << QByteArray(R"({"values":[-1,"2"]})")
                                        << QByteArray(
                                               "values[1]: expected a number, found the text \"2\": write a number");
    QTest::newRow("no rate") << QByteArray("irr") << QByteArray(R"({"values":[1,2]})")
                             << QByteArray(
                                    "values: the cash flows never change sign, so they have no rate of return: "
                                    "give at least one payment and one receipt, or judge by net present value");
    QTest::newRow("not a number") << QByteArray("npv") << QByteArray(R"({"rate":-1,"values":[1,2]})")
                                  << QByteArray(
                                         "the result is not a finite number: check for rates near -1 and very "
                                         "long terms");
    QTest::newRow("a day that is none")
        << QByteArray("xirr") << QByteArray(R"({"dates":["2026-02-30","2026-03-01"],"values":[-1,2]})")
        << QByteArray(
               "dates[0]: expected a day such as \"2026-01-31\", found the text \"2026-02-30\": write a day "
               "such as \"2026-01-31\"");
  }

  void mistakesHaveASentence() {
    QFETCH(QByteArray, function);
    QFETCH(QByteArray, inputs);
    QFETCH(QByteArray, sentence);
    const auto answer = evaluateFinance(function.toStdString(), inputs.toStdString());
    QVERIFY(!answer.ok());
    QCOMPARE(QByteArray::fromStdString(problemLine(answer.problems().front())), sentence);
  }

  void unknownFunctionsNameTheKnownOnes() {
    const std::string line = problemLine(evaluateFinance("npw", "{}").problems().front());
    QVERIFY(line.find("\"npw\"") != std::string::npos);
    QVERIFY(line.find("npv") != std::string::npos);
  }

  void brokenJsonIsAnError() {
    for (const char* text : {"", "{", "[1]", "3"}) QVERIFY(!evaluateFinance("npv", text).ok());
  }

  void remarksAreAllowed() {
    QVERIFY(evaluateFinance("effect", R"({"nominal":0.1,"npery":4,"note":"as published"})").ok());
  }

  void aPaybackThatDipsWarns() {
    const auto answer = evaluateFinance("payback", R"({"values":[-100,60,60,-50,20,20,20]})");
    QCOMPARE(answer.value().warnings.front().code, std::string("paybackDips"));
    const auto immediate = evaluateFinance("payback", R"({"values":[10,5]})");
    QCOMPARE(immediate.value().result, std::string("0.0"));
    QCOMPARE(immediate.value().warnings.front().code, std::string("immediatePayback"));
    QVERIFY(!evaluateFinance("payback_final", R"({"values":[-100,60,60,-50]})").ok());
  }

  void columnsAreFoundByHeaderAndOthersIgnored() {
    const std::string csv =
        "\xEF\xBB\xBFsource,inputs_json,function\r\n"
        "\"a, b\",\"{\"\"reserved\"\": 0.6, \"\"on_demand\"\": 1}\",breakeven_utilization\r\n";
    QCOMPARE(run(csv), std::string("function,inputs_json,result,error\n"
                                   "breakeven_utilization,\"{\"\"reserved\"\": 0.6, \"\"on_demand\"\": 1}\",0.6,\n"));
  }

  void aRowWithAProblemDoesNotStopTheOthers() {
    const std::string answers =
        run("function,inputs_json\nirr,\"{\"\"values\"\":[1]}\"\nerlang_b,\"{\"\"a\"\":1,\"\"c\"\":1}\"\n");
    QVERIFY(answers.find(",,\"values: the cash flows never change sign") != std::string::npos);
    QVERIFY(answers.ends_with(",0.5,\n"));
  }

  void warningsGoBeside() {
    std::string errors;
    run("function,inputs_json\nirr,\"{\"\"values\"\":[-5,10.5,1,-8,1]}\"\n", 0, &errors);
    QVERIFY(errors.starts_with("row 1: values: 3 rates"));
  }

  void aFileThatCannotBeReadWritesNothing() {
    std::string errors;
    for (const char* csv : {"", "name,value\n1,2\n", "function,inputs_json\nnpv,\"{\n"}) {
      QCOMPARE(run(csv, 1, &errors), std::string());
      QVERIFY(!errors.empty());
    }
  }
};

}  // namespace tst_finance_batch

QTEST_APPLESS_MAIN(tst_finance_batch::TestFinanceBatch)
#include "tst_finance_batch.moc"
