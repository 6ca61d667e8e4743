// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_data.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace fulcrum {

namespace {

struct ChartDataText {
  Q_DECLARE_TR_FUNCTIONS(fulcrum::Chart)
};

QString plain(double value) {
  return QLocale().toString(value, 'g', 6);
}

QString formatted(const std::function<QString(double)>& format, double value) {
  return format ? format(value) : plain(value);
}

// The index that stands at x, if one does.
std::optional<qsizetype> indexAt(const QList<double>& xs, double x) {
  if (xs.isEmpty()) return static_cast<qsizetype>(std::lround(x));
  const auto it = std::lower_bound(xs.begin(), xs.end(), x);
  if (it == xs.end() || *it != x) return {};
  return it - xs.begin();
}

std::optional<double> valueAt(const QList<double>& xs, const QList<double>& values, double x) {
  const auto index = indexAt(xs, x);
  if (!index || *index < 0 || *index >= values.size() || !std::isfinite(values[*index])) return {};
  return values[*index];
}

std::optional<double> bandValue(const ChartData& data, const ChartBand& band, double place) {
  return valueAt(data.xValues, band.values, place);
}

std::optional<double> lineValue(const ChartData& data, const ChartLine& line, double place) {
  return valueAt(line.x.isEmpty() ? data.xValues : line.x, line.y, place);
}

// How far along x a falling line stays at or above a level.
double reachAbove(const ChartLine& line, double level) {
  double reach = 0;
  for (qsizetype i = 0; i < line.y.size() && i < line.x.size(); ++i) {
    if (line.y[i] >= level) reach = i + 1 < line.x.size() ? line.x[i + 1] : line.x[i];
  }
  return reach;
}

// The band that reaches a level and, for comparison, the lines.
ReadOut levelAt(const ChartData& data, int place, const HiddenSeries& hidden) {
  double top = 0;
  int level = 0;
  for (std::size_t b = 0; b < data.bands.size(); ++b) {
    if (hidden.contains(static_cast<int>(b))) continue;
    const ChartBand& band = data.bands[b];
    for (qsizetype i = 0; i < band.values.size(); ++i, ++level) {
      top += i < band.heights.size() ? band.heights[i] : 1.0;
      if (level != place) continue;
      const double hours = band.values[i];
      ReadOut readOut{.place = valueText(data, top)};
      readOut.rows.append({static_cast<int>(b), band.name, band.colour, hours, formatted(data.formatX, hours)});
      auto series = static_cast<int>(data.bands.size());
      for (const ChartLine& line : data.lines) {
        const double reach = reachAbove(line, top);
        if (!hidden.contains(series)) {
          readOut.rows.append({series, line.name, line.colour, reach, formatted(data.formatX, reach)});
        }
        ++series;
      }
      return readOut;
    }
  }
  return {};
}

}  // namespace

qsizetype indexCount(const ChartData& data) {
  qsizetype count = std::max(data.xLabels.size(), data.xValues.size());
  for (const ChartBand& band : data.bands) count = std::max(count, band.values.size());
  for (const ChartLine& line : data.lines) {
    if (line.x.isEmpty()) count = std::max(count, line.y.size());
  }
  return count;
}

double xAt(const ChartData& data, qsizetype index) {
  return index < data.xValues.size() ? data.xValues[index] : static_cast<double>(index);
}

QList<double> levelsOf(const ChartData& data) {
  QList<double> levels;
  double level = 0;
  for (qsizetype i = 0; i < indexCount(data); ++i) {
    for (std::size_t band = 0; band < data.bands.size(); ++band) {
      const double value = data.bands[band].values.value(i, 0.0);
      if (std::isfinite(value) && value != 0) level = value + (band == 0 ? 0 : level);
    }
    levels << level;
  }
  return levels;
}

QString valueText(const ChartData& data, double value) {
  return formatted(data.formatValue, value);
}

QString axisText(const ChartData& data, double value) {
  return data.formatAxis ? data.formatAxis(value) : valueText(data, value);
}

QString placeText(const ChartData& data, double x) {
  if (!data.xLabels.isEmpty()) {
    const auto index = static_cast<qsizetype>(std::lround(x));
    return index >= 0 && index < data.xLabels.size() ? data.xLabels[index] : QString();
  }
  return formatted(data.formatX, x);
}

bool isEmpty(const ChartData& data) {
  const auto finite = [](double value) { return std::isfinite(value); };
  const auto hasValues = [&](const QList<double>& values) { return std::any_of(values.begin(), values.end(), finite); };
  return std::none_of(data.bands.begin(), data.bands.end(), [&](const ChartBand& b) { return hasValues(b.values); }) &&
         std::none_of(data.lines.begin(), data.lines.end(), [&](const ChartLine& l) { return hasValues(l.y); });
}

QList<double> placesOf(const ChartData& data, const HiddenSeries& hidden) {
  QList<double> places;
  if (data.kind == ChartKind::Steps) {
    double top = 0;
    for (std::size_t b = 0; b < data.bands.size(); ++b) {
      if (hidden.contains(static_cast<int>(b))) continue;
      const ChartBand& band = data.bands[b];
      for (qsizetype i = 0; i < band.values.size(); ++i) {
        places.append(top += i < band.heights.size() ? band.heights[i] : 1.0);
      }
    }
    return places;
  }
  const qsizetype count = indexCount(data);
  for (qsizetype i = 0; i < count; ++i) places.append(xAt(data, i));
  const qsizetype sorted = places.size();
  for (const ChartLine& line : data.lines) places.append(line.x);
  if (places.size() > sorted) {
    places.removeIf([](double x) { return !std::isfinite(x); });
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
  }
  return places;
}

