// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/actuals/actuals_page.h"

#include <QComboBox>
#include <QDate>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include "charts/chart_card.h"
#include "charts/table_menu.h"
#include "figures/actuals_figures.h"
#include "optimise/optimise.h"
#include "pages/common/list_table.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReforecastMonths = 3;

QStringList droppedBills(const QMimeData& data) {
  QStringList paths;
  for (const QUrl& url : data.urls()) {
    const QString path = url.toLocalFile();
    const QString name = path.toLower();
    if (name.endsWith(u".csv"_s) || name.endsWith(u".gz"_s) || name.endsWith(u".txt"_s)) paths << path;
  }
  return paths;
}

std::filesystem::path pathOfBill(const QString& path) {
#ifdef _WIN32
  return std::filesystem::path(path.toStdWString());
#else
  return std::filesystem::path(path.toStdString());
#endif
}

}  // namespace

ActualsPage::ActualsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_reading(std::chrono::milliseconds(0)), m_offer(std::chrono::milliseconds(0)) {
  setAcceptDrops(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kCards);
  layout->addWidget(makeBar());
  m_stack = new QStackedWidget(this);
  m_stack->addWidget(makeEmptyState());
  m_stack->addWidget(makeFigures());
  layout->addWidget(m_stack, 1);
  connect(&m_reading, &BackgroundRunner::updated, this, &ActualsPage::takeReading);
  connect(&m_offer, &BackgroundRunner::updated, this, &ActualsPage::showOffer);
}

QWidget* ActualsPage::makeBar() {
  auto* bar = new QWidget(this);
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kSnug);
  const auto addButton = [&](const QString& text, const QString& tip, auto slot) {
    auto* button = new QPushButton(text, bar);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, slot);
    layout->addWidget(button);
    return button;
  };
  m_import = addButton(tr("Import a bill…"), tr("Cost exports of clouds as CSV or gz; they can be dropped here, too"),
                       &ActualsPage::chooseFiles);
  m_suggestions =
      addButton(tr("Use suggestions"), tr("Take over the rules that names of instance types and tags suggest"),
                &ActualsPage::takeSuggestions);
  m_baseline = addButton(tr("Freeze as baseline…"),
                         tr("Keep the plan's figures as they are, to compare bills with them"), &ActualsPage::freeze);
  m_reforecast = addButton(tr("Re-forecast…"), tr("Demand and prices with which the plan agrees with the last bills"),
                           &ActualsPage::askForReforecast);
  m_state = new QLabel(bar);
  setRole(m_state, u"secondary"_s);
  m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_state->setMinimumWidth(size::kLeastColumn);  // gives way
  layout->addWidget(m_state, 1);
  return bar;
}

QWidget* ActualsPage::makeEmptyState() {
  auto* card = new Card(tr("What was billed, beside what was planned"), {}, this);
  auto* text = new QLabel(
      tr("Export the costs of a month or more from your cloud and import the file here, or drop it on this page:\n"
         "\n"
         "•  FOCUS 1.0 to 1.4 from any provider\n"
         "•  AWS Cost and Usage Reports, Azure cost exports, Google Cloud's detailed billing export, Oracle cost "
         "reports\n"
         "•  allocations of OpenCost and Kubecost\n"
         "\n"
         "Rows are added up by month, service and instance type; only these sums are kept with the plan. Then rules "
         "say\n"
         "which fleet or workload they belong to, and each month's difference to the plan is explained: volume, mix,\n"
         "price, what was not planned and what was not billed. The forecast is the bill as far as there is one, and "
         "the\n"
         "plan from there on."),
      card);
  text->setWordWrap(true);
  text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
  auto* import = new QPushButton(tr("Import a bill…"), card);
  connect(import, &QPushButton::clicked, this, &ActualsPage::chooseFiles);
  card->contentLayout()->addWidget(text);
  card->contentLayout()->addWidget(import, 0, Qt::AlignLeading);
  card->contentLayout()->addStretch(1);
  return card;
}

