// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page about mixes: whole nodes on the axis, the tier where there is no legend, money as money.
#include <QtTest>

#include "charts/chart_table.h"
#include "figures/mix_figures.h"
#include "figures/tier_figures.h"

namespace tst_mix_figures {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestMixFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void reasonsNameTiersAndAmountsAsTheWindowDoes() {
    optimise::PoolOptimum pool;
    for (const auto kind :
         {optimise::PurchaseKind::Owned, optimise::PurchaseKind::Reserved3y, optimise::PurchaseKind::Reserved1y}) {
      Problem why{.severity = Severity::Note, .code = "tierNeverCheapest"};
      why.facts = {{"tier", "reserved3y"}, {"month", "36"}, {"extra", "297585"}};
      pool.unused.push_back({kind, why});
    }
    const NumberFormat format(u"USD"_s, QLocale(QLocale::English, QLocale::UnitedStates));
    const auto reasons = reasonsOf(pool, NodeType(), Assumptions(), format);
    QCOMPARE(reasons.size(), size_t(3));
    QVERIFY2(reasons[0].sentence.contains(u"$297.6k"_s), qPrintable(reasons[0].sentence));
    QVERIFY2(reasons[0].sentence.contains(u"month 36"_s), qPrintable(reasons[0].sentence));
    QVERIFY2(reasons[1].sentence.startsWith(u"3-year"_s), qPrintable(reasons[1].sentence));
  }

  void oneTierAloneIsNamedAndNodesAreWhole() {
    PoolWeek week{};
    week.needed.fill(1);
    week.provisioned.fill(1);
    week.nodes[static_cast<size_t>(Tier::OnDemand)].fill(1);
    const ChartData data = loadDuration(week, NumberFormat());
    QCOMPARE(data.bands.size(), qsizetype(1));
    QVERIFY2(data.subtitle.contains(data.bands[0].name), qPrintable(data.subtitle));
    QCOMPARE(data.formatAxis(1), u"1"_s);
    QCOMPARE(data.formatAxis(0.5), QString());
  }

  void needStandsBesideWhatIsProvisioned() {
    PoolWeek week{};
    week.needed.fill(2);
    std::fill_n(week.needed.begin(), 40, 5);
    week.provisioned.fill(4);
    week.nodes[static_cast<size_t>(Tier::OnDemand)].fill(4);
    const ChartData data = loadDuration(week, NumberFormat());
    QCOMPARE(data.lines.size(), size_t(1));
    QCOMPARE(data.lines[0].y.first(), 5.0);
    QCOMPARE(data.lines[0].y.last(), 2.0);
    // Levels end where the need has a step: all hours need two nodes, 40 need what stands above.
    QCOMPARE(data.bands[0].heights, (QList<double>{2, 2}));
    const TableData table = tableOf(data);
    QCOMPARE(table.headers.size(), qsizetype(4));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0][2].number, std::optional(168.0));
    QCOMPARE(table.rows[0][3].number, std::optional(40.0));
    QCOMPARE(table.rows[1][3].number, std::optional(168.0));
  }
};

}  // namespace tst_mix_figures

QTEST_MAIN(tst_mix_figures::TestMixFigures)
#include "tst_mix_figures.moc"
