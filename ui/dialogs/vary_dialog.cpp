// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/vary_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/chart_card.h"
#include "charts/surface_card.h"
#include "dialogs/headed_part.h"
#include "fields/number_field.h"
#include "figures/sweep_figures.h"
#include "risk/input_target.h"
#include "risk/variable_fields.h"
#include "theme/metrics.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/risk_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto kTypingDelay = 250ms;
constexpr int kMaxSteps = 101;
constexpr int kLineSteps = 41;
constexpr int kSurfaceSteps = 15;
constexpr double kUnbounded = 1e15;
constexpr int kVariedWidth = 280;
constexpr int kBoundWidth = 130;  // "1,234.5 req/s"

Unit unitOfOutput(const std::string& output) {
  if (isShareOutput(output)) return Unit::Share;
  if (isMonthsOutput(output)) return Unit::Months;
  return output.starts_with("nodesMax") ? Unit::Nodes : Unit::Money;
}

NumberField* makeNumber(Unit unit, double min, double max, bool whole, const NumberFormat& format, QWidget* parent) {
  auto* field = new NumberField(unit, std::max(min, -kUnbounded), std::min(max, kUnbounded), whole, parent);
  field->setFormat(format);
  field->setMinimumWidth(kBoundWidth);
  return field;
}

}  // namespace

VaryDialog::VaryDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_fields(risk::variableFields(workspace.plan(), workspace.view.scenario())),
      m_sweep(kTypingDelay),
      m_seeking(0ms) {
  const std::string wanted = path.toStdString();
  if (!wanted.empty() && std::ranges::find(m_fields, wanted) == m_fields.end() &&
      risk::numberOfField(workspace.plan(), wanted))
    m_fields.insert(m_fields.begin(), wanted);
  const Scenario* scenario = workspace.scenario();
  setWindowTitle(tr("Vary a field: %1", "a scenario").arg(scenario ? scenarioName(*scenario) : QString()));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kNormal);
  m_output = new QComboBox(this);
  m_output->setAccessibleName(tr("Displayed figure"));
  auto* figure = new QHBoxLayout;
  figure->addWidget(new QLabel(tr("How"), this));
  figure->addWidget(m_output);
  figure->addWidget(new QLabel(tr("follows"), this));
  figure->addStretch(1);
  rows->addLayout(figure);
  m_first = makeAxis(false);
  rows->addLayout(m_first.editors);
  m_second = makeAxis(true);
  rows->addLayout(m_second.editors);
  m_error = new QLabel(this);
  m_error->setObjectName(u"refusal"_s);
  m_error->setWordWrap(true);
  setRole(m_error, u"worse"_s);
  m_error->hide();
  rows->addWidget(m_error);
  m_views = new QStackedWidget(this);
  m_chart = new ChartCard(ChartCard::Header::Full, this);
  m_surface = new SurfaceCard(this);
  m_views->addWidget(m_chart);
  m_views->addWidget(m_surface);
  rows->addWidget(m_views, 1);
  rows->addWidget(makeSeek());
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  rows->addWidget(buttons);
  resize(860, 620);

  const auto found = std::ranges::find(m_fields, wanted);
  m_first.field->setCurrentIndex(found == m_fields.end() ? 0 : static_cast<int>(found - m_fields.begin()));
  fillOutputs();
  for (AxisRow* row : {&m_first, &m_second}) {
    chooseField(*row);
    connect(row->field, &QComboBox::activated, this, [this, row] {
      chooseField(*row);
      run();
    });
  }
  connect(m_output, &QComboBox::activated, this, [this] {
    showTargetField();
    run();
  });
  connect(&m_sweep, &BackgroundRunner::updated, this, &VaryDialog::showAnswer);
  connect(&m_seeking, &BackgroundRunner::updated, this, &VaryDialog::showSought);
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &VaryDialog::run);
  showTargetField();
  run();
}

