// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery copies and locks: whose they are, and when they are anybody's.
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "base/platform.h"
#include "store/project_lock.h"
#include "store/recovery.h"
#include "store/save_project.h"
#include "support/example_plan.h"

namespace tst_recovery {

using namespace fulcrum;
namespace fs = std::filesystem;

namespace {

constexpr const char* kDead = "999999999-00000000";
constexpr const char* kUuid = "01234567-89ab-4cde-8f01-23456789abcd";
constexpr const char* kOther = "11234567-89ab-4cde-8f01-23456789abcd";

std::chrono::sys_seconds at(int second) {
  return std::chrono::sys_seconds(std::chrono::seconds(1769860800 + second));
}

}  // namespace

class TestRecovery : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void copiesOfTheDeadAreOffered();
  void copiesOfTheLivingAreNot();
  void twoGenerationsAreKept();
  void aSavedPlanLeavesNoCopies();
  void aLockKeepsOthersOut();
  void aLockOfTheDeadIsTakenOver();
  void aLockIsReleasedByItsHolderOnly();
  void aFolderWithoutLocksIsNotAnError();

 private:
  [[nodiscard]] fs::path folder() const { return m_folder->path().toStdString(); }
  void writeLock(const std::string& host, const std::string& process) const {
    std::ofstream(lockFileOf(folder() / "plan.fulcrum")) << host << '\n' << process << "\n2026-01-31T12:00:00Z\n";
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecovery::copiesOfTheDeadAreOffered() {
  const RecoveryKey key{.uuid = kUuid, .process = kDead, .original = "/home/a/plan.fulcrum"};
  QVERIFY(writeRecoveryCopy(folder(), key, examplePlan(), at(0)).ok());
  const auto orphans = orphanedCopies(folder());
  QCOMPARE(orphans.size(), size_t(1));
  QCOMPARE(orphans[0].writtenAt, std::string("2026-01-31T12:00:00Z"));
  const auto loaded = loadProject(orphans[0].file);
  QCOMPARE(loaded.value().plan, examplePlan());
  QCOMPARE(loaded.value().meta.origin, key.original);
}

void TestRecovery::copiesOfTheLivingAreNot() {
  QVERIFY(writeRecoveryCopy(folder(), {.uuid = kUuid, .process = processMark()}, Plan{}, at(0)).ok());
  QVERIFY(orphanedCopies(folder()).empty());
}

void TestRecovery::twoGenerationsAreKept() {
  const RecoveryKey key{.uuid = kUuid, .process = kDead};
  for (int second : {0, 5, 10}) QVERIFY(writeRecoveryCopy(folder(), key, Plan{}, at(second)).ok());
  const auto orphans = orphanedCopies(folder());
  QCOMPARE(orphans.size(), kGenerations);
  QCOMPARE(orphans[0].writtenAt, std::string("2026-01-31T12:00:10Z"));
}

void TestRecovery::aSavedPlanLeavesNoCopies() {
  const RecoveryKey key{.uuid = kUuid, .process = kDead};
  QVERIFY(writeRecoveryCopy(folder(), key, Plan{}, at(0)).ok());
  QVERIFY(writeRecoveryCopy(folder(), {.uuid = kOther, .process = kDead}, Plan{}, at(0)).ok());
  removeRecoveryCopies(folder(), key);
  const auto orphans = orphanedCopies(folder());
  QCOMPARE(orphans.size(), size_t(1));
  QCOMPARE(orphans[0].uuid, std::string(kOther));
}

void TestRecovery::aLockKeepsOthersOut() {
  writeLock("another-host", "1-00000000");
  const auto lock = ProjectLock::take(folder() / "plan.fulcrum", at(0));
  QVERIFY(lock.state() == ProjectLock::State::HeldByOther);
  QCOMPARE(lock.holder().host, std::string("another-host"));
}

void TestRecovery::aLockOfTheDeadIsTakenOver() {
  writeLock(hostName(), kDead);
  {
    const auto lock = ProjectLock::take(folder() / "plan.fulcrum", at(0));
    QVERIFY(lock.state() == ProjectLock::State::Held);
  }
  QVERIFY(!fs::exists(lockFileOf(folder() / "plan.fulcrum")));
}

void TestRecovery::aLockIsReleasedByItsHolderOnly() {
  auto lock = ProjectLock::take(folder() / "plan.fulcrum", at(0));
  writeLock("another-host", "1-00000000");
  lock.release();
  QVERIFY(fs::exists(lockFileOf(folder() / "plan.fulcrum")));
}

void TestRecovery::aFolderWithoutLocksIsNotAnError() {
  const auto lock = ProjectLock::take(folder() / "plan.fulcrum", at(0), [](const fs::path&) {
    return std::make_error_code(std::errc::operation_not_supported);
  });
  QVERIFY(lock.state() == ProjectLock::State::NoLocks);
}

}  // namespace tst_recovery

QTEST_APPLESS_MAIN(tst_recovery::TestRecovery)
#include "tst_recovery.moc"
