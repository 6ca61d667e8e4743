// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include "dialogs/calibration_dialog.h"
#include "serving/serving_answer.h"
#include "support/plan_builder.h"
#include "tables/calibration_model.h"

namespace tst_calibration_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QString kThree = u"concurrency,tok/s,tpot\n8,600,12\n32,1900,15\n128,4300,27\n"_s;

Plan benchmarkedPlan() {
  Plan plan = test::plainPlan();
  plan.nodeTypes[0].accelerator = "H100 SXM";
  plan.workloads[0].model = "Llama-3.1-8B";
  plan.workloads[0].service.reset();
  return plan;
}

BenchmarkRow plannedRow(double concurrency, double tokens, const std::string& engine) {
  return {.model = "Llama-3.1-8B",
          .accelerator = "H100 SXM",
          .gpus = 1,
          .precision = Precision::Bf16,
          .inputTokens = 1000,
          .outputTokens = 200,
          .concurrency = concurrency,
          .outputTokensPerSecond = tokens,
          .engine = engine};
}

struct Fixture {
  Plan plan;
  CalibrationDialog dialog;
  explicit Fixture(Plan start)
      : plan(std::move(start)),
        dialog(plan, benchmarkDefaults(plan, plan.workloads[0].id), NumberFormat(u"USD"_s, QLocale::c())) {
    dialog.show();
  }
  void paste(const QString& text) { dialog.findChild<QPlainTextEdit*>()->setPlainText(text); }
  [[nodiscard]] QPushButton* accept() const {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
      if (button->isDefault()) return button;
    }
    return nullptr;
  }
  [[nodiscard]] QToolButton* button(const QString& text) const {
    for (auto* button : dialog.findChildren<QToolButton*>()) {
      if (button->text() == text) return button;
    }
    return nullptr;
  }
  [[nodiscard]] QComboBox* choice(const QString& name) const {
    for (auto* each : dialog.findChildren<QComboBox*>()) {
      if (each->accessibleName() == name && each->isVisible()) return each;
    }
    return nullptr;
  }
  [[nodiscard]] CalibrationModel* model() const { return dialog.findChild<CalibrationModel*>(); }
  [[nodiscard]] QTreeWidget* results() const { return dialog.findChild<QTreeWidget*>(); }
  [[nodiscard]] QString state(int row) const { return rowState(model()->row(row)).word; }
};

}  // namespace

class CalibrationDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void threePastedRowsCalibrate();
  void whatTheTextDoesNotSayIsFilledIn();
  void unknownNamesAreChosenByTheUser();
  void unitsOfLatenciesCanBeCorrected();
  void doubtfulRowsSayWhy_data();
  void doubtfulRowsSayWhy();
  void rowsOfThePlanCanBeRemoved();
  void filesAreDroppedIn();
  void theEngineCanBeChosen();
  void theEngineOfTheFleetComesFirst();
  void acceptingIsOneEdit();
};

void CalibrationDialogTest::threePastedRowsCalibrate() {
  Fixture fixture(benchmarkedPlan());
  const QAbstractItemModelTester tester(fixture.model());
  QVERIFY(!fixture.accept()->isEnabled());
  fixture.paste(kThree);
  QCOMPARE(fixture.model()->rowCount(), 3);
  QVERIFY(fixture.accept()->isEnabled());
  const auto rows = fixture.dialog.benchmarks();
  QCOMPARE(rows.size(), size_t(3));
  QCOMPARE(rows[1].accelerator, std::string("H100 SXM"));
  QCOMPARE(rows[1].outputTokensPerSecond, 1900.0);
  const auto calibrations = calibrate(rows, SpecList(fixture.plan)).calibrations;
  QCOMPARE(calibrations.size(), size_t(1));
  QVERIFY(calibrations[0].holds());
  QVERIFY(calibrations[0].errorAfter < calibrations[0].errorBefore);
  QCOMPARE(fixture.results()->topLevelItemCount(), 1);
  QVERIFY(fixture.model()->row(0).before && fixture.model()->row(0).after);
  fixture.paste(u""_s);
  QCOMPARE(fixture.model()->rowCount(), 0);
}

