// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the rows of a list that it has twice, of any number in bounded memory: digests of rows are sorted in parts,
// which wait in a temporary file and are merged at the end.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <vector>

#include "prices/intake.h"

namespace fulcrum::prices {

class DigestCount {
 public:
  static constexpr size_t kPart = 1 << 19;  // digests; 4 MB
  explicit DigestCount(size_t part = kPart) : m_part(part) {}

  // The lowest bit of a digest is not looked at. `isFurther`: another offer of a row that counts already.
  void add(std::uint64_t digest, bool isFurther);
  // Of all that was added: how many differ, and how many rows were there before.
  [[nodiscard]] Settled settle();

 private:
  // A sorted part, each digest once: its beginning in memory and the others in the file; all of it in memory where the
  // file cannot be written.
  struct Run {
    std::vector<std::uint64_t> held;
    size_t at = 0;      // of what is held
    size_t inFile = 0;  // where the others stand
    size_t left = 0;
  };
  void endRun();
  bool write(const std::vector<std::uint64_t>& digests);
  // False: the run has no other digest.
  bool advance(Run& run);

  struct Close {
    void operator()(std::FILE* file) const { (void)std::fclose(file); }
  };
  size_t m_part;
  std::vector<std::uint64_t> m_filling;
  std::vector<Run> m_runs;
  std::unique_ptr<std::FILE, Close> m_file;  // has no name: the system removes it
  size_t m_written = 0;                      // digests
  size_t m_duplicates = 0;
};

}  // namespace fulcrum::prices
