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
  static constexpr std::tuple list{
      Field{"discountRate", &A::discountRate, Unit::SharePerYear, kMinTrend, kMaxTrend},
      Field{"taxRate", &A::taxRate, Unit::Share, 0, 1},
      Field{"cloudPriceTrend", &A::cloudPriceTrend, Unit::SharePerYear, kMinTrend, kMaxTrend},
      Field{"apiPriceTrend", &A::apiPriceTrend, Unit::SharePerYear, kMinTrend, kMaxTrend},
      Field{"hardwarePriceTrend", &A::hardwarePriceTrend, Unit::SharePerYear, kMinTrend, kMaxTrend},
      Field{"electricityPerKWh", &A::electricityPerKWh, Unit::MoneyPerKWh, 0, kHuge},
      Field{"pue", &A::pue, Unit::Factor, 1, 10},
      Field{"idlePowerShare", &A::idlePowerShare, Unit::Share, 0, 1},
      Field{"spacePerKWMonth", &A::spacePerKWMonth, Unit::MoneyPerKWMonth, 0, kHuge},
      Field{"maintenanceRate", &A::maintenanceRate, Unit::SharePerYear, 0, kMaxTrend},
      Field{"networkPerNodeMonth", &A::networkPerNodeMonth, Unit::MoneyPerNodeMonth, 0, kHuge},
      Field{"networkCapitalShare", &A::networkCapitalShare, Unit::Share, 0, 10},
      Field{"facilityCapitalPerKW", &A::facilityCapitalPerKW, Unit::MoneyPerKW, 0, kHuge},
      Field{"staffFte", &A::staffFte, Unit::Fte, 0, kHuge},
      Field{"staffFtePerNode", &A::staffFtePerNode, Unit::Fte, 0, kHuge},
      Field{"staffSalary", &A::staffSalary, Unit::MoneyPerYear, 0, kHuge},
      Field{"staffFtePerRentedNode", &A::staffFtePerRentedNode, Unit::Fte, 0, kHuge},
      Field{"salaryTrend", &A::salaryTrend, Unit::SharePerYear, kMinTrend, kMaxTrend},
      Field{"electricityTrend", &A::electricityTrend, Unit::SharePerYear, kMinTrend, kMaxTrend},
      Field{"ownedLifeMonths", &A::ownedLifeMonths, Unit::Months, 1, 600},
      Field{"residualShare", &A::residualShare, Unit::Share, 0, 1},
      Field{"leadTimeMonths", &A::leadTimeMonths, Unit::Months, 0, kMaxHorizonMonths},
      Field{"depreciation", &A::depreciation},
      Field{"bookLifeMonths", &A::bookLifeMonths, Unit::Months, 1, 600},
      Field{"taxLifeMonths", &A::taxLifeMonths, Unit::Months, 1, 600},
      Field{"bonusShare", &A::bonusShare, Unit::Share, 0, 1},
      Field{"bonusUntil", &A::bonusUntil, Unit::Month, 0, 1200},
      Field{"demandFactor", &A::demandFactor, Unit::Factor, 0, 1e6},
      Field{"growthAdjust", &A::growthAdjust, Unit::SharePerMonth, kMinTrend, kMaxTrend},
  };
};

template <>
struct Fields<NodeType> {
  using N = NodeType;
  static constexpr std::tuple list{
      Field{"id", &N::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &N::name},
      Field{"accelerator", &N::accelerator},
      Field{"gpus", &N::gpus, Unit::Gpus, 1, 1e6},
      Field{"provider", &N::provider},
      Field{"region", &N::region},
      Field{"sku", &N::sku},
      Field{"onDemand", &N::onDemand, Unit::MoneyPerHour, 0, kHuge},
      Field{"spot", &N::spot, Unit::MoneyPerHour, 0, kHuge},
      Field{"reserved1yDiscount", &N::reserved1yDiscount, Unit::Share, 0, 1},
      Field{"reserved3yDiscount", &N::reserved3yDiscount, Unit::Share, 0, 1},
      Field{"purchasePrice", &N::purchasePrice, Unit::Money, 0, kHuge},
      Field{"powerKW", &N::powerKW, Unit::Kilowatt, 0, 1e6},
      Field{"spotInterruptionsPerHour", &N::spotInterruptionsPerHour, Unit::PerHour, 0, 1e6},
      Field{"spotHoursLost", &N::spotHoursLost, Unit::Hours, 0, 1e6},
      Field{"egressPerGB", &N::egressPerGB, Unit::MoneyPerGB, 0, kHuge},
      Field{"softwarePerGpuYear", &N::softwarePerGpuYear, Unit::MoneyPerGpuYear, 0, kHuge},
      Field{"softwarePerRentedGpuYear", &N::softwarePerRentedGpuYear, Unit::MoneyPerGpuYear, 0, kHuge},
      Field{"source", &N::source},
      Field{"asOf", &N::asOf},
  };
};

