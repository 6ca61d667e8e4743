// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_sections.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <optional>
#include <type_traits>

#include "edits/scenario_edits.h"
#include "edits/workload_edits.h"
#include "figures/break_even_figures.h"
#include "figures/cash_flow_figures.h"
#include "figures/cost_figures.h"
#include "figures/demand_figures.h"
#include "figures/key_figures.h"
#include "figures/savings_figures.h"
#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/place.h"
#include "report/budget_pages.h"
#include "tables/history_model.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/scenario_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct ReportText {
  Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr size_t kMostCharts = 4;   // of fleets, and of workloads, in a section
constexpr double kMostTaken = 0.5;  // of a page: with less on it the next section follows there

// What has been laid out so far, and what it is made from.
struct SectionBlocks {
  const Workspace& workspace;
  const ReportChoice& choice;
  BreakEven breakEven;
  NumberFormat format;
  double width;
  std::vector<ReportBlock> blocks{};
  bool decided = false;  // the decision stands before what follows

  [[nodiscard]] const Plan& plan() const { return workspace.plan(); }
  [[nodiscard]] QString scenario() const {
    const Scenario* shown = workspace.scenario();
    return shown ? scenarioName(*shown) : QString();
  }
  void chart(ChartData data, const QString& source) {
    if (!isEmpty(data)) blocks.push_back(chartBlock(std::move(data), source));
  }
};

// Title, for whom and by whom, what is shown, and in what measure.
void addTitle(SectionBlocks& report) {
  const Plan& plan = report.plan();
  const BudgetReport& content = report.choice.content;
  const QString name = reportTitle(plan, content);
  report.blocks.push_back(titleBlock(name, report.width));
  QStringList people;
  if (!content.preparedFor.empty())
    people << ReportText::tr("Prepared for %1").arg(QString::fromStdString(content.preparedFor));
  if (!content.author.empty()) people << ReportText::tr("By %1").arg(QString::fromStdString(content.author));
  if (!people.isEmpty()) report.blocks.push_back(textBlock(people.join(u" · "_s), report.width));
  report.blocks.push_back(
      textBlock(ReportText::tr("Scenario %1 · %2 months from %3 · amounts in %4, nominal")
                    .arg(report.scenario())
                    .arg(plan.horizonMonths)
                    .arg(isolated(report.format.monthLong(plan.start)), QString::fromStdString(plan.currency)),
                report.width, true));
}

void addCostCharts(SectionBlocks& report, const Evaluation& evaluation) {
  const Plan& plan = report.plan();
  const NumberFormat& format = report.format;
  const QString amortised = ReportText::tr("Amortised: capital over its life, upfront fees over their term.");
  const CostChoice byTier;
  CostChoice byWorkload;
  byWorkload.split = CostSplit::Workload;
  report.chart(costBySplit(evaluation, plan, byTier, format), amortised);
  report.chart(costBySplit(evaluation, plan, byWorkload, format),
               amortised + u' ' + ReportText::tr("Pools are shared out by the replicas each workload uses."));
  report.chart(
      savingsWaterfall(report.workspace, SavingsOrder::Shapley),
      ReportText::tr("Levelised cost per month. What several levers save together is divided by their Shapley values, "
                     "which do not depend on an order."));
  report.chart(overAndUnderBudget(evaluation, plan, byTier, format), amortised);
  report.chart(capitalAndRunning(evaluation, plan, byTier, format), amortised);
  report.chart(inferenceShare(evaluation, plan, byTier, format),
               amortised + u' ' + ReportText::tr("Other AI spend as entered in the plan."));
  report.chart(costPerMillionTokens(evaluation, plan, byTier, format),
               amortised + u' ' + ReportText::tr("Input and output tokens of all requests."));
  report.chart(gpuHoursByUse(evaluation, plan, byTier, format),
               ReportText::tr("Share of provisioned GPU-hours. Headroom is room kept for the latency targets."));
  report.chart(wasteInMoney(evaluation, plan, byTier, format),
               ReportText::tr("Idle GPU-hours at the mean amortised cost of what was provisioned."));
}

