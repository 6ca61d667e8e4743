// SPDX-License-Identifier: GPL-3.0-or-later
// Files appear whole or not at all, with the permissions they had, and nothing is left beside them.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <sstream>

#include "base/platform.h"
#include "base/whole_file.h"

namespace tst_whole_file {

using namespace fulcrum;
namespace fs = std::filesystem;

class TestWholeFile : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
  }

  void bytesArriveAsTheyAre() {
    const std::string bytes("a\0b\r\n\xFF", 6);
    QVERIFY(!writeWholeFile(path("file"), bytes));
    QCOMPARE(contents(path("file")), bytes);
    QVERIFY(!writeWholeFile(path("file"), "shorter"));
    QCOMPARE(contents(path("file")), std::string("shorter"));
    QCOMPARE(entries(), 1);
  }

  void aNewFileIsAllowedWhatTheUserAllows() {
    QVERIFY(!writeWholeFile(path("file"), "x"));
    QCOMPARE(fs::status(path("file")).permissions(), defaultPermissions());
  }

  void permissionsAreKept() {
    const auto mine = fs::perms::owner_read | fs::perms::owner_write;
    QVERIFY(!writeWholeFile(path("file"), "x"));
    fs::permissions(path("file"), mine);
    QVERIFY(!writeWholeFile(path("file"), "y"));
    QCOMPARE(fs::status(path("file")).permissions(), mine);
  }

  void aWriteProtectedFileIsLeftAlone() {
    QVERIFY(!writeWholeFile(path("file"), "old"));
    fs::permissions(path("file"), fs::perms::owner_read);
    QCOMPARE(writeWholeFile(path("file"), "new"), std::make_error_code(std::errc::permission_denied));
    QCOMPARE(contents(path("file")), std::string("old"));
    QCOMPARE(entries(), 1);
  }

  void aMissingFolderIsAnError() { QVERIFY(writeWholeFile(path("missing/file"), "x")); }

  void aFolderIsNoTarget() {
    fs::create_directory(path("folder"));
    QVERIFY(writeWholeFile(path("folder"), "x"));
    QVERIFY(fs::is_directory(path("folder")));
    QCOMPARE(entries(), 1);
  }

  void linksAreFollowed() {
    QVERIFY(!writeWholeFile(path("file"), "old"));
    fs::create_symlink("file", path("link"));
    fs::create_symlink("not there yet", path("dangling"));
    QVERIFY(!writeWholeFile(path("link"), "new"));
    QVERIFY(!writeWholeFile(path("dangling"), "first"));
    QVERIFY(fs::is_symlink(path("link")) && fs::is_symlink(path("dangling")));
    QCOMPARE(contents(path("file")), std::string("new"));
    QCOMPARE(contents(path("not there yet")), std::string("first"));
  }

  void filesChangePlacesAtOneInstant() {
    std::ofstream(path("target")) << "theirs";
    TemporaryFile ours(path("target"));
    std::ofstream(ours.path()) << "ours";
    const std::error_code error = ours.exchange(path("target"));
    if (error == std::errc::function_not_supported) {
      QCOMPARE(contents(path("target")), std::string("theirs"));
      return;
    }
    QVERIFY(!error);
    QCOMPARE(contents(path("target")), std::string("ours"));
    QCOMPARE(contents(ours.path()), std::string("theirs"));
  }

  void whatAKilledProcessLeftIsRemovedAndNothingElse() {
    fs::path abandoned;
    {
      TemporaryFile pattern(path("file"));
      std::string name = pattern.path().filename().string();
      name.replace(name.find(processMark()), processMark().size(), "2147483646-00000000");  // beyond any process
      abandoned = path(name.c_str());
    }
    TemporaryFile running(path("file"));
    std::ofstream(abandoned) << "x";
    std::ofstream(running.path()) << "x";
    std::ofstream(path("other.tmp")) << "x";
    removeAbandonedFiles(path("."));
    QVERIFY(!fs::exists(abandoned));
    QVERIFY(fs::exists(running.path()) && fs::exists(path("other.tmp")));
  }

 private:
  [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
  [[nodiscard]] static std::string contents(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
  }
  [[nodiscard]] int entries() const {
    return static_cast<int>(std::distance(fs::directory_iterator(path(".")), fs::directory_iterator()));
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace tst_whole_file

QTEST_APPLESS_MAIN(tst_whole_file::TestWholeFile)
#include "tst_whole_file.moc"
