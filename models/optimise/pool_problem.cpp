// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/pool_problem.h"

#include <algorithm>
#include <functional>

#include "base/conversions.h"
#include "engine/lever_scope.h"
#include "engine/node_energy.h"
#include "engine/purchase_cost.h"
#include "engine/tier_prices.h"
#include "optimise/term_limits.h"

namespace fulcrum::optimise {
namespace {

WeekOfNodes nodesOf(const PoolNeed& pool, const MonthNeed& month) {
  WeekOfNodes week;
  const WeekValues* provisioned = pool.hours(month.provisioned);
  const WeekValues* interruptible = pool.hours(month.interruptible);
  for (size_t h = 0; h < kHoursPerWeek; ++h) {
    week.provisioned[h] = provisioned ? (*provisioned)[h] : month.provisioned.count;
    week.firm[h] = week.provisioned[h] - (interruptible ? (*interruptible)[h] : month.interruptible.count);
  }
  return week;
}

// What is needed beyond nodes in force.
WeekOfNodes beyond(WeekOfNodes week, double kept) {
  for (WeekValues* nodes : {&week.provisioned, &week.firm}) {
    for (double& value : *nodes) value = std::max(0.0, value - kept);
  }
  return week;
}

double mostNodes(const PoolNeed& pool, const MonthNeed& month) {
  const WeekValues* hours = pool.hours(month.provisioned);
  return hours ? *std::ranges::max_element(*hours) : month.provisioned.count;
}

// Prices one pool's tiers. Prices have an entry for each month of the plan and of kMonthsAfterPlan.
class PoolPricing {
 public:
  PoolPricing(const ScenarioModel& model, const PoolTask& task, const Trends& trends)
      : m_a(model.assumptions),
        m_rules(model.plan->priceRules),
        m_type(*task.pool->type),
        m_task(task),
        m_trends(trends),
        m_months(model.months) {
    m_discountSum.push_back(0.0);
    m_extrasSum.push_back(0.0);
    for (size_t t = 0; t < trends.runningDiscount.size(); ++t) {
      m_discountSum.push_back(m_discountSum.back() + trends.runningDiscount[t]);
      m_extrasSum.push_back(m_extrasSum.back() + rentedExtras(t));
    }
  }

  [[nodiscard]] HourPrices hours() const {
    HourPrices prices;
    for (size_t t = 0; t < m_trends.cloud.size(); ++t) {
      const int month = static_cast<int>(t);
      const double onDemand = m_type.onDemand.value() * paidShare(m_rules, m_type, PriceTier::OnDemand, month);
      const double spot = spotPriceWithRework(m_type) * paidShare(m_rules, m_type, PriceTier::Spot, month);
      const double hour = kWeekHourWeight * m_trends.cloud[t] * m_trends.runningDiscount[t];
      const double extras = rentedExtras(t) / kHoursPerWeek;
      prices.onDemand.push_back(hour * onDemand + extras);
      prices.spot.push_back(hour * (m_task.runsOnSpot(m_rules, month) ? spot : onDemand) + extras);
    }
    return prices;
  }

  // What a node of a term from `start` on costs in the months before `end`, with its staff and software.
  [[nodiscard]] double termCost(Term term, int start, int end) const {
    const double monthly = kHoursPerMonth * m_type.onDemand.value() * m_trends.cloud[static_cast<size_t>(start)] *
                           (1.0 - termDiscount(m_type, term)) * paidShare(m_rules, m_type, kTermPriceTier[term], start);
    return monthly * between(m_discountSum, start, end) + between(m_extrasSum, start, end);
  }
  [[nodiscard]] double wholeTermCost(Term term, int start) const {
    return termCost(term, start, start + monthsOf(term));
  }

