// SPDX-License-Identifier: GPL-3.0-or-later
// Units that people type behind a number, in English and German.
#pragma once

#include <optional>
#include <string_view>

#include "plan/field.h"

namespace fulcrum {

enum class Dimension { None, Time, Requests, Tokens, RequestRate, TokenRate, MoneyRate, Bytes, Power, Share, Things };

// What a field is in: its dimension, and one of it in the base of the dimension (seconds, bytes, watts, per second).
struct FieldMeasure {
  Dimension dimension = Dimension::None;
  double base = 1;
};
[[nodiscard]] FieldMeasure measureOf(Unit unit);

// Thousands, millions ...: what `k`, `M`, `Mio` multiply by.
[[nodiscard]] std::optional<double> typedScale(std::string_view word);
// Seconds, bytes, watts of one of it.
[[nodiscard]] std::optional<double> typedTime(std::string_view word);
[[nodiscard]] std::optional<double> typedBytes(std::string_view word);
[[nodiscard]] std::optional<double> typedWatts(std::string_view word);
// Seconds in which one request comes, of rates that are one word: rpm.
[[nodiscard]] std::optional<double> typedRate(std::string_view word);
[[nodiscard]] bool isRequestWord(std::string_view word);
[[nodiscard]] bool isTokenWord(std::string_view word);
// What may stand for a sign of per cent.
[[nodiscard]] bool isPercentWord(std::string_view word);
// Nodes, GPUs, replicas.
[[nodiscard]] bool isThingWord(std::string_view word);

}  // namespace fulcrum
