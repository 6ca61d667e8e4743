// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/actuals_figures.h"

#include <QCoreApplication>
#include <cmath>

#include "figures/figure_cells.h"
#include "plan/fields.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct ActualsFiguresText {
  Q_DECLARE_TR_FUNCTIONS(ActualsFigures)
};

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

QString billText(const std::string& text) {
  return QString::fromStdString(text);
}

void setMoney(ChartData& data, const NumberFormat& format) {
  data.formatValue = [format](double value) { return format.money(Money(value)); };
  data.formatAxis = [format](double value) { return format.moneyAxis(value); };
}

QString keyName(RuleKey key) {
  switch (key) {
    case RuleKey::Provider:
      return ActualsFiguresText::tr("provider");
    case RuleKey::Account:
      return ActualsFiguresText::tr("account");
    case RuleKey::Service:
      return ActualsFiguresText::tr("service");
    case RuleKey::Region:
      return ActualsFiguresText::tr("region");
    case RuleKey::Sku:
      return ActualsFiguresText::tr("SKU");
    case RuleKey::Tier:
      return ActualsFiguresText::tr("tier");
    case RuleKey::Tag:
      return ActualsFiguresText::tr("tag");
  }
  return {};
}

}  // namespace

std::string figuresOfMonth(CalendarMonth month) {
  return "actuals[" + toText(month) + "].";
}

QString spendTierName(SpendTier tier) {
  switch (tier) {
    case SpendTier::OnDemand:
      return ActualsFiguresText::tr("On-demand");
    case SpendTier::Spot:
      return ActualsFiguresText::tr("Spot");
    case SpendTier::CommittedUsed:
      return ActualsFiguresText::tr("Committed");
    case SpendTier::CommittedUnused:
      return ActualsFiguresText::tr("Committed, unused");
    case SpendTier::Upfront:
      return ActualsFiguresText::tr("Paid ahead");
    case SpendTier::ApiTokens:
      return ActualsFiguresText::tr("API tokens");
    case SpendTier::Storage:
      return ActualsFiguresText::tr("Storage");
    case SpendTier::Network:
      return ActualsFiguresText::tr("Network");
    case SpendTier::Owned:
      return ActualsFiguresText::tr("Owned");
    case SpendTier::Other:
      return ActualsFiguresText::tr("Other");
  }
  return {};
}

QString targetName(RuleTarget target) {
  switch (target) {
    case RuleTarget::Fleet:
      return ActualsFiguresText::tr("Fleet");
    case RuleTarget::Workload:
      return ActualsFiguresText::tr("Workload");
    case RuleTarget::CostCentre:
      return ActualsFiguresText::tr("Cost centre");
    case RuleTarget::OtherAiSpend:
      return ActualsFiguresText::tr("Other AI spend");
    case RuleTarget::NotInPlan:
      return ActualsFiguresText::tr("Not in this plan");
  }
  return {};
}

QString ruleInWords(const MappingRule& rule) {
  QStringList parts;
  for (const RuleCondition& condition : rule.when) {
    const QString key = condition.key == RuleKey::Tag ? ActualsFiguresText::tr("tag %1").arg(billText(condition.tag))
                                                      : keyName(condition.key);
    parts << (condition.match == RuleMatch::Equals
                  ? ActualsFiguresText::tr("%1 is %2", "a condition").arg(key, billText(condition.value))
                  : ActualsFiguresText::tr("%1 contains %2", "a condition").arg(key, billText(condition.value)));
  }
  return parts.isEmpty() ? ActualsFiguresText::tr("everything else") : parts.join(u", "_s);
}

ChartData actualsByMonth(const actuals::ActualsReport& report, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::StackedBars;
  data.title = ActualsFiguresText::tr("Actual, forecast, plan and budget");
  data.subtitle = report.comparedWith.empty()
                      ? ActualsFiguresText::tr("amortised, per month; compared with the plan as it is")
                      : ActualsFiguresText::tr("amortised, per month; compared with the baseline “%1”")
                            .arg(billText(report.comparedWith));
  data.xTitle = ActualsFiguresText::tr("Month");
  data.emptyText = ActualsFiguresText::tr("Import a bill to see it here.");
  setMoney(data, format);
  ChartBand actual{.name = ActualsFiguresText::tr("Actual"), .colour = ThemeRole::Accent};
  ChartBand forecast{.name = ActualsFiguresText::tr("Forecast"), .colour = ThemeRole::MutedText};
  ChartLine plan{.name = ActualsFiguresText::tr("Plan"), .colour = ThemeRole::Text, .width = 1.5};
  ChartLine budget{.name = ActualsFiguresText::tr("Budget"),
                   .colour = ThemeRole::Worse,
                   .width = 1.5,
                   .dashed = true,
                   .stepped = true};
  bool hasBudget = false;
  for (const actuals::ActualMonth& month : report.months) {
    data.xLabels << format.monthLong(month.month);
    data.xShortLabels << format.month(month.month);
    actual.values.append(month.isBilled ? month.actual : kNoNumber);
    forecast.values.append(month.isBilled ? kNoNumber : month.planToday);
    const bool isPlanned = month.plan != 0 || month.planToday != 0;
    plan.y.append(isPlanned ? month.plan : kNoNumber);
    budget.y.append(month.budget.value_or(kNoNumber));
    hasBudget = hasBudget || month.budget;
  }
  data.bands = {std::move(actual), std::move(forecast)};
  data.lines.push_back(std::move(plan));
  if (hasBudget) data.lines.push_back(std::move(budget));
  return data;
}

