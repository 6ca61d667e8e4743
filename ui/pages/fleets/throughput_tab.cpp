// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/throughput_tab.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "charts/chart_card.h"
#include "charts/chart_widget.h"
#include "dialogs/calibration_dialog.h"
#include "edits/workload_edits.h"
#include "engine/hardware_ranking.h"
#include "figures/serving_figures.h"
#include "pages/fleets/memory_bar.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaces = 1000;      // of the slider
constexpr int kTargetWidth = 112;  // "2,000 ms" and its arrows
constexpr int kEngineWidth = 96;   // "SGLang" and the arrow; the longest name is cut where there is no room for it

}  // namespace

ThroughputTab::ThroughputTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_targets(
          workspace, "workload", [this](const Plan&) { return workload(); },
          [this](Plan& plan) { return fulcrum::find(plan, m_chosen); }),
      m_stackOfFleet(
          workspace, "fleet", [this](const Plan& plan) { return fulcrum::find(plan, m_fleet); },
          [this](Plan& plan) { return fulcrum::find(plan, m_fleet); }),
      m_stack(new QStackedWidget(this)) {
  auto* empty = new QLabel(tr("This fleet serves no workload whose rate could be computed. Give it one in requests per "
                              "second on the Demand page."),
                           this);
  empty->setWordWrap(true);
  empty->setAlignment(Qt::AlignCenter);
  setRole(empty, u"muted"_s);
  m_stack->addWidget(makeContent());
  m_stack->addWidget(empty);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kNone);
  rows->addWidget(m_stack);
}

QWidget* ThroughputTab::makeContent() {
  auto* content = new QWidget(this);
  m_choice = new QComboBox(content);
  m_choice->setAccessibleName(tr("Workload"));
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_choice->setMinimumContentsLength(8);
  connect(m_choice, &QComboBox::activated, this, [this](int index) {
    m_chosen = WorkloadId(m_choice->itemData(index).toString().toStdString());
    refresh();
  });
  m_rule = new QLabel(content);
  m_levers = new QLabel(content);
  m_levers->setWordWrap(true);
  setRole(m_levers, u"secondaryMuted"_s);
  m_note = new QLabel(content);
  m_note->setWordWrap(true);
  setRole(m_note, u"secondary"_s);
  m_memory = new MemoryBar(content);
  m_chart = new ChartCard(ChartCard::Header::Compact, content);
  m_chart->setLegendShown(false);
  m_chart->setWhy([this](int, int) { askWhy("tokensPerSecond"); });
  dragByChart();

  auto* left = new QVBoxLayout;
  left->setSpacing(space::kSnug);
  left->addWidget(m_choice);
  auto* rule = new QHBoxLayout;
  rule->addWidget(m_rule, 1);
  auto* calibrate = new QToolButton(content);
  calibrate->setText(tr("Calibrate…"));
  calibrate->setToolTip(tr("Correct the serving model by benchmark results of your own deployment"));
  connect(calibrate, &QToolButton::clicked, this, [this] { showCalibration(m_workspace, m_chosen, this); });
  rule->addWidget(calibrate);
  left->addLayout(rule);
  left->addWidget(m_levers);
  left->addLayout(makeStackChoice());
  left->addLayout(makeFigures());
  left->addWidget(m_memory);
  left->addWidget(m_note);
  left->addStretch(1);
  auto* columns = new QHBoxLayout(content);
  columns->setContentsMargins(margins::kAbove);
  columns->setSpacing(space::kCards);
  columns->addLayout(left, 1);
  auto* right = new QVBoxLayout;
  right->setSpacing(space::kTight);
  right->addWidget(m_chart, 1);
  right->addWidget(makeSlider(content));
  columns->addLayout(right, 1);
  return content;
}

