// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for one of several servers: random (Poisson) arrivals, exponential service, first come first served (M/M/c).
// An approximation for batched serving, where requests share a server and no one waits for a whole one; label it so.
#pragma once

#include "base/result.h"

namespace fulcrum::finance {

// `load` is in erlangs: arrivals per second times seconds of service, 0 or more. `servers` is 1 or more.

// Share of arrivals lost where nobody can wait. By recursion over servers, without factorials.
[[nodiscard]] Result<double> erlangB(double load, int servers);

// Share of arrivals that wait; 1 where the load is at or above the servers.
[[nodiscard]] Result<double> erlangC(double load, int servers);

// Fewest servers at which no more than `waitShare` (above 0, up to 1) of arrivals wait; more than the load, so that
// the queue is stable. Searched from floor(load) + 1 up.
[[nodiscard]] Result<int> fewestServers(double load, double waitShare);

// Waiting times in the unit of `serviceTime` (mean, above 0). No value where the load is at or above the servers: the
// queue then grows without end ("overloaded").
[[nodiscard]] Result<double> meanWait(double load, int servers, double serviceTime);

// The wait that a share `quantile` (0 up to, not including 1; 0.95 for a p95) of arrivals does not exceed; 0 where so
// many do not wait at all.
[[nodiscard]] Result<double> waitQuantile(double load, int servers, double serviceTime, double quantile);

// Share of arrivals served within `wait` (0 or more).
[[nodiscard]] Result<double> serviceLevel(double load, int servers, double serviceTime, double wait);

// Fewest servers that serve `share` (0 up to, not including 1) of arrivals within `wait`.
[[nodiscard]] Result<int> fewestServersForLevel(double load, double serviceTime, double wait, double share);

}  // namespace fulcrum::finance
