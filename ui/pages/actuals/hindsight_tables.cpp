// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/actuals/hindsight_tables.h"

#include <QCoreApplication>
#include <set>

#include "actuals/actuals_edits.h"
#include "figures/actuals_figures.h"
#include "figures/figure_cells.h"
#include "plan/fields.h"
#include "words/names.h"

namespace fulcrum {

namespace {

struct HindsightTablesText {
  Q_DECLARE_TR_FUNCTIONS(HindsightTables)
};

// `figure`: of the key in its list, `byFleet[main]`.
std::vector<TableCell> keyRow(const QString& name, const std::string& figure, double plan, double actual,
                              const NumberFormat& format) {
  const std::string start = "actuals." + figure + ".";
  return {labelCell(name), explainedBy(moneyCell(format, plan), start + "plan"),
          explainedBy(moneyCell(format, actual, true), start + "billed"),
          explainedBy(changeCell(format, actual - plan), start + "difference")};
}

QString tierOfKey(const std::string& key) {
  for (const auto& [tier, name] : EnumNames<SpendTier>::list) {
    if (name == key) return spendTierName(tier);
  }
  return QString::fromStdString(key);
}

}  // namespace

QString partName(std::string_view part) {
  if (part == "volume") return HindsightTablesText::tr("Volume");
  if (part == "mix") return HindsightTablesText::tr("Mix");
  if (part == "price") return HindsightTablesText::tr("Price");
  if (part == "notPlanned") return HindsightTablesText::tr("Not planned");
  return HindsightTablesText::tr("Not billed");
}

TableData partsTable(const actuals::ActualMonth& month, const Actuals& actuals, const NumberFormat& format) {
  TableData table{{HindsightTablesText::tr("Part"), HindsightTablesText::tr("Difference"),
                   HindsightTablesText::tr("of the plan"), HindsightTablesText::tr("Cause")},
                  {}};
  if (!month.isBilled) return table;
  for (const std::string_view part : actuals::kVarianceParts) {
    const double amount = actuals::partOf(month.variance, part);
    const std::string figure = figuresOfMonth(month.month) + std::string(part);
    table.rows.push_back(
        {labelCell(partName(part)), explainedBy(changeCell(format, amount), figure),
         explainedBy(shareCell(format, month.plan != 0 ? std::optional(amount / month.plan) : std::nullopt),
                     figure + ".ofPlan"),
         labelCell(actuals::causeOf(actuals, month.month, std::string(part)))});
  }
  return table;
}

TableData fleetsTable(const Plan& plan, const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{{HindsightTablesText::tr("Fleet"), HindsightTablesText::tr("Plan"), HindsightTablesText::tr("Actual"),
                   HindsightTablesText::tr("Difference")},
                  {}};
  for (const actuals::ActualsByKey& key : report.byFleet) {
    const Fleet* fleet = find(plan, FleetId(key.key));
    const QString name = key.key.empty() ? HindsightTablesText::tr("No fleet")
                         : fleet         ? fleetName(*fleet)
                                         : QString::fromStdString(key.key);
    table.rows.push_back(keyRow(name, "byFleet[" + key.key + "]", key.plan, key.actual, format));
  }
  return table;
}

TableData providersTable(const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{{HindsightTablesText::tr("Provider"), HindsightTablesText::tr("Actual")}, {}};
  for (const auto& [provider, amount] : report.byProvider)
    table.rows.push_back({provider.empty() ? labelCell(HindsightTablesText::tr("Not named")) : labelCell(provider),
                          explainedBy(moneyCell(format, amount, true), "actuals.byProvider[" + provider + "].billed")});
  return table;
}

TableData tiersTable(const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{{HindsightTablesText::tr("Tier"), HindsightTablesText::tr("Plan"), HindsightTablesText::tr("Actual"),
                   HindsightTablesText::tr("Difference")},
                  {}};
  for (const actuals::ActualsByKey& key : report.byTier)
    table.rows.push_back(keyRow(tierOfKey(key.key), "byTier[" + key.key + "]", key.plan, key.actual, format));
  return table;
}

TableData centresTable(const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{{HindsightTablesText::tr("Cost centre"), HindsightTablesText::tr("Budget"),
                   HindsightTablesText::tr("Actual"), HindsightTablesText::tr("Difference")},
                  {}};
  std::set<std::string> centres;
  for (const auto& [centre, amount] : report.byCostCentre) centres.insert(centre);
  for (const auto& [centre, amount] : report.budgetByCostCentre) centres.insert(centre);
  for (const std::string& centre : centres) {
    const auto budget = report.budgetByCostCentre.find(centre);
    const auto actual = report.byCostCentre.find(centre);
    const double billed = actual == report.byCostCentre.end() ? 0 : actual->second;
    const bool hasBudget = budget != report.budgetByCostCentre.end();
    const std::string start = "actuals.byCostCentre[" + centre + "].";
    table.rows.push_back(
        {labelCell(centre), hasBudget ? explainedBy(moneyCell(format, budget->second), start + "budget") : noCell(),
         explainedBy(moneyCell(format, billed, true), start + "billed"),
         hasBudget ? explainedBy(changeCell(format, billed - budget->second), start + "difference") : noCell()});
  }
  return table;
}

TableData errorsTable(const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{
      {HindsightTablesText::tr("Month"), HindsightTablesText::tr("Baseline"), HindsightTablesText::tr("Frozen"),
       HindsightTablesText::tr("Said"), HindsightTablesText::tr("Billed"), HindsightTablesText::tr("Error")},
      {}};
  for (const actuals::ForecastError& error : report.forecastErrors) {
    const auto share = error.error();
    const std::string start = figuresOfMonth(error.month) + "forecast[" + error.id.text + "].";
    table.rows.push_back(
        {labelCell(format.month(error.month)), labelCell(error.baseline), labelCell(error.asOf),
         explainedBy(moneyCell(format, error.said), start + "said"),
         explainedBy(moneyCell(format, error.billed), figuresOfMonth(error.month) + "billed"),
         explainedBy(share ? TableCell{.text = format.shareSigned(*share, 1), .number = share} : noCell(),
                     start + "error")});
  }
  return table;
}

TableData useTable(const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{{HindsightTablesText::tr("Month"), HindsightTablesText::tr("Measured"),
                   HindsightTablesText::tr("Computed"), HindsightTablesText::tr("Per M tokens, allocated"),
                   HindsightTablesText::tr("Per M tokens, used"), HindsightTablesText::tr("Counter")},
                  {}};
  const auto money = [&](const std::optional<double>& amount) {
    return amount ? moneyCell(format, *amount) : noCell();
  };
  for (const actuals::UseOfMonth& use : report.use) {
    const std::string start = figuresOfMonth(use.month) + "use.";
    table.rows.push_back({labelCell(format.month(use.month)),
                          explainedBy(shareCell(format, use.measured), start + "measured"),
                          explainedBy(shareCell(format, use.computed), start + "computed"),
                          explainedBy(money(use.allocationPerMTok), start + "allocated"),
                          explainedBy(money(use.usagePerMTok), start + "used"),
                          use.counter.empty() ? noCell() : labelCell(use.counter)});
  }
  return table;
}

TableData ratesTable(const Plan& plan, const NumberFormat& format) {
  TableData table{{HindsightTablesText::tr("Currency"),
                   HindsightTablesText::tr("Worth in %1").arg(QString::fromStdString(plan.currency)),
                   HindsightTablesText::tr("Source")},
                  {}};
  for (const ExchangeRate& rate : plan.actuals.rates)
    table.rows.push_back(
        {labelCell(rate.currency), {.text = format.number(rate.rate, 6), .number = rate.rate}, labelCell(rate.source)});
  return table;
}

}  // namespace fulcrum