VaryDialog::AxisRow VaryDialog::makeAxis(bool optional) {
  AxisRow row{.field = new QComboBox(this),
              .between = {new QLabel(tr("from"), this), new QLabel(tr("to"), this)},
              .from = nullptr,
              .to = nullptr,
              .steps = new QSpinBox(this),
              .editors = new QHBoxLayout};
  row.field->setAccessibleName(optional ? tr("Second field") : tr("Field"));
  row.field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  row.field->setFixedWidth(kVariedWidth);
  if (optional) row.field->addItem(tr("(no second field)"));
  for (const std::string& path : m_fields)
    row.field->addItem(targetName(m_workspace.plan(), path), QString::fromStdString(path));
  row.steps->setRange(2, kMaxSteps);
  row.steps->setValue(optional ? kSurfaceSteps : kLineSteps);
  row.steps->setAccessibleName(tr("Number of values"));
  row.steps->setSuffix(tr(" values"));
  row.editors->addWidget(row.field);
  for (QLabel* label : row.between) row.editors->addWidget(label);
  row.editors->addWidget(row.steps);
  row.editors->addStretch(1);
  connect(row.steps, &QSpinBox::valueChanged, this, [this] {
    if (m_first.from) run();
  });
  return row;
}

QWidget* VaryDialog::makeSeek() {
  auto* part = new QWidget(this);
  auto* line = new QHBoxLayout(part);
  line->setContentsMargins(margins::kNone);
  m_targetPlace = new QHBoxLayout;
  m_seek =
      flatButton(tr("Find the value"), tr("The first value of the first field with which the figure reaches it"), part);
  m_sought = new QLabel(part);
  m_sought->setObjectName(u"sought"_s);
  m_sought->setWordWrap(true);
  m_apply = flatButton(tr("Apply"), tr("Writes the value found into the plan"), part);
  m_apply->setEnabled(false);
  line->addWidget(new QLabel(tr("Target"), part));
  line->addLayout(m_targetPlace);
  line->addWidget(m_seek);
  line->addWidget(m_sought, 1);
  line->addWidget(m_apply);
  connect(m_seek, &QToolButton::clicked, this, &VaryDialog::seekTarget);
  connect(m_apply, &QToolButton::clicked, this, &VaryDialog::apply);
  return part;
}

std::string VaryDialog::fieldOf(const AxisRow& row) const {
  return row.field->currentData().toString().toStdString();
}

std::string VaryDialog::output() const {
  return m_output->currentData().toString().toStdString();
}

// Editors of the field's own unit and limits.
void VaryDialog::chooseField(AxisRow& row) {
  const std::string path = fieldOf(row);
  const auto number = path.empty() ? std::nullopt : risk::numberOfField(m_workspace.plan(), path);
  delete row.from;
  delete row.to;
  row.from = row.to = nullptr;
  row.steps->setVisible(number.has_value());
  for (QLabel* label : row.between) label->setVisible(number.has_value());
  if (!number) return;
  const auto range = risk::usualRange(*number);
  const auto add = [&](double value, int after, const QString& name) {
    NumberField* field =
        makeNumber(unitOfTarget(path), number->min, number->max, number->whole, m_workspace.format(), this);
    field->setPlanValue(value);
    field->setAccessibleName(name);
    row.editors->insertWidget(after, field);
    connect(field, &NumberField::edited, this, &VaryDialog::run);
    return field;
  };
  row.from = add(range.from, 2, tr("from"));
  row.to = add(range.to, 4, tr("to"));
}

void VaryDialog::fillOutputs() {
  const Evaluation* evaluation = m_workspace.live.current();
  if (!evaluation) return;
  for (const std::string& name : risk::outputNames(m_workspace.plan(), m_workspace.view.scenario(), *evaluation))
    m_output->addItem(outputName(m_workspace.plan(), name), QString::fromStdString(name));
}

void VaryDialog::showTargetField() {
  delete m_target;
  m_target = makeNumber(unitOfOutput(output()), -kUnbounded, kUnbounded, false, m_workspace.format(), this);
  m_target->setAccessibleName(tr("Target"));
  m_targetPlace->addWidget(m_target);
  m_sought->clear();
  m_apply->setEnabled(false);
}

std::optional<risk::SweepAxis> VaryDialog::axisOf(const AxisRow& row) const {
  if (!row.from || !row.to) return {};
  risk::SweepAxis axis{.path = fieldOf(row), .values = {}};
  const int steps = row.steps->value();
  const double from = row.from->planValue();
  const double to = row.to->planValue();
  for (int step = 0; step < steps; ++step) axis.values.push_back(from + (to - from) * step / (steps - 1));
  return axis;
}

