// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>

#include "dialogs/catalogue_dialog.h"
#include "dialogs/catalogue_model.h"
#include "dialogs/comparison_dialog.h"
#include "dialogs/price_chart.h"
#include "dialogs/spec_dialog.h"
#include "fields/number_field.h"
#include "live/workspace.h"
#include "prices/book_nodes.h"
#include "prices/import_list.h"
#include "support/plan_builder.h"
#include "tables/row_model.h"

namespace tst_catalogue_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan servingPlan() {
  Plan plan = test::plainPlan();
  plan.nodeTypes[0].source = "a test of the catalogue";
  plan.nodeTypes[0].asOf = "2026-01-31";
  plan.workloads[0].model = "Llama-3.3-70B";
  plan.workloads[0].tpotMs = 50;
  plan.fleets[0].precision = Precision::Fp8;
  return plan;
}

struct Fixture {
  Plan plan = servingPlan();
  CatalogueDialog dialog{plan, WorkloadId("chat")};
  QTableView* table = dialog.findChild<QTableView*>();

  [[nodiscard]] QString text(int row, int column) const { return table->model()->index(row, column).data().toString(); }
  [[nodiscard]] int column(const QString& heading) const {
    for (int at = 0; at < table->model()->columnCount(); ++at) {
      if (table->model()->headerData(at, Qt::Horizontal).toString() == heading) return at;
    }
    return -1;
  }
  [[nodiscard]] QPushButton* button(const QString& text) const {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
      if (button->text() == text) return button;
    }
    return nullptr;
  }
};

void clickIn(const QWidget& dialog, const QString& text) {
  for (auto* button : dialog.findChildren<QPushButton*>()) {
    if (button->text() == text) button->click();
  }
}

// Opens the catalogue on the workspace, does `work` in it and closes it.
void browse(Workspace& workspace, const std::function<void(CatalogueDialog&)>& work) {
  QTimer::singleShot(0, [&] {
    auto* dialog = qobject_cast<CatalogueDialog*>(QApplication::activeModalWidget());
    work(*dialog);
    dialog->reject();
  });
  browseCatalogue(workspace, nullptr);
}

// Clicks Edit…, sets a number of the form that opens, and leaves it by OK or Cancel.
void editNumber(const CatalogueDialog& dialog, const QString& key, double value, bool accepted) {
  QTimer::singleShot(0, [=] {
    auto* form = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    form->findChild<NumberField*>(key)->setValue(value);
    accepted ? form->accept() : form->reject();
  });
  clickIn(dialog, u"Edit…"_s);
}

}  // namespace

class CatalogueDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyViewHasRowsWithDateAndSource_data();
  void everyViewHasRowsWithDateAndSource();
  void theCheapestTokenComesFirst();
  void anotherModelKeepsTheRowsAndChangesTheCosts();
  void everyWordOfTheFilterMustMatch();
  void twoToFourRowsCanBeCompared();
  void copyIsATable();
  void onlyNodeTypesCanBeChosen();
  void copyingEditingAndRemovingAreOneStepEach();
  void cancellingAnEditLeavesNoStep();
  void anEditedCopyChangesTheCosts();
  void aDuplicateNameIsRefused();
  void everyFieldOfACopyHasAnEditor();
  void whatIsInUseIsMarked();
  void offersOfThePriceBookAreRows();
  void offersKeepTheirCurrency();
  void tokenPricesOfTheBookAreOffers();
  void anOfferOfTheBookBecomesThePriceOfTheLever();
  void whatIsNotShownIsFoundByWords();
  void whatIsPaidStandsBesideTheListPrice();
};

void CatalogueDialogTest::everyViewHasRowsWithDateAndSource_data() {
  QTest::addColumn<int>("view");
  for (int view = 0; view < kCatalogueViews; ++view) QTest::addRow("%d", view) << view;
}

void CatalogueDialogTest::everyViewHasRowsWithDateAndSource() {
  QFETCH(int, view);
  Fixture fixture;
  const QAbstractItemModelTester tester(fixture.table->model());
  fixture.dialog.showView(static_cast<CatalogueView>(view));
  const int rows = fixture.table->model()->rowCount();
  QVERIFY(rows >= 10);
  const int columns = fixture.table->model()->columnCount();
  for (int row = 0; row < rows; ++row) {
    QVERIFY(!fixture.text(row, 0).isEmpty());
    QCOMPARE(fixture.text(row, columns - 2).size(), 10);
    QVERIFY(fixture.text(row, columns - 1).size() > 10);
  }
  QVERIFY(fixture.dialog.chosenRow() || fixture.dialog.chosenCopy());
}