template <>
struct Fields<GrowthKnot> {
  static constexpr std::tuple list{
      Field{"month", &GrowthKnot::month, Unit::Month, 0, 1200, Presence::Required},
      Field{"factor", &GrowthKnot::factor, Unit::Factor, 0, 1e9, Presence::Required},
  };
};

template <>
struct Fields<ServiceRate> {
  using S = ServiceRate;
  static constexpr std::tuple list{
      Field{"gpusPerReplica", &S::gpusPerReplica, Unit::Gpus, 1, 1e6, Presence::Required},
      Field{"requestsPerSecondPerReplica", &S::requestsPerSecondPerReplica, Unit::RequestsPerSecond, 1e-9, 1e9,
            Presence::Required},
      Field{"fixed", &S::fixed},
      Field{"source", &S::source},
  };
};

template <>
struct Fields<Workload> {
  using W = Workload;
  static constexpr std::tuple list{
      Field{"id", &W::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &W::name},
      Field{"class", &W::workloadClass},
      Field{"fleet", &W::fleet, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"model", &W::model},
      Field{"precision", &W::precision},
      Field{"unit", &W::unit},
      Field{"requestsPerSecond", &W::requestsPerSecond, Unit::RequestsPerSecond, 0, 1e9},
      Field{"shape", &W::shape, Unit::Factor, 0, 1e9},
      Field{"growthPerMonth", &W::growthPerMonth, Unit::SharePerMonth, kMinTrend, kMaxTrend},
      Field{"growthKnots", &W::growthKnots},
      Field{"inputTokens", &W::inputTokens, Unit::TokensPerRequest, 0, 1e9},
      Field{"outputTokens", &W::outputTokens, Unit::TokensPerRequest, 0, 1e9},
      Field{"ttftMs", &W::ttftMs, Unit::Milliseconds, 1e-3, 1e9},
      Field{"tpotMs", &W::tpotMs, Unit::Milliseconds, 1e-3, 1e9},
      Field{"cachedReadShare", &W::cachedReadShare, Unit::Share, 0, 1},
      Field{"cacheWriteShare", &W::cacheWriteShare, Unit::Share, 0, 1},
      Field{"apiClass", &W::apiClass},
      Field{"flexibleShare", &W::flexibleShare, Unit::Share, 0, 1},
      Field{"bytesPerRequest", &W::bytesPerRequest, Unit::BytesPerRequest, 0, kHuge},
      Field{"costCentre", &W::costCentre},
      Field{"service", &W::service},
  };
};

template <>
struct Fields<Provisioning> {
  using P = Provisioning;
  static constexpr std::tuple list{
      Field{"policy", &P::policy},
      Field{"percentile", &P::percentile, Unit::Share, 0, 1},
      Field{"count", &P::count, Unit::Nodes, 0, 1e6},
      Field{"cooldownHours", &P::cooldownHours, Unit::Hours, 0, kHoursPerWeek},
  };
};

template <>
struct Fields<Commitment> {
  using C = Commitment;
  static constexpr std::tuple list{
      Field{"name", &C::name},
      Field{"start", &C::start, Unit::Month, -1200, 1200},
      Field{"startDate", &C::startDate},
      Field{"termMonths", &C::termMonths, Unit::Months, monthsOf(kTerms.front()), monthsOf(kTerms.back())},
      Field{"count", &C::count, Unit::Nodes, 0, 1e6},
      Field{"renew", &C::renew},
      Field{"upfront", &C::upfront},
      Field{"pricePerHour", &C::pricePerHour, Unit::MoneyPerHour, 0, kHuge},
      Field{"source", &C::source},
  };
  static constexpr InPlaceOf inPlace{"start", &C::start, "startDate", &C::startDate};
};

