// SPDX-License-Identifier: GPL-3.0-or-later
// The field lists of every plan struct, in the order of the text form. This is the only place that names keys, units
// and ranges.
#pragma once

#include "plan/actuals_fields.h"
#include "plan/field.h"
#include "plan/plan.h"
#include "plan/term.h"

namespace fulcrum {

inline constexpr double kHuge = 1e12;       // no sensible figure of a plan is larger
inline constexpr double kMinTrend = -0.99;  // a yearly trend or rate must leave something to discount by
inline constexpr double kMaxTrend = 10;

template <>
struct EnumNames<Precision> {
  static constexpr std::pair<Precision, std::string_view> list[] = {
      {Precision::Bf16, "bf16"}, {Precision::Fp16, "fp16"},   {Precision::Fp8, "fp8"},     {Precision::Int8, "int8"},
      {Precision::Fp4, "fp4"},   {Precision::Nvfp4, "nvfp4"}, {Precision::Mxfp4, "mxfp4"}, {Precision::Int4, "int4"}};
};
template <>
struct EnumNames<WorkloadClass> {
  static constexpr std::pair<WorkloadClass, std::string_view> list[] = {{WorkloadClass::Interactive, "interactive"},
                                                                        {WorkloadClass::Batch, "batch"}};
};
template <>
struct EnumNames<DemandUnit> {
  static constexpr std::pair<DemandUnit, std::string_view> list[] = {{DemandUnit::Requests, "requests"},
                                                                     {DemandUnit::BusyGpus, "busyGpus"}};
};
template <>
struct EnumNames<ProvisioningPolicy> {
  static constexpr std::pair<ProvisioningPolicy, std::string_view> list[] = {
      {ProvisioningPolicy::Fixed, "fixed"},
      {ProvisioningPolicy::Static, "static"},
      {ProvisioningPolicy::Autoscale, "autoscale"}};
};
template <>
struct EnumNames<Upfront> {
  static constexpr std::pair<Upfront, std::string_view> list[] = {{Upfront::None, "none"}, {Upfront::All, "all"}};
};
template <>
struct EnumNames<CommitmentMode> {
  static constexpr std::pair<CommitmentMode, std::string_view> list[] = {
      {CommitmentMode::Optimal, "optimal"}, {CommitmentMode::Coverage, "coverage"}, {CommitmentMode::Counts, "counts"}};
};
template <>
struct EnumNames<OwnMode> {
  static constexpr std::pair<OwnMode, std::string_view> list[] = {{OwnMode::Optimal, "optimal"},
                                                                  {OwnMode::Counts, "counts"}};
};
template <>
struct EnumNames<FinancingKind> {
  static constexpr std::pair<FinancingKind, std::string_view> list[] = {
      {FinancingKind::Cash, "cash"}, {FinancingKind::Loan, "loan"}, {FinancingKind::Lease, "lease"}};
};
template <>
struct EnumNames<Depreciation> {
  static constexpr std::pair<Depreciation, std::string_view> list[] = {{Depreciation::StraightLine, "straight-line"},
                                                                       {Depreciation::Macrs, "macrs"}};
};

template <>
struct EnumNames<DistributionKind> {
  static constexpr std::pair<DistributionKind, std::string_view> list[] = {
      {DistributionKind::Quantiles, "quantiles"},    {DistributionKind::Uniform, "uniform"},
      {DistributionKind::Triangular, "triangular"},  {DistributionKind::Normal, "normal"},
      {DistributionKind::LogNormal, "lognormal"},    {DistributionKind::Discrete, "discrete"},
      {DistributionKind::ServingBand, "servingBand"}};
};
template <>
struct EnumNames<InputEffect> {
  static constexpr std::pair<InputEffect, std::string_view> list[] = {
      {InputEffect::Value, "value"}, {InputEffect::Factor, "factor"}, {InputEffect::Add, "add"}};
};
template <>
struct EnumNames<ChanceSide> {
  static constexpr std::pair<ChanceSide, std::string_view> list[] = {{ChanceSide::AtMost, "atMost"},
                                                                     {ChanceSide::Over, "over"}};
};
template <>
struct EnumNames<PurchaseDecision> {
  static constexpr std::pair<PurchaseDecision, std::string_view> list[] = {{PurchaseDecision::Held, "held"},
                                                                           {PurchaseDecision::Follows, "follows"}};
};

template <>
struct EnumNames<ServingEngine> {
  static constexpr std::pair<ServingEngine, std::string_view> list[] = {
      {ServingEngine::Vllm, "vllm"}, {ServingEngine::Sglang, "sglang"}, {ServingEngine::TensorRtLlm, "trtllm"}};
};
template <>
struct EnumNames<KvPrecision> {
  static constexpr std::pair<KvPrecision, std::string_view> list[] = {
      {KvPrecision::Auto, "auto"}, {KvPrecision::Fp8, "fp8"}, {KvPrecision::Bf16, "bf16"}};
};

template <>
struct EnumNames<PriceTier> {
  static constexpr std::pair<PriceTier, std::string_view> list[] = {
      {PriceTier::OnDemand, "onDemand"}, {PriceTier::Reserved1y, "reserved1y"}, {PriceTier::Reserved3y, "reserved3y"},
      {PriceTier::Spot, "spot"},         {PriceTier::Purchase, "purchase"},     {PriceTier::Api, "api"}};
};
template <>
struct EnumNames<ApiService> {
  static constexpr std::pair<ApiService, std::string_view> list[] = {{ApiService::Standard, "standard"},
                                                                     {ApiService::Batch, "batch"},
                                                                     {ApiService::Flex, "flex"},
                                                                     {ApiService::Priority, "priority"}};
};

template <>
struct Fields<Assumptions> {
  using A = Assumptions;
  static constexpr void each(auto&& visit) {
    visit(Field{"discountRate", &A::discountRate, Unit::SharePerYear, kMinTrend, kMaxTrend});
    visit(Field{"taxRate", &A::taxRate, Unit::Share, 0, 1});
    visit(Field{"cloudPriceTrend", &A::cloudPriceTrend, Unit::SharePerYear, kMinTrend, kMaxTrend});
    visit(Field{"apiPriceTrend", &A::apiPriceTrend, Unit::SharePerYear, kMinTrend, kMaxTrend});
    visit(Field{"hardwarePriceTrend", &A::hardwarePriceTrend, Unit::SharePerYear, kMinTrend, kMaxTrend});
    visit(Field{"electricityPerKWh", &A::electricityPerKWh, Unit::MoneyPerKWh, 0, kHuge});
    visit(Field{"pue", &A::pue, Unit::Factor, 1, 10});
    visit(Field{"idlePowerShare", &A::idlePowerShare, Unit::Share, 0, 1});
    visit(Field{"spacePerKWMonth", &A::spacePerKWMonth, Unit::MoneyPerKWMonth, 0, kHuge});
    visit(Field{"maintenanceRate", &A::maintenanceRate, Unit::SharePerYear, 0, kMaxTrend});
    visit(Field{"networkPerNodeMonth", &A::networkPerNodeMonth, Unit::MoneyPerNodeMonth, 0, kHuge});
    visit(Field{"networkCapitalShare", &A::networkCapitalShare, Unit::Share, 0, 10});
    visit(Field{"facilityCapitalPerKW", &A::facilityCapitalPerKW, Unit::MoneyPerKW, 0, kHuge});
    visit(Field{"staffFte", &A::staffFte, Unit::Fte, 0, kHuge});
    visit(Field{"staffFtePerNode", &A::staffFtePerNode, Unit::Fte, 0, kHuge});
    visit(Field{"staffSalary", &A::staffSalary, Unit::MoneyPerYear, 0, kHuge});
    visit(Field{"staffFtePerRentedNode", &A::staffFtePerRentedNode, Unit::Fte, 0, kHuge});
    visit(Field{"salaryTrend", &A::salaryTrend, Unit::SharePerYear, kMinTrend, kMaxTrend});
    visit(Field{"electricityTrend", &A::electricityTrend, Unit::SharePerYear, kMinTrend, kMaxTrend});
    visit(Field{"ownedLifeMonths", &A::ownedLifeMonths, Unit::Months, 1, 600});
    visit(Field{"residualShare", &A::residualShare, Unit::Share, 0, 1});
    visit(Field{"leadTimeMonths", &A::leadTimeMonths, Unit::Months, 0, kMaxHorizonMonths});
    visit(Field{"depreciation", &A::depreciation});
    visit(Field{"bookLifeMonths", &A::bookLifeMonths, Unit::Months, 1, 600});
    visit(Field{"taxLifeMonths", &A::taxLifeMonths, Unit::Months, 1, 600});
    visit(Field{"bonusShare", &A::bonusShare, Unit::Share, 0, 1});
    visit(Field{"bonusUntil", &A::bonusUntil, Unit::Month, 0, 1200});
    visit(Field{"demandFactor", &A::demandFactor, Unit::Factor, 0, 1e6});
    visit(Field{"growthAdjust", &A::growthAdjust, Unit::SharePerMonth, kMinTrend, kMaxTrend});
  }
};

template <>
struct Fields<NodeType> {
  using N = NodeType;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &N::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &N::name});
    visit(Field{"accelerator", &N::accelerator});
    visit(Field{"gpus", &N::gpus, Unit::Gpus, 1, 1e6});
    visit(Field{"provider", &N::provider});
    visit(Field{"region", &N::region});
    visit(Field{"sku", &N::sku});
    visit(Field{"onDemand", &N::onDemand, Unit::MoneyPerHour, 0, kHuge});
    visit(Field{"spot", &N::spot, Unit::MoneyPerHour, 0, kHuge});
    visit(Field{"reserved1yDiscount", &N::reserved1yDiscount, Unit::Share, 0, 1});
    visit(Field{"reserved3yDiscount", &N::reserved3yDiscount, Unit::Share, 0, 1});
    visit(Field{"purchasePrice", &N::purchasePrice, Unit::Money, 0, kHuge});
    visit(Field{"powerKW", &N::powerKW, Unit::Kilowatt, 0, 1e6});
    visit(Field{"spotInterruptionsPerHour", &N::spotInterruptionsPerHour, Unit::PerHour, 0, 1e6});
    visit(Field{"spotHoursLost", &N::spotHoursLost, Unit::Hours, 0, 1e6});
    visit(Field{"egressPerGB", &N::egressPerGB, Unit::MoneyPerGB, 0, kHuge});
    visit(Field{"softwarePerGpuYear", &N::softwarePerGpuYear, Unit::MoneyPerGpuYear, 0, kHuge});
    visit(Field{"softwarePerRentedGpuYear", &N::softwarePerRentedGpuYear, Unit::MoneyPerGpuYear, 0, kHuge});
    visit(Field{"source", &N::source});
    visit(Field{"asOf", &N::asOf});
  }
};