ChartData varianceWaterfall(const actuals::ActualMonth& month, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::Waterfall;
  data.title = ActualsFiguresText::tr("From plan to bill");
  data.subtitle = ActualsFiguresText::tr("%1; the parts add up to the difference").arg(format.monthLong(month.month));
  data.xTitle = ActualsFiguresText::tr("Part");
  data.emptyText = ActualsFiguresText::tr("Nothing was billed in this month.");
  setMoney(data, format);
  data.formatChange = [format](double value) { return format.moneySigned(Money(value)); };
  if (!month.isBilled) return data;
  ChartBand level{.name = ActualsFiguresText::tr("Cost"), .colour = ThemeRole::Accent};
  ChartBand less{.name = ActualsFiguresText::tr("Less than planned"), .colour = ThemeRole::Better};
  ChartBand more{.name = ActualsFiguresText::tr("More than planned"), .colour = ThemeRole::Worse};
  const auto add = [&](const QString& name, double levelValue, double change) {
    data.xLabels << name;
    level.values.append(levelValue);
    less.values.append(change < 0 ? change : kNoNumber);
    more.values.append(change >= 0 ? change : kNoNumber);
    data.barTexts << (std::isnan(levelValue) ? format.moneyShortSigned(Money(change))
                                             : format.moneyShort(Money(levelValue)));
  };
  const actuals::Variance& v = month.variance;
  add(ActualsFiguresText::tr("Plan"), month.plan, kNoNumber);
  add(ActualsFiguresText::tr("Volume"), kNoNumber, v.volume);
  add(ActualsFiguresText::tr("Mix"), kNoNumber, v.mix);
  add(ActualsFiguresText::tr("Price"), kNoNumber, v.price);
  add(ActualsFiguresText::tr("Not planned"), kNoNumber, v.notPlanned);
  add(ActualsFiguresText::tr("Not billed"), kNoNumber, v.notBilled);
  add(ActualsFiguresText::tr("Actual"), month.actual, kNoNumber);
  data.bands = {std::move(level), std::move(less), std::move(more)};
  return data;
}

TableData monthsTable(const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{
      {ActualsFiguresText::tr("Month"), ActualsFiguresText::tr("Budget"), ActualsFiguresText::tr("Plan"),
       ActualsFiguresText::tr("Actual"), ActualsFiguresText::tr("Difference"), ActualsFiguresText::tr("Volume"),
       ActualsFiguresText::tr("Mix"), ActualsFiguresText::tr("Price"), ActualsFiguresText::tr("Not planned"),
       ActualsFiguresText::tr("Not billed"), ActualsFiguresText::tr("Unmatched")},
      {}};
  for (const actuals::ActualMonth& month : report.months) {
    const std::string start = figuresOfMonth(month.month);
    auto& row = table.rows.emplace_back();
    const auto add = [&](const TableCell& cell, std::string_view figure) {
      row.push_back(explainedBy(cell, start + std::string(figure)));
    };
    row.push_back(labelCell(format.month(month.month) + (month.isMarked ? u" ⚑"_s : QString())));
    add(month.budget ? moneyCell(format, *month.budget) : noCell(), "budget");
    add(moneyCell(format, month.plan), "plan");
    add(month.isBilled ? moneyCell(format, month.actual, true) : noCell(), "billed");
    add(month.isBilled ? changeCell(format, month.actual - month.plan, month.isMarked) : noCell(), "difference");
    for (const std::string_view part : actuals::kVarianceParts)
      add(month.isBilled ? changeCell(format, actuals::partOf(month.variance, part)) : noCell(), part);
    add(month.isBilled ? moneyCell(format, month.unmatched) : noCell(), "unmatched");
  }
  return table;
}

