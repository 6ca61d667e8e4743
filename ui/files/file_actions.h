// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, save, save as, recent: the file side of the window, with every question it may have to ask.
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

#include "document/auto_recovery.h"
#include "document/project_file.h"
#include "document/settings.h"
#include "files/file_prompts.h"
#include "live/figures_check.h"
#include "live/workspace.h"
#include "report/report.h"

class QAction;
class QMenu;
class QWidget;

namespace fulcrum {

class FileActions : public QObject {
  Q_OBJECT
 public:
  // Without prompts of its own it asks by dialogs. Backups and recovery copies are kept in the data folder; empty: the
  // application's own.
  FileActions(Workspace& workspace, Settings& settings, QWidget* window, std::unique_ptr<FilePrompts> prompts = {},
              const QString& dataFolder = {});

  void addTo(QMenu& menu);
  // Opens a project or a plan's text form; false when the user was told why not.
  bool open(const QString& path);
  void openSample();
  void newPlan();
  void newGuidedPlan();
  void newFromTemplate();
  void chooseAndOpen();
  // Asks about the plans that a crash left behind; the first one to be recovered opens.
  void offerRecovery();
  bool save();
  bool saveAs();
  void saveWithoutHistory();
  // The table behind figuresDiffered().
  void showFigureChanges();
  // Asks about unsaved changes; false: the user wants to stay.
  [[nodiscard]] bool mayDiscard();
  [[nodiscard]] QString displayName() const;
  [[nodiscard]] const QString& path() const { return m_file.path(); }
  [[nodiscard]] bool isReadOnly() const { return m_file.isReadOnly(); }
  [[nodiscard]] const QString& dataFolder() const { return m_dataFolder; }
  [[nodiscard]] AutoRecovery& recovery() { return m_recovery; }
  [[nodiscard]] FiguresCheck& figures() { return m_figures; }

 Q_SIGNALS:
  void fileChanged();
  void quitRequested();   // of all windows
  void guidedPlanMade();  // after fileChanged()
  // What is particular about the open file; empty: nothing.
  void noticed(const QString& text);
  // The displayed plan says something else than when it was saved; empty: it does not, or another one is displayed.
  void figuresDiffered(const QString& text);

 private:
  void exportText();
  void exportPdf(bool history);
  void exportBudgetReport();
  void exportXlsx();
  void readXlsx();
  void makeReport(const QString& path, const ReportChoice& choice);
  void show(Plan plan, const QString& untitledName, bool dirty = false, std::vector<ChangeEntry> history = {});
  [[nodiscard]] SaveFacts saveFacts() const;
  void afterSave();
  void reportFigures();
  bool openDamaged(const QString& path, const Problems& problems);
  bool openBackup(const QString& path);
  [[nodiscard]] bool recover(const Project& orphan, const QString& name);
  void fillRecent();

  Workspace& m_workspace;
  Settings& m_settings;
  QWidget* m_window;
  std::unique_ptr<FilePrompts> m_prompts;
  QString m_dataFolder;
  ProjectFile m_file;
  AutoRecovery m_recovery;
  QString m_untitledName;
  FiguresCheck m_figures;
  QMenu* m_recent = nullptr;
};

}  // namespace fulcrum
