// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets share. Each defines LLVMFuzzerTestOneInput, for libFuzzer (scripts/fuzz.sh) and for replaying a
// corpus without it (replay.cpp).
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace fulcrum::test {

// A finding, for libFuzzer and for a debugger alike.
inline void require(bool holds, const char* otherwise) {
  if (holds) return;
  std::fprintf(stderr, "fuzz: %s\n", otherwise);
  std::abort();
}

inline void writeFile(const std::filesystem::path& file, const uint8_t* data, size_t size) {
  std::ofstream stream(file, std::ios::binary | std::ios::trunc);
  stream.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
}

inline std::string_view textOf(const uint8_t* data, size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace fulcrum::test

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
