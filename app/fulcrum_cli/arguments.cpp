// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/nearest.h"

namespace fulcrum::cli {
namespace {

struct OptionSpec {
  std::string_view name;
  bool hasValue;
  bool required;
  bool isRepeated = false;
};

struct CommandSpec {
  std::string_view name;
  bool hasOperand;
  std::vector<OptionSpec> options;
  std::string_view usage;
  bool hasMoreOperands = false;
};

const std::vector<CommandSpec>& commands() {
  static const std::vector<CommandSpec> kCommands{
      {"import", true, {{"-o", true, true}}, "import PLAN.json -o PLAN.fulcrum\n      text form to project file"},
      {"export",
       true,
       {{"-o", true, false},
        {"--xlsx", true, false},
        {"--csv", true, false},
        {"--scenario", true, false},
        {"--all", false, false}},
       "export PLAN.fulcrum [-o PLAN.json] | --xlsx FILE [--scenario ID | --all] | --csv DIR\n"
       "      project file to text form; a scenario as a workbook that computes, or with --all one for each scenario\n"
       "      (FILE-scenario.xlsx); figures of all scenarios as tables"},
      {"import-workbook",
       true,
       {{"-o", true, false}, {"--conflicts", true, false}, {"--json", false, false}},
       "import-workbook PLAN FILE.xlsx [-o PLAN] [--conflicts plan|workbook] [--json]\n"
       "      input cells that were changed in an exported workbook, against its export and against the plan; with -o\n"
       "      the plan with them; what else was changed in it is named and not taken",
       true},
      {"evaluate",
       true,
       {{"--scenario", true, false},
        {"--json", false, false},
        {"--csv", false, false},
        {"--arms", false, false},
        {"--attribution", false, false},
        {"--quoted", false, false},
        {"-o", true, false}},
       "evaluate PLAN [--scenario ID] [--json [--arms] [--attribution] [--quoted] | --csv] [-o FILE]\n"
       "      key figures, or everything by month; the first scenario unless another is named; owning against every\n"
       "      rent arm and an API, with its break-even; what each lever contributes against the scenario's base"},
      {"compare",
       true,
       {{"--scenario", true, false, true},
        {"--why", false, false},
        {"--json", false, false},
        {"--csv", false, false},
        {"-o", true, false}},
       "compare PLAN [--scenario ID]... [--json [--why] | --csv] [-o FILE]\n"
       "      scenarios side by side, all unless some are named, the first as the base: figures, inputs that differ,\n"
       "      and what each change costs or saves"},
      {"optimise",
       true,
       {{"--scenario", true, false}, {"--fleet", true, false}, {"--json", false, false}, {"-o", true, false}},
       "optimise PLAN [--scenario ID] [--fleet ID] [--json] [-o FILE]\n"
       "      the cheapest purchases for levers in optimal mode, with the proof and why tiers are unused, as JSON"},
      {"explain",
       true,
       {{"--figure", true, false},
        {"--list", false, false},
        {"--verdict", false, false},
        {"--depth", true, false},
        {"--scenario", true, false},
        {"--json", false, false},
        {"-o", true, false}},
       "explain PLAN --figure NAME [--depth N] [--scenario ID] [--json] [-o FILE] | explain PLAN --list [--json]\n"
       "    | explain PLAN --verdict [--scenario ID] [--json] [-o FILE]\n"
       "      what a figure is made of, down to the fields of the plan: of evaluate --json, avoidableWastePerMonth, "
       "those\n"
       "      by which scenarios are compared, breakEven.rentPerGpuHour, and of trials, risk.monthlyCost.p90;\n"
       "      the names of all figures; in a sentence a page, what the figures mean"},
      {"check", true, {}, "check PLAN\n      integrity and validation, one line per problem"},
      {"serving",
       false,
       {{"--model", true, false},
        {"--accelerator", true, false},
        {"--gpus", true, false},
        {"--precision", true, false},
        {"--isl", true, false},
        {"--osl", true, false},
        {"--concurrency", true, false},
        {"--tpot", true, false},
        {"--ttft", true, false},
        {"--engine", true, false},
        {"--kv", true, false},
        {"--batch", true, false},
        {"--plan", true, false},
        {"--json", false, false},
        {"-o", true, false}},
       "serving --model M --accelerator A --isl I --osl O [--precision P] [--gpus N] [--concurrency C] [--tpot MS]\n"
       "          [--ttft MS] [--engine vllm|sglang|trtllm] [--kv auto|fp8|bf16] [--plan PLAN] [--json] [-o FILE]\n"
       "      | serving --batch FILE.csv [--plan PLAN] [-o FILE.csv]\n"
       "      what one replica serves, at most or within latency targets; a CSV with these columns row by row;\n"
       "      with a plan its measurements and its own specifications count"},
      {"trace",
       true,
       {{"--json", false, false},
        {"--time-unit", true, false},
        {"--date-order", true, false},
        {"--rows", true, false},
        {"--values", true, false},
        {"--tokens", true, false},
        {"--decimal", true, false},
        {"--demand-column", true, false},
        {"--time-zone", true, false},
        {"--into", true, false},
        {"--workload", true, false},
        {"-o", true, false}},
       "trace FILE [--json] [--into PLAN --workload ID -o PLAN] [--time-unit seconds|milliseconds|...]\n"
       "          [--date-order month-first|day-first] [--rows requests|counts|jobs] [--values per-second|counts|...]\n"
       "          [--tokens means|totals|per-second] [--decimal point|comma] [--demand-column TITLE[+TITLE]]\n"
       "          [--time-zone +02:00]\n"
       "      demand by the hour from logs of requests, counts, monitoring exports; what was assumed, and why;\n"
       "      with a plan, the week of a workload is taken from it"},
      {"calibrate",
       true,
       {{"--json", false, false},
        {"--plan", true, false},
        {"--model", true, false},
        {"--accelerator", true, false},
        {"--gpus", true, false},
        {"--precision", true, false},
        {"--engine", true, false},
        {"--isl", true, false},
        {"--osl", true, false},
        {"--latency-unit", true, false},
        {"--map-model", true, false},
        {"--map-accelerator", true, false}},
       "calibrate FILE... [--plan PLAN] [--model M] [--accelerator A] [--gpus N] [--precision P] [--engine E] [--isl "
       "I]\n"
       "          [--osl O] [--latency-unit milliseconds|seconds] [--map-model NAME=MODEL[,...]]\n"
       "          [--map-accelerator NAME=ACCELERATOR[,...]] [--json]\n"
       "      results of serving benchmarks as rows, which of them can be used, and the factors that they fit; the "
       "options\n"
       "      say what the files do not, and what names stand for that are not known",
       true},
      {"recognise",
       true,
       {},
       "recognise FILE...\n"
       "      what each file is, by its content: project, plan, priceList, bill, gpuUse, benchmark, trace or unknown",
       true},
      {"actuals import",
       true,
       {{"-o", true, true},
        {"--currency", true, false},
        {"--tags", true, false},
        {"--mask-accounts", false, false},
        {"--rate", true, false, true},
        {"--fleet", true, false},
        {"--json", false, false}},
       "actuals import PLAN FILE... -o PLAN [--currency C] [--tags NAME,...] [--mask-accounts] [--rate EUR=1.08]...\n"
       "          [--fleet ID] [--json]\n"
       "      what clouds billed (FOCUS, AWS, Azure, Google Cloud, Oracle, OpenCost), kept in aggregate with the "
       "plan;\n"
       "      the currency is that of rows which name none, a rate what another one is worth in the plan's; and how "
       "busy\n"
       "      GPUs were measured to be (DCGM counters from Prometheus or Grafana, nvidia-smi), of all fleets or of one",
       true},
      {"actuals budget",
       true,
       {{"-o", true, true}, {"--name", true, false}, {"--as-of", true, false}},
       "actuals budget PLAN FILE -o PLAN [--name NAME] [--as-of DATE]\n"
       "      a budget by month or fiscal year and cost centre from columns of a spreadsheet; one of the same name is\n"
       "      replaced, the last one is in force",
       true},
      {"actuals cause",
       true,
       {{"-o", true, true}, {"--month", true, true}, {"--part", true, true}, {"--text", true, false}},
       "actuals cause PLAN --month 2026-02 --part volume|mix|price|notPlanned|notBilled [--text TEXT] -o PLAN\n"
       "      why a part of a month's difference came about; without a text what was written is removed"},
      {"actuals map",
       true,
       {{"-o", true, false}, {"--suggested", false, false}, {"--save", true, false}, {"--json", false, false}},
       "actuals map PLAN [RULES.json...] [--suggested] [-o PLAN] [--save RULES.json] [--json]\n"
       "      rules that say what billed rows belong to: those of the plan, those that are suggested, what none "
       "matches",
       true},
      {"actuals report",
       true,
       {{"--scenario", true, false}, {"--json", false, false}, {"-o", true, false}},
       "actuals report PLAN [--scenario ID] [--json] [-o FILE]\n"
       "      budget, plan and bill by month, what the difference is made of, the estimate at completion"},
      {"prices",
       true,
       {{"--as", true, false},
        {"--provider", true, false},
        {"--currency", true, false},
        {"--as-of", true, false},
        {"--columns", true, false},
        {"--kind", true, false},
        {"--accelerator", true, false},
        {"--region", true, false},
        {"--sku", true, false},
        {"--model", true, false},
        {"--date", true, false},
        {"--tier", true, false},
        {"--book", true, false},
        {"--dry-run", false, false},
        {"--json", false, false},
        {"-o", true, false}},
       "prices import FILE... [--as READER] [--provider P] [--currency C] [--as-of DATE]\n"
       "          [--columns sku=TITLE,region=TITLE,onDemand=TITLE[/month],...] [--json]\n"
       "      price lists into the price book: what was recognised, taken and skipped, and why\n"
       "  fulcrum-cli prices list [--kind node|api] [--accelerator H100] [--provider P] [--region us*] [--sku S]\n"
       "          [--model M] [--date latest|all] [--json]\n"
       "      offers of the book; * stands for any text\n"
       "  fulcrum-cli prices update PLAN [-o PLAN] [--dry-run] [--json]\n"
       "      a plan's prices against the newest of the book, and what that does to its monthly cost\n"
       "  fulcrum-cli prices trend [--accelerator H100] [--provider P] [--region us*] [--sku S] [--tier "
       "onDemand|spot]\n"
       "          [--json]\n"
       "      where prices go by the year, from the days of the book, with its standard error\n"
       "      --book FILE: another price book than the user's own (or the variable FULCRUM_PRICE_BOOK)",
       true},
      {"simulate",
       true,
       {{"--scenario", true, false, true},
        {"--trials", true, false},
        {"--seed", true, false},
        {"--threads", true, false},
        {"--decision", true, false},
        {"--output", true, false},
        {"--chance", true, false, true},
        {"--samples", true, false},
        {"--json", false, false}},
       "simulate PLAN [--scenario ID]... [--trials N] [--seed S] [--threads T] [--decision held|follows] [--json]\n"
       "          [--output NAME] [--chance \"OUTPUT<=X\"]... [--chance \"OUTPUT>X\"]... [--samples FILE.csv]\n"
       "      the plan's uncertain inputs drawn many times: distributions of all outputs of the scenarios named, or "
       "of\n"
       "      all; what drives the output named; how likely it is that an output stays within a bound or passes it; "
       "one\n"
       "      row a trial in a file"},
      {"tornado",
       true,
       {{"--scenario", true, false}, {"--output", true, false}, {"--json", false, false}},
       "tornado PLAN [--scenario ID] [--output monthlyCost] [--json]\n"
       "      each uncertain input at its P10, P25, P75 and P90, the others at P50"},
      {"stress",
       true,
       {{"--scenario", true, false}, {"--output", true, false, true}, {"--json", false, false}},
       "stress PLAN [--scenario ID] [--output NAME]... [--json]\n"
       "      bad cases, each written into the plan: rent falls by 30 % per year, half the demand, delivery six "
       "months\n"
       "      late, no residual value, prices up by half, and the plan's own; purchases as the simulation decides"},
      {"evidence",
       true,
       {{"--scenario", true, false}, {"--path", true, false}, {"--book", true, false}, {"--json", false, false}},
       "evidence PLAN [--path PATH] [--scenario ID] [--book FILE] [--json]\n"
       "      what is known about the plan's uncertain inputs, or about one path, beside judgement: the serving "
       "model's\n"
       "      band, imported demand, bills against the plan, the price book's trend; each as a distribution"},
      {"mixes",
       true,
       {{"--scenario", true, false}, {"-o", true, false}, {"--json", false, false}},
       "mixes PLAN [--scenario ID] [-o PLAN] [--json]\n"
       "      purchases for the futures one fears as well: the plan's own, the optimum of the medians and those of 20\n"
       "      draws, weighed on the same trials; with -o the plan with the mix of lowest expected cost"},
      {"seek",
       true,
       {{"--scenario", true, false},
        {"--field", true, true},
        {"--output", true, true},
        {"--target", true, true},
        {"--from", true, false},
        {"--to", true, false},
        {"--json", false, false}},
       "seek PLAN [--scenario ID] --field PATH --output NAME --target X [--from A --to B] [--json]\n"
       "      the value of a field with which an output reaches a target"},
      {"sweep",
       true,
       {{"--scenario", true, false},
        {"--axis", true, false, true},
        {"--shard", true, false},
        {"--threads", true, false},
        {"--merge", false, false},
        {"-o", true, true}},
       "sweep PLAN [--scenario ID] --axis PATH=from:to:steps [--axis ...] [--shard I/N] [--threads T] -o FILE.csv\n"
       "      | sweep --merge FILE.csv... -o FILE.csv\n"
       "      all outputs over one or two fields, whole or one of N parts; parts put together again",
       true},
      {"finance",
       false,
       {{"--batch", true, true}, {"-o", true, false}},
       "finance --batch FILE.csv [-o FILE.csv]\n"
       "      answers a CSV with the columns function and inputs_json row by row"},
  };
  return kCommands;
}

// `-` is a file, standard input or output.
bool isOption(std::string_view word) {
  return word.size() > 1 && word.front() == '-';
}

// Some commands are two words: `actuals import`.
const CommandSpec* commandOf(std::span<const std::string> words) {
  const std::string both = words.size() > 1 ? words[0] + " " + words[1] : std::string();
  for (const CommandSpec& command : commands()) {
    if (command.name == words[0] || command.name == both) return &command;
  }
  return nullptr;
}

std::string_view firstWord(std::string_view name) {
  return name.substr(0, name.find(' '));
}

// The first words, each once.
std::vector<std::string> commandNames() {
  std::vector<std::string> names;
  for (const CommandSpec& command : commands()) {
    const std::string name(firstWord(command.name));
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  return names;
}

std::string unknownCommand(const std::string& word) {
  constexpr size_t kMostEdits = 3;
  const std::vector<std::string> close = nearest(word, commandNames(), 1, kMostEdits);
  const std::string text = "there is no command " + word;
  return close.empty() ? text : text + ": did you mean " + close.front() + "?";
}

// Takes the option at `index`, and its value behind it or behind `=`.
std::optional<UsageError> takeOption(std::span<const std::string> words, size_t& index, const CommandSpec& command,
                                     Arguments& arguments) {
  const std::string& word = words[index];
  const size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
  std::string name = word.substr(0, equals);
  const auto isNamed = [&](const OptionSpec& candidate) { return candidate.name == "--output"; };
  if (name == "--output" && std::none_of(command.options.begin(), command.options.end(), isNamed)) name = "-o";
  const auto option = std::find_if(command.options.begin(), command.options.end(),
                                   [&](const OptionSpec& candidate) { return candidate.name == name; });
  if (option == command.options.end()) return UsageError{arguments.command + " has no option " + name};
  if (arguments.has(name) && !option->isRepeated) return UsageError{"the option " + name + " is given twice"};
  std::string value;
  if (option->hasValue) {
    if (equals != std::string::npos) {
      value = word.substr(equals + 1);
    } else if (index + 1 < words.size()) {
      value = words[++index];
    }
    if (value.empty()) return UsageError{"the option " + name + " needs a value"};
  } else if (equals != std::string::npos) {
    return UsageError{"the option " + name + " takes no value"};
  }
  arguments.options[name] = value;
  if (option->isRepeated) arguments.repeated[name].push_back(value);
  return {};
}

std::optional<UsageError> whatIsMissing(const CommandSpec& command, const Arguments& arguments) {
  if (command.name == "prices" && arguments.operand.empty())
    return UsageError{"prices needs import, list, update or trend"};
  if (command.hasOperand && arguments.operand.empty()) return UsageError{arguments.command + " needs a file"};
  for (const OptionSpec& option : command.options) {
    const std::string name(option.name);
    if (option.required && !arguments.has(name)) return UsageError{arguments.command + " needs the option " + name};
  }
  if (arguments.command == "serving" && !arguments.has("--batch")) {
    for (const char* name : {"--model", "--accelerator", "--isl", "--osl"}) {
      if (!arguments.has(name)) return UsageError{"serving needs the option " + std::string(name) + ", or --batch"};
    }
  }
  if (arguments.command == "explain" &&
      arguments.has("--figure") + arguments.has("--list") + arguments.has("--verdict") != 1)
    return UsageError{"explain needs one of the options --figure, --list and --verdict"};
  if (arguments.command == "prices") {
    const std::string& what = arguments.operand;
    if (what != "import" && what != "list" && what != "update" && what != "trend")
      return UsageError{"prices takes import, list, update or trend, not \"" + what + "\""};
    const size_t files = arguments.furtherOperands.size();
    if ((what == "import" && files == 0) || (what == "update" && files != 1))
      return UsageError{"prices " + what + " needs a file"};
    if ((what == "list" || what == "trend") && files > 0) return UsageError{"prices " + what + " takes no file"};
  }
  if (arguments.command == "trace" &&
      (arguments.has("--into") != arguments.has("-o") || (arguments.has("--workload") && !arguments.has("--into"))))
    return UsageError{"trace puts a week into a plan with --into PLAN, --workload ID and -o PLAN"};
  if (arguments.command == "sweep" && arguments.has("--merge") == arguments.has("--axis"))
    return UsageError{"sweep needs --axis with a plan, or --merge with files"};
  if (arguments.command == "sweep" && !arguments.has("--merge") && !arguments.furtherOperands.empty())
    return UsageError{"\"" + arguments.furtherOperands.front() + "\" is one file too many"};
  if (arguments.command == "export") {
    const int forms = arguments.has("-o") + arguments.has("--xlsx") + arguments.has("--csv");
    if (forms > 1) return UsageError{"choose one of -o, --xlsx and --csv"};
    if (arguments.has("--all") && (!arguments.has("--xlsx") || arguments.has("--scenario")))
      return UsageError{"--all writes a workbook for every scenario: give --xlsx FILE, and no --scenario"};
    if (arguments.has("--scenario") && !arguments.has("--xlsx"))
      return UsageError{"--scenario says which one becomes a workbook: give --xlsx FILE, too"};
    return {};
  }
  if (arguments.command == "import-workbook") {
    if (arguments.furtherOperands.size() != 1) return UsageError{"import-workbook needs a plan and one workbook"};
    const auto side = arguments.value("--conflicts");
    if (side && *side != "plan" && *side != "workbook")
      return UsageError{"--conflicts takes plan or workbook, not \"" + *side + "\""};
  }
  if (arguments.command == "actuals import" && arguments.furtherOperands.empty())
    return UsageError{"actuals import needs a plan and a file"};
  if (arguments.command == "actuals budget" && arguments.furtherOperands.size() != 1)
    return UsageError{"actuals budget needs a plan and a file"};
  if (arguments.has("--json") && arguments.has("--csv")) return UsageError{"choose --json or --csv"};
  return {};
}

}  // namespace

std::optional<std::string> Arguments::value(const std::string& option) const {
  const auto found = options.find(option);
  return found == options.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Arguments::values(const std::string& option) const {
  const auto found = repeated.find(option);
  return found == repeated.end() ? std::vector<std::string>() : found->second;
}

std::variant<Arguments, UsageError> parseArguments(std::span<const std::string> words) {
  if (words.empty()) return UsageError{"a command is missing"};
  Arguments arguments;
  const CommandSpec* const command = commandOf(words);
  if (!command) return UsageError{unknownCommand(words.front())};
  arguments.command = command->name;
  const bool isTwoWords = command->name.find(' ') != std::string_view::npos;
  for (size_t index = isTwoWords ? 2 : 1; index < words.size(); ++index) {
    if (isOption(words[index])) {
      if (auto error = takeOption(words, index, *command, arguments)) return *error;
    } else if (command->hasMoreOperands && !arguments.operand.empty() && !words[index].empty()) {
      arguments.furtherOperands.push_back(words[index]);
    } else if (!command->hasOperand || !arguments.operand.empty() || words[index].empty()) {
      return UsageError{"\"" + words[index] + "\" is one file too many"};
    } else {
      arguments.operand = words[index];
    }
  }
  if (auto error = whatIsMissing(*command, arguments)) return *error;
  return arguments;
}

std::string usageOf(std::span<const std::string> words) {
  std::string text;
  const auto add = [&](const CommandSpec& command) {
    text.append("  fulcrum-cli ").append(command.usage).append("\n");
  };
  if (!words.empty()) {
    if (const CommandSpec* const command = commandOf(words)) {
      add(*command);
    } else {
      for (const CommandSpec& each : commands()) {
        if (firstWord(each.name) == words.front()) add(each);
      }
    }
  }
  const bool isKnown = !text.empty();
  if (!isKnown) text.append("  fulcrum-cli COMMAND ..., one of " + joined(commandNames()) + "\n");
  text.append(isKnown ? "  fulcrum-cli --help: all commands\n"
                      : "  fulcrum-cli --help, or COMMAND --help: what each takes\n");
  return "Usage:\n" + text;
}

std::string usage() {
  std::string text = "Usage:\n";
  for (const CommandSpec& command : commands()) text.append("  fulcrum-cli ").append(command.usage).append("\n");
  return text.append(
      "  fulcrum-cli --help | --version\n"
      "\n"
      "PLAN is a project (.fulcrum) or a plan in its text form (.json); - is standard input or output.\n"
      "Exit codes: 0 done, 1 the input has problems (one line each on standard error), 2 usage.\n");
}

}  // namespace fulcrum::cli
