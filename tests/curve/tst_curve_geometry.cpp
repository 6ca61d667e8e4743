// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <limits>

#include "curve/axis_scale.h"
#include "curve/curve_geometry.h"

namespace tst_curve_geometry {

using namespace fulcrum::curve;

namespace {

WeekCurve wave() {
  WeekCurve values{};
  for (int hour = 0; hour < kHoursPerWeek; ++hour) values[hour] = 30.0 + 10.0 * std::sin(0.7 * hour) + hour / 7.0;
  return values;
}

constexpr CurveGeometry kPlot{{48.0, 20.0, 940.0, 290.0}, kHoursPerWeek, 60.0};

}  // namespace

class TestCurveGeometry : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void valueToPixelAndBack() {
    for (double value = 0.0; value <= kPlot.maximum; value += 0.37) {
      QVERIFY(std::abs(kPlot.valueAt(kPlot.yOf(value)) - value) < 1e-9);
    }
    QCOMPARE(kPlot.yOf(0.0), kPlot.area.bottom());
    QCOMPARE(kPlot.yOf(kPlot.maximum), kPlot.area.top);
  }

  void everyPixelOfAColumnHitsIt() {
    for (int hour = 0; hour < kHoursPerWeek; ++hour) {
      QCOMPARE(kPlot.columnAt(kPlot.xOf(hour)), hour);
      QCOMPARE(kPlot.columnAt(kPlot.xOf(hour) - 0.49 * kPlot.columnWidth()), hour);
      QCOMPARE(kPlot.columnAt(kPlot.xOf(hour) + 0.49 * kPlot.columnWidth()), hour);
    }
    QCOMPARE(kPlot.columnAt(-100.0), 0);
    QCOMPARE(kPlot.columnAt(5000.0), kHoursPerWeek - 1);
  }

  void aboveTheTopTheValueGrowsSmoothly() {
    const double edge = kPlot.valueAt(kPlot.area.top);
    const double within = edge - kPlot.valueAt(kPlot.area.top + 1.0);
    const double beyond = kPlot.valueAt(kPlot.area.top - 1.0) - edge;
    QVERIFY(beyond > 0.0 && std::abs(beyond / within - 1.0) < 0.01);
    QVERIFY(kPlot.valueAt(kPlot.area.top - 290.0) > 2.5 * edge);
    QCOMPARE(kPlot.valueAt(kPlot.area.bottom() + 50.0), 0.0);
  }

  void draggedValuesHaveNoDigitsBelowAPixel() {
    QCOMPARE(kPlot.roundedToPixel(54.2371), 54.2);
    QCOMPARE((CurveGeometry{{0, 0, 100, 100}, 1, 5e6}).roundedToPixel(1234567.0), 1230000.0);
    QCOMPARE((CurveGeometry{{0, 0, 100, 100}, 1, 5e-6}).roundedToPixel(1.23456e-6), 1.23e-6);
  }

  void brushOfOneTouchesOneHour() {
    const WeekCurve start = wave();
    const WeekCurve after = applyBrush(start, 38, 55.0, 1);
    for (int hour = 0; hour < kHoursPerWeek; ++hour) QCOMPARE(after[hour] == start[hour], hour != 38);
    QCOMPARE(after[38], 55.0);
  }

  void brushFallsSmoothlyToNothing() {
    for (const int width : {1, 2, 3, 12, 48}) {
      QCOMPARE(brushWeight(0, width), 1.0);
      QCOMPARE(brushWeight(width, width), 0.0);
      for (int distance = 1; distance <= width; ++distance) {
        QVERIFY(brushWeight(distance, width) < brushWeight(distance - 1, width));
        QCOMPARE(brushWeight(-distance, width), brushWeight(distance, width));
      }
    }
  }

  void hoursOutsideTheBrushKeepTheirBits() {
    const WeekCurve start = wave();
    const WeekCurve after = applyBrush(start, 80, 12.345, 5);
    for (int hour = 0; hour < kHoursPerWeek; ++hour) QCOMPARE(after[hour] == start[hour], std::abs(hour - 80) >= 5);
  }

