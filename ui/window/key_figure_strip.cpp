// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/key_figure_strip.h"

#include <QHBoxLayout>
#include <QLabel>

#include "explain/risk_figures.h"
#include "theme/elided_label.h"
#include "theme/figure_label.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"
#include "words/risk_words.h"

namespace fulcrum {

KeyFigureStrip::KeyFigureStrip(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_risk(sharedRisk(workspace)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(margins::kNone);
  layout->setSpacing(space::kCards);
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &KeyFigureStrip::refresh);
  connect(&workspace.waste, &LiveAnswer::changed, this, &KeyFigureStrip::refresh);
  connect(&m_risk, &LiveAnswer::changed, this, &KeyFigureStrip::showRanges);
  refresh();
}

void KeyFigureStrip::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_workspace.waste.setShown(this, true);
}

void KeyFigureStrip::hideEvent(QHideEvent* event) {
  m_workspace.waste.setShown(this, false);
  QWidget::hideEvent(event);
}

void KeyFigureStrip::addTile() {
  auto* frame = new QFrame(this);
  setRole(frame, QStringLiteral("card"));
  auto* rows = new QVBoxLayout(frame);
  rows->setContentsMargins(space::kWide, space::kSnug, space::kSnug, space::kNormal);
  rows->setSpacing(space::kHair);
  auto* name = new ElidedLabel(frame);
  setRole(name, QStringLiteral("secondaryMuted"));
  name->setObjectName(QStringLiteral("keyFigureName"));
  auto* value = new FigureLabel(QString(), frame);
  setRole(value, QStringLiteral("keyFigure"));
  auto* change = new ElidedLabel(frame);
  setRole(change, QStringLiteral("secondary"));
  auto* figures = new QHBoxLayout;
  figures->setSpacing(space::kSnug);
  figures->addWidget(value, 0, Qt::AlignBaseline);
  figures->addWidget(change, 1, Qt::AlignBaseline);
  change->setMinimumWidth(0);
  change->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* range = new ElidedLabel(frame);
  setRole(range, QStringLiteral("secondaryMuted"));
  range->hide();
  rows->addWidget(name);
  rows->addLayout(figures);
  rows->addWidget(range);
  layout()->addWidget(frame);
  static_cast<QHBoxLayout*>(layout())->setStretchFactor(frame, 1);
  frame->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  answerWhy(frame, WhyBy::Everything, [this, place = m_tiles.size()] {
    if (const std::string& figure = m_tiles[place].figure; !figure.empty()) Q_EMIT whyRequested({.figure = figure});
  });
  // What stands beside the figure has an explanation of its own, or is explained with it.
  const auto ask = [this](const std::string& own, size_t tile) {
    const std::string& figure = own.empty() ? m_tiles[tile].figure : own;
    if (!figure.empty()) Q_EMIT whyRequested({.figure = figure});
  };
  answerWhy(change, WhyBy::Click, [this, ask, place = m_tiles.size()] { ask(m_tiles[place].changeFigure, place); });
  answerWhy(range, WhyBy::Click, [this, ask, place = m_tiles.size()] {
    ask(m_outputs[place].empty() ? std::string() : std::string(explain::kOfRisk) + m_outputs[place] + ".range", place);
  });
  m_tiles.push_back(
      {.frame = frame, .name = name, .value = value, .change = change, .figures = figures, .range = range});
}

// Beside its figure a change is cut where a tile is narrow: then it stands below.
void KeyFigureStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void KeyFigureStrip::arrange() {
  const int tiles = std::max<int>(1, static_cast<int>(m_tiles.size()));
  const int room = width() / tiles;
  const bool narrow = room < size::kTileWithChange || std::ranges::any_of(m_tiles, [room](const Tile& tile) {
                        const QMargins margins = tile.frame->layout()->contentsMargins();
                        const int figure = tile.value->sizeHint().width() + tile.change->sizeHint().width();
                        return figure + space::kSnug + margins.left() + margins.right() + space::kCards > room;
                      });
  const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  for (const Tile& tile : m_tiles) {
    const QMargins margins = tile.frame->layout()->contentsMargins();
    const int forName = room - space::kCards - margins.left() - margins.right() - space::kTight;  // its line, too
    const bool fits = tile.name->fontMetrics().horizontalAdvance(tile.fullName) <= forName;
    tile.name->setText(fits ? tile.fullName : tile.brief);
    if (tile.figures->direction() == direction) continue;  // a spacing that is set again lays the tile out anew
    tile.figures->setDirection(direction);
    tile.figures->setSpacing(narrow ? space::kNone : space::kSnug);
  }
}

