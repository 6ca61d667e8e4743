// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner says about the budget report: for whom it is, which sections it has, and what stands beside them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/id.h"

namespace fulcrum {

// In the order in which they are printed unless the plan says otherwise.
enum class ReportSection {
  Decision,
  Money,
  Why,
  Scenarios,
  OwnVsRent,
  Demand,
  Risk,
  Actuals,
  Purchases,
  Assumptions,
  Changes,  // since the report was last written
  Method,
  Appendix,
  Charts  // every chart of the displayed scenario: a set of its own
};

struct ReportPart {
  ReportSection section = ReportSection::Decision;
  bool on = true;
  std::string note;  // printed under the heading of the section
  bool operator==(const ReportPart&) const = default;
};

struct BudgetReport {
  std::string title;  // empty: the name of the plan
  std::string author;
  std::string preparedFor;
  std::string decision;               // in place of the sentence that the figures make; empty: that one
  ScenarioId scenario;                // that is recommended; empty: the one looked at
  std::vector<ScenarioId> scenarios;  // to compare, the base of comparison first; empty: all of the plan
  std::vector<ReportPart> parts;      // in this order; empty: the usual sections
  // When it was last written, as the history has it (2026-01-31T12:00:00Z), and the headline figures of then by
  // `scenario/figure`. Set beside the edits, not by one: PlanDocument::noteReport().
  std::string lastWritten;
  std::map<std::string, double> lastFigures;
  bool operator==(const BudgetReport&) const = default;
};

}  // namespace fulcrum
