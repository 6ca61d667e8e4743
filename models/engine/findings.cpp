// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/findings.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fulcrum {

void Findings::add(Severity severity, std::string_view code, std::string where, Facts facts) {
  add({.severity = severity, .code = std::string(code), .where = std::move(where), .facts = std::move(facts)});
}

void Findings::add(Problem problem) {
  if (std::find(m_problems.begin(), m_problems.end(), problem) == m_problems.end()) {
    m_problems.push_back(std::move(problem));
  }
}

std::string Findings::leverPath(LeverKind lever) const {
  const Scenario* owner = find(m_plan, m_scenario);
  while (owner && !leverOf(owner->levers, lever) && owner->base) owner = find(m_plan, *owner->base);
  const auto index = owner ? owner - m_plan.scenarios.data() : 0;
  return "scenarios[" + std::to_string(index) + "].levers." + std::string(leverKey(lever));
}

std::string Findings::fleetPath(size_t fleet) const {
  return "fleets[" + std::to_string(fleet) + "]";
}

std::string Findings::workloadPath(size_t workload) const {
  return "workloads[" + std::to_string(workload) + "]";
}

std::string figure(double value, int decimals) {
  std::array<char, 64> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
  std::string text(buffer.data(), end.ptr);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  return text;
}

}  // namespace fulcrum
