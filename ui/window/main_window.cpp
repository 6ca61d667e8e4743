// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <iterator>

#include "catalogue/catalogue.h"
#include "dialogs/catalogue_dialog.h"
#include "dialogs/vary_dialog.h"
#include "fields/field_actions.h"
#include "files/file_actions.h"
#include "levers/lever_panel.h"
#include "pages/actuals/actuals_page.h"
#include "pages/optimise/optimise_page.h"
#include "plan/field_access.h"
#include "plan/place.h"
#include "theme/elided_label.h"
#include "theme/metrics.h"
#include "theme/steady_box.h"
#include "theme/theme.h"
#include "topics/help_window.h"
#include "window/banner.h"
#include "window/columns.h"
#include "window/find_box.h"
#include "window/history_panel.h"
#include "window/import_door.h"
#include "window/key_figure_strip.h"
#include "window/moved_line.h"
#include "window/navigation.h"
#include "window/page_list.h"
#include "window/problems_panel.h"
#include "window/scenario_bar.h"
#include "window/search_status.h"
#include "window/start_page.h"
#include "window/verdict_line.h"
#include "window/why_panel.h"
#include "window/window_menu.h"
#include "words/explain_words.h"
#include "words/field_synonyms.h"
#include "words/topic_id.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kComfortable(1440, 900);
constexpr QSize kWhySize(960, 330);                      // below the key figures
constexpr std::chrono::milliseconds kFirstPicture(200);  // is painted before anything else is built
constexpr QSize kFrame(8, 40);  // of the desktop: borders and title bar, which count to what fits

QSize startSize(const QScreen& screen) {
  return kComfortable.boundedTo(screen.availableSize() - kFrame);
}

CatalogueView catalogueViewOf(const FindEntry& entry) {
  if (entry.kind == FindKind::Model) return CatalogueView::Models;
  if (entry.kind == FindKind::Accelerator) return CatalogueView::Accelerators;
  const auto& types = shippedCatalogue().nodeTypes;
  const auto type = std::ranges::find(types, entry.target.toStdString(), &NodeType::name);
  return type != types.end() && type->onDemand.value() > 0 ? CatalogueView::Rent : CatalogueView::Buy;
}

// A scroll area follows the Tab key by itself, and no other change of the focus.
void scrollTo(QWidget* field) {
  // What has just come to view, such as another tab, gets its size first.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  for (QWidget* parent = field ? field->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
    if (auto* scroll = qobject_cast<QScrollArea*>(parent)) scroll->ensureWidgetVisible(field);
  }
}

}  // namespace

MainWindow::MainWindow(Workspace& workspace, Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_files(new FileActions(workspace, settings, this)),
      m_door(new ImportDoor(workspace, this)),
      m_windows(new WindowMenu(this)) {
  setAcceptDrops(true);
  connect(m_files, &FileActions::quitRequested, m_windows, &WindowMenu::closeAll);
  connect(m_door, &ImportDoor::billsRequested, this, &MainWindow::importBills);
  connect(m_door, &ImportDoor::planRequested, this, [this](const QString& path) {
    if (m_files->mayDiscard()) m_files->open(path);
  });
  connect(new FieldActions(workspace), &FieldActions::varyRequested, this,
          [this](const QString& place) { varyField(m_workspace, place, this); });
  buildCentre();
  buildProblems();
  buildHistory();
  buildWhy();
  buildMenus();
  buildStatusBar();
  connect(m_files, &FileActions::fileChanged, this, &MainWindow::updateTitle);
  connect(&workspace.document, &PlanDocument::dirtyChanged, this, &MainWindow::updateTitle);
  connect(&workspace.document, &PlanDocument::editedForAll, this, &MainWindow::sayForAll);
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &MainWindow::updateStatus);
  connect(&workspace.matches, &LiveAnswer::changed, this, &MainWindow::updateStatus);
  updateTitle();
  updateStatus();
  showPage(0);
  resize(startSize(*screen()));
  restoreGeometry(settings.windowGeometry());
  restoreState(settings.windowState());
}

