// SPDX-License-Identifier: GPL-3.0-or-later
// Families of figures: each is what its page displays, and its terms add up to it again, level by level.
#include <QDirIterator>
#include <QtTest>

#include <cmath>
#include <numeric>

#include "actuals/actuals_report.h"
#include "actuals/mapping.h"
#include "engine/hardware_ranking.h"
#include "engine/served_state.h"
#include "explain/families.h"
#include "explain/figures.h"
#include "explain/savings_names.h"
#include "explanation_fault.h"
#include "finance/api_arm.h"
#include "finance/break_even.h"
#include "finance/quoted_figures.h"
#include "optimise/demand_cases.h"
#include "optimise/mix.h"
#include "optimise/screening.h"
#include "plan/fields.h"
#include "plan/lever_presets.h"
#include "plan/plan_json.h"
#include "plan/resolve.h"
#include "risk/buying.h"
#include "risk/default_inputs.h"
#include "risk/stress.h"
#include "risk/tornado.h"
#include "support/random_plan.h"

namespace tst_families {

using namespace fulcrum;
using namespace fulcrum::test;
using explain::Explanation;

namespace {

using Shown = std::map<std::string, double>;

Plan planIn(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(path));
  Plan plan = planFromJson(file.readAll().toStdString()).value();
  if (plan.uncertainties.empty()) plan.uncertainties = risk::defaultInputs(plan);
  plan.simulation.trials = 41;
  return plan;
}

Plan sample() {
  return planIn(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json"));
}

// The scenario that differs most from its base.
ScenarioId lastOf(const Plan& plan) {
  return plan.scenarios.back().id;
}

std::string faultOf(const std::vector<Explanation>& all, const Shown& shown) {
  for (const Explanation& each : all) {
    if (each.figure.empty()) return "a figure has no name";
    if (std::string fault = explanationFault(each); !fault.empty()) return each.figure + ": " + fault;
  }
  for (const auto& [name, value] : shown) {
    const auto found = explain::figureOfFamily(all, name);
    if (!found) return name + " is not explained";
    const std::optional<double> explained = found.value().value;
    if (std::isfinite(value) != explained.has_value()) return name + " has a value, or has none";
    if (explained && std::abs(*explained - value) > 1e-9 * std::max(1.0, std::abs(value)))
      return name + " is displayed as " + std::to_string(value) + " and explained as " + std::to_string(*explained);
  }
  return {};
}

}  // namespace

class FamiliesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // All that a plan has, of the sample and all templates.
  void everyFamilyAddsUp_data() {
    QTest::addColumn<QString>("file");
    for (const char* folder : {"samples", "templates"}) {
      QDirIterator files(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/") + QLatin1String(folder), {"*.plan.json"});
      while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
      }
    }
  }
  void everyFamilyAddsUp() {
    QFETCH(QString, file);
    const Plan plan = planIn(file);
    const ScenarioId scenario = lastOf(plan);
    optimise::SolvedPools solved;
    const auto evaluation = optimise::evaluateOptimal(plan, scenario, solved);
    QVERIFY(evaluation.ok());
    int figures = 0;
    for (const std::string& family : explain::familiesOf(plan, evaluation.value())) {
      QCOMPARE(explain::familyOf(family), family);
      const auto all = explain::familyExplanations(plan, scenario, family);
      // A target can be out of reach, and a plan with a lever switched on can be refused.
      QVERIFY2(all.ok() || family.starts_with("throughput[") || family.starts_with("lever["), family.c_str());
      if (!all) continue;
      for (const Explanation& each : all.value()) QCOMPARE(explain::familyOf(each.figure), family);
      const std::string fault = faultOf(all.value(), {});
      QVERIFY2(fault.empty(), fault.c_str());
      figures += static_cast<int>(all.value().size());
    }
    QVERIFY(figures > 100);
  }

