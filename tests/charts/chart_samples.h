// SPDX-License-Identifier: GPL-3.0-or-later
// Small charts for tests.
#pragma once

#include <QString>

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

}  // namespace fulcrum::samples
