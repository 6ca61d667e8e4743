// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_choice.h"

#include <QCoreApplication>
#include <algorithm>

#include "plan/fields.h"

namespace fulcrum {
namespace {

struct ReportChoiceText {
  Q_DECLARE_TR_FUNCTIONS(ReportSections)
};

bool isUsual(ReportSection section) {
  return section != ReportSection::Appendix && section != ReportSection::Charts;
}

}  // namespace

std::vector<ReportSection> budgetSections() {
  std::vector<ReportSection> sections;
  for (const auto& [section, word] : EnumNames<ReportSection>::list) {
    if (isUsual(section)) sections.push_back(section);
  }
  return sections;
}

std::optional<ReportSection> parseReportSection(const QString& word) {
  ReportSection section{};
  return parseEnum(word.trimmed().toLower().toStdString(), section) ? std::optional(section) : std::nullopt;
}

QString reportSectionTitle(ReportSection section) {
  switch (section) {
    case ReportSection::Decision:
      return ReportChoiceText::tr("Decision");
    case ReportSection::Money:
      return ReportChoiceText::tr("Where the money goes");
    case ReportSection::Why:
      return ReportChoiceText::tr("Why it changes");
    case ReportSection::Scenarios:
      return ReportChoiceText::tr("Scenarios");
    case ReportSection::OwnVsRent:
      return ReportChoiceText::tr("Own against rent");
    case ReportSection::Demand:
      return ReportChoiceText::tr("Demand and service");
    case ReportSection::Risk:
      return ReportChoiceText::tr("Risk");
    case ReportSection::Actuals:
      return ReportChoiceText::tr("Plan and actual");
    case ReportSection::Purchases:
      return ReportChoiceText::tr("Purchase schedule");
    case ReportSection::Assumptions:
      return ReportChoiceText::tr("Assumptions");
    case ReportSection::Changes:
      return ReportChoiceText::tr("Changed since the last report");
    case ReportSection::Method:
      return ReportChoiceText::tr("Method and limits");
    case ReportSection::Appendix:
      return ReportChoiceText::tr("Appendix: fleets, prices, history");
    case ReportSection::Charts:
      return ReportChoiceText::tr("All charts");
  }
  return {};
}

std::vector<ReportPart> allReportParts(const BudgetReport& report) {
  std::vector<ReportPart> parts;
  const auto has = [&](ReportSection section) {
    return std::ranges::find(parts, section, &ReportPart::section) != parts.end();
  };
  for (const ReportPart& part : report.parts) {
    if (!has(part.section)) parts.push_back(part);
  }
  for (const auto& [section, word] : EnumNames<ReportSection>::list) {
    if (!has(section))
      parts.push_back({.section = section, .on = report.parts.empty() && isUsual(section), .note = {}});
  }
  return parts;
}

ReportChoice budgetChoice(const BudgetReport& report, Paper paper) {
  ReportChoice choice{.paper = paper, .history = false, .sections = {}, .content = report};
  for (const ReportPart& part : allReportParts(report)) {
    if (part.on) choice.sections.push_back(part.section);
  }
  choice.history = std::ranges::find(choice.sections, ReportSection::Appendix) != choice.sections.end();
  return choice;
}

}  // namespace fulcrum
