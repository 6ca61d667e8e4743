// SPDX-License-Identifier: GPL-3.0-or-later
// A large plan opens, is saved and is written as text within a second each. Processor time, because tests run beside
// others; fulcrum-bench prints the times.
#include <QTemporaryDir>
#include <QtTest>
#include <ctime>

#include "plan/plan_json.h"
#include "store/save_project.h"
#include "support/large_plan.h"

using namespace fulcrum;
namespace fs = std::filesystem;

class TestLargePlan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opensAndIsSavedWithinASecond();
  void isReadAndWrittenAsTextWithinASecond();

 private:
#ifdef __SANITIZE_ADDRESS__
  static constexpr double kLimit = 10;  // every access is looked at
#else
  static constexpr double kLimit = 1;
#endif
  template <class Work>
  static double secondsOf(Work&& work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  }
};

void TestLargePlan::opensAndIsSavedWithinASecond() {
  const QTemporaryDir folder;
  const fs::path file = fs::path(folder.path().toStdString()) / "large.fulcrum";
  const Plan plan = test::largePlan();
  QVERIFY(secondsOf([&] { QVERIFY(saveProject(file, plan).ok()); }) < kLimit);
  Plan opened;
  QVERIFY(secondsOf([&] { opened = loadProject(file).value().plan; }) < kLimit);
  QCOMPARE(opened, plan);
  QVERIFY(fs::file_size(file) < (12u << 20));
}

void TestLargePlan::isReadAndWrittenAsTextWithinASecond() {
  const Plan plan = test::largePlan();
  std::string text;
  QVERIFY(secondsOf([&] { text = planToJson(plan); }) < kLimit);
  Plan read;
  QVERIFY(secondsOf([&] { read = planFromJson(text).value(); }) < kLimit);
  QCOMPARE(read, plan);
}

QTEST_APPLESS_MAIN(TestLargePlan)
#include "tst_large_plan.moc"