QWidget* ActualsPage::makeFigures() {
  auto* figures = new QWidget(this);
  auto* layout = new QVBoxLayout(figures);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kCards);
  m_chart = new ChartCard(ChartCard::Header::Full, figures);
  layout->addWidget(m_chart, 5);
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kCards);
  m_waterfall = new ChartCard(ChartCard::Header::Compact, figures);
  m_waterfall->setNarrowBelow(700);
  m_month = new QComboBox(m_waterfall);
  m_month->setAccessibleName(tr("Month"));
  connect(m_month, &QComboBox::activated, this, &ActualsPage::showMonth);
  m_waterfall->addHeaderWidget(m_month);
  row->addWidget(m_waterfall, 5);
  row->addWidget(makeLists(), 6);
  layout->addLayout(row, 5);
  return figures;
}

QWidget* ActualsPage::makeLists() {
  m_listCard = new Card(tr("In figures"), {}, this);
  m_listChoice =
      new SegmentedControl({tr("Months"), tr("Units"), tr("Unmatched"), tr("Rules"), tr("Bills")}, m_listCard);
  m_listChoice->setAccessibleName(tr("List"));
  m_listChoice->setSegmentToolTip(kUnits, tr("GPU-hours and prices by node type and tier in the chosen month"));
  connect(m_listChoice, &SegmentedControl::chosen, this, &ActualsPage::showList);
  m_assign = new QToolButton(m_listCard);
  m_assign->setText(tr("Assign to"));
  m_assign->setToolTip(tr("Make a rule that says where the selected rows belong"));
  m_assign->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(m_assign);
  m_assign->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, &ActualsPage::fillAssignMenu);
  m_remove = makeFlatButton(u"–"_s, tr("Delete the selected rows"), m_listCard);
  connect(m_remove, &QToolButton::clicked, this, &ActualsPage::removeSelected);
  m_listCard->addHeaderWidget(m_listChoice);
  m_listCard->addHeaderWidget(m_assign);
  m_listCard->addHeaderWidget(m_remove);
  m_listStack = new QStackedWidget(m_listCard);
  const std::array<QString, kLists> names{tr("Months"), tr("Units"), tr("Unmatched"), tr("Rules"), tr("Bills")};
  for (int list = 0; list < kLists; ++list) {
    auto* table = new ChartTable(m_listStack);
    table->setAccessibleName(names[static_cast<size_t>(list)]);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_listStack->addWidget(table);
    m_tables[static_cast<size_t>(list)] = table;
  }
  onDelete(m_tables[kRules], [this] { removeSelected(); });
  onDelete(m_tables[kBills], [this] { removeSelected(); });
  m_listCard->contentLayout()->addWidget(m_listStack, 1);
  showList(kMonths);
  return m_listCard;
}

void ActualsPage::showList(int list) {
  m_listStack->setCurrentIndex(list);
  m_assign->setVisible(list == kUnmatched);
  m_remove->setVisible(list == kRules || list == kBills);
}

void ActualsPage::chooseFiles() {
  importFiles(QFileDialog::getOpenFileNames(this, tr("Import a bill"), {},
                                            tr("Cost exports (*.csv *.gz *.txt);;All files (*)")));
}

void ActualsPage::importFiles(const QStringList& paths, const QString& currency) {
  if (paths.isEmpty()) return;
  m_paths = paths;
  m_reading.start([paths, currency](const Background<Reading>::Run& run) {
    Reading reading;
    actuals::BillOptions options{.currency = currency.toStdString()};
    for (qsizetype index = 0; index < paths.size(); ++index) {
      options.goOn = [&](double share) {
        run.progress((static_cast<double>(index) + share) / static_cast<double>(paths.size()));
        return !run.cancelled();
      };
      auto bill = actuals::readBill(pathOfBill(paths[index]), options);
      if (bill.ok()) {
        reading.bills.push_back(std::move(bill).value());
      } else {
        reading.problems.insert(reading.problems.end(), bill.problems().begin(), bill.problems().end());
      }
    }
    return reading;
  });
  m_state->setText(tr("reading…"));
}

