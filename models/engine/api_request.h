// SPDX-License-Identifier: GPL-3.0-or-later
// What a workload asks of an API, and in which class of it.
#pragma once

#include "plan/levers.h"

namespace fulcrum {

// The class in which a workload is served: the one it names, else standard; batch is for batch workloads. Null where
// the offer has neither.
[[nodiscard]] const ApiClass* classServing(const ApiOffload& offer, const Workload& workload);
// The same, or the two prices of the offer where there is none.
[[nodiscard]] ApiClass apiClassFor(const ApiOffload& offer, const Workload& workload);

// The tokens of a request in a month: cached reads are the workload's share, else that of the prefix cache where it
// acts.
[[nodiscard]] ApiRequest apiRequest(const Workload& workload, const Levers& levers, int month);

}  // namespace fulcrum
