// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_actions.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QProgressDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>

#include "catalogue/catalogue.h"
#include "edits/guided_plan.h"
#include "files/backup_menu.h"
#include "files/figures_dialog.h"
#include "files/file_notice.h"
#include "files/guided_dialog.h"
#include "files/read_back_dialog.h"
#include "files/report_dialog.h"
#include "files/template_dialog.h"
#include "files/workbook_export.h"
#include "plan/plan_json.h"
#include "report/report.h"
#include "serving/model_version.h"
#include "store/salvage.h"
#include "words/field_text.h"
#include "words/loss_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMilliseconds = 250;

QString withSuffix(const QString& path, const QString& suffix) {
  return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

std::filesystem::path toPath(const QString& path) {
  return std::filesystem::path(path.toStdU16String());
}

QString timeInWords(const std::string& time) {
  const QDateTime when = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
  return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

FileActions::FileActions(Workspace& workspace, Settings& settings, QWidget* window,
                         std::unique_ptr<FilePrompts> prompts, const QString& dataFolder)
    : QObject(window),
      m_workspace(workspace),
      m_settings(settings),
      m_window(window),
      m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>(window)),
      m_dataFolder(dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                        : dataFolder),
      m_recovery(workspace.document, toPath(m_dataFolder + u"/recovery"_s), systemClock) {
  m_file.setBackupFolder(toPath(m_dataFolder + u"/backups"_s));
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, &m_recovery, &AutoRecovery::tick);
  timer->start(kTickMilliseconds);
  connect(&m_figures, &FiguresCheck::changed, this, &FileActions::reportFigures);
  connect(&m_recovery, &AutoRecovery::failed, this, [this](const Problem& problem) {
    Q_EMIT noticed(tr("No recovery copy could be written. Save your work soon. %1").arg(problemSentence(problem)));
  });
}

void FileActions::addTo(QMenu& menu) {
  menu.addAction(tr("&New"), QKeySequence(QKeySequence::New), this, &FileActions::newPlan);
  // A process of its own: a plan that fails takes no other along. Both share clipboard, settings and price book.
  menu.addAction(tr("New &window"), this, [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {}); });
  menu.addAction(tr("New &guided plan…"), this, &FileActions::newGuidedPlan);
  menu.addAction(tr("New from &template…"), this, &FileActions::newFromTemplate);
  menu.addAction(tr("Open sa&mple"), this, [this] {
    if (mayDiscard()) openSample();
  });
  menu.addAction(tr("&Open…"), QKeySequence(QKeySequence::Open), this, &FileActions::chooseAndOpen);
  m_recent = menu.addMenu(tr("Open &recent"));
  connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
  QMenu* backups = menu.addMenu(tr("Open a &backup"));
  connect(backups, &QMenu::aboutToShow, this, [this, backups] {
    fillBackupMenu(*backups, m_dataFolder + u"/backups"_s, [this](const QString& path) {
      if (mayDiscard()) openBackup(path);
    });
  });
  menu.addSeparator();
  menu.addAction(tr("&Save"), QKeySequence(QKeySequence::Save), this, &FileActions::save);
  menu.addAction(tr("Save &as…"), QKeySequence(u"Ctrl+Shift+S"_s), this, &FileActions::saveAs);
  menu.addAction(tr("Save a copy without &history…"), this, &FileActions::saveWithoutHistory);
  menu.addSeparator();
  menu.addAction(tr("Export all charts as &PDF…"), QKeySequence(QKeySequence::Print), this,
                 [this] { exportPdf(false); });
  menu.addAction(tr("Export all charts and the history as PDF…"), this, [this] { exportPdf(true); });
  menu.addAction(tr("Bu&dget report (PDF)…"), this, &FileActions::exportBudgetReport);
  menu.addAction(tr("Export wor&kbook (XLSX)…"), this, &FileActions::exportXlsx);
  menu.addAction(tr("R&ead back a workbook…"), this, &FileActions::readXlsx);
  menu.addAction(tr("Export te&xt form…"), this, &FileActions::exportText);
  menu.addSeparator();
  // Each window is closed as by its own button, and asks about what is not saved.
  menu.addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &FileActions::quitRequested)
      ->setMenuRole(QAction::QuitRole);
}