template <>
struct Fields<GrowthKnot> {
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &GrowthKnot::month, Unit::Month, 0, 1200, Presence::Required});
    visit(Field{"factor", &GrowthKnot::factor, Unit::Factor, 0, 1e9, Presence::Required});
  }
};

template <>
struct Fields<ServiceRate> {
  using S = ServiceRate;
  static constexpr void each(auto&& visit) {
    visit(Field{"gpusPerReplica", &S::gpusPerReplica, Unit::Gpus, 1, 1e6, Presence::Required});
    visit(Field{"requestsPerSecondPerReplica", &S::requestsPerSecondPerReplica, Unit::RequestsPerSecond, 1e-9, 1e9,
                Presence::Required});
    visit(Field{"fixed", &S::fixed});
    visit(Field{"source", &S::source});
  }
};

template <>
struct Fields<Workload> {
  using W = Workload;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &W::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &W::name});
    visit(Field{"class", &W::workloadClass});
    visit(Field{"fleet", &W::fleet, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"model", &W::model});
    visit(Field{"precision", &W::precision});
    visit(Field{"unit", &W::unit});
    visit(Field{"requestsPerSecond", &W::requestsPerSecond, Unit::RequestsPerSecond, 0, 1e9});
    visit(Field{"shape", &W::shape, Unit::Factor, 0, 1e9});
    visit(Field{"growthPerMonth", &W::growthPerMonth, Unit::SharePerMonth, kMinTrend, kMaxTrend});
    visit(Field{"growthKnots", &W::growthKnots});
    visit(Field{"inputTokens", &W::inputTokens, Unit::TokensPerRequest, 0, 1e9});
    visit(Field{"outputTokens", &W::outputTokens, Unit::TokensPerRequest, 0, 1e9});
    visit(Field{"ttftMs", &W::ttftMs, Unit::Milliseconds, 1e-3, 1e9});
    visit(Field{"tpotMs", &W::tpotMs, Unit::Milliseconds, 1e-3, 1e9});
    visit(Field{"cachedReadShare", &W::cachedReadShare, Unit::Share, 0, 1});
    visit(Field{"cacheWriteShare", &W::cacheWriteShare, Unit::Share, 0, 1});
    visit(Field{"apiClass", &W::apiClass});
    visit(Field{"flexibleShare", &W::flexibleShare, Unit::Share, 0, 1});
    visit(Field{"bytesPerRequest", &W::bytesPerRequest, Unit::BytesPerRequest, 0, kHuge});
    visit(Field{"costCentre", &W::costCentre});
    visit(Field{"service", &W::service});
  }
};

