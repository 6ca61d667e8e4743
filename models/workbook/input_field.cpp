// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/input_field.h"

#include <algorithm>
#include <cctype>

#include "base/number_text.h"
#include "plan/field_access.h"
#include "plan/own_changes.h"
#include "plan/place.h"
#include "plan/resolve.h"

namespace fulcrum::workbook {
namespace {

bool isIndex(const std::string& text) {
  return !text.empty() && std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::string quotedStep(const std::string& key) {
  std::string text = "[\"";
  for (const char each : key) {
    if (each == '"' || each == '\\') text += '\\';
    text += each;
  }
  return text + "\"]";
}

// A place in the way fields are found: elements by their ids, entries of lists without ids by their number.
std::string fieldPathOf(const Place& place) {
  std::string path = place.list;
  const auto add = [&](const std::string& step) { path += isIndex(step) ? "[" + step + "]" : quotedStep(step); };
  if (!place.id.empty()) {
    // Price rules have no ids; everything else at this place has one, also if it looks like a number.
    if (place.list == "priceRules") {
      add(place.id);
    } else {
      path += quotedStep(place.id);
    }
  }
  for (const std::string& key : place.keys) add(key);
  return path;
}

// A place that a scenario overrides: seen by it, `scenarios[s].overrides["fleets[main].targetLoad"]`.
struct Overridden {
  ScenarioId scenario;
  std::string path;
};
std::optional<Overridden> overriddenAt(const Place& place) {
  if (place.list != "scenarios" || place.keys.size() < 2 || place.keys.front() != "overrides") return {};
  auto inner = parsePlace(place.keys[1]);
  if (!inner) return {};
  inner->keys.insert(inner->keys.end(), place.keys.begin() + 2, place.keys.end());
  return Overridden{ScenarioId(place.id), fieldPathOf(*inner)};
}

// `workloads["chat"]`, whose element has an index, with the way below it.
std::string byIndex(const Plan& plan, const Place& place) {
  std::string head = place.list;
  if (!place.id.empty()) {
    const auto indexed = indexedPath(plan, place.list + quotedStep(place.id));
    head = indexed.value_or(place.list + quotedStep(place.id));
    if (place.list == "priceRules") head = place.list + "[" + place.id + "]";
  }
  for (const std::string& key : place.keys) head += isIndex(key) ? "[" + key + "]" : "." + key;
  return head;
}

Problem gone(const std::string& path) {
  return {.code = "fieldGone", .where = path};
}

}  // namespace

IndexedInput indexedInput(const Plan& plan, const std::string& path) {
  const auto place = parsePlace(path);
  if (!place) return {path, {}};
  if (place->list != "scenarios" || place->keys.size() < 2) return {byIndex(plan, *place), {}};
  const std::string& part = place->keys.front();
  if (part == "overrides") {
    auto inner = parsePlace(place->keys[1]);
    if (!inner) return {path, {}};
    inner->keys.insert(inner->keys.end(), place->keys.begin() + 2, place->keys.end());
    return {byIndex(plan, *inner), ScenarioId(place->id)};
  }
  return {byIndex(plan, *place), {}};
}

std::optional<double> inputField(const Plan& plan, const std::string& path) {
  const auto place = parsePlace(path);
  if (!place) return {};
  std::optional<std::string> raw;
  if (const auto inner = overriddenAt(*place)) {
    const auto seen = seenBy(plan, inner->scenario);
    if (seen.ok()) raw = fieldAt(seen.value(), inner->path);
  } else {
    raw = fieldAt(plan, fieldPathOf(*place));
  }
  if (raw) return parseNumber(*raw);
  // An option that is not set can be set; what does not exist cannot.
  return withInputField(plan, path, 1.0).ok() ? std::optional(0.0) : std::nullopt;
}

Result<Plan> withInputField(const Plan& plan, const std::string& path, double value) {
  const auto place = parsePlace(path);
  if (!place) return gone(path);
  const std::string raw = numberText(value);
  Result<Plan> changed = gone(path);
  if (const auto inner = overriddenAt(*place)) {
    auto seen = seenBy(plan, inner->scenario);
    if (!seen.ok()) return gone(path);
    changed = withField(std::move(seen).value(), inner->path, raw);
    if (changed.ok()) {
      auto kept = withSeen(plan, inner->scenario, changed.value());
      if (!kept) return gone(path);
      return std::move(*kept);
    }
  } else {
    changed = withField(plan, fieldPathOf(*place), raw);
  }
  if (!changed.ok() && changed.problems().front().code == "unknownField") return gone(path);
  return changed;
}

}  // namespace fulcrum::workbook
