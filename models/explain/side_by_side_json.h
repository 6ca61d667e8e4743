// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side for other programs.
#pragma once

#include <string>

#include "explain/side_by_side.h"
#include "optimise/attribution.h"

namespace fulcrum::explain {

struct ComparisonReport {
  std::vector<ComparedFigures> scenarios;  // the base of comparison first
  std::vector<FigureRow> figures;
  std::vector<InputRow> inputs;                               // those that differ
  std::vector<std::optional<optimise::Attribution>> reasons;  // one a scenario, none of the base; empty: not asked for
  Ranking ranking;
};

// `{"scenarios":[ids],"figures":{"monthlyCost":[..]},"inputs":[{"path":..,"values":[..]}],"ranking":null,"why":{..}}`:
// values in the order of the scenarios, null where there is none, "never" for a payback that never comes. `ranking`
// says why no best value may be named: "served", "servedUnknown" or "quality". `why` is an attribution by scenario.
[[nodiscard]] std::string comparisonJson(const ComparisonReport& report);
// A row a figure, then a row an input that differs: name, then a column a scenario. RFC 4180, C locale.
[[nodiscard]] std::string comparisonCsv(const ComparisonReport& report);
// `served`, `servedUnknown`, `quality`; empty where scenarios can be ranked.
[[nodiscard]] std::string_view rankingKey(const Ranking& ranking);

}  // namespace fulcrum::explain
