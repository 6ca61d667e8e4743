// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/advice.h"

#include <algorithm>
#include <cmath>

#include "engine/findings.h"
#include "engine/lever_scope.h"
#include "optimise/lever_entry.h"
#include "plan/resolve.h"

namespace fulcrum::optimise {
namespace {

constexpr double kLeastShare = 1e-4;  // of the cost; less is not worth the words
constexpr double kRounding = 1e-6;    // node-hours

using Facts = std::vector<std::pair<std::string, std::string>>;

// A lever that is on has its say; one that is off may be switched on for a fleet alone, leaving the others as they are.
template <class LeverType>
void switchOnFor(const FleetId& fleet, LeverType& lever) {
  if (!std::exchange(lever.on, true)) lever.fleets.emplace();
  if (lever.fleets && !isListed(lever.fleets, fleet)) lever.fleets->push_back(fleet);
}

// Takes one commitment back. A fleet is shared by all scenarios, so that one which is based on another says it by its
// lever.
void dropFrom(Plan& plan, const ScenarioId& id, const FleetId& name, const Commitment& dropped) {
  const Scenario* scenario = find(plan, id);
  Fleet* fleet = find(plan, name);
  if (!scenario || !fleet) return;
  const auto eraseFrom = [&](std::vector<Commitment>& list) {
    if (const auto found = std::ranges::find(list, dropped); found != list.end()) list.erase(found);
  };
  const std::optional<Commitments> inForce = resolveScenario(plan, id).levers.commitments;
  const bool byLever = inForce && inForce->on && covers(*inForce, name);
  if (!byLever && !scenario->base) return eraseFrom(fleet->commitments);
  Commitments& lever = *ownEntry(plan, id, &Levers::commitments);
  if (!byLever) {
    switchOnFor(name, lever);
    lever.mode = CommitmentMode::Counts;
    auto& terms = lever.counts[name] = fleet->commitments;
    std::erase_if(terms, [](const Commitment& each) { return each.start < 0; });  // contracts stay in force
  }
  eraseFrom(lever.counts[name]);
}

// Collects what might be advised.
class Candidates {
 public:
  Candidates(const Plan& plan, const ScenarioId& scenario, const Choice& optimum)
      : m_plan(plan), m_scenario(scenario), m_optimum(optimum), m_levers(resolveScenario(plan, scenario).levers) {}

  std::vector<Advice> take() {
    for (const Fleet& fleet : m_plan.fleets) {
      buy(fleet);
      resize(fleet);
      changeNodes(fleet);
      drop(fleet);
    }
    switchOn(AdviceKind::ShiftBatch, "ShiftBatch", &Levers::batchShifting);
    switchOn(AdviceKind::UseSpot, "UseSpot", &Levers::spot);
    if (m_levers.commitments && m_levers.commitments->on && m_levers.commitments->mode == CommitmentMode::Coverage) {
      add(AdviceKind::Commit, {}, "adviceOptimalTerms", "riskCommit", {}, [](Plan& plan, const ScenarioId& id) {
        if (auto* lever = ownEntry(plan, id, &Levers::commitments)) lever->mode = CommitmentMode::Optimal;
      });
    }
    return std::move(m_found);
  }

 private:
  template <class Edit>
  void add(AdviceKind kind, const FleetId& fleet, const char* what, const char* risk, Facts facts, Edit edit) {
    m_found.push_back({.kind = kind,
                       .fleet = fleet,
                       .what = {Severity::Note, what, {}, std::move(facts)},
                       .risk = {Severity::Note, risk, {}, {}},
                       .edit = [edit](Plan plan, const ScenarioId& id) {
                         edit(plan, id);
                         return plan;
                       }});
  }

