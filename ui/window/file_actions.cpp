// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_actions.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QSettings>

#include "catalogue/catalogue.h"
#include "document/field_text.h"
#include "plan/plan_json.h"
#include "report/report.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentCount = 8;
constexpr int kProblemsTold = 8;
constexpr auto kRecentKey = "files/recent";
constexpr auto kLetterKey = "report/letter";

QStringList recentFiles() {
  return QSettings().value(QLatin1String(kRecentKey)).toStringList();
}

QString withSuffix(const QString& path, const QString& suffix) {
  return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString problemLines(const Problems& problems) {
  QStringList lines;
  for (const Problem& problem : problems) {
    if (lines.size() == kProblemsTold) {
      lines << FileActions::tr("and %n more", nullptr, static_cast<int>(problems.size()) - kProblemsTold);
      break;
    }
    const QString place = QString::fromStdString(problem.where);
    lines << (place.isEmpty() ? QString() : place + u": "_s) + problemSentence(problem);
  }
  return lines.join(u'\n');
}

}  // namespace

FileActions::FileActions(Workspace& workspace, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window) {}

void FileActions::addTo(QMenu& menu) {
  menu.addAction(tr("&New"), QKeySequence(QKeySequence::New), this, &FileActions::newPlan);
  QMenu* templates = menu.addMenu(tr("New from &template"));
  connect(templates, &QMenu::aboutToShow, this, [this, templates] { fillTemplates(*templates); });
  menu.addAction(tr("Open &sample"), this, [this] {
    if (mayDiscard()) openSample();
  });
  menu.addAction(tr("&Open…"), QKeySequence(QKeySequence::Open), this, &FileActions::chooseAndOpen);
  m_recent = menu.addMenu(tr("Open &recent"));
  connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
  menu.addSeparator();
  menu.addAction(tr("&Save"), QKeySequence(QKeySequence::Save), this, &FileActions::save);
  menu.addAction(tr("Save &as…"), QKeySequence(u"Ctrl+Shift+S"_s), this, &FileActions::saveAs);
  menu.addSeparator();
  menu.addAction(tr("Export all charts as &PDF…"), QKeySequence(QKeySequence::Print), this, &FileActions::exportPdf);
  menu.addAction(tr("Export &text form…"), this, &FileActions::exportText);
}

QString FileActions::displayName() const {
  if (m_file.hasPath()) return QFileInfo(m_file.path()).fileName();
  return m_untitledName.isEmpty() ? tr("Untitled") : m_untitledName;
}

bool FileActions::open(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const Result<Plan> plan = m_file.open(absolute);
  if (!plan) {
    tell(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()), plan.problems());
    return false;
  }
  show(plan.value(), m_file.hasPath() ? QString() : QFileInfo(path).completeBaseName());
  if (m_file.hasPath()) remember(absolute);
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

// Published cases; their notes say what they reproduce and what was left out.
void FileActions::fillTemplates(QMenu& menu) {
  menu.clear();
  menu.setToolTipsVisible(true);
  for (const Plan& plan : templatePlans()) {
    QAction* action = menu.addAction(QString::fromStdString(plan.name), this, [this, plan] {
      if (!mayDiscard()) return;
      m_file.close();
      show(plan, QString::fromStdString(plan.name));
    });
    action->setToolTip(QString::fromStdString(plan.notes));
  }
}

void FileActions::newPlan() {
  if (!mayDiscard()) return;
  m_file.close();
  Plan plan = fulcrum::newPlan();
  const QDate today = QDate::currentDate();
  plan.start = {.year = today.year(), .month = today.month()};
  show(std::move(plan), tr("Untitled"));
}

void FileActions::show(Plan plan, const QString& untitledName) {
  m_untitledName = untitledName;
  m_workspace.document.replace(std::move(plan));
  if (!m_workspace.plan().scenarios.empty()) m_workspace.view.setScenario(m_workspace.plan().scenarios.front().id);
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
  const QString version = QCoreApplication::applicationVersion();
  Result<bool> saved = m_file.save(m_workspace.plan(), version);
  const bool replaced = !saved && !saved.problems().empty() && saved.problems().front().code == "changedOnDisk";
  if (replaced) {
    const auto answer = QMessageBox::warning(
        m_window, tr("Save"),
        tr("%1 was changed by another program since you opened it. Replace it with your version?").arg(displayName()),
        QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Save) return false;
    saved = m_file.save(m_workspace.plan(), version, ProjectFile::Overwrite::Always);
  }
  if (!saved) {
    tell(tr("%1 was not saved").arg(displayName()), saved.problems());
    return false;
  }
  m_workspace.document.markSaved();
  remember(m_file.path());
  Q_EMIT fileChanged();
  return true;
}

