// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/risk_csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/csv_field.h"

namespace fulcrum {
namespace {

void appendFigure(std::string& text, double value) {
  text += ',';
  if (std::isnan(value)) return;
  if (std::isinf(value)) {
    text += "never";
    return;
  }
  constexpr int kDigits = 17;
  char buffer[40];
  const auto written = std::to_chars(std::begin(buffer), std::end(buffer), value == 0 ? 0.0 : value,
                                     std::chars_format::general, kDigits);
  text.append(buffer, written.ptr);
}

void appendName(std::string& text, const std::string& name) {
  text += ',';
  text += csvField(name);
}

std::optional<long long> rowNumber(std::string_view line) {
  long long number = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
  if (error != std::errc{} || (end != line.data() + line.size() && *end != ',')) return {};
  return number;
}

}  // namespace

std::string trialsCsv(const risk::SimulationTrials& trials) {
  return trialsHeader(trials) + trialRows(trials, 0, trials.done);
}

std::string trialsHeader(const risk::SimulationTrials& trials) {
  std::string text = "trial";
  for (const std::string& input : trials.inputs) appendName(text, input);
  for (const risk::ScenarioTrials& scenario : trials.scenarios) {
    for (const std::string& output : scenario.outputs) appendName(text, scenario.id.text + "." + output);
  }
  text += '\n';
  return text;
}

std::string trialRows(const risk::SimulationTrials& trials, int from, int until) {
  std::string text;
  for (auto trial = static_cast<size_t>(from); trial < static_cast<size_t>(until); ++trial) {
    text += std::to_string(trial);
    for (const std::vector<double>& used : trials.used) appendFigure(text, used[trial]);
    for (const risk::ScenarioTrials& scenario : trials.scenarios) {
      for (const std::vector<double>& values : scenario.values) appendFigure(text, values[trial]);
    }
    text += '\n';
  }
  return text;
}

std::string sweepCsv(const risk::SweepTable& table) {
  std::string text = "point";
  for (const std::string& axis : table.axes) appendName(text, axis);
  for (const std::string& output : table.outputs) appendName(text, output);
  text += '\n';
  for (const risk::SweepRow& row : table.rows) {
    text += std::to_string(row.point);
    for (const double value : row.axes) appendFigure(text, value);
    for (const double value : row.outputs) appendFigure(text, value);
    text += '\n';
  }
  return text;
}

Result<std::string> mergedCsv(std::span<const std::string> parts) {
  std::string header;
  std::vector<std::pair<long long, std::string_view>> rows;
  for (size_t part = 0; part < parts.size(); ++part) {
    std::string_view rest = parts[part];
    bool isFirst = true;
    while (!rest.empty()) {
      const size_t end = std::min(rest.find('\n'), rest.size() - 1);
      const std::string_view line = rest.substr(0, end + 1);
      rest.remove_prefix(end + 1);
      if (isFirst) {
        if (part == 0) header = line;
        if (header != line) return Problem{.code = "mergeHeader", .where = std::to_string(part)};
        isFirst = false;
        continue;
      }
      const auto number = rowNumber(line.substr(0, line.find_last_not_of("\r\n") + 1));
      if (!number) return Problem{.code = "mergeHeader", .where = std::to_string(part)};
      rows.emplace_back(*number, line);
    }
  }
  std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
  std::string text = header;
  for (size_t index = 0; index < rows.size(); ++index) {
    if (rows[index].first != static_cast<long long>(index))
      return Problem{.code = "mergeRows", .where = {}, .facts = {{"row", std::to_string(index)}}};
    text += rows[index].second;
  }
  return text;
}

}  // namespace fulcrum
