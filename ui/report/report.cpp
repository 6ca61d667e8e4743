// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <type_traits>

#include "edits/scenario_edits.h"
#include "edits/workload_edits.h"
#include "figures/break_even_figures.h"
#include "figures/cash_flow_figures.h"
#include "figures/cost_figures.h"
#include "figures/demand_figures.h"
#include "figures/key_figures.h"
#include "figures/savings_figures.h"
#include "live/live_break_even.h"
#include "plan/fields.h"
#include "report/report_blocks.h"
#include "tables/history_model.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/scenario_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct ReportText {
  Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int kResolution = 1200;
constexpr double kDpi = 96;
constexpr double kMargin = 15 * kDpi / 25.4;  // 15 mm
constexpr double kHeader = 34;
constexpr double kFooter = 26;

QSizeF paperSize(Paper paper) {
  return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Inch) * kDpi;
}

struct Report {
  const Workspace& workspace;
  BreakEven breakEven;
  NumberFormat format;
  double width;
  std::vector<ReportBlock> blocks{};

  [[nodiscard]] const Plan& plan() const { return workspace.plan(); }
  [[nodiscard]] QString scenario() const {
    const Scenario* shown = workspace.scenario();
    return shown ? scenarioName(*shown) : QString();
  }
  void chart(ChartData data, const QString& source) {
    if (!isEmpty(data)) blocks.push_back(chartBlock(std::move(data), source));
  }
};

// Name, what is shown, and in what measure.
void addTitle(Report& report) {
  const Plan& plan = report.plan();
  const QString name = QString::fromStdString(plan.name);
  report.blocks.push_back({.height = 30, .paint = [name](QPainter& painter, const QRectF& rect) {
                             painter.setFont(reportFont(22, QFont::DemiBold));
                             painter.setPen(lightTheme().text());
                             painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, name);
                           }});
  report.blocks.push_back(
      textBlock(ReportText::tr("Scenario %1 · %2 months from %3 · amounts in %4, nominal")
                    .arg(report.scenario())
                    .arg(plan.horizonMonths)
                    .arg(isolated(report.format.monthLong(plan.start)), QString::fromStdString(plan.currency)),
                report.width, true));
}

void addCostCharts(Report& report, const Evaluation& evaluation) {
  const Plan& plan = report.plan();
  const NumberFormat& format = report.format;
  const QString amortised = ReportText::tr("Amortised: capital over its life, upfront fees over their term.");
  const CostChoice byTier;
  CostChoice byWorkload;
  byWorkload.split = CostSplit::Workload;
  report.chart(costBySplit(evaluation, plan, byTier, format), amortised);
  report.chart(costBySplit(evaluation, plan, byWorkload, format),
               amortised + u' ' + ReportText::tr("Pools are shared out by the replicas each workload uses."));
  report.chart(
      savingsWaterfall(report.workspace, SavingsOrder::Shapley),
      ReportText::tr("Levelised cost per month. What several levers save together is divided by their Shapley values, "
                     "which do not depend on an order."));
  report.chart(overAndUnderBudget(evaluation, plan, byTier, format), amortised);
  report.chart(capitalAndRunning(evaluation, plan, byTier, format), amortised);
  report.chart(inferenceShare(evaluation, plan, byTier, format),
               amortised + u' ' + ReportText::tr("Other AI spend as entered in the plan."));
  report.chart(costPerMillionTokens(evaluation, plan, byTier, format),
               amortised + u' ' + ReportText::tr("Input and output tokens of all requests."));
  report.chart(gpuHoursByUse(evaluation, plan, byTier, format),
               ReportText::tr("Share of provisioned GPU-hours. Headroom is room kept for the latency targets."));
  report.chart(wasteInMoney(evaluation, plan, byTier, format),
               ReportText::tr("Idle GPU-hours at the mean amortised cost of what was provisioned."));
}

