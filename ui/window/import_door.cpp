// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/import_door.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

#include "dialogs/calibration_dialog.h"
#include "dialogs/prices_dialog.h"
#include "dialogs/trace_dialog.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

QStringList localFilesOf(const QMimeData& data) {
  QStringList paths;
  for (const QUrl& url : data.urls()) {
    if (url.isLocalFile()) paths << url.toLocalFile();
  }
  return paths;
}

// A long document is read as a whole before it is known.
FileKind kindWhileWaiting(const QString& path) {
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  const FileKind kind = kindOf(std::filesystem::path(path.toStdU16String()));
  QGuiApplication::restoreOverrideCursor();
  return kind;
}

}  // namespace

ImportDoor::ImportDoor(Workspace& workspace, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window) {}

void ImportDoor::chooseAndImport() {
  import(QFileDialog::getOpenFileNames(m_window, tr("Import"), {},
                                       tr("Price lists, cost exports, traces, benchmarks, counters (*.csv *.tsv *.txt "
                                          "*.json *.jsonl *.ndjson *.yml *.yaml *.gz)") +
                                           u";;"_s + tr("All files (*)")));
}

void ImportDoor::import(const QStringList& paths) {
  QStringList bills;
  for (const QString& path : paths) {
    FileKind kind = kindWhileWaiting(path);
    if (kind == FileKind::GpuUse) {
      const auto chosen = askAboutUse(QFileInfo(path).fileName());
      if (!chosen) continue;
      kind = *chosen;
    }
    if (kind == FileKind::Bill || kind == FileKind::GpuUse) {
      bills << path;
    } else {
      importOne(path, kind);
    }
  }
  if (!bills.isEmpty()) Q_EMIT billsRequested(bills);
}

void ImportDoor::importOne(const QString& path, FileKind kind) {
  switch (kind) {
    case FileKind::Project:
    case FileKind::PlanText:
      Q_EMIT planRequested(path);
      return;
    case FileKind::PriceList:
      importPrices(m_workspace.format(), path, m_window);
      return;
    case FileKind::Trace:
      importTrace(m_workspace, m_workspace.view.workload(), path, m_window);
      return;
    case FileKind::Benchmark:
      showCalibration(m_workspace, m_workspace.view.workload(), m_window, {path});
      return;
    case FileKind::Bill:
    case FileKind::GpuUse:
    case FileKind::Unknown:
      break;
  }
  // What is damaged is known by its name only; opening it says what can be saved.
  if (path.endsWith(u".fulcrum"_s, Qt::CaseInsensitive)) {
    Q_EMIT planRequested(path);
  } else {
    refuse(path);
  }
}

std::optional<FileKind> ImportDoor::askAboutUse(const QString& name) {
  QMessageBox box(QMessageBox::Question, tr("Import"), tr("%1 says how busy GPUs were.").arg(name), QMessageBox::Cancel,
                  m_window);
  box.setInformativeText(
      tr("It can stand beside the utilisation that the plan computes, or become the demand of a "
         "workload in busy GPUs."));
  const QPushButton* compare = box.addButton(tr("Compare with the plan"), QMessageBox::AcceptRole);
  const QPushButton* demand = box.addButton(tr("Use as demand…"), QMessageBox::ActionRole);
  box.exec();
  if (box.clickedButton() == compare) return FileKind::GpuUse;
  if (box.clickedButton() == demand) return FileKind::Trace;
  return std::nullopt;
}

void ImportDoor::refuse(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  QMessageBox::information(
      m_window, tr("Import"),
      tr("%1 was not imported: nothing in it is known.").arg(name) + u"\n\n"_s +
          tr("Looked for: a project or the text form of a plan; a price list by its columns or keys (SkyPilot, "
             "Vantage, "
             "Azure, Google, OpenCost, LiteLLM and others); a cost export (FOCUS, AWS, Azure, Google Cloud, Oracle, "
             "OpenCost, Anthropic, OpenAI, DeepSeek); a GPU counter (DCGM, nvidia-smi); the result of a serving "
             "benchmark; a trace with times of "
             "requests, or with demand by time. A price list with other columns can be opened with File > Import "
             "prices, where the columns can be named."));
}

void ImportDoor::importFrom(const QMimeData& data) {
  if (const QStringList paths = localFilesOf(data); !paths.isEmpty()) {
    import(paths);
    return;
  }
  const QString path = m_pasted.filePath(tr("pasted") + u".txt"_s);
  QFile file(path);
  if (!data.hasText() || !file.open(QIODevice::WriteOnly)) return;
  file.write(data.text().toUtf8());
  file.close();
  import({path});
}

void ImportDoor::pasteFromClipboard() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  if (data && canImport(*data)) {
    importFrom(*data);
    return;
  }
  QMessageBox::information(m_window, tr("Import"), tr("The clipboard has neither text nor files."));
}

bool ImportDoor::canImport(const QMimeData& data) {
  const QStringList paths = localFilesOf(data);
  const auto isPlan = [](const QString& path) { return path.endsWith(u".fulcrum"_s, Qt::CaseInsensitive); };
  if (std::count_if(paths.begin(), paths.end(), isPlan) > 1) return false;  // a window holds one plan
  if (data.hasUrls()) return !paths.isEmpty();                              // its text would be an address
  return data.hasText() && !data.text().trimmed().isEmpty();
}

}  // namespace fulcrum
