// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_menu.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

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
}

QSize chartExportSize(QSize shown) {
  return shown.expandedTo({640, 360}).boundedTo({1600, 900});
}

}  // namespace fulcrum