// The chart, what it is worth, the cash flows by year behind it, and where it breaks even.
void addOwnVersusRent(SectionBlocks& report) {
  const finance::OwnVersusRent* comparison = report.workspace.live.ownVersusRent();
  const NumberFormat& format = report.format;
  const ApiView api = apiView(report.workspace);
  report.chart(ownVersusRentChart(report.workspace.live.arms(), api, report.plan(), format),
               ReportText::tr("Cash of the arms over the same demand, nominal."));
  if (!comparison) return;
  report.blocks.push_back(headingBlock(ReportText::tr("Cash flow, own against rent")));
  const Assumptions assumptions = resolveScenario(report.plan(), report.workspace.view.scenario()).assumptions;
  for (const OwnFigure& figure : ownVersusRentFigures(comparison, report.breakEven, api, assumptions, format)) {
    if (figure.value == NumberFormat::none()) continue;
    QStringList parts{figure.name + u' ' + figure.value};
    for (const QString& more : {figure.detail, figure.more}) {
      if (!more.isEmpty()) parts << more;
    }
    report.blocks.push_back(textBlock(parts.join(u" · "_s), report.width));
  }
  if (!api.sentence.isEmpty()) report.blocks.push_back(textBlock(api.sentence, report.width));
  report.blocks.push_back(
      textBlock(ReportText::tr("Whole %1, rent less own: above zero owning is cheaper. Each year's flows at its end.")
                    .arg(QString::fromStdString(report.plan().currency)),
                report.width, true));
  report.blocks.back().staysWithNext = true;
  for (ReportBlock& block :
       tableBlocks(cashFlowTable(*comparison, report.plan(), SheetPeriod::Years, format), report.width))
    report.blocks.push_back(std::move(block));
  if (!report.breakEven.surface) return;
  report.blocks.push_back(chartBlock(
      breakEvenSurfaceData(report.breakEven, true, format),
      ReportText::tr("Each point is an evaluation of the plan at that rent and demand; the mark is the plan.")));
}

// A block: as many hours at every level.
bool isFlat(const ChartData& data) {
  std::optional<double> hours;
  for (const ChartBand& band : data.bands) {
    for (const double each : band.values) {
      if (hours && each != *hours) return false;
      hours = each;
    }
  }
  return hours.has_value();
}

// The first of the list are those that cost most; a report of many fleets has no room for all of them.
template <class Element, class Cost>
std::vector<const Element*> dearest(const std::vector<Element>& elements, size_t most, Cost costOf) {
  std::vector<const Element*> chosen;
  for (const Element& element : elements) chosen.push_back(&element);
  if (chosen.size() <= most) return chosen;
  std::ranges::stable_sort(chosen, std::greater(), [&](const Element* element) { return costOf(*element); });
  chosen.resize(most);
  return chosen;
}

void addLeftOut(SectionBlocks& report, size_t all, size_t shown, const QString& sentence) {
  if (all > shown) report.blocks.push_back(textBlock(sentence, report.width, true));
}

void addFleetCharts(SectionBlocks& report, size_t most) {
  const Plan& plan = report.plan();
  const NumberFormat& format = report.format;
  const Evaluation& evaluation = *report.workspace.live.current();
  const int month = report.workspace.view.month();
  const QString place = format.monthLong(addMonths(plan.start, month));
  const std::vector<PoolWeek> weeks = report.workspace.live.weekOf(month);
  const auto chosen = dearest(weeks, most, [&](const PoolWeek& week) {
    const auto pool = std::ranges::find(evaluation.pools, week.id, &PoolEvaluation::id);
    return pool == evaluation.pools.end() ? 0.0 : sumOf(pool->amortisedTotal).value();
  });
  for (const PoolWeek* week : chosen) {
    ChartData data = loadDuration(*week, format);
    const Fleet* fleet = find(plan, week->fleet);
    const QString name = QString::fromStdString(fleet && !fleet->name.empty() ? fleet->name : week->fleet.text);
    data.subtitle = week->id == week->fleet ? name : ReportText::tr("%1, other region").arg(name);
    if (isFlat(data)) {
      report.blocks.push_back(textBlock(ReportText::tr("%1: %2 in every hour of the week; the busiest one needs %3.")
                                            .arg(data.subtitle, format.field(week->held(0), Unit::Nodes),
                                                 format.field(std::ranges::max(week->needed), Unit::Nodes)),
                                        report.width));
      continue;
    }
    report.chart(std::move(data), ReportText::tr("Nodes by the tier that serves them, typical week in %1.").arg(place));
  }
  addLeftOut(report, weeks.size(), chosen.size(),
             ReportText::tr("Drawn are the %Ln fleet(s) that cost most; the section “All charts” draws all.", nullptr,
                            static_cast<int>(chosen.size())));
}

