// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a file of any size, block after block: plain or gz, UTF-8 or UTF-16.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"

namespace fulcrum {

class ByteSource {
 public:
  explicit ByteSource(const std::filesystem::path& file);
  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  // Appends the next block, in UTF-8 without byte order mark; false at the end, or where problem() says why not.
  [[nodiscard]] bool append(std::string& text);
  // "cannotOpen", "damagedGz" (cut short or broken).
  [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
  // Of the file's bytes, 0..1.
  [[nodiscard]] double share() const;

 private:
  struct Stream;
  void decode(std::string_view block, std::string& text);

  std::unique_ptr<Stream> m_stream;
  std::optional<Problem> m_problem;
  std::uintmax_t m_size = 0;
  std::string m_block;
  std::string m_mark;  // of UTF-16, in the order of its bytes; empty: UTF-8
  std::string m_left;  // bytes of a character whose others are in the next block
  bool m_first = true;
};

// SHA-256 of a file's bytes; empty where it cannot be read.
[[nodiscard]] std::string hashOf(const std::filesystem::path& file);

}  // namespace fulcrum