// Names above their editors: side by side they are wider than half of the tab on a small screen.
QGridLayout* ThroughputTab::makeStackChoice() {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(space::kSnug);
  grid->setVerticalSpacing(space::kHair);
  int column = 0;
  for (const char* key : {"engine", "precision", "kvPrecision"}) {
    const FieldText text = fieldText("fleet", key);
    auto* name = new QLabel(text.label, this);
    name->setToolTip(text.explanation);
    setRole(name, u"secondaryMuted"_s);
    QWidget* editor = m_stackOfFleet.addEditor(key, this);
    if (column == 0) editor->setMinimumWidth(kEngineWidth);
    name->setBuddy(editor);
    grid->addWidget(name, 0, column);
    grid->addWidget(editor, 1, column++);
  }
  grid->setColumnStretch(column, 1);
  return grid;
}

QGridLayout* ThroughputTab::makeFigures() {
  const std::array<QString, kFigures> names{tr("Requests/s a replica"),
                                            tr("Used by the plan"),
                                            tr("GPUs per replica"),
                                            tr("In flight"),
                                            tr("TTFT"),
                                            tr("TPOT"),
                                            tr("Limited by")};
  const std::array<QString, kFigures> explanations{
      tr("What one replica answers within the targets, and the band that holds 80 % of measurements"),
      tr("A typed rate comes before the serving model's; levers multiply it by the model's ratio"),
      tr("As typed with the workload's rate; without one, the size that meets the targets at the lowest cost per "
         "request"),
      tr("Requests served at once by one replica at the operating point"),
      tr("Mean time to the first token that is reached, without queueing, and the target"),
      tr("Mean time per output token that is reached, and the target"),
      tr("What keeps more requests from being served at once")};
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(space::kNormal);
  grid->setVerticalSpacing(space::kHair);
  grid->setColumnStretch(1, 1);
  for (size_t i = 0; i < kFigures; ++i) {
    const int row = static_cast<int>(i);
    m_names[i] = new QLabel(names[i], this);
    m_names[i]->setToolTip(explanations[i]);
    setRole(m_names[i], u"secondaryMuted"_s);
    m_figures[i] = new QLabel(this);
    m_figures[i]->setToolTip(explanations[i]);
    static constexpr std::array kNames{"rate", "used", "gpus", "inFlight", "ttft", "tpot", "inFlight"};
    answerWhy(m_figures[i], WhyBy::Everything, [this, name = kNames[i]] { askWhy(name); });
    const bool target = i == kTtft || i == kTpot;
    grid->addWidget(m_names[i], row, 0);
    grid->addWidget(m_figures[i], row, 1, 1, target ? 1 : 2);
    if (!target) continue;
    QWidget* editor = m_targets.addEditor(i == kTtft ? "ttftMs" : "tpotMs", this);
    editor->setMinimumWidth(kTargetWidth);
    grid->addWidget(editor, row, 2);
  }
  return grid;
}

QSlider* ThroughputTab::makeSlider(QWidget* parent) {
  m_slider = new QSlider(Qt::Horizontal, parent);
  m_slider->setRange(0, kPlaces);
  m_slider->setSingleStep(kPlaces / 100);
  m_slider->setPageStep(kPlaces / 10);
  m_slider->setAccessibleName(tr("TPOT target"));
  m_slider->setToolTip(
      tr("Moves the operating point by the TPOT target: to the right, faster answers for each user and "
         "less throughput"));
  connect(m_slider, &QSlider::sliderPressed, this, &ThroughputTab::beginDrag);
  connect(m_slider, &QSlider::valueChanged, this, &ThroughputTab::moveTarget);
  connect(m_slider, &QSlider::sliderReleased, this, [this] { endDrag(true); });
  m_slider->installEventFilter(this);
  return m_slider;
}

void ThroughputTab::dragByChart() {
  ChartWidget* chart = m_chart->chart();
  chart->setMarkerDraggable(true);
  connect(chart, &ChartWidget::markerDragStarted, this, &ThroughputTab::beginDrag);
  connect(chart, &ChartWidget::markerDragged, this, [this](double perUser) {
    if (!m_dragging || m_fastest <= m_slowest) return;
    const double place = kPlaces * (perUser - m_slowest) / (m_fastest - m_slowest);
    moveTarget(static_cast<int>(std::lround(std::clamp(place, 0.0, double(kPlaces)))));
  });
  connect(chart, &ChartWidget::markerDragFinished, this, [this] { endDrag(true); });
  connect(chart, &ChartWidget::markerDragCancelled, this, [this] { endDrag(false); });
}

