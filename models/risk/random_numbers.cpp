// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/random_numbers.h"

#include <Random123/philox.h>

namespace fulcrum::risk {

Draw drawOf(int seed, std::uint32_t input, std::uint64_t trial) {
  constexpr double kStep = 1.0 / 9007199254740992.0;  // 2^-53
  using Generator = r123::Philox4x32_R<10>;
  const Generator::key_type key{{static_cast<std::uint32_t>(seed), input}};
  const Generator::ctr_type counter{{static_cast<std::uint32_t>(trial), static_cast<std::uint32_t>(trial >> 32), 0, 0}};
  const Generator::ctr_type words = Generator()(counter, key);
  const std::uint64_t high = std::uint64_t{words[2]} << 32 | words[3];
  return {.order = std::uint64_t{words[0]} << 32 | words[1],
          .within = (static_cast<double>(high >> 12) + 0.5) * 2 * kStep};
}

std::uint32_t keyOfInput(std::string_view id) {
  std::uint32_t hash = 2166136261u;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

}  // namespace fulcrum::risk