  void brushReachesFromSundayIntoMonday() {
    const WeekCurve start = wave();
    const WeekCurve after = applyBrush(start, 167, start[167] + 8.0, 3);
    QCOMPARE(after[0], start[0] + 8.0 * brushWeight(1, 3));
    QCOMPARE(after[1], start[1] + 8.0 * brushWeight(2, 3));
    QCOMPARE(after[2], start[2]);
    QCOMPARE(after[165], start[165] + 8.0 * brushWeight(2, 3));
    QCOMPARE(applyBrush(start, 0, start[0] + 1.0, 2)[167], start[167] + brushWeight(1, 2));
  }

  void returnToTheStartIsExact() {
    const WeekCurve start = wave();
    for (const int width : {1, 3, 48}) QVERIFY(applyBrush(start, 20, start[20], width) == start);
  }

  void valuesNeverFallBelowZero() {
    WeekCurve start{};
    start[50] = 40.0;
    start[51] = 2.0;
    const WeekCurve after = applyBrush(start, 50, -5.0, 4);
    for (const double value : after) QCOMPARE(value, 0.0);
    QVERIFY(applyBrush(start, 50, std::numeric_limits<double>::quiet_NaN(), 4) == start);
  }

  void freeDrawingFillsTheHoursBetween() {
    WeekCurve values{};
    paintHours(values, 10, 4.0, 14, 8.0);
    QCOMPARE(values[10], 4.0);
    QCOMPARE(values[12], 6.0);
    QCOMPARE(values[14], 8.0);
    paintHours(values, 14, 8.0, 12, 2.0);
    QCOMPARE(values[13], 5.0);
    QCOMPARE(values[12], 2.0);
    QCOMPARE(values[15], 0.0);
  }

  void smoothLineNeverOvershoots() {
    const std::vector<double> points{1.0, 1.0, 5.0, 5.0, 4.0, 0.0, 3.0};
    const std::vector<double> slopes = monotoneSlopes(points);
    for (size_t i = 1; i < points.size(); ++i) {
      const double rise = points[i] - points[i - 1];
      // De Boor and Swartz: monotone when both slopes lie between 0 and three times the chord's.
      for (const double slope : {slopes[i - 1], slopes[i]})
        QVERIFY(slope * rise >= 0.0 && std::abs(slope) <= 3.0 * std::abs(rise));
    }
  }

  void axesHaveRoundNumbers_data() {
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::newRow("zero") << 0.0 << 1.0 << 0.25;
    QTest::newRow("negative") << -3.0 << 1.0 << 0.25;
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << 1.0 << 0.25;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1.0 << 0.25;
    QTest::newRow("request rate") << 46.0 << 60.0 << 20.0;
    QTest::newRow("exactly round") << 0.9 << 1.0 << 0.25;
    QTest::newRow("huge") << 7.3e12 << 1e13 << 2.5e12;
    QTest::newRow("tiny") << 3.1e-9 << 4e-9 << 1e-9;
  }
  void axesHaveRoundNumbers() {
    QFETCH(double, highest);
    const AxisScale axis = niceAxis(highest, 4);
    QTEST(axis.maximum, "maximum");
    QTEST(axis.step, "step");
  }

  void axesHoldEveryValueWithFewTicks() {
    for (double highest = 1e-300; highest < 1e300; highest *= 3.7) {
      const AxisScale axis = niceAxis(highest, 5);
      QVERIFY(std::isfinite(axis.maximum) && axis.maximum > 0.0);
      if (highest > 1e-280 && highest < 1e280) QVERIFY(axis.maximum >= highest && axis.maximum <= 2.6 * highest);
      const std::vector<double> ticks = axisTicks(axis);
      QVERIFY(ticks.size() >= 2 && ticks.size() <= 6);
      QCOMPARE(ticks.front(), 0.0);
      QCOMPARE(ticks.back(), axis.maximum);
    }
  }

  void handlesThinOutWithTheColumns() {
    QCOMPARE(handleStep(20.0, 15.0), 1);
    QCOMPARE(handleStep(5.6, 15.0), 3);
    QCOMPARE(handleStep(2.6, 15.0), 6);
    QCOMPARE(handleStep(0.1, 15.0), 24);
  }
};

}  // namespace tst_curve_geometry

QTEST_APPLESS_MAIN(tst_curve_geometry::TestCurveGeometry)
#include "tst_curve_geometry.moc"
