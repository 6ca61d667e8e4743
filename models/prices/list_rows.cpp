// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/list_rows.h"

#include <algorithm>
#include <cstring>

#include "base/currency_codes.h"

namespace fulcrum::prices {
namespace {

constexpr size_t kMaxRow = 8 << 20;
constexpr size_t kLookedAt = 64 << 10;

}  // namespace

Result<ListRows> ListRows::open(const std::filesystem::path& file) {
  ListRows rows;
  rows.m_source = std::make_unique<ByteSource>(file);
  rows.fill();
  if (rows.m_problem) return *rows.m_problem;
  rows.start();
  return rows;
}

void ListRows::start() {
  const std::string_view text = m_room;
  if (text.starts_with("sep=")) m_at = std::min(text.find('\n'), text.size() - 1) + 1;
  m_separator = separatorOf(text.substr(0, kLookedAt));
  m_quoting = quotingOf(text.substr(0, kLookedAt));
}

template <class See>
void ListRows::lookAhead(See see) {
  const size_t at = m_at;
  const std::string kept = m_room;  // quotes are taken out in place
  std::vector<std::string_view> fields;
  while (m_at - at < kLookedAt && m_at < m_room.size() && split(fields)) {
    for (const std::string_view field : fields) see(field);
  }
  m_room = kept;
  m_at = at;
}

DecimalMark ListRows::decimalMark() {
  MarkEvidence evidence;
  lookAhead([&](std::string_view field) { evidence.see(field); });
  return evidence.mark(m_separator);
}

std::string_view ListRows::currency() {
  std::string_view found;
  bool isOne = true;
  lookAhead([&](std::string_view field) {
    const CurrencyMark mark = currencyMarkIn(field);
    if (mark.codes.empty() || (mark.at > 0 && mark.at + mark.size < field.size())) return;
    const std::string_view number = mark.at == 0 ? field.substr(mark.size) : field.substr(0, mark.at);
    if (!cellNumber(number, DecimalMark::Point) && !cellNumber(number, DecimalMark::Comma)) return;
    const std::string_view code = usualCurrency(mark);
    isOne = isOne && (found.empty() || found == code);
    found = code;
  });
  return isOne ? found : std::string_view();
}

// Reads on. False where nothing more came.
bool ListRows::fill() {
  if (m_ended) return false;
  m_room.erase(0, m_at);
  m_at = 0;
  if (m_source->append(m_room)) return true;
  m_ended = true;
  m_problem = m_source->problem();
  return false;
}

std::string_view ListRows::unquoted(size_t from, size_t to) {
  char* const data = m_room.data();
  size_t out = from;
  const char escape = m_quoting == Quoting::Backslashes ? '\\' : '"';
  for (size_t in = from; in < to; ++in) {
    const bool escapes = data[in] == escape && in + 1 < to && (data[in + 1] == '"' || data[in + 1] == '\\');
    if (escapes) ++in;
    data[out++] = data[in];
  }
  return {data + from, out - from};
}

bool ListRows::split(std::vector<std::string_view>& fields) {
  struct Part {
    size_t from;
    size_t to;
    bool escaped;
  };
  static thread_local std::vector<Part> parts;
  parts.clear();
  const char* const data = m_room.data();
  const size_t size = m_room.size();
  const char separator = m_separator;
  size_t at = m_at;
  for (;;) {
    if (at < size && data[at] == '"') {
      size_t close = at + 1;
      bool escaped = false;
      for (;;) {
        const void* found = std::memchr(data + close, '"', size - close);
        if (!found) {
          if (!m_ended) return false;
          close = size;
          break;
        }
        close = static_cast<size_t>(static_cast<const char*>(found) - data);
        if (close + 1 == size && !m_ended) return false;
        if (m_quoting == Quoting::Backslashes) {
          if (!endsInBackslash({data + at + 1, close - at - 1})) break;
          escaped = true;
          ++close;
          continue;
        }
        if (close + 1 >= size || data[close + 1] != '"') break;
        escaped = true;
        close += 2;
      }
      parts.push_back({at + 1, close, escaped});
      at = std::min(close + 1, size);
      while (at < size && data[at] != separator && data[at] != '\n') ++at;
    } else {
      const size_t from = at;
      while (at < size && data[at] != separator && data[at] != '\n') ++at;
      size_t to = at;
      if (to > from && data[to - 1] == '\r') --to;
      parts.push_back({from, to, false});
    }
    if (at >= size) {
      if (!m_ended) return false;
      break;
    }
    if (data[at++] == '\n') break;
  }
  m_at = at;
  fields.clear();
  for (const Part& part : parts) {
    fields.push_back(part.escaped ? unquoted(part.from, part.to)
                                  : std::string_view(m_room.data() + part.from, part.to - part.from));
  }
  return true;
}

bool ListRows::next(std::vector<std::string_view>& fields) {
  for (;;) {
    fields.clear();
    while (m_at >= m_room.size() || !split(fields)) {
      if (m_at >= m_room.size() && m_ended) return false;
      if (m_room.size() - m_at > kMaxRow) {
        m_problem = Problem{.code = "rowTooLong", .where = {}, .facts = {{"row", std::to_string(m_lines + 1)}}};
        return false;
      }
      if (!fill() && m_problem) return false;
    }
    ++m_lines;
    if (fields.size() > 1 || !fields.front().empty()) return true;
  }
}

}  // namespace fulcrum::prices
