// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "base/platform.h"

#ifndef _WIN32
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tst_platform {

using namespace fulcrum;
namespace fs = std::filesystem;

class TestPlatform : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
  }

  void aFileIsCreatedOnce() {
    QVERIFY(!createExclusively(path("file")));
    QCOMPARE(fs::status(path("file")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    QCOMPARE(createExclusively(path("file")), std::make_error_code(std::errc::file_exists));
    QVERIFY(!flushFile(path("file")));
    QVERIFY(!flushDirectory(path(".")));
    QVERIFY(flushFile(path("missing")));
  }

#ifndef _WIN32
  // Other threads create files meanwhile: asking must not lift the mask even for an instant.
  void askingForPermissionsLeavesTheMaskAlone() {
    const mode_t expected = static_cast<mode_t>(defaultPermissions());
    std::atomic<bool> done = false;
    std::thread asking([&] {
      while (!done) (void)defaultPermissions();
    });
    int others = 0;
    for (int i = 0; i < 5000; ++i) {
      const int file = open(path("file").c_str(), O_CREAT | O_EXCL | O_WRONLY, 0666);
      struct stat status {};
      if (file < 0 || fstat(file, &status) != 0 || (status.st_mode & 0777) != expected) ++others;
      close(file);
      unlink(path("file").c_str());
    }
    done = true;
    asking.join();
    QCOMPARE(others, 0);
  }
#endif

#ifndef _WIN32
  // Of allocators that have the choice: others, and sanitizers, take what they take.
  void freedMemoryIsUsedAgain() {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    constexpr size_t kBlocks = 8;
    constexpr size_t kPages = 256;  // of 4 kB at least
    const auto fill = [] {
      std::vector<std::vector<char>> blocks;
      for (size_t i = 0; i < kBlocks; ++i) blocks.emplace_back(kPages * 4096, 'x');
      return blocks.back().back();
    };
    const auto faults = [] {
      struct rusage usage {};
      getrusage(RUSAGE_SELF, &usage);
      return usage.ru_minflt;
    };
    keepFreedMemory();
    QCOMPARE(fill(), 'x');
    const long before = faults();
    for (int i = 0; i < 20; ++i) QCOMPARE(fill(), 'x');
    QVERIFY2(faults() - before < static_cast<long>(kBlocks * kPages), qPrintable(QString::number(faults() - before)));
#endif
  }
#endif

  void marksTellProcessesApart() {
    const std::string mark = processMark();
    QCOMPARE(processMark(), mark);
    QVERIFY(isRunning(mark));
    QVERIFY(!isRunning("2147483646-00000000"));  // beyond any process
    // A process of the same number that began at another time is another process.
    std::string later = mark;
    later.back() = later.back() == '0' ? '1' : '0';
    QVERIFY(!isRunning(later));
    QVERIFY(isRunning("no mark"));  // that cannot be known
  }

  void thisMachineHasAName() {
    QVERIFY(!hostName().empty());
  }

  void whatIsWritableIsKnown() {
    QVERIFY(isWritable(path(".")));
    QVERIFY(!isWritable(path("missing")));
  }

 private:
  [[nodiscard]] fs::path path(const char* name) const {
    return fs::path(m_folder->path().toStdString()) / name;
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace tst_platform

QTEST_APPLESS_MAIN(tst_platform::TestPlatform)
#include "tst_platform.moc"