QString FileActions::displayName() const {
  if (m_file.hasPath()) return QFileInfo(m_file.path()).fileName();
  return m_untitledName.isEmpty() ? tr("Untitled") : m_untitledName;
}

bool FileActions::open(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const QString name = QFileInfo(path).fileName();
  ProjectLock lock = QFileInfo::exists(absolute) ? m_file.lock(absolute) : ProjectLock();
  auto access = FilePrompts::Locked::ReadOnly;
  if (lock.state() == ProjectLock::State::HeldByOther) access = m_prompts->askLocked(name, lock.holder());
  if (access == FilePrompts::Locked::Cancel) return false;
  const Result<Plan> plan = m_file.open(absolute, std::move(lock));
  if (!plan) {
    if (isDamage(plan.problems())) return openDamaged(absolute, plan.problems());
    m_prompts->tell(tr("%1 cannot be opened").arg(name), plan.problems());
    return false;
  }
  std::vector<ChangeEntry> history = m_file.history();
  const ProjectMeta meta = m_file.meta();
  if (access == FilePrompts::Locked::Copy) m_file.close();
  show(plan.value(), m_file.hasPath() ? QString() : QFileInfo(path).completeBaseName(), false, std::move(history));
  if (m_file.hasPath()) m_settings.addRecentFile(absolute);
  m_figures.start(m_workspace.whole(), meta);
  return true;
}

void FileActions::reportFigures() {
  const QString text = m_figures.changes().empty()
                           ? QString()
                           : tr("The figures of %1 are not those it was saved with.").arg(displayName()) + u' ' +
                                 versionsInWords(m_figures.saved());
  Q_EMIT figuresDiffered(text);
}

void FileActions::showFigureChanges() {
  fulcrum::showFigureChanges(m_figures.changes(), versionsInWords(m_figures.saved()), m_window);
}

// What is salvaged is untitled and unsaved.
bool FileActions::openDamaged(const QString& path, const Problems& problems) {
  const QFileInfo info(path);
  const Result<Salvaged> salvaged = salvageProject(toPath(path));
  DamagedFile file{.name = info.fileName()};
  const std::string uuid = salvaged ? salvaged.value().uuid : std::string();
  file.backups = backupsOf(info.completeBaseName(), QString::fromStdString(uuid), m_dataFolder + u"/backups"_s);
  if (salvaged) {
    file.kept = keptInWords(salvaged.value());
    file.lost = lossesInWords(salvaged.value());
  } else if (file.backups.isEmpty()) {
    m_prompts->tell(tr("%1 cannot be opened").arg(info.fileName()), problems);
    return false;
  }
  const DamageChoice choice = m_prompts->askDamaged(file);
  if (choice.way == DamageChoice::Way::Backup) return openBackup(choice.backup);
  if (choice.way == DamageChoice::Way::Cancel || !salvaged) return false;
  m_file.close();
  show(salvaged.value().plan, tr("%1 (salvaged)").arg(info.completeBaseName()), true, salvaged.value().changes);
  return true;
}

// As an untitled plan: the backup stays what it is.
bool FileActions::openBackup(const QString& path) {
  const Result<Project> backup = loadProject(toPath(path));
  if (!backup) {
    m_prompts->tell(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()), backup.problems());
    return false;
  }
  m_file.close();
  show(backup.value().plan, tr("%1 (backup)").arg(backupAt(path).project), true, backup.value().changes);
  return true;
}

void FileActions::openSample() {
  m_file.close();
  const Plan sample = samplePlan();
  show(sample, QString::fromStdString(sample.name));
  // On the workload whose fleet has many small nodes: there the curve is alive under the pointer.
  if (fulcrum::find(sample, kSampleScenario)) m_workspace.view.setScenario(kSampleScenario);
  if (fulcrum::find(sample, WorkloadId("assist"))) m_workspace.view.setWorkload(WorkloadId("assist"));
}

