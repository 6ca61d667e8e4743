// SPDX-License-Identifier: GPL-3.0-or-later
// Plans drawn from a seed, the same on every machine: several pools, all levers, awkward months.
#pragma once

#include <cstdint>

#include "support/plan_builder.h"

namespace fulcrum::test {

class Dice {
 public:
  explicit Dice(uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15u + 1) {}

  // In [0, 1).
  double unit() {
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return static_cast<double>(m_state >> 11) * 0x1p-53;
  }
  double between(double low, double high) { return low + (high - low) * unit(); }
  int whole(int low, int high) { return low + static_cast<int>(unit() * (high - low + 1)); }  // inclusive
  bool chance(double probability) { return unit() < probability; }

 private:
  uint64_t m_state;
};

class RandomPlan {
 public:
  explicit RandomPlan(uint64_t seed) : m_dice(seed) {}

  Plan draw() {
    Plan plan = plainPlan();
    plan.horizonMonths = m_dice.chance(0.1) ? m_dice.whole(1, 3) : m_dice.whole(4, 50);
    m_months = plan.horizonMonths;
    plan.assumptions = assumptions();
    plan.nodeTypes = {nodeType("type0"), nodeType("type1"), nodeType("type2")};
    plan.fleets.clear();
    plan.workloads.clear();
    const int fleets = m_dice.whole(1, 3);
    for (int index = 0; index < fleets; ++index) plan.fleets.push_back(fleet(index));
    const int workloads = m_dice.whole(1, 6);
    for (int index = 0; index < workloads; ++index) plan.workloads.push_back(workload(index, fleets));
    tunedLevers(plan) = levers(fleets, workloads);
    plan.series = {series(plan)};
    addRisk(plan);
    const int rules = m_dice.whole(0, 3);
    for (int index = 0; index < rules; ++index) plan.priceRules.push_back(priceRule());
    plan.report = {.title = m_dice.chance(0.5) ? "Drawn report" : "",
                   .scenarios = {plan.scenarios.front().id},
                   .parts = {{.section = ReportSection::Money, .on = m_dice.chance(0.5), .note = "Drawn"}},
                   .lastWritten = m_dice.chance(0.5) ? "2026-02-03T09:30:00Z" : "",
                   .lastFigures = {{plan.scenarios.front().id.text + "/monthlyCost", m_dice.between(1, 1e6)}}};
    return plan;
  }

 private:
  void addRisk(Plan& plan) {
    plan.uncertainties = {
        {.id = UncertaintyId("traffic"),
         .path = "demand",
         .effect = InputEffect::Factor,
         .distribution = {.kind = DistributionKind::LogNormal, .p10 = m_dice.between(0.5, 0.9), .p90 = 1.5},
         .source = "drawn"},
        {.id = UncertaintyId("trend"),
         .name = "Trend",
         .path = "assumptions.cloudPriceTrend",
         .distribution = {.kind = DistributionKind::Quantiles, .p10 = -0.2, .p50 = -0.1, .p90 = 0.1, .min = -0.9}},
        {.id = UncertaintyId("late"),
         .path = "assumptions.leadTimeMonths",
         .effect = InputEffect::Add,
         .distribution = {.kind = DistributionKind::Discrete, .values = {0, 2}, .weights = {3, m_dice.between(1, 2)}},
         .on = m_dice.chance(0.5)}};
    plan.correlations = {
        {.a = UncertaintyId("traffic"), .b = UncertaintyId("trend"), .rank = m_dice.between(-0.9, 0.9)}};
    plan.simulation = {.trials = m_dice.whole(1, 5000),
                       .seed = m_dice.whole(0, 99),
                       .decision = m_dice.chance(0.5) ? PurchaseDecision::Held : PurchaseDecision::Follows};
    plan.chances = {{.output = "ownPaybackMonths", .side = ChanceSide::AtMost, .bound = 24.5},
                    {.output = "npvCost", .side = ChanceSide::Over, .bound = 1e6}};
    plan.stressCases = {
        {.name = "Halved", .changes = {{.path = "demand", .effect = InputEffect::Factor, .amount = 0.5}}}};
  }

  PriceRule priceRule() {
    PriceRule rule{.provider = m_dice.chance(0.3) ? "*" : "", .discount = m_dice.between(0, 0.6)};
    if (m_dice.chance(0.4)) rule.family = m_dice.chance(0.5) ? "p5*" : "type1";
    if (m_dice.chance(0.5)) {
      rule.tiers.emplace();
      for (int tier = 0; tier < kPriceTierCount; ++tier)
        if (m_dice.chance(0.4)) rule.tiers->push_back(static_cast<PriceTier>(tier));
    }
    if (m_dice.chance(0.4)) rule.fromMonth = m_dice.whole(-6, m_months);
    if (m_dice.chance(0.4)) rule.toMonth = rule.fromMonth.value_or(-3) + m_dice.whole(0, 12);
    return rule;
  }

