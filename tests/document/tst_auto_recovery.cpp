// SPDX-License-Identifier: GPL-3.0-or-later
// When recovery copies are written, by a clock of the test.
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "document/auto_recovery.h"
#include "support/plan_builder.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  void edit() {
    document.edit({}, [this](Plan& plan) { plan.name = std::to_string(++edits); });
  }
  // Seconds go by one by one.
  void wait(int seconds) {
    for (int i = 0; i < seconds; ++i) {
      now += std::chrono::seconds(1);
      recovery.tick();
    }
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
  void aCopyComesAfterFiveSecondsOfQuiet();
  void aCopyComesEveryMinuteOfWork();
  void aSavedPlanLeavesNone();
  void undoingToTheSavedPlanLeavesNone();
  void aFolderThatFailsIsToldAndTriedAgain();
};

void TestAutoRecovery::aCopyComesAfterFiveSecondsOfQuiet() {
  Fixture fixture;
  fixture.wait(100);
  QCOMPARE(fixture.copied.size(), 0);
  fixture.edit();
  fixture.wait(4);
  QCOMPARE(fixture.copied.size(), 0);
  fixture.wait(1);
  QCOMPARE(fixture.copied.size(), 1);
  fixture.wait(100);
  QCOMPARE(fixture.copied.size(), 1);  // nothing changed
}

void TestAutoRecovery::aCopyComesEveryMinuteOfWork() {
  Fixture fixture;
  for (int second = 0; second < 125; ++second) {
    fixture.edit();
    fixture.wait(1);
  }
  QCOMPARE(fixture.copied.size(), 2);
  QCOMPARE(fixture.files(), 2);
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

QTEST_APPLESS_MAIN(TestAutoRecovery)
#include "tst_auto_recovery.moc"
