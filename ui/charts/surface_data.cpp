// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/surface_data.h"

#include <QCoreApplication>
#include <algorithm>

#include "charts/axis_scale.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevels = 10;

struct SurfaceDataText {
  Q_DECLARE_TR_FUNCTIONS(Surface)
};

QString placeName(const SurfaceData& data, QPointF place) {
  return data.formatY(place.y()) + u" · "_s + data.formatX(place.x());
}

const SurfaceSide& sideOf(const SurfaceData& data, double value) {
  return value < 0 ? data.below : data.above;
}

}  // namespace

bool isEmpty(const SurfaceData& data) {
  return data.grid.isEmpty();
}

QList<double> contourLevels(const ValueGrid& grid) {
  if (grid.isEmpty()) return {};
  const auto [low, high] = std::minmax_element(grid.z.begin(), grid.z.end());
  return *high > *low ? insideScale(*low, *high, kLevels).ticks : QList<double>();
}

ReadOut readOutAt(const SurfaceData& data, QPointF place) {
  const double value = valueAt(data.grid, place);
  const SurfaceSide& side = sideOf(data, value);
  ReadOut readOut;
  readOut.place = placeName(data, place);
  readOut.rows.append({.series = 0,
                       .name = data.valueName + u", "_s + side.name,
                       .colour = side.colour,
                       .value = value,
                       .text = data.formatValue(value)});
  return readOut;
}

TableData tableOf(const SurfaceData& data) {
  TableData table;
  if (isEmpty(data)) return table;
  table.headers << data.yTitle;
  for (const double x : data.grid.x) table.headers << data.formatX(x);
  for (qsizetype j = data.grid.y.size() - 1; j >= 0; --j) {
    auto& row = table.rows.emplace_back();
    row.push_back({data.formatY(data.grid.y[j]), data.grid.y[j]});
    for (qsizetype i = 0; i < data.grid.x.size(); ++i)
      row.push_back({data.formatValue(data.grid.at(i, j)), data.grid.at(i, j)});
  }
  return table;
}

QString summaryOf(const SurfaceData& data) {
  if (isEmpty(data)) return data.emptyText;
  const auto [low, high] = std::minmax_element(data.grid.z.begin(), data.grid.z.end());
  QString text =
      SurfaceDataText::tr("%1 from %2 to %3.").arg(data.valueName, data.formatValue(*low), data.formatValue(*high));
  if (data.point) {
    const double value = valueAt(data.grid, *data.point);
    text += u' ' +
            SurfaceDataText::tr("%1: %2 at %3, %4.")
                .arg(data.pointName, data.formatValue(value), placeName(data, *data.point), sideOf(data, value).name);
  }
  return text;
}

}  // namespace fulcrum
