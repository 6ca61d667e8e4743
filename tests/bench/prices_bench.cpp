// SPDX-License-Identifier: GPL-3.0-or-later
// A long price list into the price book, and beside it the same file into a table by SQLite's own program, where it is
// installed. Goal: 500,000 rows per second.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>

#include "base/uuid.h"
#include "prices/import_list.h"

using namespace fulcrum;
namespace fs = std::filesystem;

namespace {

constexpr int kRows = 500'000;

class LongList {
 public:
  LongList() : m_folder(fs::temp_directory_path() / ("fulcrum-bench-" + newUuid())) {
    fs::create_directories(m_folder);
    std::ofstream file(list(), std::ios::binary);
    file << "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,"
            "AvailabilityZone\n";
    constexpr const char* kInfo =
        "\"{'Gpus': [{'Name': 'H100', 'Manufacturer': 'NVIDIA', 'Count': 8, 'MemoryInfo': {'SizeInMiB': 81920}}], "
        "'TotalGpuMemoryInMiB': 655360}\"";
    for (int row = 0; row < kRows; ++row) {
      const int region = row / 4 % 25;
      file << 't' << row / 100 << ".48xlarge,H100,8.0,192.0,2048.0," << kInfo << ',' << 10 + row % 9973 / 100.0 << ','
           << 3 + row % 7919 / 300.0 << ",region-" << region << ",region-" << region << char('a' + row % 4) << '\n';
    }
  }
  LongList(const LongList&) = delete;
  LongList& operator=(const LongList&) = delete;
  ~LongList() { fs::remove_all(m_folder); }
  [[nodiscard]] fs::path list() const { return m_folder / "aws_2026-05-01.csv"; }
  [[nodiscard]] fs::path book() const { return m_folder / "book.db"; }

 private:
  fs::path m_folder;
};

void importLongList(benchmark::State& state) {
  const LongList files;
  for (auto _ : state) {
    state.PauseTiming();
    fs::remove(files.book());
    state.ResumeTiming();
    auto book = prices::PriceBook::open(files.book());
    const auto report = prices::importPriceList(files.list(), {}, book.value());
    if (!report || report.value().taken != kRows) state.SkipWithError("the list was not taken whole");
  }
  state.counters["rows_per_second"] =
      benchmark::Counter(double(kRows) * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(importLongList)->Unit(benchmark::kMillisecond)->UseRealTime();

void sqliteImportsTheSame(benchmark::State& state) {
  const LongList files;
  const std::string command =
      "sqlite3 " + files.book().string() + " '.mode csv' '.import " + files.list().string() + " t'";
  for (auto _ : state) {
    state.PauseTiming();
    fs::remove(files.book());
    state.ResumeTiming();
    if (std::system(command.c_str()) != 0) {
      state.SkipWithError("the program sqlite3 is not installed");
      break;
    }
  }
  state.counters["rows_per_second"] =
      benchmark::Counter(double(kRows) * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(sqliteImportsTheSame)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
