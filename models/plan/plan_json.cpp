// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_json.h"

#include <algorithm>

#include "plan/json_codec.h"
#include "plan/place.h"
#include "plan/validate.h"

namespace fulcrum {
namespace {

constexpr std::string_view kFormat = "fulcrum-plan";
constexpr std::string_view kHeaderKeys[] = {"format", "version"};

// Format and version decide whether anything else can be understood.
Problems readHeader(const Json& root) {
  Problems problems;
  JsonReader reader(problems);
  const FieldPath plan;
  if (!root.is_object()) {
    reader.wrongType(root, plan, "an object");
    return problems;
  }
  std::string format;
  int version = 0;
  for (const std::string_view key : kHeaderKeys) {
    if (!root.contains(key)) reader.report("missingKey", FieldPath(plan, key), {});
  }
  if (root.contains("format")) reader.read(root["format"], FieldPath(plan, "format"), format);
  if (root.contains("version")) reader.read(root["version"], FieldPath(plan, "version"), version);
  if (!problems.empty()) return problems;

  const std::string known = std::to_string(kPlanFormatVersion);
  if (format != kFormat) {
    reader.report("wrongFormat", FieldPath(plan, "format"), {{"value", format}, {"expected", std::string(kFormat)}});
  } else if (version > kPlanFormatVersion) {
    reader.report("newerFormat", FieldPath(plan, "version"), {{"found", std::to_string(version)}, {"known", known}});
  } else if (version < 1) {
    reader.report("outOfRange", FieldPath(plan, "version"),
                  {{"value", std::to_string(version)}, {"min", "1"}, {"max", known}});
  }
  return problems;
}

// A list whose ids could not all be read makes every reference to it look wrong.
bool followsFrom(const Problem& problem, const Problems& reading) {
  return std::any_of(reading.begin(), reading.end(), [&](const Problem& cause) {
    if (cause.where == problem.where) return true;
    if (problem.code != "unknownReference") return false;
    const bool wholeElement = cause.where.find('.') == std::string::npos;
    return wholeElement || cause.where.ends_with(".id");
  });
}

}  // namespace

Result<Plan> planFromJson(std::string_view text) {
  JsonDocument document = parseJson(text);
  if (!document.complete) return document.problems;
  if (Problems problems = readHeader(document.root); !problems.empty()) {
    document.problems.insert(document.problems.end(), problems.begin(), problems.end());
    return document.problems;
  }
  Plan plan;
  Problems& problems = document.problems;
  JsonReader(problems).readObject(document.root, FieldPath(), plan, kHeaderKeys);
  nameSourcesById(plan);
  const Problems reading = problems;
  for (const Problem& problem : validate(plan)) {
    if (problem.severity == Severity::Error && !followsFrom(problem, reading)) problems.push_back(problem);
  }
  if (!problems.empty()) return problems;
  return plan;
}

std::string planToJson(const Plan& plan) {
  Json root = Json::object();
  root["format"] = kFormat;
  root["version"] = kPlanFormatVersion;
  Json body = toJson(plan);
  for (auto& [key, value] : body.get_ref<Json::object_t&>()) root[key] = std::move(value);
  return jsonText(root);
}

}  // namespace fulcrum
