// SPDX-License-Identifier: GPL-3.0-or-later
// What a report shows: sections in their order, texts, and paper.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "document/settings.h"
#include "plan/budget_report.h"

namespace fulcrum {

struct ReportChoice {
  Paper paper = Paper::A4;
  bool history = false;  // every change of the plan as an appendix
  std::vector<ReportSection> sections{ReportSection::Charts};
  BudgetReport content{};  // texts, notes and scenarios; its parts name the notes only
};

// All but appendix and charts, in the order of the pages.
[[nodiscard]] std::vector<ReportSection> budgetSections();
// `decision`, `money`, ...; none for another word.
[[nodiscard]] std::optional<ReportSection> parseReportSection(const QString& word);
[[nodiscard]] QString reportSectionTitle(ReportSection section);

// Every section once: those that the plan names in its order, then the rest, of which the usual ones are on where the
// plan names none.
[[nodiscard]] std::vector<ReportPart> allReportParts(const BudgetReport& report);
// What the plan says, on this paper.
[[nodiscard]] ReportChoice budgetChoice(const BudgetReport& report, Paper paper);

}  // namespace fulcrum
