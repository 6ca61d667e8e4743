// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/time_table.h"

namespace fulcrum {

// Charts that get other values and are painted, and the week editor under a drag, each by itself.
void timePainting(TimeTable& table);

}  // namespace fulcrum
