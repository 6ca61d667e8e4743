// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the command line, for people.
#include <cstdarg>
#include <cstdio>

#include "actuals/actuals_json.h"
#include "actuals/mapping.h"
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
                        const ImportOutcome& outcome) {
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
  if (outcome.isFolded) words += "the smallest rows were put together as \"other\"\n";
  return words;
}

std::string reportWords(const ActualsReport& report) {
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
  return words;
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