void CalibrationDialogTest::whatTheTextDoesNotSayIsFilledIn() {
  Fixture fixture(benchmarkedPlan());
  auto* accelerator = fixture.dialog.findChild<QComboBox*>(u"accelerator"_s);
  accelerator->setEditText(u""_s);
  fixture.paste(kThree);
  QVERIFY2(fixture.state(0).contains(u"Accelerator"_s), qPrintable(fixture.state(0)));
  QVERIFY(!fixture.accept()->isEnabled());
  accelerator->setEditText(u"H200 SXM"_s);
  QVERIFY(fixture.accept()->isEnabled());
  QCOMPARE(fixture.dialog.benchmarks()[0].accelerator, std::string("H200 SXM"));
}

void CalibrationDialogTest::unknownNamesAreChosenByTheUser() {
  Fixture fixture(benchmarkedPlan());
  fixture.paste(u"model,concurrency,tok/s\nmy-served-model,8,600\nQwen3-32B,8,300\n"_s);
  QVERIFY(!fixture.model()->row(0).usable());
  QCOMPARE(fixture.model()->row(0).row.model, std::string("my-served-model"));
  QCOMPARE(fixture.dialog.benchmarks().size(), size_t(1));
  QComboBox* name = fixture.choice(u"“my-served-model” is"_s);
  QVERIFY(name && name->currentIndex() == -1);
  name->setCurrentIndex(name->findText(u"Llama-3.1-8B"_s));
  Q_EMIT name->activated(name->currentIndex());
  QCOMPARE(fixture.dialog.benchmarks()[0].model, std::string("Llama-3.1-8B"));
  QCOMPARE(fixture.dialog.benchmarks()[1].model, std::string("Qwen3-32B"));
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QCOMPARE(fixture.choice(u"“my-served-model” is"_s)->currentText(), u"Llama-3.1-8B"_s);
}

void CalibrationDialogTest::unitsOfLatenciesCanBeCorrected() {
  Fixture fixture(benchmarkedPlan());
  fixture.paste(u"concurrency,tok/s,tpot\n8,600,0.012\n"_s);
  QCOMPARE(*fixture.model()->row(0).row.tpotMs, 12.0);
  QComboBox* unit = fixture.choice(u"Latencies are in"_s);
  QVERIFY(unit && unit->currentText() == u"seconds"_s);
  unit->setCurrentIndex(1);
  Q_EMIT unit->activated(1);
  QCOMPARE(*fixture.model()->row(0).row.tpotMs, 0.012);
}

void CalibrationDialogTest::doubtfulRowsSayWhy_data() {
  QTest::addColumn<QString>("row");
  QTest::addColumn<QString>("code");
  QTest::newRow("sound") << u"32,1900,15"_s << QString();
  QTest::newRow("better than the hardware") << u"1,900,1.1"_s << u"benchmarkTooFast"_s;
  QTest::newRow("input tokens counted too") << u"8,3600,12"_s << u"benchmarkDisagrees"_s;
  QTest::newRow("another machine") << u"32,90,355"_s << u"benchmarkFarOff"_s;
}

void CalibrationDialogTest::doubtfulRowsSayWhy() {
  QFETCH(QString, row);
  QFETCH(QString, code);
  Fixture fixture(benchmarkedPlan());
  fixture.paste(u"concurrency,tok/s,tpot\n"_s + row);
  QCOMPARE(fixture.model()->rowCount(), 1);
  const Problems& doubts = fixture.model()->row(0).doubts;
  const bool named = std::any_of(doubts.begin(), doubts.end(),
                                 [&](const Problem& problem) { return problem.code == code.toStdString(); });
  QCOMPARE(named, !code.isEmpty());
  QVERIFY2(!rowState(fixture.model()->row(0)).sentences.contains(u'{'), "a fact is missing");
  QCOMPARE(fixture.dialog.benchmarks().size(), size_t(1));  // a doubt is no refusal
}

