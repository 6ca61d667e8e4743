// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/scenario_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

#include "dialogs/differences_dialog.h"
#include "edits/scenario_edits.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLetters = 18;  // of a name in the bar; its tooltip has it whole

// Of what they are compared with, where the names of scenarios need its room.
const QString kBriefReference = QStringLiteral("\u2194   ");

QString shortened(const QString& name) {
  return name.size() > kMostLetters ? name.left(kMostLetters - 1) + QChar(0x2026) : name;
}

QIcon dotIcon(const QColor& colour) {
  constexpr int kSize = 8;
  QPixmap picture(kSize, kSize);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(picture.rect());
  return picture;
}

}  // namespace

ScenarioBar::ScenarioBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_tabs(new QTabBar(this)),
      m_scope(new SegmentedControl({tr("This scenario"), tr("All")}, this)),
      m_reference(new QToolButton(this)),
      m_layout(new QHBoxLayout(this)) {
  m_layout->setContentsMargins(margins::kSides);
  m_layout->setSpacing(space::kSnug);
  m_tabs->setExpanding(false);
  m_tabs->setUsesScrollButtons(true);
  m_tabs->setElideMode(Qt::ElideRight);
  m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
  m_tabs->setAccessibleName(tr("Scenarios"));
  auto* add = new QToolButton(this);
  setRole(add, u"flat"_s);
  add->setText(u"+"_s);
  add->setToolTip(tr("Add a scenario that starts as the displayed one"));
  add->setAccessibleName(tr("Add a scenario"));
  m_layout->addWidget(m_tabs, 0, Qt::AlignBottom);
  m_layout->addWidget(add);
  m_layout->addStretch(1);
  setRole(m_reference, u"flat"_s);
  m_reference->setObjectName(u"reference"_s);
  m_reference->setPopupMode(QToolButton::InstantPopup);
  auto* references = new QMenu(m_reference);
  m_reference->setMenu(references);
  connect(references, &QMenu::aboutToShow, this, [this, references] { fillReferences(*references); });
  m_layout->addWidget(m_reference);
  m_scope->setObjectName(u"scope"_s);
  m_scope->setAccessibleName(tr("Where edits go"));
  m_layout->addWidget(m_scope);

  connect(add, &QToolButton::clicked, this, &ScenarioBar::addScenario);
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
    const auto& scenarios = m_workspace.whole().scenarios;
    if (!m_rebuilding && index >= 0 && static_cast<size_t>(index) < scenarios.size()) {
      m_workspace.view.setScenario(scenarios[static_cast<size_t>(index)].id);
    }
  });
  connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &ScenarioBar::renameScenario);
  connect(m_tabs, &QWidget::customContextMenuRequested, this, &ScenarioBar::showMenu);
  connect(&workspace.document, &PlanDocument::changed, this, [this](const PlanChange& change) {
    if (change.any() && !m_workspace.document.inGesture()) rebuild();
  });
  connect(&workspace.document, &PlanDocument::gestureFinished, this, &ScenarioBar::rebuild);
  connect(&workspace.view, &ViewState::scenarioChanged, this, &ScenarioBar::rebuild);
  connect(m_scope, &SegmentedControl::chosen, this, [this](int index) {
    m_workspace.document.setScope(index == 0 ? EditScope::ThisScenario : EditScope::AllScenarios);
  });
  connect(&workspace.document, &PlanDocument::scopeChanged, this, &ScenarioBar::showScope);
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &ScenarioBar::showReference);
  showScope();
  rebuild();
}

void ScenarioBar::addTrailingWidget(QWidget* widget) {
  m_layout->addWidget(widget);
  m_trailing = widget;
  widget->installEventFilter(this);
}

// Who writes in it has the room back.
bool ScenarioBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_trailing && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) showCounts();
  return QWidget::eventFilter(watched, event);
}

void ScenarioBar::rebuild() {
  m_rebuilding = true;
  const Plan& plan = m_workspace.whole();
  m_counts.clear();
  m_hints.clear();
  while (m_tabs->count() > static_cast<int>(plan.scenarios.size())) m_tabs->removeTab(m_tabs->count() - 1);
  while (m_tabs->count() < static_cast<int>(plan.scenarios.size())) m_tabs->addTab(QString());
  for (int i = 0; i < m_tabs->count(); ++i) {
    const Scenario& scenario = plan.scenarios[static_cast<size_t>(i)];
    const int differing = scenario.base ? differenceCount(plan, scenario.id) : 0;
    m_counts.push_back(differing > 0 ? tr("%Ln differ", "settings of a scenario that differ from its base", differing)
                                     : QString());
    const QString hint = scenario.base ? tr("Compared with %1. Double-click to rename; right-click for more.")
                                             .arg(scenarioName(*fulcrum::find(plan, *scenario.base)))
                                       : tr("Double-click to rename; right-click for more.");
    m_hints << scenarioName(scenario) + u'\n' + hint;
    if (scenario.id == m_workspace.view.scenario()) m_tabs->setCurrentIndex(i);
  }
  showIncomplete();
  showCounts();
  m_tabs->updateGeometry();  // the tab of the displayed one is bold, and wider
  m_rebuilding = false;
}