void CatalogueDialogTest::theCheapestTokenComesFirst() {
  const Fixture fixture;
  const int cost = fixture.column(u"Per M output tok"_s);
  QVERIFY(cost > 0);
  double before = 0;
  for (int row = 0; row < fixture.table->model()->rowCount(); ++row) {
    const double here = fixture.table->model()->index(row, cost).data(SortRole).toDouble();
    QVERIFY(here >= before);
    before = here;
  }
}

void CatalogueDialogTest::anotherModelKeepsTheRowsAndChangesTheCosts() {
  Fixture fixture;
  const int cost = fixture.column(u"Per M output tok"_s);
  const int rows = fixture.table->model()->rowCount();
  const QString before = fixture.text(0, cost);
  for (auto* box : fixture.dialog.findChildren<QComboBox*>()) {
    if (box->isEditable()) box->setCurrentText(u"no such model"_s);
  }
  QCOMPARE(fixture.table->model()->rowCount(), rows);
  QVERIFY(fixture.text(0, cost) != before);
  QCOMPARE(fixture.text(0, cost), u"no such model"_s);
  QVERIFY(fixture.table->model()->index(0, cost).data(Qt::ToolTipRole).toString().contains(u"no such model"_s));
}

void CatalogueDialogTest::everyWordOfTheFilterMustMatch() {
  const Fixture fixture;
  for (auto* edit : fixture.dialog.findChildren<QLineEdit*>()) {
    if (edit->placeholderText().contains(u"H100"_s)) edit->setText(u"nebius h200"_s);
  }
  QCOMPARE(fixture.table->model()->rowCount(), 1);
  QVERIFY(fixture.text(0, 0).contains(u"H200"_s));
}

void CatalogueDialogTest::twoToFourRowsCanBeCompared() {
  const Fixture fixture;
  QPushButton* compare = fixture.button(u"Compare"_s);
  QVERIFY(!compare->isEnabled());
  QItemSelectionModel* selection = fixture.table->selectionModel();
  const auto select = [&](int row) {
    selection->select(fixture.table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
  };
  select(1);
  QVERIFY(compare->isEnabled());
  const auto& table = fixture.dialog.findChild<CatalogueModel*>()->table();
  const ComparisonDialog comparison(table, {0, 5});
  const auto* view = comparison.findChild<QTableWidget*>();
  QCOMPARE(view->columnCount(), 2);
  QCOMPARE(view->rowCount(), static_cast<int>(table.columns.size()) - 1);
  QCOMPARE(view->item(2, 1)->text(), table.rows[5].cells[3].text);
  for (int row = 2; row < 5; ++row) select(row);
  QVERIFY(!compare->isEnabled());
}

void CatalogueDialogTest::copyIsATable() {
  const Fixture fixture;
  fixture.button(u"Copy as a table"_s)->click();
  const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
  QVERIFY(QGuiApplication::clipboard()->mimeData()->html().startsWith(u"<table>"_s));
  QCOMPARE(lines.size(), fixture.table->model()->rowCount() + 1);
  QVERIFY(lines[0].startsWith(u"Name\tAccelerator\t"_s));
  QCOMPARE(lines[1].section(u'\t', 0, 0), fixture.text(0, 0));
}

void CatalogueDialogTest::onlyNodeTypesCanBeChosen() {
  Fixture fixture;
  QVERIFY(fixture.dialog.chosenNodeType());
  fixture.dialog.showView(CatalogueView::Buy);
  QVERIFY(fixture.dialog.chosenNodeType()->purchasePrice.value() > 0);
  fixture.dialog.showView(CatalogueView::Models);
  QVERIFY(!fixture.dialog.chosenNodeType());
}

void CatalogueDialogTest::copyingEditingAndRemovingAreOneStepEach() {
  Workspace workspace(servingPlan());
  const QUndoStack& undo = workspace.document.undoStack();
  browse(workspace, [&](CatalogueDialog& dialog) {
    dialog.showView(CatalogueView::Models);
    const size_t row = dialog.chosenRow().value();
    clickIn(dialog, u"Copy into the plan"_s);
    QCOMPARE(undo.count(), 1);
    QCOMPARE(workspace.plan().models, std::vector{shippedCatalogue().models[row]});
    QCOMPARE(dialog.chosenCopy(), std::optional<size_t>(0));
    editNumber(dialog, u"paramsB"_s, 12.5, true);
    QCOMPARE(undo.count(), 2);
    QCOMPARE(workspace.plan().models.at(0).paramsB, 12.5);
    clickIn(dialog, u"Remove from the plan"_s);
    QCOMPARE(undo.count(), 3);
    QVERIFY(workspace.plan().models.empty());
    QVERIFY(!dialog.chosenCopy());
  });
  for (int step = 0; step < 3; ++step) workspace.document.undoStack().undo();
  QCOMPARE(workspace.plan(), servingPlan());
}

void CatalogueDialogTest::cancellingAnEditLeavesNoStep() {
  Plan plan = servingPlan();
  plan.accelerators.push_back(shippedCatalogue().accelerators.front());
  Workspace workspace(plan);
  browse(workspace, [&](CatalogueDialog& dialog) {
    dialog.showView(CatalogueView::Accelerators);
    dialog.chooseCopy(0);
    editNumber(dialog, u"memoryGB"_s, 7, false);
  });
  QCOMPARE(workspace.document.undoStack().count(), 0);
  QCOMPARE(workspace.plan(), plan);
}

void CatalogueDialogTest::anEditedCopyChangesTheCosts() {
  Fixture fixture;
  const int cost = fixture.column(u"Per M output tok"_s);
  const auto cheapest = [&] { return fixture.table->model()->index(0, cost).data(SortRole).toDouble(); };
  const double before = cheapest();
  Plan plan = fixture.plan;
  plan.models.push_back(*SpecList().findModel("Llama-3.3-70B"));
  fixture.dialog.setPlan(plan);
  QCOMPARE(cheapest(), before);
  ModelSpec half = plan.models[0];
  half.paramsB /= 2;
  half.activeParamsB /= 2;
  fixture.dialog.setPlan(withSpecReplaced(plan, 0, half));
  QVERIFY(cheapest() < 0.9 * before);
}

void CatalogueDialogTest::aDuplicateNameIsRefused() {
  Plan plan = servingPlan();
  const auto& shipped = shippedCatalogue().accelerators;
  plan.accelerators = {shipped[0], shipped[1]};
  SpecDialog<AcceleratorSpec> dialog(plan, 1);
  dialog.show();
  auto* name = dialog.findChild<QLineEdit*>(u"name"_s);
  const auto* refusal = dialog.findChild<QLabel*>(u"refusal"_s);
  const auto type = [&](const QString& text) {
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, text);
    QTest::keyClick(name, Qt::Key_Enter);
  };
  type(QString::fromStdString(shipped[0].name));
  QVERIFY(dialog.isVisible());
  QVERIFY(refusal->text().contains(QString::fromStdString(shipped[0].name)));
  type(u" "_s);
  QVERIFY(dialog.isVisible());
  type(u"Next"_s);
  QVERIFY(!dialog.isVisible());
  QCOMPARE(dialog.spec().name, "Next");
}

