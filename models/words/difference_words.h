// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two scenarios, in words.
#pragma once

#include <QString>

#include "plan/difference.h"
#include "words/number_format.h"

namespace fulcrum {

struct DifferenceWords {
  QString what;  // "Fleet Main, Target load"
  QString before;
  QString after;
};

// `before` and `after` are what the scenarios see (plan/resolve.h): names of elements are those.
[[nodiscard]] DifferenceWords differenceInWords(const Plan& before, const Plan& after, const Difference& difference,
                                                const NumberFormat& format);

}  // namespace fulcrum
