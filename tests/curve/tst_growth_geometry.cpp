// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "curve/growth_geometry.h"

namespace tst_growth_geometry {

using namespace fulcrum::curve;

class TestGrowthGeometry : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void growthIsCompoundTimesKnots() {
    const GrowthKnots knots{{2, 1.0}, {6, 3.0}};
    QCOMPARE(growthAt(0.0, {}, 17), 1.0);
    QCOMPARE(growthAt(0.02, {}, 3), std::pow(1.02, 3));
    QCOMPARE(knotFactor(knots, 0), 1.0);
    QCOMPARE(knotFactor(knots, 4), 2.0);
    QCOMPARE(knotFactor(knots, 6), 3.0);
    QCOMPARE(knotFactor(knots, 40), 3.0);
    QCOMPARE(growthAt(0.02, knots, 5), std::pow(1.02, 5) * 2.5);
  }

  void draggedKnotGivesTheGrowthAskedFor() {
    const GrowthKnots start{{0, 1.0}, {12, 1.5}, {24, 0.7}};
    for (int month = 0; month < 36; ++month) {
      const GrowthKnots after = dragKnot(start, 0.03, month, month, 2.25, 36);
      QVERIFY(std::abs(growthAt(0.03, after, month) - 2.25) < 1e-12);
      QVERIFY(std::is_sorted(after.begin(), after.end(), [](auto& a, auto& b) { return a.month < b.month; }));
      QCOMPARE(after.size(), start.size() + (hasKnot(start, month) ? 0 : 1));
    }
  }

  void firstKnotLeavesTheFirstMonthAlone() {
    const GrowthKnots after = dragKnot({}, 0.0, 20, 20, 3.0, 36);
    QCOMPARE(after, (GrowthKnots{{0, 1.0}, {20, 3.0}}));
    QCOMPARE(dragKnot({}, 0.0, 0, 0, 3.0, 36), (GrowthKnots{{0, 3.0}}));
  }

  void knotStopsAtItsNeighbours() {
    const GrowthKnots start{{0, 1.0}, {10, 2.0}, {20, 3.0}};
    QCOMPARE(dragKnot(start, 0.0, 10, 25, 2.0, 36), (GrowthKnots{{0, 1.0}, {19, 2.0}, {20, 3.0}}));
    QCOMPARE(dragKnot(start, 0.0, 10, -4, 2.0, 36), (GrowthKnots{{0, 1.0}, {1, 2.0}, {20, 3.0}}));
    QCOMPARE(dragKnot(start, 0.0, 20, 99, 3.0, 36), (GrowthKnots{{0, 1.0}, {10, 2.0}, {35, 3.0}}));
    QCOMPARE(dragKnot(start, 0.0, 0, 5, 2.0, 36).front(), (GrowthKnot{0, 2.0}));
  }

  void growthNeverFallsBelowZero() {
    QCOMPARE(dragKnot({}, 0.0, 5, 5, -2.0, 36), (GrowthKnots{{0, 1.0}, {5, 0.0}}));
    const GrowthKnots start{{0, 1.0}};
    QCOMPARE(dragKnot(start, -1.0, 5, 5, 2.0, 36), start);  // nothing times any factor is nothing
  }

  void removedKnotLeavesTheOthers() {
    const GrowthKnots start{{0, 1.0}, {10, 2.0}, {20, 3.0}};
    QCOMPARE(removeKnot(start, 10), (GrowthKnots{{0, 1.0}, {20, 3.0}}));
    QCOMPARE(removeKnot(start, 11), start);
  }

  void neighboursAreFoundBothWays() {
    const GrowthKnots knots{{4, 1.0}, {10, 2.0}};
    QCOMPARE(neighbouringKnot(knots, 4, 1, 36), 10);
    QCOMPARE(neighbouringKnot(knots, 10, 1, 36), 35);
    QCOMPARE(neighbouringKnot(knots, 10, -1, 36), 4);
    QCOMPARE(neighbouringKnot(knots, 3, -1, 36), 0);
  }
};

}  // namespace tst_growth_geometry

QTEST_APPLESS_MAIN(tst_growth_geometry::TestGrowthGeometry)
#include "tst_growth_geometry.moc"
