// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the command line, for people.
#include <cstdarg>
#include <cstdio>

#include "actuals/actuals_json.h"
#include "actuals/bill_checks.h"
#include "actuals/mapping.h"
#include "base/problem_text.h"
#include "plan/fields.h"

namespace fulcrum::actuals {
namespace {

std::string moneyWords(const MoneyByCurrency& money) {
  std::string words;
  for (const auto& [currency, amount] : money) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2f ", amount);
    words += (words.empty() ? "" : ", ") + (text + currency);
  }
  return words.empty() ? "nothing" : words;
}

std::string cell(double amount) {
  char text[64];
  std::snprintf(text, sizeof text, "%14.2f", amount);
  return text;
}

std::string shareWords(const std::optional<double>& share) {
  if (!share) return " none";
  char text[64];
  std::snprintf(text, sizeof text, " %.1f %%", *share * 100);
  return text;
}

std::string noteWords(const Problems& notes) {
  std::string words;
  for (const Problem& note : notes) words += "note: " + problemLine(note) + "\n";
  return words;
}

std::string ruleWords(const MappingRule& rule) {
  std::string words;
  for (const RuleCondition& condition : rule.when) {
    words += words.empty() ? "" : " and ";
    words += condition.key == RuleKey::Tag ? "tag " + condition.tag : std::string(enumName(condition.key));
    words += " " + std::string(enumName(condition.match)) + " " + condition.value;
  }
  words += " -> " + std::string(enumName(rule.target));
  if (!rule.to.empty()) words += " " + rule.to;
  return words;
}

}  // namespace

std::string importWords(const std::vector<std::string>& files, const std::vector<ReadBill>& bills,
                        const ImportOutcome& outcome, const std::vector<ReadUse>& uses) {
  std::string words;
  for (size_t i = 0; i < bills.size(); ++i) {
    const ReadBill& bill = bills[i];
    words += files[i] + ": " + bill.file.reader + ", " + std::to_string(bill.file.taken) + " of " +
             std::to_string(bill.file.rowCount) + " rows";
    for (const SkippedRows& skipped : bill.file.skipped)
      words += ", " + std::to_string(skipped.rows) + " skipped (" + skipped.reason + ")";
    words += "\n  billed " + moneyWords(bill.billed) + "; effective " + moneyWords(bill.effective) + "\n";
    if (outcome.replaced[i]) words += "  the same file as " + *outcome.replaced[i] + ", which it replaces\n";
  }
  for (const ReadUse& use : uses) {
    words += use.months.front().file + ": GPU use (" + use.recognised + "), " + std::to_string(use.rows) +
             " samples of " + std::to_string(use.gpus) + " series\n";
    for (const MeasuredUse& month : use.months)
      words += "  " + toText(month.month) + " " + month.counter + cell(month.busyGpuHours) + " busy of" +
               cell(month.gpuHours) + " GPU-hours\n";
  }
  words += noteWords(countedTwice(outcome.plan.actuals));
  if (outcome.isFolded) words += "the smallest rows were put together as \"other\"\n";
  return words;
}

std::string reportWords(const ActualsReport& report, const Actuals& actuals) {
  std::string words =
      "month          budget          plan        actual        volume           mix         price"
      "   not planned    not billed\n";
  for (const ActualMonth& month : report.months) {
    const Variance& v = month.variance;
    words += toText(month.month) + (month.budget ? cell(*month.budget) : std::string(14, ' ')) + cell(month.plan);
    if (month.isBilled)
      words += cell(month.actual) + cell(v.volume) + cell(v.mix) + cell(v.price) + cell(v.notPlanned) +
               cell(v.notBilled) + (month.isMarked ? " !" : "");
    words += "\n";
  }
  words += "billed " + moneyWords(report.billed) + "; effective " + moneyWords(report.effective) + "; unmatched " +
           moneyWords(report.unmatched) + "\n";
  for (const FiscalYearEstimate& year : report.years) {
    words += "FY" + std::to_string(year.year) + " at completion" + cell(year.atCompletion);
    if (year.budget) words += ", budget" + cell(*year.budget);
    words += "\n";
  }
  for (const VarianceCause& cause : actuals.causes)
    words += "cause " + toText(cause.month) + " " + cause.part + ": " + cause.text + "\n";
  for (const ForecastError& error : report.forecastErrors)
    words += "forecast error " + toText(error.month) + " (" + error.baseline + "): said" + cell(error.said) +
             ", billed" + cell(error.billed) + shareWords(error.error()) + "\n";
  for (const UseOfMonth& use : report.use)
    words += "GPU use " + toText(use.month) + ": measured" + shareWords(use.measured) +
             (use.counter.empty() ? "" : " (" + use.counter + ")") + ", computed" + shareWords(use.computed) +
             (use.allocationPerMTok ? "; per M tokens" + cell(*use.allocationPerMTok) + " allocated" : "") +
             (use.usagePerMTok ? "," + cell(*use.usagePerMTok) + " used" : "") + "\n";
  return words + noteWords(report.notes);
}

std::string mappingWords(const Plan& plan) {
  std::string words;
  for (const MappingRule& rule : plan.actuals.rules) words += "rule: " + ruleWords(rule) + "\n";
  for (const MappingRule& rule : suggestedRules(plan)) words += "suggested: " + ruleWords(rule) + "\n";
  for (const UnmatchedGroup& group : unmatchedGroups(plan.actuals)) {
    words += "unmatched:" + cell(group.effective) + " " + group.currency + "  " + group.provider + " / " +
             group.service + " / " + group.sku + "\n";
  }
  return words;
}

}  // namespace fulcrum::actuals