void CalibrationDialogTest::rowsOfThePlanCanBeRemoved() {
  Plan plan = benchmarkedPlan();
  plan.benchmarks = {plannedRow(8, 600, "vLLM"), plannedRow(32, 1900, "vLLM")};
  Fixture fixture(plan);
  fixture.paste(kThree);
  QCOMPARE(fixture.model()->rowCount(), 5);
  auto* table = fixture.dialog.findChild<QTableView*>();
  table->selectRow(0);
  table->selectionModel()->select(fixture.model()->index(4, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
  fixture.button(u"Remove"_s)->click();
  const auto rows = fixture.dialog.benchmarks();
  QCOMPARE(rows.size(), size_t(3));
  QVERIFY(rows[0] == plan.benchmarks[1]);
  QCOMPARE(rows[2].concurrency, 32.0);
}

void CalibrationDialogTest::filesAreDroppedIn() {
  Fixture fixture(benchmarkedPlan());
  const QTemporaryDir folder;
  QList<QUrl> urls;
  for (const auto& [name, text] : {std::pair(u"three.csv"_s, kThree), std::pair(u"prose.txt"_s, u"It was fast."_s)}) {
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    urls << QUrl::fromLocalFile(file.fileName());
  }
  urls << QUrl::fromLocalFile(folder.filePath(u"missing.json"_s));
  QMimeData data;
  data.setUrls(urls);
  QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&fixture.dialog, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&fixture.dialog, &drop);
  QCOMPARE(fixture.dialog.benchmarks().size(), size_t(3));
  QCOMPARE(fixture.dialog.benchmarks()[0].source, std::string("three.csv"));
  fixture.paste(kThree);  // the same again counts once, but for its source
  QCOMPARE(fixture.model()->rowCount(), 6);
}

void CalibrationDialogTest::theEngineCanBeChosen() {
  Plan plan = benchmarkedPlan();
  // Fleets name the engines that the model knows; of others it takes the one whose rows come first.
  for (const char* engine : {"LMDeploy", "MAX"}) {
    const double factor = std::string(engine) == "LMDeploy" ? 1 : 1.3;
    for (const auto& [concurrency, tokens] : {std::pair(8.0, 600.0), std::pair(32.0, 1900.0), std::pair(128.0, 4300.0)})
      plan.benchmarks.push_back(plannedRow(concurrency, tokens * factor, engine));
  }
  Fixture fixture(plan);
  QCOMPARE(fixture.results()->topLevelItemCount(), 2);
  const auto rate = [](const Plan& of) {
    const ServingState state{
        .model = "Llama-3.1-8B", .accelerator = "H100 SXM", .inputTokens = 1000, .outputTokens = 200};
    return ServingBook(of).answer(state, 1, 32).value().point.outputTokensPerSecond;
  };
  const double before = rate(plan);
  fixture.results()->setCurrentItem(fixture.results()->topLevelItem(1));
  QToolButton* prefer = fixture.button(u"Use this engine"_s);
  QVERIFY(prefer->isEnabled());
  prefer->click();
  Plan after = plan;
  after.benchmarks = fixture.dialog.benchmarks();
  QCOMPARE(after.benchmarks.size(), plan.benchmarks.size());
  QCOMPARE(after.benchmarks[0].engine, std::string("MAX"));
  QVERIFY(rate(after) > 1.2 * before);
}

void CalibrationDialogTest::theEngineOfTheFleetComesFirst() {
  Plan plan = benchmarkedPlan();
  for (const auto& [engine, factor] : {std::pair("vLLM", 1.0), std::pair("SGLang", 1.3)}) {
    for (const auto& [concurrency, tokens] : {std::pair(8.0, 600.0), std::pair(32.0, 1900.0), std::pair(128.0, 4300.0)})
      plan.benchmarks.push_back(plannedRow(concurrency, tokens * factor, engine));
  }
  const auto rate = [&](ServingEngine engine) {
    const ServingState state{
        .model = "Llama-3.1-8B", .accelerator = "H100 SXM", .engine = engine, .inputTokens = 1000, .outputTokens = 200};
    return ServingBook(plan).answer(state, 1, 32).value().point.outputTokensPerSecond;
  };
  QVERIFY(rate(ServingEngine::Sglang) > 1.2 * rate(ServingEngine::Vllm));
}

void CalibrationDialogTest::acceptingIsOneEdit() {
  Workspace workspace(benchmarkedPlan());
  QTimer::singleShot(0, &workspace, [] {
    QWidget* dialog = QApplication::activeModalWidget();
    dialog->findChild<QPlainTextEdit*>()->setPlainText(kThree);
    for (auto* button : dialog->findChildren<QPushButton*>()) {
      if (button->isDefault()) button->click();
    }
  });
  const Plan before = workspace.plan();
  showCalibration(workspace, before.workloads[0].id, nullptr);
  QCOMPARE(workspace.plan().benchmarks.size(), size_t(3));
  QCOMPARE(workspace.document.undoStack().count(), 1);
  workspace.document.undoStack().undo();
  QVERIFY(workspace.plan() == before);
}

}  // namespace tst_calibration_dialog

QTEST_MAIN(tst_calibration_dialog::CalibrationDialogTest)
#include "tst_calibration_dialog.moc"
