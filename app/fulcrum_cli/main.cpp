// SPDX-License-Identifier: GPL-3.0-or-later
// fulcrum-cli: plans in, figures out, without a window.
#include <exception>
#include <iostream>
#include <vector>

#include "base/platform.h"
#include "commands.h"

namespace {

using namespace fulcrum::cli;

constexpr int kUsage = 2;

int run(const Arguments& arguments) {
  if (arguments.command == "import") return importPlan(arguments);
  if (arguments.command == "export") return exportPlan(arguments);
  if (arguments.command == "import-workbook") return importWorkbook(arguments);
  if (arguments.command == "evaluate") return evaluatePlan(arguments);
  if (arguments.command == "compare") return compareScenarios(arguments);
  if (arguments.command == "optimise") return optimisePlan(arguments);
  if (arguments.command == "explain") return explainFigure(arguments);
  if (arguments.command == "check") return checkPlan(arguments);
  if (arguments.command == "serving") return runServing(arguments);
  if (arguments.command == "calibrate") return calibrate(arguments);
  if (arguments.command == "actuals import") return importActuals(arguments);
  if (arguments.command == "actuals budget") return budgetActuals(arguments);
  if (arguments.command == "actuals cause") return explainActuals(arguments);
  if (arguments.command == "actuals map") return mapActuals(arguments);
  if (arguments.command == "actuals report") return reportActuals(arguments);
  if (arguments.command == "recognise") return recognise(arguments);
  if (arguments.command == "trace") return readTrace(arguments);
  if (arguments.command == "prices") return runPrices(arguments);
  if (arguments.command == "simulate") return simulatePlan(arguments);
  if (arguments.command == "tornado") return tornado(arguments);
  if (arguments.command == "seek") return seekGoal(arguments);
  if (arguments.command == "sweep") return sweepPlan(arguments);
  if (arguments.command == "stress") return stressPlan(arguments);
  if (arguments.command == "evidence") return showEvidence(arguments);
  if (arguments.command == "mixes") return weighMixes(arguments);
  return runFinance(arguments);
}

}  // namespace

int main(int argc, char* argv[]) {
  std::ios::sync_with_stdio(false);
  fulcrum::keepFreedMemory();
  const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
  for (const std::string& word : words) {
    if (word == "--help" || word == "-h") {
      std::cout << (&word == words.data() ? usage() : usageOf(words));
      return 0;
    }
  }
  if (words.size() == 1 && words[0] == "--version") {
    std::cout << "fulcrum-cli " FULCRUM_VERSION "\n";
    return 0;
  }
  const auto parsed = parseArguments(words);
  if (const auto* error = std::get_if<UsageError>(&parsed)) {
    std::cerr << "fulcrum-cli: " << error->message << "\n\n" << usageOf(words);
    return kUsage;
  }
  try {
    return run(std::get<Arguments>(parsed));
  } catch (const std::exception& error) {  // out of memory, no folder for temporary files
    std::cerr << "fulcrum-cli: " << error.what() << ": try again with more room\n";
    return 1;
  }
}
