// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario shows, where edits of it go, and what the others see then.
#include <QSignalSpy>
#include <QTest>

#include "document/plan_document.h"
#include "document/view_state.h"
#include "edits/fleet_edits.h"
#include "plan/plan_json.h"
#include "plan/resolve.h"
#include "plan/validate.h"
#include "support/plan_builder.h"
#include "support/random_plan.h"

namespace tst_edit_scope {

using namespace fulcrum;
using namespace Qt::StringLiterals;
using test::kBase;
using test::kTuned;

namespace {

const FleetId kMain{"main"};
const FleetId kNew{"new"};
const WorkloadId kChat{"chat"};

struct Fixture {
  PlanDocument document{test::plainPlan()};
  ViewState view{document};
  explicit Fixture(const ScenarioId& scenario = kTuned) { view.setScenario(scenario); }

  void setLoad(double load) {
    document.edit(u"load"_s, [&](Plan& plan) { find(plan, kMain)->targetLoad = load; });
  }
  // A fleet that serves the workload in the place of another.
  void moveToNewFleet() {
    document.edit(u"move"_s, [&](Plan& plan) {
      plan.fleets.push_back(test::plainFleet("new", "node"));
      find(plan, kChat)->fleet = kNew;
    });
  }
  [[nodiscard]] double loadIn(const ScenarioId& scenario) const {
    return find(seenBy(document.whole(), scenario).value(), kMain)->targetLoad;
  }
};

QString codesOf(const Result<Plan>& plan) {
  QString codes;
  for (const Problem& problem : plan.problems())
    codes += QString::fromStdString(problem.code + " " + problem.where + " ");
  return codes;
}

}  // namespace

class EditScopeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEditStaysInItsScenario() {
    Fixture fixture;
    fixture.setLoad(0.7);
    QCOMPARE(fixture.loadIn(kTuned), 0.7);
    QCOMPARE(fixture.loadIn(kBase), 0.5);
    QCOMPARE(find(fixture.document.plan(), kMain)->targetLoad, 0.7);
    fixture.view.setScenario(kBase);
    QCOMPARE(find(fixture.document.plan(), kMain)->targetLoad, 0.5);
    fixture.document.undoStack().undo();
    QCOMPARE(fixture.loadIn(kTuned), 0.5);
    QVERIFY(fixture.document.whole() == test::plainPlan());
  }

  void anEditBackToTheBaseIsInheritedAgain() {
    Fixture fixture;
    fixture.setLoad(0.7);
    fixture.setLoad(0.5);
    QVERIFY(!hasStructure(*find(fixture.document.whole(), kTuned)));
  }

  void editsOfTheBaseGoToAll() {
    Fixture fixture(kBase);
    QSignalSpy forAll(&fixture.document, &PlanDocument::editedForAll);
    QVERIFY(!fixture.document.canChooseScope());
    fixture.setLoad(0.7);
    QCOMPARE(fixture.loadIn(kTuned), 0.7);
    QCOMPARE(forAll.size(), 1);
  }

  void oneSwitchSendsEditsToAll() {
    Fixture fixture;
    fixture.setLoad(0.6);  // of its own
    fixture.document.setScope(EditScope::AllScenarios);
    QSignalSpy forAll(&fixture.document, &PlanDocument::editedForAll);
    fixture.setLoad(0.7);
    QCOMPARE(fixture.loadIn(kTuned), 0.7);
    QCOMPARE(fixture.loadIn(kBase), 0.7);
    QVERIFY(!hasStructure(*find(fixture.document.whole(), kTuned)));
    QCOMPARE(forAll.size(), 1);
    fixture.view.setScenario(kBase);
    fixture.view.setScenario(kTuned);
    QCOMPARE(fixture.document.scope(), EditScope::ThisScenario);
  }