void ActualsPage::takeReading() {
  const Reading* reading = m_reading.result();
  if (!m_reading.isCurrent() || !reading) return;
  m_state->setText(summary());
  const bool lacksCurrency =
      std::ranges::any_of(reading->problems, [](const Problem& p) { return p.code == "billCurrencyMissing"; });
  // A dialog has an event loop of its own, in which this must not be called again.
  if (lacksCurrency) {
    QTimer::singleShot(0, this, [this] {
      bool ok = false;
      const QString currency =
          QInputDialog::getText(this, tr("Import a bill"), tr("The file names no currency. It is in:"),
                                QLineEdit::Normal, QString::fromStdString(m_workspace.plan().currency), &ok)
              .trimmed()
              .toUpper();
      if (ok && !currency.isEmpty()) importFiles(m_paths, currency);
    });
    return;
  }
  if (!reading->problems.empty()) {
    QTimer::singleShot(0, this, [this, problems = reading->problems] {
      QMessageBox::warning(this, tr("Import a bill"),
                           tr("Nothing was imported.") + u"\n\n"_s + problemSentences(problems));
    });
    return;
  }
  const QString name = QString::fromStdString(reading->bills.front().file.name);
  m_workspace.document.edit(reading->bills.size() == 1 ? tr("Import the bill %1").arg(name) : tr("Import bills"),
                            actuals::withBills(m_workspace.plan(), reading->bills).plan);
}

void ActualsPage::fillAssignMenu() {
  QMenu* menu = m_assign->menu();
  menu->clear();
  const Plan& plan = m_workspace.plan();
  const auto addTarget = [this](QMenu* to, const QString& text, RuleTarget target, const std::string& id) {
    to->addAction(text, this, [this, target, id] { assign(target, id); });
  };
  QMenu* fleets = menu->addMenu(targetName(RuleTarget::Fleet));
  for (const Fleet& fleet : plan.fleets) addTarget(fleets, fleetName(fleet), RuleTarget::Fleet, fleet.id.text);
  QMenu* workloads = menu->addMenu(targetName(RuleTarget::Workload));
  QMenu* centres = menu->addMenu(targetName(RuleTarget::CostCentre));
  QStringList known;
  for (const Workload& workload : plan.workloads) {
    addTarget(workloads, workloadName(workload), RuleTarget::Workload, workload.id.text);
    const QString centre = QString::fromStdString(workload.costCentre);
    if (centre.isEmpty() || known.contains(centre)) continue;
    known << centre;
    addTarget(centres, centre, RuleTarget::CostCentre, workload.costCentre);
  }
  centres->setEnabled(!known.isEmpty());
  QMenu* others = menu->addMenu(targetName(RuleTarget::OtherAiSpend));
  for (const OtherSpend& spend : plan.otherAiSpend)
    addTarget(others, QString::fromStdString(spend.name), RuleTarget::OtherAiSpend, spend.name);
  if (plan.otherAiSpend.empty()) addTarget(others, tr("Training"), RuleTarget::OtherAiSpend, "Training");
  menu->addSeparator();
  addTarget(menu, targetName(RuleTarget::NotInPlan), RuleTarget::NotInPlan, {});
}

void ActualsPage::assign(RuleTarget target, const std::string& to) {
  std::vector<MappingRule> rules = m_workspace.plan().actuals.rules;
  const size_t before = rules.size();
  for (const int row : selectedRows(*m_tables[kUnmatched])) {
    if (static_cast<size_t>(row) < m_unmatched.size())
      rules.push_back(actuals::ruleOf(m_unmatched[static_cast<size_t>(row)], target, to));
  }
  if (rules.size() == before) return;
  m_workspace.document.edit(tr("Assign billed rows"), actuals::withRules(m_workspace.plan(), std::move(rules)));
}

void ActualsPage::removeSelected() {
  const int list = m_listStack->currentIndex();
  Plan plan = m_workspace.plan();
  const auto selected = selectedRows(*m_tables[static_cast<size_t>(list)]);
  if (selected.empty()) return;
  for (auto row = selected.rbegin(); row != selected.rend(); ++row) {
    if (list == kRules) plan.actuals.rules.erase(plan.actuals.rules.begin() + *row);
    if (list == kBills) plan.actuals.files.erase(plan.actuals.files.begin() + *row);
  }
  m_workspace.document.edit(list == kRules ? tr("Delete rules") : tr("Delete bills"), std::move(plan));
}

