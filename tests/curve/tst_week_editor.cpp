// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "curve/week_editor.h"

namespace tst_week_editor {

using namespace fulcrum::curve;
using namespace std::chrono_literals;

namespace {

WeekCurve wave() {
  WeekCurve values{};
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const double day = hour / kHoursPerDay < 5 ? 1.0 : 0.6;
    values[hour] = day * (31.37 - 14.1 * std::cos((hour % kHoursPerDay - 4) * 0.2618));
  }
  return values;
}

constexpr int kTuesday14 = 38;

// A displayed editor, and what it has emitted.
struct Bench {
  WeekEditor editor;
  QSignalSpy started{&editor, &CurveEditor::gestureStarted};
  QSignalSpy finished{&editor, &CurveEditor::gestureFinished};
  QSignalSpy cancelled{&editor, &CurveEditor::gestureCancelled};
  std::vector<WeekCurve> edits;

  explicit Bench(const WeekCurve& values = wave(), QSize size = {1000, 350}) {
    editor.setLocale(QLocale::c());
    editor.setUnit(
        QStringLiteral("req/s"), [](double value) { return QString::number(value, 'f', 1); },
        QStringLiteral("requests per second"));
    editor.resize(size);
    editor.setValues(values);
    editor.show();
    editor.activateWindow();
    editor.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QObject::connect(&editor, &WeekEditor::edited, [this](const WeekCurve& week) { edits.push_back(week); });
  }

  [[nodiscard]] QPoint pointOf(int hour) const {
    const CurveGeometry geometry = editor.geometryNow();
    return {static_cast<int>(geometry.xOf(hour)), static_cast<int>(std::lround(geometry.yOf(editor.values()[hour])))};
  }
  void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(&editor, Qt::LeftButton, modifiers, at);
  }
  void drag(QPoint to) { QTest::mouseMove(&editor, to); }
  void release(QPoint at) { QTest::mouseRelease(&editor, Qt::LeftButton, {}, at); }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&editor, key, modifiers); }
};

// What was repainted.
class PaintWatch : public QObject {
 public:
  QRect painted;

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) painted |= static_cast<QPaintEvent*>(event)->rect();
    return false;
  }
};

void openMenu(WeekEditor& editor, QPoint at) {
  QContextMenuEvent event(QContextMenuEvent::Mouse, at, editor.mapToGlobal(at));
  QCoreApplication::sendEvent(&editor, &event);
}

bool trigger(WeekEditor& editor, const QString& text) {
  for (QMenu* menu : editor.findChildren<QMenu*>()) {
    for (QAction* action : menu->actions()) {
      if (menu->isVisible() && action->text() == text) {
        action->trigger();
        menu->close();
        return true;
      }
    }
  }
  return false;
}

}  // namespace

