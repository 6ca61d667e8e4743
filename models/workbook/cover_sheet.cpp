// SPDX-License-Identifier: GPL-3.0-or-later
#include <cctype>
#include <set>

#include "engine/given_holdings.h"
#include "workbook/front_figures.h"

namespace fulcrum::workbook {

namespace {

// Of `count` checks from the `first` on, how many do not hold.
std::string failing(const Workbook& workbook, int first, int count) {
  const CellPlace& passes = workbook.passes;
  const std::string begin = refTo({passes.sheet, passes.row + first, passes.column});
  const std::string end = refTo({passes.sheet, passes.row + first + count - 1, passes.column});
  return cat("(", std::to_string(count), "-SUMPRODUCT(", begin, ":", end.substr(end.find('!') + 1), "*1))");
}

// With inputs as exported all checks hold; with others those in two ways do, and Fulcrum's figures are of before.
void writeCheckTotal(const FrontContext& context, const CellPlace& place) {
  const Workbook& workbook = context.workbook;
  const auto result = [&](int count, const char* which) {
    const std::string all = std::to_string(count);
    return cat("IF(", failing(workbook, 0, count), "=0,\"all ", all, " checks", which, " hold\",\"some of ", all,
               " checks", which, " do not hold: see Checks\")");
  };
  context.workbook.book.setFormula(place,
                                   cat("IF(", context.sheets.changedInputs, "=0,", result(workbook.checkCount, ""), ",",
                                       result(workbook.checksInTwoWays, " of totals in two ways"), ")"),
                                   {Role::Total});
}

// A place as a name that spreadsheets take: `nodeTypes.aws_p5.onDemand`.
std::string definedName(const std::string& path) {
  std::string name;
  for (const char each : path) {
    const auto letter = static_cast<unsigned char>(each);
    if (std::isalnum(letter) || letter >= 0x80 || each == '_') {
      name += each;
    } else if (each == '.' || each == '[') {
      name += '.';
    } else if (each != ']' && each != '"') {
      name += '_';
    }
  }
  return name;
}

// Inputs but for the hours of shapes, and key figures; an assumption that this scenario sees by its key alone.
void defineNames(const FrontContext& context) {
  constexpr size_t kLongest = 255;
  Workbook& workbook = context.workbook;
  const std::string own = cat("scenarios[", context.scenario.text, "].");
  std::set<std::string> taken;
  for (const IndexEntry& entry : workbook.index) {
    if (entry.path.find(".shape[") != std::string::npos) continue;
    if (!entry.isInput && !entry.path.starts_with("headline.")) continue;
    if (!entry.isInput && entry.path.ends_with("]")) continue;
    const size_t key = std::string_view("assumptions.").size();
    const std::string seen = entry.path.starts_with(own) ? entry.path.substr(own.size()) : entry.path;
    const std::string name =
        entry.isInput && seen.starts_with("assumptions.") ? seen.substr(key) : definedName(entry.path);
    std::string folded = name;
    for (char& each : folded) each = static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    if (name.size() <= kLongest && taken.insert(folded).second) workbook.names.emplace_back(name, entry.place);
  }
}

}  // namespace

void writeCover(const FrontContext& context) {
  Workbook& workbook = context.workbook;
  Book& book = workbook.book;
  const int sheet = context.sheets.cover;
  const Scenario* scenario = find(context.plan, context.scenario);
  const int months = context.arm.evaluated.model.months;
  book.setText({sheet, 0, 0}, context.plan.name.empty() ? "Plan" : context.plan.name, {Role::Title});
  book.setText({sheet, 1, 0}, "What AI inference will cost: a workbook that computes", {Role::Note});
  int row = 3;
  const auto fact = [&](const char* label, const std::string& text) {
    book.setText({sheet, row, 0}, label);
    book.setText({sheet, row++, 1}, text);
  };
  // Beside a figure stands what of it was chosen for the inputs as exported, once one is changed.
  const auto figure = [&](const char* label, const std::string& cell, bool isChosen) {
    book.setText({sheet, row, 0}, label);
    book.setFormula({sheet, row, 1}, cell, {Role::Total, NumberLook::Currency});
    if (isChosen)
      book.setFormula({sheet, row, 2},
                      onceChanged(context, "with the purchases that were the optimum for the inputs as exported"),
                      {Role::Note});
    ++row;
  };
  fact("Scenario", scenarioName(*scenario));
  fact("Horizon", cat(std::to_string(months), " months from ", toText(context.plan.start)));
  fact("Currency", context.plan.currency);
  fact("Date of export", context.options.date);
  fact("Made by", cat("Fulcrum ", context.options.version));
  fact("Project", context.options.projectId.empty() ? "not saved as a project" : context.options.projectId);
  ++row;
  figure("Levelised monthly cost", context.arm.costs.headline.monthlyCost, holdsChoice(context));
  figure("Present value of the cost", context.arm.costs.headline.npvCost, holdsChoice(context));
  figure("Net present value of owning", context.comparison.npv, holdsRentChoice(context));
  ++row;
  book.setText({sheet, row, 0}, "Inputs changed since the export");
  book.setFormula({sheet, row++, 1}, context.sheets.changedInputs, {Role::Total, NumberLook::Whole});
  book.setText({sheet, row, 0}, "Checks");
  writeCheckTotal(context, {sheet, row++, 1});
  ++row;
  book.setText({sheet, row++, 0}, "How to read it", {Role::Heading});
  const char* const lines[] = {
      "Change blue cells on Inputs and Shapes; everything else follows, and File > Read back a workbook takes them "
      "into "
      "the plan. Grey cells are Fulcrum's: decided or modelled "
      "there.",
      "Time runs to the right, and the same column is the same month on every sheet. Costs are positive on Cost; on "
      "the sheets of cash flow "
      "what is received is positive.",
      "Demand leads to Need (nodes by the hour), with Purchases to Cost, and with financing and tax to Cash flow and "
      "Own against rent.",
      "Scenarios holds figures of all scenarios as values. Index names the cell of every input and figure for "
      "programs."};
  for (const char* line : lines) book.setText({sheet, row++, 0}, line);
  std::vector<std::string> decided;
  if (context.arm.needsAreValues)
    decided.emplace_back("The sheets of need hold values: their formulas would be more than two million.");
  if (!context.rent.suffix.empty() && !leversAtOptimum(context.rent.evaluated.model.levers).empty())
    decided.emplace_back(
        "The rent arm's terms were chosen by the optimum for the inputs as exported: what owning is worth holds for "
        "these.");
  if (!leversAtOptimum(context.arm.evaluated.model.levers).empty())
    decided.emplace_back(
        "Terms and nodes were chosen by the optimum for the inputs as exported. Other inputs would have another "
        "optimum.");
  decided.emplace_back(
      "Rates of replicas without a typed figure were computed by the serving model; its inputs are not in this "
      "workbook.");
  ++row;
  book.setText({sheet, row++, 0}, "What is not computed here", {Role::Heading});
  for (const std::string& line : decided) book.setText({sheet, row++, 0}, line);
  for (const std::string& place : context.arm.evaluated.evaluation.incomplete)
    book.setText({sheet, row++, 0}, cat("Incomplete: ", place, " is not in the cost."));
  book.sheet(sheet).widths = {34, 40, 70};
  defineNames(context);
  workbook.title = cat(context.plan.name, ": ", scenarioName(*scenario));
  workbook.subject = "What AI inference will cost";
}

}  // namespace fulcrum::workbook
