// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "explain/risk_figures.h"
#include "figures/actuals_figures.h"
#include "figures/figure_cells.h"
#include "figures/risk_figures.h"
#include "report/budget_pages.h"
#include "words/chance_words.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

struct RiskPagesText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

constexpr const char* kHeadline = "monthlyCost";
constexpr int kUsualPayback = 24;  // months

// What a board asks for, each with its chance.
TableData chancesTable(const risk::SimulationTrials& trials, const risk::ScenarioTrials& scenario, const Plan& plan,
                       const NumberFormat& format) {
  TableData table{{RiskPagesText::tr("What may happen"), RiskPagesText::tr("Chance")}, {}};
  const auto add = [&](const QString& what, const Chance& chance) {
    if (const auto share = risk::chanceOf(chance, trials, scenario))
      table.rows.push_back({{what, std::nullopt},
                            {.text = format.share(*share), .number = *share, .asked = {explain::riskName(chance)}}});
  };
  add(RiskPagesText::tr("Owning is worth more than renting"),
      {.output = "ownNpv", .side = ChanceSide::Over, .bound = 0});
  add(RiskPagesText::tr("Owning pays back within %Ln months", nullptr, kUsualPayback),
      {.output = "ownPaybackMonths", .side = ChanceSide::AtMost, .bound = kUsualPayback});
  add(RiskPagesText::tr("It costs less than its base"),
      {.output = "npvAgainstBase", .side = ChanceSide::Over, .bound = 0});
  for (const auto& [name, budget] : risk::budgetsByYear(plan))
    add(RiskPagesText::tr("%1 exceeds the budget of %2").arg(outputName(plan, name), format.moneyShort(budget)),
        {.output = name, .side = ChanceSide::Over, .bound = budget.value()});
  for (const Chance& chance : plan.chances) add(chanceInWords(plan, chance, format), chance);
  return table;
}

TableData yearsTable(const actuals::ActualsReport& report, const NumberFormat& format) {
  TableData table{{RiskPagesText::tr("Fiscal year"), RiskPagesText::tr("Estimate at completion"),
                   RiskPagesText::tr("Budget"), RiskPagesText::tr("Over or under budget")},
                  {}};
  for (const actuals::FiscalYearEstimate& year : report.years) {
    auto& row = table.rows.emplace_back();
    row.push_back({RiskPagesText::tr("FY %1").arg(year.year), std::nullopt, false});
    const std::string name = "actuals.FY" + std::to_string(year.year);
    row.push_back(explainedBy(moneyCell(format, year.atCompletion), name));
    row.push_back(explainedBy(year.budget ? moneyCell(format, *year.budget) : noCell(), name + ".budget"));
    row.push_back(explainedBy(year.budget ? changeCell(format, year.atCompletion - *year.budget) : noCell(),
                              name + ".overBudget"));
  }
  return table;
}

}  // namespace

std::vector<ReportBlock> riskBlocks(const BudgetPages& pages) {
  if (!pages.trials) return {};
  const Plan& plan = pages.workspace.plan();
  const NumberFormat& format = pages.format;
  const ScenarioId& shown = pages.workspace.view.scenario();
  const auto scenario = std::ranges::find(pages.trials->scenarios, shown, &risk::ScenarioTrials::id);
  if (scenario == pages.trials->scenarios.end()) return {};
  std::vector<ReportBlock> blocks{
      textBlock(RiskPagesText::tr("%Ln trials draw every uncertain input at once; all scenarios see the same draws.",
                                  nullptr, pages.trials->done) +
                    u' ' +
                    (pages.trials->decision == PurchaseDecision::Held
                         ? RiskPagesText::tr("Purchases are those of the plan: who buys does not know the future.")
                         : RiskPagesText::tr("Purchases are solved again in every trial.")),
                pages.width, true)};
  append(tableBlocks(chancesTable(*pages.trials, *scenario, plan, format), pages.width), blocks);
  const auto add = [&](ChartData data, const QString& source) {
    if (!isEmpty(data)) blocks.push_back(chartBlock(std::move(data), source));
  };
  add(costFan(*pages.trials, shown, plan, format),
      RiskPagesText::tr(
          "Cash per month: four fifths of all trials lie in the band, half of them between the dashed lines."));
  blocks.push_back(headingBlock(outputName(plan, kHeadline)));
  append(tableBlocks(outputTable(*pages.trials, kHeadline, plan, format), pages.width), blocks);
  if (!pages.ofScenario || !pages.ofScenario->tornado) return blocks;
  if (auto bars = tornadoBlock(*pages.ofScenario->tornado, kHeadline, plan, format)) {
    blocks.push_back(headingBlock(RiskPagesText::tr("One at a time")));
    blocks.push_back(
        textBlock(RiskPagesText::tr("%1: each input by itself from its P10 to its P90, the others at their medians.")
                      .arg(outputName(plan, kHeadline)),
                  pages.width, true));
    blocks.back().staysWithNext = true;
    blocks.push_back(std::move(*bars));
  }
  append(tableBlocks(tornadoTable(*pages.ofScenario->tornado, kHeadline, plan, format), pages.width), blocks);
  if (pages.ofScenario->stress) {
    blocks.push_back(headingBlock(RiskPagesText::tr("Stress cases")));
    append(tableBlocks(stressCasesTable(*pages.ofScenario->stress, plan, format), pages.width), blocks);
  }
  return blocks;
}

std::vector<ReportBlock> actualsBlocks(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.whole();
  if (plan.actuals.files.empty()) return {};
  actuals::ActualsReport report = actuals::actualsReport(plan, *pages.workspace.live.current());
  std::vector<ReportBlock> blocks;
  append(tableBlocks(yearsTable(report, pages.format), pages.width), blocks);
  ChartData chart = actualsByMonth(report, pages.format);
  if (!isEmpty(chart))
    blocks.push_back(chartBlock(std::move(chart), RiskPagesText::tr("Amortised cost as billed; what lies ahead as "
                                                                    "planned today.")));
  std::erase_if(report.months, [](const actuals::ActualMonth& month) { return !month.isBilled; });
  if (report.months.empty()) return blocks;
  blocks.push_back(headingBlock(RiskPagesText::tr("Months that were billed")));
  append(tableBlocks(monthsTable(report, pages.format), pages.width), blocks);
  ChartData why = varianceWaterfall(report.months.back(), pages.format);
  if (!isEmpty(why)) blocks.push_back(chartBlock(std::move(why), RiskPagesText::tr("The last month that was billed.")));
  return blocks;
}

}  // namespace fulcrum