void VaryDialog::run() {
  const auto first = axisOf(m_first);
  const auto second = axisOf(m_second);
  if (!first || output().empty()) return showError(tr("The plan cannot be evaluated: see the problems in the window."));
  for (const auto* axis : {&first, &second}) {
    if (*axis && !((*axis)->values.front() < (*axis)->values.back()))
      return showError(tr("The range of %1 is empty: its second value must be above its first.")
                           .arg(targetName(m_workspace.plan(), (*axis)->path)));
  }
  if (second && second->path == first->path) return showError(tr("Choose two different fields."));
  std::vector<risk::SweepAxis> axes{*first};
  if (second) axes.push_back(*second);
  showError({});
  m_sweep.start([plan = m_workspace.document.snapshot(), scenario = m_workspace.view.scenario(), axes,
                 name = output()](const Background<VaryAnswer>::Run& work) {
    auto table = risk::sweep(*plan, scenario, axes, {}, 0, &work.flag());
    VaryAnswer answer{.problems = table.problems(), .table = {}, .output = name};
    if (table.ok()) answer.table = std::move(table).value();
    return answer;
  });
}

void VaryDialog::flush() {
  m_sweep.flush();
  m_seeking.flush();
}

void VaryDialog::showError(const QString& text) {
  m_error->setText(text);
  m_error->setVisible(!text.isEmpty());
}

void VaryDialog::showAnswer() {
  const VaryAnswer* answer = m_sweep.result();
  if (!answer) return;
  if (!answer->problems.empty()) return showError(problemSentence(answer->problems.front()));
  const Plan& plan = m_workspace.plan();
  const NumberFormat format = m_workspace.format();
  const auto valueOf = [&](size_t axis) {
    const auto number = risk::numberOfField(plan, answer->table.axes[axis]);
    return number ? number->value : 0.0;
  };
  const bool isSurface = answer->table.axes.size() == 2;
  if (isSurface) {
    m_surface->setData(sweepSurface(answer->table, answer->output, plan, QPointF(valueOf(0), valueOf(1)), format));
  } else {
    m_chart->setData(sweepLine(answer->table, answer->output, plan, valueOf(0), format));
  }
  m_views->setCurrentIndex(isSurface ? 1 : 0);
}

void VaryDialog::seekTarget() {
  if (!m_first.from || !m_target) return;
  m_sought->setText(tr("Looking for it…"));
  m_apply->setEnabled(false);
  const risk::SeekQuestion question{.scenario = m_workspace.view.scenario(),
                                    .field = fieldOf(m_first),
                                    .output = output(),
                                    .target = m_target->planValue(),
                                    .from = m_first.from->planValue(),
                                    .to = m_first.to->planValue()};
  m_seeking.start([plan = m_workspace.document.snapshot(), question](const Background<SoughtValue>::Run&) {
    auto found = risk::seek(*plan, question);
    SoughtValue sought{.problems = found.problems(), .answer = {}, .field = question.field, .output = question.output};
    if (found.ok()) sought.answer = std::move(found).value();
    return sought;
  });
}

void VaryDialog::showSought() {
  const SoughtValue* sought = m_seeking.result();
  if (!sought) return;
  m_apply->setEnabled(sought->answer && sought->answer->reached);
  if (!sought->answer) {
    m_sought->setText(sought->problems.empty() ? QString() : problemSentence(sought->problems.front()));
    return;
  }
  const NumberFormat format = m_workspace.format();
  const risk::SeekAnswer& answer = *sought->answer;
  const auto value = [&](double each) { return format.field(each, unitOfTarget(sought->field)); };
  const auto figure = [&](double each) { return outputInWords(sought->output, each, format); };
  m_sought->setText(
      answer.reached
          ? tr("Reached with %1: %2.").arg(value(answer.found.value), figure(answer.found.output))
          : tr("Out of reach between %1 and %2: the nearest is %3, with %4.")
                .arg(value(answer.from), value(answer.to), figure(answer.found.output), value(answer.found.value)));
}

void VaryDialog::apply() {
  const SoughtValue* sought = m_seeking.result();
  if (!sought || !sought->answer || !sought->answer->reached) return;
  const QString name = targetName(m_workspace.plan(), sought->field);
  auto written = risk::withWritten(m_workspace.plan(), sought->field, InputEffect::Value, sought->answer->found.value);
  m_workspace.document.edit(tr("Set %1 to reach a target").arg(name), std::move(written.plan));
  m_apply->setEnabled(false);
}

void varyField(Workspace& workspace, const QString& path, QWidget* parent) {
  auto* dialog = new VaryDialog(workspace, path, parent ? parent->window() : nullptr);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

}  // namespace fulcrum
