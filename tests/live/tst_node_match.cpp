// SPDX-License-Identifier: GPL-3.0-or-later
// What a token costs on a node type is one figure: in the catalogue, in the ranking of the hardware lever, in the match
// of a workload, and from `fulcrum-cli serving`.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>
#include <algorithm>
#include <limits>

#include "edits/fleet_edits.h"
#include "edits/lever_edits.h"
#include "live/hardware_ranking.h"
#include "live/live_evaluation.h"
#include "live/node_match.h"
#include "live/workspace.h"
#include "support/plan_builder.h"
#include "support/stand_in.h"
#include "tables/catalogue_table.h"

namespace tst_node_match {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

NodeType rented(const char* id, const char* accelerator, int gpus, double perHour) {
  return {.id = NodeTypeId(id), .accelerator = accelerator, .gpus = gpus, .onDemand = MoneyPerHour(perHour)};
}

// Chat on 8 H100, without a typed rate: the serving model answers.
Plan modelledPlan(double h100 = 88.49) {
  Plan plan = plainPlan();
  plan.nodeTypes = {rented("home", "H100 SXM", 8, h100), rented("b200", "B200 SXM", 8, 57.2),
                    rented("l4", "L4", 1, 0.7)};
  plan.fleets[0].nodeType = NodeTypeId("home");
  plan.fleets[0].precision = Precision::Fp8;
  Workload& chat = plan.workloads[0];
  chat.model = "Llama-3.3-70B";
  chat.inputTokens = 1000;
  chat.outputTokens = 500;
  chat.ttftMs = 2000;
  chat.tpotMs = 40;
  chat.service.reset();
  return plan;
}

const NodeType& shippedNode(const char* id) {
  for (const NodeType& type : shippedCatalogue().nodeTypes) {
    if (type.id == NodeTypeId(id)) return type;
  }
  return test::standIn<NodeType>(std::string("no ") + id);
}

// Dollars per million output tokens from the answers of the command line: at the replica size that costs least of those
// that fit into the node.
double costByCommandLine(const NodeType& type, const Workload& workload) {
  double least = std::numeric_limits<double>::infinity();
  for (int gpus = 1; gpus <= type.gpus; gpus *= 2) {
    QProcess process;
    process.start(
        QStringLiteral(FULCRUM_CLI),
        {u"serving"_s, u"--model"_s, QString::fromStdString(workload.model), u"--accelerator"_s,
         QString::fromStdString(type.accelerator), u"--gpus"_s, QString::number(gpus), u"--precision"_s, u"fp8"_s,
         u"--isl"_s, QString::number(workload.inputTokens), u"--osl"_s, QString::number(workload.outputTokens),
         u"--ttft"_s, QString::number(*workload.ttftMs), u"--tpot"_s, QString::number(*workload.tpotMs), u"--json"_s});
    process.waitForFinished();
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const double rate = answer[u"requestsPerSecond"_s].toDouble() * (type.gpus / gpus);
    if (rate > 0) least = std::min(least, type.onDemand.value() * 1e6 / (rate * 3600 * workload.outputTokens));
  }
  return least;
}

bool near(double a, double b) {
  return std::abs(a / b - 1) < 1e-6;
}

const LoadedNode& nodeOf(const HardwareRanking& ranking, const char* id) {
  for (const LoadedNode& node : ranking.ranking) {
    if (ranking.candidates.types[node.nodeType].id == NodeTypeId(id)) return node;
  }
  return test::standIn<LoadedNode>(std::string("no ") + id);
}

}  // namespace