  ImportedSeries series(const Plan& plan) {
    std::vector<double> values(static_cast<size_t>(m_dice.whole(1, 300)));
    for (double& value : values) value = m_dice.chance(0.1) ? kNoValue : m_dice.between(0, 99);
    return {.id = SeriesId("series"),
            .name = "Measured",
            .start = {.hours = m_dice.whole(400'000, 500'000)},
            .values = HourlyValues(std::move(values)),
            .rowCount = m_dice.whole(1, 9999),
            .workload = plan.workloads.back().id};
  }

  Assumptions assumptions() {
    Assumptions a;
    a.discountRate = m_dice.between(0, 0.2);
    a.cloudPriceTrend = m_dice.between(-0.3, 0.1);
    a.apiPriceTrend = m_dice.between(-0.5, 0);
    a.hardwarePriceTrend = m_dice.between(-0.3, 0.1);
    a.electricityTrend = m_dice.between(-0.1, 0.2);
    a.salaryTrend = 0.03;
    a.spacePerKWMonth = Money(m_dice.between(0, 200));
    a.maintenanceRate = m_dice.between(0, 0.1);
    a.networkPerNodeMonth = Money(m_dice.between(0, 100));
    a.networkCapitalShare = m_dice.between(0, 0.2);
    a.facilityCapitalPerKW = Money(m_dice.between(0, 2000));
    a.staffFte = m_dice.whole(0, 3);
    a.staffFtePerNode = m_dice.between(0, 0.1);
    a.staffFtePerRentedNode = m_dice.between(0, 0.05);
    a.staffSalary = Money(150000);
    a.ownedLifeMonths = m_dice.whole(3, 60);
    a.residualShare = m_dice.chance(0.2) ? 0.0 : m_dice.between(0.01, 0.6);
    a.leadTimeMonths = m_dice.whole(0, 5);
    a.demandFactor = m_dice.between(0.5, 2);
    a.growthAdjust = m_dice.between(-0.02, 0.02);
    return a;
  }

  NodeType nodeType(const std::string& id) {
    NodeType node = plainNode(id);
    node.gpus = 1 << m_dice.whole(0, 3);
    node.onDemand = MoneyPerHour(m_dice.between(1, 100));
    node.spot = node.onDemand * (m_dice.chance(0.3) ? 0.0 : m_dice.between(0.2, 0.9));
    node.spotInterruptionsPerHour = m_dice.between(0, 0.2);
    node.spotHoursLost = m_dice.between(0, 2);
    node.egressPerGB = Money(0.02);
    if (m_dice.chance(0.2)) node.reserved1yDiscount.reset();
    if (m_dice.chance(0.1)) node.purchasePrice = Money(0);
    if (m_dice.chance(0.5)) node.sku = "p5.48xlarge";
    node.softwarePerGpuYear = Money(m_dice.chance(0.3) ? 4500 : 0);
    node.softwarePerRentedGpuYear = Money(m_dice.chance(0.3) ? 1200 : 0);
    return node;
  }

  Fleet fleet(int index) {
    Fleet fleet = plainFleet("fleet" + std::to_string(index), "type" + std::to_string(m_dice.whole(0, 2)));
    fleet.targetLoad = m_dice.between(0.3, 1);
    fleet.batchTargetLoad = m_dice.between(0.5, 1);
    fleet.minReplicas = m_dice.whole(0, 3);
    fleet.spareNodes = m_dice.whole(0, 2);
    fleet.provisioning = {.policy = static_cast<ProvisioningPolicy>(m_dice.whole(0, 2)),
                          .percentile = m_dice.unit(),
                          .count = m_dice.whole(0, 30),
                          .cooldownHours = m_dice.whole(0, 6)};
    fleet.commitments = commitments();
    fleet.owned = purchases();
    return fleet;
  }

  std::vector<Commitment> commitments() {
    std::vector<Commitment> result(static_cast<size_t>(m_dice.whole(0, 3)));
    for (Commitment& commitment : result) {
      commitment = {.start = m_dice.whole(-20, m_months),
                    .termMonths = m_dice.chance(0.5) ? 12 : 36,
                    .count = m_dice.whole(0, 5),
                    .renew = m_dice.chance(0.5),
                    .upfront = m_dice.chance(0.4) ? Upfront::All : Upfront::None};
    }
    return result;
  }

  std::vector<Purchase> purchases() {
    std::vector<Purchase> result(static_cast<size_t>(m_dice.whole(0, 2)));
    for (Purchase& purchase : result) {
      purchase = {.month = m_dice.whole(-20, m_months), .count = m_dice.whole(0, 4), .renew = m_dice.chance(0.3)};
    }
    return result;
  }