  void apiArm() {
    const Plan plan = sample();
    optimise::SolvedPools solved;
    const finance::Evaluator evaluator = [&](const Plan& any, const ScenarioId& id) {
      return optimise::evaluateOptimal(any, id, solved);
    };
    const ScenarioId scenario("playbook");
    const auto compared = finance::ownVersusRent(plan, scenario, evaluator);
    const auto arm = finance::apiArm(plan, scenario, evaluator, compared.value());
    const auto all = explain::familyExplanations(plan, scenario, "apiArm");
    const std::string fault =
        faultOf(all.value(), {{"apiArm.npvAgainstRent", arm.value().npvAgainstRent.value()},
                              {"apiArm.npvAgainstOwn", arm.value().npvAgainstOwn.value()},
                              {"apiArm.breakEvenMTokPerMonth", *arm.value().breakEvenMTokPerMonth},
                              {"apiArm.breakEvenOwnMTokPerMonth", *arm.value().breakEvenOwnMTokPerMonth}});
    QVERIFY2(fault.empty(), fault.c_str());
    const auto refused = explain::familyExplanations(plan, ScenarioId("base"), "apiArm");
    QCOMPARE(refused.problems().front().code, std::string("noApiPrice"));
  }

  void tornado() {
    const Plan plan = sample();
    for (const char* output : {"monthlyCost", "ownPaybackMonths"}) {
      const auto found = risk::tornadoOf(plan, lastOf(plan), output).value();
      const std::string family = std::string("tornado[") + output + "]";
      Shown shown{{family + ".base", found.base}};
      for (const risk::TornadoBar& bar : found.bars) {
        const std::string start = family + "." + bar.input + ".";
        shown[start + "swing"] = bar.swing;
        if (!std::isfinite(bar.points[0].output - bar.points[3].output)) shown[start + "swing"] = NAN;
        shown[start + "p10"] = bar.points[0].output;
        shown[start + "p90"] = bar.points[3].output;
        shown[start + "change.p90"] = bar.points[3].output - found.base;
      }
      check(plan, family, shown);
    }
  }

  // What a card of a lever says beside its switch.
  void levers() {
    const Plan plan = sample();
    const ScenarioId scenario = lastOf(plan);
    optimise::SolvedPools solved;
    const double now = optimise::evaluateOptimal(plan, scenario, solved).value().headline.monthlyCost.value();
    int moved = 0;
    for (int kind = 0; kind < kLeverCount; ++kind) {
      const std::string family = "lever[" + std::string(leverKey(static_cast<LeverKind>(kind))) + "]";
      const auto flipped =
          optimise::evaluateOptimal(withLeverFlipped(plan, scenario, static_cast<LeverKind>(kind)), scenario, solved);
      if (!flipped) continue;
      const double change = flipped.value().headline.monthlyCost.value() - now;
      check(plan, family, {{family + ".flipped", change}});
      moved += std::abs(change) > 1 ? 1 : 0;
    }
    QVERIFY(moved > 3);
  }

  void screening() {
    const Plan plan = sample();
    const ScenarioId scenario = lastOf(plan);
    const Assumptions assumptions = resolveScenario(plan, scenario).assumptions;
    static constexpr std::array kKeys{"owned", "reserved3y", "reserved1y", "spot", "onDemand"};
    int lines = 0;
    for (const NodeType& type : plan.nodeTypes) {
      for (const char* hours : {"0", "123.456", "730"}) {
        const std::string family = "screening[" + type.id.text + ",14," + hours + "]";
        Shown shown;
        double least = INFINITY;  // of what may serve any work
        for (const auto& line : optimise::screeningLines(type, assumptions, 14, plan.priceRules)) {
          const double cost = line.fixed.value() + line.perHour.value() * std::stod(hours);
          shown[family + "." + kKeys.at(static_cast<size_t>(line.tier))] = cost;
          if (line.tier != Tier::Spot) least = std::min(least, cost);
          ++lines;
        }
        if (std::isfinite(least)) shown[family + ".cheapest"] = least;
        check(plan, family, shown);
      }
    }
    QVERIFY(lines > 20);
  }