  void addOwned(PoolFlow& flow) const {
    const std::vector<double> runningSum = runningCostSum();
    for (int start = m_a.leadTimeMonths; start < m_months; ++start) {
      const int paid = start - m_a.leadTimeMonths;
      const int end = std::min(m_months, start + m_a.ownedLifeMonths);
      const double price = purchasePriceIn(paid, m_type, m_a, m_rules).value();
      const double worth = worthShare(m_a.residualShare, static_cast<double>(end - start) / m_a.ownedLifeMonths);
      const double perPrice = m_trends.capitalDiscount[static_cast<size_t>(paid)] +
                              m_a.maintenanceRate / kMonthsPerYear * between(m_discountSum, start, end) -
                              worth * m_trends.runningDiscount[static_cast<size_t>(end) - 1];
      flow.offers.push_back({.kind = PurchaseKind::Owned,
                             .start = start,
                             .end = end,
                             .cost = price * perPrice + between(runningSum, start, end)});
    }
  }

 private:
  static double between(const std::vector<double>& sums, int start, int end) {
    return sums[static_cast<size_t>(end)] - sums[static_cast<size_t>(start)];
  }
  [[nodiscard]] double salary(size_t t) const {
    return m_a.staffSalary.value() / kMonthsPerYear * m_trends.salary[t] * m_trends.runningDiscount[t];
  }
  [[nodiscard]] double rentedExtras(size_t t) const {
    return m_a.staffFtePerRentedNode * salary(t) +
           software(m_type.softwarePerRentedGpuYear) * m_trends.runningDiscount[t];
  }
  // Of a node per month.
  [[nodiscard]] double software(Money perGpuYear) const { return perGpuYear.value() * m_type.gpus / kMonthsPerYear; }

  // Running cost of an owned node, but for maintenance, which goes by its price; cumulative by month.
  [[nodiscard]] std::vector<double> runningCostSum() const {
    const std::vector<double> loads = loadFactors(m_task);
    const double kilowatt = m_type.powerKW.value();
    std::vector<double> sum{0.0};
    for (size_t t = 0; t < static_cast<size_t>(m_months); ++t) {
      const double hours = fullPowerHours(kHoursPerMonth, kHoursPerMonth * loads[t], m_a);
      const double energy = energyCost(hours, m_type, m_a, m_trends.electricity[t]).value();
      const double place = m_a.spacePerKWMonth.value() * kilowatt + m_a.networkPerNodeMonth.value() +
                           software(m_type.softwarePerGpuYear);
      sum.push_back(sum.back() + (energy + place) * m_trends.runningDiscount[t] + m_a.staffFtePerNode * salary(t));
    }
    return sum;
  }

