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
  std::string gpus;       // of one replica; empty: that of the lowest cost
  std::string precision;  // empty: of the name's ending, else of the published checkpoint
  std::string isl;
  std::string osl;
  std::string concurrency;  // at most; empty: what memory and targets allow
  std::string tpot;         // ms
  std::string ttft;         // ms
  std::string engine;       // empty: vllm
  std::string kv;           // precision of the KV cache; empty: auto
};

// Problems name the field in `where`.
[[nodiscard]] Result<ServingAnswer> answerQuestion(const ServingBook& book, const ServingQuestion& question);

// One object with the keys of the format.
[[nodiscard]] std::string servingJson(const ServingAnswer& answer);

// A CSV whose columns model, accelerator, gpus, precision, isl, osl, concurrency, tpot, ttft, engine and kv stand in
// any order; only model, accelerator, isl and osl are needed, others are ignored. The answer has a row for each row and
// the columns of the question first; where there is no answer, the column `error` says why. Problem "csvSyntax",
// "missingColumn".
[[nodiscard]] Result<std::string> answerServingBatch(const ServingBook& book, std::string_view csv);

}  // namespace fulcrum
