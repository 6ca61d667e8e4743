// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the tables, benchmark results and traces that are read row by row: answers or sentences.
#include <sstream>
#include <tuple>

#include "base/problem_text.h"
#include "exchange/benchmark_text.h"
#include "exchange/demand_trace.h"
#include "exchange/serving_rows.h"
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
  Plan plan;
  plan.series = {{.id = SeriesId("series"), .start = trace.value().start, .values = trace.value().values}};
  Problems problems;
  validateValues(plan, problems);
  test::require(problems.empty(), "a series that no plan takes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const ServingBook book;
  const std::string_view text = test::textOf(data, size);
  std::ignore = answerServingBatch(book, text);
  for (const Problem& problem : readBenchmarks(text).problems)
    test::require(!problemLine(problem).empty(), "no sentence");
  readTrace(text);
  std::istringstream calls{std::string(text)};
  std::ostringstream answers;
  finance::runFinanceBatch(calls, answers, answers);
  return 0;
}
