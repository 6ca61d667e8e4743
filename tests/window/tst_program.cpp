// SPDX-License-Identifier: GPL-3.0-or-later
// The program of the window as a shell sees it that has no display.
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_program {

using namespace Qt::StringLiterals;

namespace {

struct Run {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
};

Run runWithoutDisplay(const QStringList& arguments, const QString& home) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) environment.remove(name);
  environment.insert(u"HOME"_s, home);
  environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(FULCRUM_PROGRAM), arguments);
  if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

class TestProgram : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsNeedNoDisplay_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("--help") << u"--help"_s << QByteArray("--export-pdf");
    QTest::newRow("-h") << u"-h"_s << QByteArray("--export-pdf");
    QTest::newRow("--help-all") << u"--help-all"_s << QByteArray("--export-pdf");
    QTest::newRow("--version") << u"--version"_s << QByteArray("fulcrum ");
    QTest::newRow("-v") << u"-v"_s << QByteArray("fulcrum ");
  }
  void wordsNeedNoDisplay() {
    QFETCH(QString, option);
    QFETCH(QByteArray, words);
    const Run run = runWithoutDisplay({option}, m_home.path());
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY2(run.out.contains(words), run.out);
  }

  void paperNeedsNoDisplay() {
    const QString pdf = m_home.filePath(u"charts.pdf"_s);
    const Run run = runWithoutDisplay({u"--export-pdf"_s, pdf}, m_home.path());
    QVERIFY2(run.exitCode == 0, run.err);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
  }

 private:
  QTemporaryDir m_home;
};

}  // namespace tst_program

QTEST_GUILESS_MAIN(tst_program::TestProgram)
#include "tst_program.moc"
