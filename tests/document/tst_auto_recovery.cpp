// SPDX-License-Identifier: GPL-3.0-or-later
// When recovery copies are written, by a clock of the test.
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <ctime>

#include "document/auto_recovery.h"
#include "support/large_plan.h"
#include "support/plan_builder.h"

namespace tst_auto_recovery {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  void edit() {
    document.edit({}, [this](Plan& plan) { plan.name = std::to_string(++edits); });
  }
  // Seconds go by one by one, and each copy is written before the next one.
  void wait(int seconds) {
    for (int i = 0; i < seconds; ++i) {
      tick();
      recovery.flush();
    }
  }
  void tick(int seconds = 1) {
    now += std::chrono::seconds(seconds);
    recovery.tick();
  }
  // A copy is on its way, and the thread may have begun it.
  void beginCopy() {
    edit();
    tick(5);
    QCoreApplication::processEvents();
  }
  [[nodiscard]] std::string newestName() const {
    const QDir copies(folder.path());
    const QString newest = copies.entryList(QDir::Files, QDir::Name).value(files() - 1);
    return loadProject(copies.filePath(newest).toStdString()).value().plan.name;
  }
  [[nodiscard]] qsizetype files() const { return QDir(folder.path()).entryList(QDir::Files).size(); }

  QTemporaryDir folder;
  PlanDocument document{test::plainPlan()};
  std::chrono::sys_seconds now{std::chrono::seconds(1769860800)};
  AutoRecovery recovery{document, folder.path().toStdString(), [this] { return now; }};
  QSignalSpy copied{&recovery, &AutoRecovery::copied};
  int edits = 0;
};

}  // namespace

class TestAutoRecovery : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aCopyComesWithTheNextTick();
  void aDragIsCopiedEveryMinute();
  void aDragThatIsTakenBackLeavesNone();
  void aSavedPlanLeavesNone();
  void undoingToTheSavedPlanLeavesNone();
  void aFolderThatFailsIsToldAndTriedAgain();
  void nobodyWaitsForACopy();
  void aCopyHoldsThePlanItWasBegunWith();
  void aPlanSavedWhileItIsCopiedLeavesNone();
  void closingWhileACopyIsWrittenLeavesNone();
  void aLargePlanTakesNoFrame();
};

void TestAutoRecovery::aCopyComesWithTheNextTick() {
  Fixture fixture;
  fixture.wait(100);
  QCOMPARE(fixture.copied.size(), 0);
  fixture.edit();
  fixture.wait(1);
  QCOMPARE(fixture.copied.size(), 1);
  QCOMPARE(fixture.newestName(), std::string("1"));
  fixture.wait(100);
  QCOMPARE(fixture.copied.size(), 1);  // nothing changed
}

void TestAutoRecovery::aDragIsCopiedEveryMinute() {
  Fixture fixture;
  fixture.document.beginGesture({});
  for (int second = 0; second < 125; ++second) {
    Plan plan = fixture.document.plan();
    plan.workloads[0].requestsPerSecond += 1;
    fixture.document.updateGesture(std::move(plan));
    fixture.wait(1);
  }
  QCOMPARE(fixture.copied.size(), 2);
  QCOMPARE(fixture.files(), 2);
  fixture.document.finishGesture();
  fixture.wait(1);
  QCOMPARE(fixture.copied.size(), 3);
}

void TestAutoRecovery::aDragThatIsTakenBackLeavesNone() {
  Fixture fixture;
  fixture.document.beginGesture({});
  Plan plan = fixture.document.plan();
  plan.workloads[0].requestsPerSecond += 1;
  fixture.document.updateGesture(std::move(plan));
  fixture.wait(61);
  QCOMPARE(fixture.files(), 1);
  fixture.document.cancelGesture();
  QCOMPARE(fixture.files(), 0);
}

void TestAutoRecovery::aSavedPlanLeavesNone() {
  Fixture fixture;
  fixture.edit();
  fixture.wait(5);
  QCOMPARE(fixture.files(), 1);
  fixture.document.markSaved();
  QCOMPARE(fixture.files(), 0);
}

