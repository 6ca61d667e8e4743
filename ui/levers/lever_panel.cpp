// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_panel.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "edits/lever_edits.h"
#include "edits/scenario_edits.h"
#include "levers/lever_card.h"
#include "levers/lever_dialog.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// From what costs nothing to what takes a project: the order in which a planner tries them.
constexpr std::array kOrder{LeverKind::RightSizing,   LeverKind::Commitments,  LeverKind::Spot,
                            LeverKind::BatchShifting, LeverKind::Quantization, LeverKind::ResponseCache,
                            LeverKind::PrefixCache,   LeverKind::Distillation, LeverKind::MultiRegion,
                            LeverKind::Hardware,      LeverKind::ApiOffload,   LeverKind::Own};

}  // namespace

LeverPanel::LeverPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kTight, 0, 0, space::kNormal);
  layout->setSpacing(space::kSnug);
  m_offer = makeOffer();
  layout->addWidget(m_offer);

  m_scroll = new QScrollArea(this);
  m_scroll->setAccessibleName(tr("Levers"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* list = new QWidget(m_scroll);
  auto* cards = new QVBoxLayout(list);
  cards->setContentsMargins(0, 0, space::kCards, 0);
  cards->setSpacing(space::kSnug);
  for (const LeverKind kind : kOrder) {
    auto* card = new LeverCard(workspace, kind, list);
    connect(card, &LeverCard::flipped, this, &LeverPanel::flip);
    connect(card, &LeverCard::whyRequested, this, &LeverPanel::whyRequested);
    connect(card, &LeverCard::detailsRequested, this, [this](LeverKind which) { editLever(m_workspace, which, this); });
    cards->addWidget(card);
    m_cards.push_back(card);
  }
  cards->addStretch(1);
  m_scroll->setWidget(list);
  m_scroll->installEventFilter(this);
  layout->addWidget(m_scroll, 1);

  connect(&workspace.document, &PlanDocument::changed, this, &LeverPanel::refresh);
  connect(&workspace.view, &ViewState::scenarioChanged, this, [this] {
    m_offer->hide();
    refresh();
  });
  connect(&workspace.worth, &LiveAnswer::changed, this, &LeverPanel::followWorth);
  connect(&workspace.attribution, &LiveAnswer::changed, this, &LeverPanel::followWorth);
}

QFrame* LeverPanel::makeOffer() {
  auto* frame = new QFrame(this);
  setRole(frame, u"card"_s);
  auto* rows = new QVBoxLayout(frame);
  rows->setContentsMargins(space::kCards, space::kNormal, space::kCards, space::kNormal);
  auto* text = new QLabel(tr("You changed the base. The other scenarios inherit the change."), frame);
  text->setWordWrap(true);
  setRole(text, u"secondary"_s);
  auto* button = new QPushButton(tr("Try it in a new scenario instead"), frame);
  connect(button, &QPushButton::clicked, this, &LeverPanel::tryInNewScenario);
  rows->addWidget(text);
  rows->addWidget(button);
  frame->hide();
  return frame;
}

void LeverPanel::refresh() {
  for (LeverCard* card : m_cards) card->refresh();
}

// Every frame of a drag comes here: what is shown changes only with an answer, and once where it becomes stale.
void LeverPanel::followWorth() {
  const Shown now{.worth = m_workspace.worth.question() ? m_workspace.worth.question()->figures.plan : nullptr,
                  .shares = m_workspace.attribution.question() ? m_workspace.attribution.question()->plan : nullptr,
                  .current = m_workspace.worth.isCurrent(),
                  .sharesCurrent = m_workspace.attribution.isCurrent()};
  if (now == m_shown) return;
  m_shown = now;
  showWorth(!m_scroll->underMouse());
}

void LeverPanel::showEvent(QShowEvent* event) {
  m_workspace.worth.setShown(this, true);
  m_workspace.attribution.setShown(this, true);
  QWidget::showEvent(event);
}

void LeverPanel::hideEvent(QHideEvent* event) {
  m_workspace.worth.setShown(this, false);
  m_workspace.attribution.setShown(this, false);
  QWidget::hideEvent(event);
}

// Nothing moves under the pointer: what an answer would show or hide waits until it has gone.
void LeverPanel::showWorth(bool mayMove) {
  m_waits = !mayMove;
  for (LeverCard* card : m_cards) card->refreshWorth(mayMove);
}

bool LeverPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_scroll && event->type() == QEvent::Leave && m_waits) showWorth(true);
  return QWidget::eventFilter(watched, event);
}

bool LeverPanel::focusField(const QString& path) {
  static const QRegularExpression kLever(u"\\.levers\\.(\\w+)(?:\\.(.+))?$"_s);
  const auto match = kLever.match(path);
  const auto card = std::find_if(m_cards.begin(), m_cards.end(), [&](const LeverCard* candidate) {
    return QLatin1String(leverKey(candidate->kind())) == match.captured(1);
  });
  if (!match.hasMatch() || card == m_cards.end()) return false;
  show();
  (*card)->focusSettings();
  m_scroll->ensureWidgetVisible(*card);
  const QString field = match.captured(2);
  // Queued: the dialog runs a loop of its own, and whoever asked is to return first.
  if (!field.isEmpty())
    QMetaObject::invokeMethod(
        this, [this, kind = (*card)->kind(), field] { editLever(m_workspace, kind, this, field); },
        Qt::QueuedConnection);
  return true;
}

LeverCard* LeverPanel::cardOf(LeverKind kind) const {
  return *std::ranges::find(m_cards, kind, &LeverCard::kind);
}

void LeverPanel::flip(LeverKind kind) {
  m_lastFlipped = kind;
  const ScenarioId& scenario = m_workspace.view.scenario();
  const QWidget* card = cardOf(kind);
  const int top = card->mapTo(this, QPoint()).y();
  m_workspace.document.editWhole(tr("Switch %1").arg(leverName(kind)),
                                 withLeverFlipped(m_workspace.whole(), scenario, kind));
  m_offer->setVisible(m_workspace.plan().scenarios.front().id == scenario);
  // The switch that was clicked stays under the pointer, whatever opens or closes above it.
  layout()->activate();
  m_scroll->widget()->layout()->activate();
  m_scroll->widget()->adjustSize();
  QScrollBar* bar = m_scroll->verticalScrollBar();
  bar->setValue(bar->value() + card->mapTo(this, QPoint()).y() - top);
}

void LeverPanel::tryInNewScenario() {
  m_offer->hide();
  // The switch on the base is taken back, and flipped in a scenario of its own instead.
  const ScenarioId base = m_workspace.view.scenario();
  const Plan restored = withLeverFlipped(m_workspace.whole(), base, m_lastFlipped);
  ScenarioAdded added = withScenarioAdded(restored, base, tr("With %1").arg(leverName(m_lastFlipped)).toStdString());
  m_workspace.document.editWhole(tr("Try %1 in a new scenario").arg(leverName(m_lastFlipped)),
                                 withLeverFlipped(added.plan, added.id, m_lastFlipped));
  m_workspace.view.setScenario(added.id);
}

}  // namespace fulcrum
