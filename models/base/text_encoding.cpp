// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/utf8.h"

namespace fulcrum {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

void appendUtf8(std::string& text, char32_t c) {
  const auto byte = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) {
    byte(0xC0 | (c >> 6));
  } else {
    if (c < 0x10000) {
      byte(0xE0 | (c >> 12));
    } else {
      byte(0xF0 | (c >> 18));
      byte(0x80 | ((c >> 12) & 0x3F));
    }
    byte(0x80 | ((c >> 6) & 0x3F));
  }
  byte(0x80 | (c & 0x3F));
}

struct CodeUnits {
  size_t bytes = 2;  // of one
  bool bigEndian = false;
};

char32_t unitAt(std::string_view bytes, size_t at, CodeUnits units) {
  char32_t value = 0;
  for (size_t i = 0; i < units.bytes; ++i) {
    const size_t place = units.bigEndian ? i : units.bytes - 1 - i;
    value = value << 8 | static_cast<unsigned char>(bytes[at + place]);
  }
  return value;
}

bool isHigh(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool isLow(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

std::string decoded(std::string_view bytes, CodeUnits units) {
  std::string text;
  text.reserve(bytes.size() / units.bytes + 16);
  size_t at = 0;
  for (; at + units.bytes <= bytes.size(); at += units.bytes) {
    char32_t c = unitAt(bytes, at, units);
    if (units.bytes == 2 && isHigh(c) && at + 4 <= bytes.size() && isLow(unitAt(bytes, at + 2, units))) {
      c = 0x10000 + ((c - 0xD800) << 10) + (unitAt(bytes, at + 2, units) - 0xDC00);
      at += 2;
    }
    appendUtf8(text, c > 0x10FFFF || isHigh(c) || isLow(c) ? kReplacement : c);
  }
  if (at < bytes.size()) appendUtf8(text, kReplacement);
  return text;
}

// Texts that people measure with are mostly ASCII, so one half of each pair is zero.
std::optional<CodeUnits> unitsWithoutMark(std::string_view bytes) {
  constexpr size_t kLooked = 512;
  constexpr size_t kLeast = 4;
  const size_t pairs = std::min(bytes.size(), kLooked) / 2;
  if (pairs < kLeast) return {};
  size_t evenZeros = 0;
  size_t oddZeros = 0;
  for (size_t i = 0; i < pairs; ++i) {
    evenZeros += bytes[2 * i] == '\0' ? 1 : 0;
    oddZeros += bytes[2 * i + 1] == '\0' ? 1 : 0;
  }
  if (oddZeros * 10 >= pairs * 9 && evenZeros == 0) return CodeUnits{.bytes = 2, .bigEndian = false};
  if (evenZeros * 10 >= pairs * 9 && oddZeros == 0) return CodeUnits{.bytes = 2, .bigEndian = true};
  return {};
}

// What Windows-1252 has where Latin-1 has control characters; 0: nothing.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

}  // namespace

std::string_view unicodeText(std::string_view bytes, std::string& room) {
  using namespace std::string_view_literals;
  struct Mark {
    std::string_view bytes;
    CodeUnits units;
  };
  // The four bytes of UTF-32 begin with the two of UTF-16.
  static constexpr Mark kMarks[] = {{"\xFF\xFE\0\0"sv, {4, false}},
                                    {"\0\0\xFE\xFF"sv, {4, true}},
                                    {"\xFF\xFE"sv, {2, false}},
                                    {"\xFE\xFF"sv, {2, true}}};
  if (bytes.starts_with("\xEF\xBB\xBF")) return bytes.substr(3);
  for (const Mark& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) return room = decoded(bytes.substr(mark.bytes.size()), mark.units);
  }
  if (const auto units = unitsWithoutMark(bytes)) return room = decoded(bytes, *units);
  return bytes;
}

std::string_view anyText(std::string_view bytes, std::string& room) {
  const std::string_view text = unicodeText(bytes, room);
  if (isUtf8(text)) return text;
  std::string converted;
  converted.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool special = byte >= 0x80 && byte < 0xA0;
    const char32_t wide = special ? kWindows1252[byte - 0x80] : byte;
    appendUtf8(converted, special && wide == 0 ? kReplacement : wide);
  }
  return room = std::move(converted);
}

}  // namespace fulcrum
