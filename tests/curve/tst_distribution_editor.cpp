// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a distribution by mouse and keys, against a listener that takes every quantile.
#include <QSignalSpy>
#include <QtTest>

#include "curve/distribution_editor.h"

namespace tst_distribution_editor {

using namespace fulcrum::curve;

namespace {

struct Fixture {
  Fixture() {
    editor.resize(424, 200);
    editor.show();
    (void)QTest::qWaitForWindowExposed(&editor);
    set();
    QObject::connect(&editor, &DistributionEditor::handleMoved, &editor, [this](int handle, double value) {
      values[static_cast<size_t>(handle)] = value;
      set();
    });
  }
  // Linear between the three: enough to be dragged.
  void set() {
    editor.setDistribution(
        [v = values](double p) {
          return p < 0.5 ? v[0] + (v[1] - v[0]) * (p - 0.1) / 0.4 : v[1] + (v[2] - v[1]) * (p - 0.5) / 0.4;
        },
        {true, true, movableP90}, [](double value) { return QString::number(value, 'f', 2); });
  }
  QPoint placeOf(size_t handle) { return {qRound(editor.geometryNow().xOf(editor.handles()[handle])), 100}; }
  HandleValues values{10, 20, 40};
  bool movableP90 = true;
  DistributionEditor editor;
};

}  // namespace

class TestDistributionEditor : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dragIsOneGesture() {
    Fixture f;
    const QSignalSpy begun(&f.editor, &DistributionEditor::gestureBegun);
    const QSignalSpy finished(&f.editor, &DistributionEditor::gestureFinished);
    const QPoint from = f.placeOf(0);
    const double pixel = f.editor.geometryNow().span.width() / f.editor.geometryNow().area.width;
    QTest::mousePress(&f.editor, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 20; ++step) QTest::mouseMove(&f.editor, from - QPoint(step, 0));
    QTest::mouseRelease(&f.editor, Qt::LeftButton, {}, from - QPoint(20, 0));
    QVERIFY(std::abs(f.values[0] - (10 - 20 * pixel)) <= 1.5 * pixel);
    QCOMPARE(f.values[1], 20.0);
    QCOMPARE(begun.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].toBool(), true);
  }

  void escapeTakesADragBack() {
    Fixture f;
    const QSignalSpy finished(&f.editor, &DistributionEditor::gestureFinished);
    const QPoint from = f.placeOf(1);
    QTest::mousePress(&f.editor, Qt::LeftButton, {}, from);
    QTest::mouseMove(&f.editor, from + QPoint(9, 0));
    QTest::keyClick(&f.editor, Qt::Key_Escape);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].toBool(), false);
  }

  void keysChooseAndMove() {
    Fixture f;
    const double step = f.editor.geometryNow().span.width() / 100;
    QTest::keyClick(&f.editor, Qt::Key_Right);  // P50 to begin with
    QVERIFY(std::abs(f.values[1] - (20 + step)) < step / 5);
    QTest::keyClick(&f.editor, Qt::Key_Home);
    QTest::keyClick(&f.editor, Qt::Key_Left);
    QVERIFY(f.values[0] < 10);
    QTest::keyClick(&f.editor, Qt::Key_End);
    QTest::keyClick(&f.editor, Qt::Key_Right);
    QVERIFY(f.values[2] > 40);
    QVERIFY(f.editor.accessibleDescription().contains(QStringLiteral("P90 is chosen")));
    QTest::keyClick(&f.editor, Qt::Key_Down);
    QVERIFY(f.editor.accessibleDescription().contains(QStringLiteral("P50 is chosen")));
  }

  void whatIsFixedStays() {
    Fixture f;
    f.movableP90 = false;
    f.set();
    const QPoint from = f.placeOf(2);
    QTest::mouseClick(&f.editor, Qt::LeftButton, {}, from);
    QTest::mousePress(&f.editor, Qt::LeftButton, {}, from);
    QTest::mouseMove(&f.editor, from + QPoint(9, 0));
    QTest::mouseRelease(&f.editor, Qt::LeftButton, {}, from + QPoint(9, 0));
    QTest::keyClick(&f.editor, Qt::Key_End);
    QTest::keyClick(&f.editor, Qt::Key_Right);
    QCOMPARE(f.values[2], 40.0);
  }

  void withoutADistributionItSaysWhy() {
    Fixture f;
    f.editor.setEmptyText(QStringLiteral("nothing here"));
    f.editor.setDistribution({}, {}, {});
    QCOMPARE(f.editor.accessibleDescription(), QStringLiteral("nothing here"));
    QTest::keyClick(&f.editor, Qt::Key_Right);
    QCOMPARE(f.values[1], 20.0);
  }
};

}  // namespace tst_distribution_editor

QTEST_MAIN(tst_distribution_editor::TestDistributionEditor)
#include "tst_distribution_editor.moc"