  void whatOthersHaveOfTheirOwnStays() {
    Fixture fixture;
    fixture.setLoad(0.6);
    fixture.view.setScenario(kBase);
    fixture.setLoad(0.7);
    QCOMPARE(fixture.loadIn(kTuned), 0.6);
  }

  void elementsAddedInAScenarioAreItsOwn() {
    Fixture fixture;
    fixture.moveToNewFleet();
    QCOMPARE(fixture.document.whole().fleets.size(), size_t(1));
    QCOMPARE(fixture.document.plan().fleets.size(), size_t(2));
    QCOMPARE(find(fixture.document.plan(), kChat)->fleet, kNew);
    QCOMPARE(ownElement(*find(fixture.document.whole(), kTuned), "fleets", "new"), OwnElement::Added);
    fixture.document.setScope(EditScope::AllScenarios);
    fixture.document.edit(u"load"_s, [](Plan& plan) { find(plan, kNew)->targetLoad = 0.9; });
    QCOMPARE(find(seenBy(fixture.document.whole(), kTuned).value(), kNew)->targetLoad, 0.9);
    QVERIFY(!find(seenBy(fixture.document.whole(), kBase).value(), kNew));
    fixture.view.setScenario(kBase);
    QVERIFY(!find(fixture.document.plan(), kNew));
    QCOMPARE(fixture.view.fleet(), kMain);
  }

  // What everybody is to use, everybody has.
  void aFleetThatServesInAllScenariosIsThePlans() {
    Fixture fixture;
    fixture.document.edit(u"add"_s, [](Plan& plan) { plan.fleets.push_back(test::plainFleet("new", "node")); });
    QVERIFY(!find(fixture.document.whole(), kNew));
    fixture.document.setScope(EditScope::AllScenarios);
    fixture.document.edit(u"move"_s, [](Plan& plan) { find(plan, kChat)->fleet = kNew; });
    const Plan& whole = fixture.document.whole();
    QVERIFY(find(whole, kNew));
    QCOMPARE(find(whole, kChat)->fleet, kNew);
    QVERIFY(!hasErrors(validate(whole)));
  }

  // The base's workload moves to the heir, although the scenario has another fleet for it.
  void aFleetDeletedForAllLeavesNoWorkloadBehind() {
    Fixture fixture;
    fixture.moveToNewFleet();
    fixture.view.setScenario(kBase);
    fixture.document.edit(u"second"_s, [](Plan& plan) { plan.fleets.push_back(test::plainFleet("second", "node")); });
    fixture.view.setScenario(kTuned);
    fixture.document.setScope(EditScope::AllScenarios);
    fixture.document.edit(u"delete"_s, withFleetDeleted(fixture.document.plan(), kMain, FleetId("second")));
    const Plan& whole = fixture.document.whole();
    QVERIFY(!hasErrors(validate(whole)));
    QCOMPARE(find(whole, kChat)->fleet, FleetId("second"));
    QCOMPARE(find(seenBy(whole, kTuned).value(), kChat)->fleet, kNew);
  }

  void aDragStaysInItsScenarioAndIsOneStep() {
    Fixture fixture;
    const Plan before = fixture.document.whole();
    fixture.document.beginGesture(u"drag"_s);
    for (int step = 1; step <= 5; ++step) {
      Plan now = fixture.document.gestureStart();
      find(now, kChat)->requestsPerSecond = 40 + step;
      fixture.document.updateGesture(now);
      QCOMPARE(find(fixture.document.plan(), kChat)->requestsPerSecond, 40.0 + step);
    }
    fixture.document.finishGesture();
    QCOMPARE(fixture.document.undoStack().count(), 1);
    QCOMPARE(fixture.document.whole().workloads[0].requestsPerSecond, 40.0);
    fixture.document.undoStack().undo();
    QVERIFY(fixture.document.whole() == before);
  }

