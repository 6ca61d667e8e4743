// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "edits/fleet_edits.h"
#include "support/plan_builder.h"

namespace tst_fleet_edits {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const FleetId kMain{"main"};
const FleetId kOther{"other"};
const FleetId kThird{"third"};

Plan threeFleets() {
  Plan plan = plainPlan();
  plan.fleets = {plainFleet("main", "node"), plainFleet("other", "node"), plainFleet("third", "node")};
  return plan;
}

}  // namespace

class TestFleetEdits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void catalogueRowKeepsItsId() {
    const NodeTypeAdded added = withNodeTypeAdded(plainPlan(), plainNode("h100"));
    QCOMPARE(added.id, NodeTypeId("h100"));
    QCOMPARE(added.plan.nodeTypes.back(), plainNode("h100"));
  }

  void dollarPricesAreConvertedAndSaySo() {
    NodeType type = plainNode("h100");
    type.source = "price list";
    const NodeType euros = converted(type, 0.5, "converted");
    QCOMPARE(euros.onDemand, MoneyPerHour(5));
    QCOMPARE(euros.spot, MoneyPerHour(2));
    QCOMPARE(euros.purchasePrice, Money(25000));
    QCOMPARE(euros.reserved3yDiscount, type.reserved3yDiscount);
    QCOMPARE(QString::fromStdString(euros.source), u"price list; converted"_s);
  }

  void takenIdIsMadeUnique() {
    NodeType dearer = plainNode("node");
    dearer.onDemand = MoneyPerHour(20);
    const NodeTypeAdded added = withNodeTypeAdded(plainPlan(), dearer);
    QCOMPARE(added.id, NodeTypeId("node-2"));
    QCOMPARE(find(added.plan, added.id)->onDemand, MoneyPerHour(20));
    QCOMPARE(find(added.plan, NodeTypeId("node"))->onDemand, MoneyPerHour(10));
  }

  void equalRowIsNotCopiedAgain() {
    const NodeTypeAdded added = withNodeTypeAdded(plainPlan(), plainNode("node"));
    QCOMPARE(added.id, NodeTypeId("node"));
    QCOMPARE(added.plan.nodeTypes.size(), size_t{1});
  }

  void acceleratorComesWithItsNodeTypeOnce() {
    AcceleratorSpec other;
    other.name = "B";
    AcceleratorSpec spec;
    spec.name = "A";
    const std::vector specs{other, spec};
    NodeTypeAdded added = withNodeTypeAdded(plainPlan(), plainNode("h100"), specs);
    QCOMPARE(added.plan.accelerators, std::vector{spec});
    added = withNodeTypeAdded(added.plan, plainNode("another"), specs);
    QCOMPARE(added.plan.accelerators.size(), size_t{1});
  }

  void newFleetServesNothing() {
    const FleetAdded added = withFleetAdded(plainPlan(), NodeTypeId("node"), "Night");
    QCOMPARE(added.plan.fleets.back().name, std::string("Night"));
    QCOMPARE(added.plan.fleets.back().nodeType, NodeTypeId("node"));
    QVERIFY(workloadsServedBy(added.plan, added.id).empty());
  }

  void copyStandsBehindItsOriginalWithItsTerms() {
    Plan plan = threeFleets();
    plan.fleets[1].commitments = {{.start = 0, .termMonths = 36, .count = 2}};
    plan.sources["fleets[other].targetLoad"] = {"measured", ""};
    plan.sources["fleets[third].targetLoad"] = {"guessed", ""};
    const FleetAdded added = withFleetDuplicated(plan, kOther, "Copy");
    QCOMPARE(added.plan.fleets.size(), size_t{4});
    QCOMPARE(added.plan.fleets[2].id, added.id);
    QCOMPARE(added.plan.fleets[2].commitments, plan.fleets[1].commitments);
    QCOMPARE(added.plan.sources.size(), size_t{3});
    QCOMPARE(added.plan.sources.at("fleets[" + added.id.text + "].targetLoad").source, std::string("measured"));
    QCOMPARE(added.plan.sources.at("fleets[third].targetLoad").source, std::string("guessed"));
  }

  void workloadsMoveToTheHeir() {
    const Plan after = withFleetDeleted(threeFleets(), kMain, kThird);
    QCOMPARE(after.fleets.size(), size_t{2});
    QCOMPARE(after.workloads[0].fleet, kThird);
  }

  void fleetWithWorkloadsStaysWithoutAnHeir_data() {
    QTest::addColumn<QString>("heir");
    QTest::newRow("none") << QString();
    QTest::newRow("unknown") << u"nobody"_s;
    QTest::newRow("itself") << u"main"_s;
  }
  void fleetWithWorkloadsStaysWithoutAnHeir() {
    QFETCH(QString, heir);
    QCOMPARE(withFleetDeleted(threeFleets(), kMain, FleetId(heir.toStdString())), threeFleets());
  }

  void idleFleetNeedsNoHeir() { QCOMPARE(withFleetDeleted(threeFleets(), kOther).fleets.size(), size_t{2}); }

  void leversForgetTheFleet() {
    Plan plan = threeFleets();
    Levers& levers = tunedLevers(plan);
    levers.spot.emplace();
    levers.spot->on = true;
    levers.spot->fleets = {{kMain, kOther}};
    levers.commitments.emplace();
    levers.commitments->mode = CommitmentMode::Counts;
    levers.commitments->counts[kOther] = {{.count = 3}};
    levers.own.emplace();
    levers.own->counts[kOther] = {{.count = 1}};
    levers.own->counts[kMain] = {{.count = 2}};
    Plan after = withFleetDeleted(plan, kOther);
    QCOMPARE(*tunedLevers(after).spot->fleets, std::vector{kMain});
    QVERIFY(tunedLevers(after).spot->on);
    QVERIFY(tunedLevers(after).commitments->counts.empty());
    QCOMPARE(tunedLevers(after).own->counts.size(), size_t{1});
  }

  void leverLimitedToTheFleetAloneIsSwitchedOff() {
    Plan plan = threeFleets();
    tunedLevers(plan).spot.emplace();
    tunedLevers(plan).spot->on = true;
    tunedLevers(plan).spot->fleets = {{kOther}};
    Plan after = withFleetDeleted(plan, kOther);
    QVERIFY(!tunedLevers(after).spot->on);
  }

  void leverActsOnTheFleetsItNames_data() {
    QTest::addColumn<bool>("on");
    QTest::addColumn<bool>("limited");
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("acts");
    QTest::newRow("on all") << true << false << false << true;
    QTest::newRow("on this") << true << true << true << true;
    QTest::newRow("on another") << true << true << false << false;
    QTest::newRow("off") << false << false << false << false;
  }
  void leverActsOnTheFleetsItNames() {
    QFETCH(bool, on);
    QFETCH(bool, limited);
    QFETCH(bool, named);
    Lever lever;
    lever.on = on;
    if (limited) lever.fleets = {{named ? kMain : kOther}};
    QTEST(actsOn(lever, plainFleet("main", "node")), "acts");
  }

  void sourceNotesFollowTheirFleets() {
    Plan plan = threeFleets();
    plan.sources["fleets[other].targetLoad"] = {"gone", ""};
    plan.sources["fleets[third].targetLoad"] = {"stays", ""};
    plan.sources["assumptions.pue"] = {"kept", ""};
    const Plan after = withFleetDeleted(plan, kOther);
    QCOMPARE(after.sources.size(), size_t{2});
    QCOMPARE(after.sources.at("fleets[third].targetLoad").source, std::string("stays"));
    QCOMPARE(after.sources.at("assumptions.pue").source, std::string("kept"));
  }
};

}  // namespace tst_fleet_edits

QTEST_APPLESS_MAIN(tst_fleet_edits::TestFleetEdits)
#include "tst_fleet_edits.moc"
