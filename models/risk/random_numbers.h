// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that depend on what they are for and on nothing else: no order, no thread, no state.
#pragma once

#include <cstdint>
#include <string_view>

namespace fulcrum::risk {

struct Draw {
  std::uint64_t order = 0;  // by which trials are shuffled
  double within = 0;        // in (0, 1)
};

// Philox 4x32-10 (Salmon et al. 2011, "Parallel Random Numbers: As Easy as 1, 2, 3"): the seed and the input are the
// key, the trial is the counter.
[[nodiscard]] Draw drawOf(int seed, std::uint32_t input, std::uint64_t trial);

// An input by its id: others may come and go without changing its numbers (FNV-1a).
[[nodiscard]] std::uint32_t keyOfInput(std::string_view id);

}  // namespace fulcrum::risk
