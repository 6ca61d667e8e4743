// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/problems_panel.h"

#include <QRegularExpression>

#include "document/field_text.h"
#include "document/scenario_edits.h"
#include "theme/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString severityMark(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return u"✖ "_s;
    case Severity::Warning:
      return u"▲ "_s;
    case Severity::Note:
      return u"• "_s;
  }
  return {};
}

template <class Elements>
QString elementName(const Elements& elements, size_t index) {
  if (index >= elements.size()) return {};
  const auto& element = elements[index];
  return QString::fromStdString(element.name.empty() ? element.id.text : element.name);
}

QString elementInWords(const Plan& plan, const QString& list, size_t index) {
  if (list == u"workloads") return ProblemsPanel::tr("Workload %1").arg(elementName(plan.workloads, index));
  if (list == u"fleets") return ProblemsPanel::tr("Fleet %1").arg(elementName(plan.fleets, index));
  if (list == u"nodeTypes") return ProblemsPanel::tr("Node type %1").arg(elementName(plan.nodeTypes, index));
  if (list == u"scenarios") return ProblemsPanel::tr("Scenario %1").arg(elementName(plan.scenarios, index));
  return {};
}

QString fieldGroup(const QString& list) {
  return list == u"workloads"   ? u"workload"_s
         : list == u"fleets"    ? u"fleet"_s
         : list == u"nodeTypes" ? u"nodeType"_s
                                : u"plan"_s;
}

}  // namespace

QString placeName(const Plan& plan, const QString& path) {
  static const QRegularExpression kElement(u"^(\\w+)\\[(\\d+)\\](?:\\.(.*))?$"_s);
  const auto match = kElement.match(path);
  if (!match.hasMatch()) return path;
  const QString element = elementInWords(plan, match.captured(1), match.captured(2).toULongLong());
  const QString rest = match.captured(3);
  if (element.isEmpty() || rest.isEmpty()) return element.isEmpty() ? path : element;
  if (rest.startsWith(u"levers.")) {
    const QString key = rest.section(u'.', 1, 1);
    for (int kind = 0; kind < kLeverCount; ++kind) {
      if (QLatin1String(leverKey(static_cast<LeverKind>(kind))) == key) {
        return element + u", "_s + leverName(static_cast<LeverKind>(kind));
      }
    }
  }
  const QString label =
      fieldText(fieldGroup(match.captured(1)).toStdString(), rest.section(u'.', 0, 0).toStdString()).label;
  return element + u", "_s + (label.isEmpty() ? rest : label);
}

ProblemsPanel::ProblemsPanel(Workspace& workspace, QWidget* parent) : QListWidget(parent), m_workspace(workspace) {
  setAccessibleName(tr("Problems"));
  setWordWrap(true);
  setUniformItemSizes(false);
  connect(this, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { Q_EMIT fieldRequested(item->data(Qt::UserRole).toString()); });
  connect(this, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { Q_EMIT fieldRequested(item->data(Qt::UserRole).toString()); });
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &ProblemsPanel::refresh);
  refresh();
}

int ProblemsPanel::problemCount() const {
  return static_cast<int>(std::count_if(m_shown.begin(), m_shown.end(),
                                        [](const Problem& problem) { return problem.severity != Severity::Note; }));
}

void ProblemsPanel::refresh() {
  if (m_shown == m_workspace.live.problems() && count() > 0) return;  // a drag must not rebuild an unchanged list
  m_shown = m_workspace.live.problems();
  clear();
  for (const Problem& problem : m_shown) {
    const QString path = QString::fromStdString(problem.where);
    const QString place = placeName(m_workspace.plan(), path);
    auto* item = new QListWidgetItem(
        severityMark(problem.severity) + (place.isEmpty() ? QString() : place + u": "_s) + problemSentence(problem),
        this);
    item->setData(Qt::UserRole, path);
    item->setToolTip(tr("Click to go to the field"));
  }
  if (m_shown.empty()) {
    auto* item = new QListWidgetItem(tr("No problems: every figure is backed by the plan."), this);
    item->setFlags(Qt::ItemIsEnabled);
  }
}

}  // namespace fulcrum
