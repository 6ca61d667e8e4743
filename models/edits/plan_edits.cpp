// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/plan_edits.h"

#include <algorithm>
#include <array>

#include "base/number_text.h"
#include "plan/change_fields.h"
#include "plan/dates.h"
#include "plan/field_kind.h"
#include "risk/outputs.h"

namespace fulcrum {
namespace {

struct Conversion {
  double rate;
  template <class T>
  void operator()(const FieldLimits& limits, T& value) const {
    if constexpr (NumberField<T> && !std::same_as<T, int>) {
      if (holdsCurrency(limits.unit)) value = T(numberOf(value) * rate);
    }
  }
};

// Whether an uncertain input or a bad case writes an amount into what a path names: a field, or a group of prices.
bool writesAmount(const std::string& path, InputEffect effect) {
  constexpr std::array<std::string_view, 4> kPrices{"onDemandPrice", "spotPrice", "purchasePrice", "apiPrice"};
  return effect != InputEffect::Factor &&
         (std::ranges::find(kPrices, path) != kPrices.end() || holdsCurrency(unitAtPlace(path)));
}

void convert(Distribution& distribution, double rate) {
  using D = Distribution;
  for (const auto figure : {&D::p10, &D::p50, &D::p90, &D::min, &D::mode, &D::max, &D::mean, &D::sd}) {
    if (auto& value = distribution.*figure) *value *= rate;
  }
  for (double& value : distribution.values) value *= rate;
}

// Their fields have the unit of what they speak of.
void convertRisks(Plan& plan, double rate) {
  for (UncertainInput& input : plan.uncertainties) {
    if (writesAmount(input.path, input.effect)) convert(input.distribution, rate);
  }
  for (StressCase& stress : plan.stressCases) {
    for (StressChange& change : stress.changes) {
      if (writesAmount(change.path, change.effect)) change.amount *= rate;
    }
  }
  for (Chance& chance : plan.chances) {
    if (risk::isMoney(chance.output)) chance.bound *= rate;
  }
}

// Bills stay as they were billed, at a rate to the new currency; frozen plans are converted.
void convertActuals(Actuals& actuals, const std::string& from, const std::string& to, const ExchangeRate& rate) {
  std::erase_if(actuals.rates, [&](const ExchangeRate& known) { return known.currency == to; });
  for (ExchangeRate& known : actuals.rates) known.rate *= rate.rate;
  const bool isBilled = std::ranges::any_of(actuals.files, [&](const BillFile& file) {
    return std::ranges::any_of(file.rows, [&](const BillRow& row) { return row.currency == from; });
  });
  if (isBilled) actuals.rates.push_back(rate);
  for (Baseline& baseline : actuals.baselines) {
    if (baseline.currency != from) continue;
    std::vector<PlannedRow> rows = baseline.rows.rows();
    for (PlannedRow& row : rows) row.cost *= rate.rate;
    baseline.rows = SharedList<PlannedRow>(std::move(rows));
    baseline.currency = to;
  }
}

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
  convertRisks(after, rate);
  const std::string source = plan.currency + " -> " + currency + ": " + numberText(rate);
  if (currency != plan.currency)
    convertActuals(after.actuals, plan.currency, currency,
                   {.currency = plan.currency, .rate = rate, .source = asOf.empty() ? source : source + ", " + asOf});
  after.currency = currency;
  after.sources["currency"] = {.source = source, .asOf = asOf};
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