template <>
struct Fields<Provisioning> {
  using P = Provisioning;
  static constexpr void each(auto&& visit) {
    visit(Field{"policy", &P::policy});
    visit(Field{"percentile", &P::percentile, Unit::Share, 0, 1});
    visit(Field{"count", &P::count, Unit::Nodes, 0, 1e6});
    visit(Field{"cooldownHours", &P::cooldownHours, Unit::Hours, 0, kHoursPerWeek});
  }
};

template <>
struct Fields<Commitment> {
  using C = Commitment;
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &C::name});
    visit(Field{"start", &C::start, Unit::Month, -1200, 1200});
    visit(Field{"startDate", &C::startDate});
    visit(Field{"termMonths", &C::termMonths, Unit::Months, monthsOf(kTerms.front()), monthsOf(kTerms.back())});
    visit(Field{"count", &C::count, Unit::Nodes, 0, 1e6});
    visit(Field{"renew", &C::renew});
    visit(Field{"upfront", &C::upfront});
    visit(Field{"pricePerHour", &C::pricePerHour, Unit::MoneyPerHour, 0, kHuge});
    visit(Field{"source", &C::source});
  }
  static constexpr InPlaceOf inPlace{"start", &C::start, "startDate", &C::startDate};
};

template <>
struct Fields<Purchase> {
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &Purchase::month, Unit::Month, -1200, 1200});
    visit(Field{"startDate", &Purchase::startDate});
    visit(Field{"count", &Purchase::count, Unit::Nodes, 0, 1e6});
    visit(Field{"renew", &Purchase::renew});
    visit(Field{"pricePaid", &Purchase::pricePaid, Unit::Money, 0, kHuge});
  }
  static constexpr InPlaceOf inPlace{"month", &Purchase::month, "startDate", &Purchase::startDate};
};

