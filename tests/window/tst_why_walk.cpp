// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure on every page answers "why": tables cell by cell, charts and labels, by F1. What does not is an input, a
// date or a count, or stands in the list of exceptions with its reason. What a cell of a table or of the table behind a
// chart shows is what its explanation comes to.
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTabWidget>
#include <QToolButton>
#include <cmath>
#include <map>
#include <set>

#include "charts/chart_card.h"
#include "charts/chart_table.h"
#include "charts/chart_widget.h"
#include "charts/surface_widget.h"
#include "levers/lever_panel.h"
#include "live/live_why.h"
#include "pages/common/page.h"
#include "pages/fleets/fleet_list_card.h"
#include "support/figure_answers.h"
#include "support/window_walk.h"
#include "tables/fleet_table_model.h"
#include "tables/served_model.h"
#include "theme/segmented_control.h"
#include "topics/help_window.h"
#include "window/key_figure_strip.h"

namespace tst_why_walk {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

bool hasDigit(const QString& text) {
  return std::ranges::any_of(text, [](QChar sign) { return sign.isDigit(); });
}

// Two months of bills with all that their lists can show.
Plan withBills(Plan plan) {
  BillFile bill{.id = BillFileId("bill"), .name = "bill.csv", .reader = "focus-1.0"};
  std::vector<BillRow> rows;
  std::vector<PlannedRow> frozen;
  for (int month = 0; month < 2; ++month) {
    const CalendarMonth at = addMonths(plan.start, month);
    for (const Fleet& fleet : plan.fleets) {
      for (const SpendTier tier : {SpendTier::OnDemand, SpendTier::Spot, SpendTier::CommittedUsed})
        rows.push_back({.month = at,
                        .currency = plan.currency,
                        .provider = "cloud",
                        .sku = fleet.id.text,
                        .tier = tier,
                        .billed = 9100,
                        .effective = 9000.0 + 500 * month,
                        .hours = 100.0 + 35 * static_cast<int>(tier)});
      frozen.push_back({.month = at, .fleet = fleet.id.text, .tier = SpendTier::OnDemand, .cost = 8000});
    }
    rows.push_back({.month = at, .currency = plan.currency, .sku = "notebooks", .effective = 600});
    rows.push_back({.month = at, .currency = plan.currency, .sku = "something", .effective = 700, .hours = 12});
  }
  bill.rows = SharedList<BillRow>(rows);
  plan.actuals.files = {bill};
  plan.simulation.trials = kTrialsOfMixes;  // as the page weighs mixes
  for (const Fleet& fleet : plan.fleets)
    plan.actuals.rules.push_back(
        {.when = {{.key = RuleKey::Sku, .value = fleet.id.text}}, .target = RuleTarget::Fleet, .to = fleet.id.text});
  plan.actuals.rules.push_back(
      {.when = {{.key = RuleKey::Sku, .value = "notebooks"}}, .target = RuleTarget::CostCentre, .to = "research"});
  plan.actuals.measured = {{.month = plan.start, .counter = "GPU_UTIL", .gpuHours = 900, .busyGpuHours = 333}};
  plan.actuals.budgets = {
      {.name = "Budget", .lines = {{.month = plan.start, .costCentre = "research", .amount = Money(70'000)}}}};
  Baseline baseline{.id = BaselineId("plan"), .name = "Approved", .currency = plan.currency};
  baseline.asOf = toText(addMonths(plan.start, -1)) + "-15";
  baseline.rows = SharedList<PlannedRow>(frozen);
  plan.actuals.baselines = {baseline};
  return plan;
}

// What somebody asks who presses F1 on all that is displayed.
class Asker : public QObject {
 public:
  explicit Asker(MainWindow& window) {
    const auto listen = [this](const explain::Asked& asked) { m_asked = asked; };
    for (Page* page : window.findChildren<Page*>()) {
      disconnect(page, &Page::whyRequested, &window, nullptr);  // no panel comes up
      connect(page, &Page::whyRequested, this, listen);
    }
    auto* strip = window.findChild<KeyFigureStrip*>();
    disconnect(strip, &KeyFigureStrip::whyRequested, &window, nullptr);
    connect(strip, &KeyFigureStrip::whyRequested, this, listen);
    auto* levers = window.findChild<LeverPanel*>();
    disconnect(levers, &LeverPanel::whyRequested, &window, nullptr);
    connect(levers, &LeverPanel::whyRequested, this, listen);
  }

  std::optional<explain::Asked> ask(QWidget& widget) {
    m_asked.reset();
    QKeyEvent event(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
    if (m_asked || !qobject_cast<QLabel*>(&widget)) return m_asked;
    // A figure beside one that the keyboard reaches answers a click.
    QTest::mouseClick(&widget, Qt::LeftButton);
    return m_asked;
  }

 private:
  std::optional<explain::Asked> m_asked;
};

struct ShownNumber {
  explain::Asked asked;
  double number = 0;
  bool isOfChart = false;  // and not of a table with questions of its own
};

struct Walk {
  test::WalkWindow& walk;
  Asker& asker;
  std::set<const QWidget*> seen{};
  std::map<QString, QString> silent{};  // page, place and column, with a text that does not answer
  std::map<QString, ShownNumber> shown{};
  int answered = 0;

  void look(const QString& page) {
    waitForTables();
    lookBehindCharts(page);
    QList<QPointer<QWidget>> all;  // choosing a cell may remove others
    for (QWidget* widget : walk.window.findChildren<QWidget*>()) all << widget;
    for (const QPointer<QWidget>& widget : all) {
      if (!widget || !widget->isVisible() || widget->window() != &walk.window) continue;
      if (auto* view = qobject_cast<QAbstractItemView*>(widget.data())) lookAtCells(page, *view);
      if (!widget || seen.contains(widget)) continue;
      if (isDrawn(*widget)) {
        seen.insert(widget);
        lookAtOne(page + u": chart "_s + titleOf(*widget), *widget, widget->accessibleName());
      } else if (auto* label = qobject_cast<QLabel*>(widget.data()); label && isFigure(*label)) {
        seen.insert(widget);
        lookAtOne(page + u": label "_s + nameOf(*label), *label, label->text());
      }
    }
  }

  // The numbers that a chart draws, also where its card has no switch to its table.
  void lookBehindCharts(const QString& page) {
    for (auto* card : walk.window.findChildren<ChartCard*>()) {
      if (!card->isVisible() || card->isTableShown() || isEmpty(card->data())) continue;
      card->setTableShown(true);
      for (auto* table : card->findChildren<ChartTable*>()) lookAtCells(page, *table);
      card->setTableShown(false);
    }
  }

  static bool isDrawn(const QWidget& widget) {
    if (const auto* chart = qobject_cast<const ChartWidget*>(&widget)) return !isEmpty(chart->data());
    const auto* surface = qobject_cast<const SurfaceWidget*>(&widget);
    return surface && !isEmpty(surface->data());
  }
  static QString titleOf(const QWidget& widget) {
    const auto* chart = qobject_cast<const ChartWidget*>(&widget);
    return chart ? chart->data().title : u"surface"_s;
  }
  // Texts with links answer by these.
  static bool isFigure(const QLabel& label) { return hasDigit(label.text()) && !label.text().contains(u"href"_s); }

  static QString nameOf(const QLabel& label) {
    if (!label.objectName().isEmpty()) return label.objectName();
    const QWidget* parent = label.parentWidget();
    return QString::fromLatin1(parent ? parent->metaObject()->className() : "") + u'/' +
           label.property("role").toString();
  }

  static QString cardOf(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    while (parent && !qobject_cast<const Card*>(parent)) parent = parent->parentWidget();
    return parent ? static_cast<const Card*>(parent)->title() : QString();
  }

  // Answers are worked out on threads.
  void waitForTables() {
    const auto isReady = [this] {
      for (const ChartTable* table : walk.window.findChildren<ChartTable*>()) {
        if (table->isVisible() && !table->isEnabled()) return false;
      }
      return walk.workspace.live.current() != nullptr;
    };
    QTest::qWait(60);
    if (!QTest::qWaitFor(isReady, 30'000)) test::fail("an answer does not come");
    QTest::qWait(60);
  }

  void lookAtOne(const QString& place, QWidget& widget, const QString& text) {
    if (asker.ask(widget)) {
      ++answered;
    } else {
      silent.emplace(place, text);
    }
  }

  void lookAtCells(const QString& page, QAbstractItemView& view) {
    if (view.inherits("QComboBoxListView") || view.inherits("QHeaderView") || !view.model()) return;
    const QString title = view.accessibleName();
    const QString name = page + u": "_s + (title.isEmpty() ? cardOf(view) : title);
    const QAbstractItemModel& model = *view.model();
    auto* chartTable = qobject_cast<ChartTable*>(&view);
    for (int row = 0; row < model.rowCount(); ++row) {
      for (int column = 1; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(row, column);
        const QString text = cell.data().toString();
        if (!hasDigit(text)) continue;
        view.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        const QString place = name + u" · "_s + model.headerData(column, Qt::Horizontal).toString().simplified();
        const auto asked = asker.ask(view);
        if (asked) {
          ++answered;
          if (chartTable)
            note(*chartTable, row, column, *asked, place + u" · "_s + model.index(row, 0).data().toString());
        } else if (!(cell.flags() & Qt::ItemIsEditable)) {  // a field, which F2 edits
          silent.emplace(place, text);
        }
      }
    }
  }

  void note(const ChartTable& table, int row, int column, const explain::Asked& asked, const QString& place) {
    const TableCell& cell = table.table().rows[static_cast<size_t>(row)][static_cast<size_t>(column)];
    if (cell.number) shown.emplace(place, ShownNumber{asked, *cell.number, cell.asked.empty()});
  }
};

// Everything that can be chosen on a page, one after the other.
void walkViews(Walk& walk, const QString& page) {
  walk.look(page);
  for (auto* tabs : walk.walk.window.findChildren<QTabWidget*>()) {
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      walk.look(page);
    }
  }
  std::set<const SegmentedControl*> chosen;
  const auto isNext = [&](const SegmentedControl* each) { return each->isVisible() && !chosen.contains(each); };
  const auto next = [&]() -> SegmentedControl* {  // choosing one displays others
    const auto all = walk.walk.window.findChildren<SegmentedControl*>();
    const auto found = std::ranges::find_if(all, isNext);
    return found == all.end() ? nullptr : *found;
  };
  while (SegmentedControl* choice = next()) {
    chosen.insert(choice);
    for (QToolButton* button : choice->findChildren<QToolButton*>()) {
      if (!button->isVisible() || !button->isEnabled()) continue;
      button->click();
      walk.look(page);
    }
  }
  for (auto* list : walk.walk.window.findChildren<QComboBox*>()) {
    if (!list->isVisible() || list->accessibleName() != u"List"_s) continue;
    for (int index = 0; index < list->count(); ++index) {
      list->setCurrentIndex(index);
      Q_EMIT list->activated(index);
      walk.look(page + u" / "_s + list->itemText(index));
    }
  }
}

// Waterfalls are drawn in whole units.
double closeness(const ShownNumber& shown) {
  const bool isOfWaterfall = shown.asked.figure.starts_with("savings[") || shown.asked.figure == "monthlyCost";
  return shown.isOfChart && isOfWaterfall ? 1.0 : 1e-9 * std::max(1.0, std::abs(shown.number));
}

struct Exception {
  const char* place;  // what begins so
  const char* reason;
};
// What answers with another figure than it shows.
constexpr Exception kOtherFigures[] = {
    {"assumptions: Quoted figures · Quoted", "published: what the scenario shows of it answers"},
    {"assumptions: Quoted figures · This scenario", "a range: its higher end answers"},
    {"compare: Monthly cost, levelised", "the share of trials: the figure that is spread answers"},
    {"demand: Hours above each level", "hours of the week: the nodes needed answer"},
    {"fleets: Hours above each level", "hours of the week: the nodes needed answer"},
    {"fleets: Throughput", "other points of the curve: the one at which the fleet runs answers"},
    {"optimise: Cheapest mix", "hours of the week: the cost of the mix answers"},
    {"optimise: Your mix", "hours of the week: the nodes needed answer"},
};
constexpr Exception kExceptions[] = {
    // What is no figure of the plan: names with digits, dates, counts of rows, times of the program.
    {"actuals / Bills: Bills · Months", "dates"},
    {"actuals / Bills: Bills · Recognised as", "a name"},
    {"actuals / Bills: Bills · Rows", "a count of the file"},
    {"actuals / Bills: Bills · Taken", "a count of the file"},
    {"actuals / Forecast error: Forecast error · Frozen", "a date"},
    {"optimise: What to do when · Tier", "a name"},
    {"optimise: What to do when · Until", "a date"},
    {"demand: label QStatusBar", "times of the program"},
    {"fleets: label fulcrum::NodeTypeFields", "names"},
    {"optimise: label QWidget/ ", "the name of an advice; its saving answers"},
    // What is typed: tables of inputs, names of fields, values beside their sliders.
    {"compare: Inputs by scenario", "typed"},
    {"risk: What is uncertain", "typed, and the quantiles of what is typed"},
    {"risk: Each input by itself · at P", "a quantile of an input: a term of the figures beside it"},
    {"assumptions: label QWidget/secondaryMuted", "what a field means"},
    {"demand: label QWidget/secondaryMuted", "the name of a field"},
    {"demand: label QWidget/secondary ", "the value of a slider"},
    {"fleets: label QWidget/secondaryMuted", "the name of a field"},
    {"own-vs-rent: label fulcrum::Card/secondaryMuted", "an assumption"},
    {"own-vs-rent: label figureDetail", "an assumption"},
    // Sentences of figures that answer beside them.
    {"actuals / Parts and causes: label QWidget/muted", "of which month the table is"},
    {"actuals: label QWidget/muted", "of which month the chart is"},
    {"compare: label QWidget/muted", "how many trials"},
    {"demand: label QWidget/muted", "the subtitle of a chart"},
    {"demand: label verdict", "a sentence of the figures of the page"},
    {"fleets: label QWidget/muted", "of which month the table is"},
    {"fleets: label fulcrum::MemoryBar", "memory in use: the sentence adds up by itself"},
    {"optimise: label QWidget/muted", "how many advices"},
    {"optimise: label fulcrum::Card/secondary", "why tiers are bought, in sentences; the table beside it answers"},
    {"optimise: label verdict", "a sentence of figures of the table above it"},
    {"own-vs-rent: label notes", "a sentence of figures of the page"},
    {"risk: label QWidget/muted", "how many trials"},
    {"risk: label QWidget/secondary", "how many trials"},
    {"risk: label state", "how many trials"},
    // Figures of another plan than the one displayed.
    {"own-vs-rent: Owning against each way to rent",
     "of arms that the plan is not compared with: choosing one explains it"},
};

}  // namespace

class TestWhyWalk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_folder.isValid());
    test::useOwnSettings(m_folder);
  }

  void everyFigureAnswers() {
    test::WalkWindow window({1600, 1000});
    window.workspace.document.editWhole(u"Bills"_s, withBills(window.workspace.whole()));
    window.workspace.live.flush();
    for (const PageMaker& maker : pageMakers()) test::showPageOf(window, maker.name);
    Asker asker(window.window);
    Walk walk{window, asker};
    for (const PageMaker& maker : pageMakers()) {
      test::showPageOf(window, maker.name);
      walkViews(walk, maker.name);
    }
    QVERIFY(walk.answered > 500);
    QStringList silent;
    for (const auto& [place, text] : walk.silent) {
      const QString whole = place + u' ';
      const auto isExcepted = [&](const Exception& each) { return whole.startsWith(QString::fromUtf8(each.place)); };
      if (std::ranges::none_of(kExceptions, isExcepted)) silent << place + u" = "_s + text.left(60);
    }
    QStringList wrong;
    test::FigureAnswers answers(window.workspace);
    for (const auto& [place, figure] : walk.shown) {
      const auto& [asked, number, isOfChart] = figure;
      if (asked.figure.starts_with("risk.") || asked.figure == kNpvAgainst) continue;
      if (std::ranges::any_of(kOtherFigures,
                              [&](const auto& each) { return place.startsWith(QString::fromUtf8(each.place)); }))
        continue;
      const auto explained = answers(asked);
      const QString name = place + u" ("_s + QString::fromStdString(asked.figure) + u")"_s;
      if (!explained) {
        wrong << name + u" is not explained"_s;
      } else if (std::isfinite(number) != explained.value().value.has_value() ||
                 std::abs(explained.value().value.value_or(0) - (std::isfinite(number) ? number : 0)) >
                     closeness(figure)) {
        wrong << name + u": "_s + QString::number(number) + u" is explained as "_s +
                     QString::number(explained.value().value.value_or(NAN));
      }
    }
    qInfo("%d answers, %d values", walk.answered, static_cast<int>(walk.shown.size()));
    for (const QString& fault : silent + wrong) qWarning("%s", qPrintable(fault));
    QCOMPARE(silent.size(), 0);
    QCOMPARE(wrong.size(), 0);
  }

  // Idle commitments are among the nodes of a fleet, and in their answer.
  void nodesOfTheFleetList() {
    test::WalkWindow window;
    test::showPageOf(window, u"fleets"_s);
    Asker asker(window.window);
    test::FigureAnswers answers(window.workspace);
    auto* table = window.window.findChild<FleetListCard*>()->findChild<QTableView*>();
    auto* model = qobject_cast<FleetTableModel*>(table->model());
    QVERIFY(model && model->rowCount() > 0);
    for (int row = 0; row < model->rowCount(); ++row) {
      const FleetRow& shown = model->row(row);
      const auto check = [&](int column, double value) {
        const QRect cell = table->visualRect(model->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        QCOMPARE(table->currentIndex(), model->index(row, column));
        const auto asked = asker.ask(*table);
        QVERIFY(asked);
        const auto explained = answers(*asked);
        QVERIFY(explained.ok());
        QCOMPARE(*explained.value().value, value);
      };
      check(FleetTableModel::kNodes, *shown.nodes);
      check(FleetTableModel::kGpus, *shown.gpus);
      if (shown.utilisation) check(FleetTableModel::kUtilisation, *shown.utilisation);
      check(FleetTableModel::kCost, shown.cost->value());
    }
  }

  // An answer that comes after the scenario was chosen is displayed, and not that of the one before.
  void matchesFollowTheScenario() {
    test::WalkWindow window;
    test::showPageOf(window, u"fleets"_s);
    const auto shown = [&] {
      const auto* served = window.window.findChild<ServedModel*>();
      return served->index(0, ServedModel::kMatch).data().toString();
    };
    window.workspace.matches.flush();
    const QString tuned = shown();
    window.workspace.view.setScenario(window.workspace.whole().scenarios.front().id);
    window.workspace.live.flush();
    QTest::qWait(50);
    window.workspace.matches.flush();
    QCOMPARE(shown(),
             matchWord(matchesOf(window.workspace.matches, window.workspace.plan())[0], window.workspace.format()));
    QVERIFY2(shown() != tuned, qPrintable(tuned));
  }

  // As in the program, where a filter of the application opens the help by the same key.
  void theKeyOfTheHelpLeavesFigures() {
    test::WalkWindow window;
    test::showPageOf(window, u"fleets"_s);
    Asker asker(window.window);
    installHelpKey(*qApp);
    auto* table = window.window.findChild<FleetListCard*>()->findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(0, FleetTableModel::kCost));
    QVERIFY(asker.ask(*table));
    QVERIFY(!window.window.findChild<HelpWindow*>());
    auto* levers = window.window.findChild<LeverPanel*>();
    QVERIFY(!asker.ask(*levers));
    QVERIFY(window.window.findChild<HelpWindow*>());
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_why_walk

QTEST_MAIN(tst_why_walk::TestWhyWalk)
#include "tst_why_walk.moc"
