// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/spot_series.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "base/number_text.h"
#include "exchange/json_access.h"
#include "exchange/json_records.h"

namespace fulcrum::prices {
namespace {

double rounded(double value, double steps) {
  return std::round(value * steps) / steps;
}

}  // namespace

std::optional<Problem> spotSeriesIn(const std::filesystem::path& file) {
  double gap = 0;  // seconds
  double before = 0;
  double nodeSteps = 0;
  double steps = 0;
  double stepsWithNodes = 0;
  double lost = 0;
  // {"metadata": {"gap_seconds": 300}, "data": [16, 16, 3, 0]}
  (void)readJsonRecords(file, [&](JsonRecord& record, size_t) {
    if (record.key == "metadata") gap = jsonNumber(jsonMember(&record.value, "gap_seconds")).value_or(0);
    if (record.key != "data" || !record.inList || !record.value.is_number()) return record.key == "metadata" && gap > 0;
    const double nodes = record.value.get<double>();
    lost += std::max(0.0, before - nodes);
    nodeSteps += nodes;
    stepsWithNodes += nodes > 0 ? 1 : 0;
    ++steps;
    before = nodes;
    return true;
  });
  if (!(gap > 0) || steps == 0) return std::nullopt;
  const double nodeHours = nodeSteps * gap / kSecondsPerHour;
  const double rate = nodeHours > 0 ? lost / nodeHours : 0;
  constexpr double kPercent = 100;
  return Problem{.code = "spotSeries",
                 .where = {},
                 .facts = {{"share", numberText(rounded(kPercent * stepsWithNodes / steps, 10))},
                           {"rate", numberText(rounded(rate, 1e4))}}};
}

}  // namespace fulcrum::prices
