// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/optimise/advice_card.h"

#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/figure_label.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"
#include "words/field_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSavingWidth = 84;
constexpr double kFaint = 0.45;

}  // namespace

AdviceCard::AdviceCard(Workspace& workspace, QWidget* parent)
    : Card(tr("Advice"), {}, parent),
      m_workspace(workspace),
      m_stop(new QToolButton(this)),
      m_list(new QScrollArea(this)),
      m_empty(new QLabel(this)) {
  connect(m_stop, &QToolButton::clicked, this, &AdviceCard::stopOrStart);
  addHeaderWidget(m_stop);
  m_empty->setWordWrap(true);
  m_empty->setAlignment(Qt::AlignCenter);
  setRole(m_empty, u"muted"_s);
  m_list->setWidgetResizable(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  contentLayout()->addWidget(m_empty, 1);
  contentLayout()->addWidget(m_list, 1);
  connect(&workspace.advice, &LiveAnswer::changed, this, [this] {
    if (isVisible()) refresh();
  });
}

void AdviceCard::showEvent(QShowEvent* event) {
  Card::showEvent(event);
  m_workspace.advice.setShown(this, true);
  refresh();
}

void AdviceCard::hideEvent(QHideEvent* event) {
  m_workspace.advice.setShown(this, false);
  Card::hideEvent(event);
}

void AdviceCard::refresh() {
  // What is stale stays as it is, faint: rows that come and go during a drag cannot be read.
  if (m_workspace.advice.isCurrent() || adviceNow().empty()) rebuild();
  showState();
}

void AdviceCard::showState() {
  const LiveAdvice& advice = m_workspace.advice;
  const bool current = advice.isCurrent();
  const auto count = static_cast<int>(adviceNow().size());
  m_stop->setVisible(!current && m_workspace.live.current());
  m_stop->setText(advice.isRunning() ? tr("Cancel") : tr("Compute"));
  const QString percent = m_workspace.format().share(advice.percent() / 100.0);
  setSubtitle(current ? tr("%Ln change(s) that would lower the monthly cost, each evaluated by itself", nullptr, count)
              : advice.isRunning() ? tr("updating… %1").arg(percent)
              : count > 0          ? tr("of an older plan")
                                   : QString());
  m_empty->setText(emptyText());
  m_empty->setVisible(count == 0);
  m_list->setVisible(count > 0);
  if (QWidget* rows = m_list->widget()) {
    rows->setEnabled(current);
    static_cast<QGraphicsOpacityEffect*>(rows->graphicsEffect())->setOpacity(current ? 1 : kFaint);
    rows->graphicsEffect()->setEnabled(!current);
  }
}

QString AdviceCard::emptyText() const {
  const LiveAdvice& advice = m_workspace.advice;
  if (!m_workspace.live.current()) return tr("The plan has errors; the list of problems says which.");
  if (advice.isRunning()) return tr("Computing…");
  if (!advice.isCurrent()) return tr("Cancelled.");
  if (!problemsOf(advice).empty()) return problemSentence(problemsOf(advice).front());
  return tr("Nothing was found that would lower the cost and serve as much.");
}

std::vector<optimise::Advice> AdviceCard::adviceNow() const {
  return adviceOf(m_workspace.advice, m_workspace.whole());
}

void AdviceCard::rebuild() {
  auto* rows = new QWidget;
  auto* layout = new QVBoxLayout(rows);
  layout->setContentsMargins(margins::kBesideScrollBar);
  layout->setSpacing(space::kNone);
  const std::vector<optimise::Advice> all = adviceNow();
  for (size_t place = 0; place < all.size(); ++place) layout->addWidget(makeRow(all[place], place, rows));
  layout->addStretch(1);
  rows->setGraphicsEffect(new QGraphicsOpacityEffect(rows));
  m_list->setWidget(rows);
}

QWidget* AdviceCard::makeRow(const optimise::Advice& advice, size_t place, QWidget* parent) {
  const NumberFormat format = m_workspace.format();
  const QString what = problemSentence(advice.what);
  auto* row = new QWidget(parent);
  auto* columns = new QHBoxLayout(row);
  columns->setContentsMargins(0, space::kTight, 0, space::kTight);
  columns->setSpacing(space::kWide);
  auto* saving = new FigureLabel(format.moneyShortSigned(-advice.savingPerMonth), row);
  setRole(saving, u"better"_s);
  saving->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  saving->setMinimumWidth(kSavingWidth);
  saving->setToolTip(tr("%1 per month, levelised, by evaluating the plan with this change alone")
                         .arg(format.moneySigned(-advice.savingPerMonth)));
  saving->setAccessibleName(saving->toolTip());
  answerWhy(saving, WhyBy::Everything,
            [this, place] { Q_EMIT whyRequested({.figure = "advice[" + std::to_string(place) + "].saving"}); });
  auto* texts = new QVBoxLayout;
  texts->setSpacing(space::kHair);
  auto* title = new QLabel(what, row);
  title->setWordWrap(true);
  auto* risk = new QLabel(tr("Risk: %1").arg(problemSentence(advice.risk)), row);
  risk->setWordWrap(true);
  setRole(risk, u"secondaryMuted"_s);
  texts->addWidget(title);
  texts->addWidget(risk);
  auto* button = new QToolButton(row);
  button->setText(tr("Apply"));
  button->setAccessibleName(tr("Apply: %1").arg(what));
  button->setToolTip(tr("Make this change in the displayed scenario; undo takes it back"));
  button->setPopupMode(QToolButton::MenuButtonPopup);
  auto* menu = new QMenu(button);
  menu->addAction(tr("To this scenario"), this, [this, advice] { apply(advice, false); });
  menu->addAction(tr("To a new scenario"), this, [this, advice] { apply(advice, true); });
  button->setMenu(menu);
  // Queued: applying makes new rows, and this button is one of the old.
  connect(
      button, &QToolButton::clicked, this, [this, advice] { apply(advice, false); }, Qt::QueuedConnection);
  columns->addWidget(saving);
  columns->addLayout(texts, 1);
  columns->addWidget(button);
  return row;
}

void AdviceCard::apply(const optimise::Advice& advice, bool inNewScenario) {
  if (!m_workspace.advice.isCurrent()) return;
  const ScenarioId scenario = m_workspace.view.scenario();
  if (!inNewScenario) return applyAdvice(m_workspace.document, scenario, advice);
  m_workspace.view.setScenario(applyAdviceInNewScenario(m_workspace.document, scenario, advice));
}

void AdviceCard::stopOrStart() {
  m_workspace.advice.isRunning() ? m_workspace.advice.cancel() : m_workspace.advice.restart();
}

}  // namespace fulcrum
