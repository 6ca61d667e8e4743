// SPDX-License-Identifier: GPL-3.0-or-later
// The flow solved by LEMON's network simplex (Ahuja, Magnanti, Orlin: Network Flows, 1993, chapter 11).
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <optional>

#include "optimise/pool_flow.h"

namespace fulcrum::optimise {
namespace {

// Whole costs: the dearest arc is 2^44, so that a potential, which is a sum over at most a few hundred arcs, stays far
// below LEMON's own 2^62, and rounding changes a cost by a few parts in 10^14.
constexpr double kLargestCost = static_cast<double>(std::int64_t{1} << 44);
// Where commitment and hour cost the same, the hour is taken: a commitment binds.
constexpr std::int64_t kPenalty = 16;

struct FlowArc {
  int from = 0;
  int to = 0;
  std::int64_t capacity = 0;
  double cost = 0;
  int offer = -1;  // -1: by the hour
};

std::int64_t mostNodes(const PoolFlow& flow) {
  double most = 0;
  for (int month = 0; month < flow.months(); ++month) {
    const auto steps = flow.stepsOf(month);
    if (!steps.empty()) most = std::max(most, steps.back().upTo - flow.kept[static_cast<size_t>(month)]);
  }
  return std::llround(most);
}

// Terms may overlap: a unit that comes to a boundary early may go back, for nothing, to take a term that began before.
// A month is never covered more than twice by what is worth its cost.
FlowArc backTo(int month, std::int64_t nodes) {
  return {month + 1, month, nodes, 0.0};
}

// The vertices behind the month boundaries at which terms that outlive the plan end, one for each limit; each passes on
// to the next, the last to the end of the plan, as many as its limit.
class LimitChain {
 public:
  explicit LimitChain(const PoolFlow& flow) : m_end(flow.months()), m_limits(limitsOf(flow.offers)) {}

  [[nodiscard]] int vertices() const { return static_cast<int>(m_limits.size()); }
  // Where an offer's arc ends; none where it may not be chosen at all.
  [[nodiscard]] std::optional<int> endOf(const Offer& offer) const {
    if (offer.limit == kUnlimited) return offer.end;
    assert(offer.end == m_end);
    const auto found = std::ranges::lower_bound(m_limits, offer.limit);
    if (offer.limit <= 0) return std::nullopt;
    return m_end + 1 + static_cast<int>(found - m_limits.begin());
  }
  void addLinks(std::vector<FlowArc>& arcs) const {
    for (int index = 0; index < vertices(); ++index) {
      const int next = index + 1 < vertices() ? m_end + 2 + index : m_end;
      arcs.push_back({m_end + 1 + index, next, m_limits[static_cast<size_t>(index)], 0.0});
    }
  }

 private:
  int m_end;
  std::vector<int> m_limits;
};

// In the order of their first vertex, as a static graph wants them.
std::vector<FlowArc> arcsOf(const PoolFlow& flow, const LimitChain& chain, std::int64_t nodes) {
  std::vector<std::vector<int>> offersAt(static_cast<size_t>(flow.months()));
  for (size_t index = 0; index < flow.offers.size(); ++index) {
    offersAt[static_cast<size_t>(flow.offers[index].start)].push_back(static_cast<int>(index));
  }
  std::vector<FlowArc> arcs;
  arcs.reserve(flow.steps.size() + flow.offers.size() + 2 * flow.kept.size());
  for (int month = 0; month < flow.months(); ++month) {
    double level = flow.kept[static_cast<size_t>(month)];
    std::int64_t left = nodes;
    if (month > 0) arcs.push_back(backTo(month - 1, nodes));
    for (const NeedStep& step : flow.stepsOf(month)) {
      if (step.upTo <= level) continue;
      const std::int64_t run = std::llround(step.upTo - level);
      arcs.push_back({month, month + 1, run, flow.hourlyCost(month, step)});
      left -= run;
      level = step.upTo;
    }
    if (left > 0) arcs.push_back({month, month + 1, left, 0.0});  // levels nobody needs this month
    for (const int index : offersAt[static_cast<size_t>(month)]) {
      const Offer& offer = flow.offers[static_cast<size_t>(index)];
      if (const auto end = chain.endOf(offer)) arcs.push_back({offer.start, *end, nodes, offer.cost, index});
    }
  }
  arcs.push_back(backTo(flow.months() - 1, nodes));
  chain.addLinks(arcs);
  return arcs;
}

double scaleOf(const std::vector<FlowArc>& arcs) {
  double dearest = 0;
  for (const FlowArc& arc : arcs) dearest = std::max(dearest, std::abs(arc.cost));
  return dearest > 0 ? kLargestCost / dearest : 1.0;
}

// A graph whose arcs are numbered as in the list, solved.
class Simplex {
 public:
  // Units flow from vertex 0 to `end`.
  Simplex(const std::vector<FlowArc>& arcs, int vertices, int end, std::int64_t nodes, double scale)
      : m_arcs(arcs), m_scale(scale) {
    std::vector<std::pair<int, int>> ends;
    ends.reserve(arcs.size());
    for (const FlowArc& arc : arcs) ends.emplace_back(arc.from, arc.to);
    m_graph.build(vertices, ends.begin(), ends.end());
    Graph::ArcMap<std::int64_t> capacity(m_graph);
    Graph::ArcMap<std::int64_t> cost(m_graph);
    for (size_t index = 0; index < arcs.size(); ++index) {
      const auto arc = Graph::arc(static_cast<int>(index));
      capacity[arc] = arcs[index].capacity;
      cost[arc] = std::llround(arcs[index].cost * scale) + (arcs[index].offer >= 0 ? kPenalty : 0);
    }
    m_simplex.emplace(m_graph);
    m_simplex->upperMap(capacity).costMap(cost);
    m_simplex->stSupply(Graph::node(0), Graph::node(end), nodes);
    m_simplex->run();  // always feasible: the arcs by the hour have room for all
  }

