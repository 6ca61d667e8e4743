// SPDX-License-Identifier: GPL-3.0-or-later
// The window: it only wires menus, bars, pages and docks to the workspace.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <vector>

#include "document/settings.h"
#include "live/workspace.h"
#include "pages/common/page.h"
#include "words/find_entries.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class Banner;
class Columns;
class ElidedLabel;
class FileActions;
class FindBox;
class HistoryPanel;
class ImportDoor;
class LeverPanel;
class Navigation;
class ProblemsPanel;
class ScenarioBar;
class StartPage;
class VerdictLine;
class WhyPanel;
class WindowMenu;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  MainWindow(Workspace& workspace, Settings& settings, QWidget* parent = nullptr);

  [[nodiscard]] FileActions& files() { return *m_files; }
  void showPage(const QString& name);
  // In place of a plan, until one is opened.
  void showStartPage();
  void leaveStartPage();
  // Goes to the page and field of a path such as `fleets[0].targetLoad`.
  void goToField(const QString& path);
  // Goes to whatever was found by name.
  void goTo(const FindEntry& entry);
  // Displays what a figure is made of.
  void askWhy(const explain::Asked& asked);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void showPage(int index);
  // Built when it is first asked for, or else when the window has nothing to do: who opens it waits for one page.
  [[nodiscard]] Page* pageAt(size_t index);
  void buildNextPage();
  [[nodiscard]] std::vector<FindEntry> findEntries() const;
  void showScenarioOf(const QString& path);
  void buildCentre();
  [[nodiscard]] StartPage* buildStartPage();
  void buildProblems();
  void buildHistory();
  void buildWhy();
  void buildMenus();
  void buildStatusBar();
  void buildViewMenu();
  [[nodiscard]] QString shownPath(const QString& path) const;
  void sayForAll();
  void importBills(const QStringList& paths);
  void updateTitle();
  void updateStatus();

  Workspace& m_workspace;
  Settings& m_settings;
  FileActions* m_files;
  ImportDoor* m_door;
  WindowMenu* m_windows;
  Banner* m_banner;
  Banner* m_forAll;
  ScenarioBar* m_scenarios;
  FindBox* m_findBox;
  Navigation* m_navigation;
  QStackedWidget* m_stack;
  VerdictLine* m_verdict;
  QStackedWidget* m_whole;  // the start page, or all that is about a plan
  ProblemsPanel* m_problems;
  QDockWidget* m_problemsDock;
  QDockWidget* m_historyDock;
  WhyPanel* m_why;
  QDockWidget* m_whyDock;
  bool m_whyPlaced = false;
  QPointer<QWidget> m_asker;  // has the focus again when the answer is closed
  LeverPanel* m_levers;
  Columns* m_columns;
  ElidedLabel* m_evaluationStatus;
  QToolButton* m_problemsStatus;
  ElidedLabel* m_planStatus;
  ElidedLabel* m_recoveryStatus;
  std::vector<Page*> m_pages;  // in the order of pageMakers(); null until built
};

}  // namespace fulcrum