template <>
struct Fields<Purchase> {
  static constexpr std::tuple list{
      Field{"month", &Purchase::month, Unit::Month, -1200, 1200},      Field{"startDate", &Purchase::startDate},
      Field{"count", &Purchase::count, Unit::Nodes, 0, 1e6},           Field{"renew", &Purchase::renew},
      Field{"pricePaid", &Purchase::pricePaid, Unit::Money, 0, kHuge},
  };
  static constexpr InPlaceOf inPlace{"month", &Purchase::month, "startDate", &Purchase::startDate};
};

template <>
struct Fields<Fleet> {
  using F = Fleet;
  static constexpr std::tuple list{
      Field{"id", &F::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &F::name},
      Field{"nodeType", &F::nodeType, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"precision", &F::precision},
      Field{"kvPrecision", &F::kvPrecision},
      Field{"engine", &F::engine},
      Field{"targetLoad", &F::targetLoad, Unit::Share, 1e-6, 1},
      Field{"batchTargetLoad", &F::batchTargetLoad, Unit::Share, 1e-6, 1},
      Field{"minReplicas", &F::minReplicas, Unit::Replicas, 0, 1e6},
      Field{"spareNodes", &F::spareNodes, Unit::Nodes, 0, 1e6},
      Field{"provisioning", &F::provisioning},
      Field{"commitments", &F::commitments},
      Field{"owned", &F::owned},
  };
};

// Fields common to all levers, followed by each lever's own.
inline constexpr std::tuple kLeverFields{
    Field{"on", &Lever::on},
    Field{"fromMonth", &Lever::fromMonth, Unit::Month, 0, kMaxHorizonMonths - 1},
    Field{"oneOffCost", &Lever::oneOffCost, Unit::Money, 0, kHuge},
    Field{"qualityNote", &Lever::qualityNote},
    Field{"workloads", &Lever::workloads},
    Field{"fleets", &Lever::fleets},
};
template <class... Own>
constexpr auto leverFields(Own... own) {
  return std::tuple_cat(kLeverFields, std::make_tuple(own...));
}