  void demandCases() {
    Plan plan = sample();
    const ScenarioId scenario = lastOf(plan);
    optimise::SolvedPools solved;
    for (const bool named : {false, true}) {
      if (named)
        plan.demandCases = {{.name = "Slow", .demandFactor = 0.7, .weight = 3}, {.name = "Fast", .growthAdjust = 0.03}};
      const std::string family = named ? "demandCases[rented]" : "demandCases[own]";
      const auto cases = named ? plan.demandCases : optimise::usualDemandCases();
      const auto found = optimise::demandCases(plan, scenario, cases, !named, solved).value();
      Shown shown;
      for (size_t choice = 0; choice < found->choices.size(); ++choice) {
        const std::string start = family + ".choices[" + std::to_string(choice) + "].";
        for (size_t each = 0; each < cases.size(); ++each)
          shown[start + "cost[" + std::to_string(each) + "]"] = found->choices[choice].cost[each].value();
        shown[start + "expected"] = found->choices[choice].expected.value();
        shown[start + "meanRegret"] = found->choices[choice].expectedRegret.value();
        shown[start + "worstRegret"] = found->choices[choice].largestRegret.value();
      }
      QCOMPARE(shown.size(), (cases.size() + 1) * (cases.size() + 3));
      check(plan, family, shown);
    }
  }

  void sharesOfWorkloads() {
    const Plan plan = sample();
    const explain::Figures figures(explain::explainedScenario(plan, lastOf(plan)).value());
    double sum = 0;
    for (const Workload& workload : plan.workloads) {
      const auto share = figures.explain("workloads[" + workload.id.text + "].costShare", 1);
      QVERIFY(share.ok());
      QCOMPARE(explanationFault(share.value()), std::string());
      sum += *share.value().value;
    }
    QVERIFY(std::abs(sum - 1) < 1e-9);
  }

  // As the list of a fleet's workloads displays it: what the plan says, without levers.
  void throughputOfThePlan() {
    const Plan plan = sample();
    const ServingBook book(plan);
    int checked = 0;
    for (const Workload& workload : plan.workloads) {
      const auto state = servingStateOf(plan, workload);
      const auto answer = state ? book.answer(*state, workload.service ? workload.service->gpusPerReplica : 0)
                                : Result<ServingAnswer>(Problem{});
      if (!answer) continue;
      const std::string family = "throughput[" + workload.id.text + "]";
      check(plan, family,
            {{family + ".rate", answer.value().point.requestsPerSecond},
             {family + ".gpus", static_cast<double>(answer.value().point.gpus)}});
      ++checked;
    }
    QVERIFY(checked > 0);
  }

  // As the lever and the workload's match display it.
  void hardware() {
    const Plan plan = sample();
    const Plan seen = withElementsOf(plan, lastOf(plan)).value();
    const Levers levers = resolveScenario(seen, lastOf(plan)).levers;
    const RankedHardware ranked = rankedHardware(seen, levers, nodeCandidates(seen));
    Shown shown{{"hardware[*].now", ranked.now().value()}};
    QVERIFY(ranked.ranking.size() > 20);
    for (const LoadedNode& node : ranked.ranking) {
      const std::string start = "hardware[*]." + ranked.candidates.types[node.nodeType].id.text + ".";
      shown[start + "served"] = node.servedShare;
      if (!node.costPerMOutputTok) continue;
      shown[start + "cost"] = *node.costPerMOutputTok;
      shown[start + "againstNow"] = *node.costPerMOutputTok / *ranked.now() - 1;
    }
    check(plan, "hardware[*]", shown);
    int compared = 0;
    for (const Workload& workload : seen.workloads) {
      const RankedHardware own = rankedFor(seen, levers, workload, nodeCandidates(seen));
      const NodeType* type = servingNodeType(seen, levers, *find(seen, workload.fleet));
      const auto above = mismatch(own.ranking, static_cast<size_t>(type - seen.nodeTypes.data()));
      if (!above) continue;
      const std::string family = "hardware[" + workload.id.text + "]";
      check(plan, family, {{family + ".aboveCheapest", *above}});
      ++compared;
    }
    QVERIFY(compared > 0);
  }

