// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/scenario_bar.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>
#include <algorithm>

#include "edits/scenario_edits.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/names.h"
#include "words/scenario_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

ScenarioBar::ScenarioBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_tabs(new QTabBar(this)), m_layout(new QHBoxLayout(this)) {
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

  connect(add, &QToolButton::clicked, this, &ScenarioBar::addScenario);
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
    const auto& scenarios = m_workspace.plan().scenarios;
    if (!m_rebuilding && index >= 0 && static_cast<size_t>(index) < scenarios.size()) {
      m_workspace.view.setScenario(scenarios[static_cast<size_t>(index)].id);
    }
  });
  connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &ScenarioBar::renameScenario);
  connect(m_tabs, &QWidget::customContextMenuRequested, this, &ScenarioBar::showMenu);
  connect(&workspace.document, &PlanDocument::changed, this, [this](const PlanChange& change) {
    if (change.scenarios || change.assumptions || change.general) rebuild();
  });
  connect(&workspace.view, &ViewState::scenarioChanged, this, &ScenarioBar::rebuild);
  rebuild();
}

void ScenarioBar::addTrailingWidget(QWidget* widget) {
  m_layout->addWidget(widget);
}

void ScenarioBar::rebuild() {
  m_rebuilding = true;
  const Plan& plan = m_workspace.plan();
  while (m_tabs->count() > static_cast<int>(plan.scenarios.size())) m_tabs->removeTab(m_tabs->count() - 1);
  while (m_tabs->count() < static_cast<int>(plan.scenarios.size())) m_tabs->addTab(QString());
  for (int i = 0; i < m_tabs->count(); ++i) {
    const Scenario& scenario = plan.scenarios[static_cast<size_t>(i)];
    const int differing = differenceCount(plan, scenario.id);
    QString text = scenarioName(scenario).replace(u'&', u"&&"_s);
    if (differing > 0) text += u"  "_s + tr("%n differ", "settings of a scenario that differ from its base", differing);
    m_tabs->setTabText(i, text);
    m_tabs->setTabToolTip(i, scenario.base ? tr("Compared with %1. Double-click to rename; right-click for more.")
                                                 .arg(scenarioName(*fulcrum::find(plan, *scenario.base)))
                                           : tr("Double-click to rename; right-click for more."));
    if (scenario.id == m_workspace.view.scenario()) m_tabs->setCurrentIndex(i);
  }
  m_rebuilding = false;
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
  remove->setEnabled(m_workspace.plan().scenarios.size() > 1);
  menu.exec(m_tabs->mapToGlobal(position));
}

void ScenarioBar::addScenario() {
  const ScenarioAdded added =
      withScenarioAdded(m_workspace.plan(), m_workspace.view.scenario(), tr("Scenario").toStdString());
  m_workspace.document.edit(tr("Add scenario"), added.plan);
  m_workspace.view.setScenario(added.id);
  renameScenario();
}

void ScenarioBar::duplicateScenario() {
  const Scenario* scenario = m_workspace.scenario();
  if (!scenario) return;
  const ScenarioAdded added = withScenarioDuplicated(m_workspace.plan(), scenario->id,
                                                     tr("%1 (copy)").arg(scenarioName(*scenario)).toStdString());
  m_workspace.document.edit(tr("Duplicate scenario"), added.plan);
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
  if (!scenario || m_workspace.plan().scenarios.size() < 2) return;
  m_workspace.document.edit(tr("Delete scenario %1").arg(scenarioName(*scenario)),
                            withScenarioDeleted(m_workspace.plan(), scenario->id));
}

void ScenarioBar::showDifferences() {
  const Scenario* scenario = m_workspace.scenario();
  if (!scenario) return;
  const QStringList lines = differencesInWords(m_workspace.plan(), scenario->id, m_workspace.format());
  QMessageBox box(QMessageBox::NoIcon, tr("What differs: %1").arg(scenarioName(*scenario)),
                  lines.isEmpty() ? tr("Nothing differs from the base.") : lines.join(u'\n'), QMessageBox::Close, this);
  box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  box.exec();
}

}  // namespace fulcrum
