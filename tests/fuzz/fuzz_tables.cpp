// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the tables and benchmark results that are read row by row: answers or sentences.
#include <sstream>
#include <tuple>

#include "base/problem_text.h"
#include "exchange/benchmark_text.h"
#include "exchange/serving_rows.h"
#include "finance/batch_file.h"
#include "fuzz/fuzz.h"

using namespace fulcrum;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const ServingBook book;
  const std::string_view text = test::textOf(data, size);
  std::ignore = answerServingBatch(book, text);
  for (const Problem& problem : readBenchmarks(text).problems)
    test::require(!problemLine(problem).empty(), "no sentence");
  std::istringstream calls{std::string(text)};
  std::ostringstream answers;
  finance::runFinanceBatch(calls, answers, answers);
  return 0;
}
