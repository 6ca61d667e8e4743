// SPDX-License-Identifier: GPL-3.0-or-later
// Acceptance: every published test vector of the shared data passes within its own tolerance.
#include <QtTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "finance/batch_file.h"
#include "finance/finance_batch.h"
#include "support/shared_data.h"

namespace tst_finance_vectors {

namespace {

using namespace fulcrum;
using nlohmann::json;

// A row of a CSV with quoted fields, as this test reads it: independent of the reader under test.
std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> result(1);
  bool quoted = false;
  for (size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (quoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"') {
      result.back() += line[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      result.emplace_back();
    } else if (c != '\r') {
      result.back() += c;
    }
  }
  return result;
}

// The largest difference a tolerance such as abs=1e-9 or rel=1e-2 allows from `expected`.
double allowed(const std::string& tolerance, double expected) {
  if (tolerance.starts_with("abs=")) return std::stod(tolerance.substr(4));
  if (tolerance.starts_with("rel=")) return std::stod(tolerance.substr(4)) * std::abs(expected);
  return 0.0;
}

}  // namespace

class TestFinanceVectors : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { SKIP_WITHOUT_SHARED_DATA(); }

  void everyPublishedVectorPasses_data() {
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QByteArray>("inputs");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("tolerance");
    std::ifstream file(test::sharedFile("finance/vectors.csv"));
    QVERIFY(file);
    std::string line;
    std::getline(file, line);
    for (int row = 1; std::getline(file, line); ++row) {
      const auto field = fields(line);
      QTest::addRow("%d %s", row, field[0].c_str())
          << QByteArray::fromStdString(field[0]) << QByteArray::fromStdString(field[1])
          << QByteArray::fromStdString(field[2]) << QByteArray::fromStdString(field[3]);
    }
  }

  void everyPublishedVectorPasses() {
    QFETCH(QByteArray, function);
    QFETCH(QByteArray, inputs);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, tolerance);
    const auto answer = fulcrum::finance::evaluateFinance(function.toStdString(), inputs.toStdString());
    if (tolerance == "error") {
      QVERIFY2(!answer.ok(), "a result where there is none");
      return;
    }
    QVERIFY2(answer.ok(), answer.ok() ? "" : answer.problems().front().code.c_str());
    json wanted = json::parse(expected.toStdString());
    json found = json::parse(answer.value().result);
    if (!wanted.is_array()) wanted = json::array({wanted});
    if (!found.is_array()) found = json::array({found});
    QCOMPARE(found.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
      const double want = wanted[i];
      const double have = found[i];
      QVERIFY2(std::abs(have - want) <= allowed(tolerance.toStdString(), want),
               qPrintable(QStringLiteral("%1 instead of %2").arg(have, 0, 'g', 17).arg(want, 0, 'g', 17)));
    }
  }

  void theBatchAnswersEveryRow() {
    std::ifstream file(test::sharedFile("finance/vectors.csv"));
    QVERIFY(file);
    std::ostringstream out;
    std::ostringstream err;
    QCOMPARE(fulcrum::finance::runFinanceBatch(file, out, err), 0);
    std::istringstream answers(out.str());
    std::string line;
    std::getline(answers, line);
    QCOMPARE(QByteArray::fromStdString(line), QByteArray("function,inputs_json,result,error"));
    int rows = 0;
    for (; std::getline(answers, line); ++rows) {
      const auto field = fields(line);
      QCOMPARE(field.size(), size_t{4});
      QVERIFY2(field[2].empty() != field[3].empty(), line.c_str());
    }
    QVERIFY(rows > 0);
    // [-5, 10.5, 1, -8, 1] has three rates.
    QVERIFY(err.str().find("3 rates") != std::string::npos);
  }
};

}  // namespace tst_finance_vectors

QTEST_APPLESS_MAIN(tst_finance_vectors::TestFinanceVectors)
#include "tst_finance_vectors.moc"
