// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <cmath>

#include "curve/growth_editor.h"

namespace tst_growth_editor {

using namespace fulcrum::curve;

namespace {

constexpr double kRate = 0.02;
constexpr int kMonths = 36;

struct Bench {
  GrowthEditor editor;
  QSignalSpy started{&editor, &CurveEditor::gestureStarted};
  QSignalSpy finished{&editor, &CurveEditor::gestureFinished};
  QSignalSpy cancelled{&editor, &CurveEditor::gestureCancelled};
  QSignalSpy selected{&editor, &GrowthEditor::monthSelected};
  std::vector<GrowthKnots> edits;

  explicit Bench(const GrowthKnots& knots = {}) {
    editor.resize(700, 220);
    editor.setGrowth(kRate, knots, kMonths);
    editor.show();
    editor.activateWindow();
    editor.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QObject::connect(&editor, &GrowthEditor::edited, [this](const GrowthKnots& now) { edits.push_back(now); });
  }

  [[nodiscard]] double growth(int month) const { return growthAt(kRate, editor.knots(), month); }
  [[nodiscard]] QPoint pointOf(int month) const {
    const CurveGeometry geometry = editor.geometryNow();
    return {static_cast<int>(geometry.xOf(month)), static_cast<int>(std::lround(geometry.yOf(growth(month))))};
  }
  void drag(QPoint from, std::initializer_list<QPoint> path) {
    QTest::mousePress(&editor, Qt::LeftButton, {}, from);
    for (const QPoint& at : path) QTest::mouseMove(&editor, at);
  }
  void release(QPoint at) { QTest::mouseRelease(&editor, Qt::LeftButton, {}, at); }
};

}  // namespace

class TestGrowthEditor : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void curvePassesUnderThePointer() {
    Bench bench;
    const QPoint from(bench.pointOf(20).x(), bench.pointOf(20).y() - 50);
    const QPoint to = from - QPoint(0, 10);
    bench.drag(from, {from - QPoint(0, 5), to});
    QVERIFY(std::abs(bench.editor.geometryNow().yOf(bench.growth(20)) - to.y()) <= 0.5);
    bench.release(to);
    QCOMPARE(bench.editor.knots().size(), size_t(2));
    QVERIFY(hasKnot(bench.editor.knots(), 20));
    QCOMPARE(bench.growth(0), 1.0);
    QCOMPARE(bench.started.count(), 1);
    QCOMPARE(bench.finished.count(), 1);
    QCOMPARE(bench.editor.selectedColumn(), 20);
    QCOMPARE(bench.selected.count(), 1);
  }

  void dragBackToTheStartLeavesNoKnot() {
    Bench bench;
    const QPoint from = bench.pointOf(20);
    bench.drag(from, {from - QPoint(0, 30), from});
    bench.release(from);
    QVERIFY(bench.editor.knots().empty());
    QCOMPARE(bench.finished.count(), 1);
  }

  void dragBackToTheStartKeepsTheKnotsBits() {
    const GrowthKnots knots{{0, 1.0}, {18, 1.2345678901234}, {30, 0.9}};
    Bench bench(knots);
    const QPoint from = bench.pointOf(18);
    bench.drag(from, {from + QPoint(30, -30), from + QPoint(0, 20), from});
    bench.release(from);
    QCOMPARE(bench.editor.knots(), knots);
  }

  void knotMovesBetweenItsNeighbours() {
    Bench bench({{0, 1.0}, {12, 1.5}, {24, 1.5}});
    const QPoint from = bench.pointOf(12);
    const QPoint to(bench.pointOf(30).x(), from.y());
    bench.drag(from, {to});
    bench.release(to);
    QCOMPARE(bench.editor.knots().size(), size_t(3));
    QCOMPARE(bench.editor.knots()[1].month, 23);
    QCOMPARE(bench.editor.selectedColumn(), 23);
  }

  void escapeRestoresKnotsAndMonth() {
    const GrowthKnots knots{{0, 1.0}, {12, 1.5}};
    Bench bench(knots);
    const QPoint from = bench.pointOf(12);
    bench.drag(from, {from + QPoint(60, -20)});
    QVERIFY(bench.editor.knots() != knots);
    QTest::keyClick(&bench.editor, Qt::Key_Escape);
    QCOMPARE(bench.editor.knots(), knots);
    QCOMPARE(bench.editor.selectedColumn(), 12);
    QCOMPARE(bench.cancelled.count(), 1);
    bench.release(from);
    QCOMPARE(bench.finished.count(), 0);
  }

  void keysSetMoveAndRemoveAKnot() {
    Bench bench;
    bench.editor.setSelectedMonth(10);
    QCOMPARE(bench.selected.count(), 0);
    const double axis = bench.editor.axisMaximum();
    QTest::keyClick(&bench.editor, Qt::Key_PageUp);
    QVERIFY(std::abs(bench.growth(10) - (std::pow(1.0 + kRate, 10) + 0.1 * axis)) < 1e-9);
    QTest::keyClick(&bench.editor, Qt::Key_Return);
    QTest::keyClick(&bench.editor, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(hasKnot(bench.editor.knots(), 11) && !hasKnot(bench.editor.knots(), 10));
    QCOMPARE(bench.editor.selectedColumn(), 11);
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QVERIFY(!hasKnot(bench.editor.knots(), 11));
    QCOMPARE(bench.started.count(), 3);
    QCOMPARE(bench.finished.count(), 3);
  }

  void clickSelectsTheMonth() {
    Bench bench;
    QTest::mouseClick(&bench.editor, Qt::LeftButton, {}, QPoint(bench.pointOf(25).x(), 60));
    QCOMPARE(bench.selected.count(), 1);
    QCOMPARE(bench.selected.first().first().toInt(), 25);
    QVERIFY(bench.edits.empty());
  }

  void readOnlyEditsNothing() {
    Bench bench({{0, 1.0}, {12, 1.5}});
    bench.editor.setReadOnly(true, QStringLiteral("imported"));
    const QPoint from = bench.pointOf(12);
    bench.drag(from, {from - QPoint(0, 30)});
    bench.release(from);
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QTest::keyClick(&bench.editor, Qt::Key_Up);
    QVERIFY(bench.edits.empty());
  }

  void growthOfNothingCanBeDraggedUp() {
    Bench bench({{0, 0.0}});
    const QPoint from = bench.pointOf(5);
    bench.drag(from, {from - QPoint(0, 60)});
    bench.release(from - QPoint(0, 60));
    QVERIFY(bench.growth(5) > 0.2);
  }
};

}  // namespace tst_growth_editor

QTEST_MAIN(tst_growth_editor::TestGrowthEditor)
#include "tst_growth_editor.moc"
