// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_panel.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "edits/lever_edits.h"
#include "edits/scenario_edits.h"
#include "levers/lever_card.h"
#include "levers/lever_dialog.h"
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
  layout->setContentsMargins(4, 0, 0, 8);
  layout->setSpacing(6);
  m_offer = makeOffer();
  layout->addWidget(m_offer);

  m_scroll = new QScrollArea(this);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* list = new QWidget(m_scroll);
  auto* cards = new QVBoxLayout(list);
  cards->setContentsMargins(0, 0, 10, 0);
  cards->setSpacing(6);
  for (const LeverKind kind : kOrder) {
    auto* card = new LeverCard(workspace, kind, list);
    connect(card, &LeverCard::flipped, this, &LeverPanel::flip);
    connect(card, &LeverCard::detailsRequested, this, [this](LeverKind which) { editLever(m_workspace, which, this); });
    cards->addWidget(card);
    m_cards.push_back(card);
  }
  cards->addStretch(1);
  m_scroll->setWidget(list);
  layout->addWidget(m_scroll, 1);

  connect(&workspace.document, &PlanDocument::changed, this, &LeverPanel::refresh);
  connect(&workspace.view, &ViewState::scenarioChanged, this, [this] {
    m_offer->hide();
    refresh();
  });
  connect(&workspace.worth, &LeverWorth::updated, this, &LeverPanel::refreshWorth);
  connect(&workspace.worth, &LeverWorth::stale, this, &LeverPanel::showStale);
  connect(&workspace.attribution, &LiveAttribution::changed, this, &LeverPanel::refreshWorth);
}

QFrame* LeverPanel::makeOffer() {
  auto* frame = new QFrame(this);
  setRole(frame, u"card"_s);
  auto* rows = new QVBoxLayout(frame);
  rows->setContentsMargins(10, 8, 10, 8);
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

// Every frame of a drag comes here: once is enough until there is something new.
void LeverPanel::showStale() {
  if (m_showsStale) return;
  refreshWorth();
  m_showsStale = true;
}

void LeverPanel::refreshWorth() {
  m_showsStale = false;
  for (LeverCard* card : m_cards) card->refreshWorth();
}

void LeverPanel::showEvent(QShowEvent* event) {
  m_workspace.attribution.setShown(this, true);
  QWidget::showEvent(event);
}

void LeverPanel::hideEvent(QHideEvent* event) {
  m_workspace.attribution.setShown(this, false);
  QWidget::hideEvent(event);
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

void LeverPanel::flip(LeverKind kind) {
  m_lastFlipped = kind;
  const ScenarioId& scenario = m_workspace.view.scenario();
  m_workspace.document.edit(tr("Switch %1").arg(leverName(kind)), withLeverFlipped(m_workspace.plan(), scenario, kind));
  m_offer->setVisible(m_workspace.plan().scenarios.front().id == scenario);
}

void LeverPanel::tryInNewScenario() {
  m_offer->hide();
  // The switch on the base is taken back, and flipped in a scenario of its own instead.
  const ScenarioId base = m_workspace.view.scenario();
  const Plan restored = withLeverFlipped(m_workspace.plan(), base, m_lastFlipped);
  ScenarioAdded added = withScenarioAdded(restored, base, tr("With %1").arg(leverName(m_lastFlipped)).toStdString());
  m_workspace.document.edit(tr("Try %1 in a new scenario").arg(leverName(m_lastFlipped)),
                            withLeverFlipped(added.plan, added.id, m_lastFlipped));
  m_workspace.view.setScenario(added.id);
}

}  // namespace fulcrum
