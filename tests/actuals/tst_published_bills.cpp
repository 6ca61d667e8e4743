// SPDX-License-Identifier: GPL-3.0-or-later
// Acceptance: cost exports as their clouds wrote them. The sums were counted by another program, in decimals.
#include <QtTest>
#include <cmath>

#include "actuals/read_bill.h"
#include "base/problem_text.h"
#include "support/shared_data.h"

namespace tst_published_bills {

using namespace fulcrum;
using namespace fulcrum::actuals;

class TestPublishedBills : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { SKIP_WITHOUT_SHARED_DATA(); }
  void sumsAreKnown_data();
  void sumsAreKnown();
  void commitmentsAmortiseToTheirEffectiveCost_data();
  void commitmentsAmortiseToTheirEffectiveCost();
  void aTableOfContractsIsNoBill();
};

void TestPublishedBills::sumsAreKnown_data() {
  QTest::addColumn<std::string>("file");
  QTest::addColumn<std::string>("reader");
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("taken");
  QTest::addColumn<std::string>("currency");
  QTest::addColumn<double>("billed");
  QTest::addColumn<double>("effective");
  const auto row = [](const char* file, const char* reader, int rows, int taken, const char* currency, double billed,
                      double effective) {
    QTest::newRow(file) << std::string(file) << std::string(reader) << rows << taken << std::string(currency) << billed
                        << effective;
  };
  row("EA_ActualCost_Small.csv", "azure-ea", 11, 11, "USD", 8.5450077867419368, 8.5450077867419368);
  row("EA_AmortizedCost_Small.csv", "azure-ea", 28, 28, "USD", 16.2969321366366, 16.2969321366366);
  row("aws_cur_legacy_1281.csv", "aws-cur-legacy", 1281, 1281, "USD", 1.6823086974, 1.6823086974);
  row("azure_ea_export_27.csv", "azure-ea", 27, 27, "CAD", 1.26136926505726, 1.26136926505726);
  row("focus_1.0_sample_1000.csv", "focus-1.0", 1000, 1000, "USD", 20.52022672899, 14.97651418586);
  row("koku__aws_2022-07-01-alt-columns.csv", "aws-cur-legacy", 2, 2, "USD", 0, 0);
  row("koku__aws_2023-06-01.csv", "aws-cur-legacy", 3, 3, "NOK", 30, 0.3);
  row("koku__azure_azure_version_2.csv", "azure-ea", 5, 5, "MC", 19.998413754, 19.998413754);
  row("koku__gcp_2022-08-01_5.csv", "gcp-detailed", 9, 9, "USD", 0.000012, 0.000012);
  row("koku__test_cur.csv", "aws-cur-legacy", 19, 19, "USD", 0.0827499841274349, 0.0827499841274349);
  row("oci_cost_report.csv", "oci-cost-report", 506, 506, "USD", 2.52358932540065, 2.52358932540065);
  row("opencost_azure-BOM.csv", "azure-usage", 1, 0, "XXX", 0, 0);
  row("opencost_azure-German.csv", "azure-usage", 1, 1, "USD", 0.075, 0.075);
  row("opencost_azure-MissingBrackets.csv", "azure-mca", 1, 1, "XXX", 4, 4);
  row("opencost_azure-VirtualMachine.csv", "azure-mca", 1, 1, "XXX", 4, 4);
  row("focus_spec__ai_billing__per_token_foundation_model_api.csv", "focus-1.4", 2, 2, "USD", 94.5, 94.5);
  row("focus_spec__saas_examples__virtual_currency_pricing_model_c.csv", "focus-1.2", 2, 2, "USD", 53000, 0);
  row("focus_spec__simple_agreements__simple_saas_agreements_c.csv", "focus-1.1", 3, 3, "USD", 35800, 35800);
  row("focus_spec__spend_agreements__saas_spend_agreements_b2.csv", "focus-1.1", 14, 14, "USD", 1200, 1200);
  row("focus_spec__correction_closed_period__scenario_1_partial_reallocation_ledger.csv", "focus-1.2", 3, 3, "XXX", 0,
      0);
}

