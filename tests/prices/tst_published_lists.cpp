// SPDX-License-Identifier: GPL-3.0-or-later
// Acceptance: published price lists as they are downloaded: every row is taken or skipped for a reason. The counts are
// those of tests/reference/count_price_lists.py, which knows the lists and not these readers.
#include <QTemporaryDir>
#include <QtTest>

#include "base/problem_text.h"
#include "prices/import_list.h"
#include "support/shared_data.h"

namespace tst_published_lists {

using namespace fulcrum;
using namespace fulcrum::prices;

class TestPublishedLists : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { SKIP_WITHOUT_SHARED_DATA(); }
  void rowsAreTakenOrSkipped_data();
  void rowsAreTakenOrSkipped();
};

void TestPublishedLists::rowsAreTakenOrSkipped_data() {
  QTest::addColumn<std::string>("file");
  QTest::addColumn<std::string>("reader");
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("taken");
  const auto row = [](const char* file, const char* reader, int rows, int taken) {
    QTest::newRow(file) << std::string(file) << std::string(reader) << rows << taken;
  };
  row("prices/aws_gpu_ondemand_reserved_2026-01.csv", "aws-table", 1157, 1157);
  row("prices/gcp_gpu_ondemand_spot_cud_2026-07-30.csv", "gcp-table", 984, 984);
  row("prices/gpu_prices_multicloud_5days.csv", "offers-csv", 10313, 10313);
  row("prices/gpu_offerings_21_providers_2026-05-24.json", "offers-json", 310, 310);
  row("prices/opencost_custom_pricing_gpu.csv", "opencost", 4, 2);
  row("prices/ec2instances_vantage_format_cn_gpu.json", "vantage", 11, 11);
  row("prices/skypilot_gcp_gpu_and_hosts.csv", "skypilot", 1453, 476);
  row("prices/skypilot_aws_v8_p4p5_excerpt.csv", "skypilot", 111, 106);
  row("prices/skypilot_azure_gpu.csv", "skypilot", 829, 829);
  row("prices/skypilot_cudo_v8_excerpt.csv", "skypilot", 72, 72);
  row("prices/skypilot_hyperbolic_v8.csv", "skypilot", 3, 3);
  row("prices/skypilot_lambda_v8_excerpt.csv", "skypilot", 204, 170);
  row("prices/skypilot_lium_v8.csv", "skypilot", 40, 40);
  row("prices/skypilot_nebius_v8.csv", "skypilot", 61, 21);
  row("prices/skypilot_runpod_v8_excerpt.csv", "skypilot", 32, 32);
  row("prices/skypilot_spheron_v8_excerpt.csv", "skypilot", 18, 18);
  row("prices/skypilot_vast_vms.csv", "skypilot", 64, 64);
  row("tokens/litellm_model_prices_2026-08-01.json", "litellm", 2986, 2394);
  row("tokens/portkey_anthropic.json", "portkey", 34, 33);
  row("tokens/portkey_deepseek.json", "portkey", 5, 4);
  row("tokens/portkey_groq.json", "portkey", 22, 21);
  row("tokens/portkey_moonshot.json", "portkey", 17, 16);
  row("tokens/portkey_z-ai.json", "portkey", 19, 15);
  row("tokens/pydantic_genai_prices_2026-08.json", "genai-prices", 1442, 1285);
  row("spot/aws-spot-advisor-gpu.json", "spot-advisor", 1360, 788);
}

void TestPublishedLists::rowsAreTakenOrSkipped() {
  QFETCH(std::string, file);
  QFETCH(std::string, reader);
  QFETCH(int, rows);
  QFETCH(int, taken);
  QTemporaryDir folder;
  auto book = PriceBook::open(folder.filePath("prices.db").toStdString());
  QVERIFY(book.ok());
  const auto report = importPriceList(test::sharedFile(file), {}, book.value());
  for (const Problem& problem : report.problems()) QFAIL(problemLine(problem).c_str());
  QCOMPARE(report.value().reader, reader);
  QCOMPARE(report.value().rows, static_cast<size_t>(rows));
  QCOMPARE(report.value().taken, static_cast<size_t>(taken));
  size_t skipped = 0;
  for (const auto& [reason, count] : report.value().skipped) skipped += count;
  QCOMPARE(report.value().taken + skipped, report.value().rows);
}

}  // namespace tst_published_lists

QTEST_GUILESS_MAIN(tst_published_lists::TestPublishedLists)
#include "tst_published_lists.moc"
