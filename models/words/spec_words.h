// SPDX-License-Identifier: GPL-3.0-or-later
// Why a plan's own copy of an accelerator or a model is refused, and what its source says, in words.
#pragma once

#include <QString>

#include "plan/plan.h"

namespace fulcrum {

// Why `spec` cannot take the place of the copy at `index`: it has no name, or that of another copy. Empty where it can.
// Spec is AcceleratorSpec or ModelSpec.
template <class Spec>
[[nodiscard]] QString specRefusal(const Plan& plan, size_t index, const Spec& spec);

// What a node type's source says of a price that was converted at `rate` of the currency per unit of
// another one.
[[nodiscard]] QString conversionNote(double rate, const std::string& currency, const std::string& from = "USD");

}  // namespace fulcrum
