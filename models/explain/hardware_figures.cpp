// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/conversions.h"
#include "engine/hardware_ranking.h"
#include "explain/families.h"
#include "explain/family_figures.h"
#include "plan/resolve.h"

namespace fulcrum::explain {
namespace {

constexpr double kMTokPerHour = kSecondsPerHour / kMillion;  // of a token per second

Explanation perMTok(Phrase label, double cost, Phrase formula) {
  return given(std::move(label), cost, Measure::MoneyPerMTokens, std::move(formula));
}

// A ranking of node types, figure by figure (serving/load_ranking.h).
class HardwareFigures {
 public:
  HardwareFigures(std::string start, const RankedHardware& ranked) : m_start(std::move(start)), m_ranked(ranked) {}

  void addNode(const LoadedNode& node, std::vector<Explanation>& all) const {
    const NodeType& type = m_ranked.candidates.types[node.nodeType];
    const std::string start = m_start + "." + type.id.text + ".";
    all.push_back(named(start + "served", served(node)));
    if (!node.costPerMOutputTok) return;
    all.push_back(named(start + "cost", cost(node)));
    if (const auto now = costNow())
      all.push_back(named(
          start + "againstNow",
          derived(Operation::Difference, of("againstNowOn", node), Measure::Share, "ratioLessOne",
                  {derived(Operation::Quotient, "ratioToNow", Measure::Plain, "costOverCostNow", {cost(node), *now}),
                   given("one", 1, Measure::Plain)})));
  }

  [[nodiscard]] std::optional<Explanation> costNow() const {
    if (!m_ranked.now()) return {};
    std::vector<Explanation> money;
    std::vector<Explanation> tokens;
    for (const HomeCost& home : m_ranked.homes) {
      const auto ofFleet = [&](const char* what) {
        return Phrase("ofFleet", {{"what", Phrase(what)}, {"fleet", home.fleet.text}});
      };
      const Explanation mTok = given(ofFleet("outputTokensPerHour"), home.tokensPerSecond * kMTokPerHour,
                                     Measure::MTokens, "perHourOfLoads");
      money.push_back(derived(Operation::Product, ofFleet("costPerHour"), Measure::MoneyPerHour, "tokensTimesTheirCost",
                              {mTok, perMTok("costOnOwnNodes", *home.costPerMOutputTok, "asOnACandidate")}));
      tokens.push_back(mTok);
    }
    return derived(
        Operation::Quotient, "costOnNodesOfFleets", Measure::MoneyPerMTokens, "moneyOverOutputTokens",
        {derived(Operation::Sum, "costPerHour", Measure::MoneyPerHour, "ofAllFleets", std::move(money)),
         derived(Operation::Sum, "outputTokensPerHour", Measure::MTokens, "ofAllFleets", std::move(tokens))});
  }

  [[nodiscard]] Explanation cost(const LoadedNode& node) const {
    const double price = m_ranked.candidates.contracted[node.nodeType].onDemand.value();
    std::vector<Explanation> nodes;
    std::vector<Explanation> tokens;
    for (size_t i = 0; i < m_ranked.loads.size(); ++i) {
      if (node.served[i].replicas == 0) continue;
      nodes.push_back(derived(
          Operation::Quotient, whose("nodesAtFullLoad", i), Measure::Nodes, "requestsOverThoseOfANode",
          {requests(i), derived(Operation::Product, "requestsOfANode", Measure::RequestsPerSecond, "replicasTimesRate",
                                {given("replicasOnANode", node.served[i].replicas, Measure::Plain, "thatFitOnIt"),
                                 given("rateOfReplica", node.served[i].requestsPerReplica, Measure::RequestsPerSecond,
                                       "atLatencyTargets")})}));
      tokens.push_back(outputTokens(i));
    }
    return derived(
        Operation::Quotient, of("costOn", node), Measure::MoneyPerMTokens, "moneyOverOutputTokens",
        {derived(Operation::Product, "costPerHour", Measure::MoneyPerHour, "nodesTimesPrice",
                 {given("onDemandPrice", price, Measure::MoneyPerHour, "ofTheNodeType"),
                  derived(Operation::Sum, "nodesAtFullLoad", Measure::Nodes, "ofAllWorkloads", std::move(nodes))}),
         derived(Operation::Product, "outputTokensPerHour", Measure::MTokens, "tokensPerSecondTimesHour",
                 {derived(Operation::Sum, "outputTokensServed", Measure::TokensPerSecond, "ofAllWorkloads",
                          std::move(tokens)),
                  given("millionsPerHour", kMTokPerHour, Measure::Plain, "secondsPerHourOverMillion")})});
  }