  void buy(const Fleet& fleet) {
    std::vector<Commitment> terms;
    std::vector<Purchase> lots;
    ByTerm<int> nodes;
    int owned = 0;
    const Assumptions assumptions = resolveScenario(m_plan, m_scenario).assumptions;
    for (const PoolOptimum& pool : m_optimum.pools) {
      if (pool.id != fleet.id) continue;
      for (const PlannedPurchase& each : pool.purchases) {
        if (const auto term = termOf(each.kind)) {
          terms.push_back({.start = each.start, .termMonths = monthsOf(*term), .count = each.count});
          nodes[*term] += each.count;
        } else {
          lots.push_back({.month = each.start - assumptions.leadTimeMonths, .count = each.count});
          owned += each.count;
        }
      }
    }
    const auto& commitments = m_levers.commitments;
    const bool free = !commitments || !commitments->on || commitments->mode == CommitmentMode::Counts;
    if (free && !terms.empty()) {
      const int nodes1y = nodes[Term::OneYear];
      const int nodes3y = nodes[Term::ThreeYears];
      const Facts facts{
          {"fleet", displayName(fleet)}, {"nodes1y", std::to_string(nodes1y)}, {"nodes3y", std::to_string(nodes3y)}};
      const char* what = nodes1y == 0 ? "adviceCommit3y" : nodes3y == 0 ? "adviceCommit1y" : "adviceCommit";
      add(AdviceKind::Commit, fleet.id, what, "riskCommit", facts,
          [name = fleet.id, terms](Plan& plan, const ScenarioId& id) {
            auto* lever = ownEntry(plan, id, &Levers::commitments);
            if (!lever) return;
            switchOnFor(name, *lever);
            lever->mode = CommitmentMode::Counts;
            lever->counts[name] = terms;
          });
    }
    const bool mayOwn = !m_levers.own || !m_levers.own->on || m_levers.own->mode == OwnMode::Counts;
    if (mayOwn && !lots.empty()) {
      const Facts facts{{"fleet", displayName(fleet)}, {"nodes", std::to_string(owned)}};
      add(AdviceKind::Own, fleet.id, "adviceOwn", "riskOwn", facts,
          [name = fleet.id, lots](Plan& plan, const ScenarioId& id) {
            auto* lever = ownEntry(plan, id, &Levers::own);
            if (!lever) return;
            switchOnFor(name, *lever);
            lever->mode = OwnMode::Counts;
            lever->counts[name] = lots;
          });
    }
  }

  void resize(const Fleet& fleet) {
    const auto* lever = switchedOn(m_levers.rightSizing);
    if (lever && covers(*lever, fleet.id)) return;
    const auto sizeBy = [&](ProvisioningPolicy policy) {
      return [name = fleet.id, policy](Plan& plan, const ScenarioId& id) {
        auto* entry = ownEntry(plan, id, &Levers::rightSizing);
        if (!entry || (entry->on && entry->policy != policy)) return;
        switchOnFor(name, *entry);
        entry->policy = policy;
        entry->percentile = 1;
      };
    };
    const Facts facts{{"fleet", displayName(fleet)}};
    if (fleet.provisioning.policy != ProvisioningPolicy::Autoscale) {
      add(AdviceKind::Autoscale, fleet.id, "adviceAutoscale", "riskAutoscale", facts,
          sizeBy(ProvisioningPolicy::Autoscale));
    }
    if (fleet.provisioning.policy == ProvisioningPolicy::Fixed) {
      add(AdviceKind::SizeToPeak, fleet.id, "adviceSizeToPeak", "riskSizeToPeak", facts,
          sizeBy(ProvisioningPolicy::Static));
    }
  }

  void changeNodes(const Fleet& fleet) {
    if (switchedOn(m_levers.hardware)) return;  // it names one type for all its fleets
    for (const NodeType& type : m_plan.nodeTypes) {
      if (type.id == fleet.nodeType || !(type.onDemand.value() > 0)) continue;
      add(AdviceKind::CheaperNode, fleet.id, "adviceCheaperNode", "riskCheaperNode",
          {{"fleet", displayName(fleet)}, {"nodeType", displayName(type)}},
          [name = fleet.id, node = type.id](Plan& plan, const ScenarioId& id) {
            Scenario* target = find(plan, id);
            if (!target) return;
            Hardware& lever = target->levers.hardware.emplace();
            lever.nodeType = node;
            switchOnFor(name, lever);
          });
    }
  }

