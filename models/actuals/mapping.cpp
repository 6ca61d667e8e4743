// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/mapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>

#include "actuals/bill_layout.h"
#include "actuals/bill_values.h"
#include "plan/fields.h"

namespace fulcrum::actuals {
namespace {

// Small letters of ASCII; everything else as it is.
constexpr std::array<char, 256> kSmall = [] {
  std::array<char, 256> small{};
  for (int c = 0; c < 256; ++c)
    small[static_cast<size_t>(c)] = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return small;
}();

std::string lowered(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), [](char c) { return kSmall[static_cast<unsigned char>(c)]; });
  return small;
}

std::string_view valueOf(const RuleCondition& condition, const BillRow& row) {
  switch (condition.key) {
    case RuleKey::Provider:
      return row.provider;
    case RuleKey::Account:
      return row.account;
    case RuleKey::Service:
      return row.service;
    case RuleKey::Region:
      return row.region;
    case RuleKey::Sku:
      return row.sku;
    case RuleKey::Tier:
      return enumName(row.tier);
    case RuleKey::Tag:
      return tagValue(row, condition.tag);
  }
  return {};
}

// `p5.48xlarge` is of the family `p5`; `Standard_ND96isr_H100_v5` has none before a point.
std::string familyOf(const std::string& sku) {
  const size_t point = sku.find('.');
  return point == std::string::npos ? std::string() : plainTitle(sku.substr(0, point));
}

// Whether a node type's id or name is an instance type, or its family with the provider: `aws-p5`.
bool isType(const NodeType& type, const std::string& sku, std::string_view provider) {
  const std::string plain = plainTitle(sku);
  const std::string family = familyOf(sku);
  for (const std::string& name : {type.id.text, type.name}) {
    const std::string own = plainTitle(name);
    if (own.empty()) continue;
    if (own == plain || (plain.size() > 4 && own.find(plain) != std::string::npos)) return true;
    const bool sameProvider = plainTitle(type.provider) == plainTitle(provider);
    if (!family.empty() && sameProvider && (own == family || own == plainTitle(type.provider) + family)) return true;
  }
  return false;
}

std::vector<MappingRule> rulesOfTypes(const Plan& plan, const std::vector<UnmatchedGroup>& groups) {
  std::vector<MappingRule> rules;
  std::set<std::string> done;
  for (const UnmatchedGroup& group : groups) {
    if (group.hours == 0 || group.sku.empty() || !done.insert(group.sku).second) continue;
    for (const Fleet& fleet : plan.fleets) {
      const NodeType* type = find(plan, fleet.nodeType);
      if (!type || !isType(*type, group.sku, group.provider)) continue;
      rules.push_back(
          {.when = {{.key = RuleKey::Sku, .value = group.sku}}, .target = RuleTarget::Fleet, .to = fleet.id.text});
      break;
    }
  }
  return rules;
}

struct TagTarget {
  RuleTarget target;
  std::string to;
};
std::map<std::string, TagTarget> namesOf(const Plan& plan) {
  std::map<std::string, TagTarget> names;
  const auto name = [&](const std::string& text, RuleTarget target, const std::string& to) {
    if (!text.empty()) names.emplace(lowered(text), TagTarget{target, to});
  };
  for (const Fleet& fleet : plan.fleets) {
    name(fleet.id.text, RuleTarget::Fleet, fleet.id.text);
    name(fleet.name, RuleTarget::Fleet, fleet.id.text);
  }
  for (const Workload& workload : plan.workloads) {
    name(workload.id.text, RuleTarget::Workload, workload.id.text);
    name(workload.name, RuleTarget::Workload, workload.id.text);
    name(workload.costCentre, RuleTarget::CostCentre, workload.costCentre);
  }
  for (const OtherSpend& spend : plan.otherAiSpend) name(spend.name, RuleTarget::OtherAiSpend, spend.name);
  return names;
}

// Calls visit(name, value) for each tag.
template <class Visit>
void forEachTag(std::string_view tags, Visit&& visit) {
  while (!tags.empty()) {
    const size_t end = std::min(tags.find(';'), tags.size());
    const std::string_view tag = tags.substr(0, end);
    const size_t equals = tag.find('=');
    if (equals != std::string_view::npos) visit(tag.substr(0, equals), tag.substr(equals + 1));
    tags.remove_prefix(std::min(end + 1, tags.size()));
  }
}

std::vector<MappingRule> rulesOfTags(const Plan& plan) {
  const auto names = namesOf(plan);
  std::vector<MappingRule> rules;
  std::set<std::pair<std::string, std::string>> done;
  RuleFinder findRule(plan.actuals.rules);
  for (const BillFile& file : plan.actuals.files) {
    for (const BillRow& row : file.rows) {
      if (row.tags.empty() || findRule(row)) continue;
      forEachTag(row.tags, [&](std::string_view tag, std::string_view value) {
        const auto found = names.find(lowered(value));
        if (found == names.end() || !done.emplace(tag, value).second) return;
        rules.push_back({.when = {{.key = RuleKey::Tag, .tag = std::string(tag), .value = std::string(value)}},
                         .target = found->second.target,
                         .to = found->second.to});
      });
    }
  }
  return rules;
}

}  // namespace

