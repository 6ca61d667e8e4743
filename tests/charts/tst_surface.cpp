// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "charts/chart_export.h"
#include "charts/surface_widget.h"

namespace tst_surface {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

template <class Function>
ValueGrid gridOf(int columns, int rows, Function z) {
  ValueGrid grid;
  for (int i = 0; i < columns; ++i) grid.x.append(i);
  for (int j = 0; j < rows; ++j) grid.y.append(10 * j);
  for (int j = 0; j < rows; ++j) {
    for (int i = 0; i < columns; ++i) grid.z.append(z(static_cast<double>(i), 10.0 * j));
  }
  return grid;
}

SurfaceData surface() {
  SurfaceData data;
  data.title = u"Break-even"_s;
  data.grid = gridOf(5, 5, [](double x, double y) { return 100 * x + y - 150; });
  data.xTitle = u"use"_s;
  data.yTitle = u"rent"_s;
  data.valueName = u"NPV"_s;
  data.xTicks = {{0, u"0 %"_s}, {4, u"40 %"_s}};
  data.yTicks = {{0, u"$0"_s}, {40, u"$40"_s}};
  data.formatX = [](double x) { return QString::number(10 * x) + u" %"_s; };
  data.formatY = [](double y) { return u'$' + QString::number(y); };
  data.formatValue = data.formatLevel = [](double z) { return QString::number(z); };
  data.below = {u"rent"_s, TierRole::OnDemand};
  data.above = {u"own"_s, TierRole::Owned};
  data.point = QPointF(2, 20);
  data.pointName = u"plan"_s;
  return data;
}

}  // namespace