  // Of any plan: what is asked for adds up, whichever node types have a place in the ranking.
  void hardwareOfRandomPlans() {
    int rankings = 0;
    int matches = 0;
    for (uint64_t seed = 1; seed <= 40; ++seed) {
      const Plan plan = randomPlan(seed);
      for (const Scenario& scenario : plan.scenarios) {
        const auto seen = withElementsOf(plan, scenario.id);
        if (!seen) continue;
        const Levers levers = resolveScenario(seen.value(), scenario.id).levers;
        const auto candidates = nodeCandidates(seen.value());
        std::vector<std::pair<std::string, RankedHardware>> families{
            {"hardware[*]", rankedHardware(seen.value(), levers, candidates)}};
        for (const Workload& workload : seen.value().workloads)
          families.emplace_back("hardware[" + workload.id.text + "]",
                                rankedFor(seen.value(), levers, workload, candidates));
        for (const auto& [family, ranked] : families) {
          const auto all = explain::familyExplanations(plan, scenario.id, family);
          QVERIFY2(all.ok(), family.c_str());
          Shown shown;
          if (const auto now = ranked.now()) shown[family + ".now"] = *now;
          for (const LoadedNode& node : ranked.ranking) {
            const std::string start = family + "." + ranked.candidates.types[node.nodeType].id.text + ".";
            shown[start + "served"] = node.servedShare;
            if (node.costPerMOutputTok) shown[start + "cost"] = *node.costPerMOutputTok;
            ++rankings;
          }
          matches += static_cast<int>(std::ranges::count_if(
              all.value(), [](const Explanation& each) { return each.figure.ends_with(".aboveCheapest"); }));
          const std::string fault = faultOf(all.value(), shown);
          QVERIFY2(fault.empty(),
                   qPrintable(QStringLiteral("seed %1, %2: %3")
                                  .arg(seed)
                                  .arg(QString::fromStdString(scenario.id.text), QString::fromStdString(fault))));
        }
      }
    }
    QVERIFY(rankings > 100);
    QVERIFY(matches > 0);
  }

