// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/provisioning_rows.h"

#include <algorithm>

#include "workbook/price_share.h"

namespace fulcrum::workbook {
namespace {

// Largest of the hours from `cooldown` before to one after, cyclic in the week.
std::string windowOf(const BlockRef& block, int hour, int cooldown) {
  if (cooldown >= kHoursPerWeek - 2) return cat("MAX(", block.now(), ")");
  const int first = hour - cooldown;
  const int last = hour + 1;
  if (first < 0)
    return cat("MAX(", block.hours(first + kHoursPerWeek, kHoursPerWeek - 1), ",", block.hours(0, last), ")");
  if (last < kHoursPerWeek) return cat("MAX(", block.hours(first, last), ")");
  return cat("MAX(", block.hours(first, kHoursPerWeek - 1), ",", block.hour(0), ")");
}

// A policy's nodes in an hour of a block, times the months in which it acts.
struct PolicyRefs {
  const PolicyTerm* policy = nullptr;
  std::string acts;
  std::string value;  // cell of its percentile or count
};

class ProvisioningWriter {
 public:
  explicit ProvisioningWriter(const ProvisioningContext& context)
      : m_context(context.need),
        m_pool(context.pool),
        m_lines(context.lines),
        m_fleet(context.fleet),
        m_needed(context.needed),
        m_firm(context.firm),
        m_actsRow(context.actsRow) {}

  void write(PoolRows& rows) {
    m_lines.heading("Nodes provisioned");
    const std::vector<PolicyRefs> all = policies();
    const auto isFlat = [](const PolicyRefs& refs) { return refs.policy->policy != ProvisioningPolicy::Autoscale; };
    const auto sum = [&](int hour) {
      std::vector<std::string> terms;
      for (const PolicyRefs& refs : all) terms.push_back(cat(nodesBy(refs, m_needed, hour), refs.acts));
      return sumOf(terms);
    };
    rows.provisioned = written("Provisioned", std::ranges::all_of(all, isFlat), sum);
    if (m_pool.hasSpot) rows.interruptible = interruptible(all);
  }

 private:
  std::string percentileOf(const BlockRef& block, const std::string& percentile) const {
    return cat("SMALL(", block.now(), ",MIN(168,MAX(1,ROUNDUP(168*", percentile, "-0.000000001,0))))");
  }
  std::string nodesBy(const PolicyRefs& refs, const BlockRef& block, int hour) const {
    switch (refs.policy->policy) {
      case ProvisioningPolicy::Fixed:
        return refs.value;
      case ProvisioningPolicy::Static:
        return percentileOf(block, refs.value);
      case ProvisioningPolicy::Autoscale:
        break;
    }
    return windowOf(block, hour, refs.policy->values.cooldownHours);
  }

  std::vector<PolicyRefs> policies() {
    std::vector<PolicyRefs> result;
    for (const PolicyTerm& policy : m_pool.policies) {
      PolicyRefs refs{.policy = &policy, .acts = m_actsRow(policy.acts, "")};
      const bool isFixed = policy.policy == ProvisioningPolicy::Fixed;
      const char* const key = isFixed ? "count" : "percentile";
      const double value = isFixed ? policy.values.count : policy.values.percentile;
      if (policy.policy != ProvisioningPolicy::Autoscale) {
        refs.value = policy.path.empty()
                         ? num(value)
                         : m_context.inputs.cell(policy.path + key,
                                                 {cat(m_fleet.name.empty() ? m_fleet.id.text : m_fleet.name, ": ",
                                                      isFixed ? "nodes provisioned" : "percentile provisioned")},
                                                 value);
      }
      result.push_back(std::move(refs));
    }
    return result;
  }

  NodesRef written(const char* label, bool flat, const std::function<std::string(int)>& source) {
    NodesRef nodes;
    const LineText text{label, "nodes", NumberLook::Whole};
    if (flat) {
      nodes.flat = m_lines.row(text, source(0));
    } else {
      nodes.hours = m_lines.block(text, source);
    }
    return nodes;
  }

  // What batch work adds, where spot with the hours that interruptions cost is cheaper than on demand.
  NodesRef interruptible(const std::vector<PolicyRefs>& all) {
    const NodeTypeCells type(m_context.inputs, m_context.paths, *find(*m_context.model.plan, m_pool.type));
    const PriceShares shares(m_context.inputs, m_context.model);
    const NodeType& node = *find(*m_context.model.plan, m_pool.type);
    const std::string withRework = cat(type("spot"), "*(1+", type("spotInterruptionsPerHour"), "*",
                                       type("spotHoursLost"), ")*", shares.overMonths(node, PriceTier::Spot));
    const std::string onDemand = cat(type("onDemand"), "*", shares.overMonths(node, PriceTier::OnDemand));
    const RowRef on = m_lines.row({"Spot is used", "1 or 0"}, cat("IF(AND(", type("spot"), ">0,", withRework, "<",
                                                                  onDemand, "),1,0)", m_actsRow(m_pool.spot, "")));
    const auto isFlat = [](const PolicyRefs& refs) { return refs.policy->policy == ProvisioningPolicy::Static; };
    return written("Interruptible", std::ranges::all_of(all, isFlat), [&](int hour) {
      std::vector<std::string> terms;
      for (const PolicyRefs& refs : all) {
        const std::string most = nodesBy(refs, m_needed, hour);
        const std::string firm = nodesBy(refs, m_firm, hour);
        std::string term;
        if (refs.policy->policy == ProvisioningPolicy::Fixed)
          term = cat("MAX(0,MIN(", most, ",", m_needed.hour(hour), ")-", m_firm.hour(hour), ")");
        else
          term = cat("(", most, "-MIN(", most, ",", firm, "))");
        terms.push_back(term + refs.acts);
      }
      return cat(on.now(), "*(", sumOf(terms), ")");
    });
  }

  const NeedContext& m_context;
  const PoolStreams& m_pool;
  Lines& m_lines;
  const Fleet& m_fleet;
  BlockRef m_needed, m_firm;
  const std::function<std::string(const Acts&, const std::string&)>& m_actsRow;
};

}  // namespace

void writeProvisioning(const ProvisioningContext& context, PoolRows& rows) {
  ProvisioningWriter(context).write(rows);
}

}  // namespace fulcrum::workbook
