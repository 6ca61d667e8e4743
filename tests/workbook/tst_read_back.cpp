// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks read back: what was changed in their input cells reaches the plan, and everything else is named.
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <functional>

#include "base/problem_text.h"
#include "plan/fields.h"
#include "plan/plan_json.h"
#include "support/random_plan.h"
#include "support/stand_in.h"
#include "workbook/formula_shape.h"
#include "workbook/input_field.h"
#include "workbook/read_back.h"
#include "workbook/workbook.h"

namespace tst_read_back {

using namespace fulcrum;
using workbook::ReadInput;
using workbook::ReadWorkbook;
using workbook::Workbook;

namespace {

Workbook exported(const Plan& plan, const ScenarioId& scenario) {
  auto made = workbook::workbookOf(plan, scenario, {.version = "1.0", .date = "2026-11-30"});
  for (const Problem& problem : made.problems()) test::fail(problemLine(problem));
  return made ? std::move(made).value() : Workbook();
}

// A plan that has inputs of every kind.
Plan fullPlan() {
  Plan plan = test::plainPlan();
  plan.name = "Full";
  plan.assumptions.discountRate = 0.1;
  plan.assumptions.ownedLifeMonths = 24;
  plan.workloads[0].growthKnots = {{.month = 0, .factor = 1}, {.month = 6, .factor = 1.5}};
  plan.fleets[0].owned = {{.month = 0, .count = 2}};
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 1}};
  plan.priceRules = {{.discount = 0.05}};
  auto& cache = test::tunedLevers(plan).responseCache.emplace();
  cache.on = true;
  cache.hitRate = 0.3;
  auto& terms = test::tunedLevers(plan).commitments.emplace();
  terms.on = true;
  terms.mode = CommitmentMode::Coverage;
  terms.coverage1y = 0.5;
  plan.scenarios[1].assumptions.values.demandFactor = 1.2;
  size_t bit = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (field.key == "demandFactor") plan.scenarios[1].assumptions.set.set(bit);
    ++bit;
  });
  plan.scenarios[1].overrides["fleets[main].targetLoad"] = FieldValue{.json = "0.6"};
  return plan;
}

struct Edit {
  const char* path;
  double value;
  std::function<void(Plan&)> direct;
};

const std::vector<Edit>& edits() {
  static const std::vector<Edit> kEdits{
      {"workloads[chat].requestsPerSecond", 55.5, [](Plan& p) { p.workloads[0].requestsPerSecond = 55.5; }},
      {"workloads[chat].shape[17]", 2.25,
       [](Plan& p) {
         WeekValues values = p.workloads[0].shape.values();
         values[17] = 2.25;
         p.workloads[0].shape = WeeklyCurve(values);
       }},
      {"workloads[chat].growthPerMonth", 0.04, [](Plan& p) { p.workloads[0].growthPerMonth = 0.04; }},
      {"workloads[chat].growthKnots[1].factor", 1.75, [](Plan& p) { p.workloads[0].growthKnots[1].factor = 1.75; }},
      {"workloads[chat].service.requestsPerSecondPerReplica", 6.5,
       [](Plan& p) { p.workloads[0].service->requestsPerSecondPerReplica = 6.5; }},
      {"nodeTypes[node].onDemand", 9.75, [](Plan& p) { p.nodeTypes[0].onDemand = MoneyPerHour(9.75); }},
      {"nodeTypes[node].reserved1yDiscount", 0.31, [](Plan& p) { p.nodeTypes[0].reserved1yDiscount = 0.31; }},
      {"nodeTypes[node].purchasePrice", 61000, [](Plan& p) { p.nodeTypes[0].purchasePrice = Money(61000); }},
      {"assumptions.cloudPriceTrend", -0.08, [](Plan& p) { p.assumptions.cloudPriceTrend = -0.08; }},
      {"assumptions.discountRate", 0.085, [](Plan& p) { p.assumptions.discountRate = 0.085; }},
      {"assumptions.taxRate", 0.25, [](Plan& p) { p.assumptions.taxRate = 0.25; }},
      {"fleets[main].owned[0].count", 5, [](Plan& p) { p.fleets[0].owned[0].count = 5; }},
      {"fleets[main].commitments[0].count", 3, [](Plan& p) { p.fleets[0].commitments[0].count = 3; }},
      {"fleets[main].minReplicas", 4, [](Plan& p) { p.fleets[0].minReplicas = 4; }},
      {"priceRules[0].discount", 0.15, [](Plan& p) { p.priceRules[0].discount = 0.15; }},
      {"scenarios[tuned].levers.responseCache.hitRate", 0.42,
       [](Plan& p) { test::tunedLevers(p).responseCache->hitRate = 0.42; }},
      {"scenarios[tuned].levers.commitments.coverage1y", 0.7,
       [](Plan& p) { test::tunedLevers(p).commitments->coverage1y = 0.7; }},
      {"scenarios[tuned].assumptions.demandFactor", 1.4,
       [](Plan& p) { p.scenarios[1].assumptions.values.demandFactor = 1.4; }},
      {"scenarios[tuned].overrides[\"fleets[main].targetLoad\"]", 0.7,
       [](Plan& p) { p.scenarios[1].overrides["fleets[main].targetLoad"] = FieldValue{.json = "0.7"}; }}};
  return kEdits;
}

}  // namespace

