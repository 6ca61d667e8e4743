// SPDX-License-Identifier: GPL-3.0-or-later
// What the compiler lets through and what it refuses; sums and products themselves.
#include <QTest>
#include <type_traits>

#include "base/id.h"
#include "base/quantity.h"

namespace tst_quantity {

using namespace fulcrum;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept Subtractable = requires(A a, B b) {
  a - b;
};
template <class A, class B>
concept Accumulable = requires(A& a, B b) {
  a += b;
};
template <class A, class B>
concept Comparable = requires(A a, B b) {
  a < b;
};
template <class A, class B>
concept Equatable = requires(A a, B b) {
  a == b;
};

template <class A, class B>
constexpr bool kMix = Addable<A, B> || Subtractable<A, B> || Accumulable<A, B> || Comparable<A, B>;

}  // namespace

class TestQuantity : public QObject {
  Q_OBJECT

 private slots:
  void likeAddsToLike() {
    static_assert(Addable<Money, Money> && Subtractable<Hours, Hours> && Accumulable<Tokens, Tokens>);
    static_assert(Comparable<Money, Money>);
    QCOMPARE((Money(2) + Money(3) - Money(1)).value(), 4.0);
    Money sum;
    sum += Money(2.5);
    sum -= Money(1);
    sum *= 4;
    QCOMPARE(sum.value(), 6.0);
    QVERIFY(-Money(1) < Money());
  }

  void unlikeDoesNotCompile() {
    static_assert(!kMix<Money, Hours>);
    static_assert(!kMix<Money, MoneyPerHour>);
    static_assert(!kMix<Money, double>);
    static_assert(!kMix<Hours, Tokens>);
    static_assert(!kMix<Energy, Power>);
    static_assert(!std::is_convertible_v<double, Money> && !std::is_convertible_v<Money, double>);
    static_assert(!std::is_convertible_v<Hours, Money> && !std::is_constructible_v<Money, Hours>);
    static_assert(!std::is_convertible_v<FleetId, WorkloadId> && !Equatable<FleetId, WorkloadId>);
    static_assert(!std::is_convertible_v<std::string, FleetId>);
  }

  void productsAndRatiosKnowTheirDimension() {
    static_assert(std::is_same_v<decltype(MoneyPerHour() * Hours()), Money>);
    static_assert(std::is_same_v<decltype(Hours() * MoneyPerHour()), Money>);
    static_assert(std::is_same_v<decltype(Power() * Hours() * MoneyPerEnergy()), Money>);
    static_assert(std::is_same_v<decltype(Money() / Hours()), MoneyPerHour>);
    static_assert(std::is_same_v<decltype(Money() / Money()), double>);
    static_assert(std::is_same_v<decltype(MoneyPerHour() * (Hours() / Money())), double>);
    QCOMPARE((MoneyPerHour(98.32) * Hours(730)).value(), 98.32 * 730);
    QCOMPARE((Power(10.2) * Hours(730) * MoneyPerEnergy(0.1)).value(), 10.2 * 730 * 0.1);
    QCOMPARE(Money(3) / Money(4), 0.75);
  }

  void aMonthIsItsShareOfAYear() {
    QCOMPARE(kHoursPerMonth * 12, 8760.0);
    QCOMPARE(kWeekHourWeight * kHoursPerWeek, kHoursPerMonth);
  }
};

}  // namespace tst_quantity

QTEST_APPLESS_MAIN(tst_quantity::TestQuantity)
#include "tst_quantity.moc"