// Of the displayed scenario, whose figures are known.
void ScenarioBar::showIncomplete() {
  const Evaluation* evaluation = m_workspace.live.current();
  const auto& scenarios = m_workspace.whole().scenarios;
  const bool found = evaluation && !evaluation->incomplete.empty();
  for (int i = 0; i < m_tabs->count() && static_cast<size_t>(i) < scenarios.size(); ++i) {
    const bool incomplete = found && scenarios[static_cast<size_t>(i)].id == evaluation->scenario;
    const QString hint = i < m_hints.size() ? m_hints[i] : QString();
    m_tabs->setTabToolTip(i, incomplete ? hint + u'\n' + tr("Something is not in its figures.") : hint);
    if (incomplete != m_tabs->tabIcon(i).isNull()) continue;
    m_tabs->setTabIcon(i, incomplete ? dotIcon(currentTheme().worse()) : QIcon());
  }
}

// What stands beside the names gives way to them, in this order: counts, what they are compared with, search.
void ScenarioBar::showCounts() {
  const auto& scenarios = m_workspace.whole().scenarios;
  if (m_counts.size() != scenarios.size()) return;
  QStringList names;
  QStringList counted;
  int tabs = m_tabs->sizeHint().width();  // with the names alone
  int counts = 0;                         // what they need beside
  for (int i = 0; i < m_tabs->count(); ++i) {
    const auto index = static_cast<size_t>(i);
    names << scenarioName(scenarios[index]).replace(u'&', u"&&"_s);
    const QString mark = m_tabs->tabIcon(i).isNull() ? m_counts[index] : tr("incomplete", "a scenario");
    counted << (mark.isEmpty() ? names.back() : names.back() + u"  "_s + mark);
    const QFontMetrics metrics = m_tabs->fontMetrics();
    tabs += metrics.horizontalAdvance(names.back()) - metrics.horizontalAdvance(m_tabs->tabText(i));
    counts += metrics.horizontalAdvance(counted.back()) - metrics.horizontalAdvance(names.back());
  }
  const QMargins margins = m_layout->contentsMargins();
  int room = width() - margins.left() - margins.right();
  for (int i = 0; i < m_layout->count(); ++i) {
    const QWidget* widget = m_layout->itemAt(i)->widget();
    if (widget != m_tabs && widget != m_trailing) room -= m_layout->itemAt(i)->sizeHint().width();
    if (i > 0) room -= m_layout->spacing();
  }
  int reference = 0;  // what the whole of it needs beside its sign
  if (!m_reference->isHidden()) {
    const QFontMetrics metrics = m_reference->fontMetrics();
    room += metrics.horizontalAdvance(m_reference->text()) - metrics.horizontalAdvance(kBriefReference);
    reference = metrics.horizontalAdvance(m_against) - metrics.horizontalAdvance(kBriefReference);
  }
  const int whole = tabs + reference + (m_trailing ? size::kSearchField : 0);
  const bool isCounted = whole + counts <= room;
  const QStringList& texts = isCounted ? counted : names;
  const QString& against = whole > room ? kBriefReference : m_against;
  if (m_trailing) {
    const int rest = room - tabs - (whole > room ? 0 : reference) - (isCounted ? counts : 0);
    const int least = m_trailing->hasFocus() ? size::kSearchField : size::kSearchFieldBrief;
    m_trailing->setFixedWidth(std::clamp(rest, least, size::kFindBox));
  }
  if (m_reference->text() != against) m_reference->setText(against);
  bool changed = false;
  for (int i = 0; i < m_tabs->count(); ++i) {
    if (m_tabs->tabText(i) == texts[i]) continue;
    m_tabs->setTabText(i, texts[i]);
    changed = true;
  }
  if (changed) m_tabs->updateGeometry();
}

// What stands beside the tabs may get another width: its type, another text.
bool ScenarioBar::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) showCounts();
  return handled;
}

void ScenarioBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showCounts();
}

// Behind the start page the tabs had another plan's names, and no type yet.
void ScenarioBar::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  showCounts();
  m_tabs->updateGeometry();
  m_layout->invalidate();
}

