// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window: what each action does is elsewhere.
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>

#include "dialogs/calibration_dialog.h"
#include "dialogs/catalogue_dialog.h"
#include "dialogs/price_rules_dialog.h"
#include "dialogs/price_trend_dialog.h"
#include "dialogs/price_update_dialog.h"
#include "dialogs/prices_dialog.h"
#include "dialogs/series_dialog.h"
#include "dialogs/trace_dialog.h"
#include "edits/fragments.h"
#include "edits/scenario_fragment.h"
#include "files/file_actions.h"
#include "levers/lever_panel.h"
#include "topics/help_window.h"
#include "window/about.h"
#include "window/clipboard.h"
#include "window/columns.h"
#include "window/find_box.h"
#include "window/import_door.h"
#include "window/main_window.h"
#include "window/menu_reasons.h"
#include "window/navigation.h"
#include "window/page_list.h"
#include "window/panes.h"
#include "window/preferences.h"
#include "window/scenario_bar.h"
#include "window/theme_menu.h"
#include "window/window_menu.h"
#include "words/topic_id.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus() {
  QMenu* file = menuBar()->addMenu(tr("&File"));
  m_files->addTo(*file);
  file->addSeparator();
  file->addAction(tr("&Import…"), QKeySequence(u"Ctrl+I"_s), m_door, &ImportDoor::chooseAndImport);
  file->addAction(tr("Import from the c&lipboard"), QKeySequence(u"Ctrl+Shift+I"_s), m_door,
                  &ImportDoor::pasteFromClipboard);
  file->addAction(tr("Import pri&ces…"), this, [this] { importPrices(m_workspace.format(), {}, this); });
  file->addAction(tr("&Update prices of this plan…"), this, [this] { updatePrices(m_workspace, this); });

  QMenu* edit = menuBar()->addMenu(tr("&Edit"));
  QUndoStack& undo = m_workspace.document.undoStack();
  QAction* undoAction = undo.createUndoAction(this, tr("&Undo"));
  undoAction->setShortcut(QKeySequence::Undo);
  QAction* redoAction = undo.createRedoAction(this, tr("&Redo"));
  redoAction->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(u"Ctrl+Y"_s)});
  edit->addActions({undoAction, redoAction});
  edit->addSeparator();
  QAction* copyWorkload = edit->addAction(tr("Copy the selected &workload"), this, [this] {
    copyFragment(fragmentOf(m_workspace.plan(), m_workspace.view.workload()));
  });
  QAction* copyFleet = edit->addAction(tr("Copy the selected fl&eet"), this, [this] {
    copyFragment(fragmentOf(m_workspace.plan(), m_workspace.view.fleet()));
  });
  edit->addAction(tr("Copy the &displayed scenario"), this,
                  [this] { copyFragment(scenarioFragmentOf(m_workspace.whole(), m_workspace.view.scenario())); });
  edit->addAction(tr("P&aste into the plan"), QKeySequence(u"Ctrl+Shift+V"_s), this,
                  [this] { pasteFragment(m_workspace, this); });
  edit->addSeparator();
  edit->addAction(tr("Fi&nd anything…"), QKeySequence(u"Ctrl+K"_s), m_findBox, &FindBox::open);
  edit->addAction(tr("&Catalogue…"), QKeySequence(u"Ctrl+Shift+K"_s), this,
                  [this] { browseCatalogue(m_workspace, this); });
  edit->addAction(tr("Price &trend…"), this, [this] { showPriceTrend(m_workspace, {}, this); });
  edit->addAction(tr("&Price rules…"), this, [this] { editPriceRules(m_workspace, this); });
  QAction* trace = edit->addAction(tr("&Import a trace…"), this,
                                   [this] { importTrace(m_workspace, m_workspace.view.workload(), {}, this); });
  QAction* series = edit->addAction(tr("Imported &series…"), this, [this] { SeriesDialog(m_workspace, this).exec(); });
  QAction* calibrate = edit->addAction(tr("Ca&librate the serving model…"), this,
                                       [this] { showCalibration(m_workspace, m_workspace.view.workload(), this); });

  edit->addSeparator();
  edit->addAction(tr("Pre&ferences…"), QKeySequence(u"Ctrl+,"_s), this,
                  [this] { PreferencesDialog(m_settings, this).exec(); });

  buildViewMenu();
  moveBetweenPanes(*this, {m_scenarios, m_navigation, m_stack, m_levers, m_problemsDock, m_historyDock});

  QMenu* scenario = menuBar()->addMenu(tr("&Scenario"));
  scenario->addAction(tr("&Add"), QKeySequence(u"Ctrl+Shift+N"_s), m_scenarios, &ScenarioBar::addScenario);
  scenario->addAction(tr("&Duplicate"), m_scenarios, &ScenarioBar::duplicateScenario);
  scenario->addAction(tr("&Rename…"), m_scenarios, &ScenarioBar::renameScenario);
  scenario->addAction(tr("&What differs from the base…"), m_scenarios, &ScenarioBar::showDifferences);
  scenario->addSeparator();
  QAction* remove = scenario->addAction(tr("De&lete"), m_scenarios, &ScenarioBar::deleteScenario);

  m_windows->addTo(*menuBar()->addMenu(tr("&Window")));

  QMenu* help = menuBar()->addMenu(tr("&Help"));
  help->addAction(tr("&Help on what has the focus"), QKeySequence(QKeySequence::HelpContents), this,
                  [this] { showHelp(topicOf(focusWidget()), this); });
  help->addAction(tr("&Five-minute tour"), this, [this] { showHelp(u"tour"_s, this); });
  help->addAction(tr("&Keyboard"), this, [this] { showHelp(u"keyboard"_s, this); });
  help->addAction(tr("What is not &modelled"), this, [this] { showHelp(u"limits"_s, this); });
  help->addAction(tr("&Where your work is kept"), this, [this] { showHelp(u"files"_s, this); });
  help->addAction(tr("&Open the folder of backups"), this, [this] {
    QDir().mkpath(m_files->dataFolder());
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_files->dataFolder()));
  });
  help->addSeparator();
  QAction* notes = help->addAction(tr("&Notes of this plan"), this, [this] { showPlanNotes(m_workspace, this); });
  help->addSeparator();
  help->addAction(tr("&About Fulcrum"), this, [this] { showAbout(this); });
  m_findBox->setSource(*menuBar(), [this] { return findEntries(); });
  connect(m_findBox, &FindBox::requested, this, &MainWindow::goTo);
  sayWhatApplies(m_workspace, {.undo = undoAction,
                               .redo = redoAction,
                               .copyWorkload = copyWorkload,
                               .copyFleet = copyFleet,
                               .importTrace = trace,
                               .series = series,
                               .calibrate = calibrate,
                               .deleteScenario = remove,
                               .notes = notes});
}

void MainWindow::buildViewMenu() {
  QMenu* view = menuBar()->addMenu(tr("&View"));
  for (size_t i = 0; i < m_pages.size(); ++i) {
    view->addAction(pageMakers()[i].title(), QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this,
                    [this, i] { showPage(static_cast<int>(i)); });
  }
  view->addSeparator();
  QAction* levers = view->addAction(tr("&Levers"), QKeySequence(u"Ctrl+L"_s), m_columns, &Columns::setLeversShown);
  levers->setCheckable(true);
  levers->setChecked(true);
  connect(m_columns, &Columns::leversShown, levers, &QAction::setChecked);
  QAction* problems = m_problemsDock->toggleViewAction();
  problems->setShortcut(QKeySequence(u"Ctrl+Shift+M"_s));
  view->addAction(problems);
  QAction* history = m_historyDock->toggleViewAction();
  history->setShortcut(QKeySequence(u"Ctrl+H"_s));
  view->addAction(history);
  QAction* why = m_whyDock->toggleViewAction();
  why->setShortcut(QKeySequence(u"Ctrl+Shift+W"_s));
  view->addAction(why);
  view->addSeparator();
  addThemeMenu(*view, m_settings);
}

}  // namespace fulcrum