template <>
struct Fields<Fleet> {
  using F = Fleet;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &F::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &F::name});
    visit(Field{"nodeType", &F::nodeType, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"precision", &F::precision});
    visit(Field{"kvPrecision", &F::kvPrecision});
    visit(Field{"engine", &F::engine});
    visit(Field{"targetLoad", &F::targetLoad, Unit::Share, 1e-6, 1});
    visit(Field{"batchTargetLoad", &F::batchTargetLoad, Unit::Share, 1e-6, 1});
    visit(Field{"minReplicas", &F::minReplicas, Unit::Replicas, 0, 1e6});
    visit(Field{"spareNodes", &F::spareNodes, Unit::Nodes, 0, 1e6});
    visit(Field{"provisioning", &F::provisioning});
    visit(Field{"commitments", &F::commitments});
    visit(Field{"owned", &F::owned});
  }
};

// Fields common to all levers, followed by each lever's own.
constexpr void eachLeverField(auto&& visit) {
  visit(Field{"on", &Lever::on});
  visit(Field{"fromMonth", &Lever::fromMonth, Unit::Month, 0, kMaxHorizonMonths - 1});
  visit(Field{"oneOffCost", &Lever::oneOffCost, Unit::Money, 0, kHuge});
  visit(Field{"qualityNote", &Lever::qualityNote});
  visit(Field{"workloads", &Lever::workloads});
  visit(Field{"fleets", &Lever::fleets});
}

