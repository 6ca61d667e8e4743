// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/digest_count.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace fulcrum::prices {
namespace {

constexpr size_t kBlock = 4096;  // digests of a run that are in memory while runs are merged
constexpr std::uint64_t kFurther = 1;

bool isBefore(std::uint64_t a, std::uint64_t b) {
  return a >> 1 < b >> 1;
}

bool isSame(std::uint64_t a, std::uint64_t b) {
  return a >> 1 == b >> 1;
}

}  // namespace

void DigestCount::add(std::uint64_t digest, bool isFurther) {
  m_filling.push_back((digest & ~kFurther) | (isFurther ? kFurther : 0));
  if (m_filling.size() >= m_part) endRun();
}

// Of equal digests the first stays: the others were there before.
void DigestCount::endRun() {
  if (m_filling.empty()) return;
  std::ranges::stable_sort(m_filling, isBefore);
  size_t kept = 0;
  for (const std::uint64_t digest : m_filling) {
    if (kept > 0 && isSame(m_filling[kept - 1], digest)) {
      if ((digest & kFurther) == 0) ++m_duplicates;
      continue;
    }
    m_filling[kept++] = digest;
  }
  m_filling.resize(kept);
  if (write(m_filling)) {
    m_runs.push_back({.held = {}, .inFile = m_written, .left = kept});
    m_written += kept;
    m_filling.clear();
  } else {
    m_runs.push_back({.held = std::move(m_filling)});
    m_filling = {};
  }
}

bool DigestCount::write(const std::vector<std::uint64_t>& digests) {
  constexpr size_t kLast = static_cast<size_t>(std::numeric_limits<long>::max()) / sizeof(std::uint64_t);
  if (!m_file) m_file.reset(std::tmpfile());
  if (!m_file || m_written + digests.size() > kLast) return false;
  return std::fseek(m_file.get(), static_cast<long>(m_written * sizeof(std::uint64_t)), SEEK_SET) == 0 &&
         std::fwrite(digests.data(), sizeof(std::uint64_t), digests.size(), m_file.get()) == digests.size() &&
         std::fflush(m_file.get()) == 0;
}

bool DigestCount::advance(Run& run) {
  if (++run.at < run.held.size()) return true;
  run.at = 0;
  run.held.resize(std::min(kBlock, run.left));
  if (run.held.empty()) return false;
  const bool isRead =
      std::fseek(m_file.get(), static_cast<long>(run.inFile * sizeof(std::uint64_t)), SEEK_SET) == 0 &&
      std::fread(run.held.data(), sizeof(std::uint64_t), run.held.size(), m_file.get()) == run.held.size();
  run.inFile += run.held.size();
  run.left -= run.held.size();
  return isRead;
}

Settled DigestCount::settle() {
  endRun();
  // The next digest of each run; of equal ones that of the earlier run first.
  using Next = std::pair<std::uint64_t, size_t>;
  const auto isLater = [](const Next& a, const Next& b) {
    return isSame(a.first, b.first) ? a.second > b.second : isBefore(b.first, a.first);
  };
  std::priority_queue<Next, std::vector<Next>, decltype(isLater)> next(isLater);
  const auto take = [&](size_t run) {
    if (advance(m_runs[run])) next.emplace(m_runs[run].held[m_runs[run].at], run);
  };
  for (size_t run = 0; run < m_runs.size(); ++run) {
    m_runs[run].at = static_cast<size_t>(-1);  // before the first
    take(run);
  }
  size_t different = 0;
  std::uint64_t last = 0;
  while (!next.empty()) {
    const auto [digest, run] = next.top();
    next.pop();
    take(run);
    if (different > 0 && isSame(last, digest)) {
      if ((digest & kFurther) == 0) ++m_duplicates;
      continue;
    }
    ++different;
    last = digest;
  }
  m_runs.clear();
  m_written = 0;
  return {.added = different, .duplicates = std::exchange(m_duplicates, 0)};
}

}  // namespace fulcrum::prices
