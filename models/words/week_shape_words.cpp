// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/week_shape_words.h"

#include <QCoreApplication>

namespace fulcrum {

namespace {

// The texts of resources/catalogue/week_shapes.json, so that they are collected for translation.
[[maybe_unused]] constexpr const char* kTexts[] = {
    QT_TRANSLATE_NOOP("WeekShapes",
                      "Traffic of a large general model: busy at all hours, Tuesday is the peak, mornings "
                      "are quietest. Mean is 0.72 of the 90th percentile."),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "ServeGen (Alibaba, github.com/alibaba/ServeGen, Apache-2.0), 14-day production "
                      "trace folded into one week; the two quietest days stand on the weekend"),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "Traffic of a mid-size model: little daily rhythm, strong differences between days. "
                      "Mean is 0.71 of the 90th percentile."),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "Traffic of a small model with a clear day: low at night, highest at 20:00. Mean is "
                      "0.74 of the 90th percentile."),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "One measured day of DeepSeek-R1 traffic, repeated on seven days: sharp peaks at "
                      "02:00 and 22:00."),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "ServeGen (Alibaba, github.com/alibaba/ServeGen, Apache-2.0), one day of DeepSeek-R1 "
                      "traffic repeated on seven days"),
    QT_TRANSLATE_NOOP("WeekShapes", "Hourly GPUs in use of a shared cluster over 184 days: nearly flat."),
    QT_TRANSLATE_NOOP("WeekShapes", "Public GPU cluster log, 184 days of hourly demand folded into one week"),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "Monday to Friday 9 to 17, ramps two hours either side, little at night and on "
                      "weekends."),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "Stylised, not measured: weekdays 09-17: 1; 07-09 and 17-19: 0.6; other weekday "
                      "hours: 0.15; weekend: 0.1; scaled to mean 1."),
    QT_TRANSLATE_NOOP("WeekShapes", "A broad peak at 20:30, a small one at noon, weekends 15 % higher."),
    QT_TRANSLATE_NOOP("WeekShapes",
                      "Stylised, not measured: 0.25 + exp(-d^2/24.5) around 20:30 + 0.35 "
                      "exp(-(h-12.5)^2/12.5); weekend x 1.15; scaled to mean 1."),
    QT_TRANSLATE_NOOP("WeekShapes", "The same load in every hour, as from users of all time zones."),
    QT_TRANSLATE_NOOP("WeekShapes", "Stylised, not measured: 1 in every hour; scaled to mean 1."),
    QT_TRANSLATE_NOOP("WeekShapes", "From 22:00 to 06:00 every night, almost nothing by day."),
    QT_TRANSLATE_NOOP("WeekShapes", "Stylised, not measured: 22-06: 1; other hours: 0.05; scaled to mean 1."),
};

}  // namespace

QString weekShapeInWords(const WeekShape& shape) {
  const auto translated = [](const std::string& text) {
    return QCoreApplication::translate("WeekShapes", text.c_str());
  };
  return translated(shape.description) + u'\n' + translated(shape.source);
}

}  // namespace fulcrum
