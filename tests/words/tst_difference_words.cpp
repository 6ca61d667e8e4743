// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between scenarios, as people write it.
#include <QtTest>

#include "plan/resolve.h"
#include "support/plan_builder.h"
#include "words/difference_words.h"

namespace tst_difference_words {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestDifferenceWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void amountsAndNamesAreWrittenAsEverywhere() {
    Plan plan = test::plainPlan();
    plan.workloads[0].name = "Customer chat";
    ResponseCache& lever = plan.scenarios[1].levers.responseCache.emplace();
    lever.on = true;
    lever.costPerMonth = Money(2000);
    lever.oneOffCost = Money(40000);
    lever.workloads = {plan.workloads[0].id};
    const Plan before = seenBy(plan, test::kBase).value();
    const Plan after = seenBy(plan, test::kTuned).value();
    const NumberFormat format(u"USD"_s, QLocale(QLocale::English, QLocale::UnitedStates));
    std::map<std::string, DifferenceWords> words;
    for (const Difference& difference : scenarioDifference(plan, test::kBase, test::kTuned))
      words[difference.path] = differenceInWords(before, after, difference, format);
    QCOMPARE(words["levers.responseCache.on"].after, u"on"_s);
    QCOMPARE(words["levers.responseCache.costPerMonth"].before, u"$0/month"_s);
    QCOMPARE(words["levers.responseCache.costPerMonth"].after, u"$2,000/month"_s);
    QCOMPARE(words["levers.responseCache.oneOffCost"].after, u"$40,000"_s);
    QCOMPARE(words["levers.responseCache.workloads"].before, u"all"_s);
    QCOMPARE(words["levers.responseCache.workloads"].after, u"Customer chat"_s);
    // Where scenarios are compared entry by entry.
    const DifferenceWords entry =
        differenceInWords(before, after, {.path = "levers.responseCache.workloads[0]", .after = "chat"}, format);
    QCOMPARE(entry.after, u"Customer chat"_s);
  }
};

}  // namespace tst_difference_words

QTEST_APPLESS_MAIN(tst_difference_words::TestDifferenceWords)
#include "tst_difference_words.moc"
