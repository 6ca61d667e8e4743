// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "exchange/serving_rows.h"
#include "plan_files.h"

namespace fulcrum::cli {

int runServing(const Arguments& arguments) {
  Plan plan;
  if (const auto name = arguments.value("--plan")) {
    auto read = readPlan(*name);
    printProblems(read.problems(), *name);
    if (!read.ok()) return 1;
    plan = std::move(read.value());
  }
  const ServingBook book(plan);
  const std::string output = arguments.value("-o").value_or("-");
  if (const auto file = arguments.value("--batch")) {
    const auto table = readInput(*file);
    printProblems(table.problems(), *file);
    if (!table.ok()) return 1;
    const auto answers = answerServingBatch(book, table.value());
    printProblems(answers.problems(), *file);
    return answers.ok() ? writeOutput(output, answers.value()) : 1;
  }
  const auto option = [&](const char* name) { return arguments.value(name).value_or(""); };
  const auto answer = answerQuestion(book, {.model = option("--model"),
                                            .accelerator = option("--accelerator"),
                                            .gpus = option("--gpus"),
                                            .precision = option("--precision"),
                                            .isl = option("--isl"),
                                            .osl = option("--osl"),
                                            .concurrency = option("--concurrency"),
                                            .tpot = option("--tpot"),
                                            .ttft = option("--ttft"),
                                            .engine = option("--engine"),
                                            .kv = option("--kv")});
  printProblems(answer.ok() ? answer.value().notes : answer.problems(), "serving");
  return answer.ok() ? writeOutput(output, servingJson(answer.value())) : 1;
}

}  // namespace fulcrum::cli