void KeyFigureStrip::refresh() {
  std::vector<KeyFigure> figures = keyFigures(m_workspace);
  figures[kWasteFigure] =
      avoidableWasteFigure(wasteOf(m_workspace.waste), m_workspace.live.current(), m_workspace.format());
  while (m_tiles.size() < figures.size()) {
    addTile();
    arrange();
  }
  for (size_t i = 0; i < figures.size(); ++i) {
    const KeyFigure& figure = figures[i];
    Tile& tile = m_tiles[i];
    tile.fullName = figure.name;
    tile.brief = figure.brief.isEmpty() ? figure.name : figure.brief;
    tile.value->setText(figure.value);
    tile.value->setEnabled(i != kWasteFigure || m_workspace.waste.isCurrent());
    tile.change->setText(figure.change);
    const QString role = !figure.better   ? QStringLiteral("secondaryMuted")
                         : *figure.better ? QStringLiteral("better")
                                          : QStringLiteral("worse");
    if (tile.change->property("role") != role) setRole(tile.change, role);
    tile.figure = figure.figure;
    tile.changeFigure = figure.changeFigure;
    tile.frame->setToolTip(figure.figure.empty()
                               ? figure.explanation
                               : figure.explanation + QStringLiteral("\n") + tr("Click for what it is made of."));
    tile.frame->setAccessibleName(QStringLiteral("%1: %2 %3").arg(figure.name, figure.value, figure.change));
    tile.frame->setAccessibleDescription(tile.frame->toolTip());
  }
  arrange();
  m_outputs.clear();
  for (const KeyFigure& figure : figures) m_outputs.push_back(figure.output);
  showRanges();
}

namespace {

// "292,6k" of "292,6k $" beside another amount in dollars.
QString withoutUnitOf(const QString& other, const QString& amount) {
  const auto unitOf = [](const QString& text) { return text.sliced(text.lastIndexOf(QChar::Nbsp) + 1); };
  const QString unit = unitOf(amount);
  const bool isShared = unit.size() < amount.size() && unit == unitOf(other);
  return isShared ? amount.chopped(unit.size() + 1) : amount;
}

}  // namespace

// P10 to P90 of the displayed scenario's trials, also those of the plan before the last change, which is said.
void KeyFigureStrip::showRanges() {
  const risk::SimulationTrials* trials = m_risk.answer() ? m_risk.answer()->trials.get() : nullptr;
  const Scenario* scenario = m_workspace.scenario();
  const bool current = isOfPlan(m_risk, m_workspace);
  const NumberFormat format = m_workspace.format();
  for (size_t i = 0; i < m_tiles.size() && i < m_outputs.size(); ++i) {
    // Against another reference than its base a scenario has no trials.
    const bool otherReference =
        m_outputs[i] == "npvAgainstBase" && (!scenario || scenario->base != m_workspace.live.baseScenario());
    const auto range = trials && scenario && !m_outputs[i].empty() && !otherReference
                           ? risk::rangeOf(*trials, scenario->id, m_outputs[i])
                           : std::nullopt;
    ElidedLabel* label = m_tiles[i].range;
    label->setVisible(trials != nullptr);
    if (!range) {
      label->setText({});
      continue;
    }
    const QString low = outputInWords(m_outputs[i], range->p10, format);
    const QString high = outputInWords(m_outputs[i], range->p90, format);
    const QString text = low == high ? low : tr("%1 to %2", "P10 and P90").arg(low, high);
    const QString brief = low == high ? low : QStringLiteral("%1 – %2").arg(withoutUnitOf(high, low), high);
    const auto said = [&](const QString& ends) {
      return current ? ends : tr("was %1", "a range of an earlier plan").arg(ends);
    };
    label->setText(said(text), said(brief));
    m_tiles[i].frame->setAccessibleDescription(
        m_tiles[i].frame->toolTip() + u'\n' +
        (current ? tr("P10 to P90 of %Ln trials: %1.", nullptr, trials->done).arg(text)
                 : tr("P10 to P90 before the last change: %1. The Risk page simulates again.").arg(text)));
  }
}

}  // namespace fulcrum
