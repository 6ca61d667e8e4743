// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, tokens and cost of workloads.
#pragma once

namespace fulcrum::explain {

class Figures;

void addWorkloads(Figures& figures);

}  // namespace fulcrum::explain
