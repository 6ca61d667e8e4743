// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/file_kind.h"

#include "actuals/gpu_use.h"
#include "actuals/json_bill.h"
#include "actuals/read_bill.h"
#include "exchange/benchmark_text.h"
#include "exchange/byte_source.h"
#include "exchange/demand_trace.h"
#include "prices/import_list.h"

namespace fulcrum {
namespace {

constexpr size_t kBeginning = 256u << 10;
constexpr size_t kLargestDocument = 64u << 20;
constexpr std::string_view kSqlite = "SQLite format 3";

// A line that is cut off would be read as one with fewer fields.
void cutToLines(std::string& text) {
  if (const size_t end = text.rfind('\n'); end != std::string::npos) text.resize(end + 1);
}

// One object or list over many lines, or over one that does not end: JSON that means nothing before its end.
bool isDocument(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[')) return false;
  const size_t end = text.find('\n', first);
  if (end == std::string_view::npos) return true;
  const std::string_view line = text.substr(first, text.find_last_not_of(" \t\r\n", end) + 1 - first);
  return line.back() != '}' || text[first] == '[';
}

std::string textOf(const std::filesystem::path& file) {
  ByteSource source(file);
  std::string text;
  while (text.size() < kBeginning && source.append(text)) {
  }
  if (!isDocument(text)) {
    if (text.size() > kBeginning) {
      text.resize(kBeginning);
      cutToLines(text);
    }
    return text;
  }
  while (text.size() < kLargestDocument && source.append(text)) {
  }
  return text;
}

bool isBill(std::string_view text) {
  return text.starts_with("PAR1") || text.starts_with("PK\x03\x04") || actuals::looksLikeBill(text);
}

// Benchmarks of known programs come before traces, because their results may have times in them; bare columns of
// numbers behind, because rows of a trace may look like them.
FileKind demandOrBenchmark(std::string_view text) {
  const BenchmarkText benchmarks = readBenchmarks(text);
  const bool hasRows = !benchmarks.rows.empty();
  if (hasRows && benchmarks.recognised != "columns") return FileKind::Benchmark;
  if (readDemandTrace(text).ok()) return FileKind::Trace;
  return hasRows ? FileKind::Benchmark : FileKind::Unknown;
}

}  // namespace

std::string_view kindName(FileKind kind) {
  switch (kind) {
    case FileKind::Project:
      return "project";
    case FileKind::PlanText:
      return "plan";
    case FileKind::PriceList:
      return "priceList";
    case FileKind::Bill:
      return "bill";
    case FileKind::GpuUse:
      return "gpuUse";
    case FileKind::Benchmark:
      return "benchmark";
    case FileKind::Trace:
      return "trace";
    case FileKind::Unknown:
      return "unknown";
  }
  return "unknown";
}

FileKind kindOf(const std::filesystem::path& file) {
  const std::string text = textOf(file);
  const std::string_view beginning = std::string_view(text).substr(0, kBeginning);
  if (text.empty()) return FileKind::Unknown;
  if (beginning.starts_with(kSqlite)) return FileKind::Project;
  if (beginning.find("\"fulcrum-plan\"") != std::string_view::npos) return FileKind::PlanText;
  if (isBill(beginning) || (actuals::beginsAsJson(beginning) && actuals::looksLikeJsonBill(file)))
    return FileKind::Bill;
  if (actuals::looksLikeGpuUse(beginning)) return FileKind::GpuUse;
  if (prices::looksLikePriceList(file)) return FileKind::PriceList;
  return demandOrBenchmark(text);
}

}  // namespace fulcrum
