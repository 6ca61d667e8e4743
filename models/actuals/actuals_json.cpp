// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/actuals_json.h"

#include "actuals/bill_checks.h"
#include "actuals/mapping.h"
#include "base/problem_text.h"
#include "plan/json_codec.h"

namespace fulcrum::actuals {
namespace {

Json moneyJson(const MoneyByCurrency& money) {
  Json object = Json::object();
  for (const auto& [currency, amount] : money) object[currency] = amount;
  return object;
}

Json optionalJson(const std::optional<double>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json varianceJson(const Variance& variance) {
  return {{"volume", variance.volume},
          {"mix", variance.mix},
          {"price", variance.price},
          {"notPlanned", variance.notPlanned},
          {"notBilled", variance.notBilled}};
}

Json unitJson(const VarianceUnit& unit) {
  return {{"nodeType", unit.nodeType},       {"tier", enumName(unit.tier)},     {"plannedHours", unit.plannedHours},
          {"plannedCost", unit.plannedCost}, {"billedHours", unit.billedHours}, {"billedCost", unit.billedCost}};
}

Json monthJson(const ActualMonth& month) {
  Json units = Json::array();
  for (const VarianceUnit& unit : month.units) units.push_back(unitJson(unit));
  return {{"month", toText(month.month)},
          {"budget", optionalJson(month.budget)},
          {"plan", month.plan},
          {"actual", month.actual},
          {"billed", month.isBilled},
          {"forecast", month.forecast()},
          {"unmatched", month.unmatched},
          {"kept", moneyJson(month.kept)},
          {"variance", varianceJson(month.variance)},
          {"marked", month.isMarked},
          {"units", std::move(units)}};
}

Json keysJson(const std::vector<ActualsByKey>& keys) {
  Json list = Json::array();
  for (const ActualsByKey& key : keys) list.push_back({{"key", key.key}, {"plan", key.plan}, {"actual", key.actual}});
  return list;
}

Json causesJson(const Actuals& actuals, CalendarMonth month) {
  Json causes = Json::object();
  for (const VarianceCause& cause : actuals.causes) {
    if (cause.month == month) causes[cause.part] = cause.text;
  }
  return causes;
}

Json errorsJson(const std::vector<ForecastError>& errors) {
  Json list = Json::array();
  for (const ForecastError& error : errors)
    list.push_back({{"month", toText(error.month)},
                    {"baseline", error.baseline},
                    {"asOf", error.asOf},
                    {"said", error.said},
                    {"billed", error.billed},
                    {"error", optionalJson(error.error())}});
  return list;
}

Json useJson(const std::vector<UseOfMonth>& months) {
  Json list = Json::array();
  for (const UseOfMonth& use : months)
    list.push_back({{"month", toText(use.month)},
                    {"measured", optionalJson(use.measured)},
                    {"counter", use.counter},
                    {"computed", optionalJson(use.computed)},
                    {"allocationPerMTok", optionalJson(use.allocationPerMTok)},
                    {"usagePerMTok", optionalJson(use.usagePerMTok)}});
  return list;
}

Json notesJson(const Problems& notes) {
  Json list = Json::array();
  for (const Problem& note : notes) list.push_back(problemLine(note));
  return list;
}

Json groupJson(const UnmatchedGroup& group) {
  return {{"provider", group.provider},   {"service", group.service},   {"sku", group.sku},
          {"tier", enumName(group.tier)}, {"currency", group.currency}, {"effective", group.effective},
          {"hours", group.hours}};
}

}  // namespace

std::string importJson(const std::vector<std::string>& files, const std::vector<ReadBill>& bills,
                       const ImportOutcome& outcome, const std::vector<ReadUse>& uses) {
  Json list = Json::array();
  for (size_t i = 0; i < bills.size(); ++i) {
    const ReadBill& bill = bills[i];
    Json skipped = Json::array();
    for (const SkippedRows& rows : bill.file.skipped) skipped.push_back({{"reason", rows.reason}, {"rows", rows.rows}});
    Json months = Json::array();
    for (const CalendarMonth month : bill.months) months.push_back(toText(month));
    list.push_back({{"file", files[i]},
                    {"reader", bill.file.reader},
                    {"rows", bill.file.rowCount},
                    {"taken", bill.file.taken},
                    {"skipped", std::move(skipped)},
                    {"billed", moneyJson(bill.billed)},
                    {"effective", moneyJson(bill.effective)},
                    {"list", moneyJson(bill.list)},
                    {"months", std::move(months)},
                    {"keptRows", bill.file.rows.size()},
                    {"sha256", bill.file.sha256},
                    {"replaces", outcome.replaced[i] ? Json(*outcome.replaced[i]) : Json(nullptr)}});
  }
  for (const ReadUse& use : uses) {
    Json months = Json::array();
    for (const MeasuredUse& month : use.months)
      months.push_back({{"month", toText(month.month)},
                        {"counter", month.counter},
                        {"gpuHours", month.gpuHours},
                        {"busyGpuHours", month.busyGpuHours}});
    list.push_back({{"file", use.months.front().file},
                    {"reader", "gpu-use " + use.recognised},
                    {"rows", use.rows},
                    {"taken", use.rows},
                    {"gpus", use.gpus},
                    {"stepSeconds", use.stepSeconds},
                    {"months", std::move(months)}});
  }
  return jsonText({{"files", std::move(list)},
                   {"folded", outcome.isFolded},
                   {"notes", notesJson(countedTwice(outcome.plan.actuals))}}) +
         "\n";
}

std::string reportJson(const ActualsReport& report, const Actuals& actuals) {
  Json months = Json::array();
  for (const ActualMonth& month : report.months) {
    Json shown = monthJson(month);
    shown["causes"] = causesJson(actuals, month.month);
    months.push_back(std::move(shown));
  }
  Json years = Json::object();
  Json budgets = Json::object();
  for (const FiscalYearEstimate& year : report.years) {
    years["FY" + std::to_string(year.year)] = year.atCompletion;
    budgets["FY" + std::to_string(year.year)] = optionalJson(year.budget);
  }
  return jsonText(
             {{"currency", report.currency},
              {"comparedWith", report.comparedWith.empty() ? Json(nullptr) : Json(report.comparedWith)},
              {"months", std::move(months)},
              {"kept", {{"billed", moneyJson(report.billed)}, {"effective", moneyJson(report.effective)}}},
              {"unmatched", moneyJson(report.unmatched)},
              {"estimateAtCompletion", std::move(years)},
              {"budgetAtCompletion", std::move(budgets)},
              {"byFleet", keysJson(report.byFleet)},
              {"byTier", keysJson(report.byTier)},
              {"byProvider", moneyJson(report.byProvider)},
              {"byCostCentre", moneyJson(report.byCostCentre)},
              {"commitments",
               {{"utilisation", optionalJson(report.commitments.utilisation)},
                {"coverage", optionalJson(report.commitments.coverage)}}},
              {"perGpuHour",
               {{"plan", optionalJson(report.plannedPerGpuHour)}, {"actual", optionalJson(report.billedPerGpuHour)}}},
              {"perMTok", optionalJson(report.billedPerMTok)},
              {"budgetByCostCentre", moneyJson(report.budgetByCostCentre)},
              {"forecastError", errorsJson(report.forecastErrors)},
              {"gpuUse", useJson(report.use)},
              {"notes", notesJson(report.notes)}}) +
         "\n";
}

std::string rulesJson(const std::vector<MappingRule>& rules) {
  return jsonText(toJson(rules)) + "\n";
}

Result<std::vector<MappingRule>> rulesFromJson(std::string_view text) {
  JsonDocument document = parseJson(text);
  if (!document.problems.empty()) return document.problems;
  Problems problems;
  std::vector<MappingRule> rules;
  JsonReader(problems).read(document.root, FieldPath(), rules);
  if (!problems.empty()) return problems;
  return rules;
}

std::string mappingJson(const Plan& plan) {
  Json unmatched = Json::array();
  for (const UnmatchedGroup& group : unmatchedGroups(plan.actuals)) unmatched.push_back(groupJson(group));
  return jsonText({{"rules", toJson(plan.actuals.rules)},
                   {"suggested", toJson(suggestedRules(plan))},
                   {"unmatched", std::move(unmatched)}}) +
         "\n";
}

}  // namespace fulcrum::actuals
