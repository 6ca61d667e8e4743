// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/raw_trace_text.h"

#include "base/text_encoding.h"
#include "exchange/delimited_table.h"
#include "exchange/trace_json.h"

namespace fulcrum {

Result<RawTrace> readRawTrace(std::string_view bytes, const TraceOptions& options) {
  std::string room;
  const std::string_view text = anyText(bytes, room);
  TraceCollector collector(options);
  bool stopped = false;
  const auto goOn = [&](double share) {
    stopped = stopped || !options.goOn(share);
    return !stopped;
  };
  std::string kind;
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos && (text[first] == '{' || text[first] == '[')) {
    kind = collectJson(text.substr(first), collector, goOn);
  } else {
    const char separator = separatorOf(text);
    const auto onRow = [&](TextRow& fields) { collector.addRow(std::move(fields), separator); };
    if (auto problem = readDelimitedRows(text, onRow, goOn)) return *problem;
  }
  if (stopped) return Problem{.code = "traceStopped"};
  auto raw = collector.finish();
  if (raw.ok() && !kind.empty()) raw.value().layout.recognised = kind;
  return raw;
}

}  // namespace fulcrum