class TestReadBack : public QObject {
  Q_OBJECT

 private slots:
  void unchangedWorkbookChangesNothing_data();
  void unchangedWorkbookChangesNothing();
  void changedInputsReachThePlan();
  void everyInputOfRandomPlansReachesThePlan_data();
  void everyInputOfRandomPlansReachesThePlan();
  void bothSidesChanged();
  void refusedCells_data();
  void refusedCells();
  void whatElseWasChangedIsNamed();
  void filesThatAreRefused();
  void spellingOfFormulasDoesNotMatter_data();
  void spellingOfFormulasDoesNotMatter();

 private:
  // The workbook as a file, and read back into the plan.
  ReadWorkbook readInto(const Plan& plan, const Workbook& made) {
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("plan.xlsx")).toStdString();
    for (const Problem& problem : writeXlsx(made, file)) test::fail(problemLine(problem));
    const auto read = workbook::readBack(file, plan);
    for (const Problem& problem : read.problems()) test::fail(problemLine(problem));
    return read ? read.value() : ReadWorkbook();
  }
  static workbook::CellPlace placeOf(const Workbook& made, const std::string& path) {
    for (const workbook::IndexEntry& entry : made.index) {
      if (entry.path == path) return entry.place;
    }
    test::fail("no cell of " + path);
    return {};
  }
  QTemporaryDir m_folder;
};

void TestReadBack::unchangedWorkbookChangesNothing_data() {
  QTest::addColumn<quint64>("seed");
  QTest::newRow("full") << quint64(0);
  for (quint64 seed = 1; seed <= 8; ++seed) QTest::addRow("plan %d", int(seed)) << seed;
}

void TestReadBack::unchangedWorkbookChangesNothing() {
  QFETCH(quint64, seed);
  const Plan plan = seed == 0 ? fullPlan() : test::randomPlan(seed);
  const ReadWorkbook read = readInto(plan, exported(plan, test::kTuned));
  QVERIFY(read.inputs > 200);
  QVERIFY(read.changes.empty());
  for (const Problem& problem : read.notTaken) test::fail(problemLine(problem));
  QVERIFY(read.planIsAsExported);
  QCOMPARE(read.scenario, test::kTuned);
  QCOMPARE(read.version, std::string("1.0"));
}

