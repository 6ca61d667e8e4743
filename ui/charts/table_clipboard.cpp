// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace fulcrum {

using namespace Qt::StringLiterals;

QString cellText(const TableCell& cell, NumberStyle style) {
  const QLocale locale = style == NumberStyle::Plain ? QLocale::c() : QLocale();
  QString text = style != NumberStyle::AsShown && cell.number ? fullNumber(*cell.number, locale) : cell.text;
  return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString toHtml(const TableData& table, NumberStyle style) {
  const auto line = [](const QStringList& cells) { return u"<tr>"_s + cells.join(QString()) + u"</tr>\n"_s; };
  QStringList headers;
  for (const QString& header : table.headers) headers << u"<th>"_s + header.toHtmlEscaped() + u"</th>"_s;
  QString html = u"<table>\n"_s + line(headers);
  for (const auto& row : table.rows) {
    QStringList cells;
    for (const TableCell& cell : row) {
      QString text = cellText(cell, style).toHtmlEscaped();
      if (cell.strong) text = u"<b>"_s + text + u"</b>"_s;
      cells << (cell.number ? u"<td align=\"right\">"_s : u"<td>"_s) + text + u"</td>"_s;
    }
    html += line(cells);
  }
  return html + u"</table>\n"_s;
}

void copyTable(const TableData& table, NumberStyle style) {
  auto* data = new QMimeData;
  data->setText(toTsv(table, style));
  data->setHtml(toHtml(table, style));
  QGuiApplication::clipboard()->setMimeData(data);
}

}  // namespace fulcrum
