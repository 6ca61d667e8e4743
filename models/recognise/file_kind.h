// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is for, told by its content and never by its name: one door for all that can be imported.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace fulcrum {

enum class FileKind {
  Project,    // a .fulcrum file
  PlanText,   // the text form of a plan
  PriceList,  // models/prices
  Bill,       // models/actuals; also a Parquet or packed file, whose refusal says what to do
  GpuUse,     // a counter of how busy GPUs are: demand of a workload, or what to compare the plan with
  Benchmark,  // rows of serving benchmarks
  Trace,      // requests, jobs or counted demand
  Unknown
};

// `priceList`, as the command line prints it.
[[nodiscard]] std::string_view kindName(FileKind kind);

// Reads the beginning of the file, and the whole of a JSON document of up to 64 MB. Unknown, too, where it cannot be
// read.
[[nodiscard]] FileKind kindOf(const std::filesystem::path& file);

}  // namespace fulcrum
