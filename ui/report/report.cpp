// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>
#include <type_traits>

#include "edits/scenario_edits.h"
#include "edits/workload_edits.h"
#include "figures/break_even_figures.h"
#include "figures/cash_flow_figures.h"
#include "figures/cost_figures.h"
#include "figures/demand_figures.h"
#include "figures/key_figures.h"
#include "figures/savings_figures.h"
#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/place.h"
#include "report/budget_pages.h"
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
constexpr int kOfTheFigures = 60;  // per cent of the work, about

QSizeF paperSize(Paper paper) {
  return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Inch) * kDpi;
}

}  // namespace

std::vector<ReportSection> budgetSections() {
  std::vector<ReportSection> sections;
  for (int section = 0; section < static_cast<int>(ReportSection::Charts); ++section)
    sections.push_back(static_cast<ReportSection>(section));
  return sections;
}

std::optional<ReportSection> parseReportSection(const QString& word) {
  static const QStringList kWords{u"decision"_s, u"money"_s,     u"why"_s,         u"scenarios"_s, u"own-vs-rent"_s,
                                  u"demand"_s,   u"purchases"_s, u"assumptions"_s, u"method"_s,    u"charts"_s};
  const qsizetype at = kWords.indexOf(word.trimmed().toLower());
  return at < 0 ? std::nullopt : std::optional(static_cast<ReportSection>(at));
}

// What is printed: a job holds it, so that it has a name for all.
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

namespace {

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
      const auto note = plan.sources.find(toText(Place{"workloads", workload.id.text, {"shape"}}));
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
  } else if constexpr (kIsOptional<Value>) {
    return value ? assumptionText(*value, unit, format) : NumberFormat::none();
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
  const QStringList lines =
      differencesInWords(report.workspace.whole(), report.workspace.view.scenario(), report.format);
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
void paintMargins(QPainter& painter, const QString& name, QSizeF size, const QString& date, int page, int pages) {
  const Theme theme = lightTheme();
  const QRectF header(kMargin, kMargin, size.width() - 2 * kMargin, kHeader - 14);
  const QRectF footer(kMargin, size.height() - kMargin - kFooter + 12, header.width(), kFooter - 12);
  painter.setFont(reportFont(10));
  painter.setPen(theme.mutedText());
  painter.drawText(header, Qt::AlignLeft | Qt::AlignTop, name);
  painter.drawText(header, Qt::AlignRight | Qt::AlignTop, date);
  painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, u"Fulcrum "_s + QCoreApplication::applicationVersion());
  painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page).arg(pages));
  painter.setPen(QPen(theme.line(), 0.75));
  painter.drawLine(header.bottomLeft(), header.bottomRight());
}

void addChartBundle(Report& report) {
  report.blocks.push_back(
      keyFigureBlock(keyFigures(report.workspace.live, report.format, report.workspace.referenceName())));
  addCostCharts(report, *report.workspace.live.current());
  addOwnVersusRent(report);
  addFleetAndDemandCharts(report);
  addAssumptions(report);
  addDifferences(report);
}

// What each change is worth, as a chart and as its table.
void addWhy(Report& report) {
  const ChartData waterfall = savingsWaterfall(report.workspace, SavingsOrder::Shapley);
  if (isEmpty(waterfall)) return;
  report.blocks.push_back(headingBlock(ReportText::tr("Why it changes")));
  report.blocks.back().startsPage = true;
  const TableData table = tableOf(waterfall);
  report.chart(waterfall, ReportText::tr("Levelised cost per month, from the base to this scenario."));
  for (ReportBlock& block : tableBlocks(table, report.width)) report.blocks.push_back(std::move(block));
}

void addSection(Report& report, ReportSection section) {
  const BudgetPages pages{report.workspace, report.breakEven, report.format, report.width};
  const auto add = [&](std::vector<ReportBlock> blocks) {
    for (ReportBlock& block : blocks) report.blocks.push_back(std::move(block));
  };
  switch (section) {
    case ReportSection::Decision:
      return add(decisionBlocks(pages));
    case ReportSection::Money:
      return add(moneyBlocks(pages));
    case ReportSection::Why:
      return addWhy(report);
    case ReportSection::Scenarios:
      return add(scenarioBlocks(pages));
    case ReportSection::OwnVsRent:
      return addOwnVersusRent(report);
    case ReportSection::Demand:
      return addFleetAndDemandCharts(report);
    case ReportSection::Purchases:
      return add(purchaseBlocks(pages));
    case ReportSection::Assumptions:
      addAssumptions(report);
      return addDifferences(report);
    case ReportSection::Method:
      return add(methodBlocks(pages));
    case ReportSection::Charts:
      return addChartBundle(report);
  }
}

Report reportOf(Workspace& workspace, const ReportChoice& choice, QSizeF size) {
  const BreakEven* breakEven = workspace.breakEven.answer();
  Report report{.workspace = workspace,
                .breakEven = breakEven ? *breakEven : BreakEven(),
                .format = workspace.format(),
                .width = size.width() - 2 * kMargin};
  addTitle(report);
  for (const ReportSection section : choice.sections) addSection(report, section);
  addNotes(report);
  if (choice.history) addHistory(report, workspace.document);
  return report;
}

}  // namespace

