// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>
#include <algorithm>
#include <limits>

#include "chart_samples.h"
#include "charts/chart_card.h"
#include "charts/chart_legend.h"
#include "charts/chart_table.h"
#include "charts/chart_tip.h"
#include "charts/chart_widget.h"

namespace tst_chart_widget {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

QImage painted(ChartWidget& chart) {
  QImage image(chart.size(), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  chart.render(&image, {}, {}, {});
  return image;
}

bool hasColour(const QImage& image, const QColor& colour) {
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y).rgb() == colour.rgb()) return true;
    }
  }
  return false;
}

}  // namespace

class TestChartWidget : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }

  // A number that is cut is another number, also in a long table that was empty at first.
  void columnsFitTheFirstRows() {
    ChartTable view;
    view.setTable({.headers = {u"Month"_s, u"Cost"_s}, .rows = {}});
    view.resize(400, 300);
    view.show();
    std::vector<std::vector<TableCell>> rows(40, {{.text = u"January 2026"_s}, {.text = u"$1,234,567,890"_s}});
    view.setTable({.headers = {u"Month"_s, u"Cost"_s}, .rows = std::move(rows)});
    for (const int column : {0, 1}) {
      const QString text = view.model()->index(39, column).data().toString();
      QVERIFY(view.columnWidth(column) > view.fontMetrics().horizontalAdvance(text));
    }
  }

  void updatesKeepTheSeries_data() {
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("bars") << ChartKind::StackedBars;
    QTest::newRow("area") << ChartKind::StackedArea;
    QTest::newRow("lines") << ChartKind::Lines;
  }
  void updatesKeepTheSeries() {
    QFETCH(ChartKind, kind);
    ChartWidget chart;
    chart.resize(600, 250);
    const auto sample = [kind](double scale) {
      ChartData data = samples::stack(kind, 60, scale);
      data.lines = samples::crossing().lines;
      return data;
    };
    chart.setData(sample(1));
    const QImage before = painted(chart);
    const int made = chart.seriesMade();
    for (int i = 0; i < 20; ++i) {
      chart.setData(sample(1 + 0.1 * i));
      painted(chart);
    }
    QCOMPARE(chart.seriesMade(), made);
    QVERIFY(painted(chart) != before);
  }

  void theAxisStandsStillDuringAGesture() {
    ChartWidget chart;
    chart.resize(600, 250);
    chart.setData(samples::stack(ChartKind::StackedBars, 12));
    const double top = chart.yMaximum();
    const QRectF plot = chart.plotRect();
    chart.beginGesture();
    chart.setData(samples::stack(ChartKind::StackedBars, 12, 0.2));
    QCOMPARE(chart.yMaximum(), top);
    QCOMPARE(chart.plotRect(), plot);
    chart.setData(samples::stack(ChartKind::StackedBars, 12, 2));
    QVERIFY(chart.yMaximum() >= 2 * 276);
    const double grown = chart.yMaximum();
    chart.setData(samples::stack(ChartKind::StackedBars, 12, 0.2));
    QCOMPARE(chart.yMaximum(), grown);
    chart.endGesture();
    QVERIFY(chart.yMaximum() < top);
  }

  void everyKindPaintsItsColours_data() {
    QTest::addColumn<ChartData>("data");
    QTest::newRow("bars") << samples::stack(ChartKind::StackedBars, 36);
    QTest::newRow("area") << samples::stack(ChartKind::StackedArea, 36);
    QTest::newRow("lines") << samples::crossing();
    QTest::newRow("steps") << samples::levels();
    QTest::newRow("waterfall") << samples::waterfall();
  }
  void everyKindPaintsItsColours() {
    QFETCH(ChartData, data);
    ChartWidget chart;
    chart.resize(600, 300);
    chart.setData(data);
    QVERIFY(hasColour(painted(chart), lightTheme().colour(TierRole::Owned)));
    QVERIFY(hasColour(painted(chart), lightTheme().colour(TierRole::OnDemand)));
  }

  void oddDataIsPaintedAndTouchedWithoutHarm_data() {
    QTest::addColumn<ChartData>("data");
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("nothing") << ChartData{};
    QTest::newRow("no months") << samples::stack(ChartKind::StackedBars, 0);
    QTest::newRow("one month") << samples::stack(ChartKind::StackedBars, 1);
    QTest::newRow("one point area") << samples::stack(ChartKind::StackedArea, 1);
    QTest::newRow("zero") << samples::stack(ChartKind::StackedArea, 12, 0);
    QTest::newRow("negative") << samples::stack(ChartKind::StackedBars, 12, -1);
    ChartData odd = samples::stack(ChartKind::StackedArea, 12);
    odd.bands[0].values = {nan, inf, -inf, 1};
    odd.lines = {{.name = u"nan"_s, .y = {nan, nan}}, {.name = u"inf"_s, .y = {1, inf, 2}}, {.name = u"none"_s}};
    odd.markers = {{nan, nan, u"nowhere"_s}, {500, 3, u"outside"_s}};
    QTest::newRow("not finite") << odd;
    ChartData fall = samples::waterfall();
    for (ChartBand& band : fall.bands) band.values = {nan, inf, 0};
    QTest::newRow("waterfall that is not finite") << fall;
    ChartData empty = samples::levels();
    for (ChartBand& band : empty.bands) band.values.clear();
    QTest::newRow("no levels") << empty;
    ChartData idle = samples::levels();
    idle.bands[0].values = {0, 0};
    idle.bands[1].values = {0, 0};
    QTest::newRow("idle levels") << idle;
  }
  void oddDataIsPaintedAndTouchedWithoutHarm() {
    QFETCH(ChartData, data);
    ChartCard card;
    card.resize(420, 260);
    card.setData(data);
    card.show();
    ChartWidget* chart = card.chart();
    for (const QPoint at :
         {QPoint(0, 0), chart->rect().center(), chart->plotRect().center().toPoint(), chart->rect().bottomRight()}) {
      QTest::mouseMove(chart, at);
      QTest::mouseClick(chart, Qt::LeftButton, {}, at);
      QTest::mouseClick(chart, Qt::MiddleButton, {}, at);
    }
    for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Up, Qt::Key_Home, Qt::Key_Escape}) {
      QTest::keyClick(chart, static_cast<Qt::Key>(key));
    }
    QVERIFY(std::isfinite(chart->yMaximum()) && chart->yMaximum() > chart->yMinimum());
    QVERIFY(!card.grab().isNull());
    card.setTableShown(true);
    QVERIFY(!card.grab().isNull());
  }

  void arrowsMoveTheCrosshairAndReadOut() {
    ChartWidget chart;
    chart.resize(500, 250);
    chart.setData(samples::stack(ChartKind::StackedBars, 12));
    chart.show();
    QSignalSpy spy(&chart, &ChartWidget::crosshairMoved);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.crosshair(), 1);
    QCOMPARE(spy.size(), 2);
    QVERIFY2(chart.accessibleDescription().contains(u"Total 216"_s), qPrintable(chart.accessibleDescription()));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.crosshair(), 11);
    QVERIFY(chart.findChild<ChartTip*>()->isVisible());
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.crosshair(), -1);
    QVERIFY(!chart.findChild<ChartTip*>()->isVisible());
  }

  void thePointerFindsTheNearestPlace() {
    ChartWidget chart;
    chart.resize(500, 250);
    chart.setData(samples::crossing());
    chart.show();
    const QRectF plot = chart.plotRect();
    const double step = plot.width() / 24;
    QTest::mouseMove(&chart, QPointF(plot.left() + 7.3 * step, plot.center().y()).toPoint());
    QCOMPARE(chart.crosshair(), 7);
    QTest::mouseMove(&chart, QPoint(1, 1));
    QCOMPARE(chart.crosshair(), -1);
  }

  void aLegendOfManyKeepsTheChartInView() {
    ChartData data{.kind = ChartKind::Lines};
    for (int month = 0; month < 12; ++month) data.xLabels << QString::number(month);
    for (int line = 0; line < 40; ++line)
      data.lines.push_back(
          {.name = u"Workload number %1"_s.arg(line), .colour = CategoryRole{line}, .y = QList<double>(12, line)});
    ChartCard card;
    card.resize(700, 420);
    card.show();
    card.setData(data);
    QCoreApplication::processEvents();
    const auto* legend = card.findChild<ChartLegend*>();
    const auto buttons = legend->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 12);
    QVERIFY(buttons.last()->text().contains(u"29"));
    QCOMPARE(buttons.last()->menu()->actions().size(), 29);
    QVERIFY2(card.chart()->height() > card.height() / 2, qPrintable(QString::number(card.chart()->height())));
    buttons.last()->menu()->actions().front()->trigger();
    QCoreApplication::processEvents();
    QVERIFY(!card.chart()->isSeriesVisible(11));
  }

  void theLegendTogglesSeriesInTheirOrder() {
    ChartCard card;
    card.resize(600, 300);
    card.setData(samples::stack(ChartKind::StackedBars, 12));
    card.show();
    const auto buttons = card.findChild<ChartLegend*>()->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 6);
    QCOMPARE(buttons[0]->text(), u"tier 0"_s);
    const double top = card.chart()->yMaximum();
    QTest::mouseClick(buttons[5], Qt::LeftButton);
    QVERIFY(!card.chart()->isSeriesVisible(5));
    QVERIFY(card.chart()->yMaximum() < top);
    card.setData(samples::stack(ChartKind::StackedBars, 12, 1.01));
    QVERIFY(!card.chart()->isSeriesVisible(5));
    QTest::keyClick(buttons[5], Qt::Key_Space);
    QVERIFY(card.chart()->isSeriesVisible(5));
    QCOMPARE(card.chart()->yMaximum(), top);
  }

  void doubleClickAndReturnActivate() {
    ChartCard card;
    card.resize(500, 300);
    card.setData(samples::crossing());
    card.show();
    QSignalSpy spy(&card, &ChartCard::activated);
    QTest::mouseDClick(card.chart(), Qt::LeftButton);
    QTest::keyClick(card.chart(), Qt::Key_Return);
    QCOMPARE(spy.size(), 2);
  }

  void theTableCopiesWhatItShows() {
    ChartTable view;
    view.setTable(tableOf(samples::levels()));
    view.copy(NumberStyle::Plain);
    QCOMPARE(QApplication::clipboard()->text().section(u'\n', 1, 1), u"3.5\tOn demand\t20"_s);
    view.selectRow(3);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().section(u'\n', 1, 1), u"1\tOwned\t730"_s);
    // For mail and word processors the same cells are a table.
    const QStringList lines = QApplication::clipboard()->mimeData()->html().split(u'\n');
    QCOMPARE(lines[0], u"<table>"_s);
    QCOMPARE(lines[2], u"<tr><td align=\"right\">1</td><td>Owned</td><td align=\"right\">730</td></tr>"_s);
  }

  void chartsFollowTheTheme() {
    ChartWidget chart;
    chart.resize(500, 250);
    chart.setData(samples::stack(ChartKind::StackedBars, 12));
    painted(chart);
    applyTheme(*qApp, ThemeMode::Dark);
    QVERIFY(hasColour(painted(chart), darkTheme().colour(TierRole::Owned)));
    applyTheme(*qApp, ThemeMode::Light);
    QVERIFY(hasColour(painted(chart), lightTheme().colour(TierRole::Owned)));
  }
};

}  // namespace tst_chart_widget

QTEST_MAIN(tst_chart_widget::TestChartWidget)
#include "tst_chart_widget.moc"
