// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4), by which a file is known again.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace fulcrum {

class Sha256 {
 public:
  void add(std::string_view bytes);
  // Hexadecimal, small letters. Nothing may be added afterwards.
  [[nodiscard]] std::string hex();

 private:
  void block(const unsigned char* bytes);

  std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, 64> m_rest{};
  size_t m_used = 0;  // bytes of m_rest
  std::uint64_t m_size = 0;
};

[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace fulcrum