class TestNodeMatch : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theCommandLineTheCatalogueAndTheRankingAgree_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"nebius-b200-8", "aws-p5", "verda-h200-1", "azure-nd-mi300x-v5"})
      QTest::newRow(id) << QByteArray(id);
  }
  void theCommandLineTheCatalogueAndTheRankingAgree() {
    QFETCH(QByteArray, id);
    const Plan plan = modelledPlan();
    const NodeType& type = shippedNode(id);
    const double expected = costByCommandLine(type, plan.workloads[0]);
    const ServingBook book(plan);
    const auto table = catalogueTable(shippedCatalogue(), CatalogueView::Rent, book, queryOf(plan, WorkloadId("chat")));
    const auto row = std::ranges::find_if(
        table.rows, [&](const CatalogueRow& each) { return shippedCatalogue().nodeTypes[each.index].id == type.id; });
    QVERIFY(row != table.rows.end());
    QVERIFY(near(row->cells[3].sort.toDouble(), expected));
    const HardwareRanking ranking = hardwareRanking(plan, {});
    QVERIFY(near(*nodeOf(ranking, id).costPerMOutputTok, expected));
    QCOMPARE(nodeOf(ranking, id).servedShare, 1.0);
  }

  void aMatchIsAgainstTheCheapestOfPlanAndCatalogue() {
    const Plan plan = modelledPlan();
    const HardwareRanking ranking = hardwareRanking(plan, {});
    const WorkloadMatch match = workloadMatches(plan, {}).front();
    QVERIFY(match.withCatalogue);
    QVERIFY(near(match.cost, *nodeOf(ranking, "home").costPerMOutputTok));
    QVERIFY(near(match.cheapestCost, *ranking.ranking.front().costPerMOutputTok));
    QVERIFY(near(1 + *match.aboveCheapest, match.cost / match.cheapestCost));
    QCOMPARE(match.cheapestOwn, u"b200"_s);
    QVERIFY(near(*ranking.now(), match.cost));
  }

  void inAnotherCurrencyOnlyThePlansOwnAreCompared() {
    Plan plan = modelledPlan();
    plan.currency = "EUR";
    const WorkloadMatch match = workloadMatches(plan, {}).front();
    QVERIFY(!match.withCatalogue);
    QCOMPARE(match.cheapest, u"b200"_s);
    QVERIFY(matchSentences(match, NumberFormat(u"EUR"_s)).contains(u"US dollars"_s));
    const HardwareRanking converted = hardwareRanking(plan, {}, 0.5);
    plan.currency = "USD";
    const HardwareRanking dollars = hardwareRanking(plan, {});
    QVERIFY(near(*nodeOf(converted, "nebius-b200-8").costPerMOutputTok,
                 *nodeOf(dollars, "nebius-b200-8").costPerMOutputTok / 2));
  }

  void theCheapestNodeIsCalledSo() {
    Plan plan = modelledPlan(0.01);
    const WorkloadMatch match = workloadMatches(plan, {}).front();
    QCOMPARE(*match.aboveCheapest, 0.0);
    QCOMPARE(matchWord(match, NumberFormat()), u"cheapest"_s);
    QVERIFY(mismatchNotes(plan, {match}).empty());
  }

  void aTypedRateScalesTheCostAndLeavesTheMatch() {
    Plan plan = modelledPlan();
    const WorkloadMatch modelled = workloadMatches(plan, {}).front();
    const ServingBook book(plan);
    ServingState state{.model = "Llama-3.3-70B",
                       .accelerator = "H100 SXM",
                       .precision = Precision::Fp8,
                       .inputTokens = 1000,
                       .outputTokens = 500,
                       .ttftMs = 2000,
                       .tpotMs = 40,
                       .gpusPerNode = 8};
    const OperatingPoint point = book.answer(state).value().point;
    plan.workloads[0].service =
        ServiceRate{.gpusPerReplica = point.gpus, .requestsPerSecondPerReplica = point.requestsPerSecond / 2};
    const WorkloadMatch typed = workloadMatches(plan, {}).front();
    QVERIFY(near(typed.cost, 2 * modelled.cost));
    QVERIFY(near(*typed.aboveCheapest, *modelled.aboveCheapest));
    // A rate held in every state is moved all the same: by price alone a small GPU would win.
    plan.workloads[0].service->fixed = true;
    QVERIFY(near(*workloadMatches(plan, {}).front().aboveCheapest, *modelled.aboveCheapest));
  }

  void whatDoesNotFitIsRefusedWithItsReason() {
    const HardwareRanking ranking = hardwareRanking(modelledPlan(), {});
    const LoadedNode& small = nodeOf(ranking, "l4");
    QCOMPARE(small.servedShare, 0.0);
    QVERIFY(!small.costPerMOutputTok);
    QVERIFY(refusalSentences(ranking, small).startsWith(u"chat: "_s));
  }

  void aNodeThatServesAllComesBeforeACheaperOneThatDoesNot() {
    Plan plan = modelledPlan();
    plan.workloads.push_back(plan.workloads[0]);
    plan.workloads[1].id = WorkloadId("small");
    plan.workloads[1].model = "Llama-3.1-8B";
    const HardwareRanking ranking = hardwareRanking(plan, {});
    QCOMPARE(ranking.ranking.front().servedShare, 1.0);
    const LoadedNode& half = nodeOf(ranking, "l4");
    QVERIFY(half.servedShare > 0 && half.servedShare < 1);
    bool partial = false;
    for (const LoadedNode& node : ranking.ranking) {
      if (!node.costPerMOutputTok) break;
      QVERIFY(!partial || node.servedShare < 1);
      partial = partial || node.servedShare < 1;
    }
  }

  void quantizationCountsInTheCost() {
    Plan plan = modelledPlan();
    plan.fleets[0].precision = Precision::Bf16;
    Levers levers;
    levers.quantization.emplace().on = true;
    levers.quantization->precision = Precision::Fp8;
    QVERIFY(near(workloadMatches(plan, levers).front().cost, workloadMatches(modelledPlan(), {}).front().cost));
    QVERIFY(workloadMatches(plan, {}).front().cost > workloadMatches(plan, levers).front().cost);
  }

  void choosingCopiesTheNodeTypeAndSwitchesTheLeverOn() {
    const Plan plan = modelledPlan();
    const Plan after = withHardware(plan, kTuned, shippedNode("nebius-b200-8"));
    QCOMPARE(after.nodeTypes.size(), plan.nodeTypes.size() + 1);
    QVERIFY(after.scenarios[1].levers.hardware->on);
    QCOMPARE(after.scenarios[1].levers.hardware->nodeType, NodeTypeId("nebius-b200-8"));
    QCOMPARE(withHardware(after, kTuned, after.nodeTypes.back()).nodeTypes.size(), after.nodeTypes.size());
    const WorkloadMatch match = workloadMatches(after, after.scenarios[1].levers).front();
    QVERIFY(match.cost < workloadMatches(plan, {}).front().cost);
  }

  void aLargeMismatchIsANoteAtTheNodeTypeOfTheFleet() {
    Workspace workspace(modelledPlan());
    workspace.matches.flush();
    const auto isNote = [](const Problem& problem) { return problem.code == "mismatch"; };
    Problems problems = workspace.problems();
    const auto note = std::find_if(problems.begin(), problems.end(), isNote);
    QVERIFY(note != problems.end());
    QCOMPARE(note->where, std::string("fleets[0].nodeType"));
    QCOMPARE(note->severity, Severity::Note);
    workspace.document.edit(u"cheap"_s, modelledPlan(0.01));
    workspace.matches.flush();
    problems = workspace.problems();
    QVERIFY(std::none_of(problems.begin(), problems.end(), isNote));
  }

  void apiOffersAreComparedAtTheLengths() {
    const auto table = catalogueTable(shippedCatalogue(), CatalogueView::ApiOffers, ServingBook(),
                                      {.model = "Llama-3.3-70B", .inputTokens = 3000, .outputTokens = 1000});
    const ApiOffer& offer = shippedCatalogue().apiOffers[table.rows[0].index];
    QCOMPARE(table.rows[0].cells[5].sort.toDouble(), offer.outputPerMTok.value() + 3 * offer.inputPerMTok.value());
  }

  void costsOfMemoryAndArithmeticAreOfOneGpu() {
    const auto table = catalogueTable(shippedCatalogue(), CatalogueView::Rent, ServingBook(),
                                      {.model = "Llama-3.3-70B", .precision = Precision::Fp8});
    const auto row = std::ranges::find_if(table.rows, [](const CatalogueRow& each) {
      return shippedCatalogue().nodeTypes[each.index].id == NodeTypeId("aws-p5");
    });
    QVERIFY(row != table.rows.end());
    QVERIFY(near(row->cells[5].sort.toDouble(), 55.04 / 8));
    QVERIFY(near(row->cells[6].sort.toDouble(), 55.04 / 8 / 80 * 730));
    QVERIFY(near(row->cells[7].sort.toDouble(), 55.04 / 8 / 1.979));
  }
};

}  // namespace tst_node_match

QTEST_GUILESS_MAIN(tst_node_match::TestNodeMatch)
#include "tst_node_match.moc"
