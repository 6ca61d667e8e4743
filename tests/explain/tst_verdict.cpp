// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts in the cases that mislead, what an edit moved, and avoidable waste as an explanation.
#include <QtTest>

#include "catalogue/catalogue.h"
#include "explain/avoidable.h"
#include "explain/explained_scenario.h"
#include "explain/moved.h"
#include "explain/verdict.h"
#include "optimise/mix.h"
#include "support/plan_builder.h"
#include "support/random_plan.h"

namespace tst_verdict {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::explain;

namespace {

QString said(const Verdict& verdict) {
  QStringList sentences;
  for (const Phrase& each : verdict) sentences << QString::fromStdString(toText(each, "USD"));
  return sentences.join(u' ');
}

QStringList codes(const Verdict& verdict) {
  QStringList codes;
  for (const Phrase& each : verdict) codes << QString::fromStdString(each.code);
  return codes;
}

ExplainedScenario explained(const Plan& plan) {
  return explainedScenario(plan, kTuned).value();
}

std::vector<Verdict> all(const Plan& plan) {
  const ExplainedScenario scenario = explained(plan);
  const VerdictSubject subject{scenario.plan(), &scenario.evaluation()};
  return {demandVerdict(subject),
          fleetsVerdict(subject),
          costsVerdict(subject),
          ownVersusRentVerdict(subject, scenario.comparison ? &*scenario.comparison : nullptr),
          optimiseVerdict(subject, scenario.evaluation().headline.monthlyCost * 0.5, Money(1)),
          riskVerdict(subject, FuturesOfCost{1, 3, 2, 0.4})};
}

Plan owning() {
  Plan plan = plainPlan();
  plan.horizonMonths = 36;
  plan.fleets[0].owned = {{.month = 0, .count = 8}};
  return plan;
}

Evaluation evaluationOf(const Plan& plan) {
  optimise::SolvedPools solved;
  return optimise::evaluateOptimal(plan, kTuned, solved).value();
}

}  // namespace

class VerdictTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everySentenceIsWhole() {
    for (uint64_t seed = 0; seed < 12; ++seed) {
      for (const Verdict& verdict : all(RandomPlan(seed).draw())) {
        const QString text = said(verdict);
        QVERIFY2(!verdict.empty() && verdict.size() <= 2, qPrintable(text));
        QVERIFY2(!text.contains(u'{') && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("nan")) && !text.contains(QStringLiteral("inf")), qPrintable(text));
      }
    }
  }

  void nothingAskedForIsNotFree() {
    Plan plan = plainPlan();
    plan.workloads[0].requestsPerSecond = 0;
    for (const Verdict& verdict : all(plan)) QCOMPARE(codes(verdict), QStringList{QStringLiteral("noDemand")});
    plan.workloads.clear();
    for (const Verdict& verdict : all(plan)) QCOMPARE(codes(verdict), QStringList{QStringLiteral("noWorkload")});
    QCOMPARE(codes(costsVerdict({plan, nullptr})), QStringList{QStringLiteral("planRefused")});
  }

  void whatIsMissingComesFirst() {
    Plan plan = plainPlan();
    plan.workloads.push_back(plainWorkload("unknown", "main", 10));
    plan.workloads.back().service = {};
    const ExplainedScenario scenario = explained(plan);
    QVERIFY(!scenario.evaluation().incomplete.empty());
    for (const Verdict& verdict : all(plan)) {
      QCOMPARE(codes(verdict).front(), QStringLiteral("incompleteOne"));
      QVERIFY(said(verdict).contains(QStringLiteral("unknown")));
    }
  }

  void loadTurnedAwayIsSaid() {
    Plan plan = plainPlan();
    plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 2};
    const ExplainedScenario scenario = explained(plan);
    const Verdict verdict = costsVerdict({scenario.plan(), &scenario.evaluation()});
    QCOMPARE(codes(verdict).back(), QStringLiteral("turnedAway"));
  }

  void ownVersusRentSaysWhatHolds() {
    // 8 nodes for 50,000 each against 10 per hour pay soon.
    const ExplainedScenario pays = explained(owning());
    const VerdictSubject subject{pays.plan(), &pays.evaluation()};
    QCOMPARE(codes(ownVersusRentVerdict(subject, &*pays.comparison)), QStringList{QStringLiteral("ownSaves")});
    QVERIFY(said(ownVersusRentVerdict(subject, &*pays.comparison)).contains(QStringLiteral("8 nodes save USD ")));
    // Ten times the price never comes back.
    Plan dear = owning();
    dear.nodeTypes[0].purchasePrice = Money(5'000'000);
    const ExplainedScenario costs = explained(dear);
    const VerdictSubject of{costs.plan(), &costs.evaluation()};
    QCOMPARE(codes(ownVersusRentVerdict(of, &*costs.comparison)), QStringList{QStringLiteral("ownCosts")});
    const QString withUse = said(ownVersusRentVerdict(of, &*costs.comparison, {.now = 0.12, .breakEven = 0.16}));
    QVERIFY2(withUse.contains(QStringLiteral("busy 12 % of the time; above 16 % it pays")), qPrintable(withUse));
    // An API that is cheaper than both is said, one that is dearer than either is not.
    const finance::ApiArm cheap{.npvAgainstRent = Money(900), .npvAgainstOwn = Money(500)};
    QCOMPARE(codes(ownVersusRentVerdict(subject, &*pays.comparison, {}, &cheap)).back(),
             QStringLiteral("apiCheaperThanBoth"));
    QVERIFY(said(ownVersusRentVerdict(subject, &*pays.comparison, {}, &cheap)).contains(QStringLiteral("by USD 500")));
    const finance::ApiArm between{.npvAgainstRent = Money(900), .npvAgainstOwn = Money(-500)};
    QCOMPARE(codes(ownVersusRentVerdict(subject, &*pays.comparison, {}, &between)),
             QStringList{QStringLiteral("ownSaves")});
    // No price: nothing to compare.
    Plan none = plainPlan();
    none.nodeTypes[0].purchasePrice = Money(0);
    const ExplainedScenario nothing = explained(none);
    const Verdict verdict = ownVersusRentVerdict({nothing.plan(), &nothing.evaluation()},
                                                 nothing.comparison ? &*nothing.comparison : nullptr);
    QCOMPARE(codes(verdict), QStringList{QStringLiteral("nothingToOwn")});
    // Nor where terms alone would make the arms differ: that says nothing of owning.
    none.ownVsRent.rentArm.kind = RentArmKind::Best;
    none.nodeTypes[0].reserved1yDiscount = 0.4;
    const ExplainedScenario terms = explained(none);
    QVERIFY(terms.comparison && terms.comparison->buysNothing() && terms.comparison->npv < Money(0));
    QCOMPARE(codes(ownVersusRentVerdict({terms.plan(), &terms.evaluation()}, &*terms.comparison)),
             QStringList{QStringLiteral("nothingToOwn")});
    // All of the demand goes to an API: there is nothing to own or to rent.
    Plan api = plainPlan();
    api.workloads[0].inputTokens = 1000;
    ApiOffload& offload = tunedLevers(api).apiOffload.emplace();
    offload.on = true;
    offload.share = 1;
    offload.inputPerMTok = Money(1);
    const ExplainedScenario byApi = explained(api);
    QCOMPARE(codes(ownVersusRentVerdict({byApi.plan(), &byApi.evaluation()}, &*byApi.comparison)),
             QStringList{QStringLiteral("ownNothingByApi")});
    // Nothing is owned, but could be.
    const ExplainedScenario could = explained(plainPlan());
    QVERIFY(could.comparison && could.comparison->hypothetical);
    QVERIFY(codes(ownVersusRentVerdict({could.plan(), &could.evaluation()}, &*could.comparison))
                .front()
                .startsWith(QStringLiteral("ownWould")));
  }

  // What terms alone save does not speak against the nodes: on demand they cost as if owning never paid.
  void termsAloneDoNotSpeakAgainstOwning() {
    const Plan sample = samplePlan();
    const ScenarioId base("base");
    const ExplainedScenario onDemand = explainedScenario(sample, base).value();
    QVERIFY(onDemand.comparison && onDemand.comparison->hypothetical && onDemand.comparison->onSameTerms);
    QVERIFY(onDemand.comparison->npv < Money(0) && !onDemand.comparison->payback.simple.first);

    const ExplainedScenario onTerms = explainedScenario(finance::withBestTerms(sample, base), base).value();
    QVERIFY(onTerms.comparison && !onTerms.comparison->onSameTerms);
    const finance::ArmsWorth& same = *onDemand.comparison->onSameTerms;
    QVERIFY(std::abs((same.npv - onTerms.comparison->npv).value()) < 1e-6);
    QCOMPARE(same.payback.simple.first, onTerms.comparison->payback.simple.first);
    QVERIFY(same.payback.simple.first.value() > 12 && *same.payback.simple.first < 36);

    const Verdict verdict = ownVersusRentVerdict({onDemand.plan(), &onDemand.evaluation()}, &*onDemand.comparison);
    QCOMPARE(codes(verdict).front(), QStringLiteral("ownWouldSaveOnSameTerms"));
  }

  void theMixIsJudgedByTheCheapest() {
    const ExplainedScenario scenario = explained(plainPlan());
    const VerdictSubject subject{scenario.plan(), &scenario.evaluation()};
    const Money now = scenario.evaluation().headline.monthlyCost;
    QCOMPARE(optimiseVerdict(subject, {}, Money()).front().code, std::string("mixSearched"));
    QCOMPARE(optimiseVerdict(subject, now, Money()).front().code, std::string("mixIsCheapest"));
    QCOMPARE(optimiseVerdict(subject, now * 0.9, Money()).front().code, std::string("mixAbove"));
    QCOMPARE(optimiseVerdict(subject, now * 1.1, Money(7)).front().code, std::string("mixBelow"));
    Plan onDemand = plainPlan();
    onDemand.nodeTypes = {
        {.id = onDemand.nodeTypes[0].id, .gpus = onDemand.nodeTypes[0].gpus, .onDemand = MoneyPerHour(10)}};
    QCOMPARE(optimiseVerdict({onDemand, &scenario.evaluation()}, now, Money()).front().code,
             std::string("mixHasNoChoice"));
  }

  void anEditSaysWhatItMoved() {
    const Evaluation before = evaluationOf(plainPlan());
    QVERIFY(!movedBetween(before, before));
    Plan more = plainPlan();
    more.workloads[0].requestsPerSecond = 45;  // 9 nodes instead of 8, at 7,300 each
    const auto up = movedBetween(before, evaluationOf(more));
    QVERIFY(up);
    QCOMPARE(toText(*up, "USD"),
             std::string("+USD 7,300 per month: On-demand of main +USD 7,300; busiest hour 8 → 9 nodes."));
    const auto down = movedBetween(evaluationOf(more), before);
    QCOMPARE(down->code, std::string("movedDownNodes"));
    // Owned nodes take the place of rented ones: the whole falls, by what falls most.
    const auto bought = movedBetween(evaluationOf(plainPlan()), evaluationOf([] {
                                       Plan plan = plainPlan();
                                       plan.fleets[0].commitments = {{.start = 0, .termMonths = 36, .count = 8}};
                                       return plan;
                                     }()));
    QCOMPARE(bought->code, std::string("movedDownPart"));
  }

  void avoidableWasteAddsUp() {
    for (uint64_t seed = 0; seed < 8; ++seed) {
      const Plan plan = RandomPlan(seed).draw();
      optimise::SolvedPools solved;
      const auto advice = optimise::adviceFor(plan, kTuned, solved);
      const auto waste = optimise::avoidableWaste(plan, kTuned, *advice.value(), solved).value();
      const Explanation explanation = avoidableExplanation(waste);
      QVERIFY(std::abs(*explanation.value - waste.total().value()) <= 1e-9 * (1 + waste.total().value()));
      for (size_t part = 0; part < explanation.terms.size(); ++part)
        QVERIFY(std::abs(*explanation.terms[part].value - waste.parts[part].value()) <=
                1e-9 * (1 + std::abs(waste.monthlyCost.value())));
    }
  }
};

}  // namespace tst_verdict

QTEST_APPLESS_MAIN(tst_verdict::VerdictTest)
#include "tst_verdict.moc"
