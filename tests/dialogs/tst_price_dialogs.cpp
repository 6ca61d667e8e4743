// SPDX-License-Identifier: GPL-3.0-or-later
// Prices in the window: a list is looked at, then kept; newer prices are chosen; rules are typed.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

#include "charts/chart_table.h"
#include "dialogs/price_chart.h"
#include "dialogs/price_rules_dialog.h"
#include "dialogs/price_trend_dialog.h"
#include "dialogs/price_update_dialog.h"
#include "dialogs/prices_dialog.h"
#include "support/plan_builder.h"

namespace tst_price_dialogs {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestPriceDialogs : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void aListIsLookedAtAndThenKept();
  void whatTheListDoesNotSayIsAskedFor();
  void newerPricesAreChosen();
  void rulesAreTyped();
  void rulesThatMakeNoSenseAreNotTaken();
  void aTrendBecomesAnAssumption();
  void aTrendNeedsTwoDays();

 private:
  [[nodiscard]] std::filesystem::path book() const { return m_folder->filePath(u"prices.db"_s).toStdString(); }
  [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return file.fileName();
  }
  [[nodiscard]] size_t offers() const { return prices::PriceBook::open(book()).value().nodeOffers({}).value().size(); }
  static QPushButton* buttonOf(const QDialog& dialog, const QString& text) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
      if (button->text() == text) return button;
    }
    return nullptr;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  NumberFormat m_format{u"USD"_s, QLocale::c()};
};

const QByteArray kList =
    "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n"
    "p5,H100,8,98.32,40,us-east-1\np5,H100,8,99,,eu-west-1\nm5,,,0.1,,us-east-1\n";

void TestPriceDialogs::aListIsLookedAtAndThenKept() {
  PricesDialog dialog(book(), m_format);
  dialog.open(write(u"aws_2026-05-20.csv"_s, kList));
  dialog.reading().flush();
  QVERIFY(dialog.reading().result()->report.has_value());
  QCOMPARE(dialog.findChild<ChartTable*>()->table().rows.size(), 2u);
  QCOMPARE(offers(), 0u);
  auto* region = dialog.findChild<QLineEdit*>(u"region"_s);
  QTest::keyClicks(region, u"us*"_s);
  dialog.reading().flush();
  QCOMPARE(dialog.reading().result()->report->taken, 1u);
  QPushButton* keep = buttonOf(dialog, u"Put into the price book"_s);
  QVERIFY(keep && keep->isEnabled());
  keep->click();
  dialog.reading().flush();
  QVERIFY(dialog.reading().result()->kept);
  QVERIFY(!keep->isEnabled());
  QCOMPARE(offers(), 1u);
}

void TestPriceDialogs::whatTheListDoesNotSayIsAskedFor() {
  PricesDialog dialog(book(), m_format);
  dialog.open(write(u"list.csv"_s, kList));
  dialog.reading().flush();
  QCOMPARE(dialog.reading().result()->problems.at(0).code, std::string("providerAsked"));
  QVERIFY(!buttonOf(dialog, u"Put into the price book"_s)->isEnabled());
  QTest::keyClicks(dialog.findChild<QLineEdit*>(u"provider"_s), u"ours"_s);
  dialog.reading().flush();
  QVERIFY(dialog.reading().result()->report.has_value());
}

void TestPriceDialogs::newerPricesAreChosen() {
  const Plan plan = test::plainPlan();
  const std::string place = "nodeTypes[" + plan.nodeTypes[0].id.text + "]";
  PriceUpdateDialog dialog(
      plan, {{place + ".onDemand", 10, 8, "2026-06-01", "a list"}, {place + ".spot", 4, 3, "2026-06-01", "a list"}},
      m_format);
  QCOMPARE(dialog.chosen().size(), 2u);
  auto* table = dialog.findChild<QTableWidget*>();
  table->item(1, 0)->setCheckState(Qt::Unchecked);
  QCOMPARE(dialog.chosen().size(), 1u);
  QCOMPARE(dialog.chosen()[0].place, place + ".onDemand");
  table->item(0, 0)->setCheckState(Qt::Unchecked);
  QVERIFY(!buttonOf(dialog, u"Put into the plan"_s)->isEnabled());
}

