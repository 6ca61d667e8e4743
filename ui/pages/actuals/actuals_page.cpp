// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/actuals/actuals_page.h"

#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include "charts/chart_card.h"
#include "charts/table_menu.h"
#include "dialogs/budget_table_dialog.h"
#include "dialogs/file_row.h"
#include "figures/actuals_figures.h"
#include "optimise/optimise.h"
#include "pages/actuals/actuals_lists.h"
#include "pages/common/list_table.h"
#include "recognise/file_kind.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReforecastMonths = 3;

std::filesystem::path pathOfBill(const QString& path) {
  return std::filesystem::path(path.toStdU16String());
}

// What the counters of a file are about: the only fleet of a plan, else all.
std::string measuredFleet(const Plan& plan) {
  return plan.fleets.size() == 1 ? plan.fleets.front().id.text : std::string();
}

}  // namespace

ActualsPage::ActualsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_reading(std::chrono::milliseconds(0)), m_offer(std::chrono::milliseconds(0)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kCards);
  layout->addWidget(makeBar());
  m_file = new FileRow(
      {.noFile = {}, .chooseTip = tr("Choose other files"), .stopTip = tr("Stop reading; nothing is imported")}, this);
  m_file->hide();
  connect(m_file, &FileRow::chooseRequested, this, &ActualsPage::chooseFiles);
  connect(m_file, &FileRow::stopRequested, this, [this] {
    m_reading.clear();
    m_file->hide();
  });
  layout->addWidget(m_file);
  m_summary = new QLabel(this);
  m_summary->setWordWrap(true);
  setRole(m_summary, u"secondary"_s);
  m_summary->setTextFormat(Qt::RichText);
  m_summary->setTextInteractionFlags(Qt::TextBrowserInteraction);
  connect(m_summary, &QLabel::linkActivated, this,
          [this](const QString& figure) { Q_EMIT whyRequested({.figure = figure.toStdString()}); });
  layout->addWidget(m_summary);
  m_notes = new QLabel(this);
  m_notes->setWordWrap(true);
  m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setRole(m_notes, u"worse"_s);
  layout->addWidget(m_notes);
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
  addButton(tr("Budget…"), tr("Amounts by month, fiscal year and cost centre, typed or pasted from a spreadsheet"),
            &ActualsPage::enterBudget);
  m_baseline = addButton(tr("Freeze as baseline…"),
                         tr("Keep the plan's figures as they are, to compare bills with them"), &ActualsPage::freeze);
  m_reforecast = addButton(tr("Re-forecast…"), tr("Demand and prices with which the plan agrees with the last bills"),
                           &ActualsPage::askForReforecast);
  m_rate = addButton(tr("State a rate…"), tr("Bills in another currency count at the rate that you state"),
                     [this] { m_lists->stateRate(); });
  layout->addStretch(1);
  return bar;
}

void ActualsPage::enterBudget() {
  editBudgetTable(m_workspace, this);
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
         "•  costs of Anthropic, OpenAI and DeepSeek, as their consoles export them\n"
         "•  how busy GPUs were: DCGM counters from Prometheus or Grafana, logs of nvidia-smi\n"
         "\n"
         "Rows are added up by month, service and instance type; only these sums are kept with the plan. Then rules "
         "say which fleet or workload they belong to, and each month's difference to the plan is explained: volume, "
         "mix, price, what was not planned and what was not billed. The forecast is the bill as far as there is one, "
         "and the plan from there on."),
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
  m_chart->setWhy([this](int place, int series) {
    static constexpr std::array kSeries{"billed", "planToday", "plan", "budget"};
    const auto index = static_cast<size_t>(std::max(place, 0));
    if (index >= m_report.months.size()) return;
    const actuals::ActualMonth& month = m_report.months[index];
    askWhy(month, series >= 0 && series < 4 ? kSeries.at(static_cast<size_t>(series))
                  : month.isBilled          ? "billed"
                                            : "planToday");
  });
  layout->addWidget(m_chart, 5);
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kCards);
  m_waterfall = new ChartCard(ChartCard::Header::Compact, figures);
  m_waterfall->setNarrowBelow(700);
  m_waterfall->setWhy([this](int place, int series) {
    static constexpr std::array kBars{"plan", "volume", "mix", "price", "notPlanned", "notBilled", "billed"};
    if (m_month->count() == 0 || place >= static_cast<int>(kBars.size())) return;
    if (place < 0) return askWhy(month(), "difference");
    const std::string bar = kBars.at(static_cast<size_t>(place));
    const bool isBetween = place > 0 && place + 1 < static_cast<int>(kBars.size());
    askWhy(month(), series == 1 && isBetween ? bar + ".after" : bar);
  });
  m_month = new QComboBox(m_waterfall);
  m_month->setAccessibleName(tr("Month"));
  connect(m_month, &QComboBox::activated, this, &ActualsPage::showMonth);
  m_waterfall->addHeaderWidget(m_month);
  row->addWidget(m_waterfall, 1);
  m_lists = new ActualsLists(m_workspace, figures);
  connect(m_lists, &ActualsLists::whyRequested, this, &ActualsPage::whyRequested);
  row->addWidget(m_lists, 1);  // wide enough that no list's buttons move the two
  layout->addLayout(row, 5);
  return figures;
}