  void drop(const Fleet& fleet) {
    const auto* lever = switchedOn(m_levers.commitments);
    const bool byLever = lever && covers(*lever, fleet.id);
    if (lever && lever->mode != CommitmentMode::Counts) return;
    const auto counts = byLever ? lever->counts.find(fleet.id) : decltype(lever->counts.begin()){};
    if (byLever && counts == lever->counts.end()) return;
    for (const Commitment& each : byLever ? counts->second : fleet.commitments) {
      if (each.start < 0 || each.count <= 0) continue;
      const Facts facts{{"fleet", displayName(fleet)},
                        {"term", std::to_string(each.termMonths)},
                        {"nodes", std::to_string(each.count)},
                        {"month", std::to_string(each.start)}};
      add(AdviceKind::DropCommitment, fleet.id, "adviceDropCommitment", "riskDropCommitment", facts,
          [name = fleet.id, each](Plan& plan, const ScenarioId& id) { dropFrom(plan, id, name, each); });
    }
  }

  template <class LeverType>
  void switchOn(AdviceKind kind, const char* name, std::optional<LeverType> Levers::*member) {
    if (switchedOn(m_levers.*member)) return;
    const std::string text(name);
    add(kind, {}, ("advice" + text).c_str(), ("risk" + text).c_str(), {}, [member](Plan& plan, const ScenarioId& id) {
      if (auto* lever = ownEntry(plan, id, member)) lever->on = true;
    });
  }

  const Plan& m_plan;
  const ScenarioId& m_scenario;
  const Choice& m_optimum;
  Levers m_levers;
  std::vector<Advice> m_found;
};

double shortfallOf(const Evaluation& evaluation) {
  double sum = 0;
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (const Hours hours : pool.shortfallNodeHours) sum += hours.value();
  }
  return sum;
}

bool serveAsMuch(const Evaluation& with, const Evaluation& without) {
  return shortfallOf(with) <= shortfallOf(without) + kRounding &&
         servedChange(without.headline, with.headline).value_or(0) >= -kRounding;
}

// Of several node types for a fleet, the one that saves most.
void keepBestNodes(std::vector<Advice>& ranked) {
  std::vector<FleetId> seen;
  std::erase_if(ranked, [&](const Advice& advice) {
    if (advice.kind != AdviceKind::CheaperNode) return false;
    const bool again = std::ranges::find(seen, advice.fleet) != seen.end();
    seen.push_back(advice.fleet);
    return again;
  });
}

}  // namespace

Result<std::optional<std::vector<Advice>>> adviceFor(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved,
                                                     const std::atomic<bool>* cancelled,
                                                     const std::function<void(double)>& progress) {
  if (seesOtherElements(plan, scenario)) {
    const auto seen = withElementsOf(plan, scenario);
    if (!seen) return seen.problems();
    return adviceFor(seen.value(), scenario, solved, cancelled, progress);
  }
  const auto now = evaluateOptimal(plan, scenario, solved);
  if (!now) return now.problems();
  const auto best = optimum(withOptimalLevers(plan, scenario, false), scenario, solved);
  if (!best) return best.problems();
  const auto owning = optimum(withOptimalLevers(plan, scenario, true), scenario, solved);
  if (!owning) return owning.problems();
  std::vector<Advice> candidates = Candidates(plan, scenario, best.value().choice).take();
  for (Advice& advice : Candidates(plan, scenario, owning.value().choice).take()) {
    if (advice.kind == AdviceKind::Own) candidates.push_back(std::move(advice));
  }
  std::vector<Advice> ranked;
  const Money least(kLeastShare * std::abs(now.value().headline.monthlyCost.value()));
  for (size_t index = 0; index < candidates.size(); ++index) {
    if (cancelled && cancelled->load(std::memory_order_relaxed)) return std::optional<std::vector<Advice>>();
    if (progress) progress(static_cast<double>(index) / static_cast<double>(candidates.size()));
    Advice& advice = candidates[index];
    const auto with = evaluateOptimal(advice.edit(plan, scenario), scenario, solved);
    if (!with) continue;
    advice.savingPerMonth = now.value().headline.monthlyCost - with.value().headline.monthlyCost;
    if (advice.savingPerMonth > least && serveAsMuch(with.value(), now.value())) ranked.push_back(std::move(advice));
  }
  std::ranges::stable_sort(ranked, std::greater(), &Advice::savingPerMonth);
  keepBestNodes(ranked);
  return std::optional(std::move(ranked));
}

}  // namespace fulcrum::optimise
