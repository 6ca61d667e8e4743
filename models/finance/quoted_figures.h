// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that the field quotes about inference cost, beside what a scenario shows. They are marks to question and
// no targets: what they were measured on is seldom said.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/evaluation.h"
#include "finance/own_vs_rent.h"

namespace fulcrum::finance {

enum class QuotedUnit { Share, Months, DollarsPerMonth };

// What a figure is of. As quoted by vendors, analysts and engineering blogs from 2024 to 2026:
enum class QuotedKind {
  Utilisation,       // GPUs provisioned for the 90th percentile of load run at 20-30 %
  Waste,             // 35-60 % of GPU spend pays for hours in which nothing runs
  InferenceShare,    // inference is 55-70 % of what is spent on AI
  ManagedSaving,     // managed spending (FinOps) is 30-40 % below spending as it comes
  BillLeft,          // a bill of $200k per month can become $80-100k: 40-50 % of it are left
  ReservedDiscount,  // terms of one or three years take 40-72 % off the price on demand
  SpotDiscount,      // spot takes 60-90 % off it
  CacheHits,         // a cache answers 30-50 % of requests without the model
  ApiPriceFall,      // API prices for one quality fall by 40-60 % in two years
  Payback,           // own hardware pays back within 12-18 months
  OwningFrom         // owning pays from $30-50k of cloud spend per month
};

// A range as it is quoted, bounds included.
struct QuotedFigure {
  QuotedKind kind;
  std::string_view code;  // of the kind: `utilisation`, ...
  QuotedUnit unit;
  double low;
  double high;
};

[[nodiscard]] std::span<const QuotedFigure> quotedFigures();

struct QuotedComparison {
  QuotedFigure figure;
  // What the scenario shows: one value, or the least and the most of several; none where the plan does not say.
  std::optional<double> low;
  std::optional<double> high;
};

// Of an evaluated scenario of the plan, in the order of quotedFigures(). `reference` is what it is compared with: null
// or itself where there is nothing to compare; `owning` is null where it could not be compared; `owningFrom` is the
// cloud spend per month above which it pays (break_even.h), which has a say in a plan in dollars.
[[nodiscard]] std::vector<QuotedComparison> compareQuoted(const Plan& plan, const Evaluation& evaluation,
                                                          const Evaluation* reference, const OwnVersusRent* owning,
                                                          const std::optional<Money>& owningFrom = {});

enum class QuotedStanding { Unknown, Below, Within, Above };
// `Within` where the two ranges meet.
[[nodiscard]] QuotedStanding standingOf(const QuotedComparison& comparison);

}  // namespace fulcrum::finance
