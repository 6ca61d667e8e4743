// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook.h"

#include <cmath>

#include "base/conversions.h"
#include "exchange/evaluation_json.h"
#include "workbook/arm_sheets.h"
#include "workbook/export_record.h"
#include "workbook/front_sheets.h"
#include "workbook/outputs.h"

namespace fulcrum::workbook {
namespace {

std::vector<std::string> monthNames(const Plan& plan, int count) {
  std::vector<std::string> names;
  for (int month = 0; month < count; ++month) names.push_back(toText(addMonths(plan.start, month)));
  return names;
}

std::optional<double> monthly(const std::optional<double>& yearly) {
  return yearly ? std::optional(std::expm1(std::log1p(*yearly) / kMonthsPerYear)) : std::nullopt;
}

// The scenario, and both arms of own against rent: the own arm is the scenario where it owns something.
struct Arms {
  std::unique_ptr<Arm> scenario;
  std::unique_ptr<Arm> hypothetical;
  std::unique_ptr<Arm> rent;
  [[nodiscard]] const Arm& own() const { return hypothetical ? *hypothetical : *scenario; }
};

class Maker {
 public:
  Maker(const Plan& plan, const ScenarioId& scenario, const WorkbookOptions& options)
      : m_plan(plan), m_scenario(scenario), m_options(options) {
    m_workbook.book = Book(plan.currency);
    m_workbook.currency = plan.currency;
  }

  Result<Workbook> make() {
    Workbook& workbook = m_workbook;
    auto evaluated = evaluate(m_plan, m_scenario);
    if (!evaluated) return evaluated.problems();
    const auto compared = finance::ownVersusRent(m_plan, m_scenario, evaluator(), &evaluated.value().evaluation);
    if (!compared) return compared.problems();
    m_front.cover = workbook.book.addSheet("Cover");
    m_front.summary = workbook.book.addSheet("Summary");
    Inputs inputs(workbook.book, m_plan);
    const int months = evaluated.value().model.months;
    const ArmContext context{workbook.book, inputs, m_plan, monthNames(m_plan, months), monthNames(m_plan, months + 1)};

    Arms arms;
    arms.scenario = writeArm(context, std::move(evaluated).value(), "", nullptr);
    if (compared.value().hypothetical) {
      auto own = evaluate(finance::withOwnLever(m_plan, m_scenario), m_scenario);
      if (!own) return own.problems();
      arms.hypothetical = writeArm(context, std::move(own).value(), " if owned", arms.scenario.get());
    }
    const finance::ArmPlan rentPlan = finance::rentArmPlan(m_plan, m_scenario, compared.value().rentArm);
    auto rent = evaluate(rentPlan.plan, rentPlan.scenario);
    if (!rent) return rent.problems();
    arms.rent = writeArm(context, std::move(rent).value(), " rent", arms.scenario.get());
    const Arm& own = arms.own();
    const ComparisonCells comparison =
        writeComparison(workbook.book, context.boundaries, months, own.assumptions("discountRate"),
                        {own.flows, arms.rent->flows, own.beforeFinancing(), arms.rent->beforeFinancing()},
                        monthly(compared.value().irr));

    const finance::FinancedCash financed =
        finance::financedCashOf(m_plan, m_scenario, arms.scenario->evaluated.evaluation);
    const std::string json =
        evaluationToJson(arms.scenario->evaluated.evaluation, {.comparison = &compared.value(), .financed = &financed});
    const Outputs outputs = outputsOf(*arms.scenario, own, *arms.rent, comparison);
    finish(inputs, arms, comparison, outputs, json);
    return std::move(workbook);
  }

 private:
  Result<optimise::EvaluatedScenario> evaluate(const Plan& plan, const ScenarioId& scenario) {
    return optimise::evaluateScenario(plan, scenario, m_solved);
  }
  finance::Evaluator evaluator() {
    return [this](const Plan& plan, const ScenarioId& scenario) {
      return optimise::evaluateOptimal(plan, scenario, m_solved);
    };
  }

  void finish(const Inputs& inputs, const Arms& arms, const ComparisonCells& comparison, const Outputs& outputs,
              const std::string& json) {
    Workbook& workbook = m_workbook;
    const FrontContext front{workbook,   m_plan,     m_scenario, m_options, *arms.scenario,
                             arms.own(), *arms.rent, comparison, m_front};
    workbook.index = inputs.index();
    ExportRecord record(workbook, m_plan, m_scenario, m_options);
    m_front.changedInputs = record.changed();
    writeScenarios(front, evaluator());
    writeChecks(front, outputs, json);
    writeMethod(front);
    for (const IndexEntry& entry : indexOf(outputs, json)) workbook.index.push_back(entry);
    writeIndex(workbook);
    writeSummary(front);
    writeCover(front);
    record.finish();
    workbook.book.calculate();
    for (int check = 0; check < workbook.checkCount; ++check) {
      const CellPlace place{workbook.passes.sheet, workbook.passes.row + check, workbook.passes.column};
      if (workbook.book.valueOf(place).number != 1.0) ++workbook.failedChecks;
    }
  }

  const Plan& m_plan;
  const ScenarioId& m_scenario;
  const WorkbookOptions& m_options;
  optimise::SolvedPools m_solved;
  Workbook m_workbook;
  FrontSheets m_front;
};

}  // namespace

Result<Workbook> workbookOf(const Plan& plan, const ScenarioId& scenario, const WorkbookOptions& options) {
  return Maker(plan, scenario, options).make();
}

}  // namespace fulcrum::workbook