Page* MainWindow::pageAt(size_t index) {
  Page*& page = m_pages[index];
  if (page) return page;
  const PageMaker& maker = pageMakers()[index];
  page = maker.make(m_workspace, m_stack);
  page->setProperty(kHelpTopic, pageTopic(maker.name));
  m_stack->addWidget(page);
  connect(page, &Page::pageRequested, this, qOverload<const QString&>(&MainWindow::showPage));
  connect(page, &Page::fieldRequested, this, &MainWindow::goToField);
  connect(page, &Page::whyRequested, this, &MainWindow::askWhy);
  return page;
}

// Whether the levers stand beside all pages or over them depends on what the widest needs.
void MainWindow::buildNextPage() {
  const auto missing = std::ranges::find(m_pages, nullptr);
  if (missing == m_pages.end()) return;
  const bool dragging = m_workspace.document.inGesture();  // has every frame for itself
  if (!dragging) (void)pageAt(static_cast<size_t>(missing - m_pages.begin()));
  QTimer::singleShot(dragging ? kFirstPicture : std::chrono::milliseconds(0), this, &MainWindow::buildNextPage);
}

void MainWindow::buildCentre() {
  auto* centre = new QWidget(this);
  auto* rows = new QVBoxLayout(centre);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kNone);

  auto* bar = new QFrame(centre);
  setRole(bar, u"bar"_s);
  auto* barLayout = new QVBoxLayout(bar);
  barLayout->setContentsMargins(0, space::kTight, 0, 0);
  m_scenarios = new ScenarioBar(m_workspace, bar);
  m_findBox = new FindBox(m_settings, m_scenarios);
  m_scenarios->addTrailingWidget(m_findBox);
  m_scenarios->setProperty(kHelpTopic, u"scenarios"_s);
  barLayout->addWidget(m_scenarios);
  rows->addWidget(bar);

  auto* body = new QVBoxLayout;
  body->setContentsMargins(margins::kWindow);
  body->setSpacing(space::kCards);
  m_banner = new Banner(centre);
  body->addWidget(m_banner);
  connect(m_files, &FileActions::noticed, m_banner, &Banner::showText);
  m_forAll = new Banner(centre);
  m_forAll->setObjectName(u"forAll"_s);
  body->addWidget(m_forAll);
  auto* figures = new Banner(centre);
  body->addWidget(figures);
  figures->setAction(tr("Compare…"));
  connect(m_files, &FileActions::figuresDiffered, figures, &Banner::showText);
  connect(m_files, &FileActions::guidedPlanMade, this, [this] {
    // Where what is done today stays the cheapest, there is nothing to advise but to compare.
    if (m_workspace.view.scenario() == m_workspace.whole().scenarios.front().id) return showPage(u"compare"_s);
    showPage(u"optimise"_s);
    if (auto* page = qobject_cast<OptimisePage*>(m_stack->currentWidget())) page->showAdvice();
  });
  connect(figures, &Banner::actionChosen, m_files, &FileActions::showFigureChanges);
  auto* strip = new KeyFigureStrip(m_workspace, centre);
  connect(strip, &KeyFigureStrip::whyRequested, this, &MainWindow::askWhy);
  body->addWidget(new SteadyBox(strip, centre));
  m_navigation = new Navigation(centre);
  auto* pages = new QWidget(centre);
  auto* page = new QVBoxLayout(pages);
  page->setContentsMargins(margins::kNone);
  page->setSpacing(space::kNormal);
  m_verdict = new VerdictLine(m_workspace, pages);
  page->addWidget(new SteadyBox(m_verdict, pages));
  m_stack = new QStackedWidget(pages);
  page->addWidget(new SteadyBox(m_stack, pages), 1);
  m_levers = new LeverPanel(m_workspace, centre);
  m_levers->setProperty(kHelpTopic, u"levers"_s);
  connect(m_levers, &LeverPanel::whyRequested, this, &MainWindow::askWhy);
  m_columns = new Columns(m_navigation, pages, m_levers, centre);
  body->addWidget(m_columns, 1);
  rows->addLayout(body, 1);
  m_whole = new QStackedWidget(this);
  m_whole->addWidget(centre);
  m_whole->addWidget(buildStartPage());
  setCentralWidget(m_whole);
  connect(m_navigation, &Navigation::chosen, this, qOverload<int>(&MainWindow::showPage));

  for (const PageMaker& maker : pageMakers()) m_navigation->addPage(maker.title(), maker.name);
  m_pages.resize(pageMakers().size());
}

