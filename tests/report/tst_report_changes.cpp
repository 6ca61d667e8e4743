// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of the time since the last one: places of the history with what was then and is now, key figures
// beside them, in the language of the window.
#include <QTemporaryDir>
#include <QTest>

#include "report/report.h"
#include "support/outside_programs.h"
#include "support/plan_builder.h"
#include "translations/translations.h"

namespace tst_report_changes {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

std::chrono::sys_seconds day(int day) {
  return std::chrono::sys_days(std::chrono::year(2026) / 3 / day) + std::chrono::hours(12);
}

struct Fixture {
  Fixture() : workspace(test::plainPlan()) { at(1); }
  void at(int on) {
    workspace.document.setClock([on] { return day(on); });
  }
  // As the window does it once the report is written.
  void report() {
    workspace.live.flush();
    const auto evaluate = [this](const Plan& plan, const ScenarioId& id) { return workspace.live.figuresOf(plan, id); };
    workspace.document.noteReport(headlineFigures(workspace.whole(), evaluate, std::chrono::minutes(1)), true);
  }
  QString text() {
    const QString path = folder.filePath(u"report.pdf"_s);
    const QString error = writeReport(path, workspace, {.sections = {ReportSection::Changes, ReportSection::Method}});
    return error.isEmpty() ? test::outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}) : error;
  }

  QTemporaryDir folder;
  Workspace workspace;
};

QRegularExpression row(const QString& what, const QString& then, const QString& now) {
  return QRegularExpression(QRegularExpression::escape(what) + u" +"_s + QRegularExpression::escape(then) + u" +"_s +
                            QRegularExpression::escape(now) + u"\\n"_s);
}

}  // namespace

class TestReportChanges : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void theFirstReportHasNoSuchSection() {
    Fixture f;
    f.workspace.document.edit(u"Cool"_s, [](Plan& plan) { plan.assumptions.pue = 1.75; });
    const QString text = f.text();
    QVERIFY(text.contains(u"Method and limits"_s));
    QVERIFY2(!text.contains(u"Changed since"_s), qPrintable(text));
  }

  void nothingThatChangedIsASentence() {
    Fixture f;
    f.workspace.document.edit(u"Cool"_s, [](Plan& plan) { plan.assumptions.pue = 1.75; });
    f.at(2);
    f.report();
    const QString text = f.text();
    QVERIFY2(text.contains(u"Nothing has changed since the report of"_s) && text.contains(u"March 2, 2026"_s),
             qPrintable(text));
  }

  void whatChangedHasThenAndNow() {
    Fixture f;
    f.workspace.document.edit(u"Hire"_s, [](Plan& plan) { plan.assumptions.staffFte = 3; });
    f.at(2);
    f.report();
    f.at(3);
    const QString cost = f.workspace.format().money(f.workspace.live.current()->headline.monthlyCost);
    f.workspace.document.edit(u"Hire"_s, [](Plan& plan) { plan.assumptions.staffFte = 4; });
    f.workspace.document.edit(u"Hire"_s, [](Plan& plan) {
      plan.assumptions.staffFte = 5.5;
      plan.nodeTypes[0].onDemand = MoneyPerHour(12);
    });
    f.workspace.live.flush();
    const QString now = f.workspace.format().money(f.workspace.live.current()->headline.monthlyCost);
    QVERIFY(cost != now);
    const QString text = f.text();
    QVERIFY2(text.contains(QRegularExpression(u"What +Then +Now\\n"_s)), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"Assumptions, .+ +3( FTE)? +5\\.5( FTE)?\\n"_s)), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"Monthly cost, levelised .+ "_s + QRegularExpression::escape(cost) +
                                              u" +"_s + QRegularExpression::escape(now) + u"\\n"_s)),
             qPrintable(text));
  }

  void stepsThatWereUndoneAreNotOnRecord() {
    Fixture f;
    f.workspace.document.edit(u"Hire"_s, [](Plan& plan) { plan.nodeTypes[0].onDemand = MoneyPerHour(12); });
    f.at(2);
    f.report();
    f.workspace.document.undoStack().undo();
    const QString text = f.text();
    QVERIFY2(text.contains(u"What was changed is not on record"_s), qPrintable(text));
  }

  void amountsOfAnotherCurrencyAreNotCompared() {
    Fixture f;
    f.report();
    f.at(3);
    f.workspace.document.edit(u"Europe"_s, [](Plan& plan) {
      plan.currency = "EUR";
      plan.assumptions.staffFte = 5.5;
    });
    const QString text = f.text();
    QVERIFY2(text.contains(row(u"Currency"_s, u"USD"_s, u"EUR"_s)), qPrintable(text));
    QVERIFY2(!text.contains(u"Monthly cost, levelised"_s), qPrintable(text));
  }

  void germanReadersHaveItInGerman() {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const Translations german{QLocale()};
    Fixture f;
    f.report();
    f.at(3);
    f.workspace.document.edit(u"Hire"_s, [](Plan& plan) { plan.assumptions.staffFte = 5.5; });
    const QString text = f.text();
    for (const QString& word :
         {u"Geändert seit dem letzten Bericht"_s, u"1. März 2026"_s, u"Damals"_s, u"Jetzt"_s, u"5,5"_s})
      QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
  }
};

}  // namespace tst_report_changes

QTEST_MAIN(tst_report_changes::TestReportChanges)
#include "tst_report_changes.moc"
