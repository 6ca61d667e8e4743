// SPDX-License-Identifier: GPL-3.0-or-later
// What a loan or a lease starts from when it is chosen.
#pragma once

#include "plan/plan.h"

namespace fulcrum {

// The scenario's own financing with another kind. A loan without a rate gets the plan's discount rate as its nominal
// yearly rate, and a lease without a payment the level payment that repays the dearest node bought at that rate, so
// that a kind of financing by itself makes owning neither better nor worse before tax.
[[nodiscard]] Financing financingPreset(const Plan& plan, const ScenarioId& scenario, FinancingKind kind);

}  // namespace fulcrum
