// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as plain data: nothing here knows the library that draws it.
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "theme/theme.h"

namespace fulcrum {

enum class ChartKind {
  StackedBars,  // bands as bars, one stack an x index
  StackedArea,  // bands as areas
  Lines,        // lines only; bands, if any, are stacked areas behind them
  Steps,        // load duration: hours above each level, a band a tier (see ChartBand)
  Waterfall     // a bar an x index: the first band holds levels, from zero; the others change the level before
};

// Laid over a band's colour in print, so that colour is not the only sign.
enum class ChartPattern { Solid, Rising, Falling, Horizontal, Vertical, Crossed };

// A stacked series. Positive values stack upwards, negative ones downwards; what is not finite counts as nothing.
struct ChartBand {
  QString name{};
  ColourRole colour = ThemeRole::Accent;
  // StackedBars, StackedArea: a value an x index (or an entry of xValues).
  // Steps: hours above each level of this band, from its lowest level up; bands stand on one another.
  QList<double> values{};
  // Steps only: the height of each level in units of y; empty means 1 each.
  QList<double> heights{};
  std::optional<ChartPattern> pattern{};  // without: by the band's place
  std::string figure{};                   // as of a line

  bool operator==(const ChartBand&) const = default;
};

struct ChartLine {
  QString name{};
  ColourRole colour = ThemeRole::Accent;
  QList<double> y{};
  QList<double> x{};    // empty: y[i] stands at x index i (or xValues[i])
  QList<double> low{};  // with high, an uncertainty band around y; both empty or as long as y
  QList<double> high{};
  double width = 2.0;
  bool dashed = false;  // ignored above 200 points, where dashes cost a third of a second a frame
  bool stepped = false;
  QString endLabel{};    // at the right end of the line, such as "Rent $5.04M"
  std::string figure{};  // the series of explain/figures.h whose entry at a place explains it; empty: the page knows

  bool operator==(const ChartLine&) const = default;
};

// A point worth naming, such as the month of payback.
struct ChartMarker {
  double x = 0;
  double y = 0;
  QString text{};
  bool filled = false;  // a disc instead of a ring, to tell two kinds apart
  bool operator==(const ChartMarker&) const = default;
};

// A level across the whole chart, such as a budget.
struct ChartReference {
  QString name{};
  double y = 0;
  ColourRole colour = ThemeRole::Text;
  bool operator==(const ChartReference&) const = default;
};

struct ChartData {
  ChartKind kind = ChartKind::Lines;
  QString title{};
  QString subtitle{};
  bool subtitleTells = false;  // what all places come to: it answers "why" as the chart does where no place is chosen
  QString xTitle{};
  QString yTitle{};     // the unit
  QString totalName{};  // names the row of the stack's sum in read-outs and tables; empty: no sum

  // Either one label an x index ("January 2026"), or numbers ascending. Steps needs neither.
  QStringList xLabels{};
  QStringList
      xShortLabels{};       // for the axis ("Jan 26"), as many as xLabels; an empty one is never shown. Empty: xLabels
  QList<double> xValues{};  // StackedBars has labels only
  std::function<QString(double)> formatX{};  // of xValues, of the x of lines and of the hours of Steps

  std::vector<ChartBand> bands{};
  std::vector<ChartLine> lines{};
  std::vector<ChartMarker> markers{};
  std::optional<ChartReference> reference{};

  std::function<QString(double)> formatValue{};   // read-outs and tables: full precision with unit
  std::function<QString(double)> formatAxis{};    // ticks: short
  std::function<QString(double)> formatChange{};  // Waterfall: of bands but the first; empty: formatValue
  QStringList barTexts{};                         // Waterfall: over the bar of each index, where there is room

  bool namedBars = false;  // StackedBars: under each bar its name, wrapped, as under those of a waterfall
  bool yFromZero = true;   // lines: the y axis includes 0
  QString emptyText{};     // what to do to see something here; shown where there is nothing to draw
  bool stale = false;      // painted faint: other values are on their way
};

// How many x indices there are, and the x of one of them.
[[nodiscard]] qsizetype indexCount(const ChartData& data);
[[nodiscard]] double xAt(const ChartData& data, qsizetype index);

// Waterfall: the level after each x index. Values that are not finite change nothing.
[[nodiscard]] QList<double> levelsOf(const ChartData& data);

// Numbers of series that are not shown.
using HiddenSeries = QSet<int>;

// Where the cross-hair can stand and what the rows of the table are: the x of each place ascending; Steps: the upper
// end of each level from the lowest up.
[[nodiscard]] QList<double> placesOf(const ChartData& data, const HiddenSeries& hidden = {});

// Number of entries of the legend: bands, then lines, then the reference.
[[nodiscard]] int seriesCount(const ChartData& data);
[[nodiscard]] QString seriesName(const ChartData& data, int series);
[[nodiscard]] ColourRole seriesColour(const ChartData& data, int series);

struct ReadOutRow {
  int series = 0;
  QString name{};
  ColourRole colour;
  double value = 0;
  QString text{};
};
// What stands at a place: its name, the shown series that have a value there in the order of the legend, and the sum of
// the bands among them.
struct ReadOut {
  QString place{};
  QList<ReadOutRow> rows{};
  QString total{};  // empty: no sum
  int summed = 0;   // the sum is of the series below this number
};
[[nodiscard]] ReadOut readOutAt(const ChartData& data, int place, const HiddenSeries& hidden = {});

// One or two sentences for those who cannot see the chart: extent, lowest, highest and last values.
[[nodiscard]] QString summaryOf(const ChartData& data);

// The texts of values, by the functions above or, where they are missing, in the locale's plain format.
[[nodiscard]] QString valueText(const ChartData& data, double value);
[[nodiscard]] QString axisText(const ChartData& data, double value);
// The name of the place x: a label of the index, or the number.
[[nodiscard]] QString placeText(const ChartData& data, double x);

// True where no finite number is left to draw.
[[nodiscard]] bool isEmpty(const ChartData& data);

}  // namespace fulcrum
