// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/list_rows.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include "base/text_encoding.h"
#include "exchange/delimited_table.h"

namespace fulcrum::prices {
namespace {

constexpr size_t kBlock = 1 << 20;
constexpr size_t kMaxRow = 8 << 20;
constexpr size_t kMaxWide = 256 << 20;  // of a file in UTF-16, which is read whole

bool isWide(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
         (bytes.size() > 1 && (bytes[0] == 0 || bytes[1] == 0));
}

}  // namespace

Result<ListRows> ListRows::open(const std::filesystem::path& file) {
  ListRows rows;
  rows.m_file.reset(std::fopen(file.c_str(), "rb"));
  std::error_code error;
  if (!rows.m_file || std::filesystem::is_directory(file, error)) {
    const bool missing = !rows.m_file && errno == ENOENT;
    const std::string detail = rows.m_file ? "it is a folder" : std::generic_category().message(errno);
    if (missing) return Problem{.code = "noSuchFile", .where = {}, .facts = {}};
    return Problem{.code = "cannotOpen", .where = {}, .facts = {{"detail", detail}}};
  }
  rows.m_room.resize(2 * kBlock);
  rows.fill();
  rows.start();
  return rows;
}

void ListRows::start() {
  std::string_view bytes = beginning();
  if (isWide(bytes)) {
    while (m_room.size() < kMaxWide && fill()) {
    }
    std::string room;
    const std::string_view text = unicodeText(beginning(), room);
    std::vector<char> whole(text.begin(), text.end());
    m_room = std::move(whole);
    m_at = 0;
    m_end = m_room.size();
    m_tooLong = !m_ended;
    m_ended = true;
    bytes = beginning();
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) m_at = 3;
  const std::string_view text = beginning();
  m_separator = separatorOf(text.substr(0, std::min(text.size(), size_t{64} << 10)));
  if (text.starts_with("sep=")) {
    const size_t line = text.find('\n');
    m_at += line == std::string_view::npos ? text.size() : line + 1;
  }
}

// Makes room and reads on. False where nothing more came.
bool ListRows::fill() {
  if (m_ended) return false;
  if (m_at > 0 && m_room.size() - m_end < kBlock) {
    std::memmove(m_room.data(), m_room.data() + m_at, m_end - m_at);
    m_bytesBefore += m_at;
    m_end -= m_at;
    m_at = 0;
  }
  if (m_room.size() - m_end < kBlock) m_room.resize(m_end + kBlock);
  const size_t got = std::fread(m_room.data() + m_end, 1, m_room.size() - m_end, m_file.get());
  m_end += got;
  if (got == 0) m_ended = true;
  return got > 0;
}

std::string_view ListRows::unquoted(size_t from, size_t to) {
  char* const data = m_room.data();
  size_t out = from;
  for (size_t in = from; in < to; ++in) {
    data[out++] = data[in];
    if (data[in] == '"') ++in;  // the second of two
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
  size_t at = m_at;
  for (;;) {
    if (at < m_end && data[at] == '"') {
      size_t close = at + 1;
      bool escaped = false;
      for (;;) {
        const void* found = std::memchr(data + close, '"', m_end - close);
        if (!found) {
          if (!m_ended) return false;
          close = m_end;
          break;
        }
        close = static_cast<size_t>(static_cast<const char*>(found) - data);
        if (close + 1 == m_end && !m_ended) return false;
        if (close + 1 >= m_end || data[close + 1] != '"') break;
        escaped = true;
        close += 2;
      }
      parts.push_back({at + 1, close, escaped});
      at = std::min(close + 1, m_end);
      while (at < m_end && data[at] != m_separator && data[at] != '\n') ++at;
    } else {
      const size_t from = at;
      while (at < m_end && data[at] != m_separator && data[at] != '\n') ++at;
      size_t to = at;
      if (to > from && data[to - 1] == '\r') --to;
      parts.push_back({from, to, false});
    }
    if (at >= m_end) {
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
    while (m_at >= m_end || !split(fields)) {
      if (m_at >= m_end && m_ended) return false;
      if (m_end - m_at > kMaxRow) {
        m_tooLong = true;
        return false;
      }
      fill();
    }
    ++m_lines;
    if (fields.size() > 1 || !fields.front().empty()) return true;
  }
}

}  // namespace fulcrum::prices
