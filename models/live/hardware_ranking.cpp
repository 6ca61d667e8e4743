// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/hardware_ranking.h"

#include <QCoreApplication>
#include <algorithm>

#include "edits/fleet_edits.h"
#include "engine/lever_scope.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

struct HardwareRankingText {
  Q_DECLARE_TR_FUNCTIONS(HardwareRanking)
};

// Money per second and output tokens per second.
struct Flow {
  double money = 0;
  double tokens = 0;
};

// What the loads cost on one node type; nothing where it does not serve them.
std::optional<Flow> flowOn(ServiceRates& rates, std::span<const ServingLoad> loads, const NodeType& type) {
  const auto ranked = rankForLoads(rates, loads, {&type, 1});
  if (!ranked.front().costPerMOutputTok || ranked.front().servedShare < 1) return {};
  double tokens = 0;
  for (const ServingLoad& load : loads) tokens += load.requestsPerSecond * load.state.outputTokens;
  return Flow{.money = *ranked.front().costPerMOutputTok * tokens, .tokens = tokens};
}

}  // namespace

HardwareRanking hardwareRanking(const Plan& plan, const Levers& levers, std::optional<double> rate) {
  HardwareRanking result{.candidates = nodeCandidates(plan, rate), .ranking = {}, .loads = {}, .now = {}};
  std::vector<NodeType> homes;  // at contracted prices; they outlive the rates
  for (const NodeType& type : plan.nodeTypes) homes.push_back(atContractedPrices(type, plan.priceRules, 0));
  ServiceRates rates(plan);
  std::vector<ServingLoad> all;
  Flow now;
  bool nowKnown = true;
  for (const Fleet& fleet : plan.fleets) {
    if (levers.hardware && !covers(*levers.hardware, fleet.id)) continue;
    std::vector<ServingLoad> ofFleet;
    for (const Workload& workload : plan.workloads) {
      if (workload.fleet != fleet.id || !(workload.requestsPerSecond > 0)) continue;
      for (ServingLoad load : loadsOf(plan, levers, workload)) {
        load.requestsPerSecond *= workload.requestsPerSecond;
        ofFleet.push_back(load);
        result.loads << workloadName(workload);
      }
    }
    const NodeType* home = find(plan, fleet.nodeType);
    const auto flow = home && !ofFleet.empty()
                          ? flowOn(rates, ofFleet, homes[static_cast<size_t>(home - plan.nodeTypes.data())])
                          : std::nullopt;
    if (flow) {
      now.money += flow->money;
      now.tokens += flow->tokens;
    } else if (!ofFleet.empty()) {
      nowKnown = false;
    }
    all.insert(all.end(), ofFleet.begin(), ofFleet.end());
  }
  if (all.empty()) return result;
  result.ranking = rankForLoads(rates, all, result.candidates.contracted);
  if (nowKnown && now.tokens > 0) result.now = now.money / now.tokens;
  return result;
}

LiveHardware liveHardware(Draft& draft, std::function<std::optional<double>()> rate) {
  return LiveHardware(
      draft.live,
      [&draft, rate = std::move(rate)] {
        return std::optional(HardwareQuestion{.plan = draft.plan(),
                                              .levers = resolveScenario(draft.plan(), draft.view.scenario()).levers,
                                              .rate = rate()});
      },
      [](const HardwareQuestion& question, const LiveHardware::Run&) {
        return hardwareRanking(question.plan, question.levers, question.rate);
      },
      {.delay = std::chrono::milliseconds(0), .overtaken = Overtaken::Finished});
}

QString refusalSentences(const HardwareRanking& ranking, const LoadedNode& node) {
  QStringList sentences;
  for (qsizetype i = 0; i < ranking.loads.size(); ++i) {
    const Problems& refusal = node.refusals[static_cast<size_t>(i)];
    if (refusal.empty()) continue;
    const QString sentence = HardwareRankingText::tr("%1: %2").arg(ranking.loads[i], problemSentences(refusal));
    if (!sentences.contains(sentence)) sentences << sentence;
  }
  return sentences.join(u'\n');
}

}  // namespace fulcrum
