// SPDX-License-Identifier: GPL-3.0-or-later
// Whole evaluations against stored figures. Where a change of the figures is meant, write them anew and review the
// difference: FULCRUM_REGENERATE_GOLDEN=1 ctest -R tst_golden
#include <QFile>
#include <QTextStream>

#include "support/evaluated.h"
#include "support/random_plan.h"
#include "support/reference_plan.h"

namespace tst_golden {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr double kTolerance = 1e-10;  // relative to the largest figure of the line

// A line a series: its path and the sums of every `months` months.
class Lines {
 public:
  explicit Lines(size_t months) : m_months(months) {}

  template <class Series>
  void add(const QString& path, const Series& series) {
    QString line = path;
    for (size_t first = 0; first < series.size(); first += m_months) {
      double sum = 0;
      for (size_t t = first; t < std::min(first + m_months, series.size()); ++t) sum += valueOf(series[t]);
      line += ' ' + QString::number(sum, 'g', 15);
    }
    m_lines << line;
  }
  void add(const QString& path, double value) { m_lines << path + ' ' + QString::number(value, 'g', 15); }
  [[nodiscard]] const QStringList& all() const { return m_lines; }

 private:
  static double valueOf(double value) { return value; }
  template <class Quantity>
  static double valueOf(Quantity value) {
    return value.value();
  }

  size_t m_months;
  QStringList m_lines;
};

void addPool(const PoolEvaluation& pool, Lines& lines) {
  const QString name = QString::fromStdString(pool.id.text) + '.';
  lines.add(name + "nodesNeededMax", pool.nodesNeededMax);
  for (size_t tier = 0; tier < kNodeTierCount; ++tier) {
    lines.add(name + "nodeHours." + QString::number(tier), pool.nodeHours[tier]);
  }
  for (size_t line = 0; line < kCostLineCount; ++line) {
    lines.add(name + "cost." + QString::number(line), pool.cost[line]);
  }
  lines.add(name + "amortisedTotal", pool.amortisedTotal);
  lines.add(name + "provisionedGpuHours", pool.provisionedGpuHours);
  lines.add(name + "busyGpuHours", pool.busyGpuHours);
  lines.add(name + "unservedGpuHours", pool.unservedGpuHours);
  lines.add(name + "shortfallNodeHours", pool.shortfallNodeHours);
  for (size_t part = 0; part < kWasteCount; ++part) {
    lines.add(name + "wasteGpuHours." + QString::number(part), pool.wasteGpuHours[part]);
  }
}

QStringList linesOf(const Evaluation& e, size_t months) {
  Lines lines(months);
  for (const PoolEvaluation& pool : e.pools) addPool(pool, lines);
  for (const WorkloadEvaluation& workload : e.workloads) {
    lines.add(QString::fromStdString(workload.id.text) + ".cash", workload.cash);
    lines.add(QString::fromStdString(workload.id.text) + ".amortised", workload.amortised);
  }
  lines.add("api", e.api);
  lines.add("cache", e.cache);
  lines.add("oneOff", e.oneOff);
  lines.add("unallocatedCash", e.unallocatedCash);
  lines.add("cashTotal", e.cashTotal);
  lines.add("paidAtStart", e.paidAtStart);
  lines.add("amortisedTotal", e.amortisedTotal);
  lines.add("tokensIn", e.tokensIn);
  lines.add("tokensOut", e.tokensOut);
  lines.add("remainingObligations", e.remainingObligations.value());
  lines.add("npvCost", e.headline.npvCost.value());
  lines.add("monthlyCost", e.headline.monthlyCost.value());
  lines.add("costPerMTok", e.headline.costPerMTok.value_or(0));
  lines.add("utilisation", e.headline.utilisation.value_or(0));
  lines.add("wasteShare", e.headline.wasteShare);
  lines.add("servedShare", e.headline.servedShare.value_or(-1));
  return lines.all();
}

bool sameLine(const QString& expected, const QString& actual) {
  const QStringList a = expected.split(' ');
  const QStringList b = actual.split(' ');
  if (a.size() != b.size() || a[0] != b[0]) return false;
  double size = 0;
  for (qsizetype i = 1; i < a.size(); ++i) size = std::max(size, std::abs(a[i].toDouble()));
  for (qsizetype i = 1; i < a.size(); ++i) {
    if (std::abs(a[i].toDouble() - b[i].toDouble()) > kTolerance * size) return false;
  }
  return true;
}

// One pool of each kind and every lever, as far as one plan can hold them.
Plan everythingPlan() {
  Plan plan = randomPlan(9);
  plan.horizonMonths = 24;
  forEachLever(tunedLevers(plan), [](LeverKind kind, auto& lever) {
    lever->on = true;
    lever->workloads.reset();
    lever->fleets.reset();
    lever->fromMonth = kind == LeverKind::MultiRegion ? 6 : 0;
    lever->oneOffCost = Money(1000);
  });
  tunedLevers(plan).rightSizing->policy = ProvisioningPolicy::Autoscale;
  tunedLevers(plan).multiRegion->fromHour = 22;
  tunedLevers(plan).multiRegion->toHour = 6;
  return plan;
}

}  // namespace

class GoldenTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void figuresAreThoseStored_data();
  void figuresAreThoseStored();
};

void GoldenTest::figuresAreThoseStored_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QStringList>("lines");
  QTest::addRow("reference plan, base") << "reference_base.txt" << linesOf(evaluated(referencePlan(), kBase), 12);
  QTest::addRow("reference plan, levers") << "reference_levers.txt" << linesOf(evaluated(referencePlan()), 12);
  QTest::addRow("everything") << "everything.txt" << linesOf(evaluated(everythingPlan()), 1);
}

void GoldenTest::figuresAreThoseStored() {
  QFETCH(QString, file);
  QFETCH(QStringList, lines);
  QFile stored(QStringLiteral(FULCRUM_TEST_DATA "/engine/") + file);
  if (qEnvironmentVariableIsSet("FULCRUM_REGENERATE_GOLDEN")) {
    QVERIFY(stored.open(QIODevice::WriteOnly | QIODevice::Text));
    stored.write(lines.join('\n').toUtf8() + '\n');
    return;
  }
  QVERIFY(stored.open(QIODevice::ReadOnly | QIODevice::Text));
  const QStringList expected = QString::fromUtf8(stored.readAll()).trimmed().split('\n');
  QCOMPARE(lines.size(), expected.size());
  for (qsizetype i = 0; i < lines.size(); ++i) {
    QVERIFY2(sameLine(expected[i], lines[i]), qPrintable("expected " + expected[i] + "\nfound " + lines[i]));
  }
}

}  // namespace tst_golden

QTEST_APPLESS_MAIN(tst_golden::GoldenTest)
#include "tst_golden.moc"
