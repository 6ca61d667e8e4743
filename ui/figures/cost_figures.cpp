// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/cost_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "edits/workload_edits.h"
#include "figures/cost_answers.h"
#include "figures/series.h"
#include "finance/own_vs_rent.h"
#include "plan/budget.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct CostFiguresText {
  Q_DECLARE_TR_FUNCTIONS(CostFigures)
};

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kMostLines = 6;  // more workloads than this are one line of their mean

const MoneySeries& totalOf(const Evaluation& evaluation, CostView view) {
  return view == CostView::Cash ? evaluation.cashTotal : evaluation.amortisedTotal;
}

void setPeriodAxis(ChartData& data, const std::vector<PeriodSpan>& periods) {
  for (const PeriodSpan& period : periods) {
    data.xLabels << period.label;
    data.xShortLabels << period.shortLabel;
  }
}

QString viewName(CostView view) {
  return view == CostView::Cash ? CostFiguresText::tr("cash") : CostFiguresText::tr("amortised");
}

ChartData moneyChart(const std::vector<PeriodSpan>& periods, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::StackedBars;
  data.totalName = CostFiguresText::tr("Total");
  data.emptyText = CostFiguresText::tr("Nothing costs anything yet: give a workload some demand.");
  setPeriodAxis(data, periods);
  setMoneyAxis(data, format);
  return data;
}

std::vector<CostPart> partsByTier(const Evaluation& evaluation, CostView view) {
  std::vector<CostPart> parts;
  TierCosts costs = costsByTier(evaluation, view);
  for (int tier = 0; tier < kTierCount; ++tier) {
    parts.push_back({.name = tierName(static_cast<Tier>(tier)),
                     .colour = roleOf(static_cast<Tier>(tier)),
                     .amounts = std::move(costs.tiers[static_cast<size_t>(tier)]),
                     .figures = figuresOfTier(evaluation, static_cast<Tier>(tier), view)});
  }
  parts.push_back({.name = CostFiguresText::tr("Staff, cache, egress, one-offs"),
                   .colour = ThemeRole::MutedText,
                   .amounts = std::move(costs.other)});
  parts.back().figures = poolSeries(evaluation, {"cost.staff", "cost.software", "cost.egress"});
  for (const char* name : {"cache", "oneOff"}) parts.back().figures.emplace_back(name);
  return parts;
}

std::vector<CostPart> partsByFleet(const Evaluation& evaluation, CostView view) {
  std::vector<CostPart> parts;
  for (const PoolEvaluation& pool : evaluation.pools) {
    parts.push_back({.name = QString::fromStdString(pool.name.empty() ? pool.id.text : pool.name),
                     .colour = CategoryRole{static_cast<int>(parts.size())},
                     .amounts = view == CostView::Cash ? pool.cashTotal : pool.amortisedTotal,
                     .figures = {"fleets[" + pool.id.text + (view == CostView::Cash ? "].cash" : "].amortised")}});
  }
  parts.push_back(
      {.name = tierName(Tier::Api), .colour = TierRole::Api, .amounts = evaluation.api, .figures = {"api"}});
  CostPart other{
      .name = CostFiguresText::tr("Cache, one-offs"), .colour = ThemeRole::MutedText, .amounts = evaluation.cache};
  addSeries(other.amounts, evaluation.oneOff);
  other.figures = {"cache", "oneOff"};
  parts.push_back(std::move(other));
  return parts;
}

// What the parts leave of the total: costs of months in which nobody uses a pool.
CostPart unallocated(const Evaluation& evaluation, CostView view) {
  return {.name = CostFiguresText::tr("Not allocated"),
          .colour = ThemeRole::MutedText,
          .amounts = view == CostView::Cash ? evaluation.unallocatedCash : evaluation.unallocatedAmortised,
          .figures = {view == CostView::Cash ? "unallocatedCash" : "unallocated"}};
}

QString nameOf(const Plan& plan, const WorkloadId& id) {
  const Workload* workload = find(plan, id);
  return workload ? workloadName(*workload) : QString::fromStdString(id.text);
}

std::string figureOf(const WorkloadEvaluation& workload, CostView view) {
  return view == CostView::Cash ? "workloads[" + workload.id.text + "].cash" : "byWorkload[" + workload.id.text + "]";
}

std::vector<CostPart> partsByWorkload(const Evaluation& evaluation, const Plan& plan, CostView view) {
  std::vector<CostPart> parts;
  for (const WorkloadEvaluation& workload : evaluation.workloads) {
    parts.push_back({.name = nameOf(plan, workload.id),
                     .colour = CategoryRole{static_cast<int>(parts.size())},
                     .amounts = view == CostView::Cash ? workload.cash : workload.amortised,
                     .figures = {figureOf(workload, view)}});
  }
  parts.push_back(unallocated(evaluation, view));
  return parts;
}

