// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/background.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <semaphore>
#include <thread>

namespace tst_background {

using namespace fulcrum;
using namespace std::chrono_literals;

namespace {

using Work = Background<int>::Work;

Work constant(int value) {
  return [value](const Background<int>::Run&) { return value; };
}

}  // namespace

class TestBackground : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aResultArrivesThroughTheEventLoop() {
    Background<int> background(0ms);
    QVERIFY(background.isCurrent());
    QSignalSpy stale(&background, &BackgroundRunner::stale);
    QSignalSpy updated(&background, &BackgroundRunner::updated);
    background.start(constant(7));
    QCOMPARE(stale.count(), 1);
    QVERIFY(!background.isCurrent());
    QVERIFY(!background.result());
    QVERIFY(updated.wait(5000));
    QVERIFY(background.isCurrent());
    QCOMPARE(*background.result(), 7);
  }

  void theWorkIsOnAnotherThread() {
    Background<Qt::HANDLE> background(1h);
    background.start([](const auto&) { return QThread::currentThreadId(); });
    background.flush();
    QVERIFY(*background.result() != QThread::currentThreadId());
  }

  void aStartWithinTheDelayReplacesTheOneBefore() {
    Background<int> background(1h);
    int runs = 0;  // read after flush() only
    for (int i = 0; i < 10; ++i) {
      background.start([i, &runs](const auto&) {
        ++runs;
        return i;
      });
    }
    background.flush();
    QCOMPARE(runs, 1);
    QCOMPARE(*background.result(), 9);
  }

  void aRunIsCancelledByTheNextStartAndItsResultDropped() {
    Background<int> background(0ms);
    std::atomic<bool> begun = false;
    std::atomic<bool> sawCancel = false;
    background.start([&](const auto& run) {
      begun = true;
      while (!run.cancelled()) std::this_thread::yield();
      sawCancel = true;
      return 1;
    });
    QTRY_VERIFY(begun);
    background.start(constant(2));
    background.flush();
    QVERIFY(sawCancel);
    QCOMPARE(*background.result(), 2);
    QVERIFY(background.isCurrent());
  }

  void aPartIsShownBeforeTheWhole() {
    Background<int> background(0ms);
    std::binary_semaphore shown(0);
    background.start([&](const auto& run) {
      run.publish(1);
      shown.acquire();
      return 2;
    });
    QSignalSpy updated(&background, &BackgroundRunner::updated);
    QVERIFY(updated.wait(5000));
    QCOMPARE(*background.result(), 1);
    QVERIFY(!background.isCurrent());
    QVERIFY(background.isPart());
    shown.release();
    background.flush();
    QCOMPARE(*background.result(), 2);
    QVERIFY(background.isCurrent());
    QVERIFY(!background.isPart());
  }

  void theOldResultStaysUntilTheNewOneIsThere() {
    Background<int> background(1h);
    background.start(constant(1));
    background.flush();
    background.start(constant(2));
    QCOMPARE(*background.result(), 1);
    QVERIFY(!background.isCurrent());
    background.clear();
    QVERIFY(!background.result());
    QVERIFY(background.isCurrent());
  }

  void anObjectGoesWhileItsWorkRuns() {
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    {
      Background<int> background(0ms);
      background.start([&](const auto& run) {
        begun = true;
        while (!run.cancelled()) std::this_thread::yield();
        ended = true;
        return 1;
      });
      QTRY_VERIFY(begun);
    }
    QVERIFY(ended);
  }
};

}  // namespace tst_background

QTEST_GUILESS_MAIN(tst_background::TestBackground)
#include "tst_background.moc"
