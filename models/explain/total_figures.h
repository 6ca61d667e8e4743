// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures and totals over all pools.
#pragma once

namespace fulcrum::explain {

class Figures;

void addHeadline(Figures& figures);
void addTotals(Figures& figures);

}  // namespace fulcrum::explain