// In the order in which the workloads name them; workloads without one come last.
std::vector<CostPart> partsByCostCentre(const Evaluation& evaluation, CostView view) {
  std::vector<CostPart> parts;
  std::map<std::string, size_t> places;
  CostPart none{.name = CostFiguresText::tr("No cost centre"), .colour = ThemeRole::Line, .amounts = {}};
  for (const WorkloadEvaluation& workload : evaluation.workloads) {
    const MoneySeries& amounts = view == CostView::Cash ? workload.cash : workload.amortised;
    if (workload.costCentre.empty()) {
      addSeries(none.amounts, amounts);
      none.figures.push_back(figureOf(workload, view));
      continue;
    }
    const auto [place, isNew] = places.try_emplace(workload.costCentre, parts.size());
    if (isNew) {
      parts.push_back({.name = QString::fromStdString(workload.costCentre),
                       .colour = CategoryRole{static_cast<int>(parts.size())},
                       .amounts = {}});
    }
    addSeries(parts[place->second].amounts, amounts);
    parts[place->second].figures.push_back(figureOf(workload, view));
  }
  parts.push_back(std::move(none));
  parts.push_back(unallocated(evaluation, view));
  return parts;
}

QString splitName(CostSplit split) {
  switch (split) {
    case CostSplit::Tier:
      return CostFiguresText::tr("by tier");
    case CostSplit::Fleet:
      return CostFiguresText::tr("by fleet");
    case CostSplit::Workload:
      return CostFiguresText::tr("by workload");
    case CostSplit::CostCentre:
      return CostFiguresText::tr("by cost centre");
  }
  return {};
}

MoneySeries capitalOf(const Evaluation& evaluation, CostView view) {
  MoneySeries capital;
  for (const PoolEvaluation& pool : evaluation.pools) {
    addSeries(capital, view == CostView::Cash ? costOf(pool, CostLine::Capital) : pool.capitalAmortised);
    if (view == CostView::Cash) addSeries(capital, costOf(pool, CostLine::Resale));
  }
  return capital;
}

template <class Value>
double sumOf(const std::vector<Value>& series, const PeriodSpan& period) {
  double sum = 0;
  for (int month = period.first; month < period.first + period.count; ++month) {
    if (static_cast<size_t>(month) < series.size()) sum += series[static_cast<size_t>(month)].value();
  }
  return sum;
}

template <class Value>
QList<double> sumsOf(const std::vector<Value>& series, const std::vector<PeriodSpan>& periods) {
  QList<double> sums;
  for (const PeriodSpan& period : periods) sums.append(sumOf(series, period));
  return sums;
}

// Dollars per million tokens; NaN in a period without tokens.
QList<double> perMillion(const MoneySeries& cost, const TokenSeries& in, const TokenSeries& out,
                         const std::vector<PeriodSpan>& periods) {
  QList<double> values;
  for (const PeriodSpan& period : periods) {
    const double tokens = sumOf(in, period) + sumOf(out, period);
    values.append(tokens > 0 ? sumOf(cost, period) / tokens * 1e6 : kNone);
  }
  return values;
}

struct GpuHours {
  HourSeries busy;
  std::array<HourSeries, kWasteCount> waste;
};

GpuHours gpuHoursOf(const Evaluation& evaluation) {
  GpuHours hours;
  for (const PoolEvaluation& pool : evaluation.pools) {
    addSeries(hours.busy, pool.busyGpuHours);
    for (size_t part = 0; part < kWasteCount; ++part) addSeries(hours.waste[part], pool.wasteGpuHours[part]);
  }
  return hours;
}

// Headroom is a service level, so it is the quiet one.
ColourRole wasteColour(Waste waste) {
  switch (waste) {
    case Waste::Headroom:
      return TierRole::Unused;
    case Waste::OverProvisioning:
      return TierRole::Spot;
    case Waste::UnusedCommitment:
      return ThemeRole::Worse;
  }
  return TierRole::Unused;
}

// "$4.10M under budget; over in 0 of 36"
QString budgetVerdict(double difference, int over, int compared, const NumberFormat& format) {
  const QString amount = format.moneyShort(Money(std::abs(difference)));
  const QString sum =
      difference > 0 ? CostFiguresText::tr("%1 over").arg(amount) : CostFiguresText::tr("%1 under").arg(amount);
  return over == 0 ? CostFiguresText::tr("%1, never over").arg(sum)
                   : CostFiguresText::tr("%1, over in %2 of %3").arg(sum).arg(over).arg(compared);
}

}  // namespace

