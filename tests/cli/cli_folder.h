// SPDX-License-Identifier: GPL-3.0-or-later
// fulcrum-cli in a folder of its own, as a base of the tests that start it.
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace fulcrum::test {

struct Run {
  int exitCode = -1;  // of a program that did not end by itself, too
  QByteArray out;
  QByteArray err;
  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class CliFolder {
 public:
  virtual ~CliFolder() = default;

 protected:
  // An empty folder, before each test.
  void renewFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
  [[nodiscard]] Run run(const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(FULCRUM_CLI), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  void write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  [[nodiscard]] virtual QProcessEnvironment environment() const { return QProcessEnvironment::systemEnvironment(); }

  std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace fulcrum::test
