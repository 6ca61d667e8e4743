// SPDX-License-Identifier: GPL-3.0-or-later
// A sample of the faults that `fulcrum-bench faults` tries in full.
#include <QTemporaryDir>
#include <QtTest>

#include "catalogue/catalogue.h"
#include "faults/fault_trials.h"

namespace tst_faults {

using namespace fulcrum;

class TestFaults : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase();
  void savesSurvive() { check(test::saveFaults(m_folder.path().toStdString(), m_plans, false)); }
  void foldersSurvive() { check(test::folderFaults(m_folder.path().toStdString(), m_plans, false)); }
  void damageIsASentence() { check(test::damageFaults(m_folder.path().toStdString(), m_plans, false)); }

 private:
  static void check(const test::FaultRows& rows) {
    for (const test::FaultRow& row : rows) {
      if (row.tried == 0) qInfo("%s: %s", row.fault.c_str(), row.outcome.c_str());
      QVERIFY2(row.survived == row.tried, (row.fault + ": " + std::to_string(row.survived) + " of " +
                                           std::to_string(row.tried) + " survived (" + row.outcome + ")")
                                              .c_str());
    }
  }
  QTemporaryDir m_folder;
  test::FaultPlans m_plans;
};

void TestFaults::initTestCase() {
  m_plans.old = samplePlan();
  m_plans.fresh = m_plans.old;
  m_plans.fresh.name = "saved";
  m_plans.fresh.workloads.push_back(m_plans.fresh.workloads.front());
}

}  // namespace tst_faults

QTEST_APPLESS_MAIN(tst_faults::TestFaults)
#include "tst_faults.moc"
