// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_figures.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "explain/verdict.h"

namespace fulcrum::cli {
namespace {

constexpr size_t kLabelWidth = 38;
constexpr size_t kValueWidth = 16;
constexpr std::string_view kNone = "-";

std::string fixed(double value, int decimals) {
  std::array<char, 400> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals).ptr;
  std::string text(buffer.data(), end);
  const size_t first = text.starts_with('-') ? 1 : 0;
  const size_t point = text.find('.');
  const size_t whole = point == std::string::npos ? text.size() : point;
  for (size_t at = whole; at > first + 3; at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

class Table {
 public:
  void title(const std::string& text) { m_text.append(m_text.empty() ? "" : "\n").append(text).append("\n"); }
  void row(std::string_view label, const std::string& value, std::string_view unit) {
    m_text.append("  ").append(label).append(kLabelWidth - label.size(), ' ');
    m_text.append(value.size() < kValueWidth ? kValueWidth - value.size() : 0, ' ').append(value);
    m_text.append(" ").append(unit).append("\n");
  }
  void row(std::string_view label, const std::optional<double>& value, int decimals, std::string_view unit) {
    value ? row(label, fixed(*value, decimals), unit) : row(label, std::string(kNone), unit);
  }
  [[nodiscard]] std::string take() { return std::move(m_text); }

 private:
  std::string m_text;
};

std::optional<double> percent(const std::optional<double>& share) {
  return share ? std::optional(*share * 100) : std::nullopt;
}

void addComparison(const finance::OwnVersusRent& comparison, const std::string& currency, Table& table) {
  table.title(comparison.hypothetical ? "Own versus rent, if nodes were owned" : "Own versus rent");
  table.row("Net present value of owning", comparison.npv.value(), 2, currency);
  if (comparison.npvProject != comparison.npv)
    table.row("  before financing", comparison.npvProject.value(), 2, currency);
  table.row("  with flows at year ends", comparison.npvAtYearEnds.value(), 2, currency);
  table.row("Internal rate of return", percent(comparison.irr), 1, "% per year");
  for (const double rate : comparison.allIrrs.size() > 1 ? comparison.allIrrs : std::vector<double>())
    table.row("  one of several rates", percent(rate), 1, "% per year");
  table.row("Modified rate of return", percent(comparison.mirr), 1, "% per year");
  table.row("Payback", comparison.payback.simple.first, 1, "months");
  if (comparison.payback.simple.final != comparison.payback.simple.first)
    table.row("Payback for good", comparison.payback.simple.final, 1, "months");
  table.row("Discounted payback", comparison.payback.discounted.first, 1, "months");
  if (comparison.payback.discounted.final != comparison.payback.discounted.first)
    table.row("Discounted payback for good", comparison.payback.discounted.final, 1, "months");
  if (comparison.onSameTerms) {
    table.row("NPV, the rest on the best terms too", comparison.onSameTerms->npv.value(), 2, currency);
    table.row("  payback then", comparison.onSameTerms->payback.simple.first, 1, "months");
  }
  table.row("Tax on both arms", percent(comparison.terms.taxRate), 1, "%");
}

}  // namespace

std::string keyFigures(const Plan& plan, const Evaluation& evaluation, const finance::OwnVersusRent* comparison,
                       const finance::ApiArm* api) {
  const Headline& headline = evaluation.headline;
  const Scenario* scenario = find(plan, evaluation.scenario);
  const std::string& currency = plan.currency;
  Table table;
  table.title((scenario && !scenario->name.empty() ? scenario->name : evaluation.scenario.text) + ", " +
              std::to_string(evaluation.months) + " months from " + toText(plan.start));
  table.row("Monthly cost, levelised", headline.monthlyCost.value(), 2, currency);
  table.row("First month, cash", headline.firstMonthCost.value(), 2, currency);
  table.row("Present value of the cost", headline.npvCost.value(), 2, currency);
  table.row("Cost per million tokens", headline.costPerMTok, 4, currency);
  table.row("Utilisation", percent(headline.utilisation), 1, "%");
  table.row("Waste", percent(headline.wasteShare), 1, "% of cost");
  table.row("Over-provisioned or unused", percent(headline.avoidableWasteShare), 1, "% of cost");
  table.row("Requests served", percent(headline.servedShare), 2, "%");
  table.row("Obligations after the last month", evaluation.remainingObligations.value(), 2, currency);
  if (comparison) addComparison(*comparison, currency, table);
  std::string text = table.take();
  for (const explain::Phrase& each : api ? explain::apiVerdict(*api) : explain::Verdict())
    text += "\n" + explain::toText(each, currency) + "\n";
  return text;
}

}  // namespace fulcrum::cli