void TestReadBack::changedInputsReachThePlan() {
  const Plan plan = fullPlan();
  Workbook made = exported(plan, test::kTuned);
  Plan expected = plan;
  for (const Edit& edit : edits()) {
    made.book.setNumber(placeOf(made, edit.path), edit.value, {workbook::Role::Input});
    edit.direct(expected);
  }
  made.book.calculate();
  const ReadWorkbook read = readInto(plan, made);
  QCOMPARE(read.changes.size(), edits().size());
  for (const ReadInput& change : read.changes) {
    if (change.reason) test::fail(problemLine(*change.reason));
  }
  QVERIFY(read.notTaken.empty());
  const auto after = workbook::withInputs(plan, read.changes);
  for (const Problem& problem : after.problems()) test::fail(problemLine(problem));
  QVERIFY(after.ok());
  QCOMPARE(planToJson(after.value()), planToJson(expected));
  QVERIFY(after.value() == expected);
}

void TestReadBack::everyInputOfRandomPlansReachesThePlan_data() {
  QTest::addColumn<quint64>("seed");
  for (quint64 seed = 11; seed <= 16; ++seed) QTest::addRow("plan %d", int(seed)) << seed;
}

// Every tenth input of a random plan, each alone: the plan then has the cell's value at that place, and nothing else.
void TestReadBack::everyInputOfRandomPlansReachesThePlan() {
  QFETCH(quint64, seed);
  const Plan plan = test::randomPlan(seed);
  Workbook made = exported(plan, test::kTuned);
  int changed = 0;
  int inputs = 0;
  for (const workbook::IndexEntry& entry : made.index) {
    if (!entry.isInput || ++inputs % 10 != 0) continue;
    const double old = made.book.valueOf(entry.place).number;
    made.book.setNumber(entry.place, old == 0 ? 0 : old * 0.75, {workbook::Role::Input});
    changed += old != 0;
  }
  made.book.calculate();
  const ReadWorkbook read = readInto(plan, made);
  QVERIFY(changed > 10);
  QCOMPARE(static_cast<int>(read.changes.size()), changed);
  for (const ReadInput& change : read.changes) {
    if (change.reason && change.reason->code != "wrongType" && change.reason->code != "outOfRange")
      test::fail(problemLine(*change.reason));
    if (change.state != ReadInput::State::Changed) continue;
    const auto after = workbook::withInputs(plan, {change});
    QVERIFY(after.ok());
    QCOMPARE(workbook::inputField(after.value(), change.path), change.workbook);
    const auto back = workbook::withInputField(after.value(), change.path, *change.plan);
    QVERIFY(back.ok());
    QCOMPARE(planToJson(back.value()), planToJson(plan));
  }
}

void TestReadBack::bothSidesChanged() {
  Plan plan = fullPlan();
  Workbook made = exported(plan, test::kTuned);
  made.book.setNumber(placeOf(made, "nodeTypes[node].onDemand"), 12, {workbook::Role::Input});
  made.book.setNumber(placeOf(made, "assumptions.taxRate"), 0.25, {workbook::Role::Input});
  made.book.setNumber(placeOf(made, "assumptions.discountRate"), 0.2, {workbook::Role::Input});
  plan.nodeTypes[0].onDemand = MoneyPerHour(11);
  plan.assumptions.discountRate = 0.2;
  plan.workloads[0].requestsPerSecond = 99;  // the workbook has what was exported: no change of it
  const ReadWorkbook read = readInto(plan, made);
  QVERIFY(!read.planIsAsExported);
  QCOMPARE(read.changes.size(), size_t(3));
  QCOMPARE(read.changes[0].path, std::string("assumptions.discountRate"));
  QVERIFY(read.changes[0].state == ReadInput::State::Same);
  QVERIFY(read.changes[1].state == ReadInput::State::Changed);
  QCOMPARE(read.changes[2].cell.substr(0, 8), std::string("Inputs!C"));
  QVERIFY(read.changes[2].state == ReadInput::State::Conflict);
  QCOMPARE(read.changes[2].exported, 10.0);
  QCOMPARE(read.changes[2].plan, std::optional(11.0));
  QCOMPARE(read.changes[2].workbook, std::optional(12.0));
}

