// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_options.h"

#include <array>

#include "base/nearest.h"
#include "exchange/delimited_table.h"

namespace fulcrum {
namespace {

template <class Value>
struct Choice {
  Value value;
  std::string_view name;
};

constexpr Choice<TimeUnit> kTimeUnits[] = {{TimeUnit::Seconds, "seconds"},
                                           {TimeUnit::Milliseconds, "milliseconds"},
                                           {TimeUnit::Microseconds, "microseconds"},
                                           {TimeUnit::Nanoseconds, "nanoseconds"},
                                           {TimeUnit::Minutes, "minutes"},
                                           {TimeUnit::Hours, "hours"},
                                           {TimeUnit::Days, "days"}};
constexpr Choice<DateOrder> kDateOrders[] = {{DateOrder::MonthFirst, "monthFirst"}, {DateOrder::DayFirst, "dayFirst"}};
constexpr Choice<RowMeaning> kRows[] = {
    {RowMeaning::Requests, "requests"}, {RowMeaning::Counts, "counts"}, {RowMeaning::Jobs, "jobs"}};
constexpr Choice<ValueForm> kValueForms[] = {{ValueForm::PerSecond, "perSecond"}, {ValueForm::PerMinute, "perMinute"},
                                             {ValueForm::PerHour, "perHour"},     {ValueForm::PerDay, "perDay"},
                                             {ValueForm::Counts, "counts"},       {ValueForm::Counter, "counter"},
                                             {ValueForm::Percent, "percent"},     {ValueForm::Share, "share"}};
constexpr Choice<TokenForm> kTokenForms[] = {{TokenForm::Means, "means"},
                                             {TokenForm::Totals, "totals"},
                                             {TokenForm::PerSecond, "perSecond"},
                                             {TokenForm::Counter, "counter"}};
constexpr Choice<DecimalMark> kMarks[] = {{DecimalMark::Point, "point"}, {DecimalMark::Comma, "comma"}};

constexpr std::string_view kNames[] = {"timeUnit", "dateOrder", "rows",         "values",
                                       "tokens",   "decimal",   "demandColumn", "timeZone"};

template <class Value, size_t n>
std::string nameIn(const Choice<Value> (&choices)[n], Value value) {
  for (const Choice<Value>& choice : choices) {
    if (choice.value == value) return std::string(choice.name);
  }
  return {};
}

template <class Value, size_t n>
std::vector<std::string> namesIn(const Choice<Value> (&choices)[n]) {
  std::vector<std::string> names;
  for (const Choice<Value>& choice : choices) names.emplace_back(choice.name);
  return names;
}

template <class Value, size_t n>
bool choose(const Choice<Value> (&choices)[n], std::string_view name, std::optional<Value>& value) {
  for (const Choice<Value>& choice : choices) {
    if (!sameTitle(choice.name, name)) continue;
    value = choice.value;
    return true;
  }
  return false;
}

bool chooseColumns(std::string_view titles, std::vector<std::string>& columns) {
  columns.clear();
  while (!titles.empty()) {
    const size_t end = titles.find('+');
    std::string title(titles.substr(0, end));
    titles.remove_prefix(end == std::string_view::npos ? titles.size() : end + 1);
    const size_t first = title.find_first_not_of(' ');
    if (first != std::string::npos) columns.push_back(title.substr(first, title.find_last_not_of(' ') - first + 1));
  }
  return !columns.empty();
}

// `+02:00`, `UTC`, as a time has it behind its clock.
bool chooseZone(std::string_view text, std::optional<double>& offset) {
  const auto time = parseTraceTime("2026-01-01 00:00" + std::string(text));
  if (!time || !time->hasZone) return false;
  offset = time->offset;
  return true;
}

}  // namespace

std::span<const std::string_view> traceChoiceNames() {
  return kNames;
}

std::vector<std::string> traceChoices(std::string_view what) {
  if (what == "timeUnit") return namesIn(kTimeUnits);
  if (what == "dateOrder") return namesIn(kDateOrders);
  if (what == "rows") return namesIn(kRows);
  if (what == "values") return namesIn(kValueForms);
  if (what == "tokens") return namesIn(kTokenForms);
  if (what == "decimal") return namesIn(kMarks);
  return {};
}

std::optional<Problem> chooseForTrace(TraceOptions& options, std::string_view what, std::string_view choice) {
  bool known = false;
  if (what == "timeUnit") known = choose(kTimeUnits, choice, options.timeUnit);
  if (what == "dateOrder") known = choose(kDateOrders, choice, options.dateOrder);
  if (what == "rows") known = choose(kRows, choice, options.rows);
  if (what == "values") known = choose(kValueForms, choice, options.values);
  if (what == "tokens") known = choose(kTokenForms, choice, options.tokens);
  if (what == "decimal") known = choose(kMarks, choice, options.decimal);
  if (what == "demandColumn") known = chooseColumns(choice, options.demandColumns);
  if (what == "timeZone") known = chooseZone(choice, options.utcOffset);
  if (known) return {};
  std::vector<std::string> choices = traceChoices(what);
  if (choices.empty()) choices = {"UTC", "+02:00", "-08:00"};
  return Problem{.code = "unknownChoice",
                 .where = std::string(what),
                 .facts = {{"value", std::string(choice)}, {"choices", joined(choices)}}};
}

std::string choiceName(TimeUnit unit) {
  return nameIn(kTimeUnits, unit);
}
std::string choiceName(DateOrder order) {
  return nameIn(kDateOrders, order);
}
std::string choiceName(RowMeaning rows) {
  return nameIn(kRows, rows);
}
std::string choiceName(ValueForm form) {
  return nameIn(kValueForms, form);
}
std::string choiceName(TokenForm form) {
  return nameIn(kTokenForms, form);
}
std::string choiceName(DecimalMark mark) {
  return nameIn(kMarks, mark);
}

}  // namespace fulcrum
