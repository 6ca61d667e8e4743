// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at written files: their bytes, and what programs such as pdftotext say of them.
#pragma once

#include <QFile>
#include <QProcess>

namespace fulcrum::test {

[[nodiscard]] inline QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What the program printed, or why there is nothing.
[[nodiscard]] inline QString outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished()) return program + QStringLiteral(": ") + process.errorString();
  return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace fulcrum::test
