// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/json_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_set>

#include "base/number_text.h"
#include "base/utf8.h"
#include "plan/field_path.h"

namespace fulcrum {
namespace {

constexpr size_t kMaxOverflows = 16;  // numbers beyond the range of a double named in one reading

struct Stop {
  enum class Why { None, Overflow, Depth, Syntax };
  Why why = Why::None;
  size_t position = 0;  // characters read
  std::string token;
  std::string detail;
  std::string where;
};

// Builds the tree from nlohmann's events, because its own builder keeps the last of duplicate keys silently.
class TreeBuilder {
 public:
  explicit TreeBuilder(const std::set<size_t>& overflows) : m_overflows(overflows) {}

  bool null() {
    const bool overflow = m_overflows.contains(m_scalars);
    return scalar(overflow ? Json(std::numeric_limits<double>::infinity()) : Json(nullptr));
  }
  bool boolean(bool value) { return scalar(value); }
  bool number_integer(Json::number_integer_t value) { return scalar(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return scalar(value); }
  bool number_float(double value, const std::string&) { return scalar(value); }
  bool string(std::string& value) { return scalar(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(size_t) { return open(Json::object()); }
  bool start_array(size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& value) {
    Frame& top = m_open.back();
    top.key = value;
    if (!top.seen.insert(value).second) problems.push_back({.code = "duplicateKey", .where = pathText()});
    return true;
  }

  bool parse_error(size_t position, const std::string& token, const nlohmann::detail::exception& error) {
    constexpr int kNumberOverflow = 406;
    stop = {.why = error.id == kNumberOverflow ? Stop::Why::Overflow : Stop::Why::Syntax,
            .position = position,
            .token = token,
            .detail = error.what(),
            .where = pathText()};
    return false;
  }

  [[nodiscard]] size_t scalars() const { return m_scalars; }

  Json root;
  Problems problems;
  Stop stop;

 private:
  struct Frame {
    Json* container;
    std::string key;
    std::unordered_set<std::string> seen;
  };

  Json* add(Json value) {
    if (m_open.empty()) {
      root = std::move(value);
      return &root;
    }
    Frame& top = m_open.back();
    if (top.container->is_array()) return &top.container->get_ref<Json::array_t&>().emplace_back(std::move(value));
    // Not through operator[], which searches all keys before it appends.
    auto& members = top.container->get_ref<Json::object_t&>();
    members.push_back({top.key, std::move(value)});
    return &members.back().second;
  }

  bool scalar(Json value) {
    ++m_scalars;
    add(std::move(value));
    return true;
  }

  bool open(Json container) {
    if (m_open.size() == kMaxJsonDepth) {
      stop = {.why = Stop::Why::Depth, .where = pathText()};
      return false;
    }
    m_open.push_back({add(std::move(container)), {}, {}});
    return true;
  }

  bool close() {
    m_open.pop_back();
    return true;
  }

  // Where the next value goes.
  [[nodiscard]] std::string pathText(size_t depth = 0) const { return pathText(FieldPath{}, depth); }
  [[nodiscard]] std::string pathText(const FieldPath& path, size_t depth) const {
    if (depth == m_open.size()) return path.text();
    const Frame& frame = m_open[depth];
    const bool innermost = depth + 1 == m_open.size();
    if (frame.container->is_array())
      return pathText(FieldPath(path, frame.container->size() - (innermost ? 0 : 1)), depth + 1);
    if (innermost && frame.key.empty()) return path.text();
    return pathText(FieldPath(path, frame.key), depth + 1);
  }

  const std::set<size_t>& m_overflows;
  size_t m_scalars = 0;
  std::vector<Frame> m_open;
};

std::string lineAndColumn(std::string_view text, size_t position) {
  const std::string_view before = text.substr(0, std::min(position, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(std::max<size_t>(before.size() - lineStart, 1));
}

// nlohmann's message without its own prefix and position: `[json.exception.parse_error.101] parse error at line 1,
// column 2: ...`.
std::string plainDetail(const std::string& message) {
  const size_t bracket = message.find("] ");
  const size_t colon = message.find(": ", bracket == std::string::npos ? 0 : bracket);
  if (colon != std::string::npos) return message.substr(colon + 2);
  return bracket == std::string::npos ? message : message.substr(bracket + 2);
}

Problem problemOf(const Stop& stop, std::string_view text) {
  switch (stop.why) {
    case Stop::Why::Overflow:
      return {.code = "notFinite", .where = stop.where};
    case Stop::Why::Depth:
      return {.code = "tooDeep", .where = stop.where, .facts = {{"limit", std::to_string(kMaxJsonDepth)}}};
    case Stop::Why::None:
    case Stop::Why::Syntax:
      break;
  }
  if (!isUtf8(text)) return {.code = "notUtf8", .where = lineAndColumn(text, stop.position)};
  return {
      .code = "syntax", .where = lineAndColumn(text, stop.position), .facts = {{"detail", plainDetail(stop.detail)}}};
}

bool fitsOnLine(const Json& json, size_t& budget) {
  const auto spend = [&](size_t characters) {
    const bool fits = characters <= budget;
    budget -= fits ? characters : budget;
    return fits;
  };
  if (json.is_string()) return spend(json.get_ref<const std::string&>().size() + 2);
  if (json.is_number()) return spend(numberText(json.get<double>()).size());
  if (json.is_array())
    return spend(2) && std::all_of(json.begin(), json.end(),
                                   [&](const Json& item) { return spend(2) && fitsOnLine(item, budget); });
  if (json.is_object()) {
    const auto& members = json.get_ref<const Json::object_t&>();
    return spend(2) && std::all_of(members.begin(), members.end(), [&](const auto& member) {
             return spend(member.first.size() + 6) && fitsOnLine(member.second, budget);
           });
  }
  return spend(5);
}

class Layout {
 public:
  explicit Layout(bool breakLines) : m_breakLines(breakLines) {}

  void write(const Json& json, size_t indent) {
    size_t budget = kLineBudget;
    const bool oneLine = !m_breakLines || fitsOnLine(json, budget);
    if (json.is_object()) {
      writeObject(json.get_ref<const Json::object_t&>(), indent, oneLine);
    } else if (json.is_array()) {
      writeArray(json, indent, oneLine);
    } else if (json.is_number_float()) {
      const double value = json.get<double>();
      m_text += std::isfinite(value) ? numberText(value) : "null";
    } else {
      m_text += json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
  }

  [[nodiscard]] std::string take() { return std::move(m_text); }

 private:
  static constexpr size_t kLineBudget = 100;
  static constexpr size_t kNumbersPerLine = 24;  // a day of a week's shape

  void separate(bool first, bool newLine, size_t indent) {
    if (!first) m_text += ',';
    if (newLine) {
      m_text += '\n';
      m_text.append(indent, ' ');
    } else if (!first && m_breakLines) {
      m_text += ' ';
    }
  }

  void writeObject(const Json::object_t& members, size_t indent, bool oneLine) {
    m_text += '{';
    bool first = true;
    for (const auto& [key, value] : members) {
      separate(std::exchange(first, false), !oneLine, indent + 2);
      m_text += Json(key).dump(-1, ' ', false, Json::error_handler_t::replace);
      m_text += m_breakLines ? ": " : ":";
      write(value, indent + 2);
    }
    if (!oneLine) separate(true, true, indent);
    m_text += '}';
  }

  void writeArray(const Json& items, size_t indent, bool oneLine) {
    m_text += '[';
    const bool numbers =
        std::all_of(items.begin(), items.end(), [](const Json& item) { return item.is_number() || item.is_null(); });
    size_t index = 0;
    for (const Json& item : items) {
      separate(index == 0, !oneLine && (!numbers || index % kNumbersPerLine == 0), indent + 2);
      write(item, indent + 2);
      ++index;
    }
    if (!oneLine) separate(true, true, indent);
    m_text += ']';
  }

  bool m_breakLines;
  std::string m_text;
};

}  // namespace

JsonDocument parseJson(std::string_view text) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return {.problems = {{.code = "emptyText"}}};
  if (text.size() > kMaxJsonBytes) {
    return {.problems = {{.code = "tooLarge", .facts = {{"limit", std::to_string(kMaxJsonBytes >> 20) + " MB"}}}}};
  }
  // The parser gives up at a number beyond double's range. It is then blanked and the text read again, so that every
  // such number, and every other problem, can be named.
  std::string blanked;
  std::set<size_t> overflows;
  while (true) {
    TreeBuilder builder(overflows);
    const std::string_view source = blanked.empty() ? text : std::string_view(blanked);
    const bool complete = Json::sax_parse(source.begin(), source.end(), &builder);
    const Stop& stop = builder.stop;
    const size_t start = stop.position - std::min(stop.position, stop.token.size());
    constexpr std::string_view kBlank = "null";
    if (stop.why == Stop::Why::Overflow && overflows.size() < kMaxOverflows && stop.token.size() >= kBlank.size() &&
        source.substr(start, stop.token.size()) == stop.token) {
      overflows.insert(builder.scalars());
      if (blanked.empty()) blanked = text;
      std::fill_n(blanked.begin() + static_cast<std::ptrdiff_t>(start), stop.token.size(), ' ');
      blanked.replace(start, kBlank.size(), kBlank);
      continue;
    }
    JsonDocument document{.root = std::move(builder.root), .complete = complete, .problems = builder.problems};
    if (!complete) document.problems.push_back(problemOf(stop, text));
    return document;
  }
}

std::string jsonText(const Json& json) {
  Layout layout(true);
  layout.write(json, 0);
  return layout.take() + "\n";
}

std::string compactJsonText(const Json& json) {
  Layout layout(false);
  layout.write(json, 0);
  return layout.take();
}

}  // namespace fulcrum
