// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a FOCUS file per second: read, added up and hashed (goal: 300,000), beside SQLite's own import; and what
// follows an edit of a rule (goal: a frame, 16 ms).
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "actuals/actuals_report.h"
#include "actuals/read_bill.h"
#include "catalogue/catalogue.h"
#include "engine/evaluate.h"

namespace fulcrum {
namespace {

constexpr int kRows = 300'000;

std::filesystem::path largeBill() {
  const auto path = std::filesystem::temp_directory_path() / "fulcrum-bench-bill.csv";
  std::ofstream file(path);
  file << "BilledCost,BillingAccountId,BillingCurrency,BillingPeriodStart,ChargeCategory,ChargeDescription,"
          "ChargePeriodStart,CommitmentDiscountStatus,ConsumedQuantity,ConsumedUnit,ContractedCost,EffectiveCost,"
          "ListCost,PricingCategory,ProviderName,RegionId,ResourceId,ServiceCategory,ServiceName,SkuId,SubAccountId,"
          "Tags\n";
  for (int row = 0; row < kRows; ++row) {
    const int day = 1 + row % 28;
    file << row % 97 << ".0000160599,\"1234567890123\",\"USD\",\"2025-01-01 00:00:00\",\"Usage\",\"$0.40 per million "
         << "requests in a region, as clouds describe what they charge for\",\"2025-01-" << day / 10 << day % 10
         << " 22:00:00\",NULL,2.000000000000000,\"Hours\",0.00001605990," << row % 89
         << ".0000160599,0.00001605990,\"Standard\",\"AWS\",\"us-west-2\",\"arn:aws:ec2:us-west-2:347410479675:i-"
         << row << "\",\"Compute\",\"Amazon Elastic Compute Cloud\",\"SKU" << row % 300 << "\",\"" << row % 7
         << "\",\"{\"\"application\"\": \"\"chat\"\", \"\"environment\"\": \"\"dev\"\"}\"\n";
  }
  return path;
}

void readLargeBill(benchmark::State& state) {
  const auto path = largeBill();
  for (auto _ : state) {
    const auto bill = actuals::readBill(path, {});
    if (!bill.ok() || bill.value().file.taken != kRows) state.SkipWithError("the bill is not read");
  }
  state.SetItemsProcessed(state.iterations() * kRows);
  std::filesystem::remove(path);
}
BENCHMARK(readLargeBill)->Unit(benchmark::kMillisecond)->UseRealTime();

// What a user would take instead: SQLite's own program puts the same file into a table, without adding it up.
void sqliteImportsTheSameBill(benchmark::State& state) {
  const auto bill = largeBill();
  const auto table = std::filesystem::temp_directory_path() / "fulcrum-bench-bill.db";
  const std::string command = "sqlite3 " + table.string() + " '.mode csv' '.import " + bill.string() + " t'";
  for (auto _ : state) {
    state.PauseTiming();
    std::filesystem::remove(table);
    state.ResumeTiming();
    if (std::system(command.c_str()) != 0) {
      state.SkipWithError("the program sqlite3 is not installed");
      break;
    }
  }
  std::filesystem::remove(table);
  std::filesystem::remove(bill);
  state.SetItemsProcessed(state.iterations() * kRows);
}
BENCHMARK(sqliteImportsTheSameBill)->Unit(benchmark::kMillisecond)->UseRealTime();

// What the page Actuals works out when a rule is edited: a year of 1,000 keys per month under 40 rules.
void reportUnderRules(benchmark::State& state) {
  constexpr int kMonths = 12;
  constexpr int kKeys = 1000;
  constexpr int kRules = 40;
  Plan plan = samplePlan();
  std::vector<BillRow> rows;
  for (int month = 0; month < kMonths; ++month) {
    for (int key = 0; key < kKeys; ++key) {
      rows.push_back({.month = addMonths(plan.start, month),
                      .currency = plan.currency,
                      .provider = "AWS",
                      .account = std::to_string(key % 17),
                      .service = "Amazon Elastic Compute Cloud",
                      .region = "region-" + std::to_string(key % 11),
                      .sku = "t" + std::to_string(key) + ".48xlarge",
                      .tier = SpendTier::OnDemand,
                      .tags = "team=" + std::to_string(key % 23),
                      .billed = 1.0 + key,
                      .effective = 1.0 + key,
                      .hours = 730});
    }
  }
  plan.actuals.files.emplace_back().rows = SharedList(std::move(rows));
  for (int rule = 0; rule < kRules; ++rule)
    plan.actuals.rules.push_back(
        {.when = {{.key = RuleKey::Sku, .match = RuleMatch::Contains, .value = std::to_string(rule) + "7."}},
         .target = RuleTarget::Fleet,
         .to = plan.fleets[static_cast<size_t>(rule) % plan.fleets.size()].id.text});
  const auto evaluation = evaluate(plan, plan.scenarios[0].id);
  for (auto _ : state) {
    // Another answer each time, as after an edit.
    plan.actuals.rules[0].when[0].value = std::to_string(state.iterations() % 10) + "3.";
    const auto report = actuals::actualsReport(plan, evaluation.value());
    if (report.months.empty()) state.SkipWithError("there is no month");
    benchmark::DoNotOptimize(report);
  }
}
BENCHMARK(reportUnderRules)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace fulcrum
