// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>

#include "chart_samples.h"
#include "charts/chart_export.h"
#include "support/outside_programs.h"

namespace tst_chart_export {

using namespace fulcrum;
using test::contents;
using test::outputOf;
using namespace Qt::StringLiterals;

class TestChartExport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.isValid()); }

  void pdfIsVectorsWithText_data() { addKinds(); }
  void pdfIsVectorsWithText() {
    QFETCH(ChartData, data);
    const QString path = m_folder.filePath(u"chart.pdf"_s);
    QCOMPARE(writeChartPdf(path, data, {720, 400}), QString());
    const QByteArray pdf = contents(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3"));
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY2(text.contains(data.title), qPrintable(text));
    QVERIFY(text.contains(seriesName(data, 0)));
  }

  void svgHasTextAndNoPictures_data() { addKinds(); }
  void svgHasTextAndNoPictures() {
    QFETCH(ChartData, data);
    const QString path = m_folder.filePath(u"chart.svg"_s);
    QCOMPARE(writeChartSvg(path, data, {720, 400}), QString());
    const QByteArray svg = contents(path);
    QVERIFY(svg.contains("<text"));
    QVERIFY(svg.contains(data.title.toUtf8()));
    QVERIFY(!svg.contains("<image"));
  }

  void pngHasTwiceThePixels() {
    const QString path = m_folder.filePath(u"chart.png"_s);
    QCOMPARE(writeChartPng(path, samples::crossing(), {300, 200}), QString());
    QCOMPARE(QImage(path).size(), QSize(600, 400));
  }

  void aFailureTellsWhyAndLeavesTheOldFile() {
    QVERIFY(!writeChartPdf(m_folder.filePath(u"missing/chart.pdf"_s), samples::crossing(), {300, 200}).isEmpty());
  }

  void sizeOnPaperDoesNotDependOnThePainter() {
    // The same square inch, once in points and once in dots, must be laid out alike.
    const auto pageWith = [&](bool points) {
      const QString path = m_folder.filePath(points ? u"points.pdf"_s : u"dots.pdf"_s);
      QPdfWriter writer(path);
      writer.setResolution(600);
      QPainter painter(&writer);
      if (points) painter.scale(600 / 72.0, 600 / 72.0);
      const double inch = points ? 72 : 600;
      renderChart(painter, QRectF(0, 0, 5 * inch, 3 * inch), samples::crossing());
      painter.end();
      return outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    };
    const QString inPoints = pageWith(true);
    QVERIFY(inPoints.contains(samples::crossing().title));
    QCOMPARE(inPoints, pageWith(false));
  }

  void imagesAreLightWhateverTheWindow() {
    applyTheme(*qApp, ThemeMode::Dark);
    const QImage image = chartImage(samples::stack(ChartKind::StackedBars, 12), {400, 250}, 1);
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    applyTheme(*qApp, ThemeMode::Light);
  }

 private:
  static void addKinds() {
    QTest::addColumn<ChartData>("data");
    QTest::newRow("bars") << samples::stack(ChartKind::StackedBars, 36);
    QTest::newRow("area") << samples::stack(ChartKind::StackedArea, 36);
    QTest::newRow("lines") << samples::crossing();
    QTest::newRow("steps") << samples::levels();
    QTest::newRow("waterfall") << samples::waterfall();
  }

  QTemporaryDir m_folder;
};

}  // namespace tst_chart_export

QTEST_MAIN(tst_chart_export::TestChartExport)
#include "tst_chart_export.moc"
