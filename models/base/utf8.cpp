// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <cstddef>

namespace fulcrum {
namespace {

struct Sequence {
  size_t length = 0;  // 0: no lead byte
  unsigned char secondMin = 0x80;
  unsigned char secondMax = 0xBF;
};

Sequence sequenceOf(unsigned char lead) {
  if (lead < 0x80) return {.length = 1};
  if (lead < 0xC2) return {};
  if (lead < 0xE0) return {.length = 2};
  if (lead == 0xE0) return {.length = 3, .secondMin = 0xA0};
  if (lead == 0xED) return {.length = 3, .secondMax = 0x9F};
  if (lead < 0xF0) return {.length = 3};
  if (lead == 0xF0) return {.length = 4, .secondMin = 0x90};
  if (lead < 0xF4) return {.length = 4};
  if (lead == 0xF4) return {.length = 4, .secondMax = 0x8F};
  return {};
}

}  // namespace

bool isUtf8(std::string_view bytes) {
  for (size_t i = 0; i < bytes.size();) {
    const Sequence sequence = sequenceOf(static_cast<unsigned char>(bytes[i]));
    if (sequence.length == 0 || i + sequence.length > bytes.size()) return false;
    for (size_t k = 1; k < sequence.length; ++k) {
      const auto byte = static_cast<unsigned char>(bytes[i + k]);
      if (byte < (k == 1 ? sequence.secondMin : 0x80) || byte > (k == 1 ? sequence.secondMax : 0xBF)) return false;
    }
    i += sequence.length;
  }
  return true;
}

}  // namespace fulcrum