template <>
struct Fields<ResponseCache> {
  using L = ResponseCache;
  static constexpr auto list =
      leverFields(Field{"hitRate", &L::hitRate, Unit::Share, 0, 1},
                  Field{"costPerMonth", &L::costPerMonth, Unit::MoneyPerMonth, 0, kHuge},
                  Field{"costPerMillionLookups", &L::costPerMillionLookups, Unit::MoneyPerMLookups, 0, kHuge});
};
template <>
struct Fields<ApiPriceTier> {
  using T = ApiPriceTier;
  static constexpr std::tuple list{
      Field{"fromTokens", &T::fromTokens, Unit::TokensPerRequest, 0, 1e9},
      Field{"input", &T::input, Unit::MoneyPerMTok, 0, kHuge, Presence::Required},
      Field{"cachedRead", &T::cachedRead, Unit::MoneyPerMTok, 0, kHuge},
      Field{"cacheWrite", &T::cacheWrite, Unit::MoneyPerMTok, 0, kHuge},
      Field{"output", &T::output, Unit::MoneyPerMTok, 0, kHuge, Presence::Required},
  };
};
template <>
struct Fields<ApiClass> {
  using C = ApiClass;
  static constexpr std::tuple list{
      Field{"class", &C::service, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"tiers", &C::tiers, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"storagePerMTokHour", &C::storagePerMTokHour, Unit::MoneyPerMTokHour, 0, kHuge},
      Field{"cacheLifeHours", &C::cacheLifeHours, Unit::Hours, 0, 1e6},
  };
};
template <>
struct Fields<ApiOffload> {
  using L = ApiOffload;
  static constexpr auto list = leverFields(
      Field{"share", &L::share, Unit::Share, 0, 1}, Field{"provider", &L::provider}, Field{"model", &L::model},
      Field{"inputPerMTok", &L::inputPerMTok, Unit::MoneyPerMTok, 0, kHuge},
      Field{"outputPerMTok", &L::outputPerMTok, Unit::MoneyPerMTok, 0, kHuge}, Field{"classes", &L::classes});
};
template <>
struct Fields<Distillation> {
  using L = Distillation;
  static constexpr auto list = leverFields(Field{"share", &L::share, Unit::Share, 0, 1}, Field{"model", &L::model},
                                           Field{"service", &L::service});
};
template <>
struct Fields<Quantization> {
  using L = Quantization;
  static constexpr auto list = leverFields(Field{"precision", &L::precision}, Field{"service", &L::service});
};
template <>
struct Fields<PrefixCache> {
  using L = PrefixCache;
  static constexpr auto list = leverFields(Field{"share", &L::share, Unit::Share, 0, 1}, Field{"service", &L::service});
};
template <>
struct Fields<Hardware> {
  using L = Hardware;
  static constexpr auto list = leverFields(Field{"nodeType", &L::nodeType}, Field{"service", &L::service});
};
template <>
struct Fields<BatchShifting> {
  static constexpr auto list = kLeverFields;
};
template <>
struct Fields<MultiRegion> {
  using L = MultiRegion;
  static constexpr auto list = leverFields(
      Field{"share", &L::share, Unit::Share, 0, 1}, Field{"nodeType", &L::nodeType},
      Field{"fromHour", &L::fromHour, Unit::HourOfDay, 0, 24}, Field{"toHour", &L::toHour, Unit::HourOfDay, 0, 24});
};
template <>
struct Fields<RightSizing> {
  using L = RightSizing;
  static constexpr auto list =
      leverFields(Field{"policy", &L::policy}, Field{"percentile", &L::percentile, Unit::Share, 0, 1},
                  Field{"count", &L::count, Unit::Nodes, 0, 1e6},
                  Field{"cooldownHours", &L::cooldownHours, Unit::Hours, 0, kHoursPerWeek});
};
template <>
struct Fields<Commitments> {
  using L = Commitments;
  static constexpr auto list =
      leverFields(Field{"mode", &L::mode}, Field{"coverage1y", &L::coverage1y, Unit::Share, 0, 1},
                  Field{"coverage3y", &L::coverage3y, Unit::Share, 0, 1}, Field{"counts", &L::counts});
};
template <>
struct Fields<Spot> {
  static constexpr auto list = kLeverFields;
};
template <>
struct Fields<Financing> {
  using F = Financing;
  static constexpr std::tuple list{
      Field{"kind", &F::kind},
      Field{"share", &F::share, Unit::Share, 0, 1},
      Field{"apr", &F::apr, Unit::SharePerYear, 0, kMaxTrend},
      Field{"termMonths", &F::termMonths, Unit::Months, 1, 600},
      Field{"paymentPerNodeMonth", &F::paymentPerNodeMonth, Unit::MoneyPerNodeMonth, 0, kHuge},
      Field{"inAdvance", &F::inAdvance},
      Field{"buyOut", &F::buyOut, Unit::Money, 0, kHuge},
  };
};
template <>
struct Fields<Own> {
  using L = Own;
  static constexpr auto list = leverFields(
      Field{"mode", &L::mode}, Field{"counts", &L::counts}, Field{"financing", &L::financing},
      Field{"maxNodes", &L::maxNodes, Unit::Nodes, 0, 1e6}, Field{"maxCapital", &L::maxCapital, Unit::Money, 0, kHuge},
      Field{"maxPowerKW", &L::maxPowerKW, Unit::Kilowatt, 0, 1e9});
};

template <>
struct Fields<Levers> {
  using L = Levers;
  static constexpr std::tuple list{
      Field{"responseCache", &L::responseCache},
      Field{"apiOffload", &L::apiOffload},
      Field{"distillation", &L::distillation},
      Field{"quantization", &L::quantization},
      Field{"prefixCache", &L::prefixCache},
      Field{"hardware", &L::hardware},
      Field{"batchShifting", &L::batchShifting},
      Field{"multiRegion", &L::multiRegion},
      Field{"rightSizing", &L::rightSizing},
      Field{"commitments", &L::commitments},
      Field{"spot", &L::spot},
      Field{"own", &L::own},
  };
};

