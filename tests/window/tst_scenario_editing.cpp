// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios in the window: where edits go, what is marked, and a comparison built by hand.
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "dialogs/catalogue_dialog.h"
#include "dialogs/differences_dialog.h"
#include "fields/number_field.h"
#include "fields/own_mark.h"
#include "levers/lever_card.h"
#include "pages/fleets/fleets_page.h"
#include "plan/plan_json.h"
#include "plan/resolve.h"
#include "support/plan_builder.h"
#include "support/stand_in.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "theme/toggle_switch.h"
#include "translations/translations.h"
#include "window/banner.h"
#include "window/main_window.h"
#include "window/scenario_bar.h"

namespace tst_scenario_editing {

using namespace fulcrum;
using namespace Qt::StringLiterals;
using test::kBase;
using test::kTuned;

namespace {

// Llama on rented H100, for three years.
Plan rentedPlan() {
  Plan plan = test::plainPlan();
  plan.horizonMonths = 36;
  plan.nodeTypes[0].accelerator = std::string("H100 SXM");
  plan.nodeTypes[0].onDemand = MoneyPerHour(55);
  plan.nodeTypes[0].purchasePrice = Money(0);
  plan.workloads[0].model = std::string("Llama-3.3-70B");
  plan.workloads[0].service.reset();
  return plan;
}

struct Fixture {
  Workspace workspace;
  Settings settings;
  MainWindow window{workspace, settings};
  explicit Fixture(const Plan& plan = test::plainPlan()) : workspace(plan) {
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) test::fail(u"the window is not active"_s);
    settle();
  }
  void settle() {
    workspace.live.flush();
    QCoreApplication::processEvents();
  }
  void show(const QString& page, const ScenarioId& scenario) {
    window.showPage(page);
    workspace.view.setScenario(scenario);
    settle();
  }
  template <class Widget>
  [[nodiscard]] Widget* visible(const QString& name) const {
    for (auto* widget : window.findChildren<Widget*>(name)) {
      if (widget->isVisible()) return widget;
    }
    return nullptr;
  }
  void type(const QString& field, const QString& text) {
    auto* editor = visible<NumberField>(field);
    if (!editor) return test::fail(u"no field "_s + field);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
  }
  [[nodiscard]] SegmentedControl* scope() const { return window.findChild<SegmentedControl*>(u"scope"_s); }
  void chooseScope(int segment) {
    QTest::mouseClick(scope()->findChildren<QToolButton*>()[segment], Qt::LeftButton);
    settle();
  }
  [[nodiscard]] double loadIn(const ScenarioId& id) const {
    return seenBy(workspace.whole(), id).value().fleets[0].targetLoad;
  }
};

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

QPushButton* buttonOf(const QWidget& widget, const QString& text) {
  for (auto* button : widget.findChildren<QPushButton*>()) {
    if (button->text().remove(u'&') == text) return button;
  }
  return nullptr;
}

}  // namespace

class ScenarioEditingTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_home;

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_home.isValid());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
      qputenv(place, m_home.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
  }

  void aTypedFieldChangesTheDisplayedScenarioAlone() {
    Fixture fixture;
    fixture.show(u"fleets"_s, kTuned);
    fixture.type(u"targetLoad"_s, u"70"_s);
    QCOMPARE(fixture.loadIn(kTuned), 0.7);
    QCOMPARE(fixture.loadIn(kBase), 0.5);
    auto* field = fixture.visible<NumberField>(u"targetLoad"_s);
    QVERIFY(field->property("own").toBool());
    fixture.workspace.view.setScenario(kBase);
    fixture.settle();
    QVERIFY(!field->property("own").toBool());
    QCOMPARE(field->planValue(), 0.5);
  }

  void theSwitchSendsItToAllAndSaysSoOnce() {
    Fixture fixture;
    fixture.show(u"fleets"_s, kTuned);
    fixture.chooseScope(1);
    fixture.type(u"targetLoad"_s, u"70"_s);
    QCOMPARE(fixture.loadIn(kBase), 0.7);
    auto* banner = fixture.window.findChild<Banner*>(u"forAll"_s);
    QVERIFY(banner->isVisible());
    banner->hide();
    fixture.type(u"targetLoad"_s, u"75"_s);
    QVERIFY(!banner->isVisible());
  }

  void theBaseHasNoScopeOfItsOwn() {
    Fixture fixture;
    fixture.show(u"fleets"_s, kBase);
    QVERIFY(!fixture.scope()->findChildren<QToolButton*>()[0]->isEnabled());
    QCOMPARE(fixture.scope()->currentIndex(), 1);
    fixture.show(u"fleets"_s, kTuned);
    QVERIFY(fixture.scope()->findChildren<QToolButton*>()[0]->isEnabled());
    QCOMPARE(fixture.scope()->currentIndex(), 0);
  }

  void aMarkedFieldCanBeAsInTheBaseAgain() {
    Fixture fixture;
    fixture.show(u"fleets"_s, kTuned);
    fixture.type(u"targetLoad"_s, u"70"_s);
    QMenu menu;
    QAction* offer = addAsInBase(menu, fixture.workspace, u"fleets[main].targetLoad"_s);
    QVERIFY(offer);
    QCOMPARE(offer->text(), u"As in base"_s);
    offer->trigger();
    fixture.settle();
    QCOMPARE(fixture.loadIn(kTuned), 0.5);
    QVERIFY(!fixture.visible<NumberField>(u"targetLoad"_s)->property("own").toBool());
    QMenu none;
    QVERIFY(!addAsInBase(none, fixture.workspace, u"fleets[main].targetLoad"_s));
  }

  void whatDiffersIsListedWithItsWorthAndCanBeRemoved() {
    Fixture fixture;
    fixture.show(u"fleets"_s, kTuned);
    fixture.type(u"targetLoad"_s, u"100"_s);
    DifferencesDialog dialog(fixture.workspace);
    dialog.show();
    auto* table = dialog.findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 0)->text().contains(u"main"_s, Qt::CaseInsensitive));
    QVERIFY(table->item(0, 1)->text().startsWith(u"50"_s));
    QVERIFY(table->item(0, 2)->text().startsWith(u"100"_s));
    // Half of the nodes do: 4 of 8, at 10 $/h.
    QTRY_COMPARE(table->item(0, 3)->text(), fixture.workspace.format().moneySigned(Money(-4 * 10 * 730)));
    QTest::mouseClick(table->cellWidget(0, 4), Qt::LeftButton);
    QTRY_COMPARE(table->rowCount(), 0);
    QCOMPARE(fixture.loadIn(kTuned), 0.5);
  }

  void theReferenceIsNamedAndChosen() {
    Fixture fixture;
    fixture.workspace.document.editWhole(u"third"_s, [&] {
      Plan plan = fixture.workspace.whole();
      plan.scenarios.push_back({.id = ScenarioId("third"), .name = "Third", .base = kBase});
      return plan;
    }());
    fixture.show(u"fleets"_s, kTuned);
    auto* reference = fixture.window.findChild<QToolButton*>(u"reference"_s);
    QCOMPARE(reference->text().trimmed(), u"against base"_s);
    fixture.workspace.view.setReference(ScenarioId("third"));
    fixture.settle();
    QCOMPARE(reference->text().trimmed(), u"against Third"_s);
    QCOMPARE(fixture.workspace.live.baseScenario(), ScenarioId("third"));
    fixture.workspace.document.undoStack().undo();
    fixture.settle();
    QCOMPARE(reference->text().trimmed(), u"against base"_s);
  }

  // In every language, with names as people give them: the names give way, not the window.
  void theBarFitsASmallScreen_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
  }
  void theBarFitsASmallScreen() {
    QFETCH(QLocale, locale);
    const Translations translations(locale);
    applyTheme(*qApp, ThemeMode::Light);  // paddings count
    QFile sample(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    Plan plan = planFromJson(sample.readAll().toStdString()).value();
    for (Scenario& scenario : plan.scenarios) scenario.name = "A scenario with a name of some length";
    Fixture fixture(plan);
    fixture.show(u"own-vs-rent"_s, plan.scenarios[1].id);
    const int least = fixture.window.findChild<ScenarioBar*>()->minimumSizeHint().width();
    QVERIFY2(least <= 1024, qPrintable(QString::number(least)));
  }

  // A planner's question, from a plan that rents one fleet, in the ten actions that it may take.
  void ownH200AgainstRentedH100() {
    Fixture fixture(rentedPlan());
    int actions = 0;
    const auto act = [&] {
      fixture.settle();
      ++actions;
    };
    const Plan rented = fixture.workspace.whole();

    inNextDialog<QInputDialog>([&](QInputDialog& dialog) {
      dialog.setTextValue(u"Own H200"_s);
      dialog.accept();
      ++actions;
    });
    QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    act();
    fixture.window.showPage(u"fleets"_s);
    act();
    const ScenarioId own = fixture.workspace.view.scenario();
    QVERIFY(own != kBase && own != kTuned);

    auto* page = fixture.window.findChild<FleetsPage*>();
    QPushButton* catalogue = buttonOf(*page, u"From the catalogue…"_s);
    QVERIFY(catalogue);
    inNextDialog<CatalogueDialog>([&](CatalogueDialog& dialog) {
      for (auto* line : dialog.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == u"Filter"_s) line->setText(u"p5en"_s);
      }
      ++actions;
      auto* table = dialog.findChild<QTableView*>();
      table->setCurrentIndex(table->model()->index(0, 0));
      buttonOf(dialog, u"Choose"_s)->click();
      ++actions;
    });
    catalogue->click();
    act();
    auto* tabs = page->findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->count() - 1);
    act();
    fixture.type(u"purchasePrice"_s, u"280k"_s);
    act();
    for (auto* card : fixture.window.findChildren<LeverCard*>()) {
      if (card->kind() != LeverKind::Own) continue;
      card->findChild<ToggleSwitch*>()->click();
      act();
      card->findChildren<QSlider*>().back()->setValue(2);
    }
    act();

    QVERIFY2(actions <= 10, qPrintable(QString::number(actions)));
    const Plan& whole = fixture.workspace.whole();
    const Plan seen = seenBy(whole, own).value();
    QVERIFY(find(seen, seen.fleets[0].nodeType)->name.find("H200") != std::string::npos);
    QCOMPARE(find(seen, seen.fleets[0].nodeType)->purchasePrice, Money(280000));
    // The others still rent what they did.
    QVERIFY(whole.fleets == rented.fleets && whole.nodeTypes == rented.nodeTypes);
    QVERIFY(fixture.workspace.live.current() && fixture.workspace.live.base());
    QCOMPARE(fixture.workspace.live.current()->scenario, own);
    const auto* compared = fixture.workspace.live.ownVersusRent();
    QVERIFY(compared && !compared->hypothetical);
    QVERIFY(fixture.workspace.live.current()->headline.monthlyCost !=
            fixture.workspace.live.base()->headline.monthlyCost);
  }
};

}  // namespace tst_scenario_editing

QTEST_MAIN(tst_scenario_editing::ScenarioEditingTest)
#include "tst_scenario_editing.moc"
