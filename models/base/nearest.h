// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean": the candidates closest to a misspelt word.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fulcrum {

// Letters to insert, delete or replace to turn one word into the other; ASCII case does not count.
[[nodiscard]] size_t editDistance(std::string_view a, std::string_view b);

// At most `count` candidates, closest first, ties in their given order; only those at most `limit` edits away.
[[nodiscard]] std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates,
                                               size_t count, size_t limit);

// `a, b, c`
[[nodiscard]] std::string joined(std::span<const std::string> words);

}  // namespace fulcrum
