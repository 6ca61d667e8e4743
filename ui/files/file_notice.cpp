// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_notice.h"

#include <QCoreApplication>
#include <QStringList>

#include "serving/model_version.h"
#include "words/field_place.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct FileNoticeText {
  Q_DECLARE_TR_FUNCTIONS(FileNotice)
};

QString readOnlyNotice(const ProjectFile& file, const QString& name) {
  switch (file.readOnly()) {
    case ReadOnly::NewerVersion:
      return FileNoticeText::tr("%1 was saved by a newer Fulcrum (%2). You can read it; saving asks for another name.")
          .arg(name, QString::fromStdString(file.meta().appVersion));
    case ReadOnly::Protected:
      return FileNoticeText::tr(
                 "%1 is write-protected, or its folder is. You can read it; saving asks for another name.")
          .arg(name);
    case ReadOnly::OpenElsewhere:
      return FileNoticeText::tr("%1 is open elsewhere. You can read it; saving asks for another name.").arg(name);
    case ReadOnly::No:
      break;
  }
  return {};
}

QString olderNotice(const ProjectFile& file, const QString& name) {
  QStringList fields;
  for (const std::string& path : file.defaulted()) fields << fieldInWords(path);
  fields.removeDuplicates();
  const QString text =
      FileNoticeText::tr("%1 was read from an older format (version %2, now %3). The file is untouched until you save.")
          .arg(name)
          .arg(file.schemaVersion())
          .arg(kSchemaVersion);
  if (fields.isEmpty()) return text;
  return text + u' ' + FileNoticeText::tr("It lacks these, which have their defaults: %1.").arg(fields.join(u"; "_s));
}

}  // namespace

QString fileNotice(const ProjectFile& file, const QString& name) {
  QStringList notices;
  if (file.isReadOnly()) {
    notices << readOnlyNotice(file, name);
  } else if (file.hasPath() && file.isUnlocked()) {
    notices << FileNoticeText::tr(
                   "The folder of %1 keeps no locks: make sure that nobody else works on it at the same time. "
                   "Saving still notices when the file was changed.")
                   .arg(name);
  }
  if (file.schemaVersion() < kSchemaVersion) notices << olderNotice(file, name);
  return notices.join(u' ');
}

QString versionsInWords(const ProjectMeta& saved) {
  return FileNoticeText::tr(
             "It was saved by Fulcrum %1 with serving model %2; this is Fulcrum %3 with serving model %4.")
      .arg(QString::fromStdString(saved.appVersion),
           saved.servingModel.empty() ? NumberFormat::none() : QString::fromStdString(saved.servingModel),
           QCoreApplication::applicationVersion(),
           QString::fromUtf8(kServingModelVersion.data(), static_cast<qsizetype>(kServingModelVersion.size())));
}

}  // namespace fulcrum