template <>
struct Fields<ResponseCache> {
  using L = ResponseCache;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"hitRate", &L::hitRate, Unit::Share, 0, 1});
    visit(Field{"costPerMonth", &L::costPerMonth, Unit::MoneyPerMonth, 0, kHuge});
    visit(Field{"costPerMillionLookups", &L::costPerMillionLookups, Unit::MoneyPerMLookups, 0, kHuge});
  }
};
template <>
struct Fields<ApiPriceTier> {
  using T = ApiPriceTier;
  static constexpr void each(auto&& visit) {
    visit(Field{"fromTokens", &T::fromTokens, Unit::TokensPerRequest, 0, 1e9});
    visit(Field{"input", &T::input, Unit::MoneyPerMTok, 0, kHuge, Presence::Required});
    visit(Field{"cachedRead", &T::cachedRead, Unit::MoneyPerMTok, 0, kHuge});
    visit(Field{"cacheWrite", &T::cacheWrite, Unit::MoneyPerMTok, 0, kHuge});
    visit(Field{"output", &T::output, Unit::MoneyPerMTok, 0, kHuge, Presence::Required});
  }
};
template <>
struct Fields<ApiClass> {
  using C = ApiClass;
  static constexpr void each(auto&& visit) {
    visit(Field{"class", &C::service, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"tiers", &C::tiers, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"storagePerMTokHour", &C::storagePerMTokHour, Unit::MoneyPerMTokHour, 0, kHuge});
    visit(Field{"cacheLifeHours", &C::cacheLifeHours, Unit::Hours, 0, 1e6});
  }
};
template <>
struct Fields<ApiOffload> {
  using L = ApiOffload;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"share", &L::share, Unit::Share, 0, 1});
    visit(Field{"provider", &L::provider});
    visit(Field{"model", &L::model});
    visit(Field{"inputPerMTok", &L::inputPerMTok, Unit::MoneyPerMTok, 0, kHuge});
    visit(Field{"outputPerMTok", &L::outputPerMTok, Unit::MoneyPerMTok, 0, kHuge});
    visit(Field{"classes", &L::classes});
  }
};
template <>
struct Fields<Distillation> {
  using L = Distillation;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"share", &L::share, Unit::Share, 0, 1});
    visit(Field{"model", &L::model});
    visit(Field{"service", &L::service});
  }
};
template <>
struct Fields<Quantization> {
  using L = Quantization;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"precision", &L::precision});
    visit(Field{"service", &L::service});
  }
};
template <>
struct Fields<PrefixCache> {
  using L = PrefixCache;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"share", &L::share, Unit::Share, 0, 1});
    visit(Field{"service", &L::service});
  }
};
template <>
struct Fields<Hardware> {
  using L = Hardware;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"nodeType", &L::nodeType});
    visit(Field{"service", &L::service});
  }
};
template <>
struct Fields<BatchShifting> {
  static constexpr void each(auto&& visit) { eachLeverField(visit); }
};
template <>
struct Fields<MultiRegion> {
  using L = MultiRegion;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"share", &L::share, Unit::Share, 0, 1});
    visit(Field{"nodeType", &L::nodeType});
    visit(Field{"fromHour", &L::fromHour, Unit::HourOfDay, 0, 24});
    visit(Field{"toHour", &L::toHour, Unit::HourOfDay, 0, 24});
  }
};
template <>
struct Fields<RightSizing> {
  using L = RightSizing;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"policy", &L::policy});
    visit(Field{"percentile", &L::percentile, Unit::Share, 0, 1});
    visit(Field{"count", &L::count, Unit::Nodes, 0, 1e6});
    visit(Field{"cooldownHours", &L::cooldownHours, Unit::Hours, 0, kHoursPerWeek});
  }
};
template <>
struct Fields<Commitments> {
  using L = Commitments;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"mode", &L::mode});
    visit(Field{"coverage1y", &L::coverage1y, Unit::Share, 0, 1});
    visit(Field{"coverage3y", &L::coverage3y, Unit::Share, 0, 1});
    visit(Field{"counts", &L::counts});
  }
};
template <>
struct Fields<Spot> {
  static constexpr void each(auto&& visit) { eachLeverField(visit); }
};
template <>
struct Fields<Financing> {
  using F = Financing;
  static constexpr void each(auto&& visit) {
    visit(Field{"kind", &F::kind});
    visit(Field{"share", &F::share, Unit::Share, 0, 1});
    visit(Field{"apr", &F::apr, Unit::SharePerYear, 0, kMaxTrend});
    visit(Field{"termMonths", &F::termMonths, Unit::Months, 1, 600});
    visit(Field{"paymentPerNodeMonth", &F::paymentPerNodeMonth, Unit::MoneyPerNodeMonth, 0, kHuge});
    visit(Field{"inAdvance", &F::inAdvance});
    visit(Field{"buyOut", &F::buyOut, Unit::Money, 0, kHuge});
  }
};
template <>
struct Fields<Own> {
  using L = Own;
  static constexpr void each(auto&& visit) {
    eachLeverField(visit);
    visit(Field{"mode", &L::mode});
    visit(Field{"counts", &L::counts});
    visit(Field{"financing", &L::financing});
    visit(Field{"maxNodes", &L::maxNodes, Unit::Nodes, 0, 1e6});
    visit(Field{"maxCapital", &L::maxCapital, Unit::Money, 0, kHuge});
    visit(Field{"maxPowerKW", &L::maxPowerKW, Unit::Kilowatt, 0, 1e9});
  }
};

template <>
struct Fields<Levers> {
  using L = Levers;
  static constexpr void each(auto&& visit) {
    visit(Field{"responseCache", &L::responseCache});
    visit(Field{"apiOffload", &L::apiOffload});
    visit(Field{"distillation", &L::distillation});
    visit(Field{"quantization", &L::quantization});
    visit(Field{"prefixCache", &L::prefixCache});
    visit(Field{"hardware", &L::hardware});
    visit(Field{"batchShifting", &L::batchShifting});
    visit(Field{"multiRegion", &L::multiRegion});
    visit(Field{"rightSizing", &L::rightSizing});
    visit(Field{"commitments", &L::commitments});
    visit(Field{"spot", &L::spot});
    visit(Field{"own", &L::own});
  }
};