template <>
struct Fields<AddedElements> {
  using A = AddedElements;
  static constexpr std::tuple list{Field{"nodeTypes", &A::nodeTypes}, Field{"workloads", &A::workloads},
                                   Field{"fleets", &A::fleets}};
};
template <>
struct Fields<Scenario> {
  using S = Scenario;
  static constexpr std::tuple list{
      Field{"id", &S::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &S::name},
      Field{"base", &S::base},
      Field{"overrides", &S::overrides},
      Field{"added", &S::added},
      Field{"removed", &S::removed},
      Field{"assumptions", &S::assumptions},
      Field{"levers", &S::levers},
  };
};

template <>
struct Fields<OwnVsRent> {
  static constexpr std::tuple list{Field{"rentArm", &OwnVsRent::rentArm}};
};

template <>
struct Fields<PriceRule> {
  using R = PriceRule;
  static constexpr std::tuple list{
      Field{"provider", &R::provider},
      Field{"family", &R::family},
      Field{"tiers", &R::tiers},
      Field{"discount", &R::discount, Unit::Share, 0, 1, Presence::Required},
      Field{"fromMonth", &R::fromMonth, Unit::Month, -1200, 1200},
      Field{"toMonth", &R::toMonth, Unit::Month, -1200, 1200},
      Field{"source", &R::source},
  };
};

template <>
struct Fields<BudgetStep> {
  static constexpr std::tuple list{
      Field{"month", &BudgetStep::month, Unit::Month, 0, kMaxHorizonMonths - 1, Presence::Required},
      Field{"amount", &BudgetStep::amount, Unit::MoneyPerMonth, 0, kHuge, Presence::Required},
  };
};
template <>
struct Fields<DemandCase> {
  static constexpr std::tuple list{
      Field{"name", &DemandCase::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"demandFactor", &DemandCase::demandFactor, Unit::Factor, 0, 1e6},
      Field{"growthAdjust", &DemandCase::growthAdjust, Unit::SharePerMonth, kMinTrend, kMaxTrend},
      Field{"weight", &DemandCase::weight, Unit::Factor, 0, 1e6},
  };
};
template <>
struct Fields<OtherSpend> {
  static constexpr std::tuple list{
      Field{"name", &OtherSpend::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"monthly", &OtherSpend::monthly, Unit::MoneyPerMonth, 0, kHuge},
  };
};
template <>
struct Fields<SourceNote> {
  static constexpr std::tuple list{Field{"source", &SourceNote::source}, Field{"asOf", &SourceNote::asOf}};
};

template <>
struct Fields<AcceleratorSpec> {
  using A = AcceleratorSpec;
  static constexpr std::tuple list{
      Field{"name", &A::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"vendor", &A::vendor},
      Field{"memoryGB", &A::memoryGB, Unit::Gigabyte, 0, 1e9},
      Field{"bandwidthGBs", &A::bandwidthGBs, Unit::GigabytePerSecond, 0, 1e9},
      Field{"fp16Tflops", &A::fp16Tflops, Unit::Teraflops, 0, 1e9},
      Field{"fp8Tflops", &A::fp8Tflops, Unit::Teraflops, 0, 1e9},
      Field{"fp4Tflops", &A::fp4Tflops, Unit::Teraflops, 0, 1e9},
      Field{"int8Tops", &A::int8Tops, Unit::Teraflops, 0, 1e9},
      Field{"tdpWatts", &A::tdpWatts, Unit::Watt, 0, 1e9},
      Field{"interconnectGBs", &A::interconnectGBs, Unit::GigabytePerSecond, 0, 1e9},
      Field{"linkedGpus", &A::linkedGpus, Unit::Gpus, 0, 1e6},
      Field{"year", &A::year},
      Field{"price", &A::price, Unit::Money, 0, kHuge},
      Field{"source", &A::source},
      Field{"asOf", &A::asOf},
  };
};

