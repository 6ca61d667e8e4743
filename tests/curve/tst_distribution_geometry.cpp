// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <numeric>

#include "curve/distribution_geometry.h"

namespace tst_distribution_geometry {

using namespace fulcrum::curve;

namespace {

double uniform(double p) {
  return 10 + 20 * p;
}
double logistic(double p) {
  return std::log(p / (1 - p));
}
double twoValues(double p) {
  return p < 0.75 ? 1.0 : 4.0;
}

}  // namespace

class TestDistributionGeometry : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aUniformDensityIsFlat() {
    const Density density = densityOf(uniform);
    QVERIFY(!density.discrete);
    for (const double height : density.heights) QVERIFY(std::abs(height - 1) < 1e-9);
    QVERIFY(std::is_sorted(density.values.begin(), density.values.end()));
  }

  void aDensityIsHighestWhereItsQuantilesAreClosest() {
    const Density density = densityOf(logistic);
    const auto top = std::max_element(density.heights.begin(), density.heights.end()) - density.heights.begin();
    QVERIFY(std::abs(density.values[static_cast<size_t>(top)]) < 0.1);
    for (size_t i = 1; i < density.values.size(); ++i) {  // logistic density over that of its middle: 4 F (1 - F)
      const double f = 1 / (1 + std::exp(-density.values[i]));
      if (f < 0.05 || f > 0.95) continue;
      QVERIFY(std::abs(density.heights[i] - 4 * f * (1 - f)) < 0.02);
    }
  }

  void singleValuesHaveMasses() {
    const Density density = densityOf(twoValues);
    QVERIFY(density.discrete);
    QCOMPARE(density.values, (std::vector<double>{1.0, 4.0}));
    QCOMPARE(density.heights[0], 1.0);
    QVERIFY(std::abs(density.heights[1] - 1.0 / 3) < 0.03);
  }

  void theAxisHoldsWhatIsLikelyAndMore() {
    const ValueSpan span = spanOf(uniform);
    QVERIFY(span.low < uniform(0.01) && span.high > uniform(0.99));
    const ValueSpan ofOne = spanOf([](double) { return 0.0; });
    QVERIFY(ofOne.width() > 0);
  }

  void pixelsAndValuesAreInverse() {
    const DistributionGeometry geometry{.area = {.left = 12, .top = 8, .width = 300, .height = 100},
                                        .span = {.low = -0.4, .high = 1.1}};
    for (const double value : {-0.4, 0.0, 0.37, 1.1})
      QVERIFY(std::abs(geometry.valueAt(geometry.xOf(value)) - value) < 1e-12);
    QCOMPARE(geometry.yOf(0), 108.0);
    QCOMPARE(geometry.yOf(1), 8.0);
  }

  void theNearestHandleWithinReachIsTaken() {
    const DistributionGeometry geometry{.area = {.left = 0, .top = 0, .width = 100, .height = 100},
                                        .span = {.low = 0, .high = 100}};
    const HandleValues handles{20, 50, 54};
    QCOMPARE(geometry.handleAt(22, handles, 14), std::optional<size_t>(0));
    QCOMPARE(geometry.handleAt(53, handles, 14), std::optional<size_t>(2));
    QCOMPARE(geometry.handleAt(51, handles, 14), std::optional<size_t>(1));
    QVERIFY(!geometry.handleAt(90, handles, 14));
  }

  void handlesDoNotPassOneAnother() {
    const HandleValues handles{1, 2, 3};
    QCOMPARE(betweenNeighbours(handles, 1, 9, 0.1), 2.9);
    QCOMPARE(betweenNeighbours(handles, 1, -9, 0.1), 1.1);
    QCOMPARE(betweenNeighbours(handles, 0, -9, 0.1), -9.0);
    QCOMPARE(betweenNeighbours(handles, 2, 9, 0.1), 9.0);
    QCOMPARE(betweenNeighbours({1, 1.05, 1.1}, 1, 2, 0.1), 1.05);  // no room: it stays
  }

  void aDragYieldsNoDigitsOfPixels() {
    const DistributionGeometry geometry{.area = {.left = 0, .top = 0, .width = 300, .height = 100},
                                        .span = {.low = 0, .high = 1}};
    QCOMPARE(geometry.roundedToPixel(0.123456789), 0.123);
  }
};

}  // namespace tst_distribution_geometry

QTEST_APPLESS_MAIN(tst_distribution_geometry::TestDistributionGeometry)
#include "tst_distribution_geometry.moc"
