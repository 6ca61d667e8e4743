// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <functional>

#include "files/file_actions.h"
#include "levers/lever_card.h"
#include "levers/lever_dialog.h"
#include "levers/lever_panel.h"
#include "pages/assumptions/assumptions_page.h"
#include "pages/demand/demand_page.h"
#include "pages/fleets/fleets_page.h"
#include "plan/plan_json.h"
#include "support/plan_builder.h"
#include "support/shown_window.h"
#include "support/stand_in.h"
#include "window/columns.h"
#include "window/main_window.h"
#include "window/navigation.h"
#include "window/page_list.h"
#include "window/problems_panel.h"
#include "window/scenario_bar.h"
#include "window/start_page.h"
#include "words/field_text.h"

namespace tst_main_window {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : test::ShownWindow {
  Fixture() : ShownWindow(test::plainPlan()) {}
  // Clicks the problem of this path in the list.
  void clickProblem(const QString& path) {
    workspace.live.flush();
    window.findChild<QDockWidget*>(u"problems"_s)->show();
    QCoreApplication::processEvents();
    auto* list = window.findChild<ProblemsPanel*>();
    for (int row = 0; row < list->count(); ++row) {
      if (list->item(row)->data(Qt::UserRole).toString() != path) continue;
      list->scrollToItem(list->item(row));
      list->setFocus();
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
      return;
    }
    test::fail(u"no problem at "_s + path);
  }
};

// Calls back when the next modal dialog is open.
template <class Dialog>
void inNextDialog(const std::function<void(Dialog&)>& act) {
  QTimer::singleShot(0, qApp, [act] {
    auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
    if (dialog) {
      act(*dialog);
    } else {
      test::fail(u"no dialog opened"_s);
    }
  });
}

// Counts the times that a widget lays itself out.
struct LayoutCount : QObject {
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LayoutRequest) ++count;
    return QObject::eventFilter(watched, event);
  }
  int count = 0;
};

// Of a widget or of what it belongs to, such as the spin box of a line edit.
QString nameOf(const QWidget* widget) {
  while (widget && widget->objectName().isEmpty()) widget = widget->parentWidget();
  return widget ? widget->objectName() : QString();
}

using Change = std::function<void(Plan&)>;

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase();
  void droppedFileOpens_data();
  void droppedFileOpens();
  void otherDropsAreRefused_data();
  void otherDropsAreRefused();
  void aDropAsksAboutUnsavedChanges_data();
  void aDropAsksAboutUnsavedChanges();
  void aProblemJumpsToItsField_data();
  void aProblemJumpsToItsField();
  void aLeversProblemShowsItsCard_data();
  void aLeversProblemShowsItsCard();
  void aLeversFieldOpensItsSettings();
  void aSmallScreenHoldsTheWindow();
  void aDragDoesNotLayTheWindowOut();
  void theStartPageLeadsToAPlan();
  void fromTheStartPageTheTabsHaveTheirNames();
  void theDisplayedPageHasTheFocus();
  void aRecentPlanOpensOrIsRemoved();

 private:
  [[nodiscard]] QString writtenPlan(const QString& name);

  QTemporaryDir m_folder;
};

void MainWindowTest::initTestCase() {
  QVERIFY(m_folder.isValid());
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  // Settings, backups and recent files of the test stay in its folder.
  for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
    qputenv(place, m_folder.path().toUtf8());
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

// A plan in a file of this name, a project or the text form.
QString MainWindowTest::writtenPlan(const QString& name) {
  Plan plan = test::plainPlan();
  plan.name = "Dropped";
  const QString path = m_folder.filePath(name);
  if (name.endsWith(u".json")) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) test::fail(file.errorString());
    file.write(QByteArray::fromStdString(planToJson(plan)));
  } else if (!ProjectFile().saveAs(path, plan, {.appVersion = u"1"_s})) {
    test::fail(u"not saved"_s);
  }
  return path;
}

void MainWindowTest::droppedFileOpens_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("title");
  QTest::addColumn<bool>("hasPath");
  QTest::newRow("project") << u"a plan.fulcrum"_s << u"a plan.fulcrum"_s << true;
  QTest::newRow("text form opens untitled") << u"a plan.json"_s << u"a plan"_s << false;
}