template <>
struct Fields<ModelSpec> {
  using M = ModelSpec;
  static constexpr std::tuple list{
      Field{"name", &M::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"precision", &M::precision},
      Field{"weightsGB", &M::weightsGB, Unit::Gigabyte, 1e-6, 1e9},
      Field{"paramsB", &M::paramsB, Unit::Count, 0, 1e6},
      Field{"activeParamsB", &M::activeParamsB, Unit::Count, 0, 1e6},
      Field{"layers", &M::layers, Unit::Count, 0, 1e5},
      Field{"hidden", &M::hidden, Unit::Count, 0, 1e7},
      Field{"heads", &M::heads, Unit::Count, 0, 1e5},
      Field{"kvHeads", &M::kvHeads, Unit::Count, 0, 1e5},
      Field{"headDim", &M::headDim, Unit::Count, 0, 1e5},
      Field{"fullAttentionLayers", &M::fullAttentionLayers, Unit::Count, 0, 1e5},
      Field{"kvElementsPerToken", &M::kvElementsPerToken, Unit::Count, 0, 1e9},
      Field{"windowLayers", &M::windowLayers, Unit::Count, 0, 1e5},
      Field{"window", &M::window, Unit::Count, 0, 1e9},
      Field{"windowKvElementsPerToken", &M::windowKvElementsPerToken, Unit::Count, 0, 1e9},
      Field{"experts", &M::experts, Unit::Count, 0, 1e5},
      Field{"expertsPerToken", &M::expertsPerToken, Unit::Count, 0, 1e5},
      Field{"vocabulary", &M::vocabulary, Unit::Count, 0, 1e9},
      Field{"maxContext", &M::maxContext, Unit::Count, 0, 1e9},
      Field{"note", &M::note},
      Field{"source", &M::source},
      Field{"asOf", &M::asOf},
  };
};

template <>
struct Fields<BenchmarkRow> {
  using B = BenchmarkRow;
  static constexpr std::tuple list{
      Field{"model", &B::model, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"accelerator", &B::accelerator, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"gpus", &B::gpus, Unit::Gpus, 1, 1e6},
      Field{"precision", &B::precision},
      Field{"inputTokens", &B::inputTokens, Unit::TokensPerRequest, 1, 1e9, Presence::Required},
      Field{"outputTokens", &B::outputTokens, Unit::TokensPerRequest, 1, 1e9, Presence::Required},
      Field{"concurrency", &B::concurrency, Unit::Requests, 1e-3, 1e6, Presence::Required},
      Field{"outputTokensPerSecond", &B::outputTokensPerSecond, Unit::TokensPerSecond, 1e-6, 1e9, Presence::Required},
      Field{"ttftMs", &B::ttftMs, Unit::Milliseconds, 1e-3, 1e9},
      Field{"tpotMs", &B::tpotMs, Unit::Milliseconds, 1e-3, 1e9},
      Field{"engine", &B::engine},
      Field{"source", &B::source},
      Field{"asOf", &B::asOf},
  };
};

template <>
struct Fields<ImportedSeries> {
  using S = ImportedSeries;
  static constexpr std::tuple list{
      Field{"id", &S::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &S::name},
      Field{"unit", &S::unit},
      Field{"start", &S::start, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"values", &S::values, Unit::None, 0, kHuge, Presence::Required},
      Field{"fileName", &S::fileName},
      Field{"sha256", &S::sha256},
      Field{"rowCount", &S::rowCount, Unit::Count, 0, std::numeric_limits<int>::max()},
      Field{"workload", &S::workload},
  };
};

