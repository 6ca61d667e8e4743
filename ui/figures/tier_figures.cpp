// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/tier_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

#include "figures/series.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

struct TierFiguresText {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

void addPool(const PoolEvaluation& pool, CostView view, TierCosts& costs) {
  const bool cash = view == CostView::Cash;
  const auto tier = [&](Tier which) -> MoneySeries& { return costs.tiers[static_cast<size_t>(which)]; };
  MoneySeries& owned = tier(Tier::Owned);
  for (const CostLine line : {CostLine::Energy, CostLine::Space, CostLine::Maintenance, CostLine::Network}) {
    addSeries(owned, costOf(pool, line));
  }
  addSeries(owned, cash ? costOf(pool, CostLine::Capital) : pool.capitalAmortised);
  if (cash) addSeries(owned, costOf(pool, CostLine::Resale));
  for (const Term term : kTerms)
    addSeries(tier(kTermTier[term]), cash ? costOf(pool, kTermLine[term]) : pool.reservedAmortised[term]);
  addSeries(tier(Tier::Spot), costOf(pool, CostLine::Spot));
  addSeries(tier(Tier::OnDemand), costOf(pool, CostLine::OnDemand));
  addSeries(costs.other, costOf(pool, CostLine::Staff));
  addSeries(costs.other, costOf(pool, CostLine::Software));
  addSeries(costs.other, costOf(pool, CostLine::Egress));
}

// Levels of a tier from the lowest up: runs of levels that are in use during equally many hours, ended also where the
// need has a step. The band stands on `base`; its top is returned.
double fillLevels(const WeekValues& nodes, const std::set<double>& steps, double base, ChartBand& band) {
  WeekValues sorted = nodes;
  std::sort(sorted.begin(), sorted.end());
  double level = base;
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const double top = base + sorted[static_cast<size_t>(hour)];
    while (level < top) {
      const auto step = steps.upper_bound(level);
      const double end = step == steps.end() ? top : std::min(top, *step);
      band.values.append(kHoursPerWeek - hour);
      band.heights.append(end - level);
      level = end;
    }
  }
  return level;
}

// What the hours need, from the most to the least: its distance to the bands is what stands idle or is missing.
void addNeeded(WeekValues needed, ChartData& data) {
  if (data.bands.empty()) return;
  std::sort(needed.begin(), needed.end(), std::greater<>());
  ChartLine line{.name = TierFiguresText::tr("Needed"), .colour = ThemeRole::Text, .stepped = true};
  for (size_t hour = 0; hour < needed.size(); ++hour) {
    line.x << static_cast<double>(hour);
    line.y << needed[hour];
  }
  line.x << static_cast<double>(needed.size());
  line.y << needed.back();
  data.lines.push_back(std::move(line));
}

}  // namespace

TierRole roleOf(Tier tier) {
  switch (tier) {
    case Tier::Owned:
      return TierRole::Owned;
    case Tier::Reserved3y:
      return TierRole::Reserved3y;
    case Tier::Reserved1y:
      return TierRole::Reserved1y;
    case Tier::Spot:
      return TierRole::Spot;
    case Tier::OnDemand:
      return TierRole::OnDemand;
    case Tier::Api:
      return TierRole::Api;
  }
  return TierRole::Unused;
}

void setMonthAxis(ChartData& data, const Plan& plan, int months, const NumberFormat& format) {
  for (int month = 0; month < months; ++month) {
    const CalendarMonth calendar = addMonths(plan.start, month);
    data.xLabels << format.monthLong(calendar);
    data.xShortLabels << format.month(calendar);
  }
}

void setMoneyAxis(ChartData& data, const NumberFormat& format) {
  data.yTitle = format.currencySymbol();
  data.formatValue = [format](double value) { return format.money(Money(value)); };
  data.formatAxis = [format](double value) { return format.moneyAxis(value); };
}

TierCosts costsByTier(const Evaluation& evaluation, CostView view) {
  TierCosts costs;
  for (MoneySeries& series : costs.tiers) series.resize(static_cast<size_t>(evaluation.months));
  costs.other.resize(static_cast<size_t>(evaluation.months));
  for (const PoolEvaluation& pool : evaluation.pools) addPool(pool, view, costs);
  addSeries(costs.tiers[static_cast<size_t>(Tier::Api)], evaluation.api);
  addSeries(costs.other, evaluation.cache);
  addSeries(costs.other, evaluation.oneOff);
  return costs;
}

ChartData monthlyCostByTier(const Evaluation& evaluation, const Plan& plan, CostView view, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::StackedBars;
  data.title = TierFiguresText::tr("Monthly cost");
  data.subtitle =
      view == CostView::Cash ? TierFiguresText::tr("by tier, cash") : TierFiguresText::tr("by tier, amortised");
  data.totalName = TierFiguresText::tr("Total");
  data.emptyText = TierFiguresText::tr("Nothing costs anything yet: give a workload some demand.");
  setMonthAxis(data, plan, evaluation.months, format);
  setMoneyAxis(data, format);
  const TierCosts costs = costsByTier(evaluation, view);
  for (int tier = 0; tier < kTierCount; ++tier) {
    const MoneySeries& series = costs.tiers[static_cast<size_t>(tier)];
    if (isZero(series)) continue;
    data.bands.push_back({.name = tierName(static_cast<Tier>(tier)),
                          .colour = roleOf(static_cast<Tier>(tier)),
                          .values = toList(series)});
  }
  if (!isZero(costs.other)) {
    data.bands.push_back({.name = TierFiguresText::tr("Staff, cache, egress, one-offs"),
                          .colour = ThemeRole::MutedText,
                          .values = toList(costs.other)});
  }
  return data;
}

std::function<QString(double)> nodeAxis(const NumberFormat& format) {
  return [format](double nodes) { return std::floor(nodes) == nodes ? format.number(nodes, 0) : QString(); };
}

ChartData loadDuration(const PoolWeek& week, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::Steps;
  data.title = TierFiguresText::tr("Hours above each level");
  data.subtitle = TierFiguresText::tr("nodes, and who serves them");
  data.yTitle = TierFiguresText::tr("nodes");
  data.xTitle = TierFiguresText::tr("hours of the week");
  data.emptyText = TierFiguresText::tr("No nodes are provisioned in this month.");
  data.formatX = [format](double hours) { return format.field(hours, Unit::Hours); };
  data.formatValue = [format](double nodes) { return format.field(nodes, Unit::Nodes); };
  data.formatAxis = nodeAxis(format);
  const std::set<double> steps(week.needed.begin(), week.needed.end());
  double base = 0;
  for (int tier = 0; tier < kNodeTierCount; ++tier) {
    ChartBand band{.name = tierName(static_cast<Tier>(tier)), .colour = roleOf(static_cast<Tier>(tier))};
    base = fillLevels(week.nodes[static_cast<size_t>(tier)], steps, base, band);
    if (!band.values.isEmpty()) data.bands.push_back(std::move(band));
  }
  // One tier alone has no legend.
  if (data.bands.size() == 1) data.subtitle = TierFiguresText::tr("nodes: %1").arg(data.bands.front().name);
  addNeeded(week.needed, data);
  return data;
}

}  // namespace fulcrum
