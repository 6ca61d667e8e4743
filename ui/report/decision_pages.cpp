// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

#include "explain/verdict.h"
#include "figures/break_even_figures.h"
#include "figures/comparison_figures.h"
#include "figures/cost_figures.h"
#include "figures/key_figures.h"
#include "figures/own_vs_rent_figures.h"
#include "plan/resolve.h"
#include "report/budget_pages.h"
#include "risk/default_inputs.h"
#include "words/explain_words.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/risk_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct DecisionText {
  Q_DECLARE_TR_FUNCTIONS(BudgetReport)
};

constexpr int kMaxNamed = 4;   // orders in the sentence
constexpr int kMaxListed = 3;  // assumptions and risks on the first page
constexpr double kStep = 0.1;  // by which an assumption is moved
constexpr double kDecisionChart = 270;
constexpr double kAroundSentence = 12;  // that stands where a chart would
constexpr double kSameCost = 1e-6;
constexpr double kNoticed = 1e-3;     // of the cost: less is not what the decision depends on
constexpr double kWorthSaying = 0.1;  // chance of a budget that does not hold

// What moves the levelised cost most when it is moved by a tenth.
struct Sensitivity {
  QString name;
  Money change;
};

std::vector<Sensitivity> sensitivities(const BudgetPages& pages) {
  const ScenarioId& scenario = pages.workspace.view.scenario();
  const auto whole = resolve(pages.workspace.whole(), scenario);  // what a scenario has of its own is moved, too
  if (!whole) return {};
  const Plan& plan = whole.value();
  const Money now = pages.workspace.live.current()->headline.monthlyCost;
  std::vector<Sensitivity> result;
  const auto ask = [&](const QString& name, const std::function<void(Plan&)>& move) {
    Plan moved = plan;
    move(moved);
    const auto figures = pages.workspace.live.figuresOf(moved, scenario);
    if (!figures) return;
    const Money change = figures.value().headline.monthlyCost - now;
    if (std::abs(change.value()) > kNoticed * std::abs(now.value())) result.push_back({name, change});
  };
  ask(DecisionText::tr("Demand 10 % higher"), [](Plan& moved) {
    for (Workload& workload : moved.workloads) workload.requestsPerSecond *= 1 + kStep;
  });
  ask(DecisionText::tr("Growth 1 point per month faster"), [](Plan& moved) {
    for (Workload& workload : moved.workloads) workload.growthPerMonth += kStep / 10;
  });
  ask(DecisionText::tr("Rent 10 % dearer"), [](Plan& moved) {
    for (NodeType& type : moved.nodeTypes) {
      type.onDemand *= 1 + kStep;
      type.spot *= 1 + kStep;
    }
  });
  ask(DecisionText::tr("Nodes 10 % dearer to buy"), [](Plan& moved) {
    for (NodeType& type : moved.nodeTypes) type.purchasePrice *= 1 + kStep;
  });
  ask(DecisionText::tr("Replicas that serve 10 % less"), [](Plan& moved) {
    for (Workload& workload : moved.workloads) {
      if (workload.service) workload.service->requestsPerSecondPerReplica *= 1 - kStep;
    }
  });
  std::ranges::stable_sort(result, std::greater(),
                           [](const Sensitivity& each) { return std::abs(each.change.value()); });
  if (result.size() > kMaxListed) result.resize(kMaxListed);
  return result;
}

// The same order for several fleets is one; renewals are named by the schedule only.
std::vector<PurchaseOrder> ordersToName(const BudgetPages& pages) {
  std::vector<PurchaseOrder> orders;
  for (const PurchaseOrder& order : purchaseOrders(pages)) {
    if (order.renewal) continue;
    const auto same = std::ranges::find_if(
        orders, [&](const PurchaseOrder& other) { return other.month == order.month && other.what == order.what; });
    if (same == orders.end()) {
      orders.push_back(order);
    } else {
      same->count += order.count;
    }
  }
  return orders;
}

QString ordersInWords(const BudgetPages& pages) {
  const std::vector<PurchaseOrder> orders = ordersToName(pages);
  QStringList words;
  for (const PurchaseOrder& order : orders) {
    if (words.size() == kMaxNamed) break;
    const QString month = pages.format.month(addMonths(pages.workspace.plan().start, order.month));
    words << DecisionText::tr("%1 (%Ln node(s), %2)", nullptr, order.count).arg(order.what, month);
  }
  if (orders.size() > kMaxNamed) words << DecisionText::tr("further orders");
  if (words.isEmpty()) {
    return onlyUsesApi(*pages.workspace.live.current()) ? DecisionText::tr("Use an API, and run no nodes")
                                                        : DecisionText::tr("Rent by the hour, and sign nothing");
  }
  QString text = words.join(u", "_s);
  text[0] = text[0].toUpper();
  return text;
}

