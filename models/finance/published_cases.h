// SPDX-License-Identifier: GPL-3.0-or-later
// What the publications behind the templates say, and the same figures as this program works them out.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "finance/own_vs_rent.h"

namespace fulcrum::finance {

enum class PublishedMeasure {
  PaybackHours,          // of use, at 730 hours per month
  PaybackMonths,         //
  Saving,                // of owning, over the horizon
  NpvAtYearEnds,         // of owning against renting
  CostPerDay,            // in month 1, of 24 hours
  NodesAtPeak,           // in month 1
  NodesOnAverage,        // in month 1
  CostPerMillionTokens,  //
};

struct PublishedFigure {
  std::string_view scenario;  // its id in the template
  PublishedMeasure measure{};
  double published = 0;  // as printed, in dollars, hours, months or nodes
  double within = 0;     // how far the program may be off: half of the last digit that is printed
};

struct PublishedCase {
  std::string_view plan;         // the name of the template
  std::string_view publication;  // title, author and year; empty where the figures were passed on without
  std::string_view address;      // of its page; empty where it is not known
  std::span<const PublishedFigure> figures;
};

// None unless the plan is a template with published figures, by its name.
[[nodiscard]] const PublishedCase* publishedCase(const Plan& plan);

// None where the plan has no such scenario, is refused, or has no such figure.
[[nodiscard]] std::optional<double> workedOut(const Plan& plan, const PublishedFigure& figure,
                                              const Evaluator& evaluator);

}  // namespace fulcrum::finance
