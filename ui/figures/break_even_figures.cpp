// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/break_even_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "charts/axis_scale.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTicks = 8;

struct BreakEvenFiguresText {
  Q_DECLARE_TR_FUNCTIONS(BreakEven)
};

// Utilisation at a demand factor, linear between the points of the grid.
double utilisationAt(const QList<double>& factors, const std::vector<double>& utilisations, double factor) {
  const auto after = std::upper_bound(factors.begin() + 1, factors.end() - 1, factor);
  const auto i = static_cast<size_t>(after - factors.begin() - 1);
  const double from = factors[static_cast<qsizetype>(i)];
  const double share = std::clamp((factor - from) / (*after - from), 0.0, 1.0);
  return utilisations[i] * (1 - share) + utilisations[i + 1] * share;
}

// Round utilisations where the growing demand first reaches them. Owned GPUs that are full do not fill up more: the
// last ticks may be missing.
QList<SurfaceTick> utilisationTicks(const QList<double>& factors, const std::vector<double>& utilisations,
                                    const NumberFormat& format) {
  QList<SurfaceTick> ticks;
  const auto [low, high] = std::minmax_element(utilisations.begin(), utilisations.end());
  if (!(*high > *low)) return ticks;
  for (const double tick : insideScale(*low, *high, kTicks).ticks) {
    for (size_t i = 1; i < utilisations.size(); ++i) {
      const double from = utilisations[i - 1];
      const double to = utilisations[i];
      if (tick < from || tick > to || !(to > from)) continue;
      const double left = factors[static_cast<qsizetype>(i) - 1];
      const double at = left + (tick - from) / (to - from) * (factors[static_cast<qsizetype>(i)] - left);
      ticks.append({at, format.share(tick, std::abs(tick * 100 - std::round(tick * 100)) < 1e-6 ? 0 : 1)});
      break;
    }
  }
  return ticks;
}

ValueGrid gridOf(const finance::BreakEvenSurface& surface, double rentNow) {
  ValueGrid grid;
  for (int i = 0; i <= surface.intervals; ++i) {
    grid.x.append(surface.demandFactor(i));
    grid.y.append(surface.rentFactor(i) * rentNow);
  }
  grid.z = QList<double>(surface.npv.begin(), surface.npv.end());
  return grid;
}

}  // namespace

QString perGpuHour(MoneyPerHour price, const NumberFormat& format) {
  return BreakEvenFiguresText::tr("%1/h", "price of a GPU-hour").arg(format.money(Money(price.value())));
}

ChartData paybackBySpend(const BreakEven& breakEven, bool compared, const NumberFormat& format) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  ChartData data;
  data.title = BreakEvenFiguresText::tr("Payback by cloud spend");
  data.subtitle = BreakEvenFiguresText::tr("all demand × a factor; what is bought is held");
  data.emptyText = compared ? BreakEvenFiguresText::tr("Working it out…")
                            : BreakEvenFiguresText::tr("Nothing is owned, so nothing pays back.");
  data.xTitle = BreakEvenFiguresText::tr("Renting the same, per month on average");
  data.yTitle = BreakEvenFiguresText::tr("months");
  data.formatX = [format](double spend) { return format.moneyShort(Money(spend)); };
  data.formatValue = [format](double months) { return format.field(months, Unit::Months); };
  data.formatAxis = [format](double months) { return format.number(months); };
  ChartLine simple{.name = BreakEvenFiguresText::tr("Payback"), .colour = TierRole::Owned};
  ChartLine discounted{
      .name = BreakEvenFiguresText::tr("Discounted payback"), .colour = ThemeRole::MutedText, .dashed = true};
  for (const finance::PaybackPoint& point : breakEven.paybacks) {
    const double spend = point.monthlySpend.value();
    if (!data.xValues.empty() && !(spend > data.xValues.last())) continue;  // no more is rented than before
    data.xValues.append(spend);
    simple.y.append(point.payback.simple.first.value_or(kNone));
    discounted.y.append(point.payback.discounted.first.value_or(kNone));
    if (point.demandFactor == 1 && point.payback.simple.first)
      data.markers.push_back(
          {.x = spend, .y = *point.payback.simple.first, .text = BreakEvenFiguresText::tr("This plan")});
  }
  const auto isKnown = [](double months) { return std::isfinite(months); };
  if (data.xValues.empty()) return data;
  if (std::none_of(simple.y.begin(), simple.y.end(), isKnown)) {
    data.xValues.clear();
    data.emptyText = BreakEvenFiguresText::tr("Owning pays back at none of these: up to %1 per month.")
                         .arg(format.moneyShort(breakEven.paybacks.back().monthlySpend));
    return data;
  }
  data.lines = {std::move(simple), std::move(discounted)};
  return data;
}

SurfaceData breakEvenSurfaceData(const BreakEven& breakEven, bool compared, const NumberFormat& format) {
  SurfaceData data;
  data.title = BreakEvenFiguresText::tr("Break-even");
  data.subtitle = BreakEvenFiguresText::tr("NPV of owning over rent and use; what is bought is held");
  data.emptyText = compared ? BreakEvenFiguresText::tr("Working it out…")
                            : BreakEvenFiguresText::tr("Nothing is owned, so nothing breaks even.");
  if (!breakEven.surface || !breakEven.rentNow) return data;
  const finance::BreakEvenSurface& surface = *breakEven.surface;
  const double rentNow = breakEven.rentNow->value();
  data.grid = gridOf(surface, rentNow);
  data.xTitle = BreakEvenFiguresText::tr("Utilisation of the GPUs in fleets that own nodes, by all demand × a factor");
  data.yTitle = BreakEvenFiguresText::tr("Mean rent of a GPU-hour");
  data.valueName = BreakEvenFiguresText::tr("NPV");
  data.xTicks = utilisationTicks(data.grid.x, surface.utilisations, format);
  for (const double tick : insideScale(data.grid.y.first(), data.grid.y.last(), kTicks).ticks)
    data.yTicks.append({tick, perGpuHour(MoneyPerHour(tick), format)});
  data.formatX = [factors = data.grid.x, utilisations = surface.utilisations, format](double factor) {
    return BreakEvenFiguresText::tr("%1 used (demand × %2)")
        .arg(format.share(utilisationAt(factors, utilisations, factor), 1), format.significant(factor));
  };
  data.formatY = [format](double price) { return perGpuHour(MoneyPerHour(price), format); };
  data.formatValue = [format](double value) { return format.moneySigned(Money(value)); };
  data.formatLevel = [format](double value) { return format.moneyShortSigned(Money(value)); };
  data.below = {BreakEvenFiguresText::tr("renting is cheaper"), TierRole::OnDemand};
  data.above = {BreakEvenFiguresText::tr("owning is cheaper"), TierRole::Owned};
  data.point = QPointF(1.0, rentNow);
  data.pointName = BreakEvenFiguresText::tr("This plan");
  return data;
}

}  // namespace fulcrum
