// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/actuals_edits.h"

#include <algorithm>

#include "actuals/bill_totals.h"
#include "actuals/planned_rows.h"
#include "base/number_text.h"
#include "plan/actuals_fields.h"
#include "plan/identified.h"

namespace fulcrum::actuals {

ImportOutcome withBills(Plan plan, const std::vector<ReadBill>& bills) {
  ImportOutcome outcome;
  std::vector<BillFile>& files = plan.actuals.files;
  for (const ReadBill& bill : bills) {
    const size_t at = indexOf(files, bill.file.id.text);
    const bool isKnown = at < files.size();
    outcome.replaced.push_back(isKnown ? std::optional(files[at].name) : std::nullopt);
    if (isKnown) {
      files[at] = bill.file;
    } else {
      files.push_back(bill.file);
    }
  }
  outcome.isFolded = foldRows(files, kBytesPerYear);
  outcome.plan = std::move(plan);
  return outcome;
}

Plan withoutBill(Plan plan, const BillFileId& id) {
  std::erase_if(plan.actuals.files, [&](const BillFile& file) { return file.id == id; });
  return plan;
}

Plan withRules(Plan plan, std::vector<MappingRule> rules) {
  plan.actuals.rules = std::move(rules);
  return plan;
}

Plan withCause(Plan plan, CalendarMonth month, const std::string& part, const std::string& text) {
  std::vector<VarianceCause>& causes = plan.actuals.causes;
  const auto isIt = [&](const VarianceCause& cause) { return cause.month == month && cause.part == part; };
  if (text.empty()) {
    std::erase_if(causes, isIt);
    return plan;
  }
  const auto found = std::find_if(causes.begin(), causes.end(), isIt);
  if (found != causes.end()) {
    found->text = text;
  } else {
    causes.push_back({.month = month, .part = part, .text = text});
  }
  return plan;
}

std::string causeOf(const Actuals& actuals, CalendarMonth month, const std::string& part) {
  const auto found = std::find_if(actuals.causes.begin(), actuals.causes.end(), [&](const VarianceCause& cause) {
    return cause.month == month && cause.part == part;
  });
  return found == actuals.causes.end() ? std::string() : found->text;
}

Plan withRate(Plan plan, ExchangeRate rate) {
  std::vector<ExchangeRate>& rates = plan.actuals.rates;
  std::erase_if(rates, [&](const ExchangeRate& known) { return known.currency == rate.currency; });
  rates.push_back(std::move(rate));
  return plan;
}

Result<ExchangeRate> rateFrom(std::string_view text) {
  const size_t at = text.find('=');
  const auto number = at == std::string_view::npos ? std::nullopt : parseNumber(text.substr(at + 1));
  if (!number || at == 0 || !(*number >= kMinRate && *number <= kMaxRate))
    return Problem{.code = "rateFormat", .facts = {{"value", std::string(text)}}};
  return ExchangeRate{.currency = std::string(text.substr(0, at)), .rate = *number};
}

Plan withBaseline(Plan plan, const Evaluation& evaluation, const std::string& name, const std::string& asOf) {
  std::vector<Baseline>& baselines = plan.actuals.baselines;
  size_t number = baselines.size() + 1;
  while (indexOf(baselines, "baseline-" + std::to_string(number)) < baselines.size()) ++number;
  baselines.push_back({.id = BaselineId("baseline-" + std::to_string(number)),
                       .name = name,
                       .asOf = asOf,
                       .scenario = evaluation.scenario.text,
                       .currency = plan.currency,
                       .rows = SharedList<PlannedRow>(plannedRows(plan, evaluation))});
  return plan;
}

}  // namespace fulcrum::actuals