// From the tornado where something is uncertain, else from moving the plan's own values.
QStringList whatMattersMost(const BudgetPages& pages) {
  const Plan& plan = pages.workspace.plan();
  const NumberFormat& format = pages.format;
  QStringList lines;
  if (pages.ofScenario && pages.ofScenario->tornado) {
    for (const risk::TornadoBar& bar : pages.ofScenario->tornado->bars) {
      if (lines.size() == kMaxListed || bar.swing <= 0) break;
      const auto input = std::ranges::find(plan.uncertainties, UncertaintyId(bar.input), &UncertainInput::id);
      if (input == plan.uncertainties.end()) continue;
      const auto& [low, high] = std::pair(bar.points.front(), bar.points.back());
      lines << DecisionText::tr("%1: %2 at %3, %4 at %5 per month")
                   .arg(inputName(plan, *input), format.moneyShort(Money(low.output)),
                        drawnInWords(*input, low.value, format), format.moneyShort(Money(high.output)),
                        drawnInWords(*input, high.value, format));
    }
    if (!lines.isEmpty()) return lines;
  }
  for (const Sensitivity& each : sensitivities(pages))
    lines << DecisionText::tr("%1: %2 per month").arg(each.name, format.moneyShortSigned(each.change));
  return lines;
}

// The fiscal year that is most likely to exceed its budget; empty where none is likely to.
QString budgetRisk(const BudgetPages& pages) {
  if (!pages.trials) return {};
  const ScenarioId& shown = pages.workspace.view.scenario();
  const auto scenario = std::ranges::find(pages.trials->scenarios, shown, &risk::ScenarioTrials::id);
  if (scenario == pages.trials->scenarios.end()) return {};
  double most = kWorthSaying;
  QString text;
  for (const auto& [name, budget] : risk::budgetsByYear(pages.workspace.plan())) {
    const auto index = risk::outputIndex(*scenario, name);
    if (!index) continue;
    const double over =
        risk::shareOf(scenario->values[*index], [limit = budget.value()](double cash) { return cash > limit; });
    if (over < most) continue;
    most = over;
    text = DecisionText::tr("%1 exceeds its budget with a chance of %2.")
               .arg(outputName(pages.workspace.plan(), name), pages.format.share(over));
  }
  return text;
}

// Stress cases in which the plan costs more, the dearest first.
QStringList stressRisks(const BudgetPages& pages) {
  if (!pages.ofScenario || !pages.ofScenario->stress) return {};
  const risk::StressTable& stress = *pages.ofScenario->stress;
  const auto found = std::ranges::find(stress.outputs, std::string("monthlyCost"));
  if (found == stress.outputs.end()) return {};
  const auto at = static_cast<size_t>(found - stress.outputs.begin());
  const double planned = stress.asPlanned.outputs[at];
  std::vector<std::pair<double, QString>> dearer;
  for (const risk::StressRow& row : stress.cases) {
    if (row.outputs[at] > planned * (1 + kSameCost)) dearer.emplace_back(row.outputs[at], stressName(row.name));
  }
  std::ranges::stable_sort(dearer, std::greater(), &std::pair<double, QString>::first);
  QStringList lines;
  for (const auto& [cost, name] : dearer) {
    lines << DecisionText::tr("%1: %2 per month instead of %3.")
                 .arg(name, pages.format.moneyShort(Money(cost)), pages.format.moneyShort(Money(planned)));
  }
  return lines;
}

// In one of ten futures it costs as much or more.
QString costRisk(const BudgetPages& pages) {
  if (!pages.trials) return {};
  const auto range = risk::rangeOf(*pages.trials, pages.workspace.view.scenario(), "monthlyCost");
  if (!range) return {};
  return DecisionText::tr("In one of ten futures it costs %1 per month or more (P90 of %Ln trials).", nullptr,
                          pages.trials->done)
      .arg(pages.format.moneyShort(Money(range->p90)));
}

// Of what is uncertain and moves the cost, what nobody can look up: default inputs say where they are judgement.
int assumptionsWithoutSource(const BudgetPages& pages) {
  if (!pages.ofScenario || !pages.ofScenario->tornado) return 0;
  const Plan& plan = pages.workspace.plan();
  return static_cast<int>(std::ranges::count_if(pages.ofScenario->tornado->bars, [&](const risk::TornadoBar& bar) {
    const auto input = std::ranges::find(plan.uncertainties, UncertaintyId(bar.input), &UncertainInput::id);
    return bar.swing > 0 && input != plan.uncertainties.end() &&
           (input->source.empty() || risk::isJudgement(input->source));
  }));
}