void ActualsPage::chooseFiles() {
  importFiles(QFileDialog::getOpenFileNames(
      this, tr("Import a bill"), {},
      tr("Cost exports and counters (*.csv *.gz *.txt *.json *.jsonl *.ndjson);;All files (*)")));
}

void ActualsPage::importFiles(const QStringList& paths, const QString& currency) {
  if (paths.isEmpty()) return;
  m_paths = paths;
  const std::string fleet = measuredFleet(m_workspace.plan());
  m_reading.start([paths, currency, fleet](const Background<Reading>::Run& run) {
    Reading reading;
    for (qsizetype index = 0; index < paths.size(); ++index) {
      const auto goOn = [&](double share) {
        run.publish({.share = (static_cast<double>(index) + share) / static_cast<double>(paths.size())});
        return !run.cancelled();
      };
      const auto take = [&](auto result, auto& to) {
        if (result.ok()) {
          to.push_back(std::move(result).value());
        } else {
          reading.problems.insert(reading.problems.end(), result.problems().begin(), result.problems().end());
        }
      };
      const std::filesystem::path file = pathOfBill(paths[index]);
      if (kindOf(file) == FileKind::GpuUse) {
        take(actuals::readGpuUse(file, {.fleet = fleet, .goOn = goOn}), reading.uses);
      } else {
        take(actuals::readBill(file, {.currency = currency.toStdString(), .goOn = goOn}), reading.bills);
      }
    }
    return reading;
  });
  showReading();
}

void ActualsPage::showReading() {
  const Reading* part = m_reading.isPart() ? m_reading.result() : nullptr;
  m_file->setVisible(isReading());
  m_file->setFile(m_paths.value(0), isReading() ? std::optional(part ? part->share : 0) : std::nullopt);
}

void ActualsPage::takeReading() {
  showReading();
  const Reading* reading = m_reading.result();
  if (isReading() || !reading) return;
  const bool lacksCurrency =
      std::ranges::any_of(reading->problems, [](const Problem& p) { return p.code == "billCurrencyMissing"; });
  // A dialog has an event loop of its own, in which this must not be called again.
  if (lacksCurrency) {
    QTimer::singleShot(0, this, &ActualsPage::askForCurrency);
    return;
  }
  if (!reading->problems.empty()) {
    QTimer::singleShot(0, this, [this, problems = reading->problems] {
      QMessageBox::warning(this, tr("Import a bill"),
                           tr("Nothing was imported.") + u"\n\n"_s + problemSentences(problems));
    });
    return;
  }
  Plan after = actuals::withBills(m_workspace.plan(), reading->bills).plan;
  for (const actuals::ReadUse& use : reading->uses) after = actuals::withUse(std::move(after), use);
  const QString name = QFileInfo(m_paths.value(0)).fileName();
  m_workspace.document.edit(
      m_paths.size() > 1
          ? tr("Import bills")
          : (reading->bills.empty() ? tr("Import GPU utilisation %1") : tr("Import the bill %1")).arg(name),
      std::move(after));
  Problems notes;
  for (const actuals::ReadBill& bill : reading->bills) notes.insert(notes.end(), bill.notes.begin(), bill.notes.end());
  if (notes.empty()) return;
  QTimer::singleShot(0, this,
                     [this, notes] { QMessageBox::information(this, tr("Import a bill"), problemSentences(notes)); });
}

