// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits of every kind that the window offers, through the functions that its pages, models and dialogs call.
#pragma once

#include <map>

#include "catalogue/catalogue.h"
#include "document/plan_document.h"
#include "edits/assumption_edits.h"
#include "edits/financing_preset.h"
#include "edits/fleet_edits.h"
#include "edits/lever_edits.h"
#include "edits/restore_change.h"
#include "edits/scenario_edits.h"
#include "edits/series_edits.h"
#include "edits/spec_edits.h"
#include "edits/workload_edits.h"
#include "live/lever_worth.h"
#include "optimise/advice.h"
#include "optimise/mix.h"
#include "optimise/optimise.h"
#include "plan/field_access.h"
#include "plan/field_walk.h"
#include "support/random_plan.h"
#include "tables/commitment_model.h"
#include "tables/demand_case_model.h"
#include "tables/purchase_model.h"

namespace fulcrum::test {

using namespace Qt::StringLiterals;

class RandomEdits {
 public:
  RandomEdits(PlanDocument& document, uint64_t seed)
      : m_document(document), m_dice(seed), m_commitments(document), m_purchases(document), m_cases(document) {}

  void editOnce() {
    const auto& edits = table();
    double draw = m_dice.between(0, m_weights);
    for (const Edit& edit : edits) {
      draw -= edit.weight;
      if (draw >= 0) continue;
      const auto steps = m_document.undoStack().index();
      (this->*edit.make)();
      if (m_document.undoStack().index() > steps) ++m_made[edit.name];
      return;
    }
  }

  // Kinds of edits that never made a step.
  [[nodiscard]] QStringList neverMade() const {
    QStringList names;
    for (const Edit& edit : table()) {
      if (!m_made.contains(edit.name)) names << QString::fromLatin1(edit.name);
    }
    return names;
  }

 private:
  struct Edit {
    const char* name;
    double weight;
    void (RandomEdits::*make)();
  };
  static const std::vector<Edit>& table() {
    using R = RandomEdits;
    static const std::vector<Edit> edits{{"field", 40, &R::field},
                                         {"spin box that is held down", 3, &R::heldSpinBox},
                                         {"week drag", 10, &R::weekDrag},
                                         {"cancelled drag", 2, &R::cancelledDrag},
                                         {"growth drag", 4, &R::growthDrag},
                                         {"copy a day", 3, &R::copyDay},
                                         {"reset a day", 2, &R::resetDay},
                                         {"preset", 3, &R::preset},
                                         {"workloads", 4, &R::workloads},
                                         {"node types", 2, &R::nodeTypes},
                                         {"fleets", 3, &R::fleets},
                                         {"commitments", 4, &R::commitments},
                                         {"purchases", 4, &R::purchases},
                                         {"scenarios", 3, &R::scenarios},
                                         {"own assumption", 4, &R::ownAssumption},
                                         {"flip a lever", 6, &R::flipLever},
                                         {"limit a lever", 2, &R::limitLever},
                                         {"financing", 2, &R::financing},
                                         {"cheapest mix", 0.1, &R::cheapestMix},
                                         {"tier drag", 0.3, &R::tierDrag},
                                         {"advice", 0.1, &R::advice},
                                         {"demand cases", 2, &R::demandCases},
                                         {"budget", 2, &R::budget},
                                         {"source", 2, &R::source},
                                         {"calibration", 2, &R::calibration},
                                         {"own copies", 2, &R::ownCopies},
                                         {"import a series", 1, &R::importSeries},
                                         {"remove a series", 1, &R::removeSeries},
                                         {"restore from the history", 1, &R::restore}};
    return edits;
  }