void TestReadBack::refusedCells_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<double>("number");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("code");
  const auto row = [](const char* name, const char* path, double number, const char* text, const char* code) {
    QTest::newRow(name) << QString(path) << number << QString(text) << QString(code);
  };
  row("a share above one", "nodeTypes[node].reserved1yDiscount", 1.5, "", "outOfRange");
  row("a negative price", "nodeTypes[node].onDemand", -1, "", "outOfRange");
  row("half a node", "fleets[main].owned[0].count", 2.5, "", "wrongType");
  row("a text", "assumptions.taxRate", 0, "a quarter", "cellNotNumber");
  row("nothing", "assumptions.taxRate", 0, "", "cellEmpty");
}

void TestReadBack::refusedCells() {
  QFETCH(QString, path);
  QFETCH(double, number);
  QFETCH(QString, text);
  QFETCH(QString, code);
  const Plan plan = fullPlan();
  Workbook made = exported(plan, test::kTuned);
  const workbook::CellPlace place = placeOf(made, path.toStdString());
  if (number == 0) {
    made.book.setText(place, text.toStdString());
  } else {
    made.book.setNumber(place, number);
  }
  const ReadWorkbook read = readInto(plan, made);
  QCOMPARE(read.changes.size(), size_t(1));
  QVERIFY(read.changes[0].state == ReadInput::State::Refused);
  QCOMPARE(QString::fromStdString(read.changes[0].reason->code), code);
  QCOMPARE(read.changes[0].reason->where, read.changes[0].cell);
  QVERIFY(problemLine(*read.changes[0].reason).starts_with("Inputs!C"));
}

void TestReadBack::whatElseWasChangedIsNamed() {
  const Plan plan = fullPlan();
  Workbook made = exported(plan, test::kTuned);
  const workbook::CellPlace output = placeOf(made, "totals.cash[3]");
  made.book.setNumber(output, 12);
  made.book.setFormula(placeOf(made, "totals.amortised[0]"), "1+1");
  made.book.setText({0, 0, 0}, "Another title");
  made.book.setText({0, 200, 7}, "A note");
  made.book.addSheet("Mine");
  const ReadWorkbook read = readInto(plan, made);
  QVERIFY(read.changes.empty());
  QStringList lines;
  for (const Problem& problem : read.notTaken) lines << QString::fromStdString(problemLine(problem));
  const QString end = QStringLiteral(": only blue input cells are read back");
  const QString row = QString::number(output.row + 1);
  QVERIFY(lines.contains("Cover!A1: the cell was changed to Another title" + end));
  QVERIFY(lines.contains("Cover: rows were added (1, the first is row 201)" + end));
  QVERIFY(lines.contains("Mine: the sheet was added" + end));
  QVERIFY(lines.contains("Cost!I" + row + ": a formula was replaced by 12" + end));
  QVERIFY(lines.filter(QStringLiteral("a formula was changed")).size() == 1);
  QCOMPARE(lines.size(), 5);
}

