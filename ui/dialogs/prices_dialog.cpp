// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/prices_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/problem_text.h"
#include "charts/chart_table.h"
#include "dialogs/file_row.h"
#include "dialogs/offers_table.h"
#include "plan/price_rules.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/guess_words.h"
#include "words/serving_words.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using prices::ImportReport;

std::filesystem::path pathOf(const QString& text) {
  return std::filesystem::path(text.toStdU16String());
}

// Runs on a thread with a connection of its own to the book.
PriceReading readPrices(const std::filesystem::path& file, const std::filesystem::path& bookFile,
                        const prices::ListOptions& options, const prices::RowFilter& filter, bool keep,
                        const Background<PriceReading>::Run& run) {
  auto book = prices::PriceBook::open(bookFile);
  if (!book) return {.problems = book.problems()};
  const auto goOn = [&](double share) {
    run.publish({.share = share});
    return !run.cancelled();
  };
  auto report = keep ? prices::importPriceList(file, options, book.value(), filter, goOn)
                     : prices::previewPriceList(file, options, book.value(), filter, goOn);
  if (!report) return {.share = 1, .problems = report.problems()};
  return {.share = 1, .kept = keep, .report = std::move(report).value()};
}

QString reasonInWords(const std::string& code) {
  return QCoreApplication::translate("Problems", std::string(problemTemplate(code).what).c_str());
}

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