std::vector<PeriodSpan> periodsOf(const Plan& plan, int months, Period period, const NumberFormat& format) {
  const int length = period == Period::Months ? 1 : period == Period::Quarters ? 3 : 12;
  const bool calendarYear = plan.fiscalYearStart == 1;
  std::vector<PeriodSpan> spans;
  for (int month = 0; month < months;) {
    const CalendarMonth calendar = addMonths(plan.start, month);
    const int inYear = (calendar.month - plan.fiscalYearStart + 12) % 12;
    PeriodSpan span{.first = month, .count = std::min(length - inYear % length, months - month)};
    const QString year = QString::number(fiscalYear(calendar, plan.fiscalYearStart));
    const QString named = calendarYear ? year : CostFiguresText::tr("FY %1", "fiscal year").arg(year);
    if (period == Period::Months) {
      span.label = format.monthLong(calendar);
      span.shortLabel = format.month(calendar);
    } else if (period == Period::Quarters) {
      span.label = CostFiguresText::tr("Q%1 %2", "quarter of a year").arg(inYear / 3 + 1).arg(named);
      span.shortLabel = CostFiguresText::tr("Q%1 %2", "quarter of a year").arg(inYear / 3 + 1).arg(year.right(2));
    } else {
      span.label = span.shortLabel = named;
    }
    if (span.count < length)
      span.label = CostFiguresText::tr("%1 (%2 of %3 months)").arg(span.label).arg(span.count).arg(length);
    month += span.count;
    spans.push_back(std::move(span));
  }
  return spans;
}

std::optional<double> budgetOver(const Plan& plan, const PeriodSpan& period) {
  double sum = 0;
  for (int month = period.first; month < period.first + period.count; ++month) {
    const auto amount = budgetIn(plan, month);
    if (!amount) return std::nullopt;
    sum += amount->value();
  }
  return sum;
}

QString costTitle(Period period) {
  switch (period) {
    case Period::Months:
      return CostFiguresText::tr("Monthly cost");
    case Period::Quarters:
      return CostFiguresText::tr("Quarterly cost");
    case Period::FiscalYears:
      return CostFiguresText::tr("Yearly cost");
  }
  return {};
}

std::vector<CostPart> costParts(const Evaluation& evaluation, const Plan& plan, CostSplit split, CostView view) {
  std::vector<CostPart> parts = split == CostSplit::Tier       ? partsByTier(evaluation, view)
                                : split == CostSplit::Fleet    ? partsByFleet(evaluation, view)
                                : split == CostSplit::Workload ? partsByWorkload(evaluation, plan, view)
                                                               : partsByCostCentre(evaluation, view);
  std::erase_if(parts, [](const CostPart& part) { return isZero(part.amounts); });
  return parts;
}

namespace {

// What leaves the bank in the cash view, where a loan, a lease or tax make it another amount, and both totals.
void addFinancedCash(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                     const std::vector<PeriodSpan>& periods, const NumberFormat& format, ChartData& data) {
  if (choice.view != CostView::Cash || evaluation.months == 0) return;
  const finance::FinancedCash financed = finance::financedCashOf(plan, evaluation.scenario, evaluation);
  if (!financed.differs) return;
  const PeriodSpan whole{.first = 0, .count = evaluation.months};
  data.subtitle += u"; "_s + CostFiguresText::tr("%1 in all, %2 after financing and tax")
                                 .arg(format.moneyShort(Money(sumOf(evaluation.cashTotal, whole))),
                                      format.moneyShort(Money(sumOf(financed.cash, whole))));
  data.subtitleTells = true;
  data.lines.push_back({.name = CostFiguresText::tr("Paid after financing and tax"),
                        .colour = ThemeRole::Accent,
                        .y = sumsOf(financed.cash, periods),
                        .width = 1.5,
                        .stepped = true});
}

// Amortised adds up to cash and the change of what is held.
void addReconciliation(const Evaluation& evaluation, const CostChoice& choice, const NumberFormat& format,
                       ChartData& data) {
  if (choice.view != CostView::Amortised || evaluation.months == 0) return;
  if (evaluation.openingWorth == Money() && evaluation.closingWorth == Money()) return;
  const PeriodSpan whole{.first = 0, .count = evaluation.months};
  const auto sum = [&](const MoneySeries& series) { return format.moneyShort(Money(sumOf(series, whole))); };
  data.subtitle +=
      u"; "_s + CostFiguresText::tr("%1 in all = %2 cash + %3 held at the start − %4 held at the end")
                    .arg(sum(evaluation.amortisedTotal), sum(evaluation.cashTotal),
                         format.moneyShort(evaluation.openingWorth), format.moneyShort(evaluation.closingWorth));
  data.subtitleTells = true;
}

}  // namespace

