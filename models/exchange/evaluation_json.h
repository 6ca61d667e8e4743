// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation for other programs: as JSON, and as a table of months.
#pragma once

#include <string>

#include "engine/evaluation.h"
#include "exchange/comparison_json.h"
#include "finance/own_vs_rent.h"
#include "finance/quoted_figures.h"

namespace fulcrum {

// What the text form calls the tier of each term.
inline constexpr ByTerm<const char*> kTermKeys{{"reserved1y", "reserved3y"}};

// What stands beside an evaluation; what there is none of is left out. Without a comparison the figures of `ownVsRent`
// are null.
struct EvaluationExtras {
  const finance::OwnVersusRent* comparison = nullptr;
  const finance::FinancedCash* financed = nullptr;
  const ArmsReport* arms = nullptr;
  const optimise::Attribution* attribution = nullptr;
  const std::vector<finance::QuotedComparison>* quoted = nullptr;
};

// Monthly series and key figures with full precision; null where there is no value.
[[nodiscard]] std::string evaluationToJson(const Evaluation& evaluation, const EvaluationExtras& extras);

}  // namespace fulcrum
