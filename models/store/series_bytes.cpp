// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/series_bytes.h"

#include <bit>
#include <cstdint>

namespace fulcrum::store {
namespace {

constexpr size_t kBytes = sizeof(double);
static_assert(kBytes == 8);

}  // namespace

std::string seriesBytes(const HourlyValues& values) {
  std::string bytes;
  bytes.reserve(values.size() * kBytes);
  for (const double value : values.values()) {
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);  // without the sign of minus zero
    for (size_t i = 0; i < kBytes; ++i) bytes += static_cast<char>(bits >> (8 * i) & 0xFF);
  }
  return bytes;
}

std::optional<HourlyValues> seriesOf(std::string_view bytes) {
  if (bytes.size() % kBytes != 0 || bytes.size() / kBytes > kMaxSeriesHours) return {};
  std::vector<double> values;
  values.reserve(bytes.size() / kBytes);
  for (size_t at = 0; at < bytes.size(); at += kBytes) {
    std::uint64_t bits = 0;
    for (size_t i = 0; i < kBytes; ++i)
      bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    values.push_back(std::bit_cast<double>(bits));
  }
  return HourlyValues(std::move(values));
}

}  // namespace fulcrum::store
