// SPDX-License-Identifier: GPL-3.0-or-later
// Times of many runs as a table, beside those that an earlier run left in a file.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace fulcrum {

class TimeTable {
 public:
  // The table that an earlier run has written, to be printed beside this one. False: the file cannot be read.
  [[nodiscard]] bool readBefore(const std::string& file);

  // Prints a row at once. `name` is the key under which an earlier run is found; milliseconds in any order, not empty.
  void add(const std::string& name, std::vector<double> milliseconds);
  // A figure that is no time of many runs.
  void add(const std::string& name, const char* unit, double value);

  // One row a line: name, then its figures, separated by tabs.
  [[nodiscard]] bool write(const std::string& file) const;

 private:
  using Figures = std::vector<double>;  // p50, p95 and max, or a single figure
  void keep(const std::string& name, const Figures& figures);

  std::map<std::string, Figures> m_before;
  std::vector<std::pair<std::string, Figures>> m_rows;
};

}  // namespace fulcrum
