// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTest>

#include "charts/chart_card.h"
#include "charts/chart_widget.h"
#include "engine/hardware_ranking.h"
#include "pages/fleets/throughput_tab.h"
#include "support/plan_builder.h"
#include "words/serving_words.h"

namespace tst_throughput_tab {

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
  void draggingThePointIsOneUndoStep();
  void escapeTakesADragBack_data();
  void escapeTakesADragBack();
  void leversOfTheScenarioAct();
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

namespace {

QPoint markerOf(const Fixture& fixture) {
  const ChartWidget* chart = fixture.tab.findChild<ChartCard*>()->chart();
  const ChartData& data = chart->data();
  const QRectF plot = chart->plotRect();
  const ChartMarker& marker = data.markers.front();
  const double across = (marker.x - data.xValues.first()) / (data.xValues.last() - data.xValues.first());
  const double up = (marker.y - chart->yMinimum()) / (chart->yMaximum() - chart->yMinimum());
  return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height()).toPoint();
}

}  // namespace

void ThroughputTabTest::draggingThePointIsOneUndoStep() {
  Fixture fixture(servedPlan("Llama-3.1-8B", 40));
  const Plan before = fixture.workspace.plan();
  ChartWidget* chart = fixture.tab.findChild<ChartCard*>()->chart();
  const QPoint from = markerOf(fixture);
  QTest::mousePress(chart, Qt::LeftButton, {}, from);
  for (const int by : {10, 30, 60}) QTest::mouseMove(chart, from + QPoint(by, 0));
  // Afterwards another replica size may meet the target at a lower cost, which has a curve of its own.
  QVERIFY(std::abs(markerOf(fixture).x() - from.x() - 60) < 12);
  QTest::mouseRelease(chart, Qt::LeftButton, {}, from + QPoint(60, 0));
  const double target = fixture.workspace.plan().workloads[0].tpotMs.value_or(0);
  QVERIFY2(target > 0 && target < 40, qPrintable(QString::number(target)));
  QCOMPARE(fixture.workspace.document.undoStack().count(), 1);
  fixture.workspace.document.undoStack().undo();
  QCOMPARE(fixture.workspace.plan(), before);
  // Elsewhere on the chart nothing is dragged.
  QTest::mousePress(chart, Qt::LeftButton, {}, from + QPoint(60, 20));
  QTest::mouseMove(chart, from + QPoint(90, 20));
  QTest::mouseRelease(chart, Qt::LeftButton, {}, from + QPoint(90, 20));
  QCOMPARE(fixture.workspace.plan(), before);
}

void ThroughputTabTest::escapeTakesADragBack_data() {
  QTest::addColumn<bool>("onChart");
  QTest::newRow("point on the curve") << true;
  QTest::newRow("slider") << false;
}

void ThroughputTabTest::escapeTakesADragBack() {
  QFETCH(bool, onChart);
  Fixture fixture(servedPlan("Llama-3.1-8B", 40));
  const Plan before = fixture.workspace.plan();
  auto* slider = fixture.tab.findChild<QSlider*>();
  QWidget* widget = onChart ? static_cast<QWidget*>(fixture.tab.findChild<ChartCard*>()->chart()) : slider;
  QStyleOptionSlider option;
  option.initFrom(slider);
  option.orientation = Qt::Horizontal;
  option.maximum = slider->maximum();
  option.sliderPosition = slider->sliderPosition();
  const QRect handle = slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
  const QPoint from = onChart ? markerOf(fixture) : handle.center();
  QTest::mousePress(widget, Qt::LeftButton, {}, from);
  QTest::mouseMove(widget, from + QPoint(50, 0));
  QVERIFY(fixture.workspace.plan() != before);
  QTest::keyClick(widget, Qt::Key_Escape);
  QCOMPARE(fixture.workspace.plan(), before);
  QTest::mouseMove(widget, from + QPoint(70, 0));
  QTest::mouseRelease(widget, Qt::LeftButton, {}, from + QPoint(70, 0));
  QCOMPARE(fixture.workspace.plan(), before);
  QCOMPARE(fixture.workspace.document.undoStack().count(), 0);
}

void ThroughputTabTest::leversOfTheScenarioAct() {
  Plan plan = servedPlan("Llama-3.3-70B", 60);
  plan.scenarios[1].name = "Tuned";
  test::tunedLevers(plan).quantization = Quantization{};
  test::tunedLevers(plan).quantization->on = true;
  test::tunedLevers(plan).quantization->precision = Precision::Fp8;
  Fixture fixture(plan);
  const auto home = fixture.answer();
  QVERIFY(home.ok());
  QVERIFY(!fixture.shows(u"Tuned"_s));
  fixture.workspace.view.setScenario(test::kTuned);
  fixture.tab.refresh();
  ServingState state = *servingStateOf(plan, plan.workloads[0]);
  state.precision = Precision::Fp8;
  const auto quantized = ServingBook(plan).answer(state);
  QVERIFY(fixture.shows(rateWithBand(quantized.value(), fixture.workspace.format())));
  QVERIFY(fixture.shows(u"Tuned"_s));
  // A typed rate moves by the model's ratio, as it does in the evaluation.
  fixture.workspace.document.edit(u"type"_s, [](Plan& typed) {
    typed.workloads[0].service = ServiceRate{.gpusPerReplica = 4, .requestsPerSecondPerReplica = 3};
  });
  const auto served = servedState(fixture.workspace.plan(), test::kTuned, fixture.workspace.plan().workloads[0], 0);
  QVERIFY(served && served->known);
  QVERIFY(served->known->rate.requestsPerSecond != 3);
  QVERIFY(fixture.shows(fixture.workspace.format().significant(served->known->rate.requestsPerSecond, 4)));
}

}  // namespace tst_throughput_tab

QTEST_MAIN(tst_throughput_tab::ThroughputTabTest)
#include "tst_throughput_tab.moc"