// The chart, what it is worth, the cash flows by year behind it, and where it breaks even.
void addOwnVersusRent(Report& report) {
  const finance::OwnVersusRent* comparison = report.workspace.live.ownVersusRent();
  const NumberFormat& format = report.format;
  const ApiView api = apiView(report.workspace);
  report.chart(ownVersusRentChart(comparison, api, report.plan(), format),
               ReportText::tr("Cash of the arms over the same demand, nominal."));
  if (!comparison) return;
  report.blocks.push_back(headingBlock(ReportText::tr("Cash flow, own against rent")));
  const Assumptions assumptions = resolveScenario(report.plan(), report.workspace.view.scenario()).assumptions;
  for (const OwnFigure& figure : ownVersusRentFigures(comparison, report.breakEven, api, assumptions, format)) {
    if (figure.value == NumberFormat::none()) continue;
    QStringList parts{figure.name + u' ' + figure.value};
    for (const QString& more : {figure.detail, figure.more}) {
      if (!more.isEmpty()) parts << more;
    }
    report.blocks.push_back(textBlock(parts.join(u" · "_s), report.width));
  }
  report.blocks.push_back(
      textBlock(ReportText::tr("Whole %1, rent less own: above zero owning is cheaper. Each year's flows at its end.")
                    .arg(QString::fromStdString(report.plan().currency)),
                report.width, true));
  report.blocks.back().staysWithNext = true;
  for (ReportBlock& block :
       tableBlocks(cashFlowTable(*comparison, report.plan(), SheetPeriod::Years, format), report.width))
    report.blocks.push_back(std::move(block));
  if (!report.breakEven.surface) return;
  report.blocks.push_back(chartBlock(
      breakEvenSurfaceData(report.breakEven, true, format),
      ReportText::tr("Each point is an evaluation of the plan at that rent and demand; the mark is the plan.")));
}

void addFleetAndDemandCharts(Report& report) {
  const Plan& plan = report.plan();
  const NumberFormat& format = report.format;
  const int month = report.workspace.view.month();
  const QString place = format.monthLong(addMonths(plan.start, month));
  for (const PoolWeek& week : report.workspace.live.weekOf(month)) {
    ChartData data = loadDuration(week, format);
    const Fleet* fleet = find(plan, week.fleet);
    const QString name = QString::fromStdString(fleet && !fleet->name.empty() ? fleet->name : week.fleet.text);
    data.subtitle = week.id == week.fleet ? name : ReportText::tr("%1, other region").arg(name);
    report.chart(std::move(data), ReportText::tr("Nodes by the tier that serves them, typical week in %1.").arg(place));
  }
  for (const Workload& workload : plan.workloads) {
    const QString source = QString::fromStdString([&] {
      const auto index = static_cast<size_t>(&workload - plan.workloads.data());
      const auto note = plan.sources.find("workloads[" + std::to_string(index) + "].shape");
      return note == plan.sources.end() ? std::string() : note->second.source;
    }());
    report.chart(demandWeek(plan, report.workspace.view.scenario(), workload, month, format),
                 source.isEmpty() ? ReportText::tr("Week and growth as entered in the plan.") : source);
  }
}

template <class Value>
QString assumptionText(Value value, Unit unit, const NumberFormat& format) {
  if constexpr (std::is_same_v<Value, Depreciation>) {
    return value == Depreciation::StraightLine ? ReportText::tr("straight line") : u"MACRS"_s;
  } else if constexpr (requires { value.value(); }) {
    return format.field(value.value(), unit);
  } else {
    return format.field(static_cast<double>(value), unit);
  }
}

void addAssumptions(Report& report) {
  const Plan& plan = report.plan();
  const Assumptions values = resolveScenario(plan, report.workspace.view.scenario()).assumptions;
  const TextColumns columns{.shares = {0.36, 0.2, 0.44}, .alignedToRight = 1};
  report.blocks.push_back(headingBlock(ReportText::tr("Assumptions")));
  report.blocks.back().startsPage = true;
  report.blocks.push_back(rowBlock({ReportText::tr("Assumption"), ReportText::tr("Value"), ReportText::tr("Source")},
                                   columns, report.width, true));
  forEachField<Assumptions>([&](const auto& field) {
    const auto note = plan.sources.find("assumptions." + std::string(field.key));
    QString source;
    if (note != plan.sources.end()) {
      source = QString::fromStdString(note->second.source);
      if (!note->second.asOf.empty()) source += u", "_s + QString::fromStdString(note->second.asOf);
    }
    const bool changed = values.*field.member != plan.assumptions.*field.member;
    if (changed) source = ReportText::tr("changed in this scenario");
    report.blocks.push_back(rowBlock({fieldText("assumptions", field.key).label,
                                      assumptionText(values.*field.member, field.unit, report.format), source},
                                     columns, report.width, false));
  });
}

void addDifferences(Report& report) {
  const QStringList lines = differencesInWords(report.plan(), report.workspace.view.scenario(), report.format);
  if (lines.isEmpty()) return;
  report.blocks.push_back(headingBlock(ReportText::tr("What this scenario changes against its base")));
  for (const QString& line : lines) report.blocks.push_back(textBlock(line, report.width));
}

void addNotes(Report& report) {
  if (report.plan().notes.empty()) return;
  report.blocks.push_back(headingBlock(ReportText::tr("Notes of the plan")));
  for (const QString& line : QString::fromStdString(report.plan().notes).split(u'\n'))
    report.blocks.push_back(textBlock(line, report.width));
}

