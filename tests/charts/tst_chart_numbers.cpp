// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts of charts: scales, stacks, tables, texts, places of labels.
#include <QFontMetricsF>
#include <QPolygonF>
#include <QtTest>
#include <cmath>
#include <limits>

#include "chart_samples.h"
#include "charts/axis_scale.h"
#include "charts/chart_frame.h"
#include "charts/chart_shape.h"
#include "charts/chart_table.h"
#include "charts/label_placer.h"
#include "charts/table_menu.h"

namespace tst_chart_numbers {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
}

class TestChartNumbers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void scalesHoldTheirDataWithFewRoundTicks_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("maxTicks");
    for (const int ticks : {2, 3, 5, 9}) {
      for (const auto& [low, high] : std::initializer_list<std::pair<double, double>>{{0, 129e3},
                                                                                      {0, 1},
                                                                                      {-40e3, 150e3},
                                                                                      {-3, -1},
                                                                                      {0, 5.04e6},
                                                                                      {1e-9, 3e-9},
                                                                                      {0, 0},
                                                                                      {7, 7},
                                                                                      {-1e12, 1e12}}) {
        QTest::addRow("%g..%g in %d", low, high, ticks) << low << high << ticks;
      }
    }
  }
  void scalesHoldTheirDataWithFewRoundTicks() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, maxTicks);
    const AxisScale scale = niceScale(low, high, maxTicks);
    QVERIFY(scale.min <= low && scale.max >= high && scale.max > scale.min);
    QVERIFY(scale.ticks.size() >= (low == high && low == 0 ? 1 : 2));
    QVERIFY(scale.ticks.size() <= std::max(maxTicks, 3) + 1);
    QVERIFY(scale.ticks.first() >= scale.min &&
            scale.ticks.last() <= scale.max * (scale.max > 0 ? 1 + 1e-9 : 1 - 1e-9));
    if (high > low) QVERIFY(scale.max - scale.min <= 2.1 * (high - low));
  }

  void stacksPutPositiveUpAndNegativeDown() {
    ChartData data{.kind = ChartKind::StackedBars, .xLabels = {u"a"_s, u"b"_s}};
    data.bands = {{.name = u"x"_s, .values = {5, -3}},
                  {.name = u"y"_s, .values = {2, kNan}},
                  {.name = u"z"_s, .values = {-1, 4}}};
    const ChartExtents extents = extentsOf(data, {});
    QCOMPARE(extents.y.min, -3.0);
    QCOMPARE(extents.y.max, 7.0);
    const ChartShape shape = shapeOf(data, {}, extents.x, 200, true);
    QCOMPARE(shape.bars[1].size(), std::size_t(1));
    QCOMPARE(shape.bars[1][0].lower, 5.0);
    QCOMPARE(shape.bars[1][0].upper, 7.0);
    QCOMPARE(shape.bars[2][0].lower, -1.0);
    QCOMPARE(shape.bars[2][1].upper, 4.0);
  }

  void hiddenBandsLeaveTheStack() {
    const ChartData data = samples::stack(ChartKind::StackedArea, 3);
    const ChartShape shape = shapeOf(data, {0}, extentsOf(data, {0}).x, 100, false);
    QVERIFY(shape.bands[0].upper.isEmpty());
    QCOMPARE(shape.bands[1].lower[0].y(), 0.0);
  }

  void stepsFallWithTheHours() {
    const ChartData data = samples::levels();
    const ChartExtents extents = extentsOf(data, {});
    QCOMPARE(extents.x.max, 730.0);
    QCOMPARE(extents.y.max, 3.5);
    const QList<QPointF> upper = shapeOf(data, {}, extents.x, 100, false).bands[1].upper;
    QCOMPARE(upper.first(), QPointF(0, 3.5));
    QCOMPARE(upper.last(), QPointF(300, 2));
  }

  void longLinesKeepTheirPeaksWhenThinned() {
    ChartData data{.kind = ChartKind::Lines};
    data.lines = {{.name = u"load"_s, .y = QList<double>(8760, 1.0)}};
    data.lines[0].y[4321] = 99;
    data.lines[0].y[5000] = kNan;
    const QList<QPointF> points = shapeOf(data, {}, {0, 8759}, 300, true).lines[0].points;
    QVERIFY(points.size() <= 601);
    QVERIFY(std::any_of(points.begin(), points.end(), [](QPointF p) { return p == QPointF(4321, 99); }));
    QVERIFY(std::none_of(points.begin(), points.end(), [](QPointF p) { return std::isnan(p.y()); }));
  }

  void hatchingStaysInside() {
    const QPolygonF polygon({{0, 0}, {40, 0}, {40, 10}, {20, 10}, {20, 30}, {0, 30}});
    const QList<QLineF> lines = hatchLines(polygon, 45, 4);
    QVERIFY(lines.size() > 8);
    for (const QLineF& line : lines) {
      QVERIFY(polygon.containsPoint(line.pointAt(0.5), Qt::OddEvenFill));
      QVERIFY(polygon.boundingRect().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(line.p1()));
    }
  }

  void theTableEqualsTheData() {
    ChartData data = samples::stack(ChartKind::StackedBars, 4);
    data.lines = {{.name = u"forecast"_s, .y = {1, 2, kNan, 4}}};
    data.reference = ChartReference{u"Budget"_s, 300};
    const TableData table = tableOf(data);
    QCOMPARE(table.headers, QStringList({u"Month"_s, u"tier 0"_s, u"tier 1"_s, u"tier 2"_s, u"tier 3"_s, u"tier 4"_s,
                                         u"tier 5"_s, u"Total"_s, u"forecast"_s, u"Budget"_s}));
    QCOMPARE(table.rows.size(), std::size_t(4));
    for (std::size_t i = 0; i < 4; ++i) {
      QCOMPARE(table.rows[i][0].text, data.xLabels[qsizetype(i)]);
      double total = 0;
      for (std::size_t b = 0; b < 6; ++b) {
        QCOMPARE(table.rows[i][b + 1].number.value(), data.bands[b].values[qsizetype(i)]);
        total += data.bands[b].values[qsizetype(i)];
      }
      QCOMPARE(table.rows[i][7].number.value(), total);
      QCOMPARE(table.rows[i][9].number.value(), 300.0);
    }
    QVERIFY(!table.rows[2][8].number);
    QCOMPARE(table.rows[3][8].text, u"4"_s);
  }

  void theTableOfLevelsStartsAtTheTop() {
    const TableData table = tableOf(samples::levels());
    QCOMPARE(table.rows.size(), std::size_t(4));
    QCOMPARE(table.rows[0][0].number.value(), 3.5);
    QCOMPARE(table.rows[0][1].text, u"On demand"_s);
    QCOMPARE(table.rows[3][2].number.value(), 730.0);
  }

  void linesWithTheirOwnXShareOneTable() {
    ChartData data{
        .kind = ChartKind::Lines, .xTitle = u"x"_s, .formatX = samples::whole, .formatValue = samples::whole};
    data.lines = {{.name = u"a"_s, .y = {1, 2}, .x = {0, 10}}, {.name = u"b"_s, .y = {3, 4}, .x = {5, 10}}};
    const TableData table = tableOf(data);
    QCOMPARE(table.rows.size(), std::size_t(3));
    QVERIFY(!table.rows[0][2].number);
    QCOMPARE(table.rows[2][1].text, u"2"_s);
    QCOMPARE(table.rows[2][2].text, u"4"_s);
  }

  void aWaterfallStartsWhereItEnded() {
    ChartData data = samples::waterfall();
    QCOMPARE(levelsOf(data), (QList<double>{100, 70, 80, 80}));
    const ChartExtents extents = extentsOf(data, {});
    const ChartShape shape = shapeOf(data, {}, extents.x, 400, false);
    const auto piece = [&](size_t band, size_t bar) {
      return std::pair(shape.bars[band][bar].lower, shape.bars[band][bar].upper);
    };
    QCOMPARE(piece(0, 0), std::pair(0.0, 100.0));
    QCOMPARE(piece(1, 0), std::pair(70.0, 100.0));
    QCOMPARE(piece(2, 0), std::pair(70.0, 80.0));
    QCOMPARE(piece(0, 1), std::pair(0.0, 80.0));
    // A change that is hidden still moves those after it.
    const ChartShape rest = shapeOf(data, {1}, extents.x, 400, false);
    QVERIFY(rest.bars[1].empty());
    QCOMPARE(rest.bars[2][0].lower, 70.0);
  }

  void theTableOfAWaterfallHasChangesAndLevels() {
    const TableData table = tableOf(samples::waterfall());
    QCOMPARE(toTsv(table, NumberStyle::Plain),
             u"Step\tChange\tCost\nBase\t\t100\nA lever with a long name\t-30\t70\nCache\t10\t80\nTuned\t\t80\n"_s);
    QVERIFY(summaryOf(samples::waterfall()).contains(u"Base 100, A lever with a long name -30, Cache 10, Tuned 80."_s));
  }

  void everyBarOfAWaterfallHasItsName() {
    const ChartData data = samples::waterfall();
    for (const int width : {260, 900}) {
      const ChartFrame frame = frameOf(data, {}, QSizeF(width, 250), QFont(), nullptr);
      for (const QString& name : data.xLabels) {
        const auto found = std::ranges::find_if(frame.labels, [&](const AxisLabel& label) {
          return label.text.startsWith(name.left(2)) && label.box.top() > frame.plot.bottom();
        });
        QVERIFY2(found != frame.labels.end(), qPrintable(name));
        QVERIFY(found->box.bottom() <= frame.size.height() + 1);
      }
    }
  }

  void aLongWordBelowABarUsesWhatItsNeighboursLeave() {
    ChartData data = samples::waterfall();
    data.xLabels = {u"Plan"_s, u"Not invoiced"_s, u"Mix"_s, u"Actual"_s};
    const double word =
        QFontMetricsF(frameOf(data, {}, {900, 250}, QFont(), nullptr).font).horizontalAdvance(u"invoiced"_s);
    double width = 900;
    const auto slotAt = [&](double at) { return frameOf(data, {}, {at, 250}, QFont(), nullptr).plot.width() / 4; };
    while (slotAt(width) > word) --width;
    const ChartFrame frame = frameOf(data, {}, {width, 250}, QFont(), nullptr);
    const auto found = std::ranges::find(frame.labels, u"Not\ninvoiced"_s, &AxisLabel::text);
    QVERIFY(found != frame.labels.end());
    QVERIFY(found->box.width() + 0.01 >= word);
    const QFontMetricsF metrics(frame.font);
    for (const AxisLabel& other : frame.labels) {
      const double centre = other.box.center().x();
      const double half = metrics.horizontalAdvance(other.text) / 2;
      if (other.text == u"Plan"_s) QVERIFY(centre + half < found->box.center().x() - word / 2);
      if (other.text == u"Mix"_s) QVERIFY(centre - half > found->box.center().x() + word / 2);
    }
  }

  void tsvKeepsFullPrecisionWhenPlain() {
    const TableData table{{u"a"_s, u"b"_s}, {{{u"x\ty"_s, {}}, {u"$1.2k"_s, 1234.5678901234567}}}};
    QCOMPARE(toTsv(table, NumberStyle::AsShown), u"a\tb\nx y\t$1.2k\n"_s);
    QCOMPARE(fullNumber(200000, QLocale::c()), u"200000"_s);
    QCOMPARE(fullNumber(1234.5, QLocale(QLocale::German)), u"1234,5"_s);
    QCOMPARE(toTsv(table, NumberStyle::Plain), u"a\tb\nx y\t1234.5678901234567\n"_s);
  }

  void namesAtTheEndsOfLinesHaveTheirOwnRoom() {
    const ChartData data = samples::crossing();
    const ChartFrame wide = frameOf(data, {}, QSizeF(600, 250), QFont(), nullptr);
    const double name = QFontMetricsF(endLabelFont(wide.font)).horizontalAdvance(data.lines[0].endLabel);
    QVERIFY(wide.gutter >= name);
    QVERIFY(wide.plot.right() + wide.gutter <= wide.size.width());
    QCOMPARE(frameOf(data, {}, QSizeF(1.5 * name, 250), QFont(), nullptr).gutter, 0.0);  // inside, where it is narrow
    ChartData longer = data;
    longer.lines[0].endLabel += u"0"_s;
    const ChartFrame grown = frameOf(longer, {}, wide.size, QFont(), nullptr);
    QCOMPARE(frameOf(data, {}, wide.size, QFont(), &grown).plot, grown.plot);  // nothing jumps in a drag
  }

  void csvQuotesWhatItMustAndHasNoFormulas() {
    const TableData table{{u"Step, each"_s, u"Cost"_s},
                          {{{u"say \"when\""_s, {}}, {u"$1.2k"_s, 1234.5}}, {{u"=2+3"_s, {}}, {u"–"_s, {}}}}};
    QCOMPARE(toCsv(table), u"\"Step, each\",Cost\n\"say \"\"when\"\"\",1234.5\n'=2+3,–\n"_s);
    QCOMPARE(toCsv(table, QLocale(QLocale::German)), u"\"Step, each\";Cost\n\"say \"\"when\"\"\";1234,5\n'=2+3;–\n"_s);
  }

  void theSummaryNamesLowestHighestAndLast() {
    const QString summary = summaryOf(samples::stack(ChartKind::StackedBars, 3));
    QVERIFY2(summary.contains(u"Total: lowest 210 (m0), highest 222 (m2), last 222."_s), qPrintable(summary));
    QVERIFY(!summaryOf(ChartData{}).isEmpty());
    QVERIFY(!summaryOf(samples::levels()).isEmpty());
  }

  void labelsNeitherCollideNorLeave_data() {
    QTest::addColumn<int>("months");
    QTest::addColumn<QSizeF>("size");
    for (const int months : {1, 2, 12, 36, 60, 168}) {
      for (const QSizeF& size : {QSizeF(140, 84), QSizeF(260, 110), QSizeF(600, 250), QSizeF(3800, 2000)}) {
        QTest::addRow("%d in %gx%g", months, size.width(), size.height()) << months << size;
      }
    }
  }
  void labelsNeitherCollideNorLeave() {
    QFETCH(int, months);
    QFETCH(QSizeF, size);
    ChartData data = samples::stack(ChartKind::StackedBars, months, 10);
    data.yTitle = u"$ a month"_s;
    const ChartFrame frame = frameOf(data, {}, size, QFont(), nullptr);
    QVERIFY(frame.plot.width() > 0.5 * size.width());
    QVERIFY(frame.plot.height() > 0.4 * size.height());
    const QRectF whole(QPointF(), size);
    for (qsizetype i = 0; i < frame.labels.size(); ++i) {
      QVERIFY(whole.adjusted(-1, -1, 1, 1).contains(frame.labels[i].box));
      for (qsizetype j = 0; j < i; ++j) {
        const QRectF a = frame.labels[i].box.adjusted(1, 1, -1, -1);
        QVERIFY2(!a.intersects(frame.labels[j].box) || data.yTitle == frame.labels[i].text,
                 qPrintable(frame.labels[i].text + u" on "_s + frame.labels[j].text));
      }
    }
  }

  void aHeldScaleGrowsButDoesNotShrink() {
    const QSizeF size(600, 250);
    const ChartFrame before = frameOf(samples::stack(ChartKind::StackedBars, 12), {}, size, QFont(), nullptr);
    const ChartFrame less = frameOf(samples::stack(ChartKind::StackedBars, 12, 0.1), {}, size, QFont(), &before);
    QCOMPARE(less.y, before.y);
    QCOMPARE(less.plot, before.plot);
    const ChartFrame more = frameOf(samples::stack(ChartKind::StackedBars, 12, 3), {}, size, QFont(), &before);
    QVERIFY(more.y.max >= 3 * 276.0);
  }

  void placedLabelsKeepOffLinesAndEachOther() {
    LabelPlacer placer(QRectF(0, 0, 300, 200));
    placer.addLine({{0, 150}, {300, 50}});
    const QRectF first = placer.place({150, 100}, {60, 14}, 8);
    const QRectF second = placer.place({150, 100}, {60, 14}, 8);
    QVERIFY(!first.intersects(second));
    for (const QRectF& box : {first, second}) {
      QVERIFY(QRectF(0, 0, 300, 200).contains(box));
      for (double x = box.left(); x < box.right(); x += 1) QVERIFY(!box.contains(QPointF(x, 150 - x / 3)));
    }
  }

  void aLabelAtTheTopGivesWaySideways() {
    LabelPlacer placer(QRectF(0, 0, 670, 210));
    placer.addLine({{0, 210}, {670, 8}});
    const QRectF box = placer.place({670, 8}, {88, 15}, 3);
    QVERIFY(QRectF(0, 0, 670, 210).contains(box));
    for (double x = box.left(); x < box.right(); x += 1) QVERIFY(!box.contains(QPointF(x, 210 - x * 202 / 670)));
  }
};

}  // namespace tst_chart_numbers

QTEST_MAIN(tst_chart_numbers::TestChartNumbers)
#include "tst_chart_numbers.moc"