  const Assumptions& m_a;
  const PriceRules& m_rules;
  const NodeType& m_type;
  const PoolTask& m_task;
  const Trends& m_trends;
  int m_months;
  std::vector<double> m_discountSum;  // of running costs, cumulative by month
  std::vector<double> m_extrasSum;    // staff and software of a rented node, cumulative by month
};

// The need of every month, and the weeks of the last year.
std::vector<WeekOfNodes> addNeed(const ScenarioModel& model, const PoolTask& task, PoolFlow& flow) {
  std::vector<WeekOfNodes> lastYear;
  std::vector<NeedStep> steps;
  WeekOfNodes week{};
  for (int month = 0; month < model.months; ++month) {
    const MonthNeed& need = task.need->months[static_cast<size_t>(month)];
    if (need.changed) {
      const WeekOfNodes now = nodesOf(*task.need, need);
      if (month == 0 || now != week) steps = needSteps(now.provisioned, now.firm);
      week = now;
    }
    flow.steps.insert(flow.steps.end(), steps.begin(), steps.end());
    flow.stepsEnd.push_back(flow.steps.size());
    flow.kept.push_back(task.kept->inForce(month));
    if (month >= model.months - kMonthsPerYear) lastYear.push_back(beyond(week, flow.kept.back()));
  }
  return lastYear;
}

// A longer term must also be no dearer than terms of a year, one after the other.
bool isWorthItsLength(const PoolPricing& pricing, const OnOffer& offers, Term term, int start) {
  const int length = monthsOf(term);
  if (length <= kMonthsPerYear || length % kMonthsPerYear != 0 || !offers.terms[Term::OneYear]) return true;
  double years = 0;
  for (int from = start; from < start + length; from += kMonthsPerYear)
    years += pricing.wholeTermCost(Term::OneYear, from);
  return isWorth(pricing.wholeTermCost(term, start), years);
}

void addTerm(Term term, const PoolPricing& pricing, const TermLimits& limits, const OnOffer& offers, PoolFlow& flow) {
  for (int start = 0; start < flow.months(); ++start) {
    const int wholeEnd = start + monthsOf(term);
    const int end = std::min(flow.months(), wholeEnd);
    Offer offer{.kind = kTermKind[term], .start = start, .end = end, .cost = pricing.termCost(term, start, end)};
    if (wholeEnd > flow.months()) {
      offer.limit = isWorthItsLength(pricing, offers, term, start)
                        ? limits.levelsWorth(pricing.wholeTermCost(term, start), start, wholeEnd)
                        : 0;
    }
    flow.offers.push_back(offer);
  }
}

template <class LeverType>
const LeverType* actingOn(const std::optional<LeverType>& lever, const Fleet& fleet) {
  const LeverType* on = switchedOn(lever);
  return on && covers(*on, fleet.id) ? on : nullptr;
}

}  // namespace

bool PoolTask::runsOnSpot(const PriceRules& rules, int month) const {
  return spot && month >= spot->fromMonth && spotIsCheaper(*pool->type, rules, month);
}

std::vector<PoolTask> poolTasks(const ScenarioModel& model, const Need& need, const Holdings& kept) {
  std::vector<PoolTask> tasks;
  for (size_t index = 0; index < model.pools.size(); ++index) {
    const PoolModel& pool = model.pools[index];
    const Fleet& fleet = *model.fleetOf(pool).fleet;
    const auto* commitments = actingOn(model.levers.commitments, fleet);
    const auto* own = actingOn(model.levers.own, fleet);
    tasks.push_back({.pool = &pool,
                     .need = &need.pools[index],
                     .kept = &kept.pools[index],
                     .spot = actingOn(model.levers.spot, fleet),
                     .chooseCommitments = commitments && commitments->mode == CommitmentMode::Optimal,
                     .chooseOwned = own && own->mode == OwnMode::Optimal});
  }
  return tasks;
}

OnOffer offersOf(const PoolTask& task) {
  const NodeType& type = *task.pool->type;
  OnOffer offers{.terms = {}, .owned = task.chooseOwned && type.purchasePrice.value() > 0};
  for (const Term term : kTerms) offers.terms[term] = task.chooseCommitments && offersTerm(type, term);
  return offers;
}

std::vector<double> loadFactors(const PoolTask& task) {
  std::vector<double> factors;
  for (const MonthNeed& month : task.need->months) {
    const double most = mostNodes(*task.need, month);
    factors.push_back(most > 0 ? month.busy / (kHoursPerWeek * task.pool->type->gpus * most) : 0.0);
  }
  return factors;
}

PoolFlow poolFlow(const ScenarioModel& model, const PoolTask& task, const OnOffer& offers, const Trends& trends) {
  PoolFlow flow;
  const std::vector<WeekOfNodes> lastYear = addNeed(model, task, flow);
  const PoolPricing pricing(model, task, trends);
  const HourPrices prices = pricing.hours();
  const auto months = static_cast<std::ptrdiff_t>(model.months);
  flow.onDemandHour.assign(prices.onDemand.begin(), prices.onDemand.begin() + months);
  flow.spotHour.assign(prices.spot.begin(), prices.spot.begin() + months);
  if (std::ranges::any_of(offers.terms, std::identity())) {
    const TermLimits limits(flow, NeedAfterPlan(lastYear), prices);
    for (const Term term : kTerms) {
      if (offers.terms[term]) addTerm(term, pricing, limits, offers, flow);
    }
  }
  if (offers.owned) pricing.addOwned(flow);
  return flow;
}

}  // namespace fulcrum::optimise
