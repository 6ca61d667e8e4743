// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/demand/week_card.h"

#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "catalogue/catalogue.h"
#include "curve/week_editor.h"
#include "dialogs/series_dialog.h"
#include "dialogs/trace_dialog.h"
#include "edits/series_edits.h"
#include "edits/shown_elements.h"
#include "fields/own_mark.h"
#include "pages/common/month_choice.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/choice_name.h"
#include "words/names.h"
#include "words/week_shape_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomForPresets = 640;

}  // namespace

WeekCard::WeekCard(Workspace& workspace, QWidget* parent)
    : Card(QString(), QString(), parent),
      m_workspace(workspace),
      m_editor(new curve::WeekEditor(this)),
      m_nextStep(liveNextStep(workspace.document, workspace.view, workspace.live, [this]() -> std::optional<int> {
        const int hour = m_editor->readoutColumn();
        return hour < 0 || m_workspace.document.inGesture() ? std::nullopt : std::optional(hour);
      })) {
  buildHeader();
  buildEditor();
  contentLayout()->addWidget(m_editor, 1);
  connect(&workspace.document, &PlanDocument::replaced, this, &WeekCard::rememberWeeks);
  connect(&workspace.document, &PlanDocument::scopeChanged, this, [this] {
    if (isVisible() && this->workload()) showMeasured();
  });
  rememberWeeks();
}

void WeekCard::buildHeader() {
  m_axisChoice = new SegmentedControl({tr("req/s"), tr("GPUs"), u"%"_s}, this);
  m_axisChoice->setSegmentToolTip(0, tr("Requests per second"));
  m_axisChoice->setSegmentToolTip(1, tr("Busy GPUs, at the workload's own service rate"));
  m_axisChoice->setSegmentToolTip(2, tr("Busy GPUs in per cent of those provisioned at the fleet's peak"));
  connect(m_axisChoice, &SegmentedControl::chosen, this, [this](int index) {
    m_axis = static_cast<DemandAxis>(index);
    showWeek();
  });
  m_month = new MonthChoice(m_workspace, this);
  m_month->setFixedWidth(size::kMonthField + space::kTight);
  auto* presets = new QToolButton(this);
  m_presets = presets;
  presets->setText(tr("Presets"));
  presets->setAccessibleName(presets->text());
  presets->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(presets);
  fillPresets(*menu);
  presets->setMenu(menu);
  m_brush = new QSpinBox(this);
  m_brush->setAccessibleName(tr("Brush width"));
  m_brush->setRange(1, curve::kMaximumBrushWidth);
  m_brush->setSuffix(tr(" h"));
  m_brush->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_brush->setFixedWidth(size::kDigitsField);
  m_brush->setToolTip(
      tr("Brush: how many hours to each side follow a dragged hour; 1 is the hour alone. Keys: [ and ]"));
  m_brush->setValue(m_editor->brushWidth());
  connect(m_brush, &QSpinBox::valueChanged, m_editor, &curve::WeekEditor::setBrushWidth);
  connect(m_editor, &curve::WeekEditor::brushWidthChanged, m_brush, &QSpinBox::setValue);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_axisChoice, m_month, presets, m_brush})
    addHeaderWidget(widget);
}

// The name of the workload comes first: where both have no room, the button is a sign.
void WeekCard::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  const bool narrow = width() < kRoomForPresets;
  m_presets->setText(narrow ? u"⋯"_s : tr("Presets"));
  m_presets->setToolTip(narrow ? tr("Presets") : QString());
  setRole(m_presets, narrow ? u"more"_s : QString());
  m_brush->setFixedWidth(narrow ? size::kDigitsField - space::kNormal : size::kDigitsField);
}