void TestPublishedBills::sumsAreKnown() {
  QFETCH(std::string, file);
  QFETCH(std::string, reader);
  QFETCH(int, rows);
  QFETCH(int, taken);
  QFETCH(std::string, currency);
  QFETCH(double, billed);
  QFETCH(double, effective);
  const auto bill = readBill(test::sharedFile("billing/" + file), {.currency = "XXX"});
  QVERIFY2(bill.ok(), bill.ok() ? "" : problemLine(bill.problems().front()).c_str());
  ReadBill read = bill.value();
  QCOMPARE(read.file.reader, reader);
  QCOMPARE(read.file.rowCount, rows);
  QCOMPARE(read.file.taken, taken);
  QVERIFY(std::abs(read.billed[currency] - billed) <= 1e-12 * (1 + std::abs(billed)));
  QVERIFY(std::abs(read.effective[currency] - effective) <= 1e-12 * (1 + std::abs(effective)));
}

// The FOCUS specification's examples: what was paid ahead bears no cost, what it covers does.
void TestPublishedBills::commitmentsAmortiseToTheirEffectiveCost_data() {
  QTest::addColumn<std::string>("file");
  QTest::addColumn<double>("billed");
  QTest::addColumn<double>("effective");
  const auto row = [](const char* file, double billed, double effective) {
    QTest::newRow(file) << "billing/focus_spec__commitment_discount_" + std::string(file) + ".csv" << billed
                        << effective;
  };
  row("scenarios__aws_reserved_instance_all_upfront_100pct", 402971.52, 1115.52);
  row("scenarios__aws_savings_plan_all_upfront_50pct", 693015.12, 1910.16);
  row("scenarios__azure_reservation_no_upfront_100pct", 55373.35, 1858.55);
  row("scenarios__gcp_flex_cud_no_upfront_100pct", 42431.46, 1523.22);
  row("scenarios__commitment_discount_purchase_scenario_1", 8760, 0);
  row("scenarios__commitment_discount_purchase_scenario_2", 3, 0);
  row("scenarios__commitment_discount_purchase_scenario_3", 4381.5, 0);
  row("scenarios__commitment_discount_usage_scenario_1", 0, 1);
  row("scenarios__commitment_discount_usage_scenario_2", 0, 1);
  row("scenarios__commitment_discount_usage_scenario_3", 0, 1);
  row("scenarios__commitment_discount_usage_scenario_4", 0.5, 1.5);
}

void TestPublishedBills::commitmentsAmortiseToTheirEffectiveCost() {
  QFETCH(std::string, file);
  QFETCH(double, billed);
  QFETCH(double, effective);
  const auto bill = readBill(test::sharedFile(file), {.currency = "USD"});
  QVERIFY2(bill.ok(), bill.ok() ? "" : problemLine(bill.problems().front()).c_str());
  QVERIFY(std::abs(bill.value().billed.at("USD") - billed) < 1e-9 * (1 + billed));
  QVERIFY(std::abs(bill.value().effective.at("USD") - effective) < 1e-9 * (1 + effective));
  double committed = 0;
  for (const BillRow& row : bill.value().file.rows) {
    if (row.tier == SpendTier::Upfront) QCOMPARE(row.effective, 0.0);
    committed += row.tier == SpendTier::CommittedUsed || row.tier == SpendTier::CommittedUnused ? row.effective : 0;
  }
  QVERIFY(committed > 0 || effective == 0);
}

void TestPublishedBills::aTableOfContractsIsNoBill() {
  const auto bill =
      readBill(test::sharedFile("billing/focus_spec__contract_commitments__contract_commitment_scenario_1.csv"), {});
  QCOMPARE(bill.problems().at(0).code, std::string("contractTable"));
}

}  // namespace tst_published_bills

QTEST_APPLESS_MAIN(tst_published_bills::TestPublishedBills)
#include "tst_published_bills.moc"