void CatalogueDialogTest::everyFieldOfACopyHasAnEditor() {
  Plan plan = servingPlan();
  plan.accelerators = {shippedCatalogue().accelerators[0]};
  plan.models = {shippedCatalogue().models[0]};
  const SpecDialog<AcceleratorSpec> accelerator(plan, 0);
  const SpecDialog<ModelSpec> model(plan, 0);
  forEachField<AcceleratorSpec>(
      [&](const auto& field) { QVERIFY(accelerator.findChild<QWidget*>(toQString(field.key))); });
  forEachField<ModelSpec>([&](const auto& field) { QVERIFY(model.findChild<QWidget*>(toQString(field.key))); });
}

void CatalogueDialogTest::whatIsInUseIsMarked() {
  Plan plan = servingPlan();
  plan.nodeTypes.push_back(plan.nodeTypes[0]);
  plan.nodeTypes[1].id = NodeTypeId("spare");
  CatalogueDialog dialog(plan, WorkloadId("chat"));
  QStringList own;
  for (const CatalogueRow& row : dialog.findChild<CatalogueModel*>()->table().rows) {
    if (row.origin == RowOrigin::Plan) own << row.cells.front().text;
  }
  QCOMPARE(own.size(), 2);
  QVERIFY(own[0].endsWith(u"(in use)"_s));
  QVERIFY(own[1].endsWith(u"(in the plan)"_s));
}