void WeekCard::buildEditor() {
  m_editor->setAccessibleName(tr("Typical week"));
  m_editor->setHoverText([this](int hour, double value) { return hoverText(hour, value); });
  connect(&m_nextStep, &LiveAnswer::changed, this, [this] {
    if (m_nextStep.isCurrent()) m_editor->refreshHoverText();
  });
  connect(m_editor, &curve::CurveEditor::gestureStarted, this, [this] {
    m_workspace.document.beginGesture(tr("Drag demand"));
    Q_EMIT gestureStarted();
  });
  connect(m_editor, &curve::WeekEditor::edited, this, &WeekCard::drag);
  connect(m_editor, &curve::CurveEditor::gestureFinished, this, [this] {
    m_workspace.document.finishGesture();
    Q_EMIT gestureEnded();
  });
  connect(m_editor, &curve::CurveEditor::gestureCancelled, this, [this] {
    m_workspace.document.cancelGesture();
    Q_EMIT gestureEnded();
  });
  connect(m_editor, &curve::WeekEditor::copyDayRequested, this, [this](int from, const QVector<int>& to) {
    m_workspace.document.edit(
        tr("Copy day"), withDayCopied(m_workspace.plan(), m_workspace.view.workload(), from, {to.begin(), to.end()}));
  });
  connect(m_editor, &curve::WeekEditor::dayResetRequested, this, [this](int day) {
    const QString id = QString::fromStdString(m_workspace.view.workload().text);
    if (!m_original.contains(id)) return;
    m_workspace.document.edit(tr("Reset day"),
                              withDayReset(m_workspace.plan(), m_workspace.view.workload(), day, m_original.value(id)));
  });
}

void WeekCard::fillPresets(QMenu& menu) {
  menu.setToolTipsVisible(true);
  for (const WeekShape& shape : loadCatalogue().weekShapes) {
    QAction* action = menu.addAction(choiceName(shape.id), this, [this, shape] {
      m_workspace.document.edit(tr("Apply preset"), withShape(m_workspace.plan(), m_workspace.view.workload(),
                                                              shape.values, {shape.source, shape.asOf}));
    });
    action->setToolTip(weekShapeInWords(shape));
  }
  menu.addSeparator();
  addTraceActions(menu);
  QAction* inBase = menu.addAction(QString(), this, [this] {
    m_workspace.document.editWhole(
        asInBase(m_workspace),
        withoutOwnValue(m_workspace.whole(), m_workspace.view.scenario(), shapePlace().toStdString()));
  });
  inBase->setObjectName(u"weekAsInBase"_s);
  connect(&menu, &QMenu::aboutToShow, this, [this, inBase] {
    const Scenario* scenario = m_workspace.scenario();
    inBase->setText(asInBase(m_workspace));
    inBase->setEnabled(scenario && !placeOfOwnValue(*scenario, shapePlace().toStdString()).empty());
  });
}

void WeekCard::addTraceActions(QMenu& menu) {
  QAction* import = menu.addAction(tr("Import a trace…"), this,
                                   [this] { importTrace(m_workspace, m_workspace.view.workload(), {}, this); });
  import->setToolTip(
      tr("Take mean and week from requests or demand that was measured; files can be dropped on the page"));
  QAction* list = menu.addAction(tr("Imported series…"), this, [this] { SeriesDialog(m_workspace, this).exec(); });
  connect(&menu, &QMenu::aboutToShow, this, [this, list] { list->setEnabled(!m_workspace.plan().series.empty()); });
}

void WeekCard::rememberWeeks() {
  m_original.clear();
  for (const Workload& workload : m_workspace.plan().workloads) {
    m_original.insert(QString::fromStdString(workload.id.text), hourlyRates(workload));
  }
}

const Workload* WeekCard::workload() const {
  return fulcrum::find(m_workspace.plan(), m_workspace.view.workload());
}

