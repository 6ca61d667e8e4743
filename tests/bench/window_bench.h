// SPDX-License-Identifier: GPL-3.0-or-later
// The window under the hand: what a frame costs, and what starting costs.
#pragma once

namespace fulcrum {

// `--window [--before FILE] [--save FILE]`: opens the sample at 1600x1000 and prints what starting costs, a frame of a
// drag in four cases, hovering over the week of the largest plan, and painting alone. The figures are kept in FILE by
// --save, and printed beside those of a later run by --before. Returns an exit code.
int runWindowBench(int argc, char** argv);

}  // namespace fulcrum
