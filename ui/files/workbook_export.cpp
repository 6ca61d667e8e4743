// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/workbook_export.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

#include "document/background.h"
#include "words/field_text.h"
#include "workbook/workbook.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct WorkbookExportText {
  Q_DECLARE_TR_FUNCTIONS(WorkbookExport)
};

// The problems of what was not written; empty on success.
Problems written(const Plan& plan, const ScenarioId& scenario, const workbook::WorkbookOptions& options,
                 const std::filesystem::path& file, const Background<Problems>::Run& run) {
  const auto made = workbook::workbookOf(plan, scenario, options);
  if (!made) return made.problems();
  return run.cancelled() ? Problems() : writeXlsx(made.value(), file);
}

}  // namespace

void exportWorkbook(QWidget* window, const Plan& plan, const ScenarioId& scenario, const QString& path,
                    const std::string& projectId) {
  const QString name = QFileInfo(path).fileName();
  auto* progress = new QProgressDialog(WorkbookExportText::tr("Making %1…").arg(name), WorkbookExportText::tr("Cancel"),
                                       0, 0, window);
  progress->setWindowTitle(WorkbookExportText::tr("Export"));
  progress->setAttribute(Qt::WA_DeleteOnClose);
  progress->setMinimumDuration(0);
  auto* job = new Background<Problems>(std::chrono::milliseconds(0), progress);
  const auto shown = [window, name](const Problems& problems) {
    QStringList sentences;
    for (const Problem& problem : problems) sentences << problemSentence(problem);
    QMessageBox::warning(window, WorkbookExportText::tr("Export"),
                         WorkbookExportText::tr("%1 was not written: %2").arg(name, sentences.join(u' ')));
  };
  QObject::connect(job, &BackgroundRunner::updated, progress, [job, progress, shown] {
    if (!job->isCurrent() || !job->result()) return;
    const Problems problems = *job->result();
    progress->close();
    if (!problems.empty()) shown(problems);
  });
  const workbook::WorkbookOptions options{.version = QCoreApplication::applicationVersion().toStdString(),
                                          .date = QDate::currentDate().toString(Qt::ISODate).toStdString(),
                                          .projectId = projectId};
  job->start([plan, scenario, options, file = std::filesystem::path(path.toStdString())](
                 const Background<Problems>::Run& run) { return written(plan, scenario, options, file, run); });
  progress->show();
}

}  // namespace fulcrum
