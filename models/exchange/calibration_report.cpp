// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calibration_report.h"

#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "base/problem_text.h"
#include "exchange/guess_json.h"
#include "plan/fields.h"
#include "plan/json_text.h"
#include "serving/spec_list.h"

namespace fulcrum {
namespace {

// The catalogue's name where it is known, else the text's without the organisation.
std::string shownModel(const std::string& name, const SpecList& specs) {
  if (const ModelSpec* model = specs.findModel(name)) return model->name;
  return name.substr(name.find_last_of('/') + 1);
}

std::string shownAccelerator(const std::string& name, const SpecList& specs) {
  const AcceleratorSpec* accelerator = specs.findAccelerator(name);
  return accelerator ? accelerator->name : name;
}

Json textOrNull(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json positiveOrNull(double value) {
  return value > 0 ? Json(value) : Json(nullptr);
}

Json numberOrNull(const std::optional<double>& value) {
  return value ? Json(*value) : Json(nullptr);
}

constexpr std::pair<std::string_view, std::string_view> kMissing[] = {
    {"model", "the model is not said: give it with --model"},
    {"accelerator", "the accelerator is not said: give it with --accelerator"},
    {"gpus", "how many GPUs a replica has is not said: give it with --gpus"},
    {"inputTokens", "the input length (ISL) is not said: give it with --isl"},
    {"outputTokens", "the output length (OSL) is not said: give it with --osl"}};

std::vector<std::string> problemsOf(const CalibrationRow& row, const SpecList& specs) {
  std::vector<std::string> sentences;
  for (const auto& [key, sentence] : kMissing) {
    if (std::find(row.missing.begin(), row.missing.end(), key) != row.missing.end()) sentences.emplace_back(sentence);
  }
  for (const Problem& problem : row.doubts) sentences.push_back(problemLine(problem));
  // Where something is missing the row is not judged; what names nobody knows is said all the same.
  if (!row.missing.empty()) {
    for (const Problems& unknown :
         {row.row.model.empty() ? Problems() : specs.model(row.row.model).problems(),
          row.row.accelerator.empty() ? Problems() : specs.accelerator(row.row.accelerator).problems()}) {
      for (const Problem& problem : unknown) sentences.push_back(problemLine(problem));
    }
  }
  if (row.duplicate) sentences.emplace_back("the same row stands above: it counts once");
  return sentences;
}

Json rowJson(const CalibrationRow& row, const SpecList& specs) {
  const BenchmarkRow& benchmark = row.row;
  Json json = Json::object();
  json["file"] = textOrNull(row.file);
  json["model"] = textOrNull(shownModel(benchmark.model, specs));
  json["accelerator"] = textOrNull(shownAccelerator(benchmark.accelerator, specs));
  json["gpus"] = benchmark.gpus > 0 ? Json(benchmark.gpus) : Json(nullptr);
  json["precision"] = enumName(benchmark.precision);
  json["engine"] = textOrNull(benchmark.engine);
  json["inputTokens"] = positiveOrNull(benchmark.inputTokens);
  json["outputTokens"] = positiveOrNull(benchmark.outputTokens);
  json["concurrency"] = benchmark.concurrency;
  json["outputTokensPerSecond"] = benchmark.outputTokensPerSecond;
  json["tpotMs"] = numberOrNull(benchmark.tpotMs);
  json["ttftMs"] = numberOrNull(benchmark.ttftMs);
  json["usable"] = row.usable();
  json["problems"] = problemsOf(row, specs);
  return json;
}

std::string significant(double value) {
  if (value == 0 || !std::isfinite(value)) return numberText(value);
  const double scale = std::pow(10, 3 - std::floor(std::log10(std::abs(value))));
  return numberText(std::round(value * scale) / scale);
}

std::string orDash(const std::string& text) {
  return text.empty() ? "-" : text;
}

}  // namespace

void addBenchmarks(CalibrationReport& report, std::string_view bytes, const std::string& file,
                   const CalibrationInput& input) {
  BenchmarkText text = readBenchmarks(bytes, input.options);
  if (report.recognised.empty()) report.recognised = text.recognised;
  for (ReadBenchmark& read : text.rows) {
    if (read.row.source.empty()) read.row.source = file;
    report.rows.push_back(completed(read, input.defaults, input.names));
    report.rows.back().file = file;
  }
  for (Guess& guess : text.guesses) report.guesses.push_back(std::move(guess));
  for (Problem& problem : text.problems) {
    problem.where = file;
    report.problems.push_back(std::move(problem));
  }
}

void finishReport(CalibrationReport& report, const SpecList& specs, const CalibrationInput& input) {
  report.calibrations = judge(report.rows, specs);
  const bool open = std::any_of(report.rows.begin(), report.rows.end(),
                                [](const CalibrationRow& row) { return !row.precisionGiven; });
  if (!open || input.precisionSaid) return;
  Guess guess{.what = "precision",
              .taken = std::string(enumName(input.defaults.precision)),
              .because = {.severity = Severity::Note, .code = "guessPrecisionUsual", .where = {}, .facts = {}},
              .others = {}};
  for (const auto& [value, name] : EnumNames<Precision>::list) {
    if (value != input.defaults.precision) guess.others.emplace_back(name);
  }
  report.guesses.push_back(std::move(guess));
}

std::string calibrationJson(const CalibrationReport& report, const SpecList& specs) {
  Json json = Json::object();
  json["recognised"] = textOrNull(report.recognised);
  json["rows"] = Json::array();
  for (const CalibrationRow& row : report.rows) json["rows"].push_back(rowJson(row, specs));
  json["calibrations"] = Json::array();
  for (const Calibration& calibration : report.calibrations) {
    Json entry = Json::object();
    entry["accelerator"] = shownAccelerator(calibration.accelerator, specs);
    entry["engine"] = calibration.engine;
    entry["experts"] = calibration.experts;
    entry["rows"] = calibration.rows.size();
    entry["holds"] = calibration.holds();
    entry["a"] = calibration.factors.bandwidth;
    entry["k"] = calibration.factors.compute;
    entry["errorBefore"] = calibration.errorBefore;
    entry["errorAfter"] = calibration.errorAfter;
    json["calibrations"].push_back(std::move(entry));
  }
  json["guesses"] = guessesJson(report.guesses);
  return jsonText(json);
}

std::string calibrationWords(const CalibrationReport& report, const SpecList& specs) {
  std::string text;
  for (const CalibrationRow& row : report.rows) {
    const BenchmarkRow& each = row.row;
    text += orDash(shownModel(each.model, specs)) + " on " + (each.gpus > 0 ? std::to_string(each.gpus) : "-") + " x " +
            orDash(shownAccelerator(each.accelerator, specs)) + " " + std::string(enumName(each.precision)) + ", " +
            significant(each.inputTokens) + " in, " + significant(each.outputTokens) +
            " out: " + significant(each.concurrency) + " in flight, " + significant(each.outputTokensPerSecond) +
            " tokens/s";
    if (each.tpotMs) text += ", TPOT " + significant(*each.tpotMs) + " ms";
    if (each.ttftMs) text += ", TTFT " + significant(*each.ttftMs) + " ms";
    text += row.usable() ? "\n" : " (not usable)\n";
    for (const std::string& problem : problemsOf(row, specs)) text += "  " + problem + "\n";
  }
  for (const Calibration& calibration : report.calibrations) {
    text += "calibration of " + shownAccelerator(calibration.accelerator, specs) + " " + calibration.engine + ": a " +
            significant(calibration.factors.bandwidth) + ", k " + significant(calibration.factors.compute) +
            ", median error " + significant(100 * calibration.errorBefore) + " % before, " +
            significant(100 * calibration.errorAfter) + " % after, " + std::to_string(calibration.rows.size()) +
            " rows\n";
  }
  return text + guessLines(report.guesses);
}

}  // namespace fulcrum
