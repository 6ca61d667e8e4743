// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/time_table.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace fulcrum {

bool TimeTable::readBefore(const std::string& file) {
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    std::istringstream fields(line.substr(std::min(line.find('\t'), line.size())));
    Figures figures;
    for (double figure = 0; fields >> figure;) figures.push_back(figure);
    m_before[line.substr(0, line.find('\t'))] = figures;
  }
  return !m_before.empty();
}

void TimeTable::add(const std::string& name, std::vector<double> milliseconds) {
  std::sort(milliseconds.begin(), milliseconds.end());
  const auto at = [&](double share) {
    return milliseconds[static_cast<size_t>(share * static_cast<double>(milliseconds.size() - 1))];
  };
  if (m_rows.empty())
    std::printf("%-58s %9s %9s %9s   %s\n", "milliseconds", "p50", "p95", "max", "before: p50, p95, max");
  std::printf("%-58s %9.3f %9.3f %9.3f", name.c_str(), at(0.5), at(0.95), at(1));
  keep(name, {at(0.5), at(0.95), at(1)});
}

void TimeTable::add(const std::string& name, const char* unit, double value) {
  std::printf("%-58s %9.1f %-19s", name.c_str(), value, unit);
  keep(name, {value});
}

void TimeTable::keep(const std::string& name, const Figures& figures) {
  std::fputs("  ", stdout);
  if (const auto before = m_before.find(name); before != m_before.end()) {
    for (const double figure : before->second) std::printf(" %9.3f", figure);
  }
  std::fputc('\n', stdout);
  m_rows.emplace_back(name, figures);
}

bool TimeTable::write(const std::string& file) const {
  std::ofstream stream(file);
  for (const auto& [name, figures] : m_rows) {
    stream << name;
    for (const double figure : figures) stream << '\t' << figure;
    stream << '\n';
  }
  return static_cast<bool>(stream.flush());
}

}  // namespace fulcrum
