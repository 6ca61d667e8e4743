// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the serving model in text, and its answers: what `fulcrum-cli serving` asks and prints.
#pragma once

#include <string>
#include <string_view>

#include "serving/serving_answer.h"

namespace fulcrum {

// As typed; empty: not given. Names and precisions as in serving/names.h.
struct ServingQuestion {
  std::string model;
  std::string accelerator;
  std::string gpus;  // of one replica; empty: the smallest that serves
  std::string precision;
  std::string isl;
  std::string osl;
  std::string concurrency;  // at most; empty: what memory and targets allow
  std::string tpot;         // ms
  std::string ttft;         // ms
};

// Problems name the field in `where`.
[[nodiscard]] Result<ServingAnswer> answerQuestion(const ServingBook& book, const ServingQuestion& question);

// One object with the keys of the format.
[[nodiscard]] std::string servingJson(const ServingAnswer& answer);

// A CSV whose columns model, accelerator, gpus, precision, isl, osl, concurrency, tpot and ttft stand in any order, the
// last three and gpus optional, others ignored. The answer has a row for each row and the columns of the question
// first; where there is no answer, the column `error` says why. Problem "csvSyntax", "missingColumn".
[[nodiscard]] Result<std::string> answerServingBatch(const ServingBook& book, std::string_view csv);

}  // namespace fulcrum