  // Of any plan, whatever it lacks.
  void pagesOfRandomPlans() {
    int figures = 0;
    for (uint64_t seed = 1; seed <= 8; ++seed) {
      const Plan plan = randomPlan(seed);
      const ScenarioId scenario = lastOf(plan);
      std::vector<std::string> families{"demandCases[own]", "mix[rented]", "actuals"};
      for (const NodeType& type : plan.nodeTypes) families.push_back("screening[" + type.id.text + ",3,99.5]");
      for (const Workload& workload : plan.workloads) families.push_back("throughput[" + workload.id.text + "]");
      for (const char* key : {"spot", "own", "rightSizing"}) families.push_back(std::string("lever[") + key + "]");
      for (const std::string& family : families) {
        const auto all = explain::familyExplanations(plan, scenario, family);
        if (!all) continue;  // a plan or a target can be refused
        const std::string fault = faultOf(all.value(), {});
        QVERIFY2(fault.empty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(fault))));
        figures += static_cast<int>(all.value().size());
      }
    }
    QVERIFY2(figures > 200, qPrintable(QString::number(figures)));
  }

  // Down to the prefill, and not a value alone.
  void timeToFirstTokenHasItsParts() {
    const Plan plan = sample();
    int looked = 0;
    for (const Workload& workload : plan.workloads) {
      const std::string family = "throughput[" + workload.id.text + ",0]";
      const auto all = explain::familyExplanations(plan, lastOf(plan), family);
      if (!all) continue;
      const auto ttft = explain::figureOfFamily(all.value(), family + ".ttft").value();
      QCOMPARE(ttft.terms.size(), 2u);
      QCOMPARE(ttft.terms.front().terms.size(), 4u);
      const auto served = servedState(plan, lastOf(plan), workload, 0);
      const ServingBook book(plan);
      const bool typed = workload.service && served->known;
      const auto answer = book.answer(served->state, typed ? served->known->rate.gpus : 0);
      QVERIFY(std::abs(*ttft.value - answer.value().point.ttftMs) < 1e-9 * answer.value().point.ttftMs);
      ++looked;
    }
    QVERIFY(looked > 0);
  }

  void stress() {
    Plan plan = sample();
    plan.stressCases.push_back(
        {.name = "A dear winter", .changes = {{.path = "onDemandPrice", .effect = InputEffect::Factor, .amount = 2}}});
    const auto table = risk::stressed(plan, lastOf(plan)).value();
    const size_t usual = risk::usualStressCases().size();
    for (size_t row = 0; row < table.cases.size(); ++row) {
      const std::string family =
          "stress[" + (row < usual ? table.cases[row].name : std::to_string(row - usual + 1)) + "]";
      Shown shown;
      for (size_t place = 0; place < table.outputs.size(); ++place)
        shown[family + "." + table.outputs[place]] = table.cases[row].outputs[place];
      check(plan, family, shown);
      const auto all = explain::familyExplanations(plan, lastOf(plan), family).value();
      const auto cost = explain::figureOfFamily(all, family + ".monthlyCost").value();
      QVERIFY2(!cost.terms.empty(), family.c_str());  // down to the months, and not a value alone
    }
  }

  void buying() {
    const Plan plan = sample();
    const auto advice = risk::adviseBuying(plan, lastOf(plan), plan.simulation.trials).value();
    Shown shown;
    for (size_t place = 0; place < advice.mixes.size(); ++place) {
      const std::string start = "buying[" + std::to_string(place) + "].";
      shown[start + "mean"] = advice.mixes[place].cost.mean;
      shown[start + "p90"] = advice.mixes[place].cost.percentiles[5];
      shown[start + "worst5"] = advice.mixes[place].cost.worst5;
      shown[start + "regret"] = advice.mixes[place].regret;
    }
    QVERIFY(advice.mixes.size() > 2);
    check(plan, "buying", shown);
  }

  void mix() {
    const Plan plan = sample();
    const ScenarioId scenario = lastOf(plan);
    optimise::SolvedPools solved;
    for (const bool own : {true, false}) {
      const std::string family = own ? "mix[own]" : "mix[rented]";
      const auto mine = optimise::mixOf(plan, scenario, solved).value();
      const auto best = optimise::mixOf(optimise::withOptimalLevers(plan, scenario, own), scenario, solved).value();
      Shown shown{{family + ".aboveCheapest", (mine.monthlyCost - best.monthlyCost).value()}};
      for (size_t pool = 0; pool < mine.pools.size(); ++pool) {
        const std::string start = family + "." + mine.pools[pool].id.text + ".onDemand.";
        const auto& use = mine.pools[pool].use[static_cast<size_t>(Tier::OnDemand)];
        shown[start + "covers"] = use.used / mine.pools[pool].needed;
        const auto& cheapest = best.pools[pool].use[static_cast<size_t>(Tier::OnDemand)];
        shown[start + "cheapest.covers"] = cheapest.used / best.pools[pool].needed;
      }
      const auto stages = optimise::optimum(optimise::withOptimalLevers(plan, scenario, own), scenario, solved);
      size_t purchases = 0;
      for (const optimise::PoolOptimum& pool : stages.value().choice.pools) {
        for (size_t index = 0; index < pool.purchases.size(); ++index, ++purchases) {
          const std::string start = family + "." + pool.id.text + ".purchases[" + std::to_string(index) + "].";
          shown[start + "nodes"] = pool.purchases[index].count;
          shown[start + "used"] = pool.purchases[index].utilisation;
        }
      }
      QVERIFY(purchases > 0);
      check(plan, family, shown);
    }
  }

  void advice() {
    const Plan plan = sample();
    const ScenarioId scenario = plan.scenarios.front().id;
    optimise::SolvedPools solved;
    const auto found = optimise::adviceFor(plan, scenario, solved).value();
    QVERIFY(found && found->size() > 2);
    Shown shown;
    for (size_t place = 0; place < found->size(); ++place)
      shown["advice[" + std::to_string(place) + "].saving"] = (*found)[place].savingPerMonth.value();
    check(plan, "advice", shown, scenario);
  }

  void savings() {
    const Plan plan = sample();
    optimise::SolvedPools solved;
    const auto evaluator = [&](const Plan& any, const ScenarioId& id) {
      return optimise::evaluateOptimal(any, id, solved);
    };
    const ScenarioId base = plan.scenarios.front().id;
    const std::string family = "savings[" + base.text + "]";
    for (const Scenario& scenario : plan.scenarios) {
      if (scenario.id == base) continue;
      const auto found = optimise::attribute(plan, base, scenario.id, evaluator).value();
      QVERIFY(found && !found->contributions.empty());
      Shown shown;
      for (const optimise::Contribution& each : found->contributions) {
        const std::string name = family + "." + explain::savingsKey(each.player);
        shown[name] = each.shapley.value();
        shown[name + ".inSequence"] = each.sequential.value();
      }
      check(plan, family, shown, scenario.id);
    }
  }

  void changes() {
    Plan plan = sample();
    plan.horizonMonths = 12;
    const ScenarioId reference = plan.scenarios.front().id;
    optimise::SolvedPools solved;
    const auto now = optimise::evaluateOptimal(plan, lastOf(plan), solved).value();
    const auto before = optimise::evaluateOptimal(plan, reference, solved).value();
    const auto cash = [](const Evaluation& evaluation) {
      return std::accumulate(evaluation.cashTotal.begin(), evaluation.cashTotal.end(), Money()).value();
    };
    const std::string family = "change[" + reference.text + "]";
    check(plan, family,
          {{family + ".monthlyCost", now.headline.monthlyCost.value() / before.headline.monthlyCost.value() - 1},
           {family + ".costPerMTok", *now.headline.costPerMTok / *before.headline.costPerMTok - 1},
           {family + ".utilisation", *now.headline.utilisation - *before.headline.utilisation},
           {family + ".cashTotal", cash(now) / cash(before) - 1}});
    const auto all = explain::familyExplanations(plan, lastOf(plan), family).value();
    // Differences that may be of either sign have none in per cent.
    QVERIFY(!explain::figureOfFamily(all, family + ".ownNpv").ok());
    QCOMPARE(explain::familyExplanations(plan, reference, "change[nobody]").problems().front().code,
             std::string("unknownFigure"));
  }

  void quoted() {
    Plan plan = sample();
    const ScenarioId scenario = lastOf(plan);
    const ScenarioId reference = plan.scenarios.front().id;
    optimise::SolvedPools solved;
    const auto evaluator = [&](const Plan& any, const ScenarioId& id) {
      return optimise::evaluateOptimal(any, id, solved);
    };
    const auto evaluation = evaluator(plan, scenario).value();
    const auto base = evaluator(plan, reference).value();
    auto owning = finance::ownVersusRent(plan, scenario, evaluator).value();
    finance::addWorthOnSameTerms(owning, plan, scenario, evaluator);
    const Plan bought = owning.hypothetical ? finance::withOwnLever(plan, scenario) : plan;
    const auto demand = finance::breakEvenDemand(
        finance::withPurchasesHeld(bought, scenario, evaluator(bought, scenario).value()), scenario, evaluator);
    const auto from = demand ? finance::owningPaysFrom(owning, demand.value()) : std::nullopt;
    Shown shown;
    for (const auto& each : finance::compareQuoted(plan, evaluation, &base, &owning, from)) {
      const std::string start = "quoted[" + reference.text + "]." + std::string(each.figure.code) + ".";
      if (each.low) shown[start + "low"] = *each.low;
      if (each.high) shown[start + "high"] = *each.high;
    }
    QVERIFY(shown.size() > 10);
    check(plan, "quoted[" + reference.text + "]", shown);
  }

  void throughput() {
    const Plan plan = sample();
    const ScenarioId scenario = lastOf(plan);
    const Plan seen = withElementsOf(plan, scenario).value();
    const ServingBook book(seen);
    int checked = 0;
    for (const Workload& workload : seen.workloads) {
      const auto served = servedState(seen, scenario, workload, 0);
      if (!served) continue;
      const bool typed = workload.service && served->known;
      const auto answer = book.answer(served->state, typed ? served->known->rate.gpus : 0);
      if (!answer) continue;
      const OperatingPoint& point = answer.value().point;
      const std::string family = "throughput[" + workload.id.text + ",0]";
      check(plan, family,
            {{family + ".rate", point.requestsPerSecond},
             {family + ".tokensPerSecond", point.outputTokensPerSecond},
             {family + ".inFlight", point.concurrency},
             {family + ".tpot", point.tpotMs},
             {family + ".ttft", point.ttftMs},
             {family + ".gpus", static_cast<double>(point.gpus)}});
      ++checked;
    }
    QVERIFY(checked > 0);
  }

  void actuals() {
    Plan plan = sample();
    const ScenarioId scenario("playbook");  // with terms, spot and hours on demand
    const Plan seen = withElementsOf(plan, scenario).value();
    BillFile bill{.id = BillFileId("bill"), .name = "bill.csv"};
    std::vector<BillRow> rows;
    for (int month = 0; month < 3; ++month) {
      const CalendarMonth at = addMonths(plan.start, month);
      for (const Fleet& fleet : seen.fleets) {
        for (const SpendTier tier : {SpendTier::OnDemand, SpendTier::Spot, SpendTier::CommittedUsed})
          rows.push_back({.month = at,
                          .currency = plan.currency,
                          .provider = "cloud",
                          .sku = fleet.id.text,
                          .tier = tier,
                          .effective = 9000.0 + 500 * month,
                          .hours = 100.0 + 20 * month + 35 * static_cast<int>(tier)});
      }
      rows.push_back({.month = at, .currency = plan.currency, .sku = "something else", .effective = 700});
      rows.push_back({.month = at, .currency = plan.currency, .sku = "notebooks", .effective = 50.0 * (month + 1)});
    }
    bill.rows = SharedList<BillRow>(rows);
    plan.actuals.files.push_back(bill);
    plan.actuals.measured = {{.month = plan.start, .counter = "GPU_UTIL", .gpuHours = 900, .busyGpuHours = 333}};
    plan.actuals.budgets = {
        {.name = "Budget", .lines = {{.month = plan.start, .costCentre = "research", .amount = Money(70'000)}}}};
    plan.actuals.rules.push_back(
        {.when = {{.key = RuleKey::Sku, .value = "notebooks"}}, .target = RuleTarget::CostCentre, .to = "research"});
    for (const Fleet& fleet : seen.fleets)
      plan.actuals.rules.push_back(
          {.when = {{.key = RuleKey::Sku, .value = fleet.id.text}}, .target = RuleTarget::Fleet, .to = fleet.id.text});
    optimise::SolvedPools solved;
    const auto evaluation = optimise::evaluateOptimal(plan, scenario, solved).value();
    const auto report = actuals::actualsReport(withElementsOf(plan, scenario).value(), evaluation);
    Shown shown;
    for (const actuals::ActualMonth& month : report.months) {
      const std::string start = "actuals[" + toText(month.month) + "].";
      shown[start + "plan"] = month.plan;
      if (!month.isBilled) continue;
      shown[start + "billed"] = month.actual;
      shown[start + "difference"] = month.actual - month.plan;
      for (const std::string_view part : actuals::kVarianceParts)
        shown[start + std::string(part)] = partOf(month.variance, part);
      shown[start + "unmatched"] = month.unmatched;
    }
    for (const actuals::FiscalYearEstimate& year : report.years)
      shown["actuals.FY" + std::to_string(year.year)] = year.atCompletion;
    addLists(plan, report, shown);
    QVERIFY(report.billedPerGpuHour && report.plannedPerGpuHour);
    shown["actuals.perGpuHour"] = *report.billedPerGpuHour;
    shown["actuals.plannedPerGpuHour"] = *report.plannedPerGpuHour;
    QVERIFY(std::abs(report.months.front().variance.mix) > 1);
    check(plan, "actuals", shown, scenario);
  }

  void breakEvenSurface() {
    const Plan plan = sample();
    const ScenarioId scenario = lastOf(plan);
    optimise::SolvedPools solved;
    const auto evaluator = [&](const Plan& any, const ScenarioId& id) {
      return optimise::evaluateOptimal(any, id, solved);
    };
    const auto owning = finance::ownVersusRent(plan, scenario, evaluator).value();
    const Plan bought = owning.hypothetical ? finance::withOwnLever(plan, scenario) : plan;
    const Plan held = finance::withPurchasesHeld(bought, scenario, evaluator(bought, scenario).value());
    check(plan, "breakEvenNpv[1.25,0.5]",
          {{"breakEvenNpv[1.25,0.5]", finance::npvAtFactors(held, scenario, 1.25, 0.5, evaluator).value()}});
  }

  void onTheSameTerms() {
    const Plan plan = sample();
    int found = 0;
    for (const Scenario& scenario : plan.scenarios) {
      const explain::Figures figures(explain::explainedScenario(plan, scenario.id).value());
      const auto& same = figures.scenario().comparison->onSameTerms;
      const auto npv = figures.explain("ownVsRent.onSameTerms.npv", 1);
      QCOMPARE(npv.ok(), same.has_value());
      if (!same) continue;
      ++found;
      QCOMPARE(*npv.value().value, same->npv.value());
      QVERIFY(explanationFault(npv.value()).empty());
      QCOMPARE(figures.explain("ownVsRent.onSameTerms.paybackMonths").value().value, same->payback.simple.first);
    }
    QVERIFY(found > 0);
  }

  void whatIsNoFigureIsSaid() {
    const Plan plan = sample();
    for (const char* family : {"tornado", "tornado[", "stress[nothing]", "throughput[nothing,0]", "throughput[x]",
                               "breakEvenNpv[1]", "breakEvenNpv[1,0]", "mix[nothing]", "savings[nothing]"})
      QVERIFY2(!explain::familyExplanations(plan, lastOf(plan), family).ok(), family);
    QVERIFY(explain::familyOf("monthlyCost").empty());
    const auto mix = explain::familyExplanations(plan, lastOf(plan), "mix[own]").value();
    const auto misspelt = explain::figureOfFamily(mix, "mix[own].aboveCheapst");
    QVERIFY(!misspelt.ok());
    QVERIFY(misspelt.problems()[0].facts[1].second.starts_with("mix[own].aboveCheapest"));
  }

 private:
  // What the lists of the page say.
  static void addLists(const Plan& plan, const actuals::ActualsReport& report, Shown& shown) {
    for (const actuals::ActualMonth& month : report.months) {
      for (const actuals::VarianceUnit& unit : month.units) {
        const std::string start = "actuals[" + toText(month.month) + "].units[" + unit.nodeType + "," +
                                  std::string(enumName(unit.tier)) + "].";
        shown[start + "plannedHours"] = unit.plannedHours;
        shown[start + "billedHours"] = unit.billedHours;
        if (unit.plannedHours > 0) shown[start + "plannedPrice"] = unit.plannedCost / unit.plannedHours;
        if (unit.billedHours > 0) shown[start + "billedPrice"] = unit.billedCost / unit.billedHours;
      }
      if (month.isBilled && month.plan != 0)
        shown["actuals[" + toText(month.month) + "].price.ofPlan"] = month.variance.price / month.plan;
    }
    const auto addKeys = [&](const std::string& list, const std::vector<actuals::ActualsByKey>& keys) {
      QVERIFY(keys.size() > 1);
      for (const actuals::ActualsByKey& key : keys) {
        const std::string start = "actuals." + list + "[" + key.key + "].";
        shown[start + "plan"] = key.plan;
        shown[start + "billed"] = key.actual;
        shown[start + "difference"] = key.actual - key.plan;
      }
    };
    addKeys("byFleet", report.byFleet);
    addKeys("byTier", report.byTier);
    for (const auto& [provider, amount] : report.byProvider)
      shown["actuals.byProvider[" + provider + "].billed"] = amount;
    shown["actuals.byCostCentre[research].billed"] = report.byCostCentre.at("research");
    shown["actuals.byCostCentre[research].budget"] = report.budgetByCostCentre.at("research");
    QVERIFY(!report.use.empty() && report.use.front().measured && report.use.front().usagePerMTok);
    for (const actuals::UseOfMonth& use : report.use) {
      const std::string start = "actuals[" + toText(use.month) + "].use.";
      if (use.measured) shown[start + "measured"] = *use.measured;
      if (use.computed) shown[start + "computed"] = *use.computed;
      if (use.allocationPerMTok) shown[start + "allocated"] = *use.allocationPerMTok;
      if (use.usagePerMTok) shown[start + "used"] = *use.usagePerMTok;
    }
    const auto groups = actuals::unmatchedGroups(plan.actuals);
    QVERIFY(!groups.empty());
    shown["actuals.unmatched[0].cost"] = groups.front().effective;
    shown["actuals.unmatched[0].hours"] = groups.front().hours;
    double billed = 0;
    for (const BillRow& row : plan.actuals.files.front().rows) billed += row.effective;
    shown["actuals.files[0].effective"] = billed;
  }

  static void check(const Plan& plan, const std::string& family, const Shown& shown,
                    const std::optional<ScenarioId>& scenario = {}) {
    const auto all = explain::familyExplanations(plan, scenario.value_or(lastOf(plan)), family);
    QVERIFY2(all.ok(), family.c_str());
    const std::string fault = faultOf(all.value(), shown);
    QVERIFY2(fault.empty(), fault.c_str());
  }
};

}  // namespace tst_families

QTEST_APPLESS_MAIN(tst_families::FamiliesTest)
#include "tst_families.moc"
