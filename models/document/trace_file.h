// SPDX-License-Identifier: GPL-3.0-or-later
// A trace on its way from a file into the plan.
#pragma once

#include <QString>
#include <map>
#include <memory>
#include <optional>

#include "document/background.h"
#include "exchange/demand_trace.h"
#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

struct TraceFile {
  DemandTrace trace;
  std::string fileName;  // without its folder
  std::string sha256;    // hexadecimal
};

// What the user said about a file, by what it is about (exchange/trace_options.h).
using TraceChoices = std::map<std::string, std::string>;

// How far reading has come, and what came of it.
struct TraceReading {
  double share = 0;                       // 0..1
  std::shared_ptr<const TraceFile> file;  // when it is done, unless there are problems
  Problems problems;
};

// Reads on the thread of the run; publishes how far it has come. Problems: "cannotOpen", "tooLarge", and those of
// readDemandTrace().
[[nodiscard]] TraceReading readTraceFile(const QString& path, const TraceChoices& choices,
                                         const Background<TraceReading>::Run& run);

// The series of a trace that began at `start`.
[[nodiscard]] ImportedSeries seriesOf(const TraceFile& file, CalendarHour start, const WorkloadId& workload);

}  // namespace fulcrum
