// SPDX-License-Identifier: GPL-3.0-or-later
// Counting rows that a list has twice, in parts that are merged from a file.
#include <QtTest>
#include <random>
#include <unordered_map>

#include "prices/digest_count.h"

namespace tst_digest_count {

using namespace fulcrum::prices;

class TestDigestCount : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void partsCountAsTheWhole_data();
  void partsCountAsTheWhole();
  void furtherOffersAreNoDuplicates();
  void theFirstOfEqualRowsCounts();
  void behindACountNothingIsLeft();
};

void TestDigestCount::partsCountAsTheWhole_data() {
  QTest::addColumn<int>("part");
  QTest::newRow("each by itself") << 1;
  QTest::newRow("odd") << 7;
  QTest::newRow("longer than what is read of a part") << 9'999;
  QTest::newRow("all in one") << 1'000'000;
}

// Beside the set that a preview held before, which needs as much memory as the list is long.
void TestDigestCount::partsCountAsTheWhole() {
  QFETCH(int, part);
  std::mt19937_64 random(11);
  DigestCount count(static_cast<size_t>(part));
  std::unordered_map<std::uint64_t, int> seen;
  size_t duplicates = 0;
  for (int row = 0; row < (part == 1 ? 2'000 : 60'000); ++row) {
    const std::uint64_t digest = (random() % 20'000) * 0x9e3779b97f4a7c15ULL;
    const bool isFurther = random() % 5 == 0;
    if (seen[digest >> 1]++ > 0 && !isFurther) ++duplicates;
    count.add(digest, isFurther);
  }
  const Settled settled = count.settle();
  QCOMPARE(settled.added, seen.size());
  QCOMPARE(settled.duplicates, duplicates);
}

void TestDigestCount::furtherOffersAreNoDuplicates() {
  DigestCount count(2);
  for (const bool isFurther : {false, true, true, false}) count.add(40, isFurther);
  const Settled settled = count.settle();
  QCOMPARE(settled.added, 1u);
  QCOMPARE(settled.duplicates, 1u);
}

void TestDigestCount::theFirstOfEqualRowsCounts() {
  DigestCount count(1);
  count.add(40, true);
  count.add(40, false);
  QCOMPARE(count.settle().duplicates, 1u);
}

void TestDigestCount::behindACountNothingIsLeft() {
  DigestCount count(2);
  for (std::uint64_t digest = 0; digest < 10; ++digest) count.add(digest * 2, false);
  QCOMPARE(count.settle().added, 10u);
  count.add(4, false);
  const Settled settled = count.settle();
  QCOMPARE(settled.added, 1u);
  QCOMPARE(settled.duplicates, 0u);
}

}  // namespace tst_digest_count

QTEST_GUILESS_MAIN(tst_digest_count::TestDigestCount)
#include "tst_digest_count.moc"
