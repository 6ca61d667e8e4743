// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sentences itself. That every code in use has its row is asserted where it is used.
#include <QTest>

#include "base/problem_text.h"

namespace tst_problem_text {

using namespace fulcrum;

class TestProblemText : public QObject {
  Q_OBJECT

 private slots:
  void aLineNamesPlaceProblemAndRemedy() {
    const Problem problem{
        .code = "outOfRange", .where = "workloads[2].share", .facts = {{"value", "3"}, {"min", "0"}, {"max", "1"}}};
    QCOMPARE(problemLine(problem),
             std::string("workloads[2].share: 3 is outside 0 to 1: enter a value within the range"));
  }

  void withoutAPlaceTheSentenceStandsAlone() {
    QVERIFY(problemLine({.code = "missingKey"}).starts_with("required key is missing"));
  }

  void everyPlaceholderIsFilled() {
    const Problem problem{.code = "wrongLength", .facts = {{"expected", "168"}, {"count", "7"}}};
    QCOMPARE(fillTemplate("{count} of {expected}, {expected}", problem), std::string("7 of 168, 168"));
  }

  // A name that a user typed may look like a placeholder.
  void factsAreNotFilledAgain() {
    const Problem problem{.code = "duplicateId", .facts = {{"id", "{id}{id}"}}};
    QCOMPARE(fillTemplate("the id {id}", problem), std::string("the id {id}{id}"));
  }

  void wordsAreThere() {
    QVERIFY(problemWords().size() > 10);
    for (const std::string_view word : problemWords()) QVERIFY(!word.empty());
  }

  void errorsAreToldFromWarnings() {
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({{.severity = Severity::Warning, .code = "missingKey"}}));
    QVERIFY(hasErrors({{.severity = Severity::Note, .code = "missingKey"}, {.code = "missingKey"}}));
  }

  void aResultIsAValueOrProblems() {
    const std::vector<Result<int>> results{7, Problem{.code = "missingKey", .where = "name"}};
    QVERIFY(results[0].ok() && results[0].value() == 7 && results[0].problems().empty());
    QVERIFY(!results[1]);
    QCOMPARE(results[1].problems().front().where, std::string("name"));
  }
};

}  // namespace tst_problem_text

QTEST_APPLESS_MAIN(tst_problem_text::TestProblemText)
#include "tst_problem_text.moc"
