// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a FOCUS file in a second: read, added up and hashed.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>

#include "actuals/read_bill.h"

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

}  // namespace
}  // namespace fulcrum
