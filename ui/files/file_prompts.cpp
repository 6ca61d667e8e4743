// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_prompts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kProblemsTold = 8;

struct FilePromptsText {
  Q_DECLARE_TR_FUNCTIONS(FilePrompts)
};

QString problemLines(const Problems& problems) {
  QStringList lines;
  for (const Problem& problem : problems) {
    if (lines.size() == kProblemsTold) {
      lines << FilePromptsText::tr("and %Ln more", nullptr, static_cast<int>(problems.size()) - kProblemsTold);
      break;
    }
    const QString place = QString::fromStdString(problem.where);
    lines << (place.isEmpty() ? QString() : place + u": "_s) + problemSentence(problem);
  }
  return lines.join(u'\n');
}

QString inWords(const std::string& time) {
  const QDateTime when = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
  return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

QWidget* DialogPrompts::window() const {
  m_window->show();
  return m_window;
}

FilePrompts::Unsaved DialogPrompts::askUnsaved(const QString& name) {
  switch (QMessageBox::question(window(), FilePromptsText::tr("Unsaved changes"),
                                FilePromptsText::tr("Save the changes to %1?").arg(name),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save)) {
    case QMessageBox::Save:
      return Unsaved::Save;
    case QMessageBox::Discard:
      return Unsaved::Discard;
    default:
      return Unsaved::Cancel;
  }
}

bool DialogPrompts::mayReplaceChanged(const QString& name) {
  const auto answer = QMessageBox::warning(
      window(), FilePromptsText::tr("Save"),
      FilePromptsText::tr("%1 was changed by another program since you opened it. Replace it with your version?")
          .arg(name),
      QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
  return answer == QMessageBox::Save;
}

FilePrompts::Locked DialogPrompts::askLocked(const QString& name, const LockHolder& holder) {
  QMessageBox box(QMessageBox::Question, FilePromptsText::tr("Open"),
                  FilePromptsText::tr("%1 is open elsewhere").arg(name), QMessageBox::Cancel, window());
  box.setInformativeText(
      FilePromptsText::tr("It has been open on the computer %1 since %2. You can read it, or work on a copy of "
                          "your own that is saved under another name.")
          .arg(QString::fromStdString(holder.host), inWords(holder.since)));
  const QPushButton* read = box.addButton(FilePromptsText::tr("Open to &read"), QMessageBox::AcceptRole);
  const QPushButton* copy = box.addButton(FilePromptsText::tr("Open a &copy"), QMessageBox::AcceptRole);
  box.exec();
  if (box.clickedButton() == read) return Locked::ReadOnly;
  return box.clickedButton() == copy ? Locked::Copy : Locked::Cancel;
}

FilePrompts::Orphan DialogPrompts::askOrphan(const OrphanText& orphan) {
  QMessageBox box(QMessageBox::Question, FilePromptsText::tr("Recover"),
                  FilePromptsText::tr("%1 had unsaved changes when Fulcrum ended unexpectedly").arg(orphan.name),
                  QMessageBox::NoButton, window());
  QString text = FilePromptsText::tr("A recovery copy was written at %1.").arg(orphan.time);
  if (!orphan.folder.isEmpty())
    text += u' ' + FilePromptsText::tr("The file itself is untouched, in %1.").arg(orphan.folder);
  box.setInformativeText(text);
  const QPushButton* recover = box.addButton(FilePromptsText::tr("&Recover"), QMessageBox::AcceptRole);
  QPushButton* keep = box.addButton(FilePromptsText::tr("&Keep for later"), QMessageBox::RejectRole);
  const QPushButton* remove = box.addButton(FilePromptsText::tr("&Delete"), QMessageBox::DestructiveRole);
  box.setEscapeButton(keep);
  box.exec();
  if (box.clickedButton() == recover) return Orphan::Recover;
  return box.clickedButton() == remove ? Orphan::Delete : Orphan::Keep;
}

DamageChoice DialogPrompts::askDamaged(const DamagedFile& file) {
  return askAboutDamage(file, window());
}

void DialogPrompts::tell(const QString& title, const Problems& problems) {
  QMessageBox box(QMessageBox::Warning, FilePromptsText::tr("Fulcrum"), title, QMessageBox::Ok, window());
  box.setInformativeText(problemLines(problems));
  box.exec();
}

}  // namespace fulcrum
