// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/pool_problem.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "engine/lever_scope.h"
#include "engine/purchase_cost.h"
#include "engine/tier_prices.h"

namespace fulcrum::optimise {
namespace {

struct WeekOfNodes {
  WeekValues provisioned;
  WeekValues firm;
  bool operator==(const WeekOfNodes&) const = default;
};

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

double mostNodes(const PoolNeed& pool, const MonthNeed& month) {
  const WeekValues* hours = pool.hours(month.provisioned);
  return hours ? *std::ranges::max_element(*hours) : month.provisioned.count;
}

// Prices one pool's tiers. Series have an entry for each month of the horizon and the tail.
class PoolPricing {
 public:
  PoolPricing(const ScenarioModel& model, const PoolTask& task, const Trends& trends)
      : m_a(model.assumptions),
        m_type(*task.pool->type),
        m_task(task),
        m_trends(trends),
        m_horizon(model.months),
        m_months(model.months + kPlanningTail),
        m_discountSum(static_cast<size_t>(m_months) + 1, 0.0),
        m_staffSum(static_cast<size_t>(m_months) + 1, 0.0) {
    for (size_t t = 0; t < m_discountSum.size() - 1; ++t) {
      m_discountSum[t + 1] = m_discountSum[t] + trends.runningDiscount[t];
      m_staffSum[t + 1] = m_staffSum[t] + rentedStaff(t);
    }
  }

  void addHours(PoolFlow& flow) const {
    const double onDemand = m_type.onDemand.value();
    const double spot = spotPriceWithRework(m_type);
    for (size_t t = 0; t < static_cast<size_t>(m_months); ++t) {
      const bool spotRuns = m_task.spotFrom < m_horizon && static_cast<int>(t) >= m_task.spotFrom;
      const double hour = kWeekHourWeight * m_trends.cloud[t] * m_trends.runningDiscount[t];
      const double staff = rentedStaff(t) / kHoursPerWeek;
      flow.onDemandHour.push_back(hour * onDemand + staff);
      flow.spotHour.push_back(hour * (spotRuns ? std::min(spot, onDemand) : onDemand) + staff);
    }
  }

  void addTerms(Term term, PoolFlow& flow) const {
    for (int start = 0; start < m_months; ++start) {
      const int end = std::min(m_months, start + monthsOf(term));
      const double monthly = kHoursPerMonth * m_type.onDemand.value() * m_trends.cloud[static_cast<size_t>(start)] *
                             (1.0 - termDiscount(m_type, term));
      flow.offers.push_back({.kind = kTermKind[term],
                             .start = start,
                             .end = end,
                             .cost = monthly * between(m_discountSum, start, end) + between(m_staffSum, start, end)});
    }
  }

  void addOwned(PoolFlow& flow) const {
    const std::vector<double> runningSum = runningCostSum();
    const double residualShare = std::max(m_a.residualShare, kLeastResidualShare);
    for (int start = m_a.leadTimeMonths; start < m_months; ++start) {
      const int paid = start - m_a.leadTimeMonths;
      const int end = std::min(m_months, start + m_a.ownedLifeMonths);
      const double price = purchasePriceIn(paid, m_type, m_a).value();
      const double resale = std::pow(residualShare, static_cast<double>(end - start) / m_a.ownedLifeMonths);
      const double perPrice = m_trends.capitalDiscount[static_cast<size_t>(paid)] +
                              m_a.maintenanceRate / kMonthsPerYear * between(m_discountSum, start, end) -
                              resale * m_trends.runningDiscount[static_cast<size_t>(end) - 1];
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
  [[nodiscard]] double rentedStaff(size_t t) const { return m_a.staffFtePerRentedNode * salary(t); }

  // Running cost of an owned node, but for maintenance, which goes by its price; cumulative by month.
  [[nodiscard]] std::vector<double> runningCostSum() const {
    const std::vector<double> loads = loadFactors(m_task);
    const double kilowatt = m_type.powerKW.value();
    std::vector<double> sum{0.0};
    for (size_t t = 0; t < static_cast<size_t>(m_months); ++t) {
      const double load = loads.empty() ? 0.0 : loads[std::min(t, loads.size() - 1)];
      const double power = kilowatt * (m_a.idlePowerShare + (1.0 - m_a.idlePowerShare) * load);
      const double energy = kHoursPerMonth * power * m_a.pue * m_a.electricityPerKWh.value() * m_trends.electricity[t];
      const double place = m_a.spacePerKWMonth.value() * kilowatt + m_a.networkPerNodeMonth.value();
      sum.push_back(sum.back() + (energy + place) * m_trends.runningDiscount[t] + m_a.staffFtePerNode * salary(t));
    }
    return sum;
  }

  const Assumptions& m_a;
  const NodeType& m_type;
  const PoolTask& m_task;
  const Trends& m_trends;
  int m_horizon;
  int m_months;
  std::vector<double> m_discountSum;  // of running costs, cumulative by month
  std::vector<double> m_staffSum;     // of a rented node, cumulative by month
};

template <class LeverType>
const LeverType* actingOn(const std::optional<LeverType>& lever, const Fleet& fleet) {
  const LeverType* on = switchedOn(lever);
  return on && covers(*on, fleet.id) ? on : nullptr;
}

int firstMonthWithSpot(const ScenarioModel& model, const PoolModel& pool) {
  for (const FleetPhase& phase : model.fleetOf(pool).phases) {
    if (phase.pool(pool.remote).spot) return phase.first;
  }
  return model.months;
}

}  // namespace

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
                     .spotFrom = firstMonthWithSpot(model, pool),
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
  flow.horizon = model.months;
  std::vector<NeedStep> steps;
  WeekOfNodes last{};
  for (int month = 0; month < model.months; ++month) {
    const MonthNeed& need = task.need->months[static_cast<size_t>(month)];
    if (need.changed) {
      WeekOfNodes week = nodesOf(*task.need, need);
      if (month == 0 || week != last) steps = needSteps(week.provisioned, week.firm);
      last = week;
    }
    flow.steps.insert(flow.steps.end(), steps.begin(), steps.end());
    flow.stepsEnd.push_back(flow.steps.size());
  }
  for (int month = 0; month < static_cast<int>(task.kept->owned.size()); ++month)
    flow.kept.push_back(task.kept->inForce(month));
  const PoolPricing pricing(model, task, trends);
  pricing.addHours(flow);
  for (const Term term : kTerms) {
    if (offers.terms[term]) pricing.addTerms(term, flow);
  }
  if (offers.owned) pricing.addOwned(flow);
  return flow;
}

}  // namespace fulcrum::optimise
