// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a CSV file of any size, one after the other, in bounded memory.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace fulcrum::prices {

// Quoting as in RFC 4180; a quote inside a field that does not begin with one is a letter. UTF-16 is read whole.
class ListRows {
 public:
  // Of a file; problem "cannotOpen".
  [[nodiscard]] static Result<ListRows> open(const std::filesystem::path& file);

  // False at the end of the file, or where a row is longer than a row of a price list can be: then problem() says so.
  // The fields are views into the reader until the next call. Empty lines are left out.
  [[nodiscard]] bool next(std::vector<std::string_view>& fields);
  [[nodiscard]] size_t bytesRead() const { return m_bytesBefore + m_at; }
  [[nodiscard]] size_t lines() const { return m_lines; }
  [[nodiscard]] bool tooLong() const { return m_tooLong; }
  [[nodiscard]] char separator() const { return m_separator; }
  // What stands at the beginning of the file, to tell lists apart.
  [[nodiscard]] std::string_view beginning() const { return {m_room.data() + m_at, m_end - m_at}; }

 private:
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  ListRows() = default;
  bool fill();
  void start();
  // Splits one row at m_at. False: more bytes are needed.
  bool split(std::vector<std::string_view>& fields);
  [[nodiscard]] std::string_view unquoted(size_t from, size_t to);

  std::unique_ptr<std::FILE, CloseFile> m_file;
  std::vector<char> m_room;
  size_t m_at = 0;
  size_t m_end = 0;
  size_t m_bytesBefore = 0;
  size_t m_lines = 0;
  bool m_ended = false;
  bool m_tooLong = false;
  char m_separator = ',';
};

}  // namespace fulcrum::prices