// Blocks hold what they show by value: the plan may be edited while they are painted.
struct ReportJob::Printing {
  Printing(const QString& path, Workspace& workspace, const ReportChoice& choice)
      : size(paperSize(choice.paper)), report(reportOf(workspace, choice, size)), file(path) {
    running = QString::fromStdString(workspace.plan().name) + u" · "_s + report.scenario();
    pages = paginate(report.blocks, {size.width() - 2 * kMargin, size.height() - 2 * kMargin - kHeader - kFooter});
  }
  // The reason of a failure, or empty.
  QString open(Paper paper) {
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    writer = std::make_unique<QPdfWriter>(&file);
    writer->setTitle(running);
    writer->setCreator(u"Fulcrum "_s + QCoreApplication::applicationVersion());
    writer->setResolution(kResolution);
    writer->setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer->setPageMargins({});
    if (!painter.begin(writer.get())) return ReportText::tr("The file cannot be written.");
    painter.scale(kResolution / kDpi, kResolution / kDpi);
    return {};
  }
  void printPage(const QString& date) {
    if (next > 0) writer->newPage();
    paintMargins(painter, running, size, date, static_cast<int>(next) + 1, static_cast<int>(pages.size()));
    for (const PlacedBlock& placed : pages[next]) {
      painter.save();
      report.blocks[static_cast<size_t>(placed.block)].paint(painter,
                                                             placed.rect.translated(kMargin, kMargin + kHeader));
      painter.restore();
    }
    ++next;
  }
  QString close() {
    const bool painted = painter.end();
    writer.reset();
    if (!painted) return ReportText::tr("The file cannot be written.");
    return file.commit() ? QString() : file.errorString();
  }

  QSizeF size;
  Report report;
  QString running;  // plan and scenario
  std::vector<ReportPage> pages;
  size_t next = 0;
  QSaveFile file;
  std::unique_ptr<QPdfWriter> writer;
  QPainter painter;
};

ReportJob::ReportJob(const QString& path, Workspace& workspace, const ReportChoice& choice, QDate date, QObject* parent)
    : QObject(parent), m_path(path), m_workspace(workspace), m_choice(choice), m_date(date) {}

ReportJob::~ReportJob() {
  cancel();
}

std::vector<LiveAnswer*> ReportJob::awaited() const {
  return {&m_workspace.attribution, &m_workspace.breakEven, &m_workspace.apiArm};
}

// What has no question is not waited for: there is nothing to compare.
bool ReportJob::allKnown() const {
  return std::ranges::none_of(awaited(), [](const LiveAnswer* answer) { return answer->isRunning(); });
}

void ReportJob::start() {
  m_started = true;
  m_workspace.live.flush();
  for (LiveAnswer* answer : awaited()) {
    connect(answer, &LiveAnswer::changed, this, &ReportJob::follow);
    answer->setShown(this, true);
  }
  follow();
}

void ReportJob::cancel() {
  for (LiveAnswer* answer : awaited()) {
    disconnect(answer, nullptr, this, nullptr);
    answer->setShown(this, false);
  }
  m_started = false;
  m_printing.reset();  // without a commit the temporary file goes
}

void ReportJob::flush() {
  for (LiveAnswer* answer : awaited()) answer->flush();
  if (!m_printing) begin();
  while (m_printing) printNext();
}

void ReportJob::follow() {
  if (!m_started || m_printing) return;
  int percent = 0;
  for (const LiveAnswer* answer : awaited()) percent += answer->isRunning() ? answer->percent() : 100;
  // An edit meanwhile asks anew: what was said is not taken back.
  m_percent = std::max(m_percent, percent * kOfTheFigures / (100 * static_cast<int>(awaited().size())));
  Q_EMIT progressed(m_percent);
  if (!allKnown()) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (!m_started || m_printing || !allKnown()) return;
        begin();
        printNext();
      },
      Qt::QueuedConnection);
}

void ReportJob::begin() {
  if (!m_workspace.live.current()) return end(ReportText::tr("The plan has errors; the list of problems says which."));
  m_printing = std::make_unique<Printing>(m_path, m_workspace, m_choice);
  if (const QString error = m_printing->open(m_choice.paper); !error.isEmpty()) end(error);
}

void ReportJob::printNext() {
  if (!m_printing) return;
  if (m_printing->next == m_printing->pages.size()) return end(m_printing->close());
  m_printing->printPage(m_printing->report.format.locale().toString(m_date, QLocale::LongFormat));
  Q_EMIT progressed(
      static_cast<int>(kOfTheFigures + (100 - kOfTheFigures) * m_printing->next / m_printing->pages.size()));
  QMetaObject::invokeMethod(this, &ReportJob::printNext, Qt::QueuedConnection);
}

void ReportJob::end(const QString& error) {
  cancel();
  Q_EMIT finished(error);
}

QString writeReport(const QString& path, Workspace& workspace, const ReportChoice& choice, QDate date) {
  ReportJob job(path, workspace, choice, date);
  QString reason;
  QObject::connect(&job, &ReportJob::finished, [&reason](const QString& error) { reason = error; });
  job.flush();
  return reason;
}

}  // namespace fulcrum
