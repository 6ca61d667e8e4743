// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/trace_figures.h"

#include <QCoreApplication>
#include <QDate>

#include "base/conversions.h"
#include "plan/folded_week.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct TraceFiguresText {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

ChartData demandChart(DemandUnit unit, const NumberFormat& format) {
  const bool requests = unit == DemandUnit::Requests;
  ChartData data;
  data.kind = ChartKind::Lines;
  data.yTitle = requests ? TraceFiguresText::tr("requests per second") : TraceFiguresText::tr("busy GPUs");
  const Unit of = requests ? Unit::RequestsPerSecond : Unit::Gpus;
  data.formatValue = [format, of](double value) { return format.significant(value) + format.unitSuffix(of); };
  data.formatAxis = [format](double value) { return format.number(value); };
  return data;
}

}  // namespace

QString hourText(CalendarHour hour, const NumberFormat& format) {
  const QDate date = QDate::fromString(QString::fromStdString(toText(hour)).left(10), Qt::ISODate);
  return format.locale().toString(date, u"ddd d MMM yyyy"_s) +
         format.locale().toString(QTime(hourOfWeek(hour) % kHoursPerDay, 0), u" HH:mm"_s);
}

ChartData measuredHours(const ImportedSeries& series, const NumberFormat& format) {
  ChartData data = demandChart(series.unit, format);
  data.title = TraceFiguresText::tr("Measured");
  data.subtitle = TraceFiguresText::tr("means of each hour");
  data.formatX = [format, start = series.start](double hour) {
    return hourText({.hours = start.hours + static_cast<std::int64_t>(hour)}, format);
  };
  ChartLine line{.name = TraceFiguresText::tr("Measured"), .width = 1.25};
  for (size_t hour = 0; hour < series.values.size(); ++hour) {
    const double value = series.values.values()[hour];
    if (value == kNoValue) continue;
    line.x.append(static_cast<double>(hour));
    line.y.append(value);
  }
  if (line.x.size() == 1) {  // a single hour is as wide as an hour
    line.x.append(line.x.front() + 1);
    line.y.append(line.y.front());
  }
  data.lines.push_back(std::move(line));
  return data;
}

ChartData measuredWeek(const ImportedSeries& series, const std::optional<WeekValues>& now, const NumberFormat& format) {
  ChartData data = demandChart(series.unit, format);
  data.title = TraceFiguresText::tr("Typical week");
  data.subtitle = TraceFiguresText::tr("what was measured, by weekday and hour");
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const bool newDay = hour % kHoursPerDay == 0;
    data.xLabels << format.hourOfWeek(hour);
    data.xShortLabels << (newDay ? format.locale().standaloneDayName(hour / kHoursPerDay + 1, QLocale::ShortFormat)
                                 : QString());
  }
  // The measured line is thin and lies on the planned one, so that both can be seen where they agree.
  const auto addLine = [&](const QString& name, ColourRole colour, const WeekValues& values, double width) {
    data.lines.push_back(
        {.name = name, .colour = colour, .y = QList<double>(values.begin(), values.end()), .width = width});
  };
  if (now) addLine(TraceFiguresText::tr("Planned now"), TierRole::Unused, *now, 3.5);
  addLine(TraceFiguresText::tr("Measured"), ThemeRole::Accent, foldedWeek(series.start, series.values).values, 1.5);
  return data;
}

}  // namespace fulcrum
