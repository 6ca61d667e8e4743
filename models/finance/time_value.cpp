// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/time_value.h"

#include <cmath>
#include <vector>

#include "finance/checks.h"
#include "finance/compensated_sum.h"
#include "finance/internal_rate.h"

namespace fulcrum::finance {
namespace {

std::optional<Problem> check(const Annuity& annuity) {
  return firstProblem(checkRate("rate", annuity.rate), checkPositive("nper", annuity.periods));
}

// (1 + rate)^periods and ((1 + rate)^periods - 1) / rate, exact for small rates.
double growth(double rate, double periods) {
  return std::exp(periods * std::log1p(rate));
}
double annuityFactor(double rate, double periods) {
  return rate == 0.0 ? periods : std::expm1(periods * std::log1p(rate)) / rate;
}

// Payments at the start earn one period more.
double timing(const Annuity& annuity) {
  return annuity.when == PaymentTime::Start ? 1.0 + annuity.rate : 1.0;
}

// principal_k = -(pv + fv) rate (1+rate)^(k-1) / ((1+rate)^n - 1): free of the cancellation that taking the interest
// on a remaining balance suffers late in a long loan. At a positive rate written with (1+rate)^-n, which does not
// overflow however long the loan.
double principalInArrears(const Annuity& annuity, double period, double presentValue, double futureValue) {
  if (annuity.rate > 0.0) {
    const double payDown = growth(annuity.rate, period - 1.0 - annuity.periods);
    return -(presentValue + futureValue) * annuity.rate * payDown /
           -std::expm1(-annuity.periods * std::log1p(annuity.rate));
  }
  return -(presentValue + futureValue) / annuityFactor(annuity.rate, annuity.periods) *
         growth(annuity.rate, period - 1.0);
}

double paymentAmount(const Annuity& annuity, double presentValue, double futureValue) {
  // The first payment in arrears: interest on the whole and its principal.
  const double first = principalInArrears(annuity, 1.0, presentValue, futureValue);
  return (first - presentValue * annuity.rate) / timing(annuity);
}

double principalAmount(const Annuity& annuity, double period, double presentValue, double futureValue) {
  if (annuity.when == PaymentTime::Start && period == 1.0) return paymentAmount(annuity, presentValue, futureValue);
  return principalInArrears(annuity, period, presentValue, futureValue) / timing(annuity);
}

std::optional<Problem> checkPart(const Annuity& annuity, double period) {
  if (auto problem = check(annuity)) return problem;
  return checkRange("per", period, 1.0, annuity.periods);
}

std::optional<Problem> checkCumulative(const Annuity& annuity, double presentValue, int first, int last) {
  return firstProblem(check(annuity), checkPositive("rate", annuity.rate), checkPositive("pv", presentValue),
                      checkRange("start", first, 1.0, annuity.periods),
                      checkRange("end", last, first, annuity.periods));
}

}  // namespace

Result<double> presentValue(const Annuity& annuity, double payment, double futureValue) {
  if (auto problem = firstProblem(check(annuity), checkFinite("pmt", payment), checkFinite("fv", futureValue))) {
    return *problem;
  }
  const double discount = growth(annuity.rate, -annuity.periods);
  const double factor =
      annuity.rate == 0.0 ? annuity.periods : -std::expm1(-annuity.periods * std::log1p(annuity.rate)) / annuity.rate;
  return -(futureValue * discount + payment * timing(annuity) * factor);
}

Result<double> futureValue(const Annuity& annuity, double payment, double presentValue) {
  if (auto problem = firstProblem(check(annuity), checkFinite("pmt", payment), checkFinite("pv", presentValue))) {
    return *problem;
  }
  return -(presentValue * growth(annuity.rate, annuity.periods) +
           payment * timing(annuity) * annuityFactor(annuity.rate, annuity.periods));
}

Result<double> payment(const Annuity& annuity, double presentValue, double futureValue) {
  if (auto problem = firstProblem(check(annuity), checkFinite("pv", presentValue), checkFinite("fv", futureValue))) {
    return *problem;
  }
  return paymentAmount(annuity, presentValue, futureValue);
}

Result<double> principalPart(const Annuity& annuity, double period, double presentValue, double futureValue) {
  if (auto problem =
          firstProblem(checkPart(annuity, period), checkFinite("pv", presentValue), checkFinite("fv", futureValue))) {
    return *problem;
  }
  return principalAmount(annuity, period, presentValue, futureValue);
}

Result<double> interestPart(const Annuity& annuity, double period, double presentValue, double futureValue) {
  const Result<double> principal = principalPart(annuity, period, presentValue, futureValue);
  if (!principal) return principal;
  return paymentAmount(annuity, presentValue, futureValue) - principal.value();
}

Result<double> cumulativePrincipal(const Annuity& annuity, double presentValue, int first, int last) {
  if (auto problem = checkCumulative(annuity, presentValue, first, last)) return *problem;
  CompensatedSum sum;
  for (int period = first; period <= last; ++period) sum.add(principalAmount(annuity, period, presentValue, 0.0));
  return sum.value();
}

Result<double> cumulativeInterest(const Annuity& annuity, double presentValue, int first, int last) {
  const Result<double> principal = cumulativePrincipal(annuity, presentValue, first, last);
  if (!principal) return principal;
  return paymentAmount(annuity, presentValue, 0.0) * (last - first + 1) - principal.value();
}

Result<double> periodCount(double rate, double payment, double presentValue, double futureValue, PaymentTime when) {
  if (auto problem = firstProblem(checkRate("rate", rate), checkFinite("pmt", payment), checkFinite("pv", presentValue),
                                  checkFinite("fv", futureValue))) {
    return *problem;
  }
  const Problem never{Severity::Error, "neverRepaid", "pmt", {}};
  const double owed = presentValue + futureValue;
  if (rate == 0.0) {
    if (payment == 0.0) return never;
    return -owed / payment;
  }
  // (1+rate)^n = (z - fv) / (z + pv) with z = pmt (1 + rate [start]) / rate.
  const double perpetuity = payment * timing({rate, 1.0, when}) / rate;
  const double excess = -owed / (perpetuity + presentValue);
  if (!(excess > -1.0) || !std::isfinite(excess)) return never;
  return std::log1p(excess) / std::log1p(rate);
}

Result<double> ratePerPeriod(double periods, double payment, double presentValue, double futureValue,
                             PaymentTime when) {
  if (auto problem =
          firstProblem(checkPositive("nper", periods), checkRange("nper", periods, 1.0, kMaxPeriods),
                       checkFinite("pmt", payment), checkFinite("pv", presentValue), checkFinite("fv", futureValue))) {
    return *problem;
  }
  if (periods != std::floor(periods)) {
    return Problem{Severity::Error, "notWhole", "nper", {{"value", numberText(periods)}}};
  }
  std::vector<double> flows(static_cast<size_t>(periods) + 1, payment);
  (when == PaymentTime::Start ? flows.back() : flows.front()) = 0.0;
  flows.front() += presentValue;
  flows.back() += futureValue;
  const Result<RateOfReturn> rate = irr(flows);
  if (!rate) {
    Problem problem = rate.problems().front();
    problem.where.clear();
    return problem;
  }
  return rate.value().rate;
}

}  // namespace fulcrum::finance
