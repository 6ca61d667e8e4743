// SPDX-License-Identifier: GPL-3.0-or-later
// A large plan survives the file and the text form, and the file stays small enough for mail. How long that takes is a
// figure of fulcrum-bench.
#include <QTemporaryDir>
#include <QtTest>

#include "plan/plan_json.h"
#include "store/save_project.h"
#include "support/large_plan.h"

namespace tst_large_plan {

using namespace fulcrum;
namespace fs = std::filesystem;

class TestLargePlan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFileHoldsAllOfItInFewMegabytes();
  void theTextHoldsAllOfIt();
};

void TestLargePlan::theFileHoldsAllOfItInFewMegabytes() {
  const QTemporaryDir folder;
  const fs::path file = fs::path(folder.path().toStdString()) / "large.fulcrum";
  const Plan plan = test::largePlan();
  QVERIFY(saveProject(file, plan).ok());
  QCOMPARE(loadProject(file).value().plan, plan);
  QVERIFY(fs::file_size(file) < (12u << 20));
}

void TestLargePlan::theTextHoldsAllOfIt() {
  const Plan plan = test::largePlan();
  QCOMPARE(planFromJson(planToJson(plan)).value(), plan);
}

}  // namespace tst_large_plan

QTEST_APPLESS_MAIN(tst_large_plan::TestLargePlan)
#include "tst_large_plan.moc"