bool FileActions::saveAs() {
  const QString suggestion = m_file.hasPath() ? m_file.path() : displayName() + u".fulcrum"_s;
  const QString path =
      withSuffix(QFileDialog::getSaveFileName(m_window, tr("Save as"), suggestion, tr("Fulcrum projects (*.fulcrum)")),
                 u".fulcrum"_s);
  if (path.isEmpty()) return false;
  m_workspace.document.finishGesture();
  const Result<bool> saved = m_file.saveAs(path, m_workspace.plan(), QCoreApplication::applicationVersion());
  if (!saved) {
    tell(tr("%1 was not saved").arg(QFileInfo(path).fileName()), saved.problems());
    return false;
  }
  m_workspace.document.markSaved();
  remember(path);
  Q_EMIT fileChanged();
  return true;
}

bool FileActions::mayDiscard() {
  if (!m_workspace.document.isDirty()) return true;
  const auto answer =
      QMessageBox::question(m_window, tr("Unsaved changes"), tr("Save the changes to %1?").arg(displayName()),
                            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
  if (answer == QMessageBox::Save) return save();
  return answer == QMessageBox::Discard;
}

void FileActions::exportText() {
  const QString suggestion = QFileInfo(displayName()).completeBaseName() + u".plan.json"_s;
  const QString path = withSuffix(
      QFileDialog::getSaveFileName(m_window, tr("Export text form"), suggestion, tr("Plans (*.json)")), u".json"_s);
  if (path.isEmpty()) return;
  QSaveFile file(path);
  const QByteArray text = QByteArray::fromStdString(planToJson(m_workspace.plan()));
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
    QMessageBox::warning(m_window, tr("Export"),
                         tr("%1 was not written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
  }
}

// The paper is the file type of the dialog; the last choice is remembered.
void FileActions::exportPdf() {
  const QString a4 = tr("PDF on A4 paper (*.pdf)");
  const QString letter = tr("PDF on Letter paper (*.pdf)");
  const bool usual = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
  QString chosen = QSettings().value(QLatin1String(kLetterKey), usual).toBool() ? letter : a4;
  const QStringList types = chosen == letter ? QStringList{letter, a4} : QStringList{a4, letter};
  const QString path = withSuffix(QFileDialog::getSaveFileName(m_window, tr("Export all charts as PDF"),
                                                               QFileInfo(displayName()).completeBaseName() + u".pdf"_s,
                                                               types.join(u";;"_s), &chosen),
                                  u".pdf"_s);
  if (path.isEmpty()) return;
  QSettings().setValue(QLatin1String(kLetterKey), chosen == letter);
  const QString error = writeReport(path, m_workspace, chosen == letter ? Paper::Letter : Paper::A4);
  if (!error.isEmpty()) {
    QMessageBox::warning(m_window, tr("Export"), tr("%1 was not written: %2").arg(QFileInfo(path).fileName(), error));
  }
}

void FileActions::tell(const QString& title, const Problems& problems) {
  QMessageBox box(QMessageBox::Warning, tr("Fulcrum"), title, QMessageBox::Ok, m_window);
  box.setInformativeText(problemLines(problems));
  box.exec();
}

void FileActions::remember(const QString& path) {
  QStringList files = recentFiles();
  files.removeAll(path);
  files.prepend(path);
  while (files.size() > kRecentCount) files.removeLast();
  QSettings().setValue(QLatin1String(kRecentKey), files);
}

void FileActions::fillRecent() {
  m_recent->clear();
  for (const QString& path : recentFiles()) {
    QAction* action = m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] {
      if (mayDiscard()) open(path);
    });
    action->setToolTip(path);
    action->setEnabled(QFileInfo::exists(path));
  }
  if (m_recent->isEmpty()) m_recent->addAction(tr("No files yet"))->setEnabled(false);
}

}  // namespace fulcrum
