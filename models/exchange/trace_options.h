// SPDX-License-Identifier: GPL-3.0-or-later
// What a user may say about a trace that its file does not, by the names that guesses and options of the command line
// share.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/cell_number.h"
#include "base/result.h"
#include "exchange/trace_titles.h"

namespace fulcrum {

// What a row of a trace is.
enum class RowMeaning { Requests, Counts, Jobs };

struct TraceOptions {
  std::optional<TimeUnit> timeUnit;  // of times that are numbers
  std::optional<DateOrder> dateOrder;
  std::optional<RowMeaning> rows;
  std::optional<ValueForm> values;  // of the demand columns
  std::optional<TokenForm> tokens;
  std::optional<DecimalMark> decimal;
  std::vector<std::string> demandColumns;  // titles, added up; empty: what is recognised
  std::optional<double> utcOffset;         // seconds: clocks that are shown with a zone are moved to this one
  std::function<bool(double)> goOn = [](double) { return true; };  // asked with the share read; false stops
};

// `timeUnit`, `dateOrder`, `rows`, `values`, `tokens`, `decimal`, `demandColumn`, `timeZone`.
[[nodiscard]] std::span<const std::string_view> traceChoiceNames();
// What can be chosen for it; empty where any text may stand (titles, offsets).
[[nodiscard]] std::vector<std::string> traceChoices(std::string_view what);
// Case and dashes do not count; titles are separated by `+`. Problem "unknownChoice" with the choices.
[[nodiscard]] std::optional<Problem> chooseForTrace(TraceOptions& options, std::string_view what,
                                                    std::string_view choice);

[[nodiscard]] std::string choiceName(TimeUnit unit);
[[nodiscard]] std::string choiceName(DateOrder order);
[[nodiscard]] std::string choiceName(RowMeaning rows);
[[nodiscard]] std::string choiceName(ValueForm form);
[[nodiscard]] std::string choiceName(TokenForm form);
[[nodiscard]] std::string choiceName(DecimalMark mark);

}  // namespace fulcrum