class TestSurface : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPlaneHasOneStraightLine() {
    const ValueGrid grid = gridOf(4, 4, [](double x, double y) { return x + y / 10; });
    const auto lines = contourLines(grid, 2.5);
    QCOMPARE(lines.size(), 1);
    for (const QPointF& point : lines.front()) QVERIFY(std::abs(point.x() + point.y() / 10 - 2.5) < 1e-12);
    QCOMPARE(lines.front().size(), 6);  // it crosses six edges
  }

  void aHillHasAClosedLine() {
    const ValueGrid grid = gridOf(7, 7, [](double x, double y) { return -std::hypot(x - 3, y / 10 - 3); });
    const auto lines = contourLines(grid, -1.6);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.front().first(), lines.front().last());
    for (const QPointF& point : lines.front()) {
      const double radius = std::hypot(point.x() - 3, point.y() / 10 - 3);
      QVERIFY(std::abs(radius - 1.6) < 0.15);  // chords of a circle
    }
  }

  void whereTheLevelIsNowhereThereIsNoLine() {
    const ValueGrid grid = gridOf(3, 3, [](double, double) { return 1.0; });
    QVERIFY(contourLines(grid, 0).isEmpty());
    QVERIFY(contourLines(grid, 2).isEmpty());
    QVERIFY(contourLines(ValueGrid(), 0).isEmpty());
  }

  // Opposite corners above: the mean says whether the height or the low runs through.
  void aSaddleIsDecidedByItsMean_data() {
    QTest::addColumn<double>("corner");
    QTest::addColumn<QPointF>("first");
    QTest::newRow("high runs through") << 3.0 << QPointF(1, 0);
    QTest::newRow("low runs through") << 1.5 << QPointF(0, 0);
  }
  void aSaddleIsDecidedByItsMean() {
    QFETCH(double, corner);
    QFETCH(QPointF, first);
    // High at (0,0) and (1,1), low at the others.
    ValueGrid grid{{0, 1}, {0, 1}, {corner, -1.8, -1.8, corner}};
    const auto lines = contourLines(grid, 0);
    QCOMPARE(lines.size(), 2);
    // Each line cuts off one corner: both its ends lie on edges of that corner.
    bool found = false;
    for (const QPolygonF& line : lines) {
      bool around = true;
      for (const QPointF& point : line) around = around && (point.x() == first.x() || point.y() == first.y());
      found = found || around;
    }
    QVERIFY(found);
  }

  void everyPointOfALineHasItsLevel() {
    const ValueGrid grid = gridOf(9, 9, [](double x, double y) { return std::sin(x) * std::cos(y / 7); });
    for (const double level : {-0.5, 0.0, 0.25}) {
      for (const QPolygonF& line : contourLines(grid, level)) {
        for (const QPointF& point : line) QVERIFY(std::abs(valueAt(grid, point) - level) < 1e-12);
      }
    }
  }

  void valuesBetweenPointsAreBilinear() {
    const ValueGrid grid = gridOf(3, 3, [](double x, double y) { return x * y; });
    QCOMPARE(valueAt(grid, {0.5, 5}), 2.5);
    QCOMPARE(valueAt(grid, {2, 20}), 40.0);
    QCOMPARE(valueAt(grid, {-9, -9}), 0.0);
    QCOMPARE(valueAt(grid, {99, 99}), 40.0);
  }

  void zeroIsAmongTheLevels() {
    const QList<double> levels = contourLevels(surface().grid);
    QVERIFY(levels.contains(0.0));
    QVERIFY(levels.size() >= 4 && levels.size() <= 12);
  }

  void theReadOutSaysPlaceValueAndSide() {
    const ReadOut readOut = readOutAt(surface(), {2, 20});
    QCOMPARE(readOut.place, u"$20 · 20 %"_s);
    QCOMPARE(readOut.rows.first().name, u"NPV, own"_s);
    QCOMPARE(readOut.rows.first().text, u"70"_s);
    QCOMPARE(readOutAt(surface(), {0, 0}).rows.first().name, u"NPV, rent"_s);
  }

  void theTableHoldsTheGrid() {
    const TableData table = tableOf(surface());
    QCOMPARE(table.headers, QStringList({u"rent"_s, u"0 %"_s, u"10 %"_s, u"20 %"_s, u"30 %"_s, u"40 %"_s}));
    QCOMPARE(table.rows.size(), size_t(5));
    QCOMPARE(table.rows[0][0].text, u"$40"_s);  // the dearest rent on top, as on the surface
    QCOMPARE(*table.rows[4][1].number, -150.0);
  }

  void keysMoveTheCrosshair() {
    SurfaceWidget widget;
    widget.resize(400, 300);
    widget.setData(surface());
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(*widget.crosshair(), QPointF(2, 20));  // the first key shows the plan
    QTest::keyClick(&widget, Qt::Key_Right);
    QTest::keyClick(&widget, Qt::Key_Up);
    QCOMPARE(*widget.crosshair(), QPointF(3, 30));
    QTest::keyClick(&widget, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(*widget.crosshair(), QPointF(0, 30));
    QTest::keyClick(&widget, Qt::Key_Home);
    QCOMPARE(*widget.crosshair(), QPointF(2, 20));
    QTest::keyClick(&widget, Qt::Key_Escape);
    QVERIFY(!widget.crosshair());
  }

  void theMouseMovesTheCrosshair() {
    SurfaceWidget widget;
    widget.resize(400, 300);
    widget.setData(surface());
    const QRectF plot = widget.plotRect();
    QTest::mouseMove(&widget, plot.center().toPoint());
    QMouseEvent move(QEvent::MouseMove, plot.center(), plot.center(), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &move);
    QVERIFY(std::abs(widget.crosshair()->x() - 2) < 0.02);
    QVERIFY(std::abs(widget.crosshair()->y() - 20) < 0.2);
  }

  void anEmptySurfaceIsHarmless() {
    SurfaceWidget widget;
    widget.resize(200, 150);
    SurfaceData data;
    data.emptyText = u"nothing"_s;
    widget.setData(data);
    QTest::keyClick(&widget, Qt::Key_Right);
    QVERIFY(!widget.crosshair());
    QVERIFY(!widget.grab().isNull());
    QCOMPARE(widget.accessibleDescription(), u"nothing"_s);
  }

  void bothSidesHaveTheirColours() {
    const QImage image = chartImage(surface(), {500, 400}, 1);
    const auto hueNear = [&](double x, double y) {
      return image.pixelColor(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
    };
    const QColor rent = hueNear(0.2, 0.6);
    const QColor own = hueNear(0.9, 0.5);
    QVERIFY(rent.red() > rent.blue());
    QVERIFY(own.green() > own.red());
  }

  // Not in its usual corner where the other side is there.
  void eachSideIsNamedWhereItIs() {
    SurfaceData data = surface();
    data.grid = gridOf(5, 5, [](double x, double y) { return 100 - 100 * x - 5 * y; });  // own at the lower left
    data.point.reset();
    const QSize size(480, 360);
    const auto painted = [&](const QString& name) {
      data.above.name = name;
      QImage image(size, QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      paintSurface(painter, size, data, currentTheme(), QGuiApplication::font());
      return image;
    };
    const QImage named = painted(u"own"_s);
    const QImage unnamed = painted(u" "_s);
    QRect where;
    for (int y = 0; y < size.height(); ++y) {
      for (int x = 0; x < size.width(); ++x) {
        if (named.pixel(x, y) != unnamed.pixel(x, y)) where |= QRect(x, y, 1, 1);
      }
    }
    QVERIFY(!where.isEmpty());
    const QRectF plot = surfacePlot(size, data, QGuiApplication::font());
    QVERIFY(where.center().x() < plot.left() + plot.width() * 0.375 && where.center().y() > plot.center().y());
  }

  void itIsWrittenAsAFile() {
    QTemporaryDir folder;
    for (const auto& [suffix, writer] : {std::pair(u"pdf"_s, &writeChartPdf), std::pair(u"svg"_s, &writeChartSvg)}) {
      const QString path = folder.filePath(u"surface."_s + suffix);
      QCOMPARE(writer(path, surface(), {600, 400}), QString());
      QVERIFY(QFile(path).size() > 2000);
    }
  }
};

}  // namespace tst_surface

QTEST_MAIN(tst_surface::TestSurface)
#include "tst_surface.moc"