  [[nodiscard]] const Plan& plan() const { return m_document.plan(); }
  template <class List>
  [[nodiscard]] size_t place(const List& list) {
    return static_cast<size_t>(m_dice.whole(0, static_cast<int>(list.size()) - 1));
  }
  template <class List>
  [[nodiscard]] auto idFrom(const List& list) {
    return list[place(list)].id;
  }
  [[nodiscard]] QString name() { return QString::number(m_dice.whole(0, 999'999)); }

  void field() {
    const auto& [path, value] = drawField();
    const Result<Plan> edited = withField(plan(), path, value);
    if (edited) m_document.edit(u"field"_s, edited.value());
  }

  std::pair<std::string, std::string> drawField() {
    std::vector<std::pair<std::string, std::string>> fields;
    walkFields(plan(), FieldPath(), [&](const FieldPath& path, const FieldLimits& limits, const auto& value) {
      using T = std::remove_cvref_t<decltype(value)>;
      if constexpr (std::same_as<T, WeeklyCurve>) {
        const FieldPath hour(path, static_cast<size_t>(m_dice.whole(0, 167)));
        fields.emplace_back(hour.text(), std::to_string(m_dice.between(0, 9)));
      } else if constexpr (std::same_as<T, bool>) {
        fields.emplace_back(path.text(), value ? "false" : "true");
      } else if constexpr (std::same_as<T, int>) {
        fields.emplace_back(path.text(), std::to_string(m_dice.whole(1, 12)));
      } else if constexpr (NumberField<T>) {
        fields.emplace_back(path.text(), std::to_string(m_dice.between(limits.min > 0 ? limits.min : 0, 1)));
      } else if constexpr (NamedEnum<T>) {
        const auto& names = EnumNames<T>::list;
        fields.emplace_back(path.text(), std::string(names[m_dice.whole(0, std::size(names) - 1)].second));
      } else if constexpr (std::same_as<T, std::string>) {
        fields.emplace_back(path.text(), "text " + std::to_string(m_dice.whole(0, 999)));
      }
    });
    return fields[place(fields)];
  }

  void heldSpinBox() {
    const double until = m_dice.between(0, 1);
    for (int step = 1; step <= 5; ++step)
      m_document.edit(
          u"held"_s, [&](Plan& plan) { plan.assumptions.taxRate = until * step / 5; }, u"held"_s);
  }

  void dragWeek() {
    const WorkloadId id = idFrom(plan().workloads);
    m_document.beginGesture(u"week"_s);
    const int hour = m_dice.whole(0, 167);
    for (int step = 0; step < 4; ++step) {
      WeekValues shown = shownWeek(*find(m_document.gestureStart(), id), 2);
      shown[static_cast<size_t>(hour)] = m_dice.between(0, 300);
      m_document.updateGesture(withShownWeek(m_document.gestureStart(), id, shown, 2));
    }
  }
  void weekDrag() {
    dragWeek();
    m_document.finishGesture();
  }
  void cancelledDrag() {
    const int steps = m_document.undoStack().index();
    const Plan before = plan();
    dragWeek();
    m_document.cancelGesture();
    QVERIFY(plan() == before);
    QCOMPARE(m_document.undoStack().index(), steps);
    m_document.edit(u"after it"_s, [&](Plan& plan) { plan.notes = name().toStdString(); });
  }
  void growthDrag() {
    const size_t index = place(plan().workloads);
    m_document.beginGesture(u"growth"_s);
    for (int step = 0; step < 3; ++step) {
      Plan now = m_document.gestureStart();
      now.workloads[index].growthKnots = {{.month = m_dice.whole(0, 3), .factor = m_dice.between(0.1, 4)}};
      m_document.updateGesture(std::move(now));
    }
    m_document.finishGesture();
  }

  void copyDay() {
    m_document.edit(u"copy"_s, withDayCopied(plan(), idFrom(plan().workloads), m_dice.whole(0, 6),
                                             {m_dice.whole(0, 6), m_dice.whole(0, 6)}));
  }
  void resetDay() {
    WeekValues original{};
    original.fill(m_dice.between(0, 50));
    m_document.edit(u"reset"_s, withDayReset(plan(), idFrom(plan().workloads), m_dice.whole(0, 6), original));
  }
  void preset() {
    const auto& shapes = shippedCatalogue().weekShapes;
    m_document.edit(u"preset"_s, withShape(plan(), idFrom(plan().workloads), shapes[place(shapes)].values));
  }

  void workloads() {
    const WorkloadId id = idFrom(plan().workloads);
    const bool few = plan().workloads.size() < 6;
    m_document.edit(u"workloads"_s,
                    few ? withWorkloadAdded(plan(), id, name().toStdString()).plan : withWorkloadDeleted(plan(), id));
  }
  void nodeTypes() {
    const auto& types = shippedCatalogue().nodeTypes;
    if (plan().nodeTypes.size() < 12)
      m_document.edit(u"node type"_s,
                      withNodeTypeAdded(plan(), types[place(types)], shippedCatalogue().accelerators).plan);
  }
  void fleets() {
    const FleetId id = idFrom(plan().fleets);
    if (plan().fleets.size() > 4)
      m_document.edit(u"fleets"_s, withFleetDeleted(plan(), id, idFrom(plan().fleets)));
    else if (m_dice.chance(0.5))
      m_document.edit(u"fleets"_s, withFleetAdded(plan(), idFrom(plan().nodeTypes), name().toStdString()).plan);
    else
      m_document.edit(u"fleets"_s, withFleetDuplicated(plan(), id, name().toStdString()).plan);
  }

  template <class Model, class Remove>
  void editRows(Model& model, Remove remove) {
    model.setFleet(idFrom(plan().fleets));
    if (model.rowCount() == 0 || (model.rowCount() < 5 && m_dice.chance(0.4))) return model.addDefault(0);
    const int row = m_dice.whole(0, model.rowCount() - 1);
    if (m_dice.chance(0.2)) return remove(row);
    model.setData(model.index(row, Model::kCount), m_dice.whole(0, 30), Qt::EditRole);
    model.setData(model.index(row, Model::kRenew), m_dice.chance(0.5) ? Qt::Checked : Qt::Unchecked,
                  Qt::CheckStateRole);
  }
  void commitments() {
    editRows(m_commitments, [this](int row) { m_commitments.removeCommitments({row}); });
  }
  void purchases() {
    editRows(m_purchases, [this](int row) { m_purchases.removePurchases({row}); });
  }

  void scenarios() {
    const ScenarioId id = idFrom(plan().scenarios);
    if (plan().scenarios.size() > 5)
      m_document.edit(u"scenarios"_s, withScenarioDeleted(plan(), id));
    else if (m_dice.chance(0.5))
      m_document.edit(u"scenarios"_s, withScenarioAdded(plan(), id, name().toStdString()).plan);
    else
      m_document.edit(u"scenarios"_s, withScenarioDuplicated(plan(), id, name().toStdString()).plan);
  }
  void ownAssumption() {
    const Scenario& scenario = plan().scenarios[place(plan().scenarios)];
    const auto& key = m_dice.chance(0.5) ? "pue" : "taxRate";
    m_document.edit(u"own"_s, withOwnAssumption(plan(), scenario.id, key, !hasOwnAssumption(scenario, key)));
  }
  void flipLever() {
    const auto kind = static_cast<LeverKind>(m_dice.whole(0, kLeverCount - 1));
    m_document.edit(u"flip"_s, withLeverFlipped(plan(), idFrom(plan().scenarios), kind));
  }
  void limitLever() {
    const ScenarioId scenario = idFrom(plan().scenarios);
    m_document.edit(u"limit"_s, [&](Plan& plan) {
      if (auto* lever = ownLever(plan, scenario, &Levers::responseCache))
        lever->workloads = std::vector{idFrom(plan.workloads)};
    });
  }
  void financing() {
    const ScenarioId scenario = idFrom(plan().scenarios);
    const auto kind = static_cast<FinancingKind>(m_dice.whole(0, 2));
    m_document.edit(u"financing"_s, [&](Plan& plan) {
      const Financing preset = financingPreset(plan, scenario, kind);
      if (auto* lever = ownLever(plan, scenario, &Levers::own)) lever->financing = preset;
    });
  }

  void cheapestMix() {
    optimise::SolvedPools solved;
    const ScenarioId scenario = idFrom(plan().scenarios);
    const Plan optimal = optimise::withOptimalLevers(plan(), scenario, true);
    if (const auto found = optimise::optimum(optimal, scenario, solved))
      m_document.edit(u"mix"_s, optimise::withPurchasesApplied(optimal, scenario, found.value().choice));
  }
  void tierDrag() {
    optimise::SolvedPools solved;
    const ScenarioId scenario = idFrom(plan().scenarios);
    const auto mix = optimise::mixOf(plan(), scenario, solved);
    if (!mix) return;
    const auto kind = m_dice.chance(0.5) ? optimise::PurchaseKind::Reserved1y : optimise::PurchaseKind::Reserved3y;
    m_document.beginGesture(u"tier"_s);
    const Plan held = optimise::withMixHeld(m_document.gestureStart(), scenario, kind, mix.value());
    const FleetId fleet = idFrom(held.fleets);
    const int least = optimise::contractedNodes(held, scenario, fleet, kind, 0);
    for (int step = 0; step < 3; ++step)
      m_document.updateGesture(optimise::withTierCount(held, scenario, fleet, kind, 0, least + m_dice.whole(0, 9)));
    m_document.finishGesture();
  }
  void advice() {
    optimise::SolvedPools solved;
    const ScenarioId scenario = idFrom(plan().scenarios);
    const auto found = optimise::adviceFor(plan(), scenario, solved);
    if (found && found.value() && !found.value()->empty())
      m_document.edit(u"advice"_s, found.value()->front().edit(plan(), scenario));
  }

  void demandCases() {
    if (m_cases.rowCount() < 6 && m_dice.chance(0.6)) return m_cases.addCase();
    m_cases.removeCases({m_dice.whole(0, m_cases.rowCount() - 1)});
  }
  void budget() {
    m_document.edit(u"budget"_s, [&](Plan& plan) {
      plan.budget = {{.month = 0, .amount = Money(m_dice.between(0, 1e6))}};
      plan.otherAiSpend = {{.name = name().toStdString(), .monthly = {Money(m_dice.between(0, 1e6))}}};
    });
  }
  void source() {
    m_document.edit(u"source"_s, [&](Plan& plan) {
      plan.sources["assumptions.pue"] = {.source = name().toStdString(), .asOf = "2026-01-01"};
    });
  }
  void calibration() {
    m_document.edit(u"calibrate"_s, [&](Plan& plan) {
      if (plan.benchmarks.size() > 4) return plan.benchmarks.clear();
      plan.benchmarks.push_back({.model = "Llama-3.3-70B",
                                 .accelerator = "H100 SXM",
                                 .gpus = m_dice.whole(1, 8),
                                 .inputTokens = 1000,
                                 .outputTokens = 200,
                                 .concurrency = 64,
                                 .outputTokensPerSecond = 2000});
    });
  }
  void ownCopies() {
    const auto& models = shippedCatalogue().models;
    if (plan().models.size() > 3)
      m_document.edit(u"copies"_s, withSpecRemoved<ModelSpec>(plan(), place(plan().models)));
    else
      m_document.edit(u"copies"_s, withSpecCopied<ModelSpec>(plan(), models[place(models)]));
  }
  void importSeries() {
    if (plan().series.size() > 3) return;
    std::vector<double> hours(static_cast<size_t>(m_dice.whole(1, 400)));
    for (double& hour : hours) hour = m_dice.between(0, 20);
    m_document.edit(u"import"_s, withSeriesImported(plan(),
                                                    {.name = name().toStdString(),
                                                     .start = {m_dice.whole(0, 500'000)},
                                                     .values = HourlyValues(hours),
                                                     .fileName = "trace.csv",
                                                     .rowCount = 9,
                                                     .workload = idFrom(plan().workloads)},
                                                    m_dice.between(1, 4000), std::nullopt));
  }
  void removeSeries() {
    if (!plan().series.empty()) m_document.edit(u"remove"_s, withSeriesRemoved(plan(), idFrom(plan().series)));
  }
  void restore() {
    const auto steps = m_document.steps();
    if (steps.empty()) return;
    const auto& changes = steps[place(steps)]->changes();
    if (changes.empty()) return;
    const auto restored = withRestored(plan(), changes.front(), ChangeSide::Before);
    if (restored) m_document.edit(u"restore"_s, restored.value());
  }

  PlanDocument& m_document;
  Dice m_dice;
  CommitmentModel m_commitments;
  PurchaseModel m_purchases;
  DemandCaseModel m_cases;
  std::map<std::string, int> m_made;
  double m_weights = [] {
    double sum = 0;
    for (const Edit& edit : table()) sum += edit.weight;
    return sum;
  }();
};

}  // namespace fulcrum::test