std::string_view tagValue(const BillRow& row, std::string_view tag) {
  std::string_view found;
  forEachTag(row.tags, [&](std::string_view name, std::string_view value) {
    if (found.empty() && plainTitle(name) == plainTitle(tag)) found = value;
  });
  return found;
}

bool holds(const RuleCondition& condition, const BillRow& row) {
  // Asked for each row of a year's bill at every edit of a rule: nothing is copied.
  const auto same = [](char a, char b) {
    return kSmall[static_cast<unsigned char>(a)] == kSmall[static_cast<unsigned char>(b)];
  };
  const std::string_view value = valueOf(condition, row);
  const std::string_view wanted = condition.value;
  if (condition.match == RuleMatch::Equals)
    return value.size() == wanted.size() && std::equal(value.begin(), value.end(), wanted.begin(), same);
  return std::search(value.begin(), value.end(), wanted.begin(), wanted.end(), same) != value.end();
}

const MappingRule* ruleFor(const std::vector<MappingRule>& rules, const BillRow& row) {
  for (const MappingRule& rule : rules) {
    const auto holdsHere = [&](const RuleCondition& condition) { return holds(condition, row); };
    if (std::ranges::all_of(rule.when, holdsHere)) return &rule;
  }
  return nullptr;
}

const MappingRule* RuleFinder::operator()(const BillRow& row) {
  m_key.clear();
  for (const std::string* part : {&row.provider, &row.account, &row.service, &row.region, &row.sku, &row.tags}) {
    m_key += *part;
    m_key += '\0';
  }
  m_key += static_cast<char>(row.tier);
  const auto [found, isNew] = m_found.try_emplace(m_key, nullptr);
  if (isNew) found->second = ruleFor(m_rules, row);
  return found->second;
}

RowPlace placeOf(const Plan& plan, const MappingRule* rule, const BillRow& row) {
  if (!rule || (rule->target != RuleTarget::Fleet && rule->target != RuleTarget::Workload)) return {};
  FleetId id(rule->to);
  if (rule->target == RuleTarget::Workload) {
    const Workload* workload = find(plan, WorkloadId(rule->to));
    id = workload ? workload->fleet : FleetId();
  }
  const Fleet* fleet = find(plan, id);
  RowPlace place{.fleet = id.text};
  const bool isRunning = row.tier == SpendTier::OnDemand || row.tier == SpendTier::Spot ||
                         row.tier == SpendTier::CommittedUsed || row.tier == SpendTier::CommittedUnused;
  if (!isRunning) return place;
  place.nodeType = !rule->nodeType.empty() ? rule->nodeType : fleet ? fleet->nodeType.text : std::string();
  // Clouds that sell accelerators by themselves bill them by the GPU.
  const bool byGpu = contains(row.sku, " gpu ") || contains(row.sku, "gpu hour");
  const NodeType* type = find(plan, NodeTypeId(place.nodeType));
  place.gpuHours = row.hours * (type && !byGpu ? type->gpus : 1);
  return place;
}

std::vector<UnmatchedGroup> unmatchedGroups(const Actuals& actuals) {
  std::map<std::tuple<std::string, std::string, std::string, std::string, SpendTier>, UnmatchedGroup> groups;
  RuleFinder findRule(actuals.rules);
  for (const BillFile& file : actuals.files) {
    for (const BillRow& row : file.rows) {
      if (findRule(row)) continue;
      UnmatchedGroup& group = groups[{row.currency, row.provider, row.service, row.sku, row.tier}];
      group.effective += row.effective;
      group.hours += row.hours;
    }
  }
  std::vector<UnmatchedGroup> list;
  for (auto& [key, group] : groups) {
    std::tie(group.currency, group.provider, group.service, group.sku, group.tier) = key;
    list.push_back(std::move(group));
  }
  std::ranges::stable_sort(list, [](const UnmatchedGroup& a, const UnmatchedGroup& b) {
    return std::abs(a.effective) > std::abs(b.effective);
  });
  return list;
}

MappingRule ruleOf(const UnmatchedGroup& group, RuleTarget target, std::string to) {
  MappingRule rule{.target = target, .to = std::move(to)};
  const auto when = [&](RuleKey key, const std::string& value) { rule.when.push_back({.key = key, .value = value}); };
  if (!group.provider.empty()) when(RuleKey::Provider, group.provider);
  if (!group.service.empty()) when(RuleKey::Service, group.service);
  if (!group.sku.empty()) when(RuleKey::Sku, group.sku);
  return rule;
}

std::vector<MappingRule> suggestedRules(const Plan& plan) {
  std::vector<MappingRule> rules = rulesOfTypes(plan, unmatchedGroups(plan.actuals));
  for (MappingRule& rule : rulesOfTags(plan)) rules.push_back(std::move(rule));
  return rules;
}

}  // namespace fulcrum::actuals
