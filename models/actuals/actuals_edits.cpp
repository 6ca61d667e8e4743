// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/actuals_edits.h"

#include <algorithm>

#include "actuals/bill_totals.h"
#include "actuals/planned_rows.h"
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
