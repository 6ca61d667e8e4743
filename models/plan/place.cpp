// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/place_path.h"

#include <algorithm>
#include <charconv>

#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/identified.h"

namespace fulcrum {
namespace {

bool isPlain(std::string_view text, std::string_view besides) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           besides.find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::string inBrackets(std::string_view text, std::string_view besides) {
  if (isPlain(text, besides)) return '[' + std::string(text) + ']';
  std::string quoted = "[\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"]";
}

// What stands in brackets at the beginning of the text, which it takes away.
std::optional<std::string> takeBrackets(std::string_view& rest) {
  if (!rest.starts_with("[\"")) {
    const size_t end = rest.find(']');
    if (end == std::string_view::npos || end < 2) return {};
    std::string inside(rest.substr(1, end - 1));
    rest.remove_prefix(end + 1);
    return inside;
  }
  std::string inside;
  for (size_t i = 2; i < rest.size(); ++i) {
    if (rest[i] == '\\' && i + 1 < rest.size()) {
      inside += rest[++i];
    } else if (rest[i] != '"') {
      inside += rest[i];
    } else {
      if (i + 1 >= rest.size() || rest[i + 1] != ']') return {};
      rest.remove_prefix(i + 2);
      return inside;
    }
  }
  return {};
}

std::optional<std::string> takeKey(std::string_view& rest) {
  std::string key(rest.substr(0, rest.find_first_of(".[")));
  rest.remove_prefix(key.size());
  return key.empty() ? std::nullopt : std::optional(std::move(key));
}

constexpr std::string_view kInIds = "-_/. +:@";
constexpr std::string_view kInKeys = "-_/";

// Elements are told apart by an id, specs by their name.
template <class T>
inline constexpr bool kIsNamed = Identified<T> || std::same_as<T, AcceleratorSpec> || std::same_as<T, ModelSpec>;
template <class T>
const std::string& nameOf(const T& element) {
  if constexpr (Identified<T>) {
    return element.id.text;
  } else {
    return element.name;
  }
}

}  // namespace

std::string toText(const Place& place) {
  std::string text = place.list;
  if (!place.id.empty()) text += inBrackets(place.id, kInIds);
  for (const std::string& key : place.keys) text += isPlain(key, kInKeys) ? '.' + key : inBrackets(key, {});
  return text;
}

std::optional<Place> parsePlace(std::string_view text) {
  Place place;
  auto list = takeKey(text);
  if (!list) return {};
  place.list = std::move(*list);
  if (text.starts_with('[')) {
    auto id = takeBrackets(text);
    if (!id) return {};
    place.id = std::move(*id);
  }
  while (!text.empty()) {
    std::optional<std::string> key;
    if (text.starts_with('[')) {
      key = takeBrackets(text);
    } else if (text.starts_with('.')) {
      text.remove_prefix(1);
      key = takeKey(text);
    }
    if (!key) return {};
    place.keys.push_back(std::move(*key));
  }
  return place;
}

std::optional<Place> placeById(const Plan& plan, std::string_view text) {
  auto place = parsePlace(text);
  size_t index = 0;
  if (!place || place->id.empty()) return place;
  const char* end = place->id.data() + place->id.size();
  if (const auto [stop, error] = std::from_chars(place->id.data(), end, index); error != std::errc{} || stop != end)
    return place;
  forEachField<Plan>([&](const auto& field) {
    using Member = std::remove_cvref_t<decltype(plan.*field.member)>;
    if constexpr (kIsList<Member>) {
      if constexpr (kIsNamed<typename Member::value_type>) {
        const auto& list = plan.*field.member;
        if (field.key != place->list || index >= list.size()) return;
        const auto hasIt = [&](const auto& element) { return nameOf(element) == place->id; };
        if (std::none_of(list.begin(), list.end(), hasIt) && !nameOf(list[index]).empty())
          place->id = nameOf(list[index]);
      }
    }
  });
  return place;
}

std::string pathOfPlace(const Plan& plan, const std::string& text) {
  const auto place = parsePlace(text);
  if (!place || place->id.empty()) return text;
  std::string path = text;
  forEachField<Plan>([&](const auto& field) {
    using Member = std::remove_cvref_t<decltype(plan.*field.member)>;
    if constexpr (kIsList<Member>) {
      if constexpr (kIsNamed<typename Member::value_type>) {
        const auto& list = plan.*field.member;
        if (field.key != place->list) return;
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const auto& element) { return nameOf(element) == place->id; });
        if (found == list.end()) return;
        path = place->list + "[" + std::to_string(found - list.begin()) + "]";
        for (const std::string& key : place->keys) path += "." + key;
      }
    }
  });
  return path;
}

void nameSourcesById(Plan& plan) {
  std::map<std::string, SourceNote> named;
  for (auto& [text, note] : plan.sources) {
    const auto place = placeById(plan, text);
    named.emplace(place ? toText(*place) : text, note);
  }
  plan.sources = std::move(named);
}

}  // namespace fulcrum
