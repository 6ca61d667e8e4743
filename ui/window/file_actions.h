// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, save, save as, recent: the file side of the window, with every question it may have to ask.
#pragma once

#include <QObject>
#include <QStringList>

#include "document/project_file.h"
#include "document/workspace.h"

class QAction;
class QMenu;
class QWidget;

namespace fulcrum {

class FileActions : public QObject {
  Q_OBJECT
 public:
  FileActions(Workspace& workspace, QWidget* window);

  void addTo(QMenu& menu);
  // Opens a project or a plan's text form; false when the user was told why not.
  bool open(const QString& path);
  void openSample();
  bool save();
  bool saveAs();
  // Asks about unsaved changes; false: the user wants to stay.
  [[nodiscard]] bool mayDiscard();
  [[nodiscard]] QString displayName() const;
  [[nodiscard]] const QString& path() const { return m_file.path(); }

 Q_SIGNALS:
  void fileChanged();

 private:
  void newPlan();
  void chooseAndOpen();
  void exportText();
  void exportPdf();
  void show(Plan plan, const QString& untitledName);
  void tell(const QString& title, const Problems& problems);
  void remember(const QString& path);
  void fillTemplates(QMenu& menu);
  void fillRecent();

  Workspace& m_workspace;
  QWidget* m_window;
  ProjectFile m_file;
  QString m_untitledName;
  QMenu* m_recent = nullptr;
};

}  // namespace fulcrum
