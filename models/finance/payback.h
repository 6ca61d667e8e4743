// SPDX-License-Identifier: GPL-3.0-or-later
// When an outlay has come back: the crossings of the cumulative flow.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/result.h"

namespace fulcrum::finance {

// In periods from today, interpolated linearly inside the period in which the cumulative flow returns to zero.
struct Payback {
  bool immediate = false;       // the cumulative flow is never below zero: nothing to pay back
  std::optional<double> first;  // first return to zero; none where it never returns
  std::optional<double> final;  // last return to zero; none where the cumulative flow ends below zero
  bool operator==(const Payback&) const = default;
};

// flows[0] is today. Where the cumulative flow dips again `final` lies after `first`: [-100, 60, 60, -50, 20, 20, 20]
// gives 1.667 and 4.5. An immediate payback has 0 for both.
[[nodiscard]] Result<Payback> payback(std::span<const double> flows);

// The same of flows discounted at `rate` per period (above -1).
[[nodiscard]] Result<Payback> discountedPayback(double rate, std::span<const double> flows);

// What there is to say beside a payback, or in place of one.
enum class PaybackReason {
  Immediate,     // no outlay
  NoDifference,  // nothing is paid or received
  ResaleOnly,    // the outlay comes back only by the worth of what is held at the end
  AfterHorizon,  // at the last year's rate it comes back later
  Never
};

struct PaybackVerdict {
  Payback simple;
  Payback discounted;
  std::optional<PaybackReason> reason;  // of the simple payback; none where it returns to zero after an outlay
  std::optional<double> after;          // AfterHorizon: about which period
  bool operator==(const PaybackVerdict&) const = default;
};

// The paybacks of monthly flows over a plan of N months, at boundaries 0..N, which leave out `closing`: the worth,
// after its tax, of what is held at the end and need not be sold. `debt` (0 or negative) is a part of the last flow
// that does not come every year: what is still owed. After the horizon the flows of the last twelve months, or of all
// of a shorter plan, are taken to go on: the outlay comes back in month N - sum / mean. `rate` is a month's, above -1.
[[nodiscard]] PaybackVerdict paybackVerdict(double rate, std::span<const double> flows, double closing, double debt);

// Running totals of the flows, as many entries as flows.
[[nodiscard]] std::vector<double> cumulative(std::span<const double> flows);

// The flows at today's value, as many entries as flows; `rate` is above -1.
[[nodiscard]] std::vector<double> discountedFlows(double rate, std::span<const double> flows);

}  // namespace fulcrum::finance
