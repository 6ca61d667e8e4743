// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/throughput_tab.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "charts/chart_card.h"
#include "dialogs/calibration_dialog.h"
#include "document/serving_words.h"
#include "document/workload_edits.h"
#include "figures/serving_figures.h"
#include "pages/memory_bar.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaces = 1000;  // of the slider
constexpr double kMsPerSecond = 1e3;
constexpr int kTargetWidth = 112;  // "2,000 ms" and its arrows

}  // namespace

ThroughputTab::ThroughputTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_targets(
          workspace, "workload", [this](const Plan&) { return workload(); },
          [this](Plan& plan) { return fulcrum::find(plan, m_chosen); }),
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
  rows->setContentsMargins(0, 0, 0, 0);
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
  m_note = new QLabel(content);
  m_note->setWordWrap(true);
  setRole(m_note, u"secondary"_s);
  m_memory = new MemoryBar(content);
  m_chart = new ChartCard(ChartCard::Header::Compact, content);
  m_chart->setLegendShown(false);

  auto* left = new QVBoxLayout;
  left->setSpacing(6);
  left->addWidget(m_choice);
  auto* rule = new QHBoxLayout;
  rule->addWidget(m_rule, 1);
  auto* calibrate = new QToolButton(content);
  calibrate->setText(tr("Calibrate…"));
  calibrate->setToolTip(tr("Correct the serving model by benchmark results of your own deployment"));
  connect(calibrate, &QToolButton::clicked, this, [this] { showCalibration(m_workspace, m_chosen, this); });
  rule->addWidget(calibrate);
  left->addLayout(rule);
  left->addLayout(makeFigures());
  left->addWidget(m_memory);
  left->addWidget(m_note);
  left->addStretch(1);
  auto* columns = new QHBoxLayout(content);
  columns->setContentsMargins(0, 6, 0, 0);
  columns->setSpacing(10);
  columns->addLayout(left, 1);
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  right->addWidget(m_chart, 1);
  right->addWidget(makeSlider(content));
  columns->addLayout(right, 1);
  return content;
}

QGridLayout* ThroughputTab::makeFigures() {
  const std::array<QString, kFigures> names{tr("Requests/s a replica"),
                                            tr("Typed in the plan"),
                                            tr("GPUs a replica"),
                                            tr("In flight"),
                                            tr("TTFT"),
                                            tr("TPOT"),
                                            tr("Limited by")};
  const std::array<QString, kFigures> explanations{
      tr("What one replica answers within the targets, and the band that holds 80 % of measurements"),
      tr("The rate that the plan uses: a typed one comes before the serving model's"),
      tr("As typed with the workload's rate; without one, the smallest size that meets the targets"),
      tr("Requests served at once by one replica at the operating point"),
      tr("Mean time to the first token that is reached, without queueing, and the target"),
      tr("Mean time per output token that is reached, and the target"),
      tr("What keeps more requests from being served at once")};
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(1, 1);
  for (size_t i = 0; i < kFigures; ++i) {
    const int row = static_cast<int>(i);
    m_names[i] = new QLabel(names[i], this);
    m_names[i]->setToolTip(explanations[i]);
    setRole(m_names[i], u"secondaryMuted"_s);
    m_figures[i] = new QLabel(this);
    m_figures[i]->setToolTip(explanations[i]);
    m_figures[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
  PlanDocument& document = m_workspace.document;
  connect(m_slider, &QSlider::sliderPressed, this, [&document, this] {
    document.beginGesture(tr("Drag TPOT target"));
    m_chart->beginGesture();
  });
  connect(m_slider, &QSlider::valueChanged, this, &ThroughputTab::moveTarget);
  connect(m_slider, &QSlider::sliderReleased, this, [&document, this] {
    m_chart->endGesture();
    if (document.inGesture()) document.finishGesture();
    refresh();
  });
  return m_slider;
}

void ThroughputTab::moveTarget(int place) {
  if (m_fastest <= 0 || !workload()) return;
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
  if (chosen) showWorkload(*chosen);
}

void ThroughputTab::showWorkload(const Workload& workload) {
  const Plan& plan = m_workspace.plan();
  const NumberFormat format = m_workspace.format();
  const auto state = servingStateOf(plan, workload);
  setFigure(kTyped,
            workload.service ? format.significant(workload.service->requestsPerSecondPerReplica, 4) : QString());
  if (!state) {
    showRefusal({});
    return showCurve({}, {});
  }
  const ServingBook book(plan);
  const int gpus = m_slider->isSliderDown() ? m_gpus : typedReplicaGpus(workload);
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

void ThroughputTab::setFigure(Figure figure, const QString& text) {
  m_figures[figure]->setText(text);
  m_figures[figure]->setVisible(!text.isEmpty());
  m_names[figure]->setVisible(!text.isEmpty());
}

}  // namespace fulcrum