  void otherScenariosAreEditedAsTheyStand() {
    Fixture fixture;
    fixture.moveToNewFleet();
    fixture.document.edit(u"name"_s, [](Plan& plan) { find(plan, kTuned)->name = "Own"; });
    QCOMPARE(find(fixture.document.whole(), kTuned)->name, std::string("Own"));
    QCOMPARE(fixture.document.plan().fleets.size(), size_t(2));
  }

  void listenersHearWhatBecameVisible() {
    Fixture fixture;
    fixture.setLoad(0.7);
    QSignalSpy changed(&fixture.document, &PlanDocument::changed);
    fixture.view.setScenario(kBase);
    QCOMPARE(changed.size(), 1);
    const auto change = changed[0][0].value<PlanChange>();
    QVERIFY(change.fleets && !change.workloads && !change.figures);
    fixture.view.setScenario(kTuned);
    fixture.setLoad(0.8);
    QVERIFY(changed.last()[0].value<PlanChange>().fleets);
  }

  void asInTheBaseAgain() {
    Fixture fixture;
    fixture.setLoad(0.7);
    const Scenario& scenario = *find(fixture.document.whole(), kTuned);
    QCOMPARE(placeOfOwnValue(scenario, "fleets[main].targetLoad"), std::string("fleets[main].targetLoad"));
    QCOMPARE(placeOfOwnValue(scenario, "fleets[main].spareNodes"), std::string());
    QCOMPARE(ownElement(scenario, "fleets", "main"), OwnElement::Changed);
    fixture.document.editWhole(u"as in base"_s,
                               withoutOwnValue(fixture.document.whole(), kTuned, "fleets[main].targetLoad"));
    QCOMPARE(fixture.loadIn(kTuned), 0.5);
  }

  // Whatever is edited, in whichever scope: the scenario sees it, and the plan stays sound.
  void randomEditsAreSeen() {
    for (uint64_t seed = 0; seed < 60; ++seed) {
      test::Dice dice(seed);
      PlanDocument document(test::randomPlan(seed));
      ViewState view(document);
      for (int step = 0; step < 12; ++step) {
        const auto& scenarios = document.whole().scenarios;
        view.setScenario(scenarios[static_cast<size_t>(dice.whole(0, int(scenarios.size()) - 1))].id);
        if (dice.whole(0, 2) == 0) document.setScope(EditScope::AllScenarios);
        Plan edited = document.plan();
        Workload& workload = edited.workloads[static_cast<size_t>(dice.whole(0, int(edited.workloads.size()) - 1))];
        Fleet& fleet = edited.fleets[static_cast<size_t>(dice.whole(0, int(edited.fleets.size()) - 1))];
        if (dice.whole(0, 3) == 0) {
          FleetAdded added = withFleetAdded(edited, fleet.nodeType, "Added");
          find(added.plan, workload.id)->fleet = added.id;
          edited = std::move(added.plan);
        } else if (dice.whole(0, 3) == 0 && edited.fleets.size() > 1) {
          const FleetId heir =
              edited.fleets.front().id == fleet.id ? edited.fleets.back().id : edited.fleets.front().id;
          edited = withFleetDeleted(edited, fleet.id, heir);
        } else {
          workload.inputTokens = dice.between(1, 5000);
          fleet.provisioning.cooldownHours = dice.whole(0, 9);
        }
        document.edit(u"edit"_s, edited);
        const auto byId = [](auto list) {
          std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.id.text < b.id.text; });
          return list;
        };
        QVERIFY(byId(document.plan().workloads) == byId(edited.workloads));
        QVERIFY(byId(document.plan().fleets) == byId(edited.fleets));
        for (const Scenario& scenario : document.whole().scenarios)
          QCOMPARE(codesOf(seenBy(document.whole(), scenario.id)), QString());
      }
      const auto read = planFromJson(planToJson(document.whole()));
      QVERIFY(read && read.value() == document.whole());
    }
  }
};

}  // namespace tst_edit_scope

QTEST_GUILESS_MAIN(tst_edit_scope::EditScopeTest)
#include "tst_edit_scope.moc"
