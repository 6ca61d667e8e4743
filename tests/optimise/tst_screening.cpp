// SPDX-License-Identifier: GPL-3.0-or-later
// What a node costs by hours of use, against what the engine books, and where tiers change places.
#include "optimise/screening.h"

#include <cmath>

#include "support/evaluated.h"

namespace tst_screening {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::optimise;

namespace {

const ScreeningLine& lineOf(const std::vector<ScreeningLine>& lines, Tier tier) {
  const auto found = std::ranges::find(lines, tier, &ScreeningLine::tier);
  return found == lines.end() ? standIn<ScreeningLine>("no such line") : *found;
}

double costAt(const ScreeningLine& line, double hours) {
  return (line.fixed + line.perHour * Hours(hours)).value();
}

bool isNear(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

}  // namespace

class TestScreening : public QObject {
  Q_OBJECT
 private slots:
  void tiersStandInTheirOrder() {
    const auto lines = screeningLines(plainNode("node"), Assumptions(), 0);
    QCOMPARE(lines.size(), 5u);
    for (size_t i = 1; i < lines.size(); ++i) QVERIFY(lines[i - 1].tier < lines[i].tier);
  }

  void aFullMonthCostsWhatThePriceListSays() {
    const auto lines = screeningLines(plainNode("node"), Assumptions(), 0);
    QVERIFY(isNear(costAt(lineOf(lines, Tier::OnDemand), 730), 7300));
    QVERIFY(isNear(costAt(lineOf(lines, Tier::Spot), 730), 2920));
    QVERIFY(isNear(costAt(lineOf(lines, Tier::Reserved1y), 0), 5840));
    QVERIFY(isNear(costAt(lineOf(lines, Tier::Reserved3y), 730), 3650));
  }

  // Without discounting, the price over 48 months; energy at 730 hours, a third of a cent a watt-hour idle.
  void anOwnedNodeCostsItsCapitalAndItsPower() {
    Assumptions assumptions;
    assumptions.discountRate = 0;
    const auto line = lineOf(screeningLines(plainNode("node"), assumptions, 0), Tier::Owned);
    const double capital = 50000.0 / 48;
    const double power = 10 * 1.3 * 0.10;
    QVERIFY(isNear(costAt(line, 0), capital + 730 * 0.3 * power));
    QVERIFY(isNear(costAt(line, 730), capital + 730 * power));
  }

  void aTermPaysFromOneLessItsDiscount() {
    const auto lines = screeningLines(plainNode("node"), Assumptions(), 0);
    const auto hours = crossing(lineOf(lines, Tier::Reserved1y), lineOf(lines, Tier::OnDemand));
    QVERIFY(hours && isNear(*hours, 730 * 0.8));
    QVERIFY(!crossing(lineOf(lines, Tier::Reserved1y), lineOf(lines, Tier::Reserved3y)));
  }

  void pricesFollowTheirTrends() {
    Assumptions assumptions;
    assumptions.cloudPriceTrend = -0.1;
    const auto lines = screeningLines(plainNode("node"), assumptions, 12);
    QVERIFY(isNear(costAt(lineOf(lines, Tier::OnDemand), 730), 7300 * 0.9));
  }

  void whatHasNoPriceIsLeftOut() {
    NodeType type = plainNode("node");
    type.spot = {};
    type.reserved1yDiscount.reset();
    type.purchasePrice = {};
    QCOMPARE(screeningLines(type, Assumptions(), 0).size(), 2u);
    type.onDemand = {};
    type.reserved3yDiscount.reset();
    QVERIFY(screeningLines(type, Assumptions(), 0).empty());
  }
};

}  // namespace tst_screening

QTEST_APPLESS_MAIN(tst_screening::TestScreening)
#include "tst_screening.moc"