void TestReadBack::filesThatAreRefused() {
  const Plan plan = fullPlan();
  const std::filesystem::path folder = m_folder.path().toStdString();
  const auto codeOf = [&](const std::filesystem::path& file, const Plan& into) {
    const auto read = workbook::readBack(file, into);
    return read.ok() ? std::string() : read.problems().front().code;
  };
  const auto write = [&](const char* name, std::string_view bytes) {
    std::ofstream(folder / name, std::ios::binary) << bytes;
    return folder / name;
  };
  QCOMPARE(codeOf(folder / "missing.xlsx", plan), std::string("noSuchFile"));
  QCOMPARE(codeOf(folder, plan), std::string("cannotOpen"));
  QCOMPARE(codeOf(write("text.xlsx", "path,sheet"), plan), std::string("notAWorkbook"));
  QCOMPARE(codeOf(write("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), plan), std::string("workbookLocked"));

  const Workbook made = exported(plan, test::kTuned);
  const std::filesystem::path file = folder / "good.xlsx";
  QVERIFY(writeXlsx(made, file).empty());
  QCOMPARE(codeOf(file, plan), std::string());
  Plan other = test::plainPlan();
  other.nodeTypes[0].id = NodeTypeId("others");
  other.fleets[0].id = FleetId("others");
  other.workloads[0].id = WorkloadId("others");
  other.priceRules.clear();
  other.scenarios[1].id = ScenarioId("others");
  QCOMPARE(codeOf(file, other), std::string("workbookOtherPlan"));

  std::ifstream whole(file, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(whole)), {});
  QCOMPARE(codeOf(write("cut.xlsx", bytes.substr(0, bytes.size() / 2)), plan), std::string("notAWorkbook"));
  for (size_t at = bytes.size() / 3; at < bytes.size() / 3 + 64; ++at) bytes[at] = static_cast<char>(bytes[at] ^ 0x5A);
  QVERIFY(codeOf(write("damaged.xlsx", bytes), plan).starts_with("workbook"));

  Workbook foreign;
  foreign.book.setNumber({foreign.book.addSheet("Inputs"), 0, 0}, 1);
  QVERIFY(writeXlsx(foreign, folder / "foreign.xlsx").empty());
  QCOMPARE(codeOf(folder / "foreign.xlsx", plan), std::string("workbookNotOurs"));

  Workbook newer = exported(plan, test::kTuned);
  for (size_t sheet = 0; sheet < newer.book.sheets().size(); ++sheet) {
    if (newer.book.sheets()[sheet].hidden) newer.book.setNumber({static_cast<int>(sheet), 0, 1}, 99);
  }
  QVERIFY(writeXlsx(newer, folder / "newer.xlsx").empty());
  QCOMPARE(codeOf(folder / "newer.xlsx", plan), std::string("workbookNewer"));

  QVERIFY(!workbook::isOpenElsewhere(file));
  write(".~lock.good.xlsx#", "someone");
  QVERIFY(workbook::isOpenElsewhere(file));
  QVERIFY(workbook::readBack(file, plan).value().isOpenElsewhere);
}

void TestReadBack::spellingOfFormulasDoesNotMatter_data() {
  QTest::addColumn<QString>("one");
  QTest::addColumn<QString>("other");
  QTest::addColumn<bool>("same");
  const auto row = [](const char* one, const char* other, bool same) {
    QTest::newRow(one) << QString(one) << QString(other) << same;
  };
  row("1e-09*(1+ABS($C$4))", "0.000000001 * ( 1 + abs( $C$4 ) )", true);
  row("Cost!F14+1", "'Cost'!F14+1", true);
  row("SUM('Need main'!F3:F170)", "SUM('Need main'!F3:F171)", false);
  row("F4*2", "F4*3", false);
  row("F4*2", "F4*2*1.1", false);
  row("F4", "$F4", false);
  row("IF(A1=\"a b\",1,2)", "IF(A1=\"ab\",1,2)", false);
}

void TestReadBack::spellingOfFormulasDoesNotMatter() {
  QFETCH(QString, one);
  QFETCH(QString, other);
  QFETCH(bool, same);
  const auto names = [](std::string_view sheet, int row) { return std::string(sheet) + std::to_string(row); };
  const workbook::GridPlace here{9, 9};
  const auto shape = [&](const QString& text) { return formulaShape(text.toStdString(), here, here, names); };
  QCOMPARE(shape(one) == shape(other), same);
  // Written two columns to the left and shared.
  using workbook::formulaShape;
  QCOMPARE(formulaShape("F4+$B$1", {9, 7}, {9, 7}, names), formulaShape("H4+$B$1", here, here, names));
  QCOMPARE(formulaShape("F4+$B$1", {9, 7}, here, names), formulaShape("H4+$B$1", here, here, names));
}

}  // namespace tst_read_back

QTEST_APPLESS_MAIN(tst_read_back::TestReadBack)
#include "tst_read_back.moc"