void FileActions::newFromTemplate() {
  const std::optional<Plan> plan = chooseTemplate(m_window);
  if (!plan || !mayDiscard()) return;
  m_file.close();
  show(*plan, QString::fromStdString(plan->name));
}

void FileActions::newGuidedPlan() {
  std::optional<GuidedChoice> choice = askForGuidedPlan(m_window);
  if (!choice || !mayDiscard()) return;
  m_file.close();
  show(std::move(choice->plan), tr("Untitled"), true);
  // Figures, report and advice begin there.
  m_workspace.view.setScenario(choice->recommended);
  Q_EMIT guidedPlanMade();
}

void FileActions::newPlan() {
  if (!mayDiscard()) return;
  m_file.close();
  Plan plan = withPresetsNamed(fulcrum::newPlan(), presetSource().toStdString());
  const QDate today = QDate::currentDate();
  plan.start = {.year = today.year(), .month = today.month()};
  show(std::move(plan), tr("Untitled"));
}

void FileActions::offerRecovery() {
  QStringList settled;  // plans whose newest readable copy was asked about
  for (const RecoveryCopy& copy : orphanedCopies(m_recovery.folder())) {
    const QString uuid = QString::fromStdString(copy.uuid);
    if (settled.contains(uuid)) continue;
    const Result<Project> orphan = loadProject(copy.file);
    if (!orphan) continue;  // the generation before it may be whole
    settled << uuid;
    const QFileInfo original(QString::fromStdString(orphan.value().meta.origin));
    const QString planName = QString::fromStdString(orphan.value().plan.name);
    const QString name = !original.fileName().isEmpty() ? original.completeBaseName()
                         : planName.isEmpty()           ? tr("Untitled")
                                                        : planName;
    const auto answer = m_prompts->askOrphan({.name = name,
                                              .folder = original.fileName().isEmpty() ? QString() : original.path(),
                                              .time = timeInWords(copy.writtenAt)});
    if (answer == FilePrompts::Orphan::Keep) continue;
    if (answer == FilePrompts::Orphan::Recover && !recover(orphan.value(), name)) return;
    for (const RecoveryCopy& other : orphanedCopies(m_recovery.folder())) {
      std::error_code ignored;
      if (other.uuid == copy.uuid) std::filesystem::remove(other.file, ignored);
    }
    if (answer == FilePrompts::Orphan::Recover) return;
  }
}

// The orphan's copy goes only when this plan has one of its own.
bool FileActions::recover(const Project& orphan, const QString& name) {
  m_file.close();
  show(orphan.plan, tr("%1 (recovered)").arg(name), true, orphan.changes);
  bool kept = true;
  const auto connection = connect(&m_recovery, &AutoRecovery::failed, this, [&kept] { kept = false; });
  m_recovery.copyNow();
  disconnect(connection);
  return kept;
}

void FileActions::show(Plan plan, const QString& untitledName, bool dirty, std::vector<ChangeEntry> history) {
  m_untitledName = untitledName;
  m_figures.clear();
  m_workspace.document.replace(std::move(plan), dirty, std::move(history));
  m_recovery.follow(m_file.path());
  Q_EMIT noticed(fileNotice(m_file, displayName()));
  if (!m_workspace.whole().scenarios.empty()) m_workspace.view.setScenario(m_workspace.whole().scenarios.front().id);
  Q_EMIT fileChanged();
}

void FileActions::chooseAndOpen() {
  if (!mayDiscard()) return;
  const QString path = QFileDialog::getOpenFileName(m_window, tr("Open"), QFileInfo(m_file.path()).path(),
                                                    tr("Fulcrum projects and plans (*.fulcrum *.json)"));
  if (!path.isEmpty()) open(path);
}

bool FileActions::save() {
  if (!m_file.hasPath() || m_file.isReadOnly()) return saveAs();
  m_workspace.document.finishGesture();
  const SaveFacts facts = saveFacts();
  Result<bool> saved = m_file.save(m_workspace.whole(), facts);
  const bool replaced = !saved && !saved.problems().empty() && saved.problems().front().code == "changedOnDisk";
  if (replaced) {
    if (!m_prompts->mayReplaceChanged(displayName())) return false;
    saved = m_file.save(m_workspace.whole(), facts, ProjectFile::Overwrite::Always);
  }
  if (!saved) {
    m_prompts->tell(tr("%1 was not saved").arg(displayName()), saved.problems());
    return false;
  }
  afterSave();
  return true;
}

