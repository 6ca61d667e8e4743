// SPDX-License-Identifier: GPL-3.0-or-later
// What a package installs: complete, and as desktops, software centres and man ask for it.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_installed {

using namespace Qt::StringLiterals;

namespace {

const QString kId = u"org.fulcrum_planner.Fulcrum"_s;
const QStringList kPrograms{u"fulcrum"_s, u"fulcrum-cli"_s};

struct Outcome {
  int exitCode = -1;
  QString text;
};

Outcome run(const QString& program, const QStringList& arguments) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
  environment.insert(u"LANGUAGE"_s, u"en"_s);
  environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
  environment.insert(u"MANWIDTH"_s, u"200"_s);
  environment.insert(u"MANROFFOPT"_s, u"-ww"_s);
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  if (!process.waitForFinished(60000)) return {-1, program + u": "_s + process.errorString()};
  return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class TestInstalled : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void everythingIsThere_data();
  void everythingIsThere();
  void desktopEntryIsValid();
  void softwareCentreEntryIsValid();
  void aHomepageBringsScreenshots();
  void releasesAreThoseOfTheChangelog();
  void iconsHaveTheirSizes();
  void manPagesSayWhatHelpSays_data();
  void manPagesSayWhatHelpSays();

 private:
  [[nodiscard]] QString share(const QString& path) const { return m_root.filePath(u"share/"_s + path); }

  QTemporaryDir m_root;
};

void TestInstalled::initTestCase() {
  QVERIFY(m_root.isValid());
  const Outcome installed = run(QStringLiteral(FULCRUM_CMAKE),
                                {u"--install"_s, QStringLiteral(FULCRUM_BUILD_DIR), u"--prefix"_s, m_root.path()});
  QVERIFY2(installed.exitCode == 0, qPrintable(installed.text));
}

void TestInstalled::everythingIsThere_data() {
  QTest::addColumn<QString>("path");
  for (const char* path :
       {"bin/fulcrum", "bin/fulcrum-cli", "share/applications/org.fulcrum_planner.Fulcrum.desktop",
        "share/metainfo/org.fulcrum_planner.Fulcrum.metainfo.xml", "share/mime/packages/fulcrum.xml",
        "share/icons/hicolor/scalable/apps/fulcrum.svg", "share/icons/hicolor/48x48/apps/fulcrum.png",
        "share/man/man1/fulcrum.1", "share/man/man1/fulcrum-cli.1", "share/doc/fulcrum/copyright",
        "share/fulcrum/sql/duckdb.sql", "share/fulcrum/batch/sweep_slurm.sh"})
    QTest::newRow(path) << QString::fromLatin1(path);
}

void TestInstalled::everythingIsThere() {
  QFETCH(QString, path);
  QVERIFY(QFileInfo(m_root.filePath(path)).size() > 0);
}

void TestInstalled::desktopEntryIsValid() {
  const QString path = share(u"applications/%1.desktop"_s.arg(kId));
  const Outcome checked = run(u"desktop-file-validate"_s, {path});
  QVERIFY2(checked.exitCode == 0 && checked.text.isEmpty(), qPrintable(checked.text));
  // The window says which entry is its own, so that desktops give it that icon.
  QVERIFY(contentOf(QStringLiteral(FULCRUM_SOURCE_DIR "/app/fulcrum/main.cpp")).contains(u'"' + kId + u'"'));
}

void TestInstalled::softwareCentreEntryIsValid() {
  const Outcome checked =
      run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, share(u"metainfo/%1.metainfo.xml"_s.arg(kId))});
  QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
}

