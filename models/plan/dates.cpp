// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/dates.h"

#include <utility>

namespace fulcrum {
namespace {

void resolve(CalendarMonth first, std::optional<CalendarMonth>& date, int& month) {
  if (date) month = monthsFrom(first, *std::exchange(date, std::nullopt));
}

void resolve(CalendarMonth first, std::vector<Commitment>& commitments) {
  for (Commitment& commitment : commitments) resolve(first, commitment.startDate, commitment.start);
}

void resolve(CalendarMonth first, std::vector<Purchase>& purchases) {
  for (Purchase& purchase : purchases) resolve(first, purchase.startDate, purchase.month);
}

}  // namespace

int monthsFrom(CalendarMonth first, CalendarMonth month) {
  return (month.year - first.year) * 12 + month.month - first.month;
}

void resolveDates(Plan& plan) {
  for (Fleet& fleet : plan.fleets) {
    resolve(plan.start, fleet.commitments);
    resolve(plan.start, fleet.owned);
  }
  for (Scenario& scenario : plan.scenarios) {
    if (scenario.levers.commitments) {
      for (auto& [fleet, commitments] : scenario.levers.commitments->counts) resolve(plan.start, commitments);
    }
    if (scenario.levers.own) {
      for (auto& [fleet, purchases] : scenario.levers.own->counts) resolve(plan.start, purchases);
    }
  }
}

}  // namespace fulcrum