void WeekCard::refresh(const std::vector<PoolWeek>& pools) {
  const Workload* shown = workload();
  const auto pool =
      std::find_if(pools.begin(), pools.end(), [&](const PoolWeek& week) { return shown && week.id == shown->fleet; });
  m_pool = pool == pools.end() ? std::nullopt : std::optional<PoolWeek>(*pool);
  if (!shown) {
    setTitle(tr("No workload"));
    setSubtitle(tr("add one at the left"));
    m_editor->setReadOnly(true, tr("Add a workload first"));
    m_editor->setMeasured({});
    m_editor->setValues({});
    return;
  }
  if (m_editor->isGestureActive()) {
    m_editor->refreshHoverText();
    return;  // the editor is ahead of the plan: it is where the values come from
  }
  const QString id = QString::fromStdString(shown->id.text);
  if (!m_original.contains(id)) m_original.insert(id, hourlyRates(*shown));  // added since the plan was opened
  setTitle(workloadName(*shown));
  showWeek();
}

void WeekCard::showWeek() {
  if (!workload()) return;
  updateScale();
  showAxis();
  m_month->refresh();
  m_editor->setValues(shownWeek(*workload(), m_scale));
  showGhosts();
  showMeasured();
}

// Where a drag goes.
QString WeekCard::weekScope() const {
  const bool several = m_workspace.whole().scenarios.size() > 1;
  if (several && m_workspace.document.scope() == EditScope::AllScenarios) return tr("week of all scenarios");
  const Scenario* scenario = m_workspace.scenario();
  const bool own = scenario && !placeOfOwnValue(*scenario, shapePlace().toStdString()).empty();
  return own ? tr("week of this scenario") : tr("typical week");
}

QString WeekCard::shapePlace() const {
  return placeOf("workloads", m_workspace.view.workload().text, "shape");
}

// Grown as the curve is, so that the two can be compared in every month.
void WeekCard::showMeasured() {
  m_measured.reset();
  const ImportedSeries* series = measuredSeries(m_workspace.plan(), *workload());
  if (series) {
    m_measured = foldedWeek(series->start, series->values);
    for (double& value : m_measured->values) value *= m_scale;
  }
  m_editor->setMeasured(m_measured ? std::optional(m_measured->values) : std::nullopt);
  setSubtitle(series ? tr("typical week; thin line: measured, %1").arg(seriesName(*series)) : weekScope());
}

// More curves than these hide the one that is edited; those of its own fleet come first.
void WeekCard::showGhosts() {
  constexpr size_t kMostGhosts = 12;
  std::vector<curve::WeekCurve> ghosts;
  for (const bool ownFleet : {true, false}) {
    for (const Workload& other : m_workspace.plan().workloads) {
      if (ghosts.size() == kMostGhosts) break;
      if (other.id == workload()->id || other.unit != workload()->unit) continue;
      if ((other.fleet == workload()->fleet) != ownFleet) continue;
      const auto scale = axisScale(m_workspace.plan(), m_workspace.view.scenario(), other, m_workspace.view.month(),
                                   m_axis, fleetGpus());
      if (scale) ghosts.push_back(shownWeek(other, *scale));
    }
  }
  m_editor->setGhosts(ghosts);
}

double WeekCard::fleetGpus() const {
  if (!m_pool) return 0;
  return *std::max_element(m_pool->provisioned.begin(), m_pool->provisioned.end()) * m_pool->gpusPerNode;
}

void WeekCard::updateScale() {
  const Plan& plan = m_workspace.plan();
  const Workload& shown = *workload();
  const auto scaleOf = [&](DemandAxis axis) {
    return axisScale(plan, m_workspace.view.scenario(), shown, m_workspace.view.month(), axis, fleetGpus());
  };
  m_axisChoice->setSegmentEnabled(0, shown.unit == DemandUnit::Requests);
  m_axisChoice->setSegmentEnabled(1, scaleOf(DemandAxis::BusyGpus).has_value());
  m_axisChoice->setSegmentEnabled(2, scaleOf(DemandAxis::ShareOfFleet).has_value());
  if (m_axis == DemandAxis::Requests && shown.unit == DemandUnit::BusyGpus) m_axis = DemandAxis::BusyGpus;
  if (!scaleOf(m_axis)) m_axis = DemandAxis::Requests;
  m_axisChoice->setCurrentIndex(static_cast<int>(m_axis));
  const auto scale = scaleOf(m_axis);
  m_editor->setReadOnly(!scale, tr("In this month there is no demand to scale: growth or the demand factor is zero"));
  m_scale = scale.value_or(1.0);
}

