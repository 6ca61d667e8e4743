// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/batch_functions.h"

#include <optional>
#include <string>

#include "finance/checks.h"
#include "finance/depreciation.h"
#include "finance/internal_rate.h"
#include "finance/payback.h"
#include "finance/queueing.h"
#include "finance/rates.h"
#include "finance/unit_cost.h"

namespace fulcrum::finance {
namespace {

using Answer = Result<BatchValue>;

template <class T>
Answer answer(const Result<T>& result) {
  if (!result) return result.problems();
  return BatchValue{result.value(), {}};
}

Answer answer(const Result<std::span<const double>>& result) {
  if (!result) return result.problems();
  return BatchValue{std::vector<double>(result.value().begin(), result.value().end()), {}};
}

enum class Which { Reported, All };

Answer answer(const Result<RateOfReturn>& result, Which which) {
  if (!result) return result.problems();
  const RateOfReturn& found = result.value();
  if (which == Which::All) return BatchValue{found.all, {}};
  return BatchValue{found.rate, found.warnings};
}

enum class Crossing { First, Final };

Answer payback(BatchInputs& in, Crossing crossing) {
  const std::vector<double> flows = in.numbers("values");
  const Result<Payback> result =
      in.has("discount") ? discountedPayback(in.number("discount"), flows) : finance::payback(flows);
  if (!result) return result.problems();
  const Payback& found = result.value();
  const auto months = crossing == Crossing::First ? found.first : found.final;
  if (!months) {
    const char* code = found.first ? "paybackLost" : "neverPaysBack";
    return Problem{Severity::Error, code, "values", {}};
  }
  BatchValue value{*months, {}};
  if (found.immediate) value.warnings.push_back({Severity::Warning, "immediatePayback", "values", {}});
  if (!found.final) value.warnings.push_back({Severity::Warning, "paybackLost", "values", {}});
  if (crossing == Crossing::First && found.final && *found.final != *found.first) {
    value.warnings.push_back({Severity::Warning, "paybackDips", "values", {{"final", numberText(*found.final)}}});
  }
  return value;
}

Annuity annuity(BatchInputs& in) {
  return {in.number("rate"), in.number("nper"), in.paymentTime()};
}

std::optional<int> quarter(BatchInputs& in) {
  if (!in.has("quarter")) return std::nullopt;
  for (const std::string_view name : {"Q1", "Q2", "Q3", "Q4"}) {
    if (in.isText("quarter", name)) return name[1] - '0';
  }
  return in.wholeNumber("quarter");
}

// Erlangs as such, or as arrivals times seconds of service, or as a number of calls of a mean length in an interval.
double offeredLoad(BatchInputs& in) {
  if (in.has("transactions")) return in.number("transactions") * in.number("service_time") / in.number("interval");
  if (in.has("arrival_rate")) return in.number("arrival_rate") * in.number("service_time");
  return in.number("a");
}

constexpr std::string_view kRate = "rate|r|discount_rate|discount|interest_rate";
constexpr std::string_view kValues = "values|flows|cash_flows|cashflows|amounts";
constexpr std::string_view kDates = "dates|days";
constexpr std::string_view kDayBase = "base|days_per_year|year_days";
// Solvers elsewhere start from a guess; here it is read and not used.
constexpr std::string_view kGuess = "guess";
constexpr std::string_view kPeriodsPerYear = "periods_per_year|frequency";
constexpr std::string_view kNper = "nper|n|periods|num_periods|term";
constexpr std::string_view kPer = "per|period|k|year";
constexpr std::string_view kPv = "pv|present_value|principal|loan";
constexpr std::string_view kFv = "fv|future_value|balloon";
constexpr std::string_view kPmt = "pmt|payment";
constexpr std::string_view kWhen = "when|type|due|payment_at_beginning|pmt_at_beginning|pmt_at_begining";
constexpr std::string_view kCost = "cost|basis|price";
constexpr std::string_view kSalvage = "salvage|salvage_value|residual";
constexpr std::string_view kLife = "life|years|useful_life";
constexpr std::string_view kClass = "class|property_class|recovery_period";
constexpr std::string_view kQuarter = "quarter|q";
constexpr std::string_view kLoad = "a|load|traffic|offered_load|intensity|traffic_intensity|erlangs";
constexpr std::string_view kServers = "c|servers|agents|positions|lines|trunks|m";
constexpr std::string_view kArrivals = "arrival_rate|lambda|arrivals";
constexpr std::string_view kCalls = "transactions|calls";
constexpr std::string_view kInterval = "interval";
constexpr std::string_view kService = "service_time|aht|holding_time|mean_service_time";
constexpr std::string_view kUtilisation = "utilization|utilisation";

std::vector<BatchFunction> cashFlowFunctions() {
  return {
      {"npv",
       {"net_present_value"},
       {kRate, kValues, "start_from_zero"},
       [](BatchInputs& in) {
         const bool today = in.flag("start_from_zero", true);
         return answer((today ? npv : npvExcel)(in.number("rate"), in.numbers("values")));
       }},
      {"npv_excel",
       {"excel_npv"},
       {kRate, kValues},
       [](BatchInputs& in) { return answer(npvExcel(in.number("rate"), in.numbers("values"))); }},
      {"nfv",
       {"net_future_value"},
       {kRate, kValues},
       [](BatchInputs& in) { return answer(nfv(in.number("rate"), in.numbers("values"))); }},
      {"irr",
       {"internal_rate_of_return"},
       {kValues, kGuess, kPeriodsPerYear},
       [](BatchInputs& in) {
         return answer(irr(in.numbers("values"), in.number("periods_per_year", 1.0)), Which::Reported);
       }},
      {"irr_all",
       {"irr_roots", "all_irr", "irrs"},
       {kValues},
       [](BatchInputs& in) { return answer(irr(in.numbers("values")), Which::All); }},
      {"mirr",
       {"modified_irr"},
       {kValues, "finance_rate|financing_rate", "reinvest_rate|reinvestment_rate"},
       [](BatchInputs& in) {
         return answer(mirr(in.numbers("values"), in.number("finance_rate"), in.number("reinvest_rate")));
       }},
      {"xnpv",
       {},
       {kRate, kDates, kValues, kDayBase},
       [](BatchInputs& in) {
         return answer(xnpv(in.number("rate"), in.datedFlows(), in.number("base", kDaysPerYear)));
       }},
      {"xnfv",
       {},
       {kRate, kDates, kValues, kDayBase},
       [](BatchInputs& in) {
         return answer(xnfv(in.number("rate"), in.datedFlows(), in.number("base", kDaysPerYear)));
       }},
      {"xirr",
       {},
       {kDates, kValues, kDayBase, kGuess},
       [](BatchInputs& in) { return answer(xirr(in.datedFlows(), in.number("base", kDaysPerYear)), Which::Reported); }},
      {"xirr_all",
       {"xirr_roots"},
       {kDates, kValues, kDayBase},
       [](BatchInputs& in) { return answer(xirr(in.datedFlows(), in.number("base", kDaysPerYear)), Which::All); }},
      {"payback",
       {"payback_first", "simple_payback", "payback_period", "discounted_payback"},
       {kValues, "discount|rate|discount_rate"},
       [](BatchInputs& in) { return payback(in, Crossing::First); }},
      {"payback_final",
       {"final_payback", "discounted_payback_final"},
       {kValues, "discount|rate|discount_rate"},
       [](BatchInputs& in) { return payback(in, Crossing::Final); }},
  };
}

std::vector<BatchFunction> timeValueFunctions() {
  return {
      {"pv",
       {"present_value"},
       {kRate, kNper, kPmt, kFv, kWhen},
       [](BatchInputs& in) { return answer(presentValue(annuity(in), in.number("pmt", 0.0), in.number("fv", 0.0))); }},
      {"fv",
       {"future_value"},
       {kRate, kNper, kPmt, kPv, kWhen},
       [](BatchInputs& in) { return answer(futureValue(annuity(in), in.number("pmt", 0.0), in.number("pv", 0.0))); }},
      {"pmt",
       {"payment"},
       {kRate, kNper, kPv, kFv, kWhen},
       [](BatchInputs& in) { return answer(payment(annuity(in), in.number("pv"), in.number("fv", 0.0))); }},
      {"ppmt",
       {"principal_payment"},
       {kRate, kPer, kNper, kPv, kFv, kWhen},
       [](BatchInputs& in) {
         return answer(principalPart(annuity(in), in.number("per"), in.number("pv"), in.number("fv", 0.0)));
       }},
      {"ipmt",
       {"interest_payment"},
       {kRate, kPer, kNper, kPv, kFv, kWhen},
       [](BatchInputs& in) {
         return answer(interestPart(annuity(in), in.number("per"), in.number("pv"), in.number("fv", 0.0)));
       }},
      {"cumprinc",
       {"cumulative_principal"},
       {kRate, kNper, kPv, "start|start_period", "end|end_period", kWhen},
       [](BatchInputs& in) {
         return answer(
             cumulativePrincipal(annuity(in), in.number("pv"), in.wholeNumber("start"), in.wholeNumber("end")));
       }},
      {"cumipmt",
       {"cumulative_interest"},
       {kRate, kNper, kPv, "start|start_period", "end|end_period", kWhen},
       [](BatchInputs& in) {
         return answer(
             cumulativeInterest(annuity(in), in.number("pv"), in.wholeNumber("start"), in.wholeNumber("end")));
       }},
      {"nper",
       {"periods"},
       {kRate, kPmt, kPv, kFv, kWhen},
       [](BatchInputs& in) {
         return answer(
             periodCount(in.number("rate"), in.number("pmt"), in.number("pv"), in.number("fv", 0.0), in.paymentTime()));
       }},
      {"rate",
       {"rate_per_period"},
       {kNper, kPmt, kPv, kFv, kWhen, kGuess},
       [](BatchInputs& in) {
         return answer(ratePerPeriod(in.number("nper"), in.number("pmt"), in.number("pv"), in.number("fv", 0.0),
                                     in.paymentTime()));
       }},
  };
}

std::vector<BatchFunction> depreciationFunctions() {
  return {
      {"sln",
       {"straight_line", "straight_line_depreciation"},
       {kCost, kSalvage, kLife},
       [](BatchInputs& in) {
         return answer(straightLine(in.number("cost"), in.number("salvage", 0.0), in.number("life")));
       }},
      {"syd",
       {"sum_of_years_digits"},
       {kCost, kSalvage, kLife, kPer},
       [](BatchInputs& in) {
         return answer(
             sumOfYearsDigits(in.number("cost"), in.number("salvage", 0.0), in.number("life"), in.number("per")));
       }},
      {"ddb",
       {"declining_balance"},
       {kCost, kSalvage, kLife, kPer, "factor"},
       [](BatchInputs& in) {
         return answer(decliningBalance(in.number("cost"), in.number("salvage", 0.0), in.wholeNumber("life"),
                                        in.wholeNumber("per"), in.number("factor", 2.0)));
       }},
      {"db",
       {"fixed_declining_balance"},
       {kCost, kSalvage, kLife, kPer, "month|months"},
       [](BatchInputs& in) {
         return answer(fixedDecliningBalance(in.number("cost"), in.number("salvage"), in.wholeNumber("life"),
                                             in.wholeNumber("per"), in.wholeNumber("month", 12)));
       }},
      {"macrs_half_year_pct",
       {"macrs_half_year", "macrs_pct", "macrs_half_year_percent"},
       {kClass},
       [](BatchInputs& in) { return answer(macrsHalfYearPercent(in.wholeNumber("class"))); }},
      {"macrs_mid_quarter_pct",
       {"macrs_mid_quarter", "macrs_mid_quarter_percent"},
       {kClass, kQuarter},
       [](BatchInputs& in) {
         // 0 is no quarter: the function says so.
         return answer(macrsMidQuarterPercent(in.wholeNumber("class"), quarter(in).value_or(0)));
       }},
      {"macrs_depreciation",
       {"macrs"},
       {kCost, kClass, kQuarter, "bonus|bonus_share"},
       [](BatchInputs& in) {
         return answer(
             macrsDepreciation(in.number("cost"), {in.wholeNumber("class", 5), quarter(in), in.number("bonus", 0.0)}));
       }},
  };
}

std::vector<BatchFunction> rateFunctions() {
  return {
      {"effect",
       {"effective_rate", "effective"},
       {"nominal|nominal_rate|apr|rate", "npery|n|m|periods_per_year"},
       [](BatchInputs& in) { return answer(effectiveRate(in.number("nominal"), in.number("npery"))); }},
      {"nominal",
       {"nominal_rate"},
       {"effective|effect_rate|effective_rate|rate", "npery|n|m|periods_per_year"},
       [](BatchInputs& in) { return answer(nominalRate(in.number("effective"), in.number("npery"))); }},
      {"rate_to_monthly",
       {"monthly_rate", "annual_to_monthly"},
       {kRate, "mode|kind"},
       [](BatchInputs& in) { return answer(monthlyRate(in.number("rate"), in.rateKind())); }},
      {"annual_effective",
       {"monthly_to_annual", "rate_to_annual"},
       {kRate},
       [](BatchInputs& in) { return answer(annualEffective(in.number("rate"))); }},
      {"real_rate",
       {"fisher", "real"},
       {"nominal|nominal_rate", "inflation|inflation_rate"},
       [](BatchInputs& in) { return answer(realRate(in.number("nominal"), in.number("inflation"))); }},
      {"nominal_from_real",
       {"fisher_nominal", "real_to_nominal"},
       {"real|real_rate", "inflation|inflation_rate"},
       [](BatchInputs& in) { return answer(nominalFromReal(in.number("real"), in.number("inflation"))); }},
      {"combined_tax_rate",
       {"effective_tax_rate", "combined_tax"},
       {"federal|f|federal_rate", "state|s|state_rate"},
       [](BatchInputs& in) { return answer(combinedTaxRate(in.number("federal"), in.number("state"))); }},
      {"crf",
       {"capital_recovery_factor", "annuity", "annuity_factor"},
       {kRate, "n|nper|periods|years|lifetime|life"},
       [](BatchInputs& in) { return answer(capitalRecoveryFactor(in.number("rate"), in.numberOrInfinity("n"))); }},
      {"rri",
       {"growth_rate", "cagr"},
       {kNper, kPv, kFv},
       [](BatchInputs& in) { return answer(growthRate(in.number("nper"), in.number("pv"), in.number("fv"))); }},
      {"pduration",
       {"growth_periods"},
       {kRate, kPv, kFv},
       [](BatchInputs& in) { return answer(growthPeriods(in.number("rate"), in.number("pv"), in.number("fv"))); }},
  };
}

std::vector<BatchFunction> unitCostFunctions() {
  return {
      {"levelised_unit_cost",
       {"lcoe", "levelized_unit_cost", "unit_cost", "levelized_cost", "levelised_cost"},
       {kRate, "costs", "units"},
       [](BatchInputs& in) {
         return answer(levelisedUnitCost(in.number("rate"), in.numbers("costs"), in.numbers("units")));
       }},
      {"usd_per_mtok",
       {"cost_per_million_tokens", "usd_per_million_tokens", "cost_per_mtok"},
       {"usd_per_hour|price_per_hour|cost_per_hour", "tokens_per_second|tps|throughput", kUtilisation},
       [](BatchInputs& in) {
         return answer(costPerMillionTokens(MoneyPerHour(in.number("usd_per_hour")), in.number("tokens_per_second"),
                                            in.number("utilization", 1.0)));
       }},
      {"usd_per_gpu_hour",
       {"gpu_hour_cost"},
       {"cost|usd", "hours|gpu_hours|installed_hours", "availability", kUtilisation},
       [](BatchInputs& in) -> Answer {
         const auto cost = gpuHourCost(Money(in.number("cost")), Hours(in.number("hours")),
                                       in.number("availability", 1.0), in.number("utilization", 1.0));
         if (!cost) return cost.problems();
         return BatchValue{{{"installed", cost.value().installed.value()},
                            {"available", cost.value().available.value()},
                            {"busy", cost.value().busy.value()}},
                           {}};
       }},
      {"own_vs_rent_hours",
       {"breakeven_hours", "break_even_hours"},
       {"capex|capital|purchase_price", "rent_per_hour|rent|cloud_per_hour", "own_opex_per_hour|own_per_hour|opex"},
       [](BatchInputs& in) -> Answer {
         const auto hours = ownVersusRentHours(Money(in.number("capex")), MoneyPerHour(in.number("rent_per_hour")),
                                               MoneyPerHour(in.number("own_opex_per_hour", 0.0)));
         if (!hours) return hours.problems();
         return BatchValue{hours.value().value(), {}};
       }},
      {"breakeven_utilization",
       {"break_even_utilization", "breakeven_utilisation", "break_even_utilisation"},
       {"reserved|committed|reserved_rate", "on_demand|on_demand_rate"},
       [](BatchInputs& in) {
         return answer(breakEvenUtilisation(MoneyPerHour(in.number("reserved")), MoneyPerHour(in.number("on_demand"))));
       }},
  };
}

std::vector<BatchFunction> queueingFunctions() {
  return {
      {"erlang_b",
       {"blocking_probability"},
       {kLoad, kServers, kArrivals, kService, kCalls, kInterval},
       [](BatchInputs& in) { return answer(erlangB(offeredLoad(in), in.wholeNumber("c"))); }},
      {"erlang_c",
       {"wait_probability", "waiting_probability"},
       {kLoad, kServers, kArrivals, kService, kCalls, kInterval},
       [](BatchInputs& in) { return answer(erlangC(offeredLoad(in), in.wholeNumber("c"))); }},
      {"erlang_c_servers",
       {"fewest_servers", "min_servers", "erlang_servers", "required_servers", "erlang_c_min_servers"},
       {kLoad, kArrivals, kService, kCalls, kInterval, "wait_share|target|max_wait_probability|wait_probability|p_wait",
        "wait|asa|target_time|wait_time", "share|service_level"},
       [](BatchInputs& in) {
         const double load = offeredLoad(in);
         if (!in.has("share")) return answer(fewestServers(load, in.number("wait_share")));
         return answer(fewestServersForLevel(load, in.number("service_time"), in.number("wait"), in.number("share")));
       }},
      {"erlang_c_mean_wait",
       {"mean_wait", "average_wait", "wq"},
       {kLoad, kServers, kArrivals, kService, kCalls, kInterval},
       [](BatchInputs& in) {
         return answer(meanWait(offeredLoad(in), in.wholeNumber("c"), in.number("service_time")));
       }},
      {"erlang_c_wait_quantile",
       {"wait_quantile", "p95_wait"},
       {kLoad, kServers, kArrivals, kService, kCalls, kInterval, "quantile|percentile"},
       [](BatchInputs& in) {
         return answer(waitQuantile(offeredLoad(in), in.wholeNumber("c"), in.number("service_time"),
                                    in.number("quantile", 0.95)));
       }},
      {"erlang_c_service_level",
       {"service_level"},
       {kLoad, kServers, kArrivals, kService, kCalls, kInterval, "wait|asa|target_time|wait_time"},
       [](BatchInputs& in) {
         return answer(
             serviceLevel(offeredLoad(in), in.wholeNumber("c"), in.number("service_time"), in.number("wait")));
       }},
  };
}

}  // namespace

std::span<const BatchFunction> batchFunctions() {
  static const std::vector<BatchFunction> kFunctions = [] {
    std::vector<BatchFunction> all;
    for (const auto& group : {cashFlowFunctions(), timeValueFunctions(), depreciationFunctions(), rateFunctions(),
                              unitCostFunctions(), queueingFunctions()}) {
      all.insert(all.end(), group.begin(), group.end());
    }
    return all;
  }();
  return kFunctions;
}

}  // namespace fulcrum::finance