StartPage* MainWindow::buildStartPage() {
  auto* start = new StartPage(m_settings, m_whole);
  connect(start, &StartPage::guidedRequested, m_files, &FileActions::newGuidedPlan);
  connect(start, &StartPage::templateRequested, m_files, &FileActions::newFromTemplate);
  connect(start, &StartPage::sampleRequested, m_files, &FileActions::openSample);
  connect(start, &StartPage::emptyRequested, m_files, &FileActions::newPlan);
  connect(start, &StartPage::openRequested, m_files, &FileActions::chooseAndOpen);
  connect(start, &StartPage::fileRequested, m_files, &FileActions::open);
  connect(m_files, &FileActions::fileChanged, this, [this] { leaveStartPage(); });
  return start;
}

void MainWindow::showStartPage() {
  m_whole->setCurrentIndex(1);
  m_whole->currentWidget()->setFocus();
  statusBar()->hide();
  updateTitle();
}

void MainWindow::leaveStartPage() {
  m_whole->setCurrentIndex(0);
  statusBar()->show();
  updateTitle();
}

void MainWindow::buildProblems() {
  m_problemsDock = new QDockWidget(tr("Problems"), this);
  m_problemsDock->setObjectName(u"problems"_s);
  m_problems = new ProblemsPanel(m_workspace, m_problemsDock);
  m_problemsDock->setWidget(m_problems);
  addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
  m_problemsDock->hide();
  connect(m_problems, &ProblemsPanel::fieldRequested, this, &MainWindow::goToField);
}

void MainWindow::buildHistory() {
  m_historyDock = new QDockWidget(tr("History"), this);
  m_historyDock->setObjectName(u"history"_s);
  auto* history = new HistoryPanel(m_workspace, m_historyDock);
  m_historyDock->setWidget(history);
  m_historyDock->setProperty(kHelpTopic, u"files"_s);
  addDockWidget(Qt::BottomDockWidgetArea, m_historyDock);
  m_historyDock->hide();
  connect(history, &HistoryPanel::fieldRequested, this, &MainWindow::goToField);
  connect(history, &HistoryPanel::copyWithoutHistoryRequested, m_files, &FileActions::saveWithoutHistory);
}

void MainWindow::buildWhy() {
  m_whyDock = new QDockWidget(tr("Why?"), this);
  m_whyDock->setObjectName(u"why"_s);
  m_why = new WhyPanel(m_workspace, m_whyDock);
  m_whyDock->setWidget(m_why);
  addDockWidget(Qt::BottomDockWidgetArea, m_whyDock);
  m_whyDock->setFloating(true);  // a page needs its height; it can be docked
  m_whyDock->hide();
  connect(m_why, &WhyPanel::fieldRequested, this, &MainWindow::goToField);
  connect(m_why, &WhyPanel::closed, this, [this] {
    m_whyDock->hide();
    if (m_asker) m_asker->setFocus(Qt::OtherFocusReason);
  });
}

void MainWindow::askWhy(const explain::Asked& asked) {
  if (QWidget* focus = focusWidget(); focus && !m_whyDock->isAncestorOf(focus)) m_asker = focus;
  m_why->ask(asked);
  if (m_whyDock->isFloating() && !m_whyPlaced) {
    QRect place(QPoint(), kWhySize.boundedTo(size()));
    place.moveBottomRight(geometry().bottomRight() - QPoint(space::kSection, space::kSection));
    m_whyDock->setGeometry(place);
    m_whyPlaced = true;
  }
  m_whyDock->show();
  m_whyDock->activateWindow();
  m_whyDock->raise();
  m_why->setFocus();
}

