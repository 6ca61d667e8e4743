// SPDX-License-Identifier: GPL-3.0-or-later
// Small charts for tests.
#pragma once

#include <QString>
#include <limits>

#include "charts/chart_data.h"

namespace fulcrum::samples {

inline QString whole(double value) {
  return QString::number(value, 'f', 0);
}

inline ChartData stack(ChartKind kind, int months, double scale = 1.0) {
  ChartData data{.kind = kind, .title = QStringLiteral("Monthly cost"), .xTitle = QStringLiteral("Month")};
  data.totalName = QStringLiteral("Total");
  data.formatValue = whole;
  for (int i = 0; i < months; ++i) data.xLabels << QStringLiteral("m%1").arg(i);
  for (int b = 0; b < 6; ++b) {
    ChartBand band{.name = QStringLiteral("tier %1").arg(b), .colour = static_cast<TierRole>(b)};
    for (int i = 0; i < months; ++i) band.values << scale * (10 * (b + 1) + i);
    data.bands.push_back(band);
  }
  return data;
}

inline ChartData crossing() {
  ChartData data{.kind = ChartKind::Lines, .title = QStringLiteral("Own vs rent"), .xTitle = QStringLiteral("Month")};
  ChartLine own{.name = QStringLiteral("Own"), .colour = TierRole::Owned};
  ChartLine rent{.name = QStringLiteral("Rent"), .colour = TierRole::OnDemand};
  for (int i = 0; i < 25; ++i) {
    data.xLabels << QStringLiteral("m%1").arg(i);
    own.y << 120.0 + 5 * i;
    own.low << 110.0 + 5 * i;
    own.high << 130.0 + 5 * i;
    rent.y << 15.0 * i;
  }
  own.endLabel = QStringLiteral("Own 240");
  data.lines = {own, rent};
  data.markers = {{12, 180, QStringLiteral("month 12")}};
  data.formatValue = whole;
  return data;
}

inline ChartData levels() {
  ChartData data{.kind = ChartKind::Steps, .title = QStringLiteral("Hours above each level")};
  data.formatValue = whole;
  data.formatX = whole;
  data.bands = {
      {.name = QStringLiteral("Owned"), .colour = TierRole::Owned, .values = {730, 700}},
      {.name = QStringLiteral("On demand"), .colour = TierRole::OnDemand, .values = {300, 20}, .heights = {1, 0.5}}};
  return data;
}

// From 100 over -30 and +10 to 80.
inline ChartData waterfall() {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  ChartData data{.kind = ChartKind::Waterfall, .title = QStringLiteral("From Base to Tuned")};
  data.xTitle = QStringLiteral("Step");
  data.formatValue = whole;
  data.xLabels = {QStringLiteral("Base"), QStringLiteral("A lever with a long name"), QStringLiteral("Cache"),
                  QStringLiteral("Tuned")};
  data.barTexts = {QStringLiteral("100"), QStringLiteral("-30"), QStringLiteral("+10"), QStringLiteral("80")};
  data.bands = {{.name = QStringLiteral("Cost"), .colour = TierRole::Owned, .values = {100, kNone, kNone, 80}},
                {.name = QStringLiteral("Saves"), .colour = ThemeRole::Better, .values = {kNone, -30, kNone, kNone}},
                {.name = QStringLiteral("More"), .colour = TierRole::OnDemand, .values = {kNone, kNone, 10, kNone}}};
  return data;
}

}  // namespace fulcrum::samples
