// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/pool_problem.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "engine/purchase_cost.h"
#include "engine/purchases.h"
#include "engine/tier_prices.h"

namespace fulcrum::optimise {
namespace {

std::span<const double> weekOf(std::span<const double> hours, int month) {
  return hours.subspan(static_cast<size_t>(month) * kHoursPerWeek, kHoursPerWeek);
}

// Prices one pool's tiers. Series have an entry for each month of the horizon and the tail.
class PoolPricing {
 public:
  PoolPricing(const PurchaseRequest& request, const PoolNeed& need, const Trends& trends)
      : m_a(*request.assumptions),
        m_type(*need.nodeType),
        m_need(need),
        m_trends(trends),
        m_horizon(request.months),
        m_months(request.months + kPlanningTail),
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
      const bool spotRuns = m_need.spotFrom < m_horizon && static_cast<int>(t) >= m_need.spotFrom;
      const double hour = kWeekHourWeight * m_trends.cloud[t] * m_trends.runningDiscount[t];
      const double staff = rentedStaff(t) / kHoursPerWeek;
      flow.onDemandHour.push_back(hour * onDemand + staff);
      flow.spotHour.push_back(hour * (spotRuns ? std::min(spot, onDemand) : onDemand) + staff);
    }
  }

  void addTerms(PurchaseKind kind, int term, PoolFlow& flow) const {
    for (int start = 0; start < m_months; ++start) {
      const int end = std::min(m_months, start + term);
      const double monthly = kHoursPerMonth * m_type.onDemand.value() * m_trends.cloud[static_cast<size_t>(start)] *
                             (1.0 - termDiscount(m_type, term));
      flow.offers.push_back({.kind = kind,
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
    const std::vector<double> loads = loadFactors(m_need, m_horizon);
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
  const PoolNeed& m_need;
  const Trends& m_trends;
  int m_horizon;
  int m_months;
  std::vector<double> m_discountSum;  // of running costs, cumulative by month
  std::vector<double> m_staffSum;     // of a rented node, cumulative by month
};

}  // namespace

OnOffer offersOf(const PoolNeed& need) {
  return {.reserved1y = need.chooseCommitments && termDiscount(*need.nodeType, 12) > 0,
          .reserved3y = need.chooseCommitments && termDiscount(*need.nodeType, 36) > 0,
          .owned = need.chooseOwned && need.nodeType->purchasePrice.value() > 0};
}

std::vector<double> loadFactors(const PoolNeed& need, int months) {
  std::vector<double> factors;
  const double gpus = need.nodeType->gpus;
  for (int month = 0; month < months; ++month) {
    const auto nodes = weekOf(need.provisioned, month);
    const auto load = weekOf(need.load, month);
    double busy = 0;
    double most = 0;
    for (size_t hour = 0; hour < nodes.size(); ++hour) {
      busy += std::min(load[hour], nodes[hour] * gpus);
      most = std::max(most, nodes[hour]);
    }
    factors.push_back(most > 0 ? busy / (kHoursPerWeek * gpus * most) : 0.0);
  }
  return factors;
}

PoolFlow poolFlow(const PurchaseRequest& request, const PoolNeed& need, const OnOffer& offers, const Trends& trends) {
  PoolFlow flow;
  flow.horizon = request.months;
  std::vector<NeedStep> steps;
  for (int month = 0; month < request.months; ++month) {
    const auto provisioned = weekOf(need.provisioned, month);
    const auto firm = weekOf(need.firm, month);
    const bool same = month > 0 && std::ranges::equal(provisioned, weekOf(need.provisioned, month - 1)) &&
                      std::ranges::equal(firm, weekOf(need.firm, month - 1));
    if (!same) steps = needSteps(provisioned, firm);
    flow.steps.insert(flow.steps.end(), steps.begin(), steps.end());
    flow.stepsEnd.push_back(flow.steps.size());
  }
  for (size_t t = 0; t < need.keptOwned.size(); ++t) flow.kept.push_back(need.keptOwned[t] + need.keptReserved[t]);
  const PoolPricing pricing(request, need, trends);
  pricing.addHours(flow);
  if (offers.reserved1y) pricing.addTerms(PurchaseKind::Reserved1y, 12, flow);
  if (offers.reserved3y) pricing.addTerms(PurchaseKind::Reserved3y, 36, flow);
  if (offers.owned) pricing.addOwned(flow);
  return flow;
}

}  // namespace fulcrum::optimise
