// SPDX-License-Identifier: GPL-3.0-or-later
// The window under a drag: what a frame costs, and what starting costs.
#pragma once

namespace fulcrum {

// Opens the sample at 1600x1000, drags a peak hour in 300 steps and prints p50, p95 and max of evaluate, feed, paint
// and the whole frame, then the time from main() to the first painted window and the resident memory. Returns an exit
// code.
int runWindowBench(int argc, char** argv);

}  // namespace fulcrum
