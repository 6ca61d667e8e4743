// SPDX-License-Identifier: GPL-3.0-or-later
// What was billed, kept in aggregate beside the plan: files and their rows, the rules that say what a row belongs to,
// budgets and frozen plans. No figure of an evaluation depends on it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/calendar_month.h"
#include "base/id.h"
#include "base/quantity.h"
#include "plan/shared_list.h"

namespace fulcrum {

using BillFileId = Id<struct BillFileTag>;
using BaselineId = Id<struct BaselineTag>;

// How something was paid for. Bills know no owned nodes; frozen plans know committed ones only as CommittedUsed.
enum class SpendTier {
  OnDemand,
  Spot,
  CommittedUsed,
  CommittedUnused,
  Upfront,  // paid ahead for a commitment
  ApiTokens,
  Storage,
  Network,
  Owned,
  Other
};

// All that a bill says of one key in one month. What its source does not state is empty, or 0.
struct BillRow {
  CalendarMonth month;  // in which the charge period begins
  std::string currency;
  std::string provider;
  std::string account;
  std::string service;
  std::string region;
  std::string sku;  // the instance type where there is one
  SpendTier tier = SpendTier::Other;
  std::string tags;  // those that were chosen at import: `team=search;env=prod`
  double billed = 0;
  double effective = 0;  // what the month bears: commitments spread over what they cover
  double list = 0;
  double contracted = 0;
  double hours = 0;   // of what the SKU names: instance hours
  double tokens = 0;  // single ones
  bool operator==(const BillRow&) const = default;
};

struct SkippedRows {
  std::string reason;
  int rows = 0;
  bool operator==(const SkippedRows&) const = default;
};

struct BillFile {
  BillFileId id;
  std::string name;  // without its folder
  std::string sha256;
  std::string reader;  // `focus-1.0`
  int rowCount = 0;
  int taken = 0;
  std::vector<SkippedRows> skipped;
  SharedList<BillRow> rows;
  bool operator==(const BillFile&) const = default;
};

enum class RuleKey { Provider, Account, Service, Region, Sku, Tier, Tag };
enum class RuleMatch { Equals, Contains };

struct RuleCondition {
  RuleKey key = RuleKey::Sku;
  std::string tag;  // of RuleKey::Tag: its name
  RuleMatch match = RuleMatch::Equals;
  std::string value;  // compared without regard to case
  bool operator==(const RuleCondition&) const = default;
};

enum class RuleTarget { Fleet, Workload, CostCentre, OtherAiSpend, NotInPlan };

// The first rule whose conditions all hold says where a row belongs.
struct MappingRule {
  std::vector<RuleCondition> when;
  RuleTarget target = RuleTarget::Fleet;
  std::string to;        // id or name of the target; empty for NotInPlan
  std::string nodeType;  // of RuleTarget::Fleet: empty is the fleet's own
  bool operator==(const MappingRule&) const = default;
};

struct BudgetLine {
  CalendarMonth month;
  std::string costCentre;  // empty: all
  Money amount;
  bool operator==(const BudgetLine&) const = default;
};
// A version of the budget by calendar month; the last one of the list is in force.
struct Budget {
  std::string name;
  std::string asOf;
  std::vector<BudgetLine> lines;
  bool operator==(const Budget&) const = default;
};

// What a plan said of one key in one month: GPU-hours (0 for what is no node) and amortised cost.
struct PlannedRow {
  CalendarMonth month;
  std::string fleet;  // id; empty: of no fleet
  std::string nodeType;
  SpendTier tier = SpendTier::Other;
  double gpuHours = 0;
  double cost = 0;
  bool operator==(const PlannedRow&) const = default;
};
// A plan's figures as they were when it was approved.
struct Baseline {
  BaselineId id;
  std::string name;
  std::string asOf;
  std::string scenario;
  std::string currency;
  SharedList<PlannedRow> rows;
  bool operator==(const Baseline&) const = default;
};

// Why a part of a month's difference came about, in somebody's words.
struct VarianceCause {
  CalendarMonth month;
  std::string part;  // volume, mix, price, notPlanned, notBilled
  std::string text;
  bool operator==(const VarianceCause&) const = default;
};

// What one unit of a bill's currency is worth in the plan's. Money in a currency without a rate is kept and not
// counted.
struct ExchangeRate {
  std::string currency;
  double rate = 1;
  std::string source;
  bool operator==(const ExchangeRate&) const = default;
};

// How busy GPUs were in a month, by a counter of a monitoring program.
struct MeasuredUse {
  CalendarMonth month;
  std::string fleet;    // id; empty: of all fleets
  std::string counter;  // DCGM_FI_DEV_GPU_UTIL
  std::string file;     // that it was read from, without its folder
  double gpuHours = 0;  // that were measured
  double busyGpuHours = 0;
  bool operator==(const MeasuredUse&) const = default;
};

struct Actuals {
  std::vector<BillFile> files;
  std::vector<MappingRule> rules;
  std::vector<Budget> budgets;
  std::vector<Baseline> baselines;  // the last one is what actuals are compared with; without any, the plan as it is
  std::vector<VarianceCause> causes;
  std::vector<ExchangeRate> rates;
  std::vector<MeasuredUse> measured;
  Money markAbove;              // a difference over both is marked
  double markAboveShare = 0.1;  // of what was planned
  bool operator==(const Actuals&) const = default;
};

}  // namespace fulcrum
