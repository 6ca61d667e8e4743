// SPDX-License-Identifier: GPL-3.0-or-later
// Acceptance: every published bill, price list and counter is dropped on the window, and arrives as on the command
// line, whose totals tests/reference/count_bills.py and count_price_lists.py count.
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "actuals/read_bill.h"
#include "dialogs/prices_dialog.h"
#include "pages/actuals/actuals_page.h"
#include "support/plan_builder.h"
#include "support/shared_data.h"
#include "support/shown_window.h"
#include "support/stand_in.h"
#include "support/window_walk.h"
#include "window/main_window.h"

namespace tst_published_drops {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QString kCurrency = u"XXX"_s;  // of files that name none

// Answers what an import asks, and keeps what it says.
class Answers : public QObject {
 public:
  Answers() {
    connect(&m_timer, &QTimer::timeout, this, &Answers::answer);
    m_timer.start(5);
  }
  QStringList said;
  std::optional<PriceReading> preview;
  std::optional<PriceReading> kept;

 private:
  void answer() {
    QWidget* active = QApplication::activeModalWidget();
    if (auto* input = qobject_cast<QInputDialog*>(active)) {
      input->setTextValue(kCurrency);
      input->accept();
    } else if (auto* box = qobject_cast<QMessageBox*>(active)) {
      said << box->text();
      for (QAbstractButton* button : box->buttons()) {
        if (button->text() == u"Compare with the plan"_s) return button->click();
      }
      box->accept();
    } else if (auto* dialog = qobject_cast<PricesDialog*>(active)) {
      answerPrices(*dialog);
    }
  }
  void answerPrices(PricesDialog& dialog) {
    if (!dialog.reading().isCurrent() || !dialog.reading().result()) return;
    const PriceReading& reading = *dialog.reading().result();
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
      if (button->text() != u"Put into the price book"_s || !button->isEnabled()) continue;
      preview = reading;
      return button->click();
    }
    kept = reading;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) said << label->text();
    dialog.reject();
  }
  QTimer m_timer;
};

// Prices go into a book of its own.
struct OwnBook {
  QTemporaryDir folder;
  OwnBook() { qputenv("FULCRUM_PRICE_BOOK", folder.filePath(u"window.db"_s).toUtf8()); }
};

struct Fixture : OwnBook, test::ShownWindow {
  Answers answers;

  Fixture() : ShownWindow(test::plainPlan()) {}
  void dropFile(const QString& path) {
    if (!drop({QUrl::fromLocalFile(path)})) test::fail(u"not accepted: "_s + path);
    const auto* page = window.findChild<ActualsPage*>();
    const auto isBusy = [&] { return QApplication::activeModalWidget() || (page && page->isReading()); };
    QTest::qWait(20);
    if (!QTest::qWaitFor([&] { return !isBusy(); }, 30000)) test::fail(u"still reading: "_s + path);
    QTest::qWait(20);  // what it says at its end
    if (!QTest::qWaitFor([&] { return !isBusy(); }, 30000)) test::fail(u"still asking: "_s + path);
  }
};

void addFiles(const QString& folder, const QStringList& patterns, int atLeast) {
  const QDir dir(QString::fromStdString(test::sharedFile(folder.toStdString())));
  const QStringList names = dir.entryList(patterns, QDir::Files);
  if (names.size() < atLeast) test::fail(folder + u" has too few files"_s);
  for (const QString& name : names) QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

using Sums = std::map<std::string, std::pair<double, double>>;  // billed and effective, by currency

Sums sumsOf(const BillFile& file) {
  Sums sums;
  for (const BillRow& row : file.rows) {
    sums[row.currency].first += row.billed;
    sums[row.currency].second += row.effective;
  }
  return sums;
}

bool areNear(double a, double b) {
  return std::abs(a - b) <= 1e-6 * std::max(std::abs(b), 1e-6);
}

}  // namespace