void CatalogueDialogTest::offersOfThePriceBookAreRows() {
  const QTemporaryDir folder;
  const std::string book = folder.filePath(u"prices.db"_s).toStdString();
  for (const auto& [day, price] : {std::pair{"2026-01-31", "20"}, std::pair{"2026-06-30", "16"}}) {
    QFile list(folder.filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
    list.write("InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\nbig,H100,8,");
    list.write(price);
    list.write(",,east\nsmall,H100,0.5,1,,east\n");
    list.close();
    auto opened = prices::PriceBook::open(book);
    QVERIFY(opened.ok());
    QVERIFY(prices::importPriceList(list.fileName().toStdString(),
                                    {.provider = "Solora", .currency = "USD", .asOf = day}, opened.value())
                .ok());
  }
  CatalogueDialog dialog(servingPlan(), WorkloadId("chat"), nullptr, book);
  dialog.flush();
  auto* table = dialog.findChild<QTableView*>();
  for (auto* edit : dialog.findChildren<QLineEdit*>()) {
    if (edit->placeholderText().contains(u"H100"_s)) edit->setText(u"solora"_s);
  }
  dialog.flush();
  QCOMPARE(table->model()->rowCount(), 1);  // half a GPU is no node
  QVERIFY(table->model()->index(0, 0).data().toString().endsWith(u"(price book)"_s));
  const auto chosen = dialog.chosenNodeType();
  QVERIFY(chosen.has_value());
  QCOMPARE(chosen->onDemand.value(), 16.0);
  QCOMPARE(chosen->asOf, std::string("2026-06-30"));
  QCOMPARE(chosen->accelerator, std::string("H100 SXM"));
  QVERIFY(!dialog.chosenRow());
  const ChartData chart = pricesOverTime({{u"big"_s, prices::daysOf(book, *chosen)}}, "USD");
  QCOMPARE(chart.lines.size(), size_t{1});
  QCOMPARE(chart.lines[0].y, QList<double>({2.5, 2}));
}

namespace {

// A price book of one list, and a catalogue over it.
struct BookFixture {
  QTemporaryDir folder;
  std::string book = folder.filePath(u"prices.db"_s).toStdString();
  std::optional<CatalogueDialog> dialog;

  BookFixture(const Plan& plan, const QByteArray& list, const std::string& currency) {
    QFile file(folder.filePath(u"solora"_s));
    if (file.open(QIODevice::WriteOnly)) file.write(list);
    file.close();
    auto opened = prices::PriceBook::open(book);
    const auto report =
        prices::importPriceList(file.fileName().toStdString(),
                                {.provider = "Solora", .currency = currency, .asOf = "2026-06-30"}, opened.value());
    if (!report.ok()) qFatal("the list was not imported");
    dialog.emplace(plan, WorkloadId("chat"), nullptr, book);
    dialog->flush();
  }
  [[nodiscard]] QAbstractItemModel* rows() const { return dialog->findChild<QTableView*>()->model(); }
  void search(const QString& words) {
    for (auto* edit : dialog->findChildren<QLineEdit*>()) {
      if (edit->placeholderText().contains(u"H100"_s)) edit->setText(words);
    }
    dialog->flush();
  }
  [[nodiscard]] bool says(const QString& text) const {
    const auto labels = dialog->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
  }
};

}  // namespace

void CatalogueDialogTest::offersKeepTheirCurrency() {
  const QByteArray list = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\nbig,H100,8,20,,east\n";
  Plan plan = servingPlan();
  BookFixture foreign(plan, list, "EUR");
  foreign.search(u"solora"_s);
  QCOMPARE(foreign.rows()->rowCount(), 1);
  const QModelIndexList prices =
      foreign.rows()->match(foreign.rows()->index(0, 0), Qt::DisplayRole, u"big"_s, 1, Qt::MatchContains);
  QCOMPARE(prices.size(), 1);
  QVERIFY(!foreign.dialog->chosenNodeType());
  QVERIFY(foreign.says(u"The plan states no rate for EUR"_s));
  plan.actuals.rates = {{.currency = "EUR", .rate = 1.25}};
  foreign.dialog->setPlan(plan);
  foreign.dialog->flush();
  const auto chosen = foreign.dialog->chosenNodeType();
  QVERIFY(chosen.has_value());
  QCOMPARE(chosen->onDemand.value(), 25.0);
  QVERIFY(chosen->source.ends_with("converted at 1.25 USD per EUR"));
  plan.currency = "EUR";
  plan.actuals.rates.clear();
  BookFixture own(plan, list, "EUR");
  own.search(u"solora"_s);
  QCOMPARE(own.dialog->chosenNodeType()->onDemand.value(), 20.0);
}

void CatalogueDialogTest::tokenPricesOfTheBookAreOffers() {
  const Plan plan = servingPlan();
  BookFixture fixture(plan,
                      R"({"big-model": {"litellm_provider": "x", "input_cost_per_token": 1e-06,
      "output_cost_per_token": 4e-06, "input_cost_per_token_batches": 5e-07, "output_cost_per_token_batches": 2e-06}})",
                      {});
  fixture.dialog->showView(CatalogueView::ApiOffers);
  fixture.search(u"big-model"_s);
  QCOMPARE(fixture.rows()->rowCount(), 1);
  QCOMPARE(fixture.rows()->index(0, 0).data().toString(), u"big-model (price book)"_s);
  QVERIFY(fixture.rows()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Batch: input"_s));
  const auto offer = fixture.dialog->chosenOffer();
  QVERIFY(offer.has_value());
  QCOMPARE(offer->classes.size(), size_t{2});
  QCOMPARE(offer->classes[0].tiers[0].output.value(), 4.0);
}

