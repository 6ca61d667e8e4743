// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/price_chart.h"

#include <QCoreApplication>
#include <QDate>
#include <array>
#include <cmath>
#include <map>

namespace fulcrum {

namespace {

struct PriceChartText {
  Q_DECLARE_TR_FUNCTIONS(PriceChart)
};

constexpr double kDaysOfYear = 365.25;

double dayNumber(const std::string& asOf) {
  return static_cast<double>(QDate::fromString(QString::fromStdString(asOf), Qt::ISODate).toJulianDay());
}

QString dayName(double day) {
  return QLocale().toString(QDate::fromJulianDay(static_cast<qint64>(std::lround(day))), QLocale::ShortFormat);
}

void dressPrices(ChartData& data, const NumberFormat& format) {
  data.kind = ChartKind::Lines;
  data.xTitle = PriceChartText::tr("Day");
  data.formatX = dayName;
  data.formatValue = [format](double value) { return format.money(Money(value)); };
  data.formatAxis = [format](double value) { return format.moneyAxis(value); };
  data.emptyText = PriceChartText::tr("The price book has no day of these. Import price lists of several days.");
}

}  // namespace

ChartData pricesOverTime(const std::vector<PriceSeries>& series, const std::string& currency) {
  constexpr std::array kColours{ThemeRole::Accent, ThemeRole::Worse, ThemeRole::Better, ThemeRole::MutedText};
  ChartData data;
  dressPrices(data, NumberFormat(QString::fromStdString(currency)));
  data.title = PriceChartText::tr("Price over time");
  data.subtitle = PriceChartText::tr("on demand, per GPU and hour, lowest of the day");
  for (size_t i = 0; i < series.size(); ++i) {
    std::map<double, double> days;
    for (const prices::NodeOffer& offer : series[i].days) {
      if (offer.currency != currency || !(offer.onDemand > 0) || !(offer.gpus > 0)) continue;
      const double price = offer.onDemand / offer.gpus;
      const auto [day, isNew] = days.try_emplace(dayNumber(offer.asOf), price);
      if (!isNew) day->second = std::min(day->second, price);
    }
    if (days.empty()) continue;
    ChartLine line{.name = series[i].name, .colour = kColours[i % kColours.size()]};
    for (const auto& [day, price] : days) {
      line.x << day;
      line.y << price;
    }
    // A single day is no line.
    if (line.x.size() == 1) data.markers.push_back({.x = line.x[0], .y = line.y[0], .text = {}, .filled = true});
    data.lines.push_back(std::move(line));
  }
  return data;
}

ChartData trendChart(const prices::PriceTrend& trend, const NumberFormat& format) {
  ChartData data;
  dressPrices(data, format);
  data.title = PriceChartText::tr("Price trend");
  data.subtitle = PriceChartText::tr("per GPU and hour, mean of the offers that have several days");
  if (trend.points.empty()) return data;
  ChartLine prices{.name = PriceChartText::tr("Price"), .colour = ThemeRole::Accent};
  // The line goes through the middle of the points: what a trend knows is how steep it is.
  double middleDay = 0;
  double middleLog = 0;
  for (const prices::TrendPoint& point : trend.points) {
    prices.x << dayNumber(point.asOf);
    prices.y << point.price;
    middleDay += prices.x.back() / static_cast<double>(trend.points.size());
    middleLog += std::log(point.price) / static_cast<double>(trend.points.size());
  }
  ChartLine line{.name = PriceChartText::tr("Trend"), .colour = ThemeRole::Text, .width = 1.5, .dashed = true};
  const auto at = [&](double day, double perYear) {
    return std::exp(middleLog + std::log1p(perYear) * (day - middleDay) / kDaysOfYear);
  };
  for (const double day : prices.x) {
    const double a = at(day, trend.low);
    const double b = at(day, trend.high);
    line.x << day;
    line.y << at(day, trend.perYear);
    line.low << std::min(a, b);
    line.high << std::max(a, b);
  }
  data.lines = {std::move(prices), std::move(line)};
  return data;
}

}  // namespace fulcrum