// Newest first, in the words of the window.
void addHistory(Report& report, PlanDocument& document) {
  HistoryModel history(document);
  history.setActive(true);
  const TextColumns columns{.shares = {0.17, 0.31, 0.15, 0.15, 0.22}};
  const auto addRow = [&](auto textOf, bool header) {
    QStringList cells;
    for (int column = 0; column < HistoryModel::kColumns; ++column) cells << textOf(column).toString();
    report.blocks.push_back(rowBlock(cells, columns, report.width, header));
  };
  report.blocks.push_back(headingBlock(ReportText::tr("History of the plan")));
  report.blocks.back().startsPage = true;
  if (history.rowCount() == 0)
    return report.blocks.push_back(textBlock(ReportText::tr("No change is on record."), report.width));
  addRow([&](int column) { return history.headerData(column, Qt::Horizontal, Qt::DisplayRole); }, true);
  for (int row = 0; row < history.rowCount(); ++row)
    addRow([&](int column) { return history.data(history.index(row, column), Qt::DisplayRole); }, false);
}

// Paints what stands on every page: plan and scenario, date, page number.
void paintMargins(QPainter& painter, const Report& report, QSizeF size, const QString& date, int page, int pages) {
  const Theme theme = lightTheme();
  const QRectF header(kMargin, kMargin, size.width() - 2 * kMargin, kHeader - 14);
  const QRectF footer(kMargin, size.height() - kMargin - kFooter + 12, header.width(), kFooter - 12);
  painter.setFont(reportFont(10));
  painter.setPen(theme.mutedText());
  const QString name = QString::fromStdString(report.plan().name) + u" · "_s + report.scenario();
  painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, name);
  painter.drawText(header, Qt::AlignRight | Qt::AlignTop, date);
  painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, u"Fulcrum "_s + QCoreApplication::applicationVersion());
  painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page).arg(pages));
  painter.setPen(QPen(theme.line(), 0.75));
  painter.drawLine(header.bottomLeft(), header.bottomRight());
}

void paint(QPainter& painter, QPdfWriter& writer, const Report& report, QSizeF size, const QString& date) {
  const QSizeF area(size.width() - 2 * kMargin, size.height() - 2 * kMargin - kHeader - kFooter);
  const std::vector<ReportPage> pages = paginate(report.blocks, area);
  painter.scale(kResolution / kDpi, kResolution / kDpi);
  for (size_t i = 0; i < pages.size(); ++i) {
    if (i > 0) writer.newPage();
    paintMargins(painter, report, size, date, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
    for (const PlacedBlock& placed : pages[i]) {
      painter.save();
      report.blocks[static_cast<size_t>(placed.block)].paint(painter,
                                                             placed.rect.translated(kMargin, kMargin + kHeader));
      painter.restore();
    }
  }
}

}  // namespace

QString writeReport(const QString& path, Workspace& workspace, const ReportChoice& choice, QDate date) {
  workspace.attribution.flush();  // and with it the evaluation
  const Evaluation* evaluation = workspace.live.current();
  if (!evaluation) return ReportText::tr("The plan has errors; the list of problems says which.");
  LiveBreakEven breakEven(workspace.document, workspace.view, workspace.live);
  breakEven.setWatched(true);
  breakEven.flush();
  const QSizeF size = paperSize(choice.paper);
  Report report{.workspace = workspace,
                .breakEven = breakEven.result() ? *breakEven.result() : BreakEven(),
                .format = workspace.format(),
                .width = size.width() - 2 * kMargin};
  addTitle(report);
  report.blocks.push_back(keyFigureBlock(keyFigures(workspace.live, report.format)));
  addCostCharts(report, *evaluation);
  addOwnVersusRent(report);
  addFleetAndDemandCharts(report);
  addAssumptions(report);
  addDifferences(report);
  addNotes(report);
  if (choice.history) addHistory(report, workspace.document);

  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return file.errorString();
  {
    QPdfWriter writer(&file);
    writer.setTitle(u"%1 · %2"_s.arg(QString::fromStdString(report.plan().name), report.scenario()));
    writer.setCreator(u"Fulcrum "_s + QCoreApplication::applicationVersion());
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(choice.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer)) return ReportText::tr("The file cannot be written.");
    paint(painter, writer, report, size, report.format.locale().toString(date, QLocale::LongFormat));
    if (!painter.end()) return ReportText::tr("The file cannot be written.");
  }
  return file.commit() ? QString() : file.errorString();
}

}  // namespace fulcrum
