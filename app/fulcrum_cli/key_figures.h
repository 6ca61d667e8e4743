// SPDX-License-Identifier: GPL-3.0-or-later
// The key figures of an evaluation as a table for a terminal.
#pragma once

#include <string>

#include "engine/evaluation.h"
#include "finance/api_arm.h"

namespace fulcrum::cli {

// `comparison` is null where owning could not be compared with renting, `api` where there is no arm of an API.
[[nodiscard]] std::string keyFigures(const Plan& plan, const Evaluation& evaluation,
                                     const finance::OwnVersusRent* comparison, const finance::ApiArm* api);

}  // namespace fulcrum::cli
