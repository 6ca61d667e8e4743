// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_records.h"

#include <algorithm>
#include <streambuf>

#include "exchange/byte_source.h"

namespace fulcrum {
namespace {

class SourceBuffer : public std::streambuf {
 public:
  explicit SourceBuffer(ByteSource& source) : m_source(source) {}
  // The first block of the file.
  [[nodiscard]] std::string_view beginning() {
    sgetc();
    return {gptr(), static_cast<size_t>(egptr() - gptr())};
  }

 protected:
  int_type underflow() override {
    m_text.clear();
    while (m_text.empty()) {
      if (!m_source.append(m_text)) return traits_type::eof();
    }
    setg(m_text.data(), m_text.data(), m_text.data() + m_text.size());
    return traits_type::to_int_type(m_text.front());
  }

 private:
  ByteSource& m_source;
  std::string m_text;
};

// Whether a text is an object per line: its first line is a whole one, and the next begins another.
bool isLines(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '{') return false;
  const size_t end = text.find('\n', first);
  if (end == std::string_view::npos) return false;
  const size_t next = text.find_first_not_of(" \t\r\n", end);
  if (next == std::string_view::npos || text[next] != '{') return false;
  return Json::accept(text.substr(first, end - first));
}

// Counts the bytes that the parser takes from a file.
class ByteCounter {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  ByteCounter() = default;
  ByteCounter(std::streambuf* from, size_t* bytes) : m_from(from), m_bytes(bytes) { take(); }
  reference operator*() const { return m_byte; }
  ByteCounter& operator++() {
    m_from->sbumpc();
    ++*m_bytes;
    take();
    return *this;
  }
  void operator++(int) { ++*this; }
  bool operator==(const ByteCounter& other) const { return m_ended == other.m_ended; }

 private:
  void take() {
    const int next = m_from->sgetc();
    m_ended = next == std::char_traits<char>::eof();
    m_byte = static_cast<char>(next);
  }
  std::streambuf* m_from = nullptr;
  size_t* m_bytes = nullptr;
  bool m_ended = true;
  char m_byte = 0;
};

// Builds the record at hand and hands it over when it is complete.
class RecordBuilder : public Json::json_sax_t {
 public:
  RecordBuilder(const std::function<bool(JsonRecord&, size_t)>& onRecord, const size_t& bytes, bool isLines)
      : m_onRecord(onRecord), m_bytes(bytes), m_outside(isLines ? Outside::List : Outside::Nothing) {}

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t&) override { return add(value); }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t&) override { return true; }

  bool start_object(std::size_t) override { return open(Json::object()); }
  bool key(string_t& value) override {
    if (m_open.empty()) {
      m_member = std::move(value);
    } else {
      m_keys.back() = std::move(value);
    }
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception& error) override {
    m_error = error.what();
    m_errorAt = m_documentAt + byte;
    return false;
  }

  [[nodiscard]] const std::string& error() const { return m_error; }
  [[nodiscard]] size_t errorAt() const { return m_errorAt; }
  void beginDocument() { m_documentAt = m_bytes; }

 private:
  // Containers that are not held: the outer one, and lists that are its members.
  enum class Outside { Nothing, List, Object, ListInObject };

  bool open(Json&& container) {
    if (m_open.empty()) {
      const bool list = container.is_array();
      if (m_outside == Outside::Nothing) {
        m_outside = list ? Outside::List : Outside::Object;
        return true;
      }
      if (m_outside == Outside::Object && list) {
        m_outside = Outside::ListInObject;
        return true;
      }
      if (m_outside == Outside::Object && !list && opens()) return true;
      m_record = std::move(container);
      m_open.push_back(&m_record);
    } else {
      if (m_open.size() > kMaxJsonDepth) {
        m_error = "too deeply nested";
        return false;
      }
      m_open.push_back(&append(std::move(container)));
    }
    m_keys.emplace_back();
    return true;
  }

  bool close() {
    if (m_open.empty()) {
      if (m_outside == Outside::ListInObject) {
        m_outside = Outside::Object;
      } else if (!m_within.empty()) {
        const size_t dot = m_within.rfind('.');
        m_within.resize(dot == std::string::npos ? 0 : dot);
      } else {
        m_outside = Outside::Nothing;
      }
      return true;
    }
    m_open.pop_back();
    m_keys.pop_back();
    return !m_open.empty() || handOver();
  }

  // Whether the object that begins is one whose members are records.
  bool opens() {
    const std::string path = m_within.empty() ? m_member : m_within + '.' + m_member;
    if (std::ranges::find(kOpenedObjects, path) == std::end(kOpenedObjects)) return false;
    m_within = path;
    return true;
  }

  template <class Value>
  bool add(Value&& value) {
    if (!m_open.empty()) {
      append(Json(std::forward<Value>(value)));
      return true;
    }
    m_record = Json(std::forward<Value>(value));
    return handOver();
  }

  Json& append(Json&& value) {
    Json& parent = *m_open.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return parent.back();
    }
    return parent[m_keys.back()] = std::move(value);
  }

  bool handOver() {
    JsonRecord record{.key = m_outside == Outside::List ? std::string() : m_member,
                      .inList = m_outside != Outside::Object,
                      .within = m_within,
                      .value = std::move(m_record)};
    m_record = Json();
    return m_onRecord(record, m_bytes);
  }

  const std::function<bool(JsonRecord&, size_t)>& m_onRecord;
  const size_t& m_bytes;
  std::string m_within;  // of kOpenedObjects the one that is being read
  Outside m_outside;
  size_t m_documentAt = 0;
  std::string m_member;
  Json m_record;
  std::vector<Json*> m_open;        // from the record down to what is being filled
  std::vector<std::string> m_keys;  // the member to come, of each of them
  std::string m_error;
  size_t m_errorAt = 0;
};

}  // namespace

std::optional<Problem> readJsonRecords(const std::filesystem::path& file,
                                       const std::function<bool(JsonRecord&, size_t bytes)>& onRecord) {
  ByteSource source(file);
  SourceBuffer buffer(source);
  size_t bytes = 0;
  RecordBuilder builder(onRecord, bytes, isLines(buffer.beginning()));
  bool goesOn = true;
  for (bool isFirst = true; goesOn; isFirst = false) {
    int next = buffer.sgetc();
    for (; next == ' ' || next == '\t' || next == '\r' || next == '\n'; next = buffer.snextc()) ++bytes;
    if (next == std::char_traits<char>::eof() && !isFirst) break;
    builder.beginDocument();
    goesOn = Json::sax_parse(ByteCounter(&buffer, &bytes), ByteCounter(), &builder, Json::input_format_t::json, false);
  }
  if (source.problem()) return source.problem();
  if (builder.error().empty()) return std::nullopt;
  return Problem{
      .code = "syntax", .where = {}, .facts = {{"detail", "after byte " + std::to_string(builder.errorAt())}}};
}

}  // namespace fulcrum
