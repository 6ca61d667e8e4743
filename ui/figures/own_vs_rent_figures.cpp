// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/own_vs_rent_figures.h"

#include <QCoreApplication>
#include <cmath>

#include "figures/series.h"
#include "figures/tier_figures.h"

namespace fulcrum {
namespace {

struct OwnVsRentFiguresText {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

// Height of a line between its points.
double interpolated(const MoneySeries& series, double x) {
  const auto before = static_cast<size_t>(std::floor(x));
  if (before + 1 >= series.size()) return series.empty() ? 0 : series.back().value();
  const double share = x - static_cast<double>(before);
  return series[before].value() * (1 - share) + series[before + 1].value() * share;
}

// The first payback and, where its saving is lost again, the final one.
void addCrossings(ChartData& data, const finance::OwnVersusRent& comparison, const NumberFormat& format) {
  const finance::Payback& payback = comparison.payback.simple;
  if (!payback.first || payback.immediate) return;
  const auto add = [&](double month, const QString& text, bool filled) {
    data.markers.push_back({.x = month,
                            .y = interpolated(comparison.cumulativeOwn, month),
                            .text = text.arg(format.number(month, 1)),
                            .filled = filled});
  };
  const bool dips = dipsAgain(payback);
  add(*payback.first, dips ? OwnVsRentFiguresText::tr("first payback, month %1") : OwnVsRentFiguresText::tr("month %1"),
      false);
  if (dips && payback.final) add(*payback.final, OwnVsRentFiguresText::tr("for good, month %1"), true);
}

}  // namespace

bool dipsAgain(const finance::Payback& payback) {
  return payback.first && (!payback.final || std::abs(*payback.final - *payback.first) > 1e-9);
}

ChartData cumulativeOwnVersusRent(const finance::OwnVersusRent* comparison, const Plan& plan,
                                  const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = OwnVsRentFiguresText::tr("Own vs rent");
  data.subtitle = comparison && comparison->hypothetical ? OwnVsRentFiguresText::tr("cumulative cost, if owned")
                                                         : OwnVsRentFiguresText::tr("cumulative cost");
  data.emptyText = OwnVsRentFiguresText::tr("No node is bought: the page Own vs rent says why.");
  setMoneyAxis(data, format);
  if (!comparison) return data;
  // Boundaries 0..N: the start of each month and the end of the last one.
  setMonthAxis(data, plan, comparison->months + 1, format);
  data.lines.push_back({.name = OwnVsRentFiguresText::tr("Rent"),
                        .colour = TierRole::OnDemand,
                        .y = toList(comparison->cumulativeRent),
                        .figure = "ownVsRent.cumulativeCost.rent"});
  if (comparison->buysNothing()) return data;
  data.lines.push_back({.name = OwnVsRentFiguresText::tr("Own"),
                        .colour = TierRole::Owned,
                        .y = toList(comparison->cumulativeOwn),
                        .figure = "ownVsRent.cumulativeCost.own"});
  addCrossings(data, *comparison, format);
  return data;
}

explain::Asked askedOfArms(const ChartData& chart, int place, int series) {
  if (place < 0) return {.figure = "ownVsRent.npv"};
  const bool isLine = series >= 0 && static_cast<size_t>(series) < chart.lines.size();
  const std::string name = isLine ? chart.lines[static_cast<size_t>(series)].figure : "ownVsRent.cumulative";
  return {.figure = name + "[" + std::to_string(place) + "]"};
}

QString paybackText(const finance::Payback& payback, const NumberFormat& format) {
  if (payback.immediate) return OwnVsRentFiguresText::tr("immediate");
  if (!payback.first) return OwnVsRentFiguresText::tr("never");
  return format.months(*payback.first);
}

QString paybackText(const finance::PaybackVerdict& verdict, const NumberFormat& format) {
  using finance::PaybackReason;
  if (verdict.reason == PaybackReason::NoDifference) return NumberFormat::none();
  if (verdict.reason == PaybackReason::ResaleOnly) return OwnVsRentFiguresText::tr("by resale only");
  if (verdict.reason == PaybackReason::AfterHorizon)
    return OwnVsRentFiguresText::tr("about month %1").arg(format.number(std::ceil(*verdict.after), 0));
  return paybackText(verdict.simple, format);
}

}  // namespace fulcrum
