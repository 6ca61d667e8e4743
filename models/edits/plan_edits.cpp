// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/plan_edits.h"

#include <algorithm>

#include "base/number_text.h"
#include "plan/change_fields.h"
#include "plan/dates.h"

namespace fulcrum {
namespace {

bool holdsCurrency(Unit unit) {
  switch (unit) {
    case Unit::Money:
    case Unit::MoneyPerHour:
    case Unit::MoneyPerMonth:
    case Unit::MoneyPerYear:
    case Unit::MoneyPerKWh:
    case Unit::MoneyPerKW:
    case Unit::MoneyPerKWMonth:
    case Unit::MoneyPerNodeMonth:
    case Unit::MoneyPerGB:
    case Unit::MoneyPerGpuYear:
    case Unit::MoneyPerMTok:
    case Unit::MoneyPerMTokHour:
    case Unit::MoneyPerMLookups:
      return true;
    default:
      return false;
  }
}

struct Conversion {
  double rate;
  template <class T>
  void operator()(const FieldLimits& limits, T& value) const {
    if constexpr (NumberField<T> && !std::same_as<T, int>) {
      if (holdsCurrency(limits.unit)) value = T(numberOf(value) * rate);
    }
  }
};

constexpr int kFarthestMonth = 1200;  // as plan/fields.h has it

struct Shift {
  int months;
  void move(int& month) const { month = std::clamp(month + months, -kFarthestMonth, kFarthestMonth); }
  void operator()(Commitment& commitment) const {
    if (!commitment.startDate) move(commitment.start);
  }
  void operator()(Purchase& purchase) const {
    if (!purchase.startDate) move(purchase.month);
  }
  void operator()(PriceRule& rule) const {
    for (std::optional<int>* month : {&rule.fromMonth, &rule.toMonth})
      if (*month) move(**month);
  }
  template <class T>
  void operator()(const FieldLimits&, T&) const {}
};

void shiftBonus(std::optional<int>& until, int months) {
  if (until) until = std::clamp(*until + months, 0, kFarthestMonth);
}

}  // namespace

Plan withCurrencyConverted(const Plan& plan, const std::string& currency, double rate, const std::string& asOf) {
  Plan after = plan;
  changeFields(after, Conversion{rate});
  after.currency = currency;
  after.sources["currency"] = {.source = plan.currency + " -> " + currency + ": " + numberText(rate), .asOf = asOf};
  return after;
}

Plan withCurrencyRelabelled(const Plan& plan, const std::string& currency) {
  Plan after = plan;
  after.currency = currency;
  after.sources.erase("currency");
  return after;
}

Plan withFirstMonth(const Plan& plan, CalendarMonth start) {
  const int months = monthsFrom(start, plan.start);
  Plan after = plan;
  after.start = start;
  changeFields(after, Shift{months});
  shiftBonus(after.assumptions.bonusUntil, months);
  for (Scenario& scenario : after.scenarios) shiftBonus(scenario.assumptions.values.bonusUntil, months);
  return after;
}

}  // namespace fulcrum