  [[nodiscard]] std::int64_t flow(size_t arc) const { return m_simplex->flow(Graph::arc(static_cast<int>(arc))); }
  // In money; what an arc costs beyond the difference of its ends' potentials.
  [[nodiscard]] double potential(int vertex) const {
    return static_cast<double>(m_simplex->potential(Graph::node(vertex))) / m_scale;
  }
  [[nodiscard]] double reducedCost(const FlowArc& arc) const {
    return arc.cost + potential(arc.from) - potential(arc.to);
  }

 private:
  using Graph = lemon::StaticDigraph;
  using NetworkSimplex = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;

  const std::vector<FlowArc>& m_arcs;
  double m_scale;
  Graph m_graph;
  std::optional<NetworkSimplex> m_simplex;
};

}  // namespace

FlowSolution solve(const PoolFlow& flow) {
  FlowSolution solution;
  if (flow.months() == 0) return solution;
  const std::int64_t nodes = mostNodes(flow);
  const LimitChain chain(flow);
  const std::vector<FlowArc> arcs = arcsOf(flow, chain, nodes);
  const int vertices = flow.months() + 1 + chain.vertices();
  const Simplex simplex(arcs, vertices, flow.months(), nodes, scaleOf(arcs));

  // Any potentials bound the cost from below: sum of supply times potential, plus for every arc that would be cheaper
  // than its ends differ, all that it could save.
  solution.bound = static_cast<double>(nodes) * (simplex.potential(flow.months()) - simplex.potential(0));
  for (size_t index = 0; index < arcs.size(); ++index) {
    const FlowArc& arc = arcs[index];
    const std::int64_t units = simplex.flow(index);
    const double reduced = simplex.reducedCost(arc);
    solution.objective += static_cast<double>(units) * arc.cost;
    solution.bound += std::min(0.0, reduced) * static_cast<double>(arc.capacity);
    if (arc.offer < 0) continue;
    const auto offer = static_cast<size_t>(arc.offer);
    auto& nearest = solution.nearest[static_cast<size_t>(flow.offers[offer].kind)];
    const double extra = units > 0 ? 0.0 : std::max(0.0, reduced);
    if (nearest.offer < 0 || extra < nearest.extra) nearest = {arc.offer, extra};
    if (units > 0) solution.chosen.push_back({.offer = offer, .count = static_cast<int>(units)});
  }
  if (std::ranges::none_of(arcs, [](const FlowArc& arc) { return arc.cost < 0; }))
    solution.bound = std::max(solution.bound, 0.0);  // whole costs leave a trace below it
  std::sort(solution.chosen.begin(), solution.chosen.end(),
            [](const ChosenOffer& a, const ChosenOffer& b) { return a.offer < b.offer; });
  return solution;
}

}  // namespace fulcrum::optimise