void addDemandCharts(SectionBlocks& report, size_t most) {
  const Plan& plan = report.plan();
  const Evaluation& evaluation = *report.workspace.live.current();
  const int month = report.workspace.view.month();
  const auto chosen = dearest(plan.workloads, most, [&](const Workload& workload) {
    const auto found = std::ranges::find(evaluation.workloads, workload.id, &WorkloadEvaluation::id);
    return found == evaluation.workloads.end() ? 0.0 : sumOf(found->amortised).value();
  });
  for (const Workload* workload : chosen) {
    const WeekValues& week = workload->shape.values();
    if (std::ranges::all_of(week, [&](double hour) { return hour == week.front(); })) {
      report.blocks.push_back(
          textBlock(ReportText::tr("%1: every hour of the week asks for the same; there is no curve to draw.")
                        .arg(workloadName(*workload)),
                    report.width));
      continue;
    }
    const QString source = QString::fromStdString([&] {
      const auto note = plan.sources.find(toText(Place{"workloads", workload->id.text, {"shape"}}));
      return note == plan.sources.end() ? std::string() : note->second.source;
    }());
    report.chart(demandWeek(plan, report.workspace.view.scenario(), *workload, month, report.format),
                 source.isEmpty() ? ReportText::tr("Week and growth as entered in the plan.") : source);
  }
  addLeftOut(report, plan.workloads.size(), chosen.size(),
             ReportText::tr("Drawn are the %Ln workload(s) that cost most; the section “All charts” draws all.",
                            nullptr, static_cast<int>(chosen.size())));
}

void addFleetAndDemandCharts(SectionBlocks& report, size_t most) {
  addFleetCharts(report, most);
  addDemandCharts(report, most);
}

template <class Value>
QString assumptionText(Value value, Unit unit, const NumberFormat& format) {
  if constexpr (std::is_same_v<Value, Depreciation>) {
    return value == Depreciation::StraightLine ? ReportText::tr("straight line") : u"MACRS"_s;
  } else if constexpr (kIsOptional<Value>) {
    return value ? assumptionText(*value, unit, format) : NumberFormat::none();
  } else if constexpr (requires { value.value(); }) {
    return format.field(value.value(), unit);
  } else {
    return format.field(static_cast<double>(value), unit);
  }
}

void addAssumptions(SectionBlocks& report) {
  const Plan& plan = report.plan();
  const Assumptions values = resolveScenario(plan, report.workspace.view.scenario()).assumptions;
  const TextColumns columns{.shares = {0.28, 0.16, 0.16, 0.4}, .alignedToRight = 1};
  const Assumptions base = resolveScenario(plan, report.workspace.live.baseScenario()).assumptions;
  std::vector<QStringList> rows{
      {ReportText::tr("Assumption"), ReportText::tr("Value"), ReportText::tr("In the base"), ReportText::tr("Source")}};
  int unsourced = 0;
  forEachField<Assumptions>([&](const auto& field) {
    const auto note = plan.sources.find("assumptions." + std::string(field.key));
    QString source;
    if (note != plan.sources.end()) {
      source = QString::fromStdString(note->second.source);
      if (!note->second.asOf.empty()) source += u", "_s + QString::fromStdString(note->second.asOf);
    }
    const bool changed = values.*field.member != plan.assumptions.*field.member;
    if (changed) source = ReportText::tr("changed in this scenario");
    unsourced += source.isEmpty() ? 1 : 0;
    rows.push_back(
        {fieldText("assumptions", field.key).label, assumptionText(values.*field.member, field.unit, report.format),
         values.*field.member == base.*field.member ? QString()
                                                    : assumptionText(base.*field.member, field.unit, report.format),
         source.isEmpty() ? ReportText::tr("no source") : source});
  });
  append(rowsBlocks(rows, columns, report.width), report.blocks);
  if (unsourced > 0)
    report.blocks.push_back(
        textBlock(ReportText::tr("%Ln assumption(s) have no source.", nullptr, unsourced), report.width, true));
}