// Whoever decides should know that the plan holds something cheaper that serves as much.
QString cheaperScenario(const BudgetPages& pages) {
  if (!pages.scenarios) return {};
  const Headline& shown = pages.workspace.live.current()->headline;
  const explain::ComparedFigures* cheapest = nullptr;
  Money least = shown.monthlyCost * (1 - kWorthSaying);
  for (const explain::ComparedFigures& other : *pages.scenarios) {
    if (!other.evaluation || other.scenario == pages.workspace.view.scenario()) continue;
    if (!other.evaluation->incomplete.empty()) continue;
    const Headline& headline = other.evaluation->headline;
    if (headline.monthlyCost >= least || headline.servedShare < shown.servedShare) continue;
    least = headline.monthlyCost;
    cheapest = &other;
  }
  const Scenario* scenario = cheapest ? find(pages.workspace.whole(), cheapest->scenario) : nullptr;
  if (!scenario) return {};
  return DecisionText::tr("The scenario %1 costs less: %2 per month instead of %3.")
      .arg(scenarioName(*scenario), pages.format.moneyShort(least), pages.format.moneyShort(shown.monthlyCost));
}

QStringList largestRisks(const BudgetPages& pages) {
  QStringList risks{cheaperScenario(pages), budgetRisk(pages), costRisk(pages)};
  risks.removeAll(QString());
  const QStringList stress = stressRisks(pages);
  risks += stress.first(std::min<qsizetype>(1, stress.size()));
  for (const Problem& problem : pages.workspace.problems()) {
    if (problem.severity == Severity::Warning && risks.size() < kMaxListed) risks << problemSentence(problem);
  }
  for (qsizetype i = 1; i < stress.size() && risks.size() < kMaxListed; ++i) risks << stress[i];
  if (const int unsourced = assumptionsWithoutSource(pages); unsourced > 0)
    risks << DecisionText::tr("%Ln input(s) that move the cost rest on judgement or have no source.", nullptr,
                              unsourced);
  return risks.first(std::min<qsizetype>(kMaxListed, risks.size()));
}

// Bars that are as high in every month, with nothing to compare them with.
bool isLevel(const ChartData& data) {
  if (data.kind == ChartKind::Lines || !data.lines.empty()) return false;
  return std::ranges::all_of(data.bands, [](const ChartBand& band) {
    if (band.values.empty()) return true;
    const auto [low, high] = std::ranges::minmax(band.values);
    return high - low <= kNoticed * std::abs(high);
  });
}

// Cumulative cash against the base; of the base itself that of owning against renting, or where it owns nothing its
// cost by tier.
ChartData decisionChart(const BudgetPages& pages) {
  const LiveEvaluation& live = pages.workspace.live;
  const Plan& plan = pages.workspace.plan();
  if (live.showsBase() || !live.base()) {
    const finance::OwnVersusRent* owning = live.ownVersusRent();
    return owning && !owning->hypothetical ? cumulativeOwnVersusRent(owning, plan, pages.format)
                                           : costBySplit(*live.current(), plan, CostChoice(), pages.format);
  }
  const auto borrowed = [](const Evaluation* evaluation) {
    return std::shared_ptr<const Evaluation>(std::shared_ptr<const Evaluation>(), evaluation);
  };
  const std::vector<explain::ComparedFigures> two{
      {.scenario = live.baseScenario(), .evaluation = borrowed(live.base()), .owning = {}, .problems = {}},
      {.scenario = pages.workspace.view.scenario(),
       .evaluation = borrowed(live.current()),
       .owning = {},
       .problems = {}}};
  return scenarioCosts(plan, two, CostCourse::Cumulative, pages.format);
}

// Cost, worth, payback and service of the strip's seven; where one of them has no value, what follows here.
std::vector<KeyFigure> decisionFigures(const BudgetPages& pages) {
  std::vector<KeyFigure> all = keyFigures(pages.workspace);
  std::vector<KeyFigure> four;
  for (const size_t index : {0, 5, 4, 6, 1, 2, 3}) {
    if (four.size() < 4 && all[index].value != NumberFormat::none()) four.push_back(std::move(all[index]));
  }
  return four;
}

void addDecisionChart(const BudgetPages& pages, std::vector<ReportBlock>& blocks) {
  ChartData chart = decisionChart(pages);
  if (isEmpty(chart)) return;
  const QString source = chart.kind == ChartKind::Lines ? DecisionText::tr("All payments up to each month, nominal.")
                                                        : DecisionText::tr("Amortised cost per month.");
  ReportBlock block = chartOrSentence(std::move(chart), source, pages.width);
  if (block.mostHeight > 0) block.height = block.mostHeight = kDecisionChart;
  blocks.push_back(std::move(block));
}

}  // namespace

