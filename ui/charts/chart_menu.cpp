// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_menu.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

#include "charts/picture_size_dialog.h"
#include "charts/table_menu.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct ChartMenuText {
  Q_DECLARE_TR_FUNCTIONS(ChartMenu)
};

using Writer = QString (*)(const QString& path, const PrintedChart& chart, QSize size);

void save(QWidget* parent, const ChartMenuItems& items, const QString& suffix, const QString& filter, Writer writer) {
  const QString path = QFileDialog::getSaveFileName(parent, ChartMenuText::tr("Save the chart"),
                                                    fileNameFor(items.chart.title, suffix), filter);
  if (path.isEmpty()) return;
  const QString error = writer(path, items.chart, items.size);
  if (!error.isEmpty())
    QMessageBox::warning(parent, ChartMenuText::tr("Save the chart"),
                         ChartMenuText::tr("%1 was not saved: %2").arg(path, error));
}

QString sizeText(QSize pixels) {
  const QString text = u"%1 × %2"_s.arg(pixels.width()).arg(pixels.height());
  if (pixels == QSize(1920, 1080)) return ChartMenuText::tr("%1, a whole slide of 16:9").arg(text);
  if (pixels == QSize(1920, 900)) return ChartMenuText::tr("%1, below a title").arg(text);
  if (pixels == QSize(960, 900)) return ChartMenuText::tr("%1, half of a slide below a title").arg(text);
  return ChartMenuText::tr("%1, a whole slide of 4:3").arg(text);
}

void savePicture(QWidget* parent, const ChartMenuItems& items, QSize pixels) {
  ChartMenuItems sized = items;
  sized.size = pixels / 2;  // pictures have twice the pixels of their size at 96 dpi
  save(parent, sized, u"png"_s, ChartMenuText::tr("PNG files (*.png)"), writeChartPng);
}

}  // namespace

void fillChartMenu(QMenu& menu, QWidget* parent, const ChartMenuItems& items) {
  const auto saver = [parent, items](const QString& suffix, const QString& filter, Writer writer) {
    return [=] { save(parent, items, suffix, filter, writer); };
  };
  menu.clear();
  menu.addAction(items.tableShown ? ChartMenuText::tr("Show the chart") : ChartMenuText::tr("Show the table"), parent,
                 items.toggleTable);
  menu.addSeparator();
  menu.addAction(ChartMenuText::tr("Copy as image"), parent, [items] { copyChartImage(items.chart, items.size); });
  addTableActions(menu, parent, items.chart.title, items.table);
  menu.addSeparator();
  menu.addAction(ChartMenuText::tr("Save as PDF…"), parent,
                 saver(u"pdf"_s, ChartMenuText::tr("PDF files (*.pdf)"), writeChartPdf));
  menu.addAction(ChartMenuText::tr("Save as SVG…"), parent,
                 saver(u"svg"_s, ChartMenuText::tr("SVG files (*.svg)"), writeChartSvg));
  menu.addAction(ChartMenuText::tr("Save as PNG…"), parent,
                 saver(u"png"_s, ChartMenuText::tr("PNG files (*.png)"), writeChartPng));
  QMenu* slides = menu.addMenu(ChartMenuText::tr("Save as PNG for slides"));
  for (const QSize& pixels : {QSize(1920, 1080), QSize(1920, 900), QSize(960, 900), QSize(1280, 960)}) {
    slides->addAction(sizeText(pixels), parent, [parent, items, pixels] { savePicture(parent, items, pixels); });
  }
  slides->addAction(ChartMenuText::tr("Other size…"), parent, [parent, items] {
    if (const auto pixels = PictureSizeDialog::ask(parent)) savePicture(parent, items, *pixels);
  });
}

QSize chartExportSize(QSize shown) {
  return shown.expandedTo({640, 360}).boundedTo({1600, 900});
}

}  // namespace fulcrum
