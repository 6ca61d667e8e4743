// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/demand/growth_card.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "curve/growth_editor.h"
#include "fields/own_mark.h"
#include "pages/common/list_table.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

curve::GrowthKnots toEditor(const std::vector<GrowthKnot>& knots) {
  curve::GrowthKnots result;
  for (const GrowthKnot& knot : knots) result.push_back({.month = knot.month, .factor = knot.factor});
  return result;
}

std::vector<GrowthKnot> fromEditor(const curve::GrowthKnots& knots) {
  std::vector<GrowthKnot> result;
  for (const curve::GrowthKnot& knot : knots) result.push_back({.month = knot.month, .factor = knot.factor});
  return result;
}

}  // namespace

GrowthCard::GrowthCard(Workspace& workspace, QWidget* parent)
    : Card(tr("Growth"), tr("× month 1"), parent), m_workspace(workspace), m_editor(new curve::GrowthEditor(this)) {
  m_editor->setAccessibleName(tr("Growth of demand over the plan"));
  m_asInBase = makeFlatButton(QString(), tr("The growth is of this scenario only"), this);
  addHeaderWidget(m_asInBase);
  connect(m_asInBase, &QToolButton::clicked, this, [this] {
    m_workspace.document.editWhole(
        asInBase(m_workspace),
        withoutOwnValue(m_workspace.whole(), m_workspace.view.scenario(), place().toStdString()));
  });
  contentLayout()->addWidget(m_editor, 1);
  connect(m_editor, &curve::CurveEditor::gestureStarted, this, [this] {
    m_workspace.document.beginGesture(tr("Drag growth"));
    Q_EMIT gestureStarted();
  });
  connect(m_editor, &curve::GrowthEditor::edited, this, [this](const curve::GrowthKnots& knots) {
    if (!m_workspace.document.inGesture()) return;
    Plan after = m_workspace.document.gestureStart();
    if (Workload* workload = fulcrum::find(after, m_workspace.view.workload()))
      workload->growthKnots = fromEditor(knots);
    m_workspace.document.updateGesture(std::move(after));
  });
  connect(m_editor, &curve::CurveEditor::gestureFinished, this, [this] {
    m_workspace.document.finishGesture();
    Q_EMIT gestureEnded();
  });
  connect(m_editor, &curve::CurveEditor::gestureCancelled, this, [this] {
    m_workspace.document.cancelGesture();
    Q_EMIT gestureEnded();
  });
  connect(m_editor, &curve::GrowthEditor::monthSelected, &workspace.view, &ViewState::setMonth);
}

QString GrowthCard::place() const {
  return placeOf("workloads", m_workspace.view.workload().text, "growthKnots");
}

// All that stands around the curve is painted anew for it, so only when it changed.
void GrowthCard::showLabels(const NumberFormat& format, CalendarMonth start) {
  if (m_labels == std::pair(format, start)) return;
  m_labels = std::pair(format, start);
  m_editor->setUnit(
      u"×"_s, [format](double value) { return format.significant(value); }, tr("times the first month"));
  m_editor->setMonthLabels([format, start](int month) { return format.month(addMonths(start, month)); });
}

void GrowthCard::refresh() {
  const Scenario* scenario = m_workspace.scenario();
  m_asInBase->setText(asInBase(m_workspace));
  m_asInBase->setVisible(scenario && !placeOfOwnValue(*scenario, place().toStdString()).empty());
  const Workload* workload = fulcrum::find(m_workspace.plan(), m_workspace.view.workload());
  m_editor->setReadOnly(!workload, tr("Add a workload first"));
  if (!workload || m_editor->isGestureActive()) return;
  showLabels(m_workspace.format(), m_workspace.plan().start);
  m_editor->setGrowth(workload->growthPerMonth, toEditor(workload->growthKnots), m_workspace.plan().horizonMonths);
  m_editor->setSelectedMonth(m_workspace.view.month());
}

}  // namespace fulcrum
