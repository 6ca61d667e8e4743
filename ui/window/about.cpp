// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/about.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "live/workspace.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct AboutText {
  Q_DECLARE_TR_FUNCTIONS(About)
};

void showText(QWidget* parent, const QString& title, const QString& html, QSize size) {
  QDialog dialog(parent);
  dialog.setWindowTitle(title);
  dialog.resize(size);
  auto* layout = new QVBoxLayout(&dialog);
  auto* text = new QTextBrowser(&dialog);
  text->setOpenLinks(false);
  text->setHtml(html);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  layout->addWidget(text);
  layout->addWidget(buttons);
  dialog.exec();
}

QString row(const QString& name, const QString& text) {
  return u"<tr><td style='padding:2px 16px 2px 0'><b>%1</b></td><td>%2</td></tr>"_s.arg(name, text);
}

}  // namespace

void showAbout(QWidget* parent) {
  QString html = u"<h2>Fulcrum %1</h2><p>%2</p><p>%3</p>"_s.arg(
      QCoreApplication::applicationVersion(), AboutText::tr("Plans what AI inference will cost."),
      AboutText::tr(
          "The sources of Fulcrum are free software under the GNU General Public License, version 3 or later. The "
          "program as "
          "distributed is under version 3, because Qt Charts is."));
  html += u"<h3>%1</h3><table>"_s.arg(AboutText::tr("Libraries"));
  html += row(u"Qt 6"_s, AboutText::tr("Core, Gui, Widgets, Svg: LGPL-3.0"));
  html += row(u"Qt Charts"_s, u"GPL-3.0"_s) + row(u"SQLite"_s, AboutText::tr("public domain")) +
          row(u"SQLiteCpp"_s, u"MIT"_s);
  html += row(u"JSON for Modern C++"_s, u"MIT"_s) + row(u"Boost"_s, u"BSL-1.0"_s) + row(u"LEMON"_s, u"BSL-1.0"_s) +
          row(u"GLPK"_s, u"GPL-3.0"_s) + row(u"libcsv"_s, u"LGPL-2.1"_s) + row(u"libxlsxwriter"_s, u"BSD-2-Clause"_s) +
          row(u"Random123"_s, u"BSD-3-Clause"_s) + row(u"oneTBB"_s, u"Apache-2.0"_s) + row(u"QPDF"_s, u"Apache-2.0"_s) +
          row(u"zlib"_s, u"Zlib"_s) + row(u"libzip"_s, u"BSD-3-Clause"_s) + row(u"Expat"_s, u"MIT"_s);
  html += u"</table><h3>%1</h3><table>"_s.arg(AboutText::tr("Data"));
  html += row(u"ServeGen"_s, AboutText::tr("hourly shapes of measured LLM traffic, Apache-2.0"));
  html += row(u"aiconfigurator"_s, AboutText::tr("accelerator and model figures, Apache-2.0"));
  html += row(u"SkyPilot catalog"_s, AboutText::tr("cloud price lists, Apache-2.0"));
  html += row(u"genai-prices"_s, AboutText::tr("API token prices, MIT"));
  html += u"</table><p>%1</p>"_s.arg(AboutText::tr("Every row of the catalogue names its source and date."));
  showText(parent, AboutText::tr("About Fulcrum"), html, {560, 520});
}

void showPlanNotes(const Workspace& workspace, QWidget* parent) {
  const QString notes = QString::fromStdString(workspace.plan().notes).toHtmlEscaped().replace(u'\n', u"<br>"_s);
  showText(parent, AboutText::tr("Notes of this plan"),
           notes.isEmpty() ? AboutText::tr("This plan has no notes.") : notes, {680, 520});
}

}  // namespace fulcrum
