// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trends.h"

#include <cmath>

#include "engine/evaluation.h"

namespace fulcrum {
namespace {

std::vector<double> byMonth(double trend, int months) {
  std::vector<double> factors(static_cast<size_t>(months), 1.0);
  if (trend == 0) return factors;
  for (int month = 0; month < months; ++month) factors[static_cast<size_t>(month)] = trendFactor(trend, month);
  return factors;
}

}  // namespace

double trendFactor(double trend, int month) {
  return std::pow(1.0 + trend, month / 12.0);
}

Trends::Trends(const Assumptions& assumptions, int months)
    : cloud(byMonth(assumptions.cloudPriceTrend, months)),
      api(byMonth(assumptions.apiPriceTrend, months)),
      electricity(byMonth(assumptions.electricityTrend, months)),
      salary(byMonth(assumptions.salaryTrend, months)),
      m_cloudTrend(assumptions.cloudPriceTrend),
      m_apiTrend(assumptions.apiPriceTrend),
      m_electricityTrend(assumptions.electricityTrend),
      m_salaryTrend(assumptions.salaryTrend) {
  setDiscounts(assumptions.discountRate, months);
}

void Trends::follow(const Assumptions& assumptions) {
  const auto months = static_cast<int>(cloud.size());
  const auto move = [&](double& from, double to, std::vector<double>& factors) {
    if (from != to) factors = byMonth(to, months);
    from = to;
  };
  move(m_cloudTrend, assumptions.cloudPriceTrend, cloud);
  move(m_apiTrend, assumptions.apiPriceTrend, api);
  move(m_electricityTrend, assumptions.electricityTrend, electricity);
  move(m_salaryTrend, assumptions.salaryTrend, salary);
  if (m_discountRate != assumptions.discountRate) setDiscounts(assumptions.discountRate, months);
}

void Trends::setDiscounts(double rate, int months) {
  m_discountRate = rate;
  capitalDiscount.clear();
  capitalDiscount.reserve(static_cast<size_t>(months) + 1);
  for (int month = 0; month <= months; ++month) capitalDiscount.push_back(fulcrum::capitalDiscount(rate, month));
  // The end of a month is the start of the next.
  runningDiscount.assign(capitalDiscount.begin() + 1, capitalDiscount.end());
}

}  // namespace fulcrum