class TestPublishedDrops : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    SKIP_WITHOUT_SHARED_DATA();
    test::useOwnSettings(m_folder);
  }
  void aBillArrives_data() {
    QTest::addColumn<QString>("path");
    addFiles(u"billing"_s, {u"*.csv"_s}, 50);
  }
  void aBillArrives();
  void aPriceListArrives_data() {
    QTest::addColumn<QString>("path");
    addFiles(u"prices"_s, {u"*"_s}, 17);
    addFiles(u"tokens"_s, {u"*"_s}, 7);
    addFiles(u"spot"_s, {u"aws-spot-advisor*"_s}, 1);
  }
  void aPriceListArrives();
  void aSeriesOfSpotNodesIsSaid_data() {
    QTest::addColumn<QString>("path");
    addFiles(u"spot"_s, {u"availability*"_s, u"preemption*"_s}, 5);
  }
  void aSeriesOfSpotNodesIsSaid();
  void aCounterArrives();
  void whatIsNothingIsSaid();

 private:
  QTemporaryDir m_folder;
};

void TestPublishedDrops::aBillArrives() {
  QFETCH(QString, path);
  const auto known = actuals::readBill(path.toStdString(), {.currency = kCurrency.toStdString()});
  Fixture fixture;
  fixture.dropFile(path);
  const auto& files = fixture.workspace.plan().actuals.files;
  if (!known.ok()) {
    QVERIFY(files.empty());
    QVERIFY(fixture.answers.said.join(u' ').startsWith(u"Nothing was imported."_s));
    return;
  }
  QCOMPARE(files.size(), size_t{1});
  QCOMPARE(files[0].rowCount, known.value().file.rowCount);
  QCOMPARE(files[0].taken, known.value().file.taken);
  const Sums sums = sumsOf(files[0]);
  for (const auto& [currency, billed] : known.value().billed) {
    QVERIFY(areNear(sums.at(currency).first, billed));
    QVERIFY(areNear(sums.at(currency).second, known.value().effective.at(currency)));
  }
  fixture.workspace.document.undoStack().undo();
  QVERIFY(fixture.workspace.plan() == test::plainPlan());
}

void TestPublishedDrops::aPriceListArrives() {
  QFETCH(QString, path);
  QTemporaryDir folder;
  auto book = prices::PriceBook::open(folder.filePath(u"prices.db"_s).toStdString());
  QVERIFY(book.ok());
  const auto known = prices::importPriceList(path.toStdString(), {}, book.value());
  QVERIFY(known.ok());
  Fixture fixture;
  fixture.dropFile(path);
  QVERIFY(fixture.answers.preview && fixture.answers.preview->report);
  QVERIFY(fixture.answers.kept && fixture.answers.kept->kept && fixture.answers.kept->report);
  const prices::ImportReport& report = *fixture.answers.kept->report;
  QCOMPARE(report.rows, known.value().rows);
  QCOMPARE(report.taken, known.value().taken);
  QCOMPARE(report.added, known.value().added);
  QVERIFY(report.skipped == known.value().skipped);
  QCOMPARE(fixture.answers.preview->report->taken, report.taken);
}

void TestPublishedDrops::aSeriesOfSpotNodesIsSaid() {
  QFETCH(QString, path);
  Fixture fixture;
  fixture.dropFile(path);
  QVERIFY(fixture.answers.kept && !fixture.answers.kept->report);
  QVERIFY(fixture.answers.said.join(u' ').contains(u"interruptions per node and hour"_s));
}

void TestPublishedDrops::aCounterArrives() {
  Fixture fixture;
  fixture.dropFile(
      QString::fromStdString(test::sharedFile("telemetry/prometheus_query_range_gpu_util_REENCODED.json")));
  const auto& measured = fixture.workspace.plan().actuals.measured;
  QCOMPARE(measured.size(), size_t{1});
  QVERIFY(areNear(measured[0].gpuHours, 163.13083333336294));
  QVERIFY(areNear(measured[0].busyGpuHours, 11.235257102172069));
}

void TestPublishedDrops::whatIsNothingIsSaid() {
  for (const char* name :
       {"telemetry/gpu_cluster_summary_5_traces.csv", "billing/FocusCost_1.2-preview_columns.json"}) {
    Fixture fixture;
    fixture.dropFile(QString::fromStdString(test::sharedFile(name)));
    QVERIFY(fixture.workspace.plan() == test::plainPlan());
    QVERIFY(fixture.answers.said.join(u' ').contains(u"nothing in it is known"_s));
  }
}

}  // namespace tst_published_drops

QTEST_MAIN(tst_published_drops::TestPublishedDrops)
#include "tst_published_drops.moc"
