// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_menu.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QToolButton>

#include "base/csv_field.h"
#include "charts/table_clipboard.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct TableMenuText {
  Q_DECLARE_TR_FUNCTIONS(TableMenu)
};

bool hasDecimalComma(const QLocale& locale) {
  return locale.decimalPoint() == u","_s;
}

}  // namespace

QString toCsv(const TableData& table, const QLocale& locale) {
  const QChar separator = hasDecimalComma(locale) ? u';' : u',';
  const auto line = [&](const QStringList& fields) { return fields.join(separator) + u'\n'; };
  const auto quoted = [](const QString& text) { return QString::fromStdString(csvField(text.toStdString())); };
  QStringList headers;
  for (const QString& header : table.headers) headers << quoted(header);
  QString csv = line(headers);
  for (const auto& row : table.rows) {
    QStringList cells;
    for (const TableCell& cell : row) cells << (cell.number ? fullNumber(*cell.number, locale) : quoted(cell.text));
    csv += line(cells);
  }
  return csv;
}

void saveTable(QWidget* parent, const QString& title, const TableData& table) {
  const QString local = TableMenuText::tr("CSV for spreadsheets (*.csv)");
  const QString plain = TableMenuText::tr("Plain CSV: commas, decimal points (*.csv)");
  const bool choice = hasDecimalComma(QLocale());
  QString chosen = choice ? local : plain;
  const QString path =
      QFileDialog::getSaveFileName(parent, TableMenuText::tr("Save the table"), fileNameFor(title, u"csv"_s),
                                   choice ? local + u";;"_s + plain : plain, &chosen);
  if (path.isEmpty()) return;
  QSaveFile file(path);
  const QByteArray bytes = toCsv(table, chosen == local ? QLocale() : QLocale::c()).toUtf8();
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    QMessageBox::warning(parent, TableMenuText::tr("Save the table"),
                         TableMenuText::tr("%1 was not saved: %2").arg(path, file.errorString()));
}

void addTableActions(QMenu& menu, QWidget* parent, const QString& title, const std::function<TableData()>& table) {
  const auto copier = [&](NumberStyle style) { return [table, style] { copyTable(table(), style); }; };
  menu.addAction(TableMenuText::tr("Copy as table"), parent, copier(NumberStyle::Numbers));
  menu.addAction(TableMenuText::tr("Copy as table, as shown"), parent, copier(NumberStyle::AsShown));
  menu.addAction(TableMenuText::tr("Copy as table, plain numbers"), parent, copier(NumberStyle::Plain));
  menu.addAction(TableMenuText::tr("Save the table as CSV…"), parent,
                 [parent, title, table] { saveTable(parent, title, table()); });
}

QToolButton* makeTableMenu(const QString& title, ChartTable* table) {
  auto* button = new QToolButton;
  button->setText(TableMenuText::tr("Export"));
  button->setAccessibleName(TableMenuText::tr("Export"));
  button->setToolTip(TableMenuText::tr("Copy or save this table"));
  button->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(button);
  addTableActions(*menu, table, title, [table] { return table->table(); });
  button->setMenu(menu);
  return button;
}

QString fileNameFor(const QString& title, const QString& suffix) {
  QString name;
  for (const QChar c : title) name += c.isLetterOrNumber() ? c.toLower() : u'-';
  return (name.isEmpty() ? u"fulcrum"_s : name) + u'.' + suffix;
}

}  // namespace fulcrum
