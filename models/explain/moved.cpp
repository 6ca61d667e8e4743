// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/moved.h"

#include <algorithm>
#include <cmath>

namespace fulcrum::explain {
namespace {

constexpr double kLeastMoney = 0.005;  // per month; less is rounding
constexpr double kLeastShare = 1e-7;   // of the cost
constexpr double kLeastServed = 5e-5;

struct Source {
  Phrase what;
  double monthly = 0;  // levelised
  const PoolEvaluation* pool = nullptr;
};

const char* lineCode(CostLine line) {
  switch (line) {
    case CostLine::OnDemand:
      return "onDemand";
    case CostLine::Spot:
      return "spot";
    case CostLine::Reserved1y:
      return "committed1Year";
    case CostLine::Reserved3y:
      return "committed3Years";
    case CostLine::Energy:
      return "energy";
    case CostLine::Space:
      return "space";
    case CostLine::Maintenance:
      return "maintenance";
    case CostLine::Network:
      return "network";
    case CostLine::Staff:
      return "staff";
    case CostLine::Software:
      return "software";
    case CostLine::Egress:
      return "egress";
    case CostLine::Capital:
    case CostLine::Resale:
      break;
  }
  return "ownedNodes";  // what they lose
}

// Sums of a series at the discount factors of months' ends, over the sum of these: per month.
double levelised(const Evaluation& evaluation, const MoneySeries& series) {
  double sum = 0;
  double factors = 0;
  for (size_t t = 0; t < series.size(); ++t) {
    const double factor = runningDiscount(evaluation.discountRate, static_cast<int>(t));
    sum += factor * series[t].value();
    factors += factor;
  }
  return factors > 0 ? sum / factors : 0;
}

// Purchases count by what the nodes lose, so that they are one source with resale and worth.
std::vector<Source> sourcesOf(const Evaluation& evaluation) {
  std::vector<Source> sources;
  for (const PoolEvaluation& pool : evaluation.pools) {
    const auto add = [&](const char* code, const MoneySeries& series) {
      sources.push_back(
          {Phrase("ofFleet", {{"what", Phrase(code)}, {"fleet", pool.id.text}}), levelised(evaluation, series), &pool});
    };
    for (int index = 0; index < kCostLineCount; ++index) {
      const auto line = static_cast<CostLine>(index);
      if (line == CostLine::Resale) continue;
      if (line == CostLine::Capital) {
        add(lineCode(line), pool.capitalAmortised);
      } else if (line == CostLine::Reserved1y || line == CostLine::Reserved3y) {
        add(lineCode(line), pool.reservedAmortised[line == CostLine::Reserved1y ? Term::OneYear : Term::ThreeYears]);
      } else {
        add(lineCode(line), costOf(pool, line));
      }
    }
  }
  sources.push_back({Phrase("api"), levelised(evaluation, evaluation.api)});
  sources.push_back({Phrase("responseCache"), levelised(evaluation, evaluation.cache)});
  sources.push_back({Phrase("oneOffCosts"), levelised(evaluation, evaluation.oneOff)});
  return sources;
}

double peakNodes(const PoolEvaluation* pool) {
  return pool && !pool->nodesNeededMax.empty() ? *std::ranges::max_element(pool->nodesNeededMax) : 0;
}

struct Moved {
  Source source;
  double change = 0;
  double nodesBefore = 0;
  double nodesAfter = 0;
};

// The source whose change is largest in the direction of the whole.
Moved largestMove(const Evaluation& before, const Evaluation& after, bool more) {
  const std::vector<Source> old = sourcesOf(before);
  const std::vector<Source> now = sourcesOf(after);
  Moved largest;
  const auto consider = [&](const Source& source, double change, const PoolEvaluation* was, const PoolEvaluation* is) {
    const double towards = more ? change : -change;
    if (towards <= (more ? largest.change : -largest.change)) return;
    largest = {source, change, peakNodes(was), peakNodes(is)};
  };
  for (const Source& source : now) {
    const auto same = std::ranges::find(old, source.what, &Source::what);
    const bool was = same != old.end();
    consider(source, source.monthly - (was ? same->monthly : 0), was ? same->pool : nullptr, source.pool);
  }
  for (const Source& source : old) {
    if (std::ranges::find(now, source.what, &Source::what) == now.end())
      consider(source, -source.monthly, source.pool, nullptr);
  }
  return largest;
}

}  // namespace

std::optional<Phrase> movedBetween(const Evaluation& before, const Evaluation& after) {
  const double change = (after.headline.monthlyCost - before.headline.monthlyCost).value();
  const double least = std::max(kLeastMoney, kLeastShare * std::abs(before.headline.monthlyCost.value()));
  if (std::abs(change) < least) {
    const auto served = servedChange(before.headline, after.headline);
    if (!served || std::abs(*served) < kLeastServed) return std::nullopt;
    return Phrase(*served < 0 ? "movedServedLess" : "movedServedMore",
                  {{"share", Amount{std::abs(*served), Measure::Share}}});
  }
  const Moved largest = largestMove(before, after, change > 0);
  std::vector<Fact> facts{{"change", Amount{std::abs(change), Measure::MoneyPerMonth}}};
  if (largest.change == 0) return Phrase(change > 0 ? "movedUp" : "movedDown", std::move(facts));
  facts.emplace_back("what", largest.source.what);
  facts.emplace_back("part", Amount{std::abs(largest.change), Measure::Money});
  const bool nodes = largest.source.pool && largest.nodesBefore != largest.nodesAfter;
  if (nodes) {
    facts.emplace_back("nodes", Amount{largest.nodesBefore, Measure::Plain});
    facts.emplace_back("now", Amount{largest.nodesAfter, Measure::Nodes});
  }
  return Phrase(change > 0 ? (nodes ? "movedUpNodes" : "movedUpPart") : (nodes ? "movedDownNodes" : "movedDownPart"),
                std::move(facts));
}

}  // namespace fulcrum::explain