void ActualsPage::takeSuggestions() {
  std::vector<MappingRule> rules = m_workspace.plan().actuals.rules;
  rules.insert(rules.end(), m_suggested.begin(), m_suggested.end());
  m_workspace.document.edit(tr("Use suggested rules"), actuals::withRules(m_workspace.plan(), std::move(rules)));
}

void ActualsPage::freeze() {
  const Evaluation* evaluation = m_workspace.live.current();
  if (!evaluation) return;
  const QString today = QDate::currentDate().toString(Qt::ISODate);
  bool ok = false;
  const QString name = QInputDialog::getText(this, tr("Freeze as baseline"), tr("Name of the baseline:"),
                                             QLineEdit::Normal, tr("Approved %1").arg(today), &ok)
                           .trimmed();
  if (!ok || name.isEmpty()) return;
  m_workspace.document.edit(tr("Freeze as baseline"), actuals::withBaseline(m_workspace.plan(), *evaluation,
                                                                            name.toStdString(), today.toStdString()));
}

void ActualsPage::askForReforecast() {
  m_offer.start([plan = m_workspace.plan(), scenario = m_workspace.view.scenario()](const Background<Offer>::Run&) {
    optimise::SolvedPools solved;
    auto result = actuals::reforecast(plan, scenario, kReforecastMonths, [&](const Plan& arm, const ScenarioId& id) {
      return optimise::evaluateOptimal(arm, id, solved);
    });
    Offer offer;
    if (result.ok()) {
      offer.reforecast = std::move(result).value();
    } else {
      offer.problems = result.problems();
    }
    return offer;
  });
}

void ActualsPage::showOffer() {
  if (!m_offer.isCurrent() || !m_offer.result()) return;
  QTimer::singleShot(0, this, [this, offer = *m_offer.result()] {
    if (!offer.reforecast) {
      QMessageBox::information(this, tr("Re-forecast"), problemSentences(offer.problems));
      return;
    }
    const actuals::Reforecast& found = *offer.reforecast;
    const NumberFormat format = m_workspace.format();
    QStringList lines;
    for (const actuals::FleetDemand& demand : found.fleets) {
      const Fleet* fleet = fulcrum::find(found.plan, demand.fleet);
      lines << tr("%1: demand × %2 (%3 GPU-hours billed, %4 planned)")
                   .arg(fleet ? fleetName(*fleet) : QString(), format.number(demand.factor, 3),
                        format.number(demand.billedHours, 0), format.number(demand.plannedHours, 0));
    }
    for (const actuals::PriceMove& price : found.prices) {
      const NodeType* type = fulcrum::find(found.plan, price.nodeType);
      lines << tr("%1, %2: %3 per hour instead of %4")
                   .arg(type ? nodeTypeName(*type) : QString(), spendTierName(price.tier),
                        format.money(Money(price.after)), format.money(Money(price.before)));
    }
    lines << QString()
          << tr("Monthly cost: %1 instead of %2. The plan as it is stays as a baseline.")
                 .arg(format.money(found.monthlyCostAfter), format.money(found.monthlyCostBefore));
    QMessageBox box(QMessageBox::Question, tr("Re-forecast"),
                    tr("So that the plan agrees with the bills from %1 to %2:")
                        .arg(format.month(found.months.front()), format.month(found.months.back())),
                    QMessageBox::Cancel, this);
    box.setInformativeText(lines.join(u'\n'));
    const QPushButton* apply = box.addButton(tr("Apply"), QMessageBox::AcceptRole);
    box.exec();
    const Evaluation* evaluation = m_workspace.live.current();
    if (box.clickedButton() != apply || !evaluation) return;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    Plan after =
        actuals::withBaseline(found.plan, *evaluation, tr("Before the re-forecast").toStdString(), today.toStdString());
    m_workspace.document.edit(tr("Re-forecast"), std::move(after));
  });
}

