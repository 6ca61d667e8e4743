// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the plan a row of a bill belongs to: the first rule that holds, and rules that names suggest.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan/plan.h"

namespace fulcrum::actuals {

[[nodiscard]] bool holds(const RuleCondition& condition, const BillRow& row);
// Null where no rule holds: the row is unmatched.
[[nodiscard]] const MappingRule* ruleFor(const std::vector<MappingRule>& rules, const BillRow& row);

// ruleFor() of many rows: what a bill says month after month is matched once. The rules outlive it.
class RuleFinder {
 public:
  explicit RuleFinder(const std::vector<MappingRule>& rules) : m_rules(rules) {}
  [[nodiscard]] const MappingRule* operator()(const BillRow& row);

 private:
  const std::vector<MappingRule>& m_rules;
  std::unordered_map<std::string, const MappingRule*> m_found;  // by what conditions look at
  std::string m_key;
};

// What of the plan a row is about: the fleet of its rule, or of its rule's workload.
struct RowPlace {
  std::string fleet;     // empty: of none
  std::string nodeType;  // empty: of none
  double gpuHours = 0;
};
[[nodiscard]] RowPlace placeOf(const Plan& plan, const MappingRule* rule, const BillRow& row);

// The value of one of the row's tags; empty where it has none of that name.
[[nodiscard]] std::string_view tagValue(const BillRow& row, std::string_view tag);

// Unmatched rows of all files that a rule about them would catch, largest money first.
struct UnmatchedGroup {
  std::string currency;
  std::string provider;
  std::string service;
  std::string sku;
  SpendTier tier = SpendTier::Other;
  double effective = 0;
  double hours = 0;
};
[[nodiscard]] std::vector<UnmatchedGroup> unmatchedGroups(const Actuals& actuals);

// The rule that a click on a group makes: its provider, service and SKU.
[[nodiscard]] MappingRule ruleOf(const UnmatchedGroup& group, RuleTarget target, std::string to);

// Rules for unmatched rows whose instance type is that of a node type in a fleet, or one of whose tags names a fleet, a
// workload or a cost centre.
[[nodiscard]] std::vector<MappingRule> suggestedRules(const Plan& plan);

}  // namespace fulcrum::actuals