void addDifferences(SectionBlocks& report) {
  const QStringList lines =
      differencesInWords(report.workspace.whole(), report.workspace.view.scenario(), report.format);
  if (lines.isEmpty()) return;
  const Scenario* scenario = find(report.workspace.whole(), report.workspace.view.scenario());
  report.blocks.push_back(headingBlock(scenario && scenario->base
                                           ? ReportText::tr("What this scenario changes against its base")
                                           : ReportText::tr("What this scenario does beside the plan")));
  for (const QString& line : lines) report.blocks.push_back(textBlock(line, report.width));
}

void addNotes(SectionBlocks& report) {
  if (report.plan().notes.empty()) return;
  report.blocks.push_back(headingBlock(ReportText::tr("Notes of the plan")));
  for (const QString& line : QString::fromStdString(report.plan().notes).split(u'\n'))
    report.blocks.push_back(textBlock(line, report.width));
}

// Newest first, in the words of the window.
void addHistory(SectionBlocks& report, PlanDocument& document) {
  HistoryModel history(document);
  history.setActive(true);
  const TextColumns columns{.shares = {0.17, 0.31, 0.15, 0.15, 0.22}};
  std::vector<QStringList> rows;
  const auto addRow = [&](auto textOf) {
    QStringList cells;
    for (int column = 0; column < HistoryModel::kColumns; ++column) cells << textOf(column).toString();
    rows.push_back(cells);
  };
  report.blocks.push_back(headingBlock(ReportText::tr("History of the plan")));
  report.blocks.back().startsPage = true;
  if (history.rowCount() == 0)
    return report.blocks.push_back(textBlock(ReportText::tr("No change is on record."), report.width));
  addRow([&](int column) { return history.headerData(column, Qt::Horizontal, Qt::DisplayRole); });
  for (int row = 0; row < history.rowCount(); ++row)
    addRow([&](int column) { return history.data(history.index(row, column), Qt::DisplayRole); });
  append(rowsBlocks(rows, columns, report.width), report.blocks);
}

void addChartBundle(SectionBlocks& report) {
  report.blocks.push_back(keyFigureBlock(keyFigures(report.workspace)));
  addCostCharts(report, *report.workspace.live.current());
  addOwnVersusRent(report);
  addFleetAndDemandCharts(report, std::numeric_limits<size_t>::max());
  report.blocks.push_back(headingBlock(reportSectionTitle(ReportSection::Assumptions)));
  report.blocks.back().startsPage = true;
  addAssumptions(report);
  addDifferences(report);
}

// What each change is worth, as a chart and as its table.
void addWhy(SectionBlocks& report) {
  const ChartData waterfall = savingsWaterfall(report.workspace, SavingsOrder::Shapley);
  if (isEmpty(waterfall)) return;
  TableData table = tableOf(waterfall);
  const Workspace& workspace = report.workspace;
  for (size_t row = 0; row < table.rows.size(); ++row) {
    for (TableCell& cell : table.rows[row]) {
      const auto part = &cell == &table.rows[row].back() ? WaterfallPart::Level : WaterfallPart::Change;
      const auto asked = askedOfSaving(workspace.attribution, static_cast<int>(row), part, SavingsOrder::Shapley,
                                       workspace.live.baseScenario(), workspace.view.scenario());
      if (asked && cell.number) cell.asked = *asked;
    }
  }
  report.chart(waterfall, ReportText::tr("Levelised cost per month, from the base to this scenario."));
  for (ReportBlock& block : tableBlocks(table, report.width)) report.blocks.push_back(std::move(block));
}

BudgetPages pagesOf(const SectionBlocks& report, const ReportSource& source) {
  return {.workspace = report.workspace,
          .choice = report.choice,
          .breakEven = report.breakEven,
          .format = report.format,
          .width = report.width,
          .scenarios = source.scenarios(),
          .trials = source.trials(),
          .ofScenario = source.ofScenario()};
}

