// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_report.h"

#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "exchange/guess_json.h"
#include "plan/folded_week.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

Json orNull(const std::optional<double>& value) {
  return value ? Json(*value) : Json(nullptr);
}

std::string rateText(double value) {
  const double scale = std::pow(10, 4 - std::floor(std::log10(std::max(std::abs(value), 1e-12))));
  return numberText(std::round(value * scale) / scale);
}

void addLine(std::string& text, const std::string& label, const std::string& value) {
  constexpr size_t kWidth = 18;
  text += label + std::string(label.size() < kWidth ? kWidth - label.size() : 1, ' ') + value + '\n';
}

}  // namespace

std::string traceJson(const DemandTrace& trace) {
  const FoldedWeek week = foldedWeek(trace.start, trace.values);
  const WeeklyCurve curve(week.values);
  Json json = Json::object();
  json["recognised"] = trace.recognised;
  json["unit"] = trace.unit == DemandUnit::Requests ? "requests" : "busyGpus";
  json["rows"] = trace.rowCount;
  json["start"] = trace.dated ? Json(toText(trace.start)) : Json(nullptr);
  json["seconds"] = trace.seconds;
  json["meanPerSecond"] = trace.mean;
  json["inputTokens"] = orNull(trace.inputTokens);
  json["outputTokens"] = orNull(trace.outputTokens);
  json["shape"] = Json::array();
  json["measuredHours"] = Json::array();
  for (size_t hour = 0; hour < week.values.size(); ++hour) {
    json["shape"].push_back(curve.mean() > 0 ? week.values[hour] / curve.mean() : 0.0);
    json["measuredHours"].push_back(week.measured.test(hour));
  }
  json["guesses"] = guessesJson(trace.guesses);
  return jsonText(json);
}

std::string traceWords(const DemandTrace& trace) {
  std::string text;
  addLine(text, "recognised", trace.recognised);
  addLine(text, "rows", std::to_string(trace.rowCount));
  addLine(text, "start", trace.dated ? toText(trace.start) : "not dated");
  addLine(text, "seconds", numberText(trace.seconds));
  const bool requests = trace.unit == DemandUnit::Requests;
  addLine(text, requests ? "requests/s" : "busy GPUs", rateText(trace.mean));
  if (trace.inputTokens) addLine(text, "input tokens", rateText(*trace.inputTokens));
  if (trace.outputTokens) addLine(text, "output tokens", rateText(*trace.outputTokens));
  return text + guessLines(trace.guesses);
}

CalendarHour startInPlan(const DemandTrace& trace, const Plan& plan) {
  if (trace.dated) return trace.start;
  return {.hours = firstMonday(plan.start).hours + trace.start.hours - kUndatedStart.hours};
}

std::vector<Guess> questionsOf(const Problems& refusal) {
  std::vector<Guess> questions;
  for (const Problem& problem : refusal) {
    if (problem.code != "traceNoDemand" && problem.code != "traceRegular") continue;
    Guess column{.what = "demandColumn", .taken = {}, .because = {}, .others = {}};
    for (const auto& [fact, value] : problem.facts) {
      if (fact == "title") column.others.push_back(value);
    }
    questions.push_back(std::move(column));
    questions.push_back({.what = "rows", .taken = {}, .because = {}, .others = {choiceName(RowMeaning::Requests)}});
    break;
  }
  return questions;
}

}  // namespace fulcrum