ChartData costBySplit(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                      const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  ChartData data = moneyChart(periods, format);
  data.title = costTitle(choice.period);
  data.subtitle = u"%1, %2"_s.arg(splitName(choice.split), viewName(choice.view));
  for (CostPart& part : costParts(evaluation, plan, choice.split, choice.view)) {
    data.bands.push_back({.name = part.name, .colour = part.colour, .values = sumsOf(part.amounts, periods)});
  }
  addFinancedCash(evaluation, plan, choice, periods, format, data);
  addReconciliation(evaluation, choice, format, data);
  if (plan.budget.empty() || evaluation.months == 0) return data;
  ChartLine budget{
      .name = CostFiguresText::tr("Budget"), .colour = ThemeRole::Text, .width = 1.5, .dashed = true, .stepped = true};
  for (const PeriodSpan& period : periods) budget.y.append(budgetOver(plan, period).value_or(kNone));
  data.lines.push_back(std::move(budget));
  return data;
}

ChartData overAndUnderBudget(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                             const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  ChartData data = moneyChart(periods, format);
  data.title = CostFiguresText::tr("Cost less budget");
  data.totalName.clear();
  data.emptyText = CostFiguresText::tr("Set a budget to see what is over and under it.");
  ChartBand over{.name = CostFiguresText::tr("Over budget"), .colour = ThemeRole::Worse};
  ChartBand under{.name = CostFiguresText::tr("Under budget"), .colour = ThemeRole::Better};
  double sum = 0;
  int overCount = 0;
  int compared = 0;
  for (const PeriodSpan& period : periods) {
    const auto budget = budgetOver(plan, period);
    const double difference = budget ? sumOf(totalOf(evaluation, choice.view), period) - *budget : kNone;
    over.values.append(difference > 0 ? difference : kNone);
    under.values.append(difference <= 0 ? difference : kNone);
    if (!budget) continue;
    ++compared;
    sum += difference;
    if (difference > 0) ++overCount;
  }
  if (compared == 0) return data;
  data.subtitle = budgetVerdict(sum, overCount, compared, format);
  data.subtitleTells = true;
  data.formatValue = [format](double value) { return format.moneySigned(Money(value)); };
  data.bands = {std::move(over), std::move(under)};
  return data;
}

ChartData capitalAndRunning(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                            const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  ChartData data = moneyChart(periods, format);
  data.title = CostFiguresText::tr("Capital and running");
  data.subtitle = viewName(choice.view);
  const MoneySeries capital = capitalOf(evaluation, choice.view);
  MoneySeries running = totalOf(evaluation, choice.view);
  for (size_t month = 0; month < capital.size(); ++month) running[month] -= capital[month];
  if (isZero(running) && isZero(capital)) return data;
  data.bands.push_back(
      {.name = CostFiguresText::tr("Running cost"), .colour = ThemeRole::Accent, .values = sumsOf(running, periods)});
  if (!isZero(capital))
    data.bands.push_back(
        {.name = CostFiguresText::tr("Capital"), .colour = TierRole::Owned, .values = sumsOf(capital, periods)});
  return data;
}

ChartData inferenceShare(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                         const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = CostFiguresText::tr("Share of AI spend");
  data.emptyText =
      CostFiguresText::tr("Enter the other AI spend (training, data, people) to see inference's share of it.");
  data.formatValue = [format](double share) { return format.share(share, 1); };
  data.formatAxis = [format](double share) { return format.share(share); };
  setPeriodAxis(data, periods);
  if (plan.otherAiSpend.empty()) return data;
  ChartLine line{.name = CostFiguresText::tr("Inference"), .colour = ThemeRole::Accent};
  double inferenceSum = 0;
  double otherSum = 0;
  for (const PeriodSpan& period : periods) {
    const double inference = sumOf(totalOf(evaluation, choice.view), period);
    double other = 0;
    for (int month = period.first; month < period.first + period.count; ++month) {
      other += otherAiSpendIn(plan, month).value();
    }
    line.y.append(inference + other > 0 ? inference / (inference + other) : kNone);
    inferenceSum += inference;
    otherSum += other;
  }
  if (inferenceSum + otherSum > 0) {
    data.subtitle = CostFiguresText::tr("%1 over the plan").arg(format.share(inferenceSum / (inferenceSum + otherSum)));
    data.subtitleTells = true;
  }
  data.lines.push_back(std::move(line));
  return data;
}