QString ActualsPage::summary() const {
  const NumberFormat format = m_workspace.format();
  QStringList parts;
  for (const actuals::FiscalYearEstimate& year : m_report.years) {
    const bool isBilled = std::ranges::any_of(m_report.months, [&](const actuals::ActualMonth& month) {
      return month.isBilled && fiscalYear(month.month, m_workspace.plan().fiscalYearStart) == year.year;
    });
    if (!isBilled) continue;
    const QString estimate = format.moneyShort(Money(year.atCompletion));
    parts << (year.budget ? tr("FY%1 at completion: %2, budget %3")
                                .arg(year.year)
                                .arg(estimate, format.moneyShort(Money(*year.budget)))
                          : tr("FY%1 at completion: %2").arg(year.year).arg(estimate));
  }
  if (m_report.billedPerGpuHour && m_report.plannedPerGpuHour) {
    parts << tr("per GPU-hour: %1, planned %2")
                 .arg(format.money(Money(*m_report.billedPerGpuHour)),
                      format.money(Money(*m_report.plannedPerGpuHour)));
  }
  if (m_report.commitments.utilisation)
    parts << tr("commitments used: %1").arg(format.share(*m_report.commitments.utilisation));
  return parts.join(u"  ·  "_s);
}

void ActualsPage::refresh() {
  const Plan& plan = m_workspace.plan();
  const bool hasBills = !plan.actuals.files.empty();
  m_stack->setCurrentIndex(hasBills ? 1 : 0);
  m_suggestions->setVisible(hasBills);
  m_reforecast->setVisible(hasBills);
  const Evaluation* evaluation = m_workspace.live.current();
  m_baseline->setEnabled(evaluation != nullptr);
  if (!hasBills || !evaluation) {
    m_report = {};
    if (!isReading()) m_state->clear();
    return;
  }
  const NumberFormat format = m_workspace.format();
  m_report = actuals::actualsReport(plan, *evaluation);
  m_unmatched = actuals::unmatchedGroups(plan.actuals);
  m_suggested = actuals::suggestedRules(plan);
  m_suggestions->setText(m_suggested.empty()
                             ? tr("No suggestions")
                             : tr("Use %n suggestion(s)", nullptr, static_cast<int>(m_suggested.size())));
  m_suggestions->setEnabled(!m_suggested.empty());
  m_chart->setData(actualsByMonth(m_report, format));
  m_listChoice->setSegmentText(kUnmatched,
                               m_unmatched.empty() ? tr("Unmatched") : tr("Unmatched (%1)").arg(m_unmatched.size()));
  m_tables[kMonths]->setTable(monthsTable(m_report, format));
  m_tables[kUnmatched]->setTable(unmatchedTable(m_unmatched, format));
  m_tables[kRules]->setTable(rulesTable(plan));
  m_tables[kBills]->setTable(billsTable(plan.actuals, format));
  const QString chosen = m_month->currentText();
  m_month->clear();
  for (size_t index = 0; index < m_report.months.size(); ++index) {
    if (m_report.months[index].isBilled)
      m_month->addItem(format.month(m_report.months[index].month), static_cast<int>(index));
  }
  const int known = m_month->findText(chosen);
  m_month->setCurrentIndex(known >= 0 ? known : m_month->count() - 1);
  showMonth();
  if (!isReading()) m_state->setText(summary());
}

void ActualsPage::showMonth() {
  const NumberFormat format = m_workspace.format();
  const bool hasMonth = m_month->count() > 0;
  m_month->setVisible(hasMonth);
  static const actuals::ActualMonth kNothing;
  const actuals::ActualMonth& month =
      hasMonth ? m_report.months[static_cast<size_t>(m_month->currentData().toInt())] : kNothing;
  m_waterfall->setData(varianceWaterfall(month, format));
  m_tables[kUnits]->setTable(unitsTable(month, format));
}

void ActualsPage::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedBills(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ActualsPage::dropEvent(QDropEvent* event) {
  const QStringList paths = droppedBills(*event->mimeData());
  event->acceptProposedAction();
  // The program that the files come from waits for the end of this event.
  QTimer::singleShot(0, this, [this, paths] { importFiles(paths); });
}

bool ActualsPage::focusField(const QString& path) {
  if (!path.startsWith(u"actuals"_s)) return false;
  const int list = path.startsWith(u"actuals.rules"_s)   ? kRules
                   : path.startsWith(u"actuals.files"_s) ? kBills
                                                         : kMonths;
  m_listChoice->setCurrentIndex(list);
  showList(list);
  m_tables[static_cast<size_t>(list)]->setFocus();
  return true;
}

}  // namespace fulcrum