void ScenarioBar::showScope() {
  const PlanDocument& document = m_workspace.document;
  m_scope->setCurrentIndex(document.scope() == EditScope::ThisScenario ? 0 : 1);
  m_scope->setSegmentEnabled(0, document.canChooseScope());
  m_scope->setSegmentToolTip(0, document.canChooseScope()
                                    ? tr("Edits of workloads, fleets and node types change this scenario only")
                                    : tr("This is the base: edits of it change all scenarios"));
  m_scope->setSegmentToolTip(1, tr("Edits change all scenarios, except where one has a value of its own"));
}

void ScenarioBar::showReference() {
  showIncomplete();
  const Scenario* reference = fulcrum::find(m_workspace.whole(), m_workspace.live.baseScenario());
  m_reference->setVisible(reference && m_workspace.whole().scenarios.size() > 1);
  if (!reference) return;
  const QString name = scenarioName(*reference);
  m_against = (m_workspace.live.showsBase() ? tr("is the reference") : tr("against %1").arg(shortened(name))) +
              u"   "_s;  // room for the arrow
  m_reference->setToolTip(tr("Every change on screen is against %1. Click to choose another scenario.").arg(name));
  m_reference->setAccessibleName(m_reference->toolTip());
  showCounts();
}

void ScenarioBar::fillReferences(QMenu& menu) {
  menu.clear();
  const ScenarioId& chosen = m_workspace.view.reference();
  const auto add = [&](const QString& text, const ScenarioId& id) {
    QAction* action = menu.addAction(text, this, [this, id] { m_workspace.view.setReference(id); });
    action->setCheckable(true);
    action->setChecked(id == chosen);
  };
  add(tr("What each scenario is based on"), {});
  menu.addSeparator();
  for (const Scenario& scenario : m_workspace.whole().scenarios)
    add(scenarioName(scenario).replace(u'&', u"&&"_s), scenario.id);
}

void ScenarioBar::showMenu(const QPoint& position) {
  const int index = m_tabs->tabAt(position);
  if (index >= 0) m_tabs->setCurrentIndex(index);
  QMenu menu(this);
  menu.addAction(tr("Rename…"), this, &ScenarioBar::renameScenario);
  menu.addAction(tr("Duplicate"), this, &ScenarioBar::duplicateScenario);
  menu.addAction(tr("What differs from the base…"), this, &ScenarioBar::showDifferences);
  menu.addSeparator();
  QAction* remove = menu.addAction(tr("Delete"), this, &ScenarioBar::deleteScenario);
  remove->setEnabled(m_workspace.whole().scenarios.size() > 1);
  menu.exec(m_tabs->mapToGlobal(position));
}

void ScenarioBar::addScenario() {
  const ScenarioAdded added =
      withScenarioAdded(m_workspace.whole(), m_workspace.view.scenario(), tr("Scenario").toStdString());
  m_workspace.document.editWhole(tr("Add scenario"), added.plan);
  m_workspace.view.setScenario(added.id);
  renameScenario();
}

void ScenarioBar::duplicateScenario() {
  const Scenario* scenario = m_workspace.scenario();
  if (!scenario) return;
  const ScenarioAdded added = withScenarioDuplicated(m_workspace.whole(), scenario->id,
                                                     tr("%1 (copy)").arg(scenarioName(*scenario)).toStdString());
  m_workspace.document.editWhole(tr("Duplicate scenario"), added.plan);
  m_workspace.view.setScenario(added.id);
}

void ScenarioBar::renameScenario() {
  const Scenario* scenario = m_workspace.scenario();
  if (!scenario) return;
  bool accepted = false;
  const QString name = QInputDialog::getText(this, tr("Rename scenario"), tr("Name"), QLineEdit::Normal,
                                             scenarioName(*scenario), &accepted);
  if (!accepted || name.trimmed().isEmpty()) return;
  m_workspace.document.edit(tr("Rename scenario"), [&](Plan& plan) {
    fulcrum::find(plan, m_workspace.view.scenario())->name = name.trimmed().toStdString();
  });
}

void ScenarioBar::deleteScenario() {
  const Scenario* scenario = m_workspace.scenario();
  if (!scenario || m_workspace.whole().scenarios.size() < 2) return;
  m_workspace.document.editWhole(tr("Delete scenario %1").arg(scenarioName(*scenario)),
                                 withScenarioDeleted(m_workspace.whole(), scenario->id));
}

void ScenarioBar::showDifferences() {
  if (m_workspace.scenario()) DifferencesDialog(m_workspace, this).exec();
}

}  // namespace fulcrum