template <>
struct Fields<Distribution> {
  using D = Distribution;
  static constexpr std::tuple list{
      Field{"kind", &D::kind, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"p10", &D::p10, Unit::None, -kHuge, kHuge},
      Field{"p50", &D::p50, Unit::None, -kHuge, kHuge},
      Field{"p90", &D::p90, Unit::None, -kHuge, kHuge},
      Field{"min", &D::min, Unit::None, -kHuge, kHuge},
      Field{"mode", &D::mode, Unit::None, -kHuge, kHuge},
      Field{"max", &D::max, Unit::None, -kHuge, kHuge},
      Field{"mean", &D::mean, Unit::None, -kHuge, kHuge},
      Field{"sd", &D::sd, Unit::None, 0, kHuge},
      Field{"values", &D::values, Unit::None, -kHuge, kHuge},
      Field{"weights", &D::weights, Unit::None, 0, kHuge},
  };
};
template <>
struct Fields<UncertainInput> {
  using U = UncertainInput;
  static constexpr std::tuple list{
      Field{"id", &U::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &U::name},
      Field{"path", &U::path, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"effect", &U::effect},
      Field{"distribution", &U::distribution, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"source", &U::source},
      Field{"on", &U::on},
  };
};
template <>
struct Fields<RankCorrelation> {
  using R = RankCorrelation;
  static constexpr std::tuple list{
      Field{"a", &R::a, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"b", &R::b, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"rank", &R::rank, Unit::None, -1, 1, Presence::Required},
  };
};
template <>
struct Fields<Simulation> {
  using S = Simulation;
  static constexpr std::tuple list{
      Field{"trials", &S::trials, Unit::Count, 1, 10e6},
      Field{"seed", &S::seed, Unit::Count, 0, std::numeric_limits<int>::max()},
      Field{"decision", &S::decision},
  };
};
template <>
struct Fields<StressChange> {
  using S = StressChange;
  static constexpr std::tuple list{
      Field{"path", &S::path, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"effect", &S::effect},
      Field{"amount", &S::amount, Unit::None, -kHuge, kHuge, Presence::Required},
  };
};
template <>
struct Fields<StressCase> {
  static constexpr std::tuple list{
      Field{"name", &StressCase::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"changes", &StressCase::changes},
  };
};
template <>
struct Fields<Chance> {
  using C = Chance;
  static constexpr std::tuple list{
      Field{"output", &C::output, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"side", &C::side},
      Field{"bound", &C::bound, Unit::None, -kHuge, kHuge, Presence::Required},
  };
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
  static constexpr std::tuple list{
      Field{"section", &R::section, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"on", &R::on},
      Field{"note", &R::note},
  };
};
template <>
struct Fields<BudgetReport> {
  using R = BudgetReport;
  static constexpr std::tuple list{
      Field{"title", &R::title},       Field{"author", &R::author},           Field{"preparedFor", &R::preparedFor},
      Field{"decision", &R::decision}, Field{"scenario", &R::scenario},       Field{"scenarios", &R::scenarios},
      Field{"parts", &R::parts},       Field{"lastWritten", &R::lastWritten}, Field{"lastFigures", &R::lastFigures},
  };
};

// `format` and `version` precede these in the text form (plan/plan_json.h).
template <>
struct Fields<Plan> {
  using P = Plan;
  static constexpr std::tuple list{
      Field{"name", &P::name},
      Field{"currency", &P::currency},
      Field{"start", &P::start},
      Field{"horizonMonths", &P::horizonMonths, Unit::Months, 1, kMaxHorizonMonths},
      Field{"fiscalYearStart", &P::fiscalYearStart, Unit::Count, 1, 12},
      Field{"assumptions", &P::assumptions},
      Field{"ownVsRent", &P::ownVsRent},
      Field{"priceRules", &P::priceRules},
      Field{"nodeTypes", &P::nodeTypes},
      Field{"workloads", &P::workloads},
      Field{"fleets", &P::fleets},
      Field{"scenarios", &P::scenarios},
      Field{"accelerators", &P::accelerators},
      Field{"models", &P::models},
      Field{"benchmarks", &P::benchmarks},
      Field{"budget", &P::budget},
      Field{"otherAiSpend", &P::otherAiSpend},
      Field{"demandCases", &P::demandCases},
      Field{"series", &P::series},
      Field{"actuals", &P::actuals},
      Field{"uncertainties", &P::uncertainties},
      Field{"correlations", &P::correlations},
      Field{"simulation", &P::simulation},
      Field{"stressCases", &P::stressCases},
      Field{"chances", &P::chances},
      Field{"report", &P::report},
      Field{"notes", &P::notes},
      Field{"sources", &P::sources},
  };
};

}  // namespace fulcrum
