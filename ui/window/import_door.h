// SPDX-License-Identifier: GPL-3.0-or-later
// One door for everything that is imported: by menu, dropped or pasted, a file goes to the dialog of its kind, which is
// told by its content.
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include "live/workspace.h"
#include "recognise/file_kind.h"

class QMimeData;
class QWidget;

namespace fulcrum {

class ImportDoor : public QObject {
  Q_OBJECT
 public:
  ImportDoor(Workspace& workspace, QWidget* window);

  void chooseAndImport();
  // Bills and GPU counters go together; of what else there is each file opens its dialog.
  void import(const QStringList& paths);
  // Files, or a text: a table of a spreadsheet, say.
  void importFrom(const QMimeData& data);
  void pasteFromClipboard();
  [[nodiscard]] static bool canImport(const QMimeData& data);

 Q_SIGNALS:
  void planRequested(const QString& path);
  void billsRequested(const QStringList& paths);

 private:
  void importOne(const QString& path, FileKind kind);
  [[nodiscard]] std::optional<FileKind> askAboutUse(const QString& name);
  void refuse(const QString& path);

  Workspace& m_workspace;
  QWidget* m_window;
  QTemporaryDir m_pasted;  // texts from the clipboard, as files
};

}  // namespace fulcrum