class TestWeekEditor : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dragIsOneGesture() {
    Bench bench;
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    for (int step = 1; step <= 20; ++step) bench.drag(start - QPoint(0, 2 * step));
    QCOMPARE(bench.started.count(), 1);
    QCOMPARE(bench.finished.count(), 0);
    QVERIFY(bench.edits.size() >= 18);
    bench.release(start - QPoint(0, 40));
    QCOMPARE(bench.started.count(), 1);
    QCOMPARE(bench.finished.count(), 1);
    QCOMPARE(bench.cancelled.count(), 0);
    const CurveGeometry geometry = bench.editor.geometryNow();
    QVERIFY(bench.editor.values()[kTuesday14] > wave()[kTuesday14]);
    QVERIFY(std::abs(bench.editor.values()[kTuesday14] - geometry.valueAt(start.y() - 40)) < geometry.maximum / 100.0);
  }

  void clickSelectsAndEditsNothing() {
    Bench bench;
    QSignalSpy selected(&bench.editor, &CurveEditor::columnSelected);
    QTest::mouseClick(&bench.editor, Qt::LeftButton, {}, bench.pointOf(kTuesday14));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(bench.editor.selectedColumn(), kTuesday14);
    QCOMPARE(bench.started.count(), 0);
    QVERIFY(bench.edits.empty());
  }

  void wholeColumnIsTheHitArea() {
    Bench bench;
    for (const int y : {30, 150, 300}) {
      const QPoint at(bench.pointOf(100).x(), y);
      bench.press(at);
      bench.drag(at + QPoint(0, -20));
      bench.release(at + QPoint(0, -20));
      QCOMPARE(bench.editor.selectedColumn(), 100);
    }
    QCOMPARE(bench.finished.count(), 3);
  }

  void dragBackToTheStartIsBitEqual_data() {
    QTest::addColumn<int>("pressOffset");
    QTest::addColumn<int>("farthest");
    QTest::newRow("on the curve") << 0 << -60;
    QTest::newRow("below the curve") << 70 << 90;
    QTest::newRow("past the top, where the axis grows") << 0 << -900;
    QTest::newRow("below zero") << 0 << 900;
  }
  void dragBackToTheStartIsBitEqual() {
    QFETCH(int, pressOffset);
    QFETCH(int, farthest);
    Bench bench;
    const QPoint start = bench.pointOf(kTuesday14) + QPoint(0, pressOffset);
    bench.press(start);
    bench.drag(start + QPoint(0, farthest / 2));
    bench.drag(start + QPoint(0, farthest));
    QVERIFY(bench.editor.values() != wave());
    bench.drag(start);
    QVERIFY(bench.editor.values() == wave());
    QVERIFY(bench.edits.back() == wave());
    bench.release(start);
    QVERIFY(bench.editor.values() == wave());
  }

  void escapeCancelsAndShowsTheStart() {
    Bench bench;
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    bench.drag(start + QPoint(0, 50));
    QVERIFY(bench.editor.values() != wave());
    const size_t edits = bench.edits.size();
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.editor.values() == wave());
    QCOMPARE(bench.cancelled.count(), 1);
    bench.drag(start + QPoint(0, 80));
    bench.release(start + QPoint(0, 80));
    QCOMPARE(bench.edits.size(), edits);
    QCOMPARE(bench.finished.count(), 0);
    QCOMPARE(bench.started.count(), 1);
  }

  void untouchedHoursKeepTheirBits() {
    Bench bench;
    bench.editor.setBrushWidth(4);
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    for (const int dy : {-20, 55, -33}) bench.drag(start + QPoint(0, dy));
    bench.release(start + QPoint(0, -33));
    for (int hour = 0; hour < kHoursPerWeek; ++hour) {
      QCOMPARE(bench.editor.values()[hour] == wave()[hour], std::abs(hour - kTuesday14) >= 4);
    }
  }

  void sidewaysMovementKeepsTheHour() {
    Bench bench;
    bench.editor.setBrushWidth(1);
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    bench.drag(start + QPoint(200, -30));
    bench.release(start + QPoint(200, -30));
    for (int hour = 0; hour < kHoursPerWeek; ++hour) {
      QCOMPARE(bench.editor.values()[hour] == wave()[hour], hour != kTuesday14);
    }
  }

  void keyboardEqualsMouse() {
    Bench mouse;
    const QPoint start = mouse.pointOf(kTuesday14);
    mouse.press(start);
    mouse.drag(start + QPoint(0, -40));
    mouse.release(start + QPoint(0, -40));
    Bench keyboard;
    keyboard.editor.setSelectedColumn(kTuesday14);
    keyboard.editor.enterValue(mouse.editor.values()[kTuesday14]);
    QVERIFY(keyboard.editor.values() == mouse.editor.values());
    QCOMPARE(keyboard.started.count(), 1);
    QCOMPARE(keyboard.finished.count(), 1);
  }

  void arrowKeysChooseTheHour() {
    Bench bench;
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.editor.selectedColumn(), 1);
    bench.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(bench.editor.selectedColumn(), 25);
    bench.key(Qt::Key_End);
    QCOMPARE(bench.editor.selectedColumn(), 167);
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.editor.selectedColumn(), 0);
    bench.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(bench.editor.selectedColumn(), 144);
    bench.key(Qt::Key_Home);
    QCOMPARE(bench.editor.selectedColumn(), 0);
    QCOMPARE(bench.started.count(), 0);
  }

  void keysNudgeByShareOfTheAxis_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<double>("share");
    QTest::newRow("up") << int(Qt::Key_Up) << int(Qt::NoModifier) << 0.01;
    QTest::newRow("down") << int(Qt::Key_Down) << int(Qt::NoModifier) << -0.01;
    QTest::newRow("shift") << int(Qt::Key_Up) << int(Qt::ShiftModifier) << 0.1;
    QTest::newRow("fine") << int(Qt::Key_Down) << int(Qt::ControlModifier) << -0.001;
    QTest::newRow("page") << int(Qt::Key_PageUp) << int(Qt::NoModifier) << 0.1;
  }
  void keysNudgeByShareOfTheAxis() {
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(double, share);
    Bench bench;
    bench.editor.setSelectedColumn(kTuesday14);
    const double axis = bench.editor.axisMaximum();
    bench.key(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(std::abs(bench.editor.values()[kTuesday14] - (wave()[kTuesday14] + share * axis)) < 1e-9);
  }

  void runOfKeysIsOneGesture() {
    Bench bench;
    for (int i = 0; i < 5; ++i) bench.key(Qt::Key_Up);
    QCOMPARE(bench.started.count(), 1);
    QCOMPARE(bench.finished.count(), 0);
    QCOMPARE(bench.edits.size(), size_t(5));
    for (int i = 0; i < 5; ++i) bench.key(Qt::Key_Down);
    QVERIFY(bench.editor.values() == wave());
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.finished.count(), 1);
    QCOMPARE(bench.started.count(), 1);
  }

  void anotherHourEndsTheKeyboardGesture() {
    Bench bench;
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.finished.count(), 1);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.started.count(), 2);
    bench.editor.clearFocus();
    QCOMPARE(bench.finished.count(), 2);
  }

  void pauseEndsTheKeyboardGesture() {
    Bench bench;
    bench.editor.setKeyboardPause(0ms);
    bench.key(Qt::Key_Up);
    QTRY_COMPARE(bench.finished.count(), 1);
  }

  void escapeCancelsTheKeyboardGesture() {
    Bench bench;
    bench.key(Qt::Key_PageUp);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.cancelled.count(), 1);
    QCOMPARE(bench.finished.count(), 0);
    QVERIFY(bench.editor.values() == wave());
  }

  void digitsOpenAnEntry_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::newRow("whole") << "55" << 55.0;
    QTest::newRow("point") << "5.25" << 5.25;
    QTest::newRow("comma") << "5,25" << 5.25;
    QTest::newRow("nonsense keeps the value") << "5x" << wave()[kTuesday14];
  }
  void digitsOpenAnEntry() {
    QFETCH(QString, typed);
    QFETCH(double, value);
    Bench bench;
    bench.editor.setBrushWidth(1);
    bench.editor.setSelectedColumn(kTuesday14);
    QTest::keyClicks(&bench.editor, typed.left(1));
    auto* entry = bench.editor.findChild<QLineEdit*>();
    QVERIFY(entry && entry->isVisible());
    QTest::keyClicks(entry, typed.mid(1));
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(bench.editor.values()[kTuesday14], value);
    QTest::keyClick(entry, Qt::Key_Escape);
    QVERIFY(!entry->isVisible());
    QVERIFY(bench.started.count() == bench.finished.count());
  }

  void brushWidthFollowsKeysAndWheel() {
    Bench bench;
    QSignalSpy changed(&bench.editor, &WeekEditor::brushWidthChanged);
    bench.editor.setBrushWidth(3);
    QCOMPARE(changed.count(), 0);
    QTest::keyClicks(&bench.editor, QStringLiteral("+]"));
    QCOMPARE(bench.editor.brushWidth(), 5);
    QTest::keyClicks(&bench.editor, QStringLiteral("-[-[-[-["));
    QCOMPARE(bench.editor.brushWidth(), 1);
    const QPointF at(200, 100);
    QWheelEvent wheel(at, bench.editor.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&bench.editor, &wheel);
    QCOMPARE(bench.editor.brushWidth(), 3);
    QCOMPARE(changed.count(), 7);
  }

  void brushChangedWhileDraggingStartsFromTheStart() {
    Bench bench;
    bench.editor.setBrushWidth(12);
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    bench.drag(start + QPoint(0, 60));
    bench.editor.setBrushWidth(1);
    for (int hour = 0; hour < kHoursPerWeek; ++hour) {
      QCOMPARE(bench.editor.values()[hour] == wave()[hour], hour != kTuesday14);
    }
    bench.release(start + QPoint(0, 60));
  }

  void brushDrawsOverTheWeeksEnd() {
    Bench bench;
    bench.editor.setBrushWidth(3);
    const QPoint start = bench.pointOf(167);
    bench.press(start);
    bench.drag(start + QPoint(0, 30));
    bench.release(start + QPoint(0, 30));
    QVERIFY(bench.editor.values()[0] < wave()[0]);
    QVERIFY(bench.editor.values()[2] == wave()[2]);
  }

  void zeroDemandCanBeDraggedUp() {
    Bench bench{WeekCurve{}};
    const QPoint start = bench.pointOf(60);
    bench.press(start);
    bench.drag(start - QPoint(0, 100));
    bench.release(start - QPoint(0, 100));
    QVERIFY(bench.editor.values()[60] > 0.2);
    QCOMPARE(bench.finished.count(), 1);
  }

  void axisStandsStillWhileDraggingInside() {
    Bench bench;
    const double axis = bench.editor.axisMaximum();
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    bench.drag(start + QPoint(0, 100));
    QCOMPARE(bench.editor.axisMaximum(), axis);
    bench.drag(QPoint(start.x(), -40));
    QVERIFY(bench.editor.axisMaximum() > axis);
    QCOMPARE(bench.editor.axisMaximum(), bench.editor.values()[kTuesday14]);
    bench.drag(start + QPoint(0, 30));
    QCOMPARE(bench.editor.axisMaximum(), axis);
    bench.drag(QPoint(start.x(), -200));
    bench.release(QPoint(start.x(), -200));
    QVERIFY(bench.editor.axisMaximum() > bench.editor.values()[kTuesday14]);
  }

  void axisHoldsHugeAndTinyValues_data() {
    QTest::addColumn<double>("factor");
    QTest::newRow("huge") << 1e12;
    QTest::newRow("tiny") << 1e-9;
  }
  void axisHoldsHugeAndTinyValues() {
    QFETCH(double, factor);
    WeekCurve values = wave();
    for (double& value : values) value *= factor;
    Bench bench{values};
    const double highest = *std::max_element(values.begin(), values.end());
    QVERIFY(bench.editor.axisMaximum() > highest && bench.editor.axisMaximum() < 2.0 * highest);
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    bench.drag(start + QPoint(0, 50));
    bench.release(start + QPoint(0, 50));
    QVERIFY(bench.editor.values()[kTuesday14] < values[kTuesday14]);
    QVERIFY(bench.editor.values()[kTuesday14] > 0.3 * values[kTuesday14]);
  }

  void shiftDragDrawsFreely() {
    Bench bench;
    const QPoint from(bench.pointOf(30).x(), 200);
    const QPoint to(bench.pointOf(40).x(), 200);
    bench.press(from, Qt::ShiftModifier);
    bench.drag(from + QPoint(4, 0));
    bench.drag(to);
    bench.release(to);
    const WeekCurve& values = bench.editor.values();
    for (int hour = 31; hour <= 40; ++hour) QCOMPARE(values[hour], values[40]);
    QVERIFY(values[41] == wave()[41]);
    QCOMPARE(bench.started.count(), 1);
    QCOMPARE(bench.finished.count(), 1);
  }

  void readOnlyEditsNothing() {
    Bench bench;
    bench.editor.setReadOnly(true, QStringLiteral("Shared by all scenarios"));
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    bench.drag(start - QPoint(0, 40));
    bench.release(start - QPoint(0, 40));
    bench.key(Qt::Key_Up);
    QTest::keyClicks(&bench.editor, QStringLiteral("7"));
    QCOMPARE(bench.started.count(), 0);
    QVERIFY(bench.edits.empty());
    QVERIFY(bench.editor.values() == wave());
  }

  void settingValuesEmitsNothing() {
    Bench bench;
    WeekCurve values = wave();
    values[3] = 90.0;
    bench.editor.setValues(values);
    QVERIFY(bench.edits.empty());
    QCOMPARE(bench.started.count(), 0);
  }

  void doubleClickAsksForADayReset() {
    Bench bench;
    QSignalSpy reset(&bench.editor, &WeekEditor::dayResetRequested);
    QTest::mouseDClick(&bench.editor, Qt::LeftButton, {}, bench.pointOf(kTuesday14));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(reset.first().first().toInt(), 1);
    QVERIFY(bench.edits.empty());
  }

  void screenReaderHearsHourValueAndUnit() {
    Bench bench;
    bench.editor.setSelectedColumn(kTuesday14);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&bench.editor);
    QVERIFY(face && face->valueInterface());
    QCOMPARE(face->role(), QAccessible::Slider);
    QCOMPARE(face->text(QAccessible::Value),
             QStringLiteral("Tuesday 14:00, %1 requests per second").arg(wave()[kTuesday14], 0, 'f', 1));
    face->valueInterface()->setCurrentValue(12.5);
    QCOMPARE(bench.editor.values()[kTuesday14], 12.5);
    QCOMPARE(bench.finished.count(), 1);
  }

  void hoverTextIsAskedForTheHourUnderThePointer() {
    Bench bench;
    int asked = -1;
    bench.editor.setHoverText([&](int hour, double) {
      asked = hour;
      return QStringLiteral("x");
    });
    const QPointF at(bench.pointOf(77).x(), 100);
    QMouseEvent move(QEvent::MouseMove, at, bench.editor.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&bench.editor, &move);
    QCOMPARE(asked, 77);
  }

  void menuCopiesTheDayUnderThePointer_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QVector<int>>("days");
    QTest::newRow("next") << "Copy Tuesday to the Next Day" << QVector<int>{2};
    QTest::newRow("weekdays") << "Copy Tuesday to Weekdays" << QVector<int>{0, 2, 3, 4};
    QTest::newRow("weekend") << "Copy Tuesday to the Weekend" << QVector<int>{5, 6};
    QTest::newRow("all") << "Copy Tuesday to All Days" << QVector<int>{0, 2, 3, 4, 5, 6};
  }
  void menuCopiesTheDayUnderThePointer() {
    QFETCH(QString, action);
    Bench bench;
    QSignalSpy copied(&bench.editor, &WeekEditor::copyDayRequested);
    openMenu(bench.editor, bench.pointOf(kTuesday14));
    QVERIFY(trigger(bench.editor, action));
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.first()[0].toInt(), 1);
    QTEST(copied.first()[1].value<QVector<int>>(), "days");
  }

  void menuPastesTheCopiedDay() {
    Bench bench;
    QSignalSpy copied(&bench.editor, &WeekEditor::copyDayRequested);
    openMenu(bench.editor, bench.pointOf(kTuesday14));
    QVERIFY(trigger(bench.editor, QStringLiteral("Copy Tuesday")));
    QCOMPARE(copied.count(), 0);
    openMenu(bench.editor, bench.pointOf(100));
    QVERIFY(trigger(bench.editor, QStringLiteral("Paste Tuesday onto Friday")));
    QCOMPARE(copied.first()[0].toInt(), 1);
    QCOMPARE(copied.first()[1].value<QVector<int>>(), QVector<int>{4});
  }

  void dragRepaintsOnlyAroundTheHour() {
    Bench bench;
    bench.editor.setHoverText([](int, double) { return QStringLiteral("x"); });
    const QPoint start = bench.pointOf(kTuesday14);
    bench.press(start);
    bench.drag(start - QPoint(0, 10));
    QCoreApplication::processEvents();
    PaintWatch watch;
    bench.editor.installEventFilter(&watch);
    bench.drag(start - QPoint(0, 20));
    QCoreApplication::processEvents();
    bench.release(start - QPoint(0, 20));
    QVERIFY(!watch.painted.isEmpty());
    QVERIFY(watch.painted.width() < 120);
  }
};

}  // namespace tst_week_editor

QTEST_MAIN(tst_week_editor::TestWeekEditor)
#include "tst_week_editor.moc"
