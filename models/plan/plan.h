// SPDX-License-Identifier: GPL-3.0-or-later
// The plan: everything the user edits, as one plain comparable value.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar_month.h"
#include "base/id.h"
#include "base/out_of_line.h"
#include "plan/actuals.h"
#include "plan/assumptions.h"
#include "plan/budget_report.h"
#include "plan/field_value.h"
#include "plan/fleet.h"
#include "plan/imported_series.h"
#include "plan/levers.h"
#include "plan/price_rules.h"
#include "plan/specs.h"
#include "plan/uncertainty.h"
#include "plan/workload.h"

namespace fulcrum {

// What a scenario has beside the elements of its base.
struct AddedElements {
  std::vector<NodeType> nodeTypes;
  std::vector<Workload> workloads;
  std::vector<Fleet> fleets;
  bool operator==(const AddedElements&) const = default;
};

// What differs from its base; plan/resolve.h makes a whole plan of it.
struct Scenario {
  ScenarioId id;
  std::string name;
  std::optional<ScenarioId> base;               // what it inherits from; none: the plan itself
  std::map<std::string, FieldValue> overrides;  // by place (plan/place.h): `fleets[main].targetLoad`
  AddedElements added;
  std::vector<std::string> removed;  // places of elements: `fleets[old]`
  AssumptionOverrides assumptions;
  Levers levers;
  bool operator==(const Scenario&) const = default;
};

// In force from its month until the next entry.
struct BudgetStep {
  int month = 0;
  Money amount;  // per month
  bool operator==(const BudgetStep&) const = default;
};

// One way in which demand may turn out, on top of a scenario's own assumptions.
struct DemandCase {
  std::string name;
  double demandFactor = 1;
  double growthAdjust = 0;  // per month
  double weight = 1;        // relative
  bool operator==(const DemandCase&) const = default;
};

struct OtherSpend {
  std::string name;
  std::vector<Money> monthly;  // the last value holds on
  bool operator==(const OtherSpend&) const = default;
};

// The arm that owning is compared with.
enum class RentArmKind {
  AsIs,     // the scenario without owned nodes
  Best,     // the same with the cheapest mix of terms and spot beside its contracts
  Scenario  // another scenario as it stands
};
struct RentArm {
  RentArmKind kind = RentArmKind::AsIs;
  ScenarioId scenario;  // of RentArmKind::Scenario
  bool operator==(const RentArm&) const = default;
};
struct OwnVsRent {
  RentArm rentArm;
  bool operator==(const OwnVsRent&) const = default;
};

struct SourceNote {
  std::string source;
  std::string asOf;
  bool operator==(const SourceNote&) const = default;
};

inline constexpr int kMaxHorizonMonths = 120;

struct Plan {
  FULCRUM_OUT_OF_LINE(Plan);

  std::string name;
  std::string currency = "USD";
  CalendarMonth start;
  int horizonMonths = 36;
  int fiscalYearStart = 1;  // first month of the fiscal year, 1..12
  Assumptions assumptions;
  OwnVsRent ownVsRent;
  PriceRules priceRules;
  std::vector<NodeType> nodeTypes;
  std::vector<Workload> workloads;
  std::vector<Fleet> fleets;
  std::vector<Scenario> scenarios;
  std::vector<AcceleratorSpec> accelerators;
  std::vector<ModelSpec> models;
  std::vector<BenchmarkRow> benchmarks;
  std::vector<BudgetStep> budget;
  std::vector<OtherSpend> otherAiSpend;
  std::vector<DemandCase> demandCases;  // commitments are weighed against these
  std::vector<ImportedSeries> series;
  Actuals actuals;
  std::vector<UncertainInput> uncertainties;
  std::vector<RankCorrelation> correlations;
  Simulation simulation;
  std::vector<StressCase> stressCases;
  std::vector<Chance> chances;  // that the planner asks for
  BudgetReport report;
  std::string notes;
  std::map<std::string, SourceNote> sources;  // by field path
  bool operator==(const Plan& other) const;
};

// Elements by id; null where there is none.
[[nodiscard]] const NodeType* find(const Plan& plan, const NodeTypeId& id);
[[nodiscard]] const Workload* find(const Plan& plan, const WorkloadId& id);
[[nodiscard]] const Fleet* find(const Plan& plan, const FleetId& id);
[[nodiscard]] const Scenario* find(const Plan& plan, const ScenarioId& id);
[[nodiscard]] const ImportedSeries* find(const Plan& plan, const SeriesId& id);
[[nodiscard]] NodeType* find(Plan& plan, const NodeTypeId& id);
[[nodiscard]] Workload* find(Plan& plan, const WorkloadId& id);
[[nodiscard]] Fleet* find(Plan& plan, const FleetId& id);
[[nodiscard]] Scenario* find(Plan& plan, const ScenarioId& id);

// `asIs`, `best` or `scenario:ID`; none where the text is none of them.
[[nodiscard]] std::string toText(const RentArm& arm);
[[nodiscard]] std::optional<RentArm> parseRentArm(std::string_view text);

// The assumptions and levers of a scenario with everything it inherits: those of its base chain, nearest entry first.
// An unknown id or a cycle yields the plan's assumptions and no lever (validate reports both).
struct ResolvedScenario {
  Assumptions assumptions;
  Levers levers;
  bool operator==(const ResolvedScenario&) const = default;
};
[[nodiscard]] ResolvedScenario resolveScenario(const Plan& plan, const ScenarioId& id);

}  // namespace fulcrum
