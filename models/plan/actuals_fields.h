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
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &B::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"currency", &B::currency, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"provider", &B::provider});
    visit(Field{"account", &B::account});
    visit(Field{"service", &B::service});
    visit(Field{"region", &B::region});
    visit(Field{"sku", &B::sku});
    visit(Field{"tier", &B::tier});
    visit(Field{"tags", &B::tags});
    visit(Field{"billed", &B::billed, Unit::Money, -kMaxBilled, kMaxBilled});
    visit(Field{"effective", &B::effective, Unit::Money, -kMaxBilled, kMaxBilled});
    visit(Field{"list", &B::list, Unit::Money, -kMaxBilled, kMaxBilled});
    visit(Field{"contracted", &B::contracted, Unit::Money, -kMaxBilled, kMaxBilled});
    visit(Field{"hours", &B::hours, Unit::Hours, -kMaxQuantity, kMaxQuantity});
    visit(Field{"tokens", &B::tokens, Unit::Count, -kMaxQuantity, kMaxQuantity});
  }
};
template <>
struct Fields<SkippedRows> {
  static constexpr void each(auto&& visit) {
    visit(Field{"reason", &SkippedRows::reason, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"rows", &SkippedRows::rows, Unit::Count, 0, std::numeric_limits<int>::max()});
  }
};
template <>
struct Fields<BillFile> {
  using B = BillFile;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &B::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &B::name});
    visit(Field{"sha256", &B::sha256});
    visit(Field{"reader", &B::reader});
    visit(Field{"rowCount", &B::rowCount, Unit::Count, 0, std::numeric_limits<int>::max()});
    visit(Field{"taken", &B::taken, Unit::Count, 0, std::numeric_limits<int>::max()});
    visit(Field{"skipped", &B::skipped});
    visit(Field{"rows", &B::rows});
  }
};
template <>
struct Fields<RuleCondition> {
  using R = RuleCondition;
  static constexpr void each(auto&& visit) {
    visit(Field{"key", &R::key, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"tag", &R::tag});
    visit(Field{"match", &R::match});
    visit(Field{"value", &R::value, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
  }
};
template <>
struct Fields<MappingRule> {
  using M = MappingRule;
  static constexpr void each(auto&& visit) {
    visit(Field{"when", &M::when});
    visit(Field{"target", &M::target, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"to", &M::to});
    visit(Field{"nodeType", &M::nodeType});
  }
};
template <>
struct Fields<BudgetLine> {
  using B = BudgetLine;
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &B::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"costCentre", &B::costCentre});
    visit(Field{"amount", &B::amount, Unit::MoneyPerMonth, 0, kMaxBilled, Presence::Required});
  }
};
template <>
struct Fields<Budget> {
  static constexpr void each(auto&& visit) {
    visit(Field{"name", &Budget::name, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"asOf", &Budget::asOf});
    visit(Field{"lines", &Budget::lines});
  }
};
template <>
struct Fields<PlannedRow> {
  using P = PlannedRow;
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &P::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"fleet", &P::fleet});
    visit(Field{"nodeType", &P::nodeType});
    visit(Field{"tier", &P::tier});
    visit(Field{"gpuHours", &P::gpuHours, Unit::Hours, -kMaxQuantity, kMaxQuantity});
    visit(Field{"cost", &P::cost, Unit::Money, -kMaxBilled, kMaxBilled});
  }
};
template <>
struct Fields<Baseline> {
  using B = Baseline;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &B::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &B::name});
    visit(Field{"asOf", &B::asOf});
    visit(Field{"scenario", &B::scenario});
    visit(Field{"currency", &B::currency});
    visit(Field{"rows", &B::rows});
  }
};
template <>
struct Fields<VarianceCause> {
  using V = VarianceCause;
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &V::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"part", &V::part, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"text", &V::text});
  }
};
template <>
struct Fields<ExchangeRate> {
  using R = ExchangeRate;
  static constexpr void each(auto&& visit) {
    visit(Field{"currency", &R::currency, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"rate", &R::rate, Unit::None, kMinRate, kMaxRate, Presence::Required});
    visit(Field{"source", &R::source});
  }
};
template <>
struct Fields<MeasuredUse> {
  using M = MeasuredUse;
  static constexpr void each(auto&& visit) {
    visit(Field{"month", &M::month, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"fleet", &M::fleet});
    visit(Field{"counter", &M::counter});
    visit(Field{"file", &M::file});
    visit(Field{"gpuHours", &M::gpuHours, Unit::Hours, 0, kMaxQuantity});
    visit(Field{"busyGpuHours", &M::busyGpuHours, Unit::Hours, 0, kMaxQuantity});
  }
};
template <>
struct Fields<Actuals> {
  using A = Actuals;
  static constexpr void each(auto&& visit) {
    visit(Field{"files", &A::files});
    visit(Field{"rules", &A::rules});
    visit(Field{"budgets", &A::budgets});
    visit(Field{"baselines", &A::baselines});
    visit(Field{"causes", &A::causes});
    visit(Field{"rates", &A::rates});
    visit(Field{"measured", &A::measured});
    visit(Field{"markAbove", &A::markAbove, Unit::Money, 0, kMaxBilled});
    visit(Field{"markAboveShare", &A::markAboveShare, Unit::Share, 0, 100});
  }
};

}  // namespace fulcrum