  Workload workload(int index, int fleets) {
    const std::string fleet = "fleet" + std::to_string(m_dice.whole(0, fleets - 1));
    Workload workload = plainWorkload("workload" + std::to_string(index), fleet, m_dice.between(0, 60));
    if (m_dice.chance(0.1)) workload.requestsPerSecond = 0;
    if (m_dice.chance(0.4)) workload.workloadClass = WorkloadClass::Batch;
    if (m_dice.chance(0.1)) workload.unit = DemandUnit::BusyGpus;
    workload.model = m_dice.chance(0.5) ? std::string("M") : std::string("N");
    WeekValues shape;
    for (double& value : shape) value = m_dice.chance(0.1) ? 0.0 : m_dice.between(0.1, 3);
    workload.shape = WeeklyCurve(shape);
    workload.growthPerMonth = m_dice.chance(0.3) ? 0.0 : m_dice.between(-0.05, 0.08);
    if (m_dice.chance(0.4)) workload.growthKnots = {{.month = 2, .factor = 1}, {.month = 9, .factor = m_dice.unit()}};
    workload.flexibleShare = m_dice.between(0, 1);
    workload.bytesPerRequest = 1e5;
    if (m_dice.chance(0.3)) workload.cachedReadShare = m_dice.between(0, 0.6);
    if (m_dice.chance(0.3)) workload.cacheWriteShare = m_dice.between(0, 0.4);
    if (workload.workloadClass == WorkloadClass::Batch) workload.apiClass = ApiService::Batch;
    workload.service = ServiceRate{.gpusPerReplica = 1 << m_dice.whole(0, 2),
                                   .requestsPerSecondPerReplica = m_dice.between(0.5, 8),
                                   .fixed = m_dice.chance(0.5)};
    return workload;
  }

  template <class LeverType>
  LeverType& maybe(std::optional<LeverType>& lever) {
    lever.emplace();
    lever->on = m_dice.chance(0.5);
    lever->oneOffCost = Money(m_dice.chance(0.3) ? 1000 : 0);
    return *lever;
  }

  Levers levers(int fleets, int workloads) {
    Levers levers;
    maybe(levers.responseCache).hitRate = m_dice.unit();
    levers.responseCache->costPerMonth = Money(500);
    levers.responseCache->costPerMillionLookups = Money(0.5);
    maybe(levers.apiOffload).share = m_dice.unit();
    levers.apiOffload->inputPerMTok = Money(0.3);
    levers.apiOffload->outputPerMTok = Money(1.2);
    if (m_dice.chance(0.5)) {
      levers.apiOffload->classes = {
          {.tiers = {{0, Money(0.3), Money(0.1), Money(0.4), Money(1.2)}, {500, Money(0.6), {}, {}, Money(2)}}},
          {.service = ApiService::Batch, .tiers = {{0, Money(0.15), {}, {}, Money(0.6)}}}};
    }
    maybe(levers.distillation).share = m_dice.unit();
    levers.distillation->service = ServiceRate{.gpusPerReplica = 1, .requestsPerSecondPerReplica = 3};
    maybe(levers.quantization).service = ServiceRate{.gpusPerReplica = 1, .requestsPerSecondPerReplica = 4};
    maybe(levers.prefixCache).share = m_dice.unit();
    maybe(levers.hardware).nodeType = NodeTypeId("type1");
    maybe(levers.batchShifting);
    maybe(levers.multiRegion).nodeType = NodeTypeId("type2");
    levers.multiRegion->share = m_dice.unit();
    levers.multiRegion->fromHour = m_dice.whole(0, 23);
    levers.multiRegion->toHour = m_dice.whole(0, 23);
    maybe(levers.rightSizing).policy = static_cast<ProvisioningPolicy>(m_dice.whole(0, 2));
    levers.rightSizing->count = m_dice.whole(0, 20);
    levers.rightSizing->percentile = m_dice.between(0.5, 1);
    maybe(levers.commitments).mode = m_dice.chance(0.5) ? CommitmentMode::Coverage : CommitmentMode::Counts;
    levers.commitments->coverage1y = m_dice.unit() / 2;
    levers.commitments->coverage3y = m_dice.unit() / 2;
    maybe(levers.spot);
    maybe(levers.own).mode = OwnMode::Counts;
    for (int index = 0; index < fleets; ++index) {
      levers.commitments->counts[FleetId("fleet" + std::to_string(index))] = commitments();
      levers.own->counts[FleetId("fleet" + std::to_string(index))] = purchases();
    }
    limit(levers, fleets, workloads);
    return levers;
  }

  void limit(Levers& levers, int fleets, int workloads) {
    forEachLever(levers, [&](LeverKind kind, auto& lever) {
      const bool startsLater = kind != LeverKind::Hardware && kind != LeverKind::Commitments && kind != LeverKind::Own;
      if (startsLater && m_dice.chance(0.3)) lever->fromMonth = m_dice.whole(0, m_months - 1);
      if (m_dice.chance(0.2)) lever->fleets = {{FleetId("fleet" + std::to_string(m_dice.whole(0, fleets - 1)))}};
      if (kind <= LeverKind::PrefixCache && m_dice.chance(0.2)) {
        lever->workloads = {{WorkloadId("workload" + std::to_string(m_dice.whole(0, workloads - 1)))}};
      }
    });
  }

  Dice m_dice;
  int m_months = 0;
};

[[nodiscard]] inline Plan randomPlan(uint64_t seed) {
  return RandomPlan(seed).draw();
}

}  // namespace fulcrum::test