void MainWindowTest::droppedFileOpens() {
  QFETCH(QString, file);
  QFETCH(QString, title);
  QFETCH(bool, hasPath);
  const QString path = writtenPlan(file);
  Fixture fixture;
  QVERIFY(fixture.drop({QUrl::fromLocalFile(path)}));
  QCOMPARE(fixture.workspace.plan().name, std::string("Dropped"));
  QCOMPARE(fixture.window.files().displayName(), title);
  QVERIFY(fixture.window.windowTitle().startsWith(title + u"[*]"_s));
  QCOMPARE(fixture.window.files().path(), hasPath ? path : QString());
  QVERIFY(!fixture.workspace.document.isDirty());
}

void MainWindowTest::otherDropsAreRefused_data() {
  QTest::addColumn<QList<QUrl>>("urls");
  const QUrl file = QUrl::fromLocalFile(u"/one.fulcrum"_s);
  QTest::newRow("nothing") << QList<QUrl>();
  QTest::newRow("two files") << QList<QUrl>{file, file};
  QTest::newRow("a page of the web") << QList<QUrl>{QUrl(u"https://example.org/plan.fulcrum"_s)};
}

void MainWindowTest::otherDropsAreRefused() {
  QFETCH(QList<QUrl>, urls);
  Fixture fixture;
  QVERIFY(!fixture.drop(urls));
  QVERIFY(fixture.workspace.plan() == test::plainPlan());
}

void MainWindowTest::aDropAsksAboutUnsavedChanges_data() {
  QTest::addColumn<QMessageBox::StandardButton>("answer");
  QTest::addColumn<std::string>("shown");
  QTest::newRow("cancel") << QMessageBox::Cancel << std::string("Edited");
  QTest::newRow("discard") << QMessageBox::Discard << std::string("Dropped");
}

void MainWindowTest::aDropAsksAboutUnsavedChanges() {
  QFETCH(QMessageBox::StandardButton, answer);
  QFETCH(std::string, shown);
  const QString path = writtenPlan(u"other.fulcrum"_s);
  Fixture fixture;
  fixture.workspace.document.edit(u"name"_s, [](Plan& plan) { plan.name = "Edited"; });
  inNextDialog<QMessageBox>([&](QMessageBox& box) { box.button(answer)->click(); });
  QVERIFY(fixture.drop({QUrl::fromLocalFile(path)}));
  QCOMPARE(fixture.workspace.plan().name, shown);
}

void MainWindowTest::aProblemJumpsToItsField_data() {
  QTest::addColumn<Change>("spoil");
  QTest::addColumn<QString>("path");
  QTest::addColumn<QByteArray>("page");
  QTest::addColumn<QString>("field");
  const auto row = [](const char* name, const char* path, const QMetaObject& page, const char* field, Change spoil) {
    QTest::newRow(name) << spoil << QString::fromLatin1(path) << QByteArray(page.className())
                        << QString::fromLatin1(field);
  };
  const QMetaObject& demand = DemandPage::staticMetaObject;
  const QMetaObject& fleets = FleetsPage::staticMetaObject;
  const QMetaObject& assumptions = AssumptionsPage::staticMetaObject;
  row("number of a workload", "workloads[1].inputTokens", demand, "inputTokens",
      [](Plan& plan) { plan.workloads[1].inputTokens = -1; });
  row("cost centre, below the fold", "workloads[1].bytesPerRequest", demand, "bytesPerRequest",
      [](Plan& plan) { plan.workloads[1].bytesPerRequest = -1; });
  row("fleet of a workload", "workloads[1].fleet", demand, "fleet",
      [](Plan& plan) { plan.workloads[1].fleet = FleetId("nowhere"); });
  row("missing service rate", "workloads[1].service", demand, "requestsPerSecondPerReplica",
      [](Plan& plan) { plan.workloads[1].service.reset(); });
  row("number of a fleet", "fleets[1].targetLoad", fleets, "targetLoad",
      [](Plan& plan) { plan.fleets[1].targetLoad = 2; });
  row("provisioning", "fleets[1].provisioning.percentile", fleets, "percentile",
      [](Plan& plan) { plan.fleets[1].provisioning.percentile = 2; });
  row("node type of a fleet", "fleets[1].nodeType", fleets, "nodeType",
      [](Plan& plan) { plan.fleets[1].nodeType = NodeTypeId("none"); });
  row("node type", "nodeTypes[1].powerKW", fleets, "powerKW",
      [](Plan& plan) { plan.nodeTypes[1].powerKW = Power(-1); });
  row("assumption", "assumptions.pue", assumptions, "pue", [](Plan& plan) { plan.assumptions.pue = 0; });
  row("assumption below the fold", "assumptions.staffSalary", assumptions, "staffSalary",
      [](Plan& plan) { plan.assumptions.staffSalary = Money(-1); });
  row("currency", "currency", assumptions, "currency", [](Plan& plan) { plan.currency = "dollars"; });
}

