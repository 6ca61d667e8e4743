// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about an uncertain input beside judgement: distributions from measurements and price lists.
#pragma once

#include "engine/evaluation.h"
#include "plan/uncertainty.h"
#include "prices/offer.h"

namespace fulcrum {

enum class EvidenceKind {
  ServingBand,     // of the serving model: throughput
  ImportedDemand,  // a week's mean over that of the four before it: what a forecast from the recent past would miss
  ForecastError,   // what was billed over what was planned, by month
  PriceTrend       // of the price book, per year
};

struct InputEvidence {
  EvidenceKind kind = EvidenceKind::ServingBand;
  InputEffect effect = InputEffect::Factor;
  Distribution distribution;
  int count = 0;      // weeks, months or offers that it is made of; 0 of a serving band
  std::string about;  // name of the series
  bool operator==(const InputEvidence&) const = default;
};

// Of what the plan holds; `evaluation` of the scenario whose plan is compared with the bills, may be null.
[[nodiscard]] std::vector<InputEvidence> evidenceInPlan(const Plan& plan, const std::string& path,
                                                        const Evaluation* evaluation);

// Of on-demand prices of all days: of the path `assumptions.cloudPriceTrend` (a value per year) only.
[[nodiscard]] std::optional<InputEvidence> evidenceInPrices(const std::vector<prices::NodeOffer>& offers,
                                                            const std::string& path);

// The input with what is known in place of its own distribution.
[[nodiscard]] UncertainInput withEvidence(UncertainInput input, const InputEvidence& evidence, std::string source);

}  // namespace fulcrum