void CatalogueDialogTest::anOfferOfTheBookBecomesThePriceOfTheLever() {
  Plan plan = servingPlan();
  plan.currency = "EUR";
  plan.actuals.rates = {{.currency = "USD", .rate = 0.5}};
  const BookFixture fixture(plan,
                            R"({"big-model": {"litellm_provider": "x", "input_cost_per_token": 1e-06,
      "cache_read_input_token_cost": 2e-07, "output_cost_per_token": 4e-06, "input_cost_per_token_batches": 5e-07,
      "output_cost_per_token_batches": 2e-06}})",
                            {});
  qputenv("FULCRUM_PRICE_BOOK", fixture.book.c_str());
  Workspace workspace(plan);
  const Plan before = workspace.plan();
  browse(workspace, [](CatalogueDialog& dialog) {
    dialog.showView(CatalogueView::ApiOffers);
    dialog.setFilter(u"big-model"_s);
    dialog.flush();
    clickIn(dialog, u"Copy into the plan"_s);
  });
  qunsetenv("FULCRUM_PRICE_BOOK");
  QCOMPARE(workspace.document.undoStack().count(), 1);
  const Scenario* scenario = fulcrum::find(workspace.plan(), workspace.view.scenario());
  QVERIFY(scenario && scenario->levers.apiOffload);
  const ApiOffload& lever = *scenario->levers.apiOffload;
  QCOMPARE(lever.provider, std::string("x"));
  QCOMPARE(lever.model, std::string("big-model"));
  QCOMPARE(lever.inputPerMTok.value(), 0.5);  // at half a euro per dollar
  QCOMPARE(lever.outputPerMTok.value(), 2.0);
  QCOMPARE(lever.classes.size(), size_t{2});
  QCOMPARE(lever.classes[0].tiers[0].cachedRead->value(), 0.1);
  QCOMPARE(classOf(lever.classes, ApiService::Batch)->tiers[0].output.value(), 1.0);
  const std::string place = "scenarios[" + scenario->id.text + "].levers.apiOffload.inputPerMTok";
  QCOMPARE(workspace.plan().sources.at(place).asOf, std::string("2026-06-30"));
  QVERIFY(!workspace.plan().sources.at(place).source.empty());
  workspace.document.undoStack().undo();
  QVERIFY(workspace.plan() == before);
}

void CatalogueDialogTest::whatIsNotShownIsFoundByWords() {
  QByteArray list = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n";
  constexpr int kMany = 4200;
  for (int i = 0; i < kMany; ++i) list += "type" + QByteArray::number(i) + ",H100,8,20,,east\n";
  BookFixture fixture(servingPlan(), list, "USD");
  fixture.search(u"solora"_s);
  QCOMPARE(fixture.rows()->rowCount(), 4000);
  QVERIFY(fixture.says(u"200 further row"_s));
  fixture.search(u"solora type4199"_s);
  QCOMPARE(fixture.rows()->rowCount(), 1);
}

void CatalogueDialogTest::whatIsPaidStandsBesideTheListPrice() {
  Fixture fixture;
  QCOMPARE(fixture.column(u"Contracted/h"_s), -1);
  Plan plan = fixture.plan;
  plan.priceRules = {{.discount = 0.25}};
  fixture.dialog.setPlan(plan);
  const int list = fixture.column(u"On demand/h"_s);
  const int paid = fixture.column(u"Contracted/h"_s);
  QCOMPARE(paid, list + 1);
  for (int row = 0; row < fixture.table->model()->rowCount(); ++row) {
    const double before = fixture.table->model()->index(row, list).data(SortRole).toDouble();
    const double after = fixture.table->model()->index(row, paid).data(SortRole).toDouble();
    QVERIFY(std::abs(after - 0.75 * before) < 1e-9 * before);
  }
}

}  // namespace tst_catalogue_dialog

QTEST_MAIN(tst_catalogue_dialog::CatalogueDialogTest)
#include "tst_catalogue_dialog.moc"
