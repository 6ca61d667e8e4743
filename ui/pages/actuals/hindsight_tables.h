// SPDX-License-Identifier: GPL-3.0-or-later
// What months turned out to be, as tables: by key, part by part with its cause, how far forecasts were off, how busy
// GPUs were.
#pragma once

#include "actuals/actuals_report.h"
#include "charts/chart_table.h"
#include "words/number_format.h"

namespace fulcrum {

// The parts of a month's difference in the order of kVarianceParts, with what was written to each.
[[nodiscard]] TableData partsTable(const actuals::ActualMonth& month, const Actuals& actuals,
                                   const NumberFormat& format);
[[nodiscard]] QString partName(std::string_view part);

// Over the months that were billed.
[[nodiscard]] TableData fleetsTable(const Plan& plan, const actuals::ActualsReport& report, const NumberFormat& format);
[[nodiscard]] TableData providersTable(const actuals::ActualsReport& report, const NumberFormat& format);
[[nodiscard]] TableData tiersTable(const actuals::ActualsReport& report, const NumberFormat& format);
[[nodiscard]] TableData centresTable(const actuals::ActualsReport& report, const NumberFormat& format);

[[nodiscard]] TableData errorsTable(const actuals::ActualsReport& report, const NumberFormat& format);
[[nodiscard]] TableData useTable(const actuals::ActualsReport& report, const NumberFormat& format);
[[nodiscard]] TableData ratesTable(const Plan& plan, const NumberFormat& format);

}  // namespace fulcrum
