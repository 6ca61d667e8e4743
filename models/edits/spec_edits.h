// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a plan's own copies of accelerators and models. Spec is AcceleratorSpec or ModelSpec.
#pragma once

#include <string_view>
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

// The copy other than that at `index` which has this name, and would hide it; null where none has.
template <class Spec>
[[nodiscard]] const Spec* specHiddenBy(const Plan& plan, size_t index, std::string_view name);

}  // namespace fulcrum
