// SPDX-License-Identifier: GPL-3.0-or-later
// A first plan from a few answers: what is served, how much of it, and what is paid today. What was not asked is a
// preset that the plan's sources name as one.
#pragma once

#include "catalogue/catalogue.h"

namespace fulcrum {

// What the user can say of what is served: a model, what an API costs, or only how many GPUs there are.
enum class GuidedStart { Model, ApiBill, Gpus };
// In what demand is counted, on average over the week.
enum class GuidedVolume { RequestsPerSecond, RequestsPerDay, TokensPerDay, UsersPerDay };

struct GuidedAnswers {
  GuidedStart start = GuidedStart::Model;
  std::string model;       // to serve; of an API bill, what would take its place
  std::string apiOffer;    // id in the catalogue; of an API bill
  Money apiBillPerMonth;   // of an API bill
  int gpus = 8;            // of GPUs
  double busyShare = 0.3;  // of GPUs: how much of their time they work, 0..1
  GuidedVolume volume = GuidedVolume::RequestsPerDay;
  double amount = 0;          // of a model
  double inputTokens = 1500;  // per request
  double outputTokens = 300;
  double requestsPerUser = 8;  // per day
  double growthPerMonth = 0.02;
  bool batch = false;     // may wait, and has no latency targets
  std::string weekShape;  // id in the catalogue; none: the same in every hour
  std::string nodeType;   // id in the catalogue
  Precision precision = Precision::Bf16;
  int committedNodes = 0;  // for a year, from the first month
};

// Names in the user's language.
struct GuidedWords {
  std::string plan, workload, fleet, base, tuned, own;
  std::string rented;  // in place of `tuned` where an API serves today
  std::string answer;  // source of what was answered
  std::string preset;  // source of what was not asked
};

// Requests per second, or busy GPUs, on average over the week; 0 where the answers say none.
[[nodiscard]] double guidedDemand(const GuidedAnswers& answers, const Catalogue& catalogue);

// Scenarios: as answered; right-sized with the cheapest commitments; and with owned nodes where these can be bought.
// Problems: a node type, offer or shape that the catalogue does not have, no demand, no model.
[[nodiscard]] Result<Plan> guidedPlan(const GuidedAnswers& answers, const GuidedWords& words, CalendarMonth start,
                                      const Catalogue& catalogue);

// The plan with the sources of a new plan's presets in the user's words.
[[nodiscard]] Plan withPresetsNamed(Plan plan, const std::string& preset);

}  // namespace fulcrum
