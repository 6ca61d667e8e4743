// SPDX-License-Identifier: GPL-3.0-or-later
// Level payments: loans and savings, with the sign convention of spreadsheets (what is received is positive, what is
// paid negative), so that at the rate per period
//   pv (1+rate)^nper + pmt (1 + rate [payments at the start]) ((1+rate)^nper - 1) / rate + fv = 0.
#pragma once

#include "base/result.h"

namespace fulcrum::finance {

enum class PaymentTime { End, Start };  // of each period: in arrears or in advance

// What the functions below have in common: rate per period above -1, number of periods above 0 (need not be whole
// except where said). Anything else is an error.
struct Annuity {
  double rate = 0.0;
  double periods = 0.0;
  PaymentTime when = PaymentTime::End;
};

[[nodiscard]] Result<double> presentValue(const Annuity& annuity, double payment, double futureValue = 0.0);
[[nodiscard]] Result<double> futureValue(const Annuity& annuity, double payment, double presentValue = 0.0);
[[nodiscard]] Result<double> payment(const Annuity& annuity, double presentValue, double futureValue = 0.0);

// Principal and interest parts of the payment of `period`, 1 to periods; they add up to the payment. With payments at
// the start the first one carries no interest.
[[nodiscard]] Result<double> principalPart(const Annuity& annuity, double period, double presentValue,
                                           double futureValue = 0.0);
[[nodiscard]] Result<double> interestPart(const Annuity& annuity, double period, double presentValue,
                                          double futureValue = 0.0);

// Sums of those parts over the whole periods first..last of a loan. As the spreadsheet functions CUMPRINC and CUMIPMT
// they want a loan: rate and present value above 0.
[[nodiscard]] Result<double> cumulativePrincipal(const Annuity& annuity, double presentValue, int first, int last);
[[nodiscard]] Result<double> cumulativeInterest(const Annuity& annuity, double presentValue, int first, int last);

// Number of periods, not rounded. No value where the payments never get there.
[[nodiscard]] Result<double> periodCount(double rate, double payment, double presentValue, double futureValue = 0.0,
                                         PaymentTime when = PaymentTime::End);

// Rate per period over a whole number of periods (at most kMaxPeriods); of two the one nearest to 10 %, as irr.
inline constexpr double kMaxPeriods = 100000;
[[nodiscard]] Result<double> ratePerPeriod(double periods, double payment, double presentValue,
                                           double futureValue = 0.0, PaymentTime when = PaymentTime::End);

}  // namespace fulcrum::finance
