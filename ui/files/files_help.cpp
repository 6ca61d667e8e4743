// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/files_help.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct FilesHelpText {
  Q_DECLARE_TR_FUNCTIONS(FilesHelp)
};

void addSection(QVBoxLayout& rows, const QString& title, const QString& text, QWidget* parent) {
  auto* heading = new QLabel(title, parent);
  setRole(heading, u"cardTitle"_s);
  auto* body = new QLabel(text, parent);
  body->setWordWrap(true);
  body->setTextFormat(Qt::PlainText);
  body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  rows.addWidget(heading);
  rows.addWidget(body);
  rows.addSpacing(space::kSnug);
}

}  // namespace

void showFilesHelp(const QString& dataFolder, QWidget* parent) {
  QDialog dialog(parent);
  dialog.setWindowTitle(FilesHelpText::tr("Where your work is kept"));
  auto* rows = new QVBoxLayout(&dialog);
  rows->setContentsMargins(margins::kDialog);
  addSection(*rows, FilesHelpText::tr("Your project"),
             FilesHelpText::tr(
                 "A project is one file, where you saved it. A save takes its place whole or not at all. While it is "
                 "open, a small hidden file beside it tells others so."),
             &dialog);
  addSection(*rows, FilesHelpText::tr("History"),
             FilesHelpText::tr(
                 "Each change is saved with the project: when, what, old and new value. View, History shows it. File, "
                 "Save a copy without history is for those who need the plan alone."),
             &dialog);
  addSection(*rows, FilesHelpText::tr("Backups"),
             FilesHelpText::tr(
                 "Each save first copies what it replaces. The last three copies of each project are kept, with the "
                 "time in their names. Open one as any project, and save it where you want it."),
             &dialog);
  addSection(
      *rows, FilesHelpText::tr("Damaged files"),
      FilesHelpText::tr(
          "A damaged file is left as it is. What can be read of it opens as a new plan, with a list of what is lost; "
          "its backups are offered beside it."),
      &dialog);
  addSection(*rows, FilesHelpText::tr("Recovery copies"),
             FilesHelpText::tr(
                 "Unsaved changes are copied after five seconds of quiet, and every minute while you work. If Fulcrum "
                 "or the computer stops, the next start offers them. Saving, or closing without saving, removes them."),
             &dialog);
  addSection(*rows, FilesHelpText::tr("Their folder"), QDir::toNativeSeparators(dataFolder), &dialog);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
  const QPushButton* open = buttons->addButton(FilesHelpText::tr("&Open the folder"), QDialogButtonBox::ActionRole);
  QObject::connect(open, &QPushButton::clicked, &dialog, [dataFolder] {
    QDir().mkpath(dataFolder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder));
  });
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  rows->addWidget(buttons);
  dialog.resize(520, dialog.sizeHint().height());
  dialog.exec();
}

}  // namespace fulcrum
