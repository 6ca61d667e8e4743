// SPDX-License-Identifier: GPL-3.0-or-later
// A price list on its way into the price book: what was recognised, what would be taken and what not, and why.
#pragma once

#include <QDialog>

#include "document/background.h"
#include "prices/import_list.h"
#include "words/number_format.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fulcrum {

class ChartTable;
class FileRow;

// How far reading has come, and what came of it.
struct PriceReading {
  double share = 0;
  bool kept = false;  // in the book, and not only looked at
  std::optional<prices::ImportReport> report;
  Problems problems;
};

class PricesDialog : public QDialog {
  Q_OBJECT
 public:
  // `book`: the file of the price book.
  explicit PricesDialog(const std::filesystem::path& book, const NumberFormat& format, QWidget* parent = nullptr);

  // Looks at a list; nothing is kept before the import is asked for.
  void open(const QString& path);
  [[nodiscard]] Background<PriceReading>& reading() { return m_reading; }
  [[nodiscard]] static QString askForFile(QWidget* parent);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  [[nodiscard]] FileRow* makeFile();
  [[nodiscard]] QWidget* makeChoices();
  [[nodiscard]] QLineEdit* addChoice(QGridLayout& grid, const QString& name, const QString& title,
                                     const QString& toolTip, QWidget* parent);
  void read(bool keep);
  void show(const PriceReading& reading);
  void showReading();

  std::filesystem::path m_book;
  NumberFormat m_format;
  QString m_path;
  FileRow* m_file;
  QLineEdit* m_provider;
  QLineEdit* m_currency;
  QLineEdit* m_asOf;
  QLineEdit* m_columns;
  QLineEdit* m_accelerator;
  QLineEdit* m_region;
  QLabel* m_summary;
  ChartTable* m_table;
  QPushButton* m_import;
  Background<PriceReading> m_reading;  // last: it delivers to what stands above
};

// Asks for a file where none is given. True where prices are new in the book.
bool importPrices(const NumberFormat& format, const QString& path, QWidget* parent);

}  // namespace fulcrum
