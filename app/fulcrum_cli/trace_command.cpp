// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "commands.h"
#include "edits/series_edits.h"
#include "exchange/trace_report.h"
#include "plan/validate.h"
#include "plan_files.h"

namespace fulcrum::cli {
namespace {

Result<TraceOptions> optionsOf(const Arguments& arguments) {
  TraceOptions options;
  Problems problems;
  for (const std::string_view what : traceChoiceNames()) {
    const auto choice = arguments.value(optionOf(what));
    if (!choice) continue;
    auto problem = chooseForTrace(options, what, *choice);
    if (!problem) continue;
    problem->where = optionOf(what);
    problems.push_back(std::move(*problem));
  }
  if (!problems.empty()) return problems;
  return options;
}

Problem unknownWorkload(const Plan& plan, const std::string& id) {
  std::string choices;
  for (const Workload& workload : plan.workloads) choices += (choices.empty() ? "" : ", ") + workload.id.text;
  return {.code = "unknownReference", .where = {}, .facts = {{"kind", "workload"}, {"id", id}, {"choices", choices}}};
}

int putIntoPlan(const Arguments& arguments, const DemandTrace& trace) {
  const std::string into = *arguments.value("--into");
  auto read = readPlan(into);
  printProblems(read.problems(), into);
  if (!read.ok()) return 1;
  const Plan& plan = read.value();
  const auto given = arguments.value("--workload");
  const std::string id = given ? *given : plan.workloads.size() == 1 ? plan.workloads.front().id.text : std::string();
  if (!find(plan, WorkloadId(id))) {
    printProblems({unknownWorkload(plan, id)}, into);
    return 1;
  }
  const std::filesystem::path file(arguments.operand);
  const ImportedSeries series{.name = file.stem().string(),
                              .unit = trace.unit,
                              .start = startInPlan(trace, plan),
                              .values = trace.values,
                              .fileName = file.filename().string(),
                              .rowCount = trace.rowCount,
                              .workload = WorkloadId(id)};
  const Plan after = withSeriesImported(plan, series, trace.inputTokens, trace.outputTokens);
  const Problems problems = validate(after);
  if (hasErrors(problems)) {
    printProblems(problems, into);
    return 1;
  }
  return writePlan(*arguments.value("-o"), after);
}

}  // namespace

int readTrace(const Arguments& arguments) {
  const auto options = optionsOf(arguments);
  printProblems(options.problems(), arguments.operand);
  if (!options.ok()) return 1;
  const auto bytes = readInput(arguments.operand);
  printProblems(bytes.problems(), arguments.operand);
  if (!bytes.ok()) return 1;
  const auto trace = readDemandTrace(bytes.value(), options.value());
  printProblems(trace.ok() ? trace.value().problems : trace.problems(), arguments.operand);
  if (!trace.ok()) return 1;
  if (arguments.has("--into")) {
    if (const int code = putIntoPlan(arguments, trace.value()); code != 0) return code;
    if (arguments.value("-o") == "-") return 0;
  }
  return writeOutput("-", arguments.has("--json") ? traceJson(trace.value()) : traceWords(trace.value()));
}

}  // namespace fulcrum::cli