void ThroughputTab::beginDrag() {
  m_dragging = true;
  m_workspace.document.beginGesture(tr("Drag TPOT target"));
  m_chart->beginGesture();
}

void ThroughputTab::endDrag(bool keep) {
  if (!m_dragging) return;
  m_dragging = false;
  m_chart->endGesture();
  if (keep) {
    m_workspace.document.finishGesture();
  } else {
    m_workspace.document.cancelGesture();
  }
  refresh();
}

bool ThroughputTab::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_slider) return QWidget::eventFilter(watched, event);
  const bool escape =
      event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_dragging;
  if (escape) {
    m_abandoned = true;
    endDrag(false);
    m_slider->setSliderDown(false);
    refresh();
    return true;
  }
  if (event->type() == QEvent::MouseButtonPress) m_abandoned = false;
  return m_abandoned && event->type() == QEvent::MouseMove;
}

void ThroughputTab::moveTarget(int place) {
  if (m_fastest <= m_slowest || !workload()) return;
  const double perUser = m_slowest + (m_fastest - m_slowest) * place / kPlaces;
  // Rounded up to a tenth, so that the place itself meets its target.
  const double target = std::ceil(kMsPerSecond / perUser * 10) / 10;
  PlanDocument& document = m_workspace.document;
  Plan after = document.inGesture() ? document.gestureStart() : document.plan();
  fulcrum::find(after, m_chosen)->tpotMs = target;
  if (document.inGesture()) {
    document.updateGesture(std::move(after));
  } else {
    document.edit(tr("Change TPOT target"), std::move(after), u"tpotSlider."_s + QString::fromStdString(m_chosen.text));
  }
}

void ThroughputTab::follow(const FleetId& fleet) {
  m_fleet = fleet;
}

const Workload* ThroughputTab::workload() const {
  return fulcrum::find(m_workspace.plan(), m_chosen);
}

void ThroughputTab::fillChoice() {
  m_choice->clear();
  for (const Workload& each : m_workspace.plan().workloads) {
    if (each.fleet == m_fleet && each.unit == DemandUnit::Requests)
      m_choice->addItem(workloadName(each), QString::fromStdString(each.id.text));
  }
  const int before = m_choice->findData(QString::fromStdString(m_chosen.text));
  const int looked = m_choice->findData(QString::fromStdString(m_workspace.view.workload().text));
  m_choice->setCurrentIndex(before >= 0 ? before : std::max(0, looked));
  m_chosen = WorkloadId(m_choice->currentData().toString().toStdString());
  m_choice->setEnabled(m_choice->count() > 1);
}

void ThroughputTab::refresh() {
  fillChoice();
  const Workload* chosen = workload();
  m_stack->setCurrentIndex(chosen ? 0 : 1);
  m_targets.setScope(QString::fromStdString(m_chosen.text));
  m_targets.refresh();
  m_stackOfFleet.setScope(QString::fromStdString(m_fleet.text));
  m_stackOfFleet.refresh();
  if (chosen) showWorkload(*chosen);
}

void ThroughputTab::showWorkload(const Workload& workload) {
  const Plan& plan = m_workspace.plan();
  const NumberFormat format = m_workspace.format();
  const auto served = servedState(plan, m_workspace.view.scenario(), workload, m_workspace.view.month());
  if (!served) {
    m_levers->hide();
    setFigure(kUsed, {});
    showRefusal({});
    return showCurve({}, {});
  }
  showLevers(workload, *served);
  const bool typed = workload.service && served->known;
  setFigure(kUsed, typed ? format.significant(served->known->rate.requestsPerSecond, 4) : QString());
  const ServingState* state = &served->state;
  const ServingBook book(plan);
  const int gpus = m_dragging ? m_gpus : typed ? served->known->rate.gpus : 0;
  const auto answer = book.answer(*state, gpus);
  if (answer) {
    showAnswer(answer.value());
    m_gpus = answer.value().point.gpus;
    showCurve(answer.value().setup, answer.value().point);
    return;
  }
  showRefusal(answer.problems());
  // A target that is out of reach leaves a curve to see what is within it.
  m_gpus = gpus > 0 ? gpus : std::max(1, state->gpusPerNode);
  const auto setup = book.setup(*state, m_gpus);
  showCurve(setup ? std::optional(setup.value()) : std::nullopt, {});
}