SectionBlocks emptyReport(const ReportSource& source, const ReportChoice& choice, double width) {
  const Workspace& workspace = source.workspace();
  const BreakEven* breakEven = workspace.breakEven.answer();
  return {.workspace = workspace,
          .choice = choice,
          .breakEven = breakEven ? *breakEven : BreakEven(),
          .format = workspace.format(),
          .width = width};
}

// The body of a section, without its heading; nothing where it has nothing to say.
std::vector<ReportBlock> bodyOf(SectionBlocks report, ReportSection section, const ReportSource& source) {
  report.blocks.clear();
  const BudgetPages pages = pagesOf(report, source);
  switch (section) {
    case ReportSection::Decision:
      return decisionBlocks(pages);
    case ReportSection::Money:
      return moneyBlocks(pages);
    case ReportSection::Why:
      addWhy(report);
      break;
    case ReportSection::Scenarios:
      return scenarioBlocks(pages);
    case ReportSection::OwnVsRent:
      addOwnVersusRent(report);
      break;
    case ReportSection::Demand:
      append(serviceBlocks(pages), report.blocks);
      addFleetAndDemandCharts(report, kMostCharts);
      report.blocks.push_back(headingBlock(ReportText::tr("How throughput is known")));
      append(throughputBlocks(pages), report.blocks);
      break;
    case ReportSection::Risk:
      return riskBlocks(pages);
    case ReportSection::Actuals:
      return actualsBlocks(pages);
    case ReportSection::Purchases:
      return purchaseBlocks(pages);
    case ReportSection::Assumptions:
      addAssumptions(report);
      addDifferences(report);
      break;
    case ReportSection::Changes:
      return changesBlocks(pages, source);
    case ReportSection::Method:
      return methodBlocks(pages);
    case ReportSection::Appendix:
      return appendixBlocks(pages);
    case ReportSection::Charts:
      addChartBundle(report);
      break;
  }
  return std::move(report.blocks);
}

QString noteOf(const BudgetReport& content, ReportSection section) {
  const auto found = std::ranges::find(content.parts, section, &ReportPart::section);
  return found == content.parts.end() ? QString() : QString::fromStdString(found->note).trimmed();
}

// Heading, the planner's note, body.
void addSection(SectionBlocks& report, ReportSection section, const ReportSource& source) {
  std::vector<ReportBlock> body = bodyOf(report, section, source);
  if (body.empty()) return;
  const bool isFirst = report.blocks.size() < 4;  // below the title
  ReportBlock heading = headingBlock(reportSectionTitle(section));
  heading.startsPageBeyond = isFirst ? 1 : kMostTaken;
  heading.startsPage = report.decided;  // the decision is a page by itself
  report.decided = section == ReportSection::Decision;
  heading.bookmark = reportSectionTitle(section);
  if (section == ReportSection::Charts && isFirst) {
    body.front().bookmark = heading.bookmark;  // the title is heading enough
  } else {
    report.blocks.push_back(std::move(heading));
  }
  if (const QString note = noteOf(report.choice.content, section); !note.isEmpty())
    report.blocks.push_back(textBlock(note, report.width));
  append(std::move(body), report.blocks);
}

}  // namespace

QString reportTitle(const Plan& plan, const BudgetReport& content) {
  return QString::fromStdString(content.title.empty() ? plan.name : content.title);
}

QString generatedDecision(const ReportSource& source) {
  if (!source.workspace().live.current()) return {};
  const ReportChoice choice;
  const SectionBlocks report = emptyReport(source, choice, 0);
  return decisionSentence(pagesOf(report, source));
}

bool ReportParts::next() {
  const size_t sections = m_choice.sections.size();
  if (m_done > sections + 1) return false;
  SectionBlocks report = emptyReport(m_source, m_choice, m_width);
  report.blocks = std::move(m_blocks);
  report.decided = m_decided;
  if (m_done == 0) {
    addTitle(report);
  } else if (m_done <= sections) {
    addSection(report, m_choice.sections[m_done - 1], m_source);
  } else {
    addNotes(report);
    if (m_choice.history) addHistory(report, m_source.document());
  }
  m_blocks = std::move(report.blocks);
  m_decided = report.decided;
  ++m_done;
  return true;
}

}  // namespace fulcrum
