// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/own_vs_rent_figures.h"

#include <QCoreApplication>
#include <cmath>

#include "figures/series.h"
#include "figures/tier_figures.h"

namespace fulcrum {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

// Height of a line between its points.
double interpolated(const MoneySeries& series, double x) {
  const auto before = static_cast<size_t>(std::floor(x));
  if (before + 1 >= series.size()) return series.empty() ? 0 : series.back().value();
  const double share = x - static_cast<double>(before);
  return series[before].value() * (1 - share) + series[before + 1].value() * share;
}

}  // namespace

ChartData cumulativeOwnVersusRent(const finance::OwnVersusRent* comparison, const Plan& plan,
                                  const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = Text::tr("Own vs rent");
  data.subtitle =
      comparison && comparison->hypothetical ? Text::tr("cumulative cost, if owned") : Text::tr("cumulative cost");
  data.emptyText = Text::tr("Give a node type a purchase price to compare owning with renting.");
  setMoneyAxis(data, format);
  if (!comparison) return data;
  // Boundaries 0..N: the start of each month and the end of the last one.
  setMonthAxis(data, plan, comparison->months + 1, format);
  data.lines.push_back(
      {.name = Text::tr("Rent"), .colour = TierRole::OnDemand, .y = toList(comparison->cumulativeRent)});
  data.lines.push_back({.name = Text::tr("Own"), .colour = TierRole::Owned, .y = toList(comparison->cumulativeOwn)});
  if (comparison->simple.first && !comparison->simple.immediate) {
    const double month = *comparison->simple.first;
    data.markers.push_back({.x = month,
                            .y = interpolated(comparison->cumulativeOwn, month),
                            .text = Text::tr("month %1").arg(format.number(month, 1))});
  }
  return data;
}

QString paybackText(const finance::Payback& payback, const NumberFormat& format) {
  if (payback.immediate) return Text::tr("immediate");
  if (!payback.first) return Text::tr("never");
  return format.months(*payback.first);
}

}  // namespace fulcrum
