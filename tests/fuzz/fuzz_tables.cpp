// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the tables, benchmark results and traces that are read row by row: answers or sentences.
#include <sstream>
#include <tuple>

#include "base/problem_text.h"
#include "exchange/calibration_report.h"
#include "exchange/demand_trace.h"
#include "exchange/serving_rows.h"
#include "exchange/trace_report.h"
#include "finance/batch_file.h"
#include "fuzz/fuzz.h"
#include "plan/validate_values.h"

using namespace fulcrum;

namespace {

void readTrace(std::string_view text) {
  const auto trace = readDemandTrace(text);
  for (const Problem& problem : trace.ok() ? trace.value().problems : trace.problems())
    test::require(!problemLine(problem).empty(), "no sentence");
  if (!trace.ok()) return;
  for (const Guess& guess : trace.value().guesses) test::require(!evidenceOf(guess).empty(), "no evidence");
  test::require(!traceJson(trace.value()).empty(), "no report");
  Plan plan;
  plan.series = {{.id = SeriesId("series"), .start = trace.value().start, .values = trace.value().values}};
  Problems problems;
  validateValues(plan, problems);
  test::require(problems.empty(), "a series that no plan takes");
}

void readResults(std::string_view text) {
  static const SpecList specs;
  const CalibrationInput input{.defaults = {.gpus = 1, .inputTokens = 1000, .outputTokens = 100}};
  CalibrationReport report;
  addBenchmarks(report, text, "file", input);
  finishReport(report, specs, input);
  for (const Problem& problem : report.problems) test::require(!problemLine(problem).empty(), "no sentence");
  test::require(!calibrationJson(report, specs).empty(), "no report");
  std::ignore = calibrationWords(report, specs);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const ServingBook book;
  const std::string_view text = test::textOf(data, size);
  std::ignore = answerServingBatch(book, text);
  readResults(text);
  readTrace(text);
  std::istringstream calls{std::string(text)};
  std::ostringstream answers;
  finance::runFinanceBatch(calls, answers, answers);
  return 0;
}
