// SPDX-License-Identifier: GPL-3.0-or-later
// A report as blocks: title, sections with their headings and notes, notes of the plan, history.
#pragma once

#include "report/report_layout.h"
#include "report/report_source.h"

namespace fulcrum {

[[nodiscard]] QString reportTitle(const Plan& plan, const BudgetReport& content);

// The sentence that the figures make; empty where there are none.
[[nodiscard]] QString generatedDecision(const ReportSource& source);

// Blocks hold what they show by value: the plan may be edited while they are painted. `width` in px at 96 dpi.
// Made part by part, between the events of a window: title, sections, notes.
class ReportParts {
 public:
  ReportParts(const ReportSource& source, const ReportChoice& choice, double width)
      : m_source(source), m_choice(choice), m_width(width) {}
  // Makes the next part. False: there was none left.
  bool next();
  [[nodiscard]] std::vector<ReportBlock> take() { return std::move(m_blocks); }

 private:
  const ReportSource& m_source;
  ReportChoice m_choice;
  double m_width;
  std::vector<ReportBlock> m_blocks;
  bool m_decided = false;  // the decision was the last section
  size_t m_done = 0;
};

}  // namespace fulcrum