void MainWindow::buildStatusBar() {
  m_evaluationStatus = new ElidedLabel(this);
  m_problemsStatus = new QToolButton(this);
  setRole(m_problemsStatus, u"flat"_s);
  m_problemsStatus->setToolTip(tr("Show the list of problems"));
  connect(m_problemsStatus, &QToolButton::clicked, m_problemsDock->toggleViewAction(), &QAction::trigger);
  m_planStatus = new ElidedLabel(this);
  m_planStatus->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_planStatus->setContentsMargins(space::kWide, 0, 0, 0);  // apart from the recovery copy
  m_recoveryStatus = new ElidedLabel(this);
  m_recoveryStatus->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  setRole(m_recoveryStatus, u"muted"_s);
  m_recoveryStatus->setToolTip(tr("If Fulcrum or the computer stops, the plan as it was then is offered again."));
  connect(&m_files->recovery(), &AutoRecovery::copied, this, [this](const QString& time) {
    const QDateTime when = QDateTime::fromString(time, Qt::ISODate).toLocalTime();
    m_recoveryStatus->setText(tr("Recovery copy at %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat)));
  });
  connect(m_files, &FileActions::fileChanged, m_recoveryStatus, &QLabel::clear);
  statusBar()->setSizeGripEnabled(false);
  statusBar()->setContentsMargins(space::kNormal, 0, space::kNormal, 0);
  // What an edit moved has the room that the others do not need; of them only the count of problems never gives way.
  statusBar()->addWidget(new MovedLine(m_workspace, statusBar()), 1);
  statusBar()->addPermanentWidget(m_problemsStatus);
  statusBar()->addPermanentWidget(m_evaluationStatus);
  statusBar()->addPermanentWidget(new SearchStatus(m_workspace, statusBar()));
  statusBar()->addPermanentWidget(m_recoveryStatus);
  statusBar()->addPermanentWidget(m_planStatus);
}

void MainWindow::showPage(int index) {
  if (index < 0 || static_cast<size_t>(index) >= m_pages.size()) return;
  if (m_whole->currentIndex() != 0) leaveStartPage();  // by a shortcut of the menu
  Page* page = pageAt(static_cast<size_t>(index));
  m_stack->setCurrentWidget(page);
  m_navigation->setCurrentIndex(index);
  m_verdict->setPage(page);
}

void MainWindow::showPage(const QString& name) {
  const auto& pages = pageMakers();
  const auto page = std::ranges::find(pages, name, &PageMaker::name);
  if (page != pages.end()) showPage(static_cast<int>(page - pages.begin()));
}

// What a scenario overrides is shown where the field is: `scenarios[1].overrides.fleets[main].targetLoad`.
QString MainWindow::shownPath(const QString& path) const {
  const QString place = path.section(u".overrides."_s, 1);
  if (place.isEmpty()) return path;
  const QString shown = QString::fromStdString(pathOfPlace(m_workspace.plan(), place.toStdString()));
  return shown == place ? path : shown;
}

void MainWindow::goToField(const QString& problemPath) {
  showScenarioOf(problemPath);
  const QString path = shownPath(problemPath);
  for (size_t i = 0; i < m_pages.size(); ++i) {
    if (!pageAt(i)->focusField(path)) continue;
    showPage(static_cast<int>(i));
    scrollTo(focusWidget());
    return;
  }
  if (!m_columns->areLeversShown()) m_columns->setLeversShown(true);
  m_levers->focusField(path);
}

std::vector<FindEntry> MainWindow::findEntries() const {
  std::vector<FindEntry> entries;
  for (const PageMaker& page : pageMakers()) {
    entries.push_back({.kind = FindKind::Page,
                       .title = page.title(),
                       .synonyms = pageSynonyms(page.name),
                       .target = page.name,
                       .key = u"page."_s + page.name});
  }
  const HelpBook book;
  for (const QString& id : book.files())
    entries.push_back({.kind = FindKind::Topic, .title = book.topic(id)->title, .target = id, .key = u"help."_s + id});
  const ViewState& view = m_workspace.view;
  std::vector<FindEntry> ofPlan = findEntriesOf(
      m_workspace.plan(), {.scenario = view.scenario(), .workload = view.workload(), .fleet = view.fleet()});
  std::ranges::move(ofPlan, std::back_inserter(entries));
  return entries;
}

void MainWindow::goTo(const FindEntry& entry) {
  if (entry.kind == FindKind::Page) {
    showPage(entry.target);
  } else if (entry.kind == FindKind::Topic) {
    showHelp(entry.target, this);
  } else if (entry.kind == FindKind::Scenario) {
    m_workspace.view.setScenario(ScenarioId(entry.target.toStdString()));
  } else if (entry.ofCatalogue) {
    browseCatalogue(m_workspace, this, catalogueViewOf(entry), entry.target);
  } else {
    goToField(entry.target);
  }
}

void MainWindow::showScenarioOf(const QString& path) {
  static const QRegularExpression kScenario(u"^scenarios\\[(\\d+)\\]"_s);
  const auto match = kScenario.match(path);
  const auto& scenarios = m_workspace.plan().scenarios;
  const size_t index = match.captured(1).toULongLong();
  if (match.hasMatch() && index < scenarios.size()) m_workspace.view.setScenario(scenarios[index].id);
}

// The first time, because it is easily overlooked.
void MainWindow::sayForAll() {
  disconnect(&m_workspace.document, &PlanDocument::editedForAll, this, nullptr);
  m_forAll->showText(m_workspace.document.canChooseScope()
                         ? tr("This edit changes all scenarios, except where one has a value of its own.")
                         : tr("Edits of the base change all scenarios, except where one has a value of its own. To "
                              "change one alone, edit it there."));
}

void MainWindow::updateTitle() {
  if (m_whole->currentIndex() != 0) {
    setWindowTitle(u"Fulcrum"_s);
    setWindowModified(false);
    return;
  }
  const bool dirty = m_workspace.document.isDirty();
  const QString name =
      m_files->isReadOnly() ? tr("%1 (read-only)").arg(m_files->displayName()) : m_files->displayName();
  setWindowTitle(u"%1[*] – Fulcrum"_s.arg(name));
  setWindowModified(dirty);
}

void MainWindow::updateStatus() {
  const NumberFormat format = m_workspace.format();
  const Plan& plan = m_workspace.plan();
  if (!m_workspace.document.inGesture())  // a figure that differs in every frame would be painted in every frame
    m_evaluationStatus->setText(tr("Evaluated in %1 ms").arg(format.number(m_workspace.live.lastMilliseconds(), 1)));
  m_problemsStatus->setText(tr("%Ln problem(s)", nullptr, m_problems->problemCount()));
  setRole(m_problemsStatus, m_problems->problemCount() > 0 ? u"flatWorse"_s : u"flat"_s);
  const ScenarioId& scenario = m_workspace.view.scenario();
  m_planStatus->setText(tr("%1 · %2 months from %3 · %4 discount")
                            .arg(QString::fromStdString(plan.currency))
                            .arg(plan.horizonMonths)
                            .arg(isolated(format.month(plan.start)),
                                 isolated(format.share(resolveScenario(plan, scenario).assumptions.discountRate, 1))));
}

// The list of problems is in the status line's count, whether it is open or not.
void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  QTimer::singleShot(kFirstPicture, this, &MainWindow::buildNextPage);
  m_workspace.matches.setShown(this, true);
}

void MainWindow::hideEvent(QHideEvent* event) {
  m_workspace.matches.setShown(this, false);
  QMainWindow::hideEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_files->mayDiscard()) {
    m_settings.setWindow(saveGeometry(), saveState());
    event->accept();
  } else {
    event->ignore();
  }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (ImportDoor::canImport(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  m_door->importFrom(*event->mimeData());
}

void MainWindow::importBills(const QStringList& paths) {
  showPage(u"actuals"_s);
  if (auto* page = qobject_cast<ActualsPage*>(m_stack->currentWidget())) page->importFiles(paths);
}

}  // namespace fulcrum
