// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QToolButton>

#include "base/csv_field.h"
#include "base/number_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct TableMenuText {
  Q_DECLARE_TR_FUNCTIONS(TableMenu)
};

QString csvLine(const QStringList& fields) {
  QStringList quoted;
  for (const QString& field : fields) quoted << QString::fromStdString(csvField(field.toStdString()));
  return quoted.join(u',') + u'\n';
}

}  // namespace

QString toCsv(const TableData& table) {
  QString csv = csvLine(table.headers);
  for (const auto& row : table.rows) {
    QStringList cells;
    for (const TableCell& cell : row)
      cells << (cell.number ? QString::fromStdString(numberText(*cell.number)) : cell.text);
    csv += csvLine(cells);
  }
  return csv;
}

void saveTable(QWidget* parent, const QString& title, const TableData& table) {
  const QString path =
      QFileDialog::getSaveFileName(parent, TableMenuText::tr("Save the table"), fileNameFor(title, u"csv"_s),
                                   TableMenuText::tr("CSV files (*.csv)"));
  if (path.isEmpty()) return;
  QSaveFile file(path);
  const QByteArray bytes = toCsv(table).toUtf8();
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    QMessageBox::warning(parent, TableMenuText::tr("Save the table"),
                         TableMenuText::tr("%1 was not saved: %2").arg(path, file.errorString()));
}

void addTableActions(QMenu& menu, QWidget* parent, const QString& title, const std::function<TableData()>& table) {
  const auto copier = [&](NumberStyle style) {
    return [table, style] { QApplication::clipboard()->setText(toTsv(table(), style)); };
  };
  menu.addAction(TableMenuText::tr("Copy as table"), parent, copier(NumberStyle::AsShown));
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
