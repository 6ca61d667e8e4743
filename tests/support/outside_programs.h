// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at written files: their bytes, and what programs such as pdftotext say of them where they are installed.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace fulcrum::test {

[[nodiscard]] inline QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline QString outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

[[nodiscard]] inline bool isMissing(const QString& program) {
  return QStandardPaths::findExecutable(program).isEmpty();
}

}  // namespace fulcrum::test
