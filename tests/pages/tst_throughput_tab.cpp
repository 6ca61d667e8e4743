// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSlider>
#include <QTest>

#include "charts/chart_card.h"
#include "document/serving_words.h"
#include "pages/throughput_tab.h"
#include "support/plan_builder.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan servedPlan(const std::string& model, double tpotMs) {
  Plan plan = test::plainPlan();
  plan.nodeTypes[0].accelerator = "H100 SXM";
  plan.workloads[0].model = model;
  plan.workloads[0].service.reset();
  plan.workloads[0].tpotMs = tpotMs;
  return plan;
}

struct Fixture {
  Workspace workspace;
  ThroughputTab tab{workspace};
  explicit Fixture(Plan plan) : workspace(std::move(plan)) {
    tab.follow(workspace.plan().fleets[0].id);
    tab.resize(560, 340);
    tab.show();
    tab.refresh();
    QObject::connect(&workspace.document, &PlanDocument::changed, &tab, [this] { tab.refresh(); });
  }
  [[nodiscard]] Result<ServingAnswer> answer() const {
    const Plan& plan = workspace.plan();
    return ServingBook(plan).answer(*servingStateOf(plan, plan.workloads[0]));
  }
  [[nodiscard]] bool shows(const QString& text) const {
    for (const QLabel* label : tab.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(text)) return true;
    }
    return false;
  }
  [[nodiscard]] const ChartData& chart() const { return tab.findChild<ChartCard*>()->data(); }
};

}  // namespace

class ThroughputTabTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void showsTheAnswerOfTheServingModel();
  void saysWhyThereIsNone_data();
  void saysWhyThereIsNone();
  void draggingTheSliderIsOneUndoStep();
};

void ThroughputTabTest::showsTheAnswerOfTheServingModel() {
  const Fixture fixture(servedPlan("Llama-3.1-8B", 40));
  const auto answer = fixture.answer();
  QVERIFY(answer.ok());
  QVERIFY(fixture.shows(rateWithBand(answer.value(), fixture.workspace.format())));
  QVERIFY(fixture.shows(ruleWord(ServingRule::Estimated)));
  QVERIFY(fixture.shows(limitWord(answer.value().point.limit)));
  QCOMPARE(fixture.chart().markers.size(), size_t{1});
  QCOMPARE(fixture.chart().markers[0].x, 1000 / answer.value().point.tpotMs);
}

void ThroughputTabTest::saysWhyThereIsNone_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<double>("tpotMs");
  QTest::addColumn<bool>("curve");
  QTest::newRow("unknown model") << u"No such model"_s << 40.0 << false;
  QTest::newRow("target out of reach") << u"Llama-3.1-8B"_s << 0.001 << true;
}

void ThroughputTabTest::saysWhyThereIsNone() {
  QFETCH(QString, model);
  QFETCH(double, tpotMs);
  QFETCH(bool, curve);
  const Fixture fixture(servedPlan(model.toStdString(), tpotMs));
  const auto answer = fixture.answer();
  QVERIFY(!answer.ok());
  QVERIFY(fixture.shows(problemSentences(answer.problems())));
  QVERIFY(fixture.chart().markers.empty());
  QCOMPARE(!isEmpty(fixture.chart()), curve);
}

void ThroughputTabTest::draggingTheSliderIsOneUndoStep() {
  Fixture fixture(servedPlan("Llama-3.1-8B", 40));
  const Plan before = fixture.workspace.plan();
  auto* slider = fixture.tab.findChild<QSlider*>();
  slider->setSliderDown(true);
  slider->setSliderPosition(700);
  slider->setSliderPosition(900);
  slider->setSliderDown(false);
  const double target = fixture.workspace.plan().workloads[0].tpotMs.value_or(0);
  QVERIFY2(target > 0 && target < 40, qPrintable(QString::number(target)));
  QVERIFY(fixture.answer().ok());
  QVERIFY(fixture.answer().value().point.tpotMs <= target);
  QCOMPARE(fixture.workspace.document.undoStack().count(), 1);
  fixture.workspace.document.undoStack().undo();
  QCOMPARE(fixture.workspace.plan(), before);
}

QTEST_MAIN(ThroughputTabTest)
#include "tst_throughput_tab.moc"