ReportBlock chartOrSentence(ChartData chart, const QString& source, double width) {
  if (!isLevel(chart)) return chartBlock(std::move(chart), source);
  ReportBlock block = textBlock(DecisionText::tr("Every month costs the same; there is no chart to draw."), width);
  block.gap = kAroundSentence;
  return block;
}

QString decisionSentence(const BudgetPages& pages) {
  const LiveEvaluation& live = pages.workspace.live;
  const Evaluation& evaluation = *live.current();
  const NumberFormat& format = pages.format;
  const Money total = sumOf(evaluation.cashTotal);
  const QString cost = format.moneyShort(total);
  QString text = ordersInWords(pages) + u": "_s;
  if (live.base() && !live.showsBase()) {
    const Money reference = sumOf(live.base()->cashTotal);
    text += total > reference * (1 + kNoticed)
                ? DecisionText::tr("%1 over %2 months, %3 more than the reference, which costs %4.")
                      .arg(cost)
                      .arg(evaluation.months)
                      .arg(format.moneyShort(total - reference), format.moneyShort(reference))
                : DecisionText::tr("%1 over %2 months instead of %3.")
                      .arg(cost)
                      .arg(evaluation.months)
                      .arg(format.moneyShort(reference));
  } else {
    text += DecisionText::tr("%1 over %2 months.").arg(cost).arg(evaluation.months);
  }
  const finance::OwnVersusRent* comparison = live.ownVersusRent();
  if (!comparison || comparison->hypothetical) return text;
  if (const auto& month = comparison->payback.simple.final; month && !comparison->payback.simple.immediate)
    text += u' ' + DecisionText::tr("Owning pays back in month %1.").arg(static_cast<int>(std::ceil(*month)));
  if (comparison->payback.reason == finance::PaybackReason::ResaleOnly)
    text += u' ' + DecisionText::tr("The outlay comes back only by selling the nodes at the end.");
  if (comparison->payback.reason == finance::PaybackReason::AfterHorizon)
    text += u' ' + DecisionText::tr("The outlay comes back only after the plan.");
  text += u' ' +
          DecisionText::tr("Against renting it is worth %1 today (NPV).").arg(format.moneyShortSigned(comparison->npv));
  if (pages.breakEven.rent && pages.breakEven.rent->perGpuHour)
    text += u' ' + (comparison->npv >= Money() ? DecisionText::tr("It holds while rent stays above %1 per GPU.")
                                               : DecisionText::tr("It would pay with rent above %1 per GPU."))
                       .arg(perGpuHour(*pages.breakEven.rent->perGpuHour, format));
  return text;
}

std::vector<ReportBlock> decisionBlocks(const BudgetPages& pages) {
  const Evaluation& evaluation = *pages.workspace.live.current();
  const NumberFormat& format = pages.format;
  const std::string& own = pages.choice.content.decision;
  std::vector<ReportBlock> blocks;
  if (const explain::Verdict missing = explain::incompleteness(evaluation); !missing.empty())
    blocks.push_back(warningBlock(verdictInWords(missing, pages.workspace.plan(), format), pages.width));
  blocks.push_back(statementBlock(own.empty() ? decisionSentence(pages) : QString::fromStdString(own), pages.width));
  const Money start = evaluation.paidAtStart.front();
  const Money last = evaluation.cashTotal.back() - evaluation.paidAtStart.back();
  QString ask = DecisionText::tr("The ask: %1 at the start, and a run rate of %2 per month at the end of the plan.")
                    .arg(format.money(start), format.money(last));
  Money signedFor;
  for (const PurchaseOrder& order : purchaseOrders(pages)) signedFor += order.amount;
  if (std::abs(signedFor.value()) >= 0.5)  // less reads as nothing
    ask += u' ' +
           DecisionText::tr("Purchases and commitments come to %1 over their terms; the purchase schedule has them.")
               .arg(format.money(signedFor));
  blocks.push_back(textBlock(ask, pages.width));
  blocks.push_back(keyFigureBlock(decisionFigures(pages)));
  addDecisionChart(pages, blocks);
  const auto addList = [&](const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return;
    blocks.push_back(headingBlock(title));
    for (const QString& line : lines) blocks.push_back(textBlock(u"•  "_s + line, pages.width));
  };
  addList(DecisionText::tr("What it depends on"), whatMattersMost(pages));
  addList(DecisionText::tr("What to look at"), largestRisks(pages));
  blocks.push_back(headingBlock(DecisionText::tr("Approval")));
  blocks.push_back(
      blankLinesBlock({DecisionText::tr("Name"), DecisionText::tr("Date"), DecisionText::tr("Signature")}));
  return blocks;
}

}  // namespace fulcrum