void ActualsPage::askForCurrency() {
  bool ok = false;
  const QString currency =
      QInputDialog::getText(this, tr("Import a bill"), tr("The file names no currency. It is in:"), QLineEdit::Normal,
                            QString::fromStdString(m_workspace.plan().currency), &ok)
          .trimmed()
          .toUpper();
  if (ok && !currency.isEmpty()) importFiles(m_paths, currency);
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

void ActualsPage::askWhy(const actuals::ActualMonth& month, const std::string& figure) {
  Q_EMIT whyRequested({.figure = "actuals[" + toText(month.month) + "]." + figure});
}

QString ActualsPage::summary() const {
  const NumberFormat format = m_workspace.format();
  QStringList parts;
  // A figure that answers why is a link to it.
  const auto link = [](const QString& text, const QString& figure) {
    return u"<a href=\"%1\" style=\"color: %2; text-decoration: none\">%3</a>"_s.arg(
        figure, currentTheme().text().name(), text.toHtmlEscaped());
  };
  for (const actuals::FiscalYearEstimate& year : m_report.years) {
    const bool isBilled = std::ranges::any_of(m_report.months, [&](const actuals::ActualMonth& month) {
      return month.isBilled && fiscalYear(month.month, m_workspace.plan().fiscalYearStart) == year.year;
    });
    if (!isBilled) continue;
    const QString estimate = format.moneyShort(Money(year.atCompletion));
    parts << link(year.budget ? tr("FY%1 at completion: %2, budget %3")
                                    .arg(year.year)
                                    .arg(estimate, format.moneyShort(Money(*year.budget)))
                              : tr("FY%1 at completion: %2").arg(year.year).arg(estimate),
                  u"actuals.FY%1"_s.arg(year.year));
  }
  if (m_report.billedPerGpuHour && m_report.plannedPerGpuHour) {
    parts << link(
        tr("per GPU-hour: %1, planned %2")
            .arg(format.money(Money(*m_report.billedPerGpuHour)), format.money(Money(*m_report.plannedPerGpuHour))),
        u"actuals.perGpuHour"_s);
  }
  if (m_report.billedPerMTok) {
    parts << tr("API, per M tokens: %1").arg(format.money(Money(*m_report.billedPerMTok)));
  }
  if (m_report.commitments.utilisation)
    parts << tr("commitments used: %1").arg(format.share(*m_report.commitments.utilisation));
  if (m_report.commitments.coverage)
    parts << tr("hours covered by commitments: %1").arg(format.share(*m_report.commitments.coverage));
  return parts.join(u"  ·  "_s);
}

void ActualsPage::refresh() {
  const Plan& plan = m_workspace.plan();
  const bool hasBills = !plan.actuals.files.empty() || !plan.actuals.measured.empty();
  m_stack->setCurrentIndex(hasBills ? 1 : 0);
  m_reforecast->setVisible(hasBills);
  const Evaluation* evaluation = m_workspace.live.current();
  m_baseline->setEnabled(evaluation != nullptr);
  m_report = hasBills && evaluation ? actuals::actualsReport(plan, *evaluation) : actuals::ActualsReport();
  m_summary->setText(summary());
  m_summary->setVisible(!m_summary->text().isEmpty());
  m_notes->setText(notesText());
  m_notes->setVisible(!m_report.notes.empty());
  m_rate->setVisible(std::ranges::any_of(m_report.notes, [](const Problem& note) { return note.code == "noRate"; }));
  if (m_report.months.empty()) return;
  const NumberFormat format = m_workspace.format();
  m_chart->setData(actualsByMonth(m_report, format));
  const QString chosen = m_month->currentText();
  m_month->clear();
  for (size_t index = 0; index < m_report.months.size(); ++index) {
    if (m_report.months[index].isBilled)
      m_month->addItem(format.month(m_report.months[index].month), static_cast<int>(index));
  }
  const int known = m_month->findText(chosen);
  m_month->setCurrentIndex(known >= 0 ? known : m_month->count() - 1);
  m_month->setVisible(m_month->count() > 0);
  m_lists->setReport(m_report, month());
  m_waterfall->setData(varianceWaterfall(month(), format));
}

// The first few: each is cured by removing a file or stating a rate, and then makes room for the next.
QString ActualsPage::notesText() const {
  constexpr size_t kShown = 2;
  const Problems& notes = m_report.notes;
  const auto end = notes.begin() + static_cast<std::ptrdiff_t>(std::min(kShown, notes.size()));
  QString text = problemSentences(Problems(notes.begin(), end));
  if (notes.size() > kShown) text += u"  "_s + tr("And %Ln more.", nullptr, static_cast<int>(notes.size() - kShown));
  return text;
}

const actuals::ActualMonth& ActualsPage::month() const {
  static const actuals::ActualMonth kNothing;
  return m_month->count() > 0 ? m_report.months[static_cast<size_t>(m_month->currentData().toInt())] : kNothing;
}

void ActualsPage::showMonth() {
  m_waterfall->setData(varianceWaterfall(month(), m_workspace.format()));
  m_lists->setMonth(month());
}

bool ActualsPage::focusField(const QString& path) {
  if (!path.startsWith(u"actuals"_s)) return false;
  m_lists->focusList(path);
  return true;
}

}  // namespace fulcrum
