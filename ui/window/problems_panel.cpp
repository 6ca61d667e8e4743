// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/problems_panel.h"

#include "theme/theme.h"
#include "words/field_place.h"
#include "words/field_text.h"

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

}  // namespace

ProblemsPanel::ProblemsPanel(Workspace& workspace, QWidget* parent) : QListWidget(parent), m_workspace(workspace) {
  setAccessibleName(tr("Problems"));
  setWordWrap(true);
  setUniformItemSizes(false);
  connect(this, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { Q_EMIT fieldRequested(item->data(Qt::UserRole).toString()); });
  connect(this, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { Q_EMIT fieldRequested(item->data(Qt::UserRole).toString()); });
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &ProblemsPanel::refresh);
  connect(&workspace.matches, &LiveAnswer::changed, this, &ProblemsPanel::refresh);
  refresh();
}

int ProblemsPanel::problemCount() const {
  return static_cast<int>(std::count_if(m_shown.begin(), m_shown.end(),
                                        [](const Problem& problem) { return problem.severity != Severity::Note; }));
}

void ProblemsPanel::refresh() {
  Problems problems = m_workspace.problems();
  if (m_shown == problems && count() > 0) return;  // a drag must not rebuild an unchanged list
  m_shown = std::move(problems);
  clear();
  for (const Problem& problem : m_shown) {
    const QString path = QString::fromStdString(problem.where);
    const QString place = placeInWords(m_workspace.plan(), problem.where);
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
