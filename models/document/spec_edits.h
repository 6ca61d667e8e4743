// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a plan's own copies of accelerators and models. Spec is AcceleratorSpec or ModelSpec.
#pragma once

#include <QString>
#include <type_traits>

#include "plan/plan.h"

namespace fulcrum {

// The list of the plan, constant where the plan is.
template <class Spec, class PlanType>
[[nodiscard]] auto& specsOf(PlanType& plan) {
  if constexpr (std::is_same_v<Spec, ModelSpec>) {
    return plan.models;
  } else {
    return plan.accelerators;
  }
}

// The plan as it was where it has a copy of that name (names are one as in serving/names.h).
template <class Spec>
[[nodiscard]] Plan withSpecCopied(const Plan& plan, const Spec& spec);
// `index` is within the list.
template <class Spec>
[[nodiscard]] Plan withSpecReplaced(const Plan& plan, size_t index, const Spec& spec);
// Its source notes go with it.
template <class Spec>
[[nodiscard]] Plan withSpecRemoved(const Plan& plan, size_t index);

// Why `spec` cannot take the place of the copy at `index`, in the user's language: it has no name, or that of another
// copy, which would hide it. Empty where it can.
template <class Spec>
[[nodiscard]] QString specRefusal(const Plan& plan, size_t index, const Spec& spec);

}  // namespace fulcrum