void WeekCard::showAxis() {
  const NumberFormat format = m_workspace.format();
  switch (m_axis) {
    case DemandAxis::Requests:
      m_editor->setUnit(
          tr("req/s"), [format](double value) { return format.significant(value); }, tr("requests per second"));
      break;
    case DemandAxis::BusyGpus:
      m_editor->setUnit(
          tr("GPUs"), [format](double value) { return format.significant(value); }, tr("busy GPUs"));
      break;
    case DemandAxis::ShareOfFleet:
      m_editor->setUnit(
          u"%"_s, [format](double value) { return format.significant(value * 100); },
          tr("per cent of the fleet's GPUs"));
      break;
  }
}

void WeekCard::drag(const WeekValues& shown) {
  if (!m_workspace.document.inGesture()) return;
  m_workspace.document.updateGesture(
      withShownWeek(m_workspace.document.gestureStart(), m_workspace.view.workload(), shown, m_scale));
}

QString WeekCard::hoverText(int hour, double value) {
  const NumberFormat format = m_workspace.format();
  const auto numberOf = [&](double shown) {
    if (m_axis == DemandAxis::ShareOfFleet) return format.share(shown, 1);
    return format.significant(shown) +
           format.unitSuffix(m_axis == DemandAxis::Requests ? Unit::RequestsPerSecond : Unit::Gpus);
  };
  QStringList lines{u"%1 · %2"_s.arg(format.hourOfWeek(hour), numberOf(value))};
  const auto index = static_cast<size_t>(hour);
  if (m_measured)
    lines << (m_measured->measured[index] ? tr("Measured: %1").arg(numberOf(m_measured->values[index]))
                                          : tr("This hour was not measured"));
  if (m_pool) {
    const int needed = static_cast<int>(m_pool->needed[index]);
    const int provisioned = static_cast<int>(m_pool->provisioned[index]);
    lines << tr("%1 of %2 GPUs busy · ")
                     .arg(format.significant(m_pool->loadGpus[index]),
                          format.number(provisioned * m_pool->gpusPerNode, 0)) +
                 tr("%Ln node(s) needed, ", nullptr, needed) + tr("%Ln provisioned", nullptr, provisioned);
  }
  if (m_workspace.document.inGesture()) return lines.join(u'\n');
  return lines.join(u'\n') + u'\n' + nextStepText(hour);
}

QString WeekCard::nextStepText(int hour) {
  const HourQuestion* answered = m_nextStep.question();
  if (!answered || answered->hour != hour || !m_nextStep.isCurrent()) {
    // Queued: its answer asks for this text again.
    QMetaObject::invokeMethod(&m_nextStep, &LiveAnswer::follow, Qt::QueuedConnection);
    return tr("The next step of the cost: …");
  }
  const std::optional<NextStep>& step = *m_nextStep.answer();
  if (!step)
    return tr("The provisioning policy ignores this hour: more demand here costs nothing, and may not be served");
  const NumberFormat format = m_workspace.format();
  const Workload* shown = workload();
  const Unit unit = shown && shown->unit == DemandUnit::BusyGpus ? Unit::Gpus : Unit::RequestsPerSecond;
  return tr("+%1 is the next step: %2 per month")
      .arg(format.significant(step->extraRate, 2) + format.unitSuffix(unit),
           format.moneyShortSigned(step->extraPerMonth));
}

void WeekCard::showEvent(QShowEvent* event) {
  Card::showEvent(event);
  m_nextStep.setShown(this, true);
}

void WeekCard::hideEvent(QHideEvent* event) {
  m_nextStep.setShown(this, false);
  Card::hideEvent(event);
}

void WeekCard::focusEditor() {
  m_editor->setFocus();
}

}  // namespace fulcrum
