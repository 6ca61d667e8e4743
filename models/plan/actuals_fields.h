// SPDX-License-Identifier: GPL-3.0-or-later
// The field lists of plan/actuals.h, in the order of the text form.
#pragma once

#include <limits>

#include "plan/actuals.h"
#include "plan/field.h"

namespace fulcrum {

inline constexpr double kMaxBilled = 1e15;  // money of one key in one month, in any currency
inline constexpr double kMinRate = 1e-6;
inline constexpr double kMaxRate = 1e6;       // of a currency in another
inline constexpr double kMaxQuantity = 1e18;  // tokens of one key in one month

template <>
struct EnumNames<SpendTier> {
  static constexpr std::pair<SpendTier, std::string_view> list[] = {{SpendTier::OnDemand, "onDemand"},
                                                                    {SpendTier::Spot, "spot"},
                                                                    {SpendTier::CommittedUsed, "committedUsed"},
                                                                    {SpendTier::CommittedUnused, "committedUnused"},
                                                                    {SpendTier::Upfront, "upfront"},
                                                                    {SpendTier::ApiTokens, "apiTokens"},
                                                                    {SpendTier::Storage, "storage"},
                                                                    {SpendTier::Network, "network"},
                                                                    {SpendTier::Owned, "owned"},
                                                                    {SpendTier::Other, "other"}};
};
template <>
struct EnumNames<RuleKey> {
  static constexpr std::pair<RuleKey, std::string_view> list[] = {{RuleKey::Provider, "provider"},
                                                                  {RuleKey::Account, "account"},
                                                                  {RuleKey::Service, "service"},
                                                                  {RuleKey::Region, "region"},
                                                                  {RuleKey::Sku, "sku"},
                                                                  {RuleKey::Tier, "tier"},
                                                                  {RuleKey::Tag, "tag"}};
};
template <>
struct EnumNames<RuleMatch> {
  static constexpr std::pair<RuleMatch, std::string_view> list[] = {{RuleMatch::Equals, "equals"},
                                                                    {RuleMatch::Contains, "contains"}};
};
template <>
struct EnumNames<RuleTarget> {
  static constexpr std::pair<RuleTarget, std::string_view> list[] = {{RuleTarget::Fleet, "fleet"},
                                                                     {RuleTarget::Workload, "workload"},
                                                                     {RuleTarget::CostCentre, "costCentre"},
                                                                     {RuleTarget::OtherAiSpend, "otherAiSpend"},
                                                                     {RuleTarget::NotInPlan, "notInPlan"}};
};

template <>
struct Fields<BillRow> {
  using B = BillRow;
  static constexpr std::tuple list{
      Field{"month", &B::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"currency", &B::currency, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"provider", &B::provider},
      Field{"account", &B::account},
      Field{"service", &B::service},
      Field{"region", &B::region},
      Field{"sku", &B::sku},
      Field{"tier", &B::tier},
      Field{"tags", &B::tags},
      Field{"billed", &B::billed, Unit::Money, -kMaxBilled, kMaxBilled},
      Field{"effective", &B::effective, Unit::Money, -kMaxBilled, kMaxBilled},
      Field{"list", &B::list, Unit::Money, -kMaxBilled, kMaxBilled},
      Field{"contracted", &B::contracted, Unit::Money, -kMaxBilled, kMaxBilled},
      Field{"hours", &B::hours, Unit::Hours, -kMaxQuantity, kMaxQuantity},
      Field{"tokens", &B::tokens, Unit::Count, -kMaxQuantity, kMaxQuantity},
  };
};
template <>
struct Fields<SkippedRows> {
  static constexpr std::tuple list{
      Field{"reason", &SkippedRows::reason, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"rows", &SkippedRows::rows, Unit::Count, 0, std::numeric_limits<int>::max()},
  };
};
template <>
struct Fields<BillFile> {
  using B = BillFile;
  static constexpr std::tuple list{
      Field{"id", &B::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &B::name},
      Field{"sha256", &B::sha256},
      Field{"reader", &B::reader},
      Field{"rowCount", &B::rowCount, Unit::Count, 0, std::numeric_limits<int>::max()},
      Field{"taken", &B::taken, Unit::Count, 0, std::numeric_limits<int>::max()},
      Field{"skipped", &B::skipped},
      Field{"rows", &B::rows},
  };
};
template <>
struct Fields<RuleCondition> {
  using R = RuleCondition;
  static constexpr std::tuple list{
      Field{"key", &R::key, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"tag", &R::tag},
      Field{"match", &R::match},
      Field{"value", &R::value, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
  };
};
template <>
struct Fields<MappingRule> {
  using M = MappingRule;
  static constexpr std::tuple list{
      Field{"when", &M::when},
      Field{"target", &M::target, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"to", &M::to},
      Field{"nodeType", &M::nodeType},
  };
};
template <>
struct Fields<BudgetLine> {
  using B = BudgetLine;
  static constexpr std::tuple list{
      Field{"month", &B::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"costCentre", &B::costCentre},
      Field{"amount", &B::amount, Unit::MoneyPerMonth, 0, kMaxBilled, Presence::Required},
  };
};
template <>
struct Fields<Budget> {
  static constexpr std::tuple list{
      Field{"name", &Budget::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"asOf", &Budget::asOf},
      Field{"lines", &Budget::lines},
  };
};
template <>
struct Fields<PlannedRow> {
  using P = PlannedRow;
  static constexpr std::tuple list{
      Field{"month", &P::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"fleet", &P::fleet},
      Field{"nodeType", &P::nodeType},
      Field{"tier", &P::tier},
      Field{"gpuHours", &P::gpuHours, Unit::Hours, -kMaxQuantity, kMaxQuantity},
      Field{"cost", &P::cost, Unit::Money, -kMaxBilled, kMaxBilled},
  };
};
template <>
struct Fields<Baseline> {
  using B = Baseline;
  static constexpr std::tuple list{
      Field{"id", &B::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &B::name},
      Field{"asOf", &B::asOf},
      Field{"scenario", &B::scenario},
      Field{"currency", &B::currency},
      Field{"rows", &B::rows},
  };
};
template <>
struct Fields<VarianceCause> {
  using V = VarianceCause;
  static constexpr std::tuple list{
      Field{"month", &V::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"part", &V::part, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"text", &V::text},
  };
};
template <>
struct Fields<ExchangeRate> {
  using R = ExchangeRate;
  static constexpr std::tuple list{
      Field{"currency", &R::currency, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"rate", &R::rate, Unit::None, kMinRate, kMaxRate, Presence::Required},
      Field{"source", &R::source},
  };
};
template <>
struct Fields<MeasuredUse> {
  using M = MeasuredUse;
  static constexpr std::tuple list{
      Field{"month", &M::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"fleet", &M::fleet},
      Field{"counter", &M::counter},
      Field{"file", &M::file},
      Field{"gpuHours", &M::gpuHours, Unit::Hours, 0, kMaxQuantity},
      Field{"busyGpuHours", &M::busyGpuHours, Unit::Hours, 0, kMaxQuantity},
  };
};
template <>
struct Fields<Actuals> {
  using A = Actuals;
  static constexpr std::tuple list{
      Field{"files", &A::files},
      Field{"rules", &A::rules},
      Field{"budgets", &A::budgets},
      Field{"baselines", &A::baselines},
      Field{"causes", &A::causes},
      Field{"rates", &A::rates},
      Field{"measured", &A::measured},
      Field{"markAbove", &A::markAbove, Unit::Money, 0, kMaxBilled},
      Field{"markAboveShare", &A::markAboveShare, Unit::Share, 0, 100},
  };
};

}  // namespace fulcrum
