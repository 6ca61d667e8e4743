// SPDX-License-Identifier: GPL-3.0-or-later
// A series that was made from a file of measurements. The plan computes with the week that was taken from it; the
// series says where that came from.
#pragma once

#include <optional>
#include <string>

#include "base/calendar_hour.h"
#include "base/id.h"
#include "plan/hourly_values.h"
#include "plan/workload.h"

namespace fulcrum {

struct ImportedSeries {
  SeriesId id;
  std::string name;
  DemandUnit unit = DemandUnit::Requests;
  CalendarHour start;                  // of the first value, as the clocks of the plan's time zone show it
  HourlyValues values;                 // of `unit`
  std::string fileName;                // without its folder
  std::string sha256;                  // of the file's bytes, hexadecimal
  int rowCount = 0;                    // rows of the file that the values were made of
  std::optional<WorkloadId> workload;  // whose demand it measured
  bool operator==(const ImportedSeries&) const = default;
};

}  // namespace fulcrum