void MainWindowTest::aProblemJumpsToItsField() {
  QFETCH(Change, spoil);
  QFETCH(QString, path);
  QFETCH(QByteArray, page);
  QFETCH(QString, field);
  Fixture fixture;
  Plan plan = test::plainPlan();
  plan.nodeTypes.push_back(test::plainNode("other"));
  plan.fleets.push_back(test::plainFleet("second", "node"));
  plan.workloads.push_back(test::plainWorkload("search", "main", 3));
  spoil(plan);
  fixture.workspace.document.edit(u"spoil"_s, plan);
  // From a page that has none of these fields.
  fixture.window.showPage(u"costs"_s);
  fixture.clickProblem(path);

  const QWidget* focus = QApplication::focusWidget();
  QVERIFY(focus);
  QCOMPARE(nameOf(focus), field);
  const QWidget* shown = focus;
  while (shown && shown->metaObject()->className() != page) shown = shown->parentWidget();
  QVERIFY2(shown, "the focus is on another page");
  QVERIFY2(!focus->visibleRegion().isEmpty(), "the field is out of sight");
  if (path.startsWith(u"workloads"_s)) QCOMPARE(fixture.workspace.view.workload(), WorkloadId("search"));
  if (path.startsWith(u"fleets"_s)) QCOMPARE(fixture.workspace.view.fleet(), FleetId("second"));
}

void MainWindowTest::aLeversProblemShowsItsCard_data() {
  QTest::addColumn<int>("kind");
  for (int kind = 0; kind < kLeverCount; ++kind)
    QTest::newRow(std::string(leverKey(static_cast<LeverKind>(kind))).c_str()) << kind;
}

void MainWindowTest::aLeversProblemShowsItsCard() {
  QFETCH(int, kind);
  Fixture fixture;
  fixture.workspace.view.setScenario(test::kBase);
  fixture.window.goToField(u"scenarios[1].levers."_s +
                           QString::fromStdString(std::string(leverKey(static_cast<LeverKind>(kind)))));
  QCOMPARE(fixture.workspace.view.scenario(), test::kTuned);
  const QWidget* focus = QApplication::focusWidget();
  const auto* card = focus ? qobject_cast<LeverCard*>(focus->parentWidget()) : nullptr;
  QVERIFY(card);
  QCOMPARE(static_cast<int>(card->kind()), kind);
  QVERIFY(!focus->visibleRegion().isEmpty());
}

void MainWindowTest::aLeversFieldOpensItsSettings() {
  Fixture fixture;
  fixture.workspace.view.setScenario(test::kBase);
  fixture.workspace.document.edit(u"spoil"_s, [](Plan& plan) {
    Quantization& lever = test::tunedLevers(plan).quantization.emplace();
    lever.on = true;
    lever.oneOffCost = Money(-1);
  });
  QString title;
  QString field;
  fixture.clickProblem(u"scenarios[1].levers.quantization.oneOffCost"_s);
  inNextDialog<LeverDialog>([&](LeverDialog& dialog) {
    title = dialog.windowTitle();
    field = nameOf(dialog.focusWidget());
    dialog.reject();
  });
  QTRY_COMPARE(field, u"oneOffCost"_s);
  QCOMPARE(title, u"%1 in tuned"_s.arg(leverName(LeverKind::Quantization)));
}

// The levers give way, and come back over the page when they are asked for.
void MainWindowTest::aSmallScreenHoldsTheWindow() {
  Fixture fixture;
  const QSize small(1024, 700);
  for (const PageMaker& page : pageMakers()) fixture.window.showPage(page.name);  // pages are built when they are shown
  const QSize least = fixture.window.minimumSizeHint();
  QString sizes = QStringLiteral("%1 x %2").arg(least.width()).arg(least.height());
  for (const Page* page : fixture.window.findChildren<Page*>()) {
    const QSize needed = page->minimumSizeHint();
    sizes += QStringLiteral("; %1 %2 x %3")
                 .arg(QString::fromLatin1(page->metaObject()->className()))
                 .arg(needed.width())
                 .arg(needed.height());
  }
  QVERIFY2(least.width() <= small.width() && least.height() <= small.height(), qPrintable(sizes));
  auto* levers = fixture.window.findChild<LeverPanel*>();
  auto* columns = fixture.window.findChild<Columns*>();
  fixture.window.resize(1440, 900);
  QCoreApplication::processEvents();
  QVERIFY(levers->isVisible());
  fixture.window.resize(small);
  QCoreApplication::processEvents();
  QCOMPARE(fixture.window.size(), small);
  QVERIFY(!levers->isVisible());
  QTest::keyClick(&fixture.window, Qt::Key_L, Qt::ControlModifier);
  QVERIFY(levers->isVisible());
  QVERIFY(columns->rect().contains(levers->geometry()));
  fixture.window.resize(1440, 900);
  QCoreApplication::processEvents();
  QVERIFY(levers->isVisible());
}