void TestAutoRecovery::undoingToTheSavedPlanLeavesNone() {
  Fixture fixture;
  fixture.edit();
  fixture.wait(5);
  fixture.document.undoStack().undo();
  fixture.wait(5);
  QCOMPARE(fixture.files(), 0);
}

void TestAutoRecovery::aFolderThatFailsIsToldAndTriedAgain() {
  Fixture fixture;
  const QString folder = fixture.folder.path();
  QVERIFY(QDir(folder).removeRecursively());
  QFile blocker(folder);  // a file where the folder should be
  QVERIFY(blocker.open(QIODevice::WriteOnly));
  QSignalSpy failed(&fixture.recovery, &AutoRecovery::failed);
  fixture.edit();
  fixture.wait(10);
  QCOMPARE(failed.size(), 2);
  QVERIFY(blocker.remove());
  fixture.wait(5);
  QCOMPARE(fixture.copied.size(), 1);
}

void TestAutoRecovery::nobodyWaitsForACopy() {
  Fixture fixture;
  fixture.edit();
  fixture.tick(5);
  QCOMPARE(fixture.files(), 0);  // the event loop begins it
  QVERIFY(fixture.copied.wait(10'000));
  QCOMPARE(fixture.files(), 1);
  fixture.tick(100);
  fixture.recovery.flush();
  QCOMPARE(fixture.copied.size(), 1);
}

void TestAutoRecovery::aCopyHoldsThePlanItWasBegunWith() {
  Fixture fixture;
  fixture.edit();
  fixture.tick(5);
  fixture.edit();
  fixture.tick(60);  // it is time for another one, which waits until the first is written
  fixture.recovery.flush();
  QCOMPARE(fixture.copied.size(), 1);
  QCOMPARE(fixture.newestName(), std::string("1"));
  fixture.wait(1);
  QCOMPARE(fixture.copied.size(), 2);
  QCOMPARE(fixture.newestName(), std::string("2"));
}

void TestAutoRecovery::aPlanSavedWhileItIsCopiedLeavesNone() {
  Fixture fixture;
  for (int i = 0; i < 20; ++i) {
    fixture.beginCopy();
    fixture.document.markSaved();
    QCOMPARE(fixture.files(), 0);
  }
  fixture.recovery.flush();
  QCoreApplication::processEvents();
  QCOMPARE(fixture.files(), 0);
  QCOMPARE(fixture.copied.size(), 0);
  fixture.edit();
  fixture.wait(5);
  QCOMPARE(fixture.files(), 1);
}

void TestAutoRecovery::closingWhileACopyIsWrittenLeavesNone() {
  const QTemporaryDir folder;
  PlanDocument document(test::plainPlan());
  {
    std::chrono::sys_seconds now{};
    AutoRecovery recovery(document, folder.path().toStdString(), [&now] { return now; });
    document.edit({}, [](Plan& plan) { plan.name = "edited"; });
    recovery.copyNow();
    document.edit({}, [](Plan& plan) { plan.name = "again"; });
    now += kLongestWithoutCopy;
    recovery.tick();
    QCoreApplication::processEvents();
  }
  QVERIFY(QDir(folder.path()).isEmpty());
}

// Processor time of this thread, because tests run beside others; half of a frame is 8 ms.
void TestAutoRecovery::aLargePlanTakesNoFrame() {
  Fixture fixture;
  fixture.document.replace(test::largePlan());
  for (int i = 0; i < 30; ++i) fixture.edit();
  timespec start{};
  timespec end{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
  fixture.tick(5);
  QCoreApplication::processEvents();
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
  const double milliseconds =
      1e3 * static_cast<double>(end.tv_sec - start.tv_sec) + 1e-6 * static_cast<double>(end.tv_nsec - start.tv_nsec);
  QVERIFY2(milliseconds < 8, qPrintable(QString::number(milliseconds)));
  fixture.recovery.flush();
  QCOMPARE(fixture.files(), 1);
  qInfo("%.2f ms", milliseconds);
}

}  // namespace tst_auto_recovery

QTEST_GUILESS_MAIN(tst_auto_recovery::TestAutoRecovery)
#include "tst_auto_recovery.moc"