template <>
struct Fields<AddedElements> {
  using A = AddedElements;
  static constexpr void each(auto&& visit) {
    visit(Field{"nodeTypes", &A::nodeTypes});
    visit(Field{"workloads", &A::workloads});
    visit(Field{"fleets", &A::fleets});
  }
};
template <>
struct Fields<Scenario> {
  using S = Scenario;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &S::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &S::name});
    visit(Field{"base", &S::base});
    visit(Field{"overrides", &S::overrides});
    visit(Field{"added", &S::added});
    visit(Field{"removed", &S::removed});
    visit(Field{"assumptions", &S::assumptions});
    visit(Field{"levers", &S::levers});
  }
};

template <>
struct Fields<OwnVsRent> {
  static constexpr void each(auto&& visit) { visit(Field{"rentArm", &OwnVsRent::rentArm}); }
};

template <>
struct Fields<PriceRule> {
  using R = PriceRule;
  static constexpr void each(auto&& visit) {
    visit(Field{"provider", &R::provider});
    visit(Field{"family", &R::family});
    visit(Field{"tiers", &R::tiers});
    visit(Field{"discount", &R::discount, Unit::Share, 0, 1, Presence::Required});
    visit(Field{"fromMonth", &R::fromMonth, Unit::Month, -1200, 1200});
    visit(Field{"toMonth", &R::toMonth, Unit::Month, -1200, 1200});
    visit(Field{"source", &R::source});
  }
};

template <>
struct Fields<BudgetStep> {
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &BudgetStep::month, Unit::Month, 0, kMaxHorizonMonths - 1, Presence::Required});
    visit(Field{"amount", &BudgetStep::amount, Unit::MoneyPerMonth, 0, kHuge, Presence::Required});
  }
};
template <>
struct Fields<DemandCase> {
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &DemandCase::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"demandFactor", &DemandCase::demandFactor, Unit::Factor, 0, 1e6});
    visit(Field{"growthAdjust", &DemandCase::growthAdjust, Unit::SharePerMonth, kMinTrend, kMaxTrend});
    visit(Field{"weight", &DemandCase::weight, Unit::Factor, 0, 1e6});
  }
};
template <>
struct Fields<OtherSpend> {
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &OtherSpend::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"monthly", &OtherSpend::monthly, Unit::MoneyPerMonth, 0, kHuge});
  }
};
template <>
struct Fields<SourceNote> {
  static constexpr void each(auto&& visit) {
    visit(Field{"source", &SourceNote::source});
    visit(Field{"asOf", &SourceNote::asOf});
  }
};

template <>
struct Fields<AcceleratorSpec> {
  using A = AcceleratorSpec;
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &A::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"vendor", &A::vendor});
    visit(Field{"memoryGB", &A::memoryGB, Unit::Gigabyte, 0, 1e9});
    visit(Field{"bandwidthGBs", &A::bandwidthGBs, Unit::GigabytePerSecond, 0, 1e9});
    visit(Field{"fp16Tflops", &A::fp16Tflops, Unit::Teraflops, 0, 1e9});
    visit(Field{"fp8Tflops", &A::fp8Tflops, Unit::Teraflops, 0, 1e9});
    visit(Field{"fp4Tflops", &A::fp4Tflops, Unit::Teraflops, 0, 1e9});
    visit(Field{"int8Tops", &A::int8Tops, Unit::Teraflops, 0, 1e9});
    visit(Field{"tdpWatts", &A::tdpWatts, Unit::Watt, 0, 1e9});
    visit(Field{"interconnectGBs", &A::interconnectGBs, Unit::GigabytePerSecond, 0, 1e9});
    visit(Field{"linkedGpus", &A::linkedGpus, Unit::Gpus, 0, 1e6});
    visit(Field{"year", &A::year});
    visit(Field{"price", &A::price, Unit::Money, 0, kHuge});
    visit(Field{"source", &A::source});
    visit(Field{"asOf", &A::asOf});
  }
};

