// SPDX-License-Identifier: GPL-3.0-or-later
// The budget report before it is written: what is chosen is kept in the plan as one step, and nothing without it.
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "files/report_dialog.h"
#include "report/report_preview.h"
#include "support/outside_programs.h"
#include "support/plan_builder.h"

namespace tst_report_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  Fixture() : workspace(test::twoLevers()), dialog(workspace, settings, u"report.pdf"_s, true) {
    workspace.view.setScenario(test::kTuned);
    dialog.flush();
  }
  // The list that has a row of this text, and the row.
  std::pair<QListWidget*, int> row(const QString& text) {
    for (QListWidget* list : dialog.findChildren<QListWidget*>()) {
      for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->text() == text) return {list, i};
      }
    }
    return {nullptr, -1};
  }
  ReportPreview* preview() { return dialog.findChild<ReportPreview*>(); }
  QStringList sections() {
    QStringList titles;
    for (const PdfBookmark& bookmark : preview()->pages().properties().bookmarks) titles << bookmark.title;
    return titles;
  }
  int steps() { return workspace.document.undoStack().count(); }

  Settings settings;
  Workspace workspace;
  ReportDialog dialog;
};

}  // namespace

class TestReportDialog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void thePagesAreThere() {
    Fixture f;
    QVERIFY(f.preview()->pages().count() > 3);
    QCOMPARE(f.sections().first(), u"Decision"_s);
    QVERIFY(!f.sections().contains(u"Risk"_s));  // nothing is uncertain
  }

  void aSectionThatIsSwitchedOffIsNotPrinted() {
    Fixture f;
    const auto [list, row] = f.row(u"Where the money goes"_s);
    QVERIFY(list);
    list->item(row)->setCheckState(Qt::Unchecked);
    f.dialog.flush();
    QVERIFY(!f.sections().contains(u"Where the money goes"_s));
    QCOMPARE(f.steps(), 0);  // not before it is kept
  }

  void whatIsKeptIsOneStep() {
    Fixture f;
    auto* title = f.dialog.findChildren<QLineEdit*>().first();
    title->setText(u"Budget"_s);
    Q_EMIT title->textEdited(u"Budget"_s);
    const auto [list, row] = f.row(u"Risk"_s);
    list->item(row)->setCheckState(Qt::Unchecked);
    f.dialog.keep();
    QCOMPARE(f.steps(), 1);
    QCOMPARE(f.workspace.whole().report.title, std::string("Budget"));
    QVERIFY(!f.workspace.whole().report.parts.empty());
    f.workspace.document.undoStack().undo();
    QCOMPARE(f.workspace.whole().report, BudgetReport());
  }

  void nothingNewIsNoStep() {
    Fixture f;
    f.dialog.keep();
    QCOMPARE(f.steps(), 0);
  }

  // Undo stays as it is, and the next report has what was changed.
  void theNextReportSaysWhatHasChanged() {
    QTemporaryDir folder;
    Fixture f;
    f.workspace.document.setClock([] { return std::chrono::sys_seconds(std::chrono::hours(490'000)); });
    QVERIFY(!f.sections().contains(u"Changed since the last report"_s));
    QSignalSpy saved(&f.dialog, &ReportDialog::saved);
    f.dialog.writeTo(folder.filePath(u"report.pdf"_s));
    QVERIFY(saved.wait(20'000));
    QCOMPARE(saved[0][0].toString(), QString());
    QCOMPARE(f.steps(), 0);
    QVERIFY(f.workspace.document.isDirty());
    QVERIFY(f.workspace.whole().report.lastFigures.contains("base/monthlyCost"));
    f.workspace.document.setClock([] { return std::chrono::sys_seconds(std::chrono::hours(490'001)); });
    f.workspace.document.edit(u"Cool"_s, [](Plan& plan) { plan.assumptions.pue = 1.75; });
    ReportDialog next(f.workspace, f.settings, u"report.pdf"_s, true);
    next.flush();
    QStringList titles;
    for (const PdfBookmark& bookmark : next.findChild<ReportPreview*>()->pages().properties().bookmarks)
      titles << bookmark.title;
    QVERIFY(titles.contains(u"Changed since the last report"_s));
  }

  // The dialog works on a copy of the plan, which has its history, too.
  void theAppendixHasTheHistory() {
    QTemporaryDir folder;
    Workspace workspace(test::twoLevers());
    workspace.document.edit(u"Cool down"_s, [](Plan& plan) {
      plan.assumptions.pue = 1.75;
      plan.report.parts = {{.section = ReportSection::Appendix}};
    });
    Settings settings;
    ReportDialog dialog(workspace, settings, u"report.pdf"_s, true);
    dialog.flush();
    QSignalSpy saved(&dialog, &ReportDialog::saved);
    const QString path = folder.filePath(u"report.pdf"_s);
    dialog.writeTo(path);
    QVERIFY(saved.wait(20'000));
    const QString text = test::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY2(text.section(u"History of the plan"_s, 1).contains(u"Cool down"_s), qPrintable(text));
  }

  void theReportIsWritten() {
    QTemporaryDir folder;
    Fixture f;
    QSignalSpy saved(&f.dialog, &ReportDialog::saved);
    const QString path = folder.filePath(u"report.pdf"_s);
    f.dialog.writeTo(path);
    QVERIFY(saved.wait(20'000));
    QCOMPARE(saved[0][0].toString(), QString());
    QVERIFY(test::contents(path).startsWith("%PDF"));
    f.dialog.writeTo(folder.filePath(u"missing/report.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, 20'000);
    QVERIFY(!saved[1][0].toString().isEmpty());
  }

  // What the PDF was written from goes with the dialog, which is closed when it is written.
  void nothingOutlivesTheDialog() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QPointer<const ReportJob> job;
    {
      Fixture f;
      QSignalSpy saved(&f.dialog, &ReportDialog::saved);
      f.dialog.writeTo(path);
      job = f.dialog.job();
      QVERIFY(job);
      QVERIFY(saved.wait(20'000));
    }
    QVERIFY(!job);
    QVERIFY(QFile::exists(path));
  }
};

}  // namespace tst_report_dialog

QTEST_MAIN(tst_report_dialog::TestReportDialog)
#include "tst_report_dialog.moc"
