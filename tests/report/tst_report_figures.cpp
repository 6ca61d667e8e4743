// SPDX-License-Identifier: GPL-3.0-or-later
// Every amount of money in the tables of a report is a figure that explains itself, and comes to what is printed.
#include <QTest>

#include <cmath>
#include <map>

#include "catalogue/catalogue.h"
#include "explain/output_figures.h"
#include "explain/risk_figures.h"
#include "live/live_why.h"
#include "report/report_sections.h"
#include "support/figure_answers.h"
#include "support/plan_builder.h"

namespace tst_report_figures {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// The sample with a budget, nodes to buy, a bill and few trials.
Plan reported() {
  Plan plan = samplePlan();
  plan.simulation.trials = 60;
  plan.budget = {{.month = 0, .amount = Money(500'000)}};
  BillFile bill{.id = BillFileId("bill"), .name = "bill.csv"};
  std::vector<BillRow> rows;
  for (const Fleet& fleet : plan.fleets)
    rows.push_back({.month = plan.start,
                    .currency = plan.currency,
                    .sku = fleet.id.text,
                    .tier = SpendTier::OnDemand,
                    .effective = 90'000,
                    .hours = 5000});
  bill.rows = SharedList<BillRow>(rows);
  plan.actuals.files = {bill};
  for (const Fleet& fleet : plan.fleets)
    plan.actuals.rules.push_back(
        {.when = {{.key = RuleKey::Sku, .value = fleet.id.text}}, .target = RuleTarget::Fleet, .to = fleet.id.text});
  return plan;
}

// What follows from figures beside it, is typed, or was kept from another day.
bool isExcepted(ReportSection section, const PrintedFigure& figure) {
  switch (section) {
    case ReportSection::Assumptions:  // typed
    case ReportSection::Changes:      // then and now, of fields and of the last report
      return true;
    case ReportSection::Charts:  // ends with the assumptions
      return figure.column == u"Value"_s || figure.column == u"In the base"_s || figure.column == u"Source"_s;
    case ReportSection::Appendix:  // prices of node types, typed
      return figure.column == u"On-demand per hour"_s || figure.column == u"Price of a node"_s;
    case ReportSection::Scenarios:  // inputs
      return !figure.number;
    case ReportSection::Risk:  // of inputs, at their quantiles
      return figure.column.startsWith(u"at P"_s);
    default:
      return false;
  }
}

// Those that a report has beside: of its simulation, and of one scenario against another.
class Answers {
 public:
  Answers(const Workspace& workspace, const ReportSource& source)
      : m_workspace(workspace), m_source(source), m_figures(workspace) {}

  Result<explain::Explanation> operator()(const explain::Asked& asked) {
    const ScenarioId scenario = m_figures.scenarioOf(asked);
    if (asked.figure == kNpvAgainst)
      return explain::npvAgainst(m_figures.figuresOf(m_workspace.live.baseScenario()), m_figures.figuresOf(scenario));
    if (asked.figure.starts_with(explain::kOfRisk))
      return explain::riskExplanation(*m_source.trials(), scenario, asked.figure);
    return m_figures(asked);
  }

 private:
  const Workspace& m_workspace;
  const ReportSource& m_source;
  test::FigureAnswers m_figures;
};

}  // namespace

class TestReportFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void everyAmountIsAFigure() {
    Workspace workspace(reported());
    workspace.view.setScenario(kSampleScenario);
    workspace.live.flush();
    ReportSource source(workspace);
    ReportChoice all{.sections = budgetSections()};
    all.sections.push_back(ReportSection::Charts);
    source.want(all);
    source.flush();
    Answers answers(workspace, source);
    QStringList faults;
    int explained = 0;
    for (const ReportSection section : all.sections) {
      ReportChoice choice = all;
      choice.sections = {section};
      ReportParts parts(source, choice, 680);
      while (parts.next()) {
      }
      for (const ReportBlock& block : parts.take()) {
        for (const PrintedFigure& figure : block.figures) explained += look(section, figure, answers, faults) ? 1 : 0;
      }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
    QVERIFY2(explained > 200, qPrintable(QString::number(explained)));
  }

 private:
  // Whether it was asked for; what is wrong goes to the faults.
  static bool look(ReportSection section, const PrintedFigure& figure, Answers& answers, QStringList& faults) {
    const QString place =
        u"%1 | %2 | %3 = %4"_s.arg(reportSectionTitle(section), figure.row, figure.column, figure.text);
    if (figure.asked.empty()) {
      if (figure.text.contains(u'$') && !isExcepted(section, figure)) faults << place;
      return false;
    }
    const auto found = answers(figure.asked);
    if (!found) {
      faults << place + u" is not explained: "_s + QString::fromStdString(figure.asked.figure);
      return false;
    }
    // A waterfall is drawn in whole units.
    const double close =
        section == ReportSection::Why ? 1.0 : 1e-9 * std::max(1.0, std::abs(figure.number.value_or(0)));
    const std::optional<double>& value = found.value().value;
    const bool isFinite = figure.number && std::isfinite(*figure.number);
    if (figure.number && (isFinite != value.has_value() || (isFinite && std::abs(*value - *figure.number) > close)))
      faults << place + u" is explained as "_s + QString::number(value.value_or(NAN), 'g', 12) + u": "_s +
                    QString::fromStdString(figure.asked.figure);
    return true;
  }
};

}  // namespace tst_report_figures

QTEST_MAIN(tst_report_figures::TestReportFigures)
#include "tst_report_figures.moc"