void ThroughputTab::showLevers(const Workload& workload, const ServedState& served) {
  const auto home = servingStateOf(m_workspace.plan(), workload);
  const ServingState& state = served.state;
  QStringList changes;
  if (home && state.precision != home->precision) changes << choiceName(enumName(state.precision));
  if (state.prefixShare > 0)
    changes << tr("%1 of the input from the prefix cache").arg(m_workspace.format().share(state.prefixShare));
  if (home && state.accelerator != home->accelerator) changes << toQString(state.accelerator);
  const Scenario* scenario = m_workspace.scenario();
  m_levers->setVisible(!changes.isEmpty() && scenario);
  if (!scenario) return;
  const QString name = QString::fromStdString(scenario->name.empty() ? scenario->id.text : scenario->name);
  m_levers->setText(tr("With the levers of %1: %2").arg(name, changes.join(u", "_s)));
}

void ThroughputTab::showCurve(const std::optional<ServingSetup>& setup, const std::optional<OperatingPoint>& point) {
  ChartData data = interactivity(setup, point, m_workspace.format());
  const QList<double>& users = data.xValues;
  m_slowest = users.isEmpty() ? 0 : users.first();
  m_fastest = users.isEmpty() ? 0 : users.last();
  m_slider->setEnabled(m_fastest > m_slowest);
  m_chart->setData(std::move(data));
  if (m_slider->isSliderDown() || m_fastest <= m_slowest) return;
  const double shown = point ? kMsPerSecond / point->tpotMs : m_fastest;
  const QSignalBlocker blocker(m_slider);
  m_slider->setValue(static_cast<int>(std::lround(kPlaces * (shown - m_slowest) / (m_fastest - m_slowest))));
}

void ThroughputTab::showAnswer(const ServingAnswer& answer) {
  const NumberFormat format = m_workspace.format();
  const OperatingPoint& point = answer.point;
  m_rule->setText(ruleWord(answer.rule));
  m_rule->setToolTip(ruleSentence(answer));
  setFigure(kRate, rateWithBand(answer, format));
  setFigure(kGpus, format.number(point.gpus));
  setFigure(kConcurrency, format.number(point.concurrency, 0));
  setFigure(kTtft, format.significant(point.ttftMs) + format.unitSuffix(Unit::Milliseconds));
  setFigure(kTpot, format.significant(point.tpotMs) + format.unitSuffix(Unit::Milliseconds));
  setFigure(kLimit, limitWord(point.limit));
  m_memory->setMemory(answer.memory, point.concurrency, format);
  const QString notes = problemSentences(answer.notes);
  m_note->setText(notes.isEmpty() ? ruleSentence(answer) : ruleSentence(answer) + u'\n' + notes);
}

void ThroughputTab::showRefusal(const Problems& problems) {
  m_rule->setText(tr("No estimate"));
  m_rule->setToolTip({});
  for (const Figure figure : {kRate, kGpus, kConcurrency, kTtft, kTpot, kLimit})
    setFigure(figure, NumberFormat::none());
  m_memory->setMemory({}, 0, m_workspace.format());
  m_note->setText(problemSentences(problems));
}

void ThroughputTab::askWhy(const char* figure) {
  Q_EMIT whyRequested(
      {.figure = "throughput[" + m_chosen.text + "," + std::to_string(m_workspace.view.month()) + "]." + figure});
}

void ThroughputTab::setFigure(Figure figure, const QString& text) {
  m_figures[figure]->setText(text);
  m_figures[figure]->setVisible(!text.isEmpty());
  m_names[figure]->setVisible(!text.isEmpty());
}

}  // namespace fulcrum