 private:
  [[nodiscard]] Phrase of(const char* code, const LoadedNode& node) const {
    return {code, {{"nodeType", m_ranked.candidates.types[node.nodeType].name}}};
  }
  [[nodiscard]] Phrase whose(const char* what, size_t load) const {
    return {"ofWorkloadAt", {{"what", Phrase(what)}, {"workload", m_ranked.loadNames[load].text}}};
  }
  [[nodiscard]] Explanation requests(size_t load) const {
    return given("requestsAsked", m_ranked.loads[load].requestsPerSecond, Measure::RequestsPerSecond,
                 "ofTheWorkloadByItsLevers");
  }
  [[nodiscard]] Explanation outputTokens(size_t load) const {
    return derived(
        Operation::Product, whose("outputTokens", load), Measure::TokensPerSecond, "requestsTimesOutputTokens",
        {requests(load),
         given("outputTokensOfRequest", m_ranked.loads[load].state.outputTokens, Measure::Tokens, "meanOfRequests")});
  }
  [[nodiscard]] Explanation served(const LoadedNode& node) const {
    std::vector<Explanation> all;
    std::vector<Explanation> those;
    for (size_t i = 0; i < m_ranked.loads.size(); ++i) {
      all.push_back(outputTokens(i));
      if (node.served[i].replicas > 0) those.push_back(outputTokens(i));
    }
    return derived(
        Operation::Quotient, of("servedOn", node), Measure::Share, "servedOverAsked",
        {derived(Operation::Sum, "outputTokensServed", Measure::TokensPerSecond, "ofAllWorkloads", std::move(those)),
         derived(Operation::Sum, "outputTokensAsked", Measure::TokensPerSecond, "ofAllWorkloads", std::move(all))});
  }

  std::string m_start;
  const RankedHardware& m_ranked;
};

// The workload's own node type against the cheapest that serves all of it.
void addMatch(const std::string& start, const Plan& plan, const Levers& levers, const Workload& workload,
              const RankedHardware& ranked, std::vector<Explanation>& all) {
  const Fleet* fleet = find(plan, workload.fleet);
  const NodeType* own = fleet ? servingNodeType(plan, levers, *fleet) : nullptr;
  if (!own || ranked.ranking.empty()) return;
  const auto index = static_cast<size_t>(own - plan.nodeTypes.data());
  const auto above = mismatch(ranked.ranking, index);
  if (!above) return;
  const HardwareFigures figures(start, ranked);
  const auto at = std::ranges::find(ranked.ranking, index, &LoadedNode::nodeType);
  all.push_back(named(start + ".aboveCheapest",
                      derived(Operation::Difference, Phrase("aboveCheapestNodeType", {{"workload", workload.id.text}}),
                              Measure::Share, "ratioLessOne",
                              {derived(Operation::Quotient, "ratioToCheapest", Measure::Plain, "costOverCheapest",
                                       {figures.cost(*at), figures.cost(ranked.ranking.front())}),
                               given("one", 1, Measure::Plain)})));
}

}  // namespace

FamilyAnswer hardwareFigures(const FamilyQuestion& asked) {
  const std::string start = "hardware[" + asked.key + "]";
  const auto seen = withElementsOf(asked.plan, asked.scenario);
  if (!seen) return seen.problems();
  const Plan& plan = seen.value();
  const Levers levers = resolveScenario(plan, asked.scenario).levers;
  const Workload* workload = find(plan, WorkloadId(asked.key));
  if (!workload && asked.key != kAllOfTheLever) return noSuchFigure(start);
  const RankedHardware ranked = workload ? rankedFor(plan, levers, *workload, nodeCandidates(plan))
                                         : rankedHardware(plan, levers, nodeCandidates(plan));
  std::vector<Explanation> all;
  if (workload) addMatch(start, plan, levers, *workload, ranked, all);
  const HardwareFigures figures(start, ranked);
  if (auto now = figures.costNow()) all.push_back(named(start + ".now", std::move(*now)));
  for (const LoadedNode& node : ranked.ranking) figures.addNode(node, all);
  return all;
}

}  // namespace fulcrum::explain
