// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/moved_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

#include "explain/moved.h"
#include "theme/elided_label.h"
#include "theme/metrics.h"
#include "words/explain_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kStay{12};

}  // namespace

MovedLine::MovedLine(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sentence(new ElidedLabel(this)), m_undo(new QLabel(this)) {
  setObjectName(u"moved"_s);
  m_undo->setText(u"<a href=\"undo\">%1</a>"_s.arg(tr("Undo")));
  m_undo->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  connect(m_undo, &QLabel::linkActivated, this, [this] { m_workspace.document.undoStack().undo(); });
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(margins::kNone);
  row->setSpacing(space::kNormal);
  row->addWidget(m_sentence, 1);
  row->addWidget(m_undo);
  m_gone.setSingleShot(true);
  setStay(kStay);
  connect(&m_gone, &QTimer::timeout, this, [this] { say({}); });
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &MovedLine::compare);
  // The last frame of a drag was evaluated before its end.
  connect(&workspace.document, &PlanDocument::gestureFinished, this, &MovedLine::compare, Qt::QueuedConnection);
  say({});
  compare();
}

QString MovedLine::text() const {
  return isHidden() ? QString() : m_sentence->text();
}

// An edit that is done is another step of the undo stack; another scenario, or a step back, moves nothing.
void MovedLine::compare() {
  if (m_workspace.document.inGesture()) return;
  const LiveEvaluation::Stages& now = m_workspace.live.stages();
  const ScenarioId& scenario = m_workspace.view.scenario();
  const QUndoStack& steps = m_workspace.document.undoStack();
  const int step = steps.index();
  const bool isEdit = step > m_step && steps.index() == steps.count() && scenario == m_scenario && m_before && now;
  const std::string& currency = m_workspace.plan().currency;
  if (isEdit && currency != m_currency) {  // the figures before are in another one
    say(tr("All amounts are in %1 now.").arg(QString::fromStdString(currency)));
  } else if (isEdit) {
    const auto moved = explain::movedBetween(m_before->evaluation, now->evaluation);
    say(moved ? phraseInWords(*moved, m_workspace.plan(), m_workspace.format()) : QString());
  } else if (step != m_step || scenario != m_scenario) {
    say({});
  }
  m_before = now;
  m_scenario = scenario;
  m_step = step;
  m_currency = currency;
}

void MovedLine::say(const QString& sentence) {
  m_sentence->setText(sentence);
  m_sentence->setToolTip(sentence);
  setVisible(!sentence.isEmpty());
  if (sentence.isEmpty()) return;
  setAccessibleName(sentence);
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
  m_gone.start();
}

}  // namespace fulcrum
