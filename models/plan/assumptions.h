// SPDX-License-Identifier: GPL-3.0-or-later
// The assumptions of a plan, and a scenario's partial overrides of them. Defaults are the meanings of absent keys.
#pragma once

#include <bitset>
#include <optional>

#include "base/quantity.h"

namespace fulcrum {

enum class Depreciation { StraightLine, Macrs };

struct Assumptions {
  double discountRate = 0.10;  // annual effective
  double taxRate = 0;
  double cloudPriceTrend = 0;  // per year, as are all trends
  double apiPriceTrend = 0;
  double hardwarePriceTrend = 0;
  double electricityTrend = 0;
  double salaryTrend = 0;
  MoneyPerEnergy electricityPerKWh{0.10};
  double pue = 1.3;
  double idlePowerShare = 0.3;
  Money spacePerKWMonth;
  double maintenanceRate = 0;  // per year, of the price paid
  Money networkPerNodeMonth;
  double networkCapitalShare = 0;  // of a node's purchase price, paid on top of it
  Money facilityCapitalPerKW;      // of a node's power, likewise
  double staffFte = 0;
  double staffFtePerNode = 0;
  double staffFtePerRentedNode = 0;
  Money staffSalary;  // per year
  int ownedLifeMonths = 48;
  double residualShare = 0;
  int leadTimeMonths = 0;
  Depreciation depreciation = Depreciation::StraightLine;
  std::optional<int> bookLifeMonths;  // straight line in the books; absent: the economic life
  // For the tax: straight line over these, absent the economic life; MACRS of the class of these, absent 60.
  std::optional<int> taxLifeMonths;
  double bonusShare = 0;          // of the cost, deducted in the first live month
  std::optional<int> bonusUntil;  // of nodes that go live from month 0 to this month; absent: always
  double demandFactor = 1;
  double growthAdjust = 0;  // per month, on top of every workload's growth
  bool operator==(const Assumptions&) const = default;
};

// Which assumptions a scenario overrides, by index in Fields<Assumptions>; the others hold their defaults so that == is
// by meaning.
struct AssumptionOverrides {
  Assumptions values;
  std::bitset<64> set;
  bool operator==(const AssumptionOverrides&) const = default;
};

}  // namespace fulcrum