template <>
struct Fields<ModelSpec> {
  using M = ModelSpec;
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &M::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"precision", &M::precision});
    visit(Field{"weightsGB", &M::weightsGB, Unit::Gigabyte, 1e-6, 1e9});
    visit(Field{"paramsB", &M::paramsB, Unit::Count, 0, 1e6});
    visit(Field{"activeParamsB", &M::activeParamsB, Unit::Count, 0, 1e6});
    visit(Field{"layers", &M::layers, Unit::Count, 0, 1e5});
    visit(Field{"hidden", &M::hidden, Unit::Count, 0, 1e7});
    visit(Field{"heads", &M::heads, Unit::Count, 0, 1e5});
    visit(Field{"kvHeads", &M::kvHeads, Unit::Count, 0, 1e5});
    visit(Field{"headDim", &M::headDim, Unit::Count, 0, 1e5});
    visit(Field{"fullAttentionLayers", &M::fullAttentionLayers, Unit::Count, 0, 1e5});
    visit(Field{"kvElementsPerToken", &M::kvElementsPerToken, Unit::Count, 0, 1e9});
    visit(Field{"windowLayers", &M::windowLayers, Unit::Count, 0, 1e5});
    visit(Field{"window", &M::window, Unit::Count, 0, 1e9});
    visit(Field{"windowKvElementsPerToken", &M::windowKvElementsPerToken, Unit::Count, 0, 1e9});
    visit(Field{"experts", &M::experts, Unit::Count, 0, 1e5});
    visit(Field{"expertsPerToken", &M::expertsPerToken, Unit::Count, 0, 1e5});
    visit(Field{"vocabulary", &M::vocabulary, Unit::Count, 0, 1e9});
    visit(Field{"maxContext", &M::maxContext, Unit::Count, 0, 1e9});
    visit(Field{"note", &M::note});
    visit(Field{"source", &M::source});
    visit(Field{"asOf", &M::asOf});
  }
};

template <>
struct Fields<BenchmarkRow> {
  using B = BenchmarkRow;
  static constexpr void each(auto&& visit) {
    visit(Field{"model", &B::model, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"accelerator", &B::accelerator, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"gpus", &B::gpus, Unit::Gpus, 1, 1e6});
    visit(Field{"precision", &B::precision});
    visit(Field{"inputTokens", &B::inputTokens, Unit::TokensPerRequest, 1, 1e9, Presence::Required});
    visit(Field{"outputTokens", &B::outputTokens, Unit::TokensPerRequest, 1, 1e9, Presence::Required});
    visit(Field{"concurrency", &B::concurrency, Unit::Requests, 1e-3, 1e6, Presence::Required});
    visit(Field{"outputTokensPerSecond", &B::outputTokensPerSecond, Unit::TokensPerSecond, 1e-6, 1e9,
                Presence::Required});
    visit(Field{"ttftMs", &B::ttftMs, Unit::Milliseconds, 1e-3, 1e9});
    visit(Field{"tpotMs", &B::tpotMs, Unit::Milliseconds, 1e-3, 1e9});
    visit(Field{"engine", &B::engine});
    visit(Field{"source", &B::source});
    visit(Field{"asOf", &B::asOf});
  }
};

template <>
struct Fields<ImportedSeries> {
  using S = ImportedSeries;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &S::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &S::name});
    visit(Field{"unit", &S::unit});
    visit(Field{"start", &S::start, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"values", &S::values, Unit::None, 0, kHuge, Presence::Required});
    visit(Field{"fileName", &S::fileName});
    visit(Field{"sha256", &S::sha256});
    visit(Field{"rowCount", &S::rowCount, Unit::Count, 0, std::numeric_limits<int>::max()});
    visit(Field{"workload", &S::workload});
  }
};

template <>
struct Fields<Distribution> {
  using D = Distribution;
  static constexpr void each(auto&& visit) {
    visit(Field{"kind", &D::kind, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"p10", &D::p10, Unit::None, -kHuge, kHuge});
    visit(Field{"p50", &D::p50, Unit::None, -kHuge, kHuge});
    visit(Field{"p90", &D::p90, Unit::None, -kHuge, kHuge});
    visit(Field{"min", &D::min, Unit::None, -kHuge, kHuge});
    visit(Field{"mode", &D::mode, Unit::None, -kHuge, kHuge});
    visit(Field{"max", &D::max, Unit::None, -kHuge, kHuge});
    visit(Field{"mean", &D::mean, Unit::None, -kHuge, kHuge});
    visit(Field{"sd", &D::sd, Unit::None, 0, kHuge});
    visit(Field{"values", &D::values, Unit::None, -kHuge, kHuge});
    visit(Field{"weights", &D::weights, Unit::None, 0, kHuge});
  }
};
template <>
struct Fields<UncertainInput> {
  using U = UncertainInput;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &U::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &U::name});
    visit(Field{"path", &U::path, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"effect", &U::effect});
    visit(Field{"distribution", &U::distribution, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"source", &U::source});
    visit(Field{"on", &U::on});
  }
};
template <>
struct Fields<RankCorrelation> {
  using R = RankCorrelation;
  static constexpr void each(auto&& visit) {
    visit(Field{"a", &R::a, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"b", &R::b, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"rank", &R::rank, Unit::None, -1, 1, Presence::Required});
  }
};
template <>
struct Fields<Simulation> {
  using S = Simulation;
  static constexpr void each(auto&& visit) {
    visit(Field{"trials", &S::trials, Unit::Count, 1, 10e6});
    visit(Field{"seed", &S::seed, Unit::Count, 0, std::numeric_limits<int>::max()});
    visit(Field{"decision", &S::decision});
  }
};
template <>
struct Fields<StressChange> {
  using S = StressChange;
  static constexpr void each(auto&& visit) {
    visit(Field{"path", &S::path, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"effect", &S::effect});
    visit(Field{"amount", &S::amount, Unit::None, -kHuge, kHuge, Presence::Required});
  }
};
template <>
struct Fields<StressCase> {
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &StressCase::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"changes", &StressCase::changes});
  }
};
template <>
struct Fields<Chance> {
  using C = Chance;
  static constexpr void each(auto&& visit) {
    visit(Field{"output", &C::output, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"side", &C::side});
    visit(Field{"bound", &C::bound, Unit::None, -kHuge, kHuge, Presence::Required});
  }
};