ChartData costPerMillionTokens(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                               const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = CostFiguresText::tr("Cost per million tokens");
  data.subtitle = viewName(choice.view);
  data.emptyText = CostFiguresText::tr("No workload has tokens: enter input and output tokens per request.");
  setPeriodAxis(data, periods);
  setMoneyAxis(data, format);
  const auto hasValues = [](const QList<double>& values) {
    return std::any_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
  };
  const auto addLine = [&](const QString& name, ColourRole colour, double width, QList<double> values) {
    if (hasValues(values))
      data.lines.push_back({.name = name, .colour = colour, .y = std::move(values), .width = width});
  };
  addLine(CostFiguresText::tr("All workloads"), ThemeRole::Text, 2.5,
          perMillion(totalOf(evaluation, choice.view), evaluation.tokensIn, evaluation.tokensOut, periods));
  if (evaluation.workloads.size() < 2 || evaluation.workloads.size() > kMostLines) return data;
  int index = 0;
  for (const WorkloadEvaluation& workload : evaluation.workloads) {
    const MoneySeries& cost = choice.view == CostView::Cash ? workload.cash : workload.amortised;
    addLine(nameOf(plan, workload.id), CategoryRole{index++}, 1.5,
            perMillion(cost, workload.tokensIn, workload.tokensOut, periods));
  }
  return data;
}

ChartData gpuHoursByUse(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                        const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  ChartData data;
  data.kind = ChartKind::StackedBars;
  data.title = CostFiguresText::tr("Utilisation and waste");
  data.emptyText = CostFiguresText::tr("No GPUs are provisioned: give a workload some demand.");
  data.formatValue = [format](double share) { return format.share(share, 1); };
  data.formatAxis = [format](double share) { return format.share(share); };
  setPeriodAxis(data, periods);
  const GpuHours hours = gpuHoursOf(evaluation);
  QList<double> provisioned = sumsOf(hours.busy, periods);
  for (const HourSeries& part : hours.waste) {
    for (qsizetype i = 0; i < provisioned.size(); ++i) provisioned[i] += sumOf(part, periods[static_cast<size_t>(i)]);
  }
  const auto addBand = [&](const QString& name, ColourRole colour, const HourSeries& part) {
    QList<double> values = sumsOf(part, periods);
    for (qsizetype i = 0; i < values.size(); ++i) values[i] = provisioned[i] > 0 ? values[i] / provisioned[i] : kNone;
    data.bands.push_back({.name = name, .colour = colour, .values = std::move(values)});
  };
  if (std::all_of(provisioned.begin(), provisioned.end(), [](double all) { return all <= 0; })) return data;
  if (const auto utilisation = evaluation.headline.utilisation) {
    data.subtitle = CostFiguresText::tr("of GPU-hours, %1 busy").arg(format.share(*utilisation));
    data.subtitleTells = true;
  }
  addBand(CostFiguresText::tr("Busy"), ThemeRole::Accent, hours.busy);
  for (int part = 0; part < kWasteCount; ++part) {
    const auto waste = static_cast<Waste>(part);
    if (!isZero(hours.waste[static_cast<size_t>(part)]))
      addBand(wasteName(waste), wasteColour(waste), hours.waste[static_cast<size_t>(part)]);
  }
  return data;
}

ChartData wasteInMoney(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                       const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  ChartData data = moneyChart(periods, format);
  data.title = CostFiguresText::tr("Waste in money");
  data.emptyText = CostFiguresText::tr("Nothing is wasted: what is provisioned is busy.");
  for (int part = 0; part < kWasteCount; ++part) {
    MoneySeries amounts;
    for (const PoolEvaluation& pool : evaluation.pools) addSeries(amounts, pool.wasteCost[static_cast<size_t>(part)]);
    if (isZero(amounts)) continue;
    const auto waste = static_cast<Waste>(part);
    data.bands.push_back({.name = wasteName(waste), .colour = wasteColour(waste), .values = sumsOf(amounts, periods)});
  }
  if (!data.bands.empty()) {
    data.subtitle =
        CostFiguresText::tr("%1 of cost, %2 avoidable")
            .arg(format.share(evaluation.headline.wasteShare), format.share(evaluation.headline.avoidableWasteShare));
    data.subtitleTells = true;
  }
  return data;
}

}  // namespace fulcrum