int seriesCount(const ChartData& data) {
  return static_cast<int>(data.bands.size() + data.lines.size()) + (data.reference ? 1 : 0);
}

QString seriesName(const ChartData& data, int series) {
  const auto bands = static_cast<int>(data.bands.size());
  const auto lines = static_cast<int>(data.lines.size());
  if (series < bands) return data.bands[static_cast<std::size_t>(series)].name;
  if (series < bands + lines) return data.lines[static_cast<std::size_t>(series - bands)].name;
  return data.reference->name;
}

ColourRole seriesColour(const ChartData& data, int series) {
  const auto bands = static_cast<int>(data.bands.size());
  const auto lines = static_cast<int>(data.lines.size());
  if (series < bands) return data.bands[static_cast<std::size_t>(series)].colour;
  if (series < bands + lines) return data.lines[static_cast<std::size_t>(series - bands)].colour;
  return data.reference->colour;
}

ReadOut readOutAt(const ChartData& data, int place, const HiddenSeries& hidden) {
  if (data.kind == ChartKind::Steps) return levelAt(data, place, hidden);
  const QList<double> places = placesOf(data);
  if (place < 0 || place >= places.size()) return {};
  const double x = places[place];
  ReadOut readOut{.place = placeText(data, x), .summed = static_cast<int>(data.bands.size())};
  double total = 0;
  int series = -1;
  for (const ChartBand& band : data.bands) {
    const auto value = bandValue(data, band, x);
    if (hidden.contains(++series) || !value) continue;
    const bool change = data.kind == ChartKind::Waterfall && series > 0 && data.formatChange;
    readOut.rows.append(
        {series, band.name, band.colour, *value, change ? data.formatChange(*value) : valueText(data, *value)});
    total += *value;
  }
  if (!data.totalName.isEmpty() && !data.bands.empty()) readOut.total = valueText(data, total);
  for (const ChartLine& line : data.lines) {
    const auto value = lineValue(data, line, x);
    if (hidden.contains(++series) || !value) continue;
    readOut.rows.append({series, line.name, line.colour, *value, valueText(data, *value)});
  }
  if (data.reference && !hidden.contains(++series)) {
    const ChartReference& reference = *data.reference;
    readOut.rows.append({series, reference.name, reference.colour, reference.y, valueText(data, reference.y)});
  }
  return readOut;
}

namespace {

// Lowest, highest and last of a series over the places.
QString trend(const ChartData& data, const QString& name, const QList<double>& xs, const QList<double>& ys) {
  if (ys.isEmpty()) return {};
  const auto [low, high] = std::minmax_element(ys.begin(), ys.end());
  const auto at = [&](auto it) { return placeText(data, xs[it - ys.begin()]); };
  return ChartDataText::tr("%1: lowest %2 (%3), highest %4 (%5), last %6.")
      .arg(name, valueText(data, *low), at(low), valueText(data, *high), at(high), valueText(data, ys.last()));
}

}  // namespace

QString summaryOf(const ChartData& data) {
  if (isEmpty(data)) return data.emptyText.isEmpty() ? ChartDataText::tr("Nothing to show yet.") : data.emptyText;
  QStringList sentences;
  if (data.kind == ChartKind::Steps) {
    for (const ChartBand& band : data.bands) {
      if (band.values.isEmpty()) continue;
      const auto [low, high] = std::minmax_element(band.values.begin(), band.values.end());
      sentences << ChartDataText::tr("%1: %Ln level(s), %2 to %3.", nullptr, static_cast<int>(band.values.size()))
                       .arg(band.name, formatted(data.formatX, *low), formatted(data.formatX, *high));
    }
    for (const ChartLine& line : data.lines) sentences << trend(data, line.name, line.x, line.y);
    sentences.removeAll(QString());
    return sentences.join(u' ');
  }
  const QList<double> places = placesOf(data);
  QList<double> xs;
  QList<double> ys;
  if (data.kind == ChartKind::Waterfall) {
    for (qsizetype i = 0; i < places.size(); ++i) {
      for (const ReadOutRow& row : readOutAt(data, static_cast<int>(i)).rows)
        sentences << placeText(data, places[i]) + u' ' + row.text + (i + 1 < places.size() ? u',' : u'.');
    }
  } else if (!data.bands.empty()) {
    for (const double x : places) {
      double total = 0;
      for (const ChartBand& band : data.bands) total += bandValue(data, band, x).value_or(0);
      xs << x;
      ys << total;
    }
    sentences << trend(data, data.totalName.isEmpty() ? ChartDataText::tr("Total") : data.totalName, xs, ys);
  }
  for (const ChartLine& line : data.lines) {
    xs.clear();
    ys.clear();
    for (const double x : places) {
      if (const auto value = lineValue(data, line, x)) {
        xs << x;
        ys << *value;
      }
    }
    sentences << trend(data, line.name, xs, ys);
  }
  for (const ChartMarker& marker : data.markers) sentences << marker.text + u'.';
  sentences.removeAll(QString());
  return sentences.join(u' ');
}

}  // namespace fulcrum