// Where the project's page is known, as a packager says.
void TestInstalled::aHomepageBringsScreenshots() {
  QTemporaryDir folder;
  QDir().mkpath(folder.filePath(u"made"_s));
  QFile project(folder.filePath(u"CMakeLists.txt"_s));
  QVERIFY(project.open(QIODevice::WriteOnly));
  project.write(
      "cmake_minimum_required(VERSION 3.25)\nproject(fulcrum VERSION 9.8.7 LANGUAGES NONE DESCRIPTION x)\n"
      "add_subdirectory(" FULCRUM_SOURCE_DIR "/installer made)\n");
  project.close();
  QVERIFY(QFile::copy(QStringLiteral(FULCRUM_SOURCE_DIR "/LICENSE"), folder.filePath(u"LICENSE"_s)));
  const Outcome configured = run(QStringLiteral(FULCRUM_CMAKE),
                                 {u"-G"_s, u"Ninja"_s, u"-S"_s, folder.path(), u"-B"_s, folder.filePath(u"build"_s),
                                  u"-DFULCRUM_HOMEPAGE=https://example.org/fulcrum"_s});
  QVERIFY2(configured.exitCode == 0, qPrintable(configured.text));
  const QString path = folder.filePath(u"build/made/%1.metainfo.xml"_s.arg(kId));
  const QString text = contentOf(path);
  QVERIFY(text.contains(u"https://example.org/fulcrum/screenshots/demand-light.png"_s));
  QVERIFY(text.contains(u"version=\"9.8.7\""_s));
  const Outcome checked = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, path});
  QVERIFY2(checked.exitCode == 0, qPrintable(checked.text));
}

// A release for each heading; what is not released yet has the version of the build.
void TestInstalled::releasesAreThoseOfTheChangelog() {
  static const QRegularExpression kHeading(u"^## \\[([^\\]]+)\\]"_s, QRegularExpression::MultilineOption);
  static const QRegularExpression kRelease(u"<release version=\"([^\"]+)\" (type=\"development\")?"_s);
  QStringList changelog;
  for (const auto& match : kHeading.globalMatch(contentOf(QStringLiteral(FULCRUM_SOURCE_DIR "/CHANGELOG.md"))))
    changelog << match.captured(1);
  QStringList releases;
  for (const auto& match : kRelease.globalMatch(contentOf(share(u"metainfo/%1.metainfo.xml"_s.arg(kId)))))
    releases << (match.captured(2).isEmpty() ? match.captured(1) : u"Unreleased"_s);
  QVERIFY(!releases.isEmpty());
  QCOMPARE(releases, changelog);
}

void TestInstalled::iconsHaveTheirSizes() {
  int icons = 0;
  QDirIterator each(share(u"icons/hicolor"_s), {u"fulcrum.png"_s}, QDir::Files, QDirIterator::Subdirectories);
  while (each.hasNext()) {
    const QString path = each.next();
    const QImage icon(path);
    QCOMPARE(u"%1x%2"_s.arg(icon.width()).arg(icon.height()), path.section(u'/', -3, -3));
    // Round corners are clear, and there is something in the middle.
    QCOMPARE(qAlpha(icon.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(icon.pixel(icon.width() / 2, icon.height() / 8)), 255);
    ++icons;
  }
  QCOMPARE(icons, 9);
}

void TestInstalled::manPagesSayWhatHelpSays_data() {
  QTest::addColumn<QString>("program");
  for (const QString& program : kPrograms) QTest::newRow(qPrintable(program)) << program;
}

void TestInstalled::manPagesSayWhatHelpSays() {
  QFETCH(QString, program);
  const QString path = share(u"man/man1/%1.1"_s.arg(program));
  const Outcome page = run(u"man"_s, {u"--warnings"_s, u"-P"_s, u"cat"_s, u"-l"_s, path});
  QVERIFY2(page.exitCode == 0 && !page.text.contains(u"warning"_s), qPrintable(page.text));
  const QString said = page.text.simplified();
  const QString binary = m_root.filePath(u"bin/"_s + program);
  const Outcome help = run(binary, {u"--help"_s});
  QCOMPARE(help.exitCode, 0);
  int lines = 0;
  for (QString line : help.text.split(u'\n')) {
    if (line.startsWith(u"QStandardPaths"_s)) continue;
    line = line.replace(m_root.filePath(u"bin/"_s), QString()).simplified();
    if (line.isEmpty()) continue;
    QVERIFY2(said.contains(line), qPrintable(line));
    ++lines;
  }
  QVERIFY(lines > 10);
  // And nothing of an option that there is not.
  static const QRegularExpression kOption(u"--[a-z][a-z-]+"_s);
  for (const auto& match : kOption.globalMatch(said))
    QVERIFY2(help.text.contains(match.captured()), qPrintable(match.captured()));
}

}  // namespace tst_installed

QTEST_GUILESS_MAIN(tst_installed::TestInstalled)
#include "tst_installed.moc"