PricesDialog::PricesDialog(const std::filesystem::path& book, const NumberFormat& format, QWidget* parent)
    : QDialog(parent), m_book(book), m_format(format), m_reading(std::chrono::milliseconds(200)) {
  setWindowTitle(tr("Import prices"));
  setProperty(kHelpTopic, u"formats"_s);
  setAcceptDrops(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_import = buttons->addButton(tr("Put into the price book"), QDialogButtonBox::ActionRole);
  m_import->setDefault(true);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);  // Enter imports
  connect(m_import, &QPushButton::clicked, this, [this] { read(true); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  m_summary = new QLabel(this);
  m_summary->setWordWrap(true);
  m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_table = new ChartTable(this);
  m_table->setAccessibleName(tr("The first offers of the list"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  m_file = makeFile();
  rows->addWidget(m_file);
  rows->addWidget(makeChoices());
  rows->addWidget(m_summary);
  rows->addWidget(m_table, 1);
  rows->addWidget(buttons);
  connect(&m_reading, &BackgroundRunner::stale, this, &PricesDialog::showReading);
  connect(&m_reading, &BackgroundRunner::updated, this, &PricesDialog::showReading);
  resize(980, 620);
  showReading();
}

FileRow* PricesDialog::makeFile() {
  auto* row = new FileRow({.noFile = tr("Choose a price list, or drop it here"),
                           .chooseTip = tr("Choose the price list; it can be dropped here, too"),
                           .stopTip = tr("Stop reading; nothing is kept of the list")},
                          this);
  connect(row, &FileRow::chooseRequested, this, [this] {
    if (const QString path = askForFile(this); !path.isEmpty()) open(path);
  });
  connect(row, &FileRow::stopRequested, this, [this] {
    m_path.clear();
    m_reading.clear();
  });
  return row;
}

QLineEdit* PricesDialog::addChoice(QGridLayout& grid, const QString& name, const QString& title, const QString& toolTip,
                                   QWidget* parent) {
  auto* edit = new QLineEdit(parent);
  edit->setObjectName(name);
  edit->setAccessibleName(title);
  edit->setToolTip(toolTip);
  auto* label = new QLabel(title, parent);
  label->setBuddy(edit);
  setRole(label, u"muted"_s);
  const int place = grid.count() / 2;
  grid.addWidget(label, place / 3, place % 3 * 2);
  grid.addWidget(edit, place / 3, place % 3 * 2 + 1);
  connect(edit, &QLineEdit::textEdited, this, [this] { read(false); });
  return edit;
}

QWidget* PricesDialog::makeChoices() {
  auto* part = new QWidget(this);
  auto* grid = new QGridLayout(part);
  grid->setContentsMargins(margins::kNone);
  grid->setHorizontalSpacing(space::kNormal);
  grid->setVerticalSpacing(space::kTight);
  m_provider =
      addChoice(*grid, u"provider"_s, tr("Provider"), tr("Whose prices they are, where the list says nothing"), part);
  m_currency = addChoice(*grid, u"currency"_s, tr("Currency"), tr("Such as USD, where the list says nothing"), part);
  m_asOf = addChoice(*grid, u"asOf"_s, tr("As of"), tr("The day of the prices, such as 2026-01-31"), part);
  m_accelerator = addChoice(*grid, u"accelerator"_s, tr("Accelerators"),
                            tr("Only these are taken; * stands for any text: *H100*"), part);
  m_region = addChoice(*grid, u"region"_s, tr("Regions"), tr("Only these are taken; * stands for any text: us*"), part);
  m_columns = addChoice(
      *grid, u"columns"_s, tr("Columns"),
      tr("Of a CSV without a known form: sku=TITLE,region=TITLE,onDemand=TITLE/month. It is remembered."), part);
  return part;
}

QString PricesDialog::askForFile(QWidget* parent) {
  return QFileDialog::getOpenFileName(
      parent, tr("Choose a price list"), {},
      tr("Price lists (*.csv *.json *.jsonl *.ndjson *.yml *.yaml *.txt *.gz)") + u";;"_s + tr("All files (*)"));
}

void PricesDialog::open(const QString& path) {
  m_path = path;
  read(false);
}

void PricesDialog::read(bool keep) {
  if (m_path.isEmpty()) return;
  const auto said = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
  const prices::ListOptions options{
      .provider = said(m_provider), .currency = said(m_currency), .asOf = said(m_asOf), .columns = said(m_columns)};
  prices::RowFilter filter;
  if (!said(m_accelerator).empty() || !said(m_region).empty()) {
    filter = [accelerators = said(m_accelerator), regions = said(m_region)](std::string_view accelerator,
                                                                            std::string_view region, std::string_view) {
      return fitsPattern(accelerators, accelerator) && fitsPattern(regions, region);
    };
  }
  m_reading.start(
      [file = pathOf(m_path), book = m_book, options, filter, keep](const Background<PriceReading>::Run& run) {
        return readPrices(file, book, options, filter, keep, run);
      });
}

void PricesDialog::showReading() {
  const PriceReading* reading = m_reading.result();
  const bool busy = !m_reading.isCurrent() && !m_path.isEmpty();
  const double share = reading && m_reading.isPart() ? reading->share : 0;
  m_file->setFile(m_path, busy ? std::optional(share) : std::nullopt);
  m_import->setEnabled(!busy && reading && reading->report && !reading->kept);
  if (!busy && !m_path.isEmpty() && reading) show(*reading);
  if (!m_path.isEmpty()) return;
  m_summary->clear();
  m_table->setTable({});
}

void PricesDialog::show(const PriceReading& reading) {
  if (!reading.report) {
    m_summary->setText(problemSentences(reading.problems));
    m_table->setTable({});
    return;
  }
  const ImportReport& report = *reading.report;
  const auto count = [&](size_t rows) { return m_format.number(static_cast<double>(rows), 0); };
  QStringList lines;
  lines << (reading.kept ? tr("%1 of %2 rows are in the price book, %3 offers of them new.")
                               .arg(count(report.taken), count(report.rows), count(report.added))
                         : tr("Recognised as %1, as of %2, in %3: %4 of %5 rows can be taken.")
                               .arg(text(report.reader), text(report.asOf), text(report.currency), count(report.taken),
                                    count(report.rows)));
  for (const auto& [reason, rows] : report.skipped)
    lines << tr("%1 not taken: %2.", "rows and why").arg(count(rows), reasonInWords(reason));
  for (const Problem& note : report.notes) lines << problemSentence(note) + u'.';
  for (const Guess& guess : report.guesses)
    lines << tr("%1 %2: %3", "what was assumed, and why")
                     .arg(guessTitle(guess.what), text(guess.taken), problemSentence(guess.because)) +
                 u'.';
  m_summary->setText(lines.join(u'\n'));
  m_table->setTable(offersTable(report.first, m_format));
}

void PricesDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (!singleFileOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void PricesDialog::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  open(singleFileOf(*event->mimeData()));
}

bool importPrices(const NumberFormat& format, const QString& path, QWidget* parent) {
  const QString chosen = path.isEmpty() ? PricesDialog::askForFile(parent) : path;
  if (chosen.isEmpty()) return false;
  PricesDialog dialog(prices::PriceBook::defaultFile(), format, parent);
  dialog.open(chosen);
  dialog.exec();
  const PriceReading* reading = dialog.reading().result();
  return reading && reading->kept && reading->report;
}

}  // namespace fulcrum