// Figures change in each frame; room for them is found when they need more.
void MainWindowTest::aDragDoesNotLayTheWindowOut() {
  Fixture f;
  f.window.showPage(u"demand"_s);
  QCoreApplication::processEvents();
  f.workspace.document.beginGesture(u"drag"_s);
  LayoutCount count;
  f.window.centralWidget()->installEventFilter(&count);
  constexpr int kSteps = 40;
  for (int step = 0; step < kSteps; ++step) {
    Plan plan = f.workspace.plan();
    plan.workloads.front().requestsPerSecond *= 1.001;
    f.workspace.document.updateGesture(std::move(plan));
    f.workspace.live.flush();
    QCoreApplication::processEvents();
  }
  f.workspace.document.cancelGesture();
  QVERIFY2(count.count <= kSteps / 4, qPrintable(QString::number(count.count)));
}

void MainWindowTest::theStartPageLeadsToAPlan() {
  Fixture fixture;
  fixture.window.showStartPage();
  auto* start = fixture.window.findChild<StartPage*>();
  QVERIFY(start->isVisible() && !fixture.window.statusBar()->isVisible());
  QCOMPARE(fixture.window.windowTitle(), u"Fulcrum"_s);
  Q_EMIT start->sampleRequested();
  QVERIFY(!start->isVisible() && fixture.window.statusBar()->isVisible());
  QVERIFY(fixture.window.windowTitle().startsWith(u"The inference flip"_s));
  fixture.window.showStartPage();
  fixture.window.showPage(u"costs"_s);
  QVERIFY(!start->isVisible());
}

// The tabs were laid out behind the start page, for another plan.
void MainWindowTest::fromTheStartPageTheTabsHaveTheirNames() {
  Workspace workspace(test::plainPlan());
  Settings settings;
  MainWindow window(workspace, settings);
  window.resize(1280, 800);
  window.showStartPage();
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  window.files().openSample();
  QTest::qWait(50);
  auto* tabs = window.findChild<ScenarioBar*>()->findChild<QTabBar*>();
  QVERIFY(tabs->isVisible() && tabs->count() > 3);
  QVERIFY2(tabs->width() >= tabs->sizeHint().width(), qPrintable(QString::number(tabs->width())));
}

// The mark of the focus goes along with the page.
void MainWindowTest::theDisplayedPageHasTheFocus() {
  Fixture fixture;
  auto* navigation = fixture.window.findChild<Navigation*>();
  const auto buttons = navigation->findChildren<QToolButton*>();
  const auto shown = std::ranges::find_if(buttons, [](const QToolButton* button) { return button->isChecked(); });
  (*shown)->setFocus(Qt::TabFocusReason);
  fixture.window.showPage(u"costs"_s);
  auto* focused = qobject_cast<QToolButton*>(QApplication::focusWidget());
  QVERIFY(focused && focused->isChecked());
  QVERIFY(focused != *shown);
}

void MainWindowTest::aRecentPlanOpensOrIsRemoved() {
  const QString path = writtenPlan(u"last.fulcrum"_s);
  {
    Fixture first;
    QVERIFY(first.window.files().open(path));
  }
  Fixture second;
  second.window.showStartPage();
  auto* list = second.window.findChild<StartPage*>()->findChild<QListWidget*>();
  QVERIFY(list->isVisible());
  QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), path);
  Q_EMIT list->itemActivated(list->item(0));
  QCOMPARE(second.window.files().path(), path);
  QVERIFY(!list->isVisible());
  second.window.showStartPage();
  const int listed = list->count();
  list->setCurrentRow(0);
  list->actions().front()->trigger();
  QCOMPARE(list->count(), listed - 1);
  QVERIFY(QFileInfo::exists(path));
}

}  // namespace tst_main_window

QTEST_MAIN(tst_main_window::MainWindowTest)
#include "tst_main_window.moc"
