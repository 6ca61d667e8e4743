// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "commands.h"
#include "plan/validate.h"
#include "plan_files.h"
#include "prices/report_json.h"

namespace fulcrum::cli {
namespace {

using namespace fulcrum::prices;

Result<PriceBook> openBook(const Arguments& arguments) {
  auto book = PriceBook::open(PriceBook::defaultFile(arguments.value("--book").value_or("")));
  printProblems(book.problems(), "price book");
  return book;
}

int importLists(const Arguments& arguments) {
  auto book = openBook(arguments);
  if (!book.ok()) return 1;
  const auto given = [&](const char* option) { return arguments.value(option).value_or(""); };
  const ListOptions options{.reader = given("--as"),
                            .provider = given("--provider"),
                            .currency = given("--currency"),
                            .asOf = given("--as-of"),
                            .columns = given("--columns")};
  std::vector<ImportReport> reports;
  bool refused = false;
  for (const std::string& file : arguments.furtherOperands) {
    auto report = importPriceList(file, options, book.value());
    printProblems(report.problems(), file);
    if (report.ok()) reports.push_back(std::move(report).value());
    refused = refused || !report.ok();
  }
  if (!reports.empty()) {
    std::string text;
    for (const ImportReport& report : reports) text += importWords(report);
    // Of several files `files` stands for what could be read.
    const std::string json =
        arguments.furtherOperands.size() > 1 ? importFilesJson(reports) : importJson(reports.front());
    if (const int code = writeOutput("-", arguments.has("--json") ? json : text); code != 0) return code;
  }
  return refused ? 1 : 0;
}

OfferFilter filterOf(const Arguments& arguments) {
  const auto given = [&](const char* option) { return arguments.value(option).value_or(""); };
  return {.accelerator = given("--accelerator"),
          .provider = given("--provider"),
          .region = given("--region"),
          .sku = given("--sku"),
          .model = given("--model"),
          .everyDay = given("--date") == "all"};
}

int usageProblem(const std::string& option, const std::string& value, const std::string& choices) {
  printProblems({{.code = "unknownChoice", .where = option, .facts = {{"value", value}, {"choices", choices}}}}, "");
  return 2;
}

int listOffers(const Arguments& arguments) {
  const std::string kind = arguments.value("--kind").value_or("node");
  if (kind != "node" && kind != "api") return usageProblem("--kind", kind, "node, api");
  const std::string date = arguments.value("--date").value_or("latest");
  if (date != "latest" && date != "all") return usageProblem("--date", date, "latest, all");
  const auto book = openBook(arguments);
  if (!book.ok()) return 1;
  const bool json = arguments.has("--json");
  if (kind == "api") {
    const auto offers = book.value().apiOffers(filterOf(arguments));
    printProblems(offers.problems(), "price book");
    return offers.ok() ? writeOutput("-", json ? apiOffersJson(offers.value()) : apiOffersWords(offers.value())) : 1;
  }
  const auto offers = book.value().nodeOffers(filterOf(arguments));
  printProblems(offers.problems(), "price book");
  return offers.ok() ? writeOutput("-", json ? nodeOffersJson(offers.value()) : nodeOffersWords(offers.value())) : 1;
}

int updatePlan(const Arguments& arguments) {
  const std::string& name = arguments.furtherOperands.front();
  auto plan = readPlan(name);
  printProblems(plan.problems(), name);
  if (!plan.ok()) return 1;
  const Problems problems = validate(plan.value());
  if (hasErrors(problems)) {
    printProblems(problems, name);
    return 1;
  }
  const auto book = openBook(arguments);
  if (!book.ok()) return 1;
  const auto changes = newerPrices(plan.value(), book.value());
  printProblems(changes.problems(), "price book");
  if (!changes.ok()) return 1;
  const Plan after = withPrices(plan.value(), changes.value());
  const auto costs = monthlyCosts(plan.value(), after);
  if (const auto target = arguments.value("-o"); target && !arguments.has("--dry-run")) {
    if (const int code = writePlan(*target, after); code != 0) return code;
    if (*target == "-") return 0;
  }
  return writeOutput(
      "-", arguments.has("--json") ? updateJson(changes.value(), costs) : updateWords(changes.value(), costs));
}

int showTrend(const Arguments& arguments) {
  const std::string tier = arguments.value("--tier").value_or("onDemand");
  if (tier != "onDemand" && tier != "spot") return usageProblem("--tier", tier, "onDemand, spot");
  const auto book = openBook(arguments);
  if (!book.ok()) return 1;
  OfferFilter filter = filterOf(arguments);
  filter.everyDay = true;
  const auto offers = book.value().nodeOffers(filter);
  printProblems(offers.problems(), "price book");
  if (!offers.ok()) return 1;
  const auto trend = trendOf(offers.value(), tier == "spot" ? FollowedPrice::Spot : FollowedPrice::OnDemand);
  if (!trend) {
    printProblems({{.code = "noTrend", .where = {}, .facts = {}}}, "price book");
    return 1;
  }
  return writeOutput("-", arguments.has("--json") ? trendJson(*trend) : trendWords(*trend));
}

}  // namespace

int runPrices(const Arguments& arguments) {
  if (arguments.operand == "import") return importLists(arguments);
  if (arguments.operand == "update") return updatePlan(arguments);
  if (arguments.operand == "trend") return showTrend(arguments);
  return listOffers(arguments);
}

}  // namespace fulcrum::cli