void FileActions::afterSave() {
  m_workspace.document.markSaved();
  m_figures.clear();  // the file has those of now
  m_recovery.follow(m_file.path());
  m_settings.addRecentFile(m_file.path());
  QStringList warnings;
  for (const Problem& problem : m_file.warnings()) warnings << problemSentence(problem);
  Q_EMIT noticed(warnings.isEmpty() ? fileNotice(m_file, displayName()) : warnings.join(u' '));
  Q_EMIT fileChanged();
}

bool FileActions::saveAs() {
  const QString suggestion = m_file.hasPath() ? m_file.path() : displayName() + u".fulcrum"_s;
  const QString path =
      withSuffix(QFileDialog::getSaveFileName(m_window, tr("Save as"), suggestion, tr("Fulcrum projects (*.fulcrum)")),
                 u".fulcrum"_s);
  if (path.isEmpty()) return false;
  m_workspace.document.finishGesture();
  const Result<bool> saved = m_file.saveAs(path, m_workspace.whole(), saveFacts());
  if (!saved) {
    m_prompts->tell(tr("%1 was not saved").arg(QFileInfo(path).fileName()), saved.problems());
    return false;
  }
  afterSave();
  return true;
}

SaveFacts FileActions::saveFacts() const {
  const auto evaluate = [this](const Plan& plan, const ScenarioId& id) { return m_workspace.live.figuresOf(plan, id); };
  return {.appVersion = QCoreApplication::applicationVersion(),
          .history = m_workspace.document.history(),
          .servingModel = std::string(kServingModelVersion),
          .figures = headlineFigures(m_workspace.whole(), evaluate, kFiguresPatience)};
}

// For whom the plan is, but not how it came to be.
void FileActions::saveWithoutHistory() {
  const QString suggestion =
      tr("%1 (without history)").arg(QFileInfo(displayName()).completeBaseName()) + u".fulcrum"_s;
  const QString folder = QFileInfo(m_file.path()).path();
  const QString path =
      withSuffix(QFileDialog::getSaveFileName(m_window, tr("Save a copy without history"),
                                              m_file.hasPath() ? folder + u'/' + suggestion : suggestion,
                                              tr("Fulcrum projects (*.fulcrum)")),
                 u".fulcrum"_s);
  if (path.isEmpty()) return;
  m_workspace.document.finishGesture();
  SaveFacts facts = saveFacts();
  facts.history.clear();
  Plan plan = m_workspace.whole();
  plan.report.lastWritten.clear();  // without a history nothing can be said about what came after it
  plan.report.lastFigures.clear();
  const Result<bool> saved = m_file.saveCopy(path, plan, std::move(facts));
  if (!saved) m_prompts->tell(tr("%1 was not saved").arg(QFileInfo(path).fileName()), saved.problems());
}

bool FileActions::mayDiscard() {
  if (!m_workspace.document.isDirty()) return true;
  const auto answer = m_prompts->askUnsaved(displayName());
  if (answer == FilePrompts::Unsaved::Save) return save();
  return answer == FilePrompts::Unsaved::Discard;
}

