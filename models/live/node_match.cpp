// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/node_match.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "edits/fleet_edits.h"
#include "edits/workload_edits.h"
#include "engine/hardware_ranking.h"
#include "plan/resolve.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

struct NodeMatchText {
  Q_DECLARE_TR_FUNCTIONS(NodeMatch)
};

constexpr double kNegligible = 0.005;  // shown as "cheapest": less than a per cent apart

size_t indexOf(const std::vector<NodeType>& types, const NodeType& type) {
  return static_cast<size_t>(&type - types.data());
}

WorkloadMatch matchIn(ServiceRates& rates, const Plan& plan, const Levers& levers, const Workload& workload,
                      const NodeCandidates& candidates) {
  WorkloadMatch match{.withCatalogue = candidates.types.size() > candidates.own};
  const Fleet* fleet = find(plan, workload.fleet);
  const NodeType* chosen = fleet ? servingNodeType(plan, levers, *fleet) : nullptr;
  const auto loads = loadsOf(plan, levers, workload);
  if (!chosen || loads.empty()) return match;
  const size_t index = indexOf(plan.nodeTypes, *chosen);
  const auto ranking = rankForLoads(rates, loads, candidates.contracted);
  match.aboveCheapest = mismatch(ranking, index);
  const auto at =
      std::find_if(ranking.begin(), ranking.end(), [&](const LoadedNode& node) { return node.nodeType == index; });
  for (const Problems& refusal : at->refusals)
    match.refusals.insert(match.refusals.end(), refusal.begin(), refusal.end());
  match.cost = at->costPerMOutputTok.value_or(0);
  if (!match.aboveCheapest) return match;
  match.cheapest = nodeTypeName(candidates.types[ranking.front().nodeType]);
  match.cheapestCost = *ranking.front().costPerMOutputTok;
  const auto own = std::find_if(ranking.begin(), ranking.end(),
                                [&](const LoadedNode& node) { return node.nodeType < candidates.own; });
  match.cheapestOwn = nodeTypeName(candidates.types[own->nodeType]);
  match.aboveCheapestOwn = match.cost / *own->costPerMOutputTok - 1;
  return match;
}

Plan withoutDemand(Plan plan) {
  for (Workload& workload : plan.workloads) {
    workload.shape = {};
    workload.requestsPerSecond = 1;
    workload.growthPerMonth = 0;
    workload.growthKnots.clear();
    workload.name.clear();
  }
  for (Fleet& fleet : plan.fleets) {
    fleet.provisioning = {};
    fleet.commitments.clear();
    fleet.owned.clear();
    fleet.name.clear();
  }
  plan.assumptions = {};
  plan.budget.clear();
  plan.otherAiSpend.clear();
  plan.demandCases.clear();
  plan.series.clear();
  plan.uncertainties.clear();
  plan.correlations.clear();
  plan.simulation = {};
  plan.stressCases.clear();
  plan.chances.clear();
  plan.report = {};
  plan.scenarios.clear();
  plan.name.clear();
  plan.notes.clear();
  plan.sources.clear();
  return plan;
}

}  // namespace

LiveMatches liveMatches(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveMatches(
      figures,
      [&]() -> std::optional<MatchQuestion> {
        if (hasErrors(figures.problems())) return std::nullopt;
        auto seen = seenBy(document.whole(), view.scenario());
        if (!seen) return std::nullopt;
        return MatchQuestion{withoutDemand(std::move(seen).value()),
                             resolveScenario(document.whole(), view.scenario()).levers};
      },
      [](const MatchQuestion& question, const LiveMatches::Run&) {
        return workloadMatches(question.plan, question.levers);
      },
      {.delay = std::chrono::milliseconds(0), .overtaken = Overtaken::Finished});
}

std::vector<WorkloadMatch> matchesOf(const LiveMatches& live, const Plan& plan) {
  if (!live.answer()) return {};
  const std::vector<Workload>& known = live.question()->plan.workloads;
  std::vector<WorkloadMatch> matches;
  for (const Workload& workload : plan.workloads) {
    const auto found = std::ranges::find(known, workload.id, &Workload::id);
    matches.push_back(found == known.end() ? WorkloadMatch()
                                           : (*live.answer())[static_cast<size_t>(found - known.begin())]);
  }
  return matches;
}

std::vector<WorkloadMatch> workloadMatches(const Plan& plan, const Levers& levers) {
  const NodeCandidates candidates = nodeCandidates(plan);
  ServiceRates rates(plan);
  std::vector<WorkloadMatch> matches;
  for (const Workload& workload : plan.workloads) matches.push_back(matchIn(rates, plan, levers, workload, candidates));
  return matches;
}

QString matchWord(const WorkloadMatch& match, const NumberFormat& format) {
  if (!match.aboveCheapest) return NumberFormat::none();
  return *match.aboveCheapest < kNegligible ? NodeMatchText::tr("cheapest") : format.shareSigned(*match.aboveCheapest);
}

QString matchSentences(const WorkloadMatch& match, const NumberFormat& format) {
  if (!match.aboveCheapest) {
    return match.refusals.empty()
               ? NodeMatchText::tr(
                     "There is no cost to compare: the node type has no on-demand price, or no rate is known.")
               : problemSentences(match.refusals);
  }
  const auto money = [&](double amount) { return format.money(Money(amount)); };
  QStringList sentences;
  if (*match.aboveCheapest < kNegligible) {
    sentences << NodeMatchText::tr("No node type meets the targets at a lower cost: %1 per million output tokens.")
                     .arg(money(match.cost));
  } else {
    sentences << NodeMatchText::tr(
                     "%1 per million output tokens, %2 above the cheapest node type that meets the targets: %3, %4.")
                     .arg(money(match.cost), format.share(*match.aboveCheapest), match.cheapest,
                          money(match.cheapestCost));
    if (match.withCatalogue && match.cheapestOwn != match.cheapest) {
      sentences << (*match.aboveCheapestOwn < kNegligible
                        ? NodeMatchText::tr("Among the plan's own node types it is the cheapest.")
                        : NodeMatchText::tr("Cheapest of the plan's own node types: %1, %2 below.")
                              .arg(match.cheapestOwn, format.share(1 - 1 / (1 + *match.aboveCheapestOwn))));
    }
  }
  sentences << (match.withCatalogue
                    ? NodeMatchText::tr(
                          "On demand, at full load, by the serving model; against the plan's node types and the "
                          "catalogue's.")
                    : NodeMatchText::tr(
                          "On demand, at full load, by the serving model; against the plan's node types only, "
                          "because the catalogue's prices are in US dollars."));
  return sentences.join(u'\n');
}

Problems mismatchNotes(const Plan& plan, const std::vector<WorkloadMatch>& matches) {
  Problems notes;
  for (size_t i = 0; i < matches.size(); ++i) {
    const Fleet* fleet = find(plan, plan.workloads[i].fleet);
    if (!fleet || matches[i].aboveCheapest.value_or(0) < kLargeMismatch) continue;
    const auto index = static_cast<size_t>(fleet - plan.fleets.data());
    notes.push_back({.severity = Severity::Note,
                     .code = "mismatch",
                     .where = "fleets[" + std::to_string(index) + "].nodeType",
                     .facts = {{"workload", workloadName(plan.workloads[i]).toStdString()},
                               {"percent", numberText(std::round(*matches[i].aboveCheapest * 100))},
                               {"nodeType", matches[i].cheapest.toStdString()}}});
  }
  return notes;
}

}  // namespace fulcrum