template <>
struct EnumNames<ReportSection> {
  static constexpr std::pair<ReportSection, std::string_view> list[] = {{ReportSection::Decision, "decision"},
                                                                        {ReportSection::Money, "money"},
                                                                        {ReportSection::Why, "why"},
                                                                        {ReportSection::Scenarios, "scenarios"},
                                                                        {ReportSection::OwnVsRent, "own-vs-rent"},
                                                                        {ReportSection::Demand, "demand"},
                                                                        {ReportSection::Risk, "risk"},
                                                                        {ReportSection::Actuals, "actuals"},
                                                                        {ReportSection::Purchases, "purchases"},
                                                                        {ReportSection::Assumptions, "assumptions"},
                                                                        {ReportSection::Changes, "changes"},
                                                                        {ReportSection::Method, "method"},
                                                                        {ReportSection::Appendix, "appendix"},
                                                                        {ReportSection::Charts, "charts"}};
};
template <>
struct Fields<ReportPart> {
  using R = ReportPart;
  static constexpr void each(auto&& visit) {
    visit(Field{"section", &R::section, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"on", &R::on});
    visit(Field{"note", &R::note});
  }
};
template <>
struct Fields<BudgetReport> {
  using R = BudgetReport;
  static constexpr void each(auto&& visit) {
    visit(Field{"title", &R::title});
    visit(Field{"author", &R::author});
    visit(Field{"preparedFor", &R::preparedFor});
    visit(Field{"decision", &R::decision});
    visit(Field{"scenario", &R::scenario});
    visit(Field{"scenarios", &R::scenarios});
    visit(Field{"parts", &R::parts});
    visit(Field{"lastWritten", &R::lastWritten});
    visit(Field{"lastFigures", &R::lastFigures});
  }
};

// `format` and `version` precede these in the text form (plan/plan_json.h).
template <>
struct Fields<Plan> {
  using P = Plan;
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &P::name});
    visit(Field{"currency", &P::currency});
    visit(Field{"start", &P::start});
    visit(Field{"horizonMonths", &P::horizonMonths, Unit::Months, 1, kMaxHorizonMonths});
    visit(Field{"fiscalYearStart", &P::fiscalYearStart, Unit::Count, 1, 12});
    visit(Field{"assumptions", &P::assumptions});
    visit(Field{"ownVsRent", &P::ownVsRent});
    visit(Field{"priceRules", &P::priceRules});
    visit(Field{"nodeTypes", &P::nodeTypes});
    visit(Field{"workloads", &P::workloads});
    visit(Field{"fleets", &P::fleets});
    visit(Field{"scenarios", &P::scenarios});
    visit(Field{"accelerators", &P::accelerators});
    visit(Field{"models", &P::models});
    visit(Field{"benchmarks", &P::benchmarks});
    visit(Field{"budget", &P::budget});
    visit(Field{"otherAiSpend", &P::otherAiSpend});
    visit(Field{"demandCases", &P::demandCases});
    visit(Field{"series", &P::series});
    visit(Field{"actuals", &P::actuals});
    visit(Field{"uncertainties", &P::uncertainties});
    visit(Field{"correlations", &P::correlations});
    visit(Field{"simulation", &P::simulation});
    visit(Field{"stressCases", &P::stressCases});
    visit(Field{"chances", &P::chances});
    visit(Field{"report", &P::report});
    visit(Field{"notes", &P::notes});
    visit(Field{"sources", &P::sources});
  }
};

}  // namespace fulcrum
