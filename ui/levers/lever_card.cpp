// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/elided_label.h"
#include "theme/figure_label.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/toggle_switch.h"
#include "theme/why_trigger.h"
#include "words/field_text.h"
#include "words/topic_id.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 78;
constexpr double kServedTolerance =
    0.001;  // a saving whose served share differs by more carries a warning (engine.md 5)

}  // namespace

LeverCard::LeverCard(Workspace& workspace, LeverKind kind, QWidget* parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_kind(kind),
      m_switch(new ToggleSwitch(leverName(kind), this)),
      m_name(new ElidedLabel(this)),
      m_worth(new FigureLabel(QString(), this)),
      m_measure(new ElidedLabel(this)),
      m_details(new QToolButton(this)),
      m_reason(new QLabel(this)) {
  setProperty(kHelpTopic, leverTopic(leverKey(kind)));
  setRole(this, u"card"_s);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // cards do not move when a worth is updated
  m_switch->setCheckable(true);
  m_name->setText(leverName(kind));
  m_name->setToolTip(leverExplanation(kind));
  m_name->setBuddy(m_switch);
  setRole(m_details, u"flat"_s);
  m_details->setText(u"⋯"_s);
  m_details->setFixedWidth(size::kSignButton);
  m_details->setToolTip(tr("All settings of this lever: scope, start, one-off cost, service rate"));
  m_details->setAccessibleName(tr("Settings of %1").arg(leverName(kind)));
  connect(m_details, &QToolButton::clicked, this, [this] { Q_EMIT detailsRequested(m_kind); });
  setRole(m_measure, u"secondaryMuted"_s);
  m_measure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_measure->setContentsMargins(margins::kBesideScrollBar);
  setRole(m_reason, u"secondaryMuted"_s);
  m_reason->setWordWrap(true);
  m_worth->setObjectName(u"worth"_s);
  answerWhy(m_worth, WhyBy::Everything, [this] { askWhy(m_showsShare); });
  answerWhy(m_measure, WhyBy::Click, [this] { askWhy(false); });

  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(space::kCards, space::kTight, space::kHair, space::kTight);
  rows->setSpacing(space::kHair);
  auto* header = new QHBoxLayout;
  header->setSpacing(space::kSnug);
  header->addWidget(m_switch);
  header->addWidget(m_name, 1);
  header->addWidget(m_worth);
  header->addWidget(m_details);
  rows->addLayout(header);
  rows->addWidget(m_measure);
  const LeverControls controls = controlsOf(kind);
  for (const SliderControl& slider : controls.sliders) addSlider(slider, *rows);
  for (const ChoiceControl& choice : controls.choices) addChoice(choice, *rows);
  rows->addWidget(m_reason);
  connect(m_switch, &ToggleSwitch::clicked, this, [this] { Q_EMIT flipped(m_kind); });
  refresh();
  refreshWorth();
}

void LeverCard::focusSettings() {
  m_details->setFocus(Qt::OtherFocusReason);
}

QWidget* LeverCard::addNamedRow(const QString& text, QWidget* control, QVBoxLayout& rows) {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(margins::kBesideScrollBar);
  layout->setSpacing(space::kNormal);
  auto* name = new QLabel(text, row);
  setRole(name, u"secondaryMuted"_s);
  name->setFixedWidth(kNameWidth);
  name->setBuddy(control);
  layout->addWidget(name);
  layout->addWidget(control, 1);
  rows.addWidget(row);
  return row;
}

void LeverCard::addSlider(const SliderControl& control, QVBoxLayout& rows) {
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setRange(control.min, control.max);
  slider->setAccessibleName(u"%1: %2"_s.arg(leverName(m_kind), control.name));
  slider->setFocusPolicy(Qt::StrongFocus);
  auto* value = new QLabel;
  setRole(value, u"secondary"_s);
  value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  value->setFixedWidth(size::kLeastEditor);
  QWidget* row = addNamedRow(control.name, slider, rows);
  row->layout()->addWidget(value);
  m_sliders.push_back({.control = control, .row = row, .slider = slider, .value = value});
  connect(slider, &QSlider::sliderPressed, this, [this] { m_workspace.document.beginGesture(editText()); });
  connect(slider, &QSlider::sliderReleased, this, [this] { m_workspace.document.finishGesture(); });
  connect(slider, &QSlider::valueChanged, this, [this, control](int step) { slide(control, step); });
}

void LeverCard::slide(const SliderControl& control, int step) {
  Plan after = m_workspace.plan();
  control.change(after, m_workspace.view.scenario(), step);
  if (m_workspace.document.inGesture()) {
    m_workspace.document.updateGesture(std::move(after));
  } else {
    m_workspace.document.edit(editText(), std::move(after), u"lever."_s + leverName(m_kind) + control.name);
  }
}

void LeverCard::addChoice(const ChoiceControl& control, QVBoxLayout& rows) {
  auto* box = new QComboBox;
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(4);
  box->setMinimumWidth(size::kShortField);
  box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  box->setAccessibleName(u"%1: %2"_s.arg(leverName(m_kind), control.name));
  QWidget* row = addNamedRow(control.name, box, rows);
  m_choices.push_back({.control = control, .row = row, .box = box});
  connect(box, &QComboBox::activated, this, [this, control](int index) {
    m_workspace.document.edit(editText(),
                              [&](Plan& plan) { control.change(plan, m_workspace.view.scenario(), index); });
  });
}

QString LeverCard::editText() const {
  return tr("Change %1").arg(leverName(m_kind));
}

void LeverCard::refresh() {
  const Plan& plan = m_workspace.plan();
  const ScenarioId& scenario = m_workspace.view.scenario();
  const ResolvedScenario resolved = resolveScenario(plan, scenario);
  const Lever* lever = leverOf(resolved.levers, m_kind);
  const bool on = lever && lever->on;
  m_switch->setChecked(on);
  setProperty("quiet", !on);
  for (const SliderRow& row : m_sliders) {
    row.row->setVisible(on);
    const int step = row.control.value(plan, scenario);
    const QSignalBlocker blocker(row.slider);
    if (step > row.slider->maximum()) row.slider->setMaximum(step);
    row.slider->setValue(step);
    const QString instead = row.control.instead ? row.control.instead(plan, scenario) : QString();
    row.value->setText(instead.isEmpty() ? row.control.text(step, m_workspace.format()) : instead);
  }
  for (const ChoiceRow& row : m_choices) {
    row.row->setVisible(on);
    const QStringList options = row.control.options(plan);
    QStringList shown;
    for (int i = 0; i < row.box->count(); ++i) shown << row.box->itemText(i);
    if (shown != options) {
      row.box->clear();
      row.box->addItems(options);
    }
    row.box->setCurrentIndex(row.control.value(plan, scenario));
  }
}

void LeverCard::refreshWorth(bool mayMove) {
  m_mayMove = mayMove;
  showReason();
  const bool on = m_switch->isChecked();
  const auto share = on && !m_workspace.live.showsBase() ? shapleyOf(m_workspace.attribution, m_kind) : std::nullopt;
  if (m_mayMove) m_measure->setVisible(on);
  m_showsShare = share.has_value();
  share ? showShare(*share) : showFlip();
}

// Its share of the difference to the base, or what its switch changes by itself.
void LeverCard::askWhy(bool share) {
  if (!share && !stateOf(m_workspace.worth, m_kind).worthPerMonth) return;
  const std::string key(leverKey(m_kind));
  Q_EMIT whyRequested({.figure = share ? "savings[" + m_workspace.live.baseScenario().text + "].lever." + key
                                       : "lever[" + key + "].flipped"});
}

void LeverCard::showReason() {
  const LeverState& state = stateOf(m_workspace.worth, m_kind);
  m_reason->setText(state.hint);
  m_reason->setToolTip(state.reason);
  if (m_mayMove) m_reason->setVisible(!state.hint.isEmpty());
}

void LeverCard::showShare(Money share) {
  const NumberFormat format = m_workspace.format();
  const LeverState& state = stateOf(m_workspace.worth, m_kind);
  const bool current = m_workspace.attribution.isCurrent() && m_workspace.worth.isCurrent();
  const QString flipped = state.worthPerMonth ? format.moneyShortSigned(*state.worthPerMonth) : NumberFormat::none();
  m_measure->setText(current ? tr("fair share · %1 if switched off").arg(flipped) : tr("fair share · updating…"));
  const QString explanation =
      tr("%1 per month: its fair share (Shapley value) of the difference to the base, the mean over all orders in "
         "which "
         "the scenario's levers could be switched on. The shares of all changes add up to the difference.")
          .arg(format.moneySigned(share)) +
      u'\n' +
      tr("Switching it off alone would change the cost by %1, because levers that do the same work fill in for one "
         "another, and levers that help one another lose more.")
          .arg(flipped);
  showWorth(share, current, false, explanation);
}

// What would change if only this switch were flipped.
void LeverCard::showFlip() {
  const LeverState& state = stateOf(m_workspace.worth, m_kind);
  const NumberFormat format = m_workspace.format();
  const bool current = m_workspace.worth.isCurrent();
  m_measure->setText(current ? tr("if switched off") : tr("if switched off · updating…"));
  const bool nothing = state.worthPerMonth && std::abs(state.worthPerMonth->value()) < 0.5;
  // A lever that cannot apply says why; one that is worth nothing says $0.
  if (!state.worthPerMonth || (nothing && !state.hint.isEmpty())) {
    if (m_mayMove) m_measure->hide();
    m_worth->setText(NumberFormat::none());
    m_worth->setToolTip({});
    m_worth->setFocusPolicy(Qt::NoFocus);
    setRole(m_worth, u"muted"_s);
    return;
  }
  const Money worth = *state.worthPerMonth;
  const bool turnsLoadAway = state.servedChange && *state.servedChange < -kServedTolerance;
  QString explanation = m_switch->isChecked() ? tr("%1 per month if switched off").arg(format.moneySigned(worth))
                                              : tr("%1 per month if switched on").arg(format.moneySigned(worth));
  if (turnsLoadAway)
    explanation +=
        u'\n' + tr("It would turn load away: the share served changes by %1.").arg(format.points(*state.servedChange));
  showWorth(worth, current, turnsLoadAway, explanation);
}

void LeverCard::showWorth(Money worth, bool current, bool warn, const QString& explanation) {
  m_worth->setText(m_workspace.format().moneyShortSigned(worth) + (warn ? u" ⚠"_s : QString()));
  const bool nothing = std::abs(worth.value()) < 0.5;
  setRole(m_worth, nothing || !current ? u"muted"_s : worth.value() < 0 ? u"better"_s : u"worse"_s);
  m_worth->setToolTip(explanation);
  m_worth->setAccessibleName(explanation);
  m_worth->setFocusPolicy(Qt::StrongFocus);
}

}  // namespace fulcrum
