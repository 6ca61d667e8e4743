// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tidy_csv.h"

#include <algorithm>
#include <vector>

#include "base/csv_field.h"
#include "base/number_text.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

struct Line {
  std::string name;
  const Json* values;
};

// The series of the document: every list with an entry for each month. Elements of lists are named by their ids, as
// places of a plan are.
void collectLines(const Json& json, const std::string& name, size_t months, std::vector<Line>& lines) {
  if (json.is_array()) {
    const bool series = json.size() == months &&
                        std::all_of(json.begin(), json.end(), [](const Json& each) { return each.is_number(); });
    if (series) {
      lines.push_back({name, &json});
      return;
    }
    for (const Json& element : json) {
      const auto id = element.is_object() ? element.find("id") : element.end();
      if (element.is_object() && id != element.end() && id->is_string())
        collectLines(element, name + "[" + id->get<std::string>() + "]", months, lines);
    }
  } else if (json.is_object()) {
    const bool byId = name == "byWorkload";
    for (const auto& [key, member] : json.get_ref<const Json::object_t&>()) {
      std::string place = byId ? name + "[" + key + "]" : name.empty() ? key : name + "." + key;
      collectLines(member, place, months, lines);
    }
  }
}

// Empty: not money.
std::string_view basisOf(std::string_view line) {
  if (line == "totals.financed") return "financed";
  if (line == "totals.amortised" || line == "unallocated" || line.starts_with("byWorkload[") ||
      line.ends_with(".capitalAmortised"))
    return "amortised";
  const bool cash = line == "totals.cash" || line == "api" || line == "cache" || line == "oneOff" ||
                    line.find("].cost.") != std::string_view::npos;
  return cash ? "cash" : std::string_view();
}

}  // namespace

std::string evaluationToCsv(const Evaluation& evaluation, const EvaluationExtras& extras, CalendarMonth start,
                            std::string_view currency, const CsvDialect& dialect) {
  const JsonDocument document = parseJson(evaluationToJson(evaluation, extras));
  std::vector<Line> lines;
  const auto months = static_cast<size_t>(evaluation.months);
  collectLines(document.root, "", months, lines);
  std::string text;
  const auto add = [&](std::initializer_list<std::string_view> fields) {
    for (const std::string_view& field : fields) {
      if (&field != fields.begin()) text += dialect.separator;
      text += field;
    }
    text += "\r\n";
  };
  add({"scenario", "period", "line", "amount", "currency", "basis"});
  for (const Line& line : lines) {
    const std::string_view basis = basisOf(line.name);
    for (size_t month = 0; month < months; ++month) {
      std::string amount = numberText((*line.values)[month].get<double>());
      std::replace(amount.begin(), amount.end(), '.', dialect.decimal);
      add({csvField(evaluation.scenario.text), toText(addMonths(start, static_cast<int>(month))), csvField(line.name),
           amount, basis.empty() ? std::string_view() : currency, basis.empty() ? "quantity" : basis});
    }
  }
  return text;
}

}  // namespace fulcrum