void FileActions::exportText() {
  const QString suggestion = QFileInfo(displayName()).completeBaseName() + u".plan.json"_s;
  const QString path = withSuffix(
      QFileDialog::getSaveFileName(m_window, tr("Export text form"), suggestion, tr("Plans (*.json)")), u".json"_s);
  if (path.isEmpty()) return;
  QSaveFile file(path);
  const QByteArray text = QByteArray::fromStdString(planToJson(m_workspace.whole()));
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
    QMessageBox::warning(m_window, tr("Export"),
                         tr("%1 was not written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
  }
}

// The paper is the file type of the dialog; the last choice is remembered.
void FileActions::exportPdf(bool history) {
  const QString a4 = tr("PDF on A4 paper (*.pdf)");
  const QString letter = tr("PDF on Letter paper (*.pdf)");
  const QString slides = tr("PDF as slides, a chart a page (*.pdf)");
  const QStringList papers{a4, letter, slides};  // in the order of Paper
  QString chosen = papers[static_cast<qsizetype>(m_settings.paper())];
  QStringList types = papers;
  types.move(types.indexOf(chosen), 0);
  const QString path = withSuffix(QFileDialog::getSaveFileName(m_window, tr("Export all charts as PDF"),
                                                               QFileInfo(displayName()).completeBaseName() + u".pdf"_s,
                                                               types.join(u";;"_s), &chosen),
                                  u".pdf"_s);
  if (path.isEmpty()) return;
  m_settings.setPaper(static_cast<Paper>(std::max<qsizetype>(0, papers.indexOf(chosen))));
  makeReport(path, {.paper = m_settings.paper(), .history = history});
}

void FileActions::exportBudgetReport() {
  // Beside the project; a plan without a file has the documents.
  const QString folder = m_file.hasPath() ? QFileInfo(m_file.path()).absolutePath()
                                          : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString name = tr("%1 report", "name of a file").arg(QFileInfo(displayName()).completeBaseName()) + u".pdf"_s;
  ReportDialog dialog(m_workspace, m_settings, QDir(folder).filePath(name), m_file.hasPath(), m_window);
  connect(&dialog, &ReportDialog::saved, this, [this, &dialog](const QString& error) {
    if (!error.isEmpty()) return;
    Q_EMIT noticed((m_file.hasPath() ? tr("The report was written to %1. Save the plan, so that the next report says "
                                          "what has changed since this one.")
                                     : tr("The report was written to %1."))
                       .arg(dialog.writtenPath()));
  });
  dialog.exec();
}

void FileActions::exportXlsx() {
  const QString path = withSuffix(
      QFileDialog::getSaveFileName(m_window, tr("Export workbook"),
                                   QFileInfo(displayName()).completeBaseName() + u".xlsx"_s, tr("Workbooks (*.xlsx)")),
      u".xlsx"_s);
  if (!path.isEmpty())
    exportWorkbook(m_window, m_workspace.whole(), m_workspace.view.scenario(), path,
                   m_file.hasPath() ? m_file.meta().uuid : std::string());
}

void FileActions::readXlsx() {
  const QString path = QFileDialog::getOpenFileName(m_window, tr("Read back a workbook"),
                                                    QFileInfo(m_file.path()).path(), tr("Workbooks (*.xlsx)"));
  if (!path.isEmpty()) readBackWorkbook(m_window, m_workspace, path);
}

// The window can be used meanwhile.
void FileActions::makeReport(const QString& path, const ReportChoice& choice) {
  auto* job = new ReportJob(path, m_workspace, choice, QDate::currentDate(), this);
  const QString name = QFileInfo(path).fileName();
  auto* progress = new QProgressDialog(tr("Making %1…").arg(name), tr("Cancel"), 0, 100, m_window);
  progress->setWindowTitle(tr("Export"));
  progress->setAutoReset(false);
  progress->setAttribute(Qt::WA_DeleteOnClose);
  connect(job, &ReportJob::progressed, progress, &QProgressDialog::setValue);
  connect(progress, &QProgressDialog::canceled, job, [job] {
    job->cancel();
    job->deleteLater();
  });
  connect(job, &ReportJob::finished, progress, [this, job, progress, name](const QString& error) {
    progress->disconnect(job);
    progress->close();
    job->deleteLater();
    if (error.isEmpty()) return;
    QMessageBox::warning(m_window, tr("Export"), tr("%1 was not written: %2").arg(name, error));
  });
  job->start();
}

void FileActions::fillRecent() {
  m_recent->clear();
  for (const QString& path : m_settings.recentFiles()) {
    QAction* action = m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] {
      if (mayDiscard()) open(path);
    });
    action->setToolTip(path);
    action->setEnabled(QFileInfo::exists(path));
  }
  if (m_recent->isEmpty()) m_recent->addAction(tr("No files yet"))->setEnabled(false);
}

}  // namespace fulcrum