TableData unmatchedTable(const std::vector<actuals::UnmatchedGroup>& groups, const NumberFormat& format) {
  TableData table{
      {ActualsFiguresText::tr("SKU"), ActualsFiguresText::tr("Effective cost"), ActualsFiguresText::tr("Service"),
       ActualsFiguresText::tr("Provider"), ActualsFiguresText::tr("Tier"), ActualsFiguresText::tr("Hours")},
      {}};
  for (size_t index = 0; index < groups.size(); ++index) {
    const actuals::UnmatchedGroup& group = groups[index];
    const std::string start = "actuals.unmatched[" + std::to_string(index) + "].";
    table.rows.push_back({labelCell(group.sku.empty() ? NumberFormat::none() : billText(group.sku)),
                          explainedBy(amountCell(format, group.effective, group.currency), start + "cost"),
                          labelCell(billText(group.service)), labelCell(billText(group.provider)),
                          labelCell(spendTierName(group.tier)),
                          explainedBy(countCell(format, group.hours), start + "hours")});
  }
  return table;
}

TableData rulesTable(const Plan& plan) {
  TableData table{{ActualsFiguresText::tr("Rows where"), ActualsFiguresText::tr("belong to"), {}}, {}};
  for (const MappingRule& rule : plan.actuals.rules)
    table.rows.push_back(
        {labelCell(ruleInWords(rule)), labelCell(targetName(rule.target)), labelCell(billText(rule.to))});
  return table;
}

TableData billsTable(const Actuals& actuals, const NumberFormat& format) {
  TableData table{{ActualsFiguresText::tr("File"), ActualsFiguresText::tr("Recognised as"),
                   ActualsFiguresText::tr("Rows"), ActualsFiguresText::tr("Taken"), ActualsFiguresText::tr("Months"),
                   ActualsFiguresText::tr("Billed"), ActualsFiguresText::tr("Effective")},
                  {}};
  for (size_t index = 0; index < actuals.files.size(); ++index) {
    const BillFile& file = actuals.files[index];
    std::map<std::string, std::pair<double, double>> sums;
    for (const BillRow& row : file.rows) {
      sums[row.currency].first += row.billed;
      sums[row.currency].second += row.effective;
    }
    // Amounts of several currencies are no figure.
    const auto amounts = [&](double std::pair<double, double>::*part, const char* figure) -> TableCell {
      QStringList texts;
      for (const auto& [currency, sum] : sums) texts << amountCell(format, sum.*part, currency).text;
      if (sums.size() != 1) return labelCell(texts.join(u", "_s));
      return explainedBy({.text = texts.front(), .number = sums.begin()->second.*part},
                         "actuals.files[" + std::to_string(index) + "]." + figure);
    };
    const QString months = file.rows.empty() ? QString()
                           : file.rows.rows().front().month == file.rows.rows().back().month
                               ? format.month(file.rows[0].month)
                               : u"%1 – %2"_s.arg(format.month(file.rows.rows().front().month),
                                                  format.month(file.rows.rows().back().month));
    table.rows.push_back({labelCell(billText(file.name)), labelCell(billText(file.reader)),
                          countCell(format, file.rowCount), countCell(format, file.taken), labelCell(months),
                          amounts(&std::pair<double, double>::first, "billed"),
                          amounts(&std::pair<double, double>::second, "effective")});
  }
  return table;
}

TableData unitsTable(const actuals::ActualMonth& month, const NumberFormat& format) {
  TableData table{{ActualsFiguresText::tr("Node type"), ActualsFiguresText::tr("Tier"),
                   ActualsFiguresText::tr("GPU-hours planned"), ActualsFiguresText::tr("GPU-hours billed"),
                   ActualsFiguresText::tr("Planned per GPU-hour"), ActualsFiguresText::tr("Billed per GPU-hour")},
                  {}};
  const auto price = [&](double cost, double hours) { return hours > 0 ? moneyCell(format, cost / hours) : noCell(); };
  for (const actuals::VarianceUnit& unit : month.units) {
    const std::string start =
        figuresOfMonth(month.month) + "units[" + unit.nodeType + "," + std::string(enumName(unit.tier)) + "].";
    table.rows.push_back({labelCell(billText(unit.nodeType)), labelCell(spendTierName(unit.tier)),
                          explainedBy(countCell(format, unit.plannedHours), start + "plannedHours"),
                          explainedBy(countCell(format, unit.billedHours), start + "billedHours"),
                          explainedBy(price(unit.plannedCost, unit.plannedHours), start + "plannedPrice"),
                          explainedBy(price(unit.billedCost, unit.billedHours), start + "billedPrice")});
  }
  return table;
}

}  // namespace fulcrum