void TestPriceDialogs::rulesAreTyped() {
  const PriceRules rules{{.provider = "AWS",
                          .family = "p5*",
                          .tiers = {{PriceTier::OnDemand, PriceTier::Purchase}},
                          .discount = 0.125,
                          .fromMonth = 0,
                          .toMonth = 11,
                          .source = "EDP"},
                         {.discount = 0.02}};
  PriceRulesDialog dialog(rules, m_format);
  QVERIFY(dialog.rules() == rules);
  auto* table = dialog.findChild<QTableWidget*>();
  table->item(1, 3)->setText(u"15%"_s);
  table->item(1, 2)->setText(u"spot"_s);
  QVERIFY(dialog.rules().has_value());
  QCOMPARE(dialog.rules()->at(1).discount, 0.15);
  QVERIFY(dialog.rules()->at(1).tiers == std::vector<PriceTier>{PriceTier::Spot});
}

void TestPriceDialogs::rulesThatMakeNoSenseAreNotTaken() {
  PriceRulesDialog dialog({{.discount = 0.1}}, m_format);
  auto* table = dialog.findChild<QTableWidget*>();
  QPushButton* accept = buttonOf(dialog, u"Put into the plan"_s);
  for (const auto& [column, text] : {std::pair(3, u"150%"_s), std::pair(2, u"cars"_s), std::pair(4, u"soon"_s)}) {
    const QString before = table->item(0, column)->text();
    table->item(0, column)->setText(text);
    QVERIFY(!dialog.rules().has_value());
    QVERIFY(!accept->isEnabled());
    table->item(0, column)->setText(before);
    QVERIFY(accept->isEnabled());
  }
}

void TestPriceDialogs::aTrendBecomesAnAssumption() {
  for (const auto& [day, price] : {std::pair{"2025-06-30", "100"}, std::pair{"2026-06-30", "80"}}) {
    auto opened = prices::PriceBook::open(book());
    const QString list =
        write(u"list.csv"_s, QByteArray("InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,"
                                        "Region\np5,H100,8,") +
                                 price + ",,east\n");
    QVERIFY(
        prices::importPriceList(list.toStdString(), {.provider = "aws", .currency = "USD", .asOf = day}, opened.value())
            .ok());
  }
  const PriceTrendDialog dialog(book(), {.accelerator = "H100"}, "USD");
  QVERIFY(dialog.trend().has_value());
  QVERIFY(std::abs(dialog.trend()->perYear + 0.2) < 0.001);
  QVERIFY(buttonOf(dialog, u"Use as cloud price trend"_s)->isEnabled());
  const Plan plan = withTrend(test::plainPlan(), *dialog.trend(), dialog.source().toStdString());
  QCOMPARE(plan.assumptions.cloudPriceTrend, dialog.trend()->perYear);
  QVERIFY(plan.sources.at("assumptions.cloudPriceTrend").source.find("H100") != std::string::npos);
  QCOMPARE(plan.sources.at("assumptions.cloudPriceTrend").asOf, std::string("2026-06-30"));
  const ChartData chart = trendChart(*dialog.trend(), m_format);
  QCOMPARE(chart.lines.size(), size_t{2});
  QVERIFY(std::abs(chart.lines[0].y[0] - 12.5) < 1e-9);
  QVERIFY(std::abs(chart.lines[0].y[1] - 10) < 1e-9);
}

void TestPriceDialogs::aTrendNeedsTwoDays() {
  const PriceTrendDialog dialog(book(), {}, "USD");
  QVERIFY(!dialog.trend());
  QVERIFY(!buttonOf(dialog, u"Use as cloud price trend"_s)->isEnabled());
}

}  // namespace tst_price_dialogs

QTEST_MAIN(tst_price_dialogs::TestPriceDialogs)
#include "tst_price_dialogs.moc"
