// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window_bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QStandardPaths>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "bench/paint_bench.h"
#include "bench/time_table.h"
#include "catalogue/catalogue.h"
#include "curve/week_editor.h"
#include "engine/evaluate.h"
#include "files/file_actions.h"
#include "live/workspace.h"
#include "support/large_plan.h"
#include "support/reference_plan.h"
#include "theme/theme.h"
#include "window/main_window.h"

namespace fulcrum {
namespace {

constexpr int kSteps = 300;
constexpr int kHour = 38;  // Tuesday afternoon, a peak of the sample

double milliseconds(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void send(QWidget& widget, QEvent::Type type, QPointF position, Qt::MouseButtons buttons) {
  const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
  QMouseEvent event(type, position, widget.mapToGlobal(position), button, buttons, Qt::NoModifier);
  QApplication::sendEvent(&widget, &event);
}

double residentMegabytes() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return 0;
  for (const QByteArray& line : status.readAll().split('\n')) {
    if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
  }
  return 0;
}

// The same edits with another page displayed: what a page that follows the plan costs per frame.
void editWith(TimeTable& table, Workspace& workspace, MainWindow& window, const char* page) {
  window.showPage(QString::fromLatin1(page));
  QApplication::processEvents();
  std::vector<double> feed;
  std::vector<double> frame;
  workspace.document.beginGesture(QStringLiteral("drag"));
  for (int step = 0; step < kSteps; ++step) {
    QElapsedTimer whole;
    whole.start();
    Plan plan = workspace.plan();
    plan.workloads.front().requestsPerSecond *= step % 60 < 30 ? 1.01 : 1 / 1.01;
    workspace.document.updateGesture(std::move(plan));
    workspace.live.flush();
    feed.push_back(milliseconds(whole));
    QApplication::processEvents();
    frame.push_back(milliseconds(whole));
  }
  workspace.document.cancelGesture();
  const std::string name = std::string("drag with the page ") + page + " displayed: ";
  table.add(name + "figures", std::move(feed));
  table.add(name + "frame", std::move(frame));
}

void drag(TimeTable& table, Workspace& workspace, curve::WeekEditor& editor, const std::string& name) {
  std::vector<double> evaluate;
  std::vector<double> feed;
  std::vector<double> paint;
  std::vector<double> frame;
  const auto geometry = editor.geometryNow();
  const QPointF start(geometry.xOf(kHour), geometry.yOf(editor.values()[kHour]));
  send(editor, QEvent::MouseButtonPress, start, Qt::LeftButton);
  const int before = workspace.live.evaluationCount();
  for (int step = 0; step < kSteps; ++step) {
    const double lift = 40 * (1 - std::cos(2 * std::numbers::pi * step / 60.0));
    QElapsedTimer whole;
    whole.start();
    send(editor, QEvent::MouseMove, start - QPointF(0, lift), Qt::LeftButton);
    QElapsedTimer part;
    part.start();
    workspace.live.flush();
    const double evaluated = workspace.live.lastMilliseconds();
    evaluate.push_back(evaluated);
    feed.push_back(milliseconds(part) - evaluated);
    part.restart();
    QApplication::processEvents();
    paint.push_back(milliseconds(part));
    frame.push_back(milliseconds(whole));
  }
  send(editor, QEvent::MouseButtonRelease, start, Qt::NoButton);
  table.add(name + ": evaluate", std::move(evaluate));
  table.add(name + ": feed", std::move(feed));
  table.add(name + ": paint", std::move(paint));
  table.add(name + ": frame", std::move(frame));
  table.add(name + ": evaluations per step", "", double(workspace.live.evaluationCount() - before) / kSteps);
}

// The same drag while another thread computes what the levers save, over and over: worse than the window does, which
// waits until the hand rests.
void dragBesideAttribution(TimeTable& table, Workspace& workspace, curve::WeekEditor& editor) {
  const ScenarioId playbook("playbook");
  workspace.view.setScenario(playbook);
  workspace.live.flush();
  const Plan plan = workspace.whole();
  const ScenarioId base = workspace.live.baseScenario();
  std::atomic<bool> done = false;
  int runs = 0;
  std::thread thread([&] {
    optimise::SolvedPools solved;
    const finance::Evaluator evaluator = [&](const Plan& mixed, const ScenarioId& id) {
      return optimise::evaluateOptimal(mixed, id, solved);
    };
    while (!done) {
      (void)optimise::attribute(plan, base, playbook, evaluator, &done);
      ++runs;
    }
  });
  drag(table, workspace, editor, "drag beside attribution");
  done = true;
  thread.join();
  table.add("attributions meanwhile", "", runs - 1);
}

// The cheapest mix is solved anew in every step.
void dragAtTheOptimum(TimeTable& table, Workspace& workspace, curve::WeekEditor& editor) {
  const ScenarioId playbook("playbook");
  workspace.view.setScenario(playbook);
  workspace.document.edit({}, optimise::withOptimalLevers(workspace.plan(), playbook, true));
  workspace.live.flush();
  QApplication::processEvents();
  drag(table, workspace, editor, "drag at the optimum");
  workspace.document.undoStack().undo();
}

// The pointer passes over every hour of the week of a plan of 200 fleets at their optimum.
void hoverOverLargePlan(TimeTable& table, Workspace& workspace, MainWindow& window, curve::WeekEditor& editor) {
  window.showPage(QStringLiteral("demand"));
  const ScenarioId scenario("s1");
  workspace.document.replace(optimise::withOptimalLevers(test::largePlan(), scenario, true));
  workspace.view.setScenario(scenario);
  workspace.live.flush();
  QApplication::processEvents();
  std::vector<double> hovering;
  const auto geometry = editor.geometryNow();
  for (int step = 0; step < kSteps; ++step) {
    const int hour = step % kHoursPerWeek;
    QElapsedTimer timer;
    timer.start();
    send(editor, QEvent::MouseMove, {geometry.xOf(hour), geometry.yOf(editor.values()[static_cast<size_t>(hour)])},
         Qt::NoButton);
    QApplication::processEvents();
    hovering.push_back(milliseconds(timer));
  }
  table.add("hover over the week of 200 fleets at the optimum", std::move(hovering));
}

void timeReferencePlan(TimeTable& table) {
  const Plan plan = test::referencePlan();
  for (const ScenarioId& scenario : {test::kBase, test::kTuned}) {
    std::vector<double> times;
    for (int run = 0; run < kSteps; ++run) {
      QElapsedTimer timer;
      timer.start();
      (void)evaluate(plan, scenario);
      times.push_back(milliseconds(timer));
    }
    table.add("evaluate the reference plan, scenario " + scenario.text, std::move(times));
  }
}

// The values behind `--before` and `--save`; empty where they are not given. False: something else is.
bool readOptions(int argc, char** argv, std::string& before, std::string& save) {
  for (int i = 2; i < argc; i += 2) {
    const std::string_view name = argv[i];
    if (i + 1 == argc || (name != "--before" && name != "--save")) return false;
    (name == "--before" ? before : save) = argv[i + 1];
  }
  return true;
}

}  // namespace

int runWindowBench(int argc, char** argv) {
  QElapsedTimer sinceMain;
  sinceMain.start();
  TimeTable table;
  std::string before;
  std::string save;
  if (!readOptions(argc, argv, before, save) || (!before.empty() && !table.readBefore(before))) {
    std::fputs("fulcrum-bench --window [--before FILE] [--save FILE]\n", stderr);
    return 2;
  }
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  applyTheme(application, ThemeMode::Light);
  Workspace workspace(newPlan());
  Settings settings;
  MainWindow window(workspace, settings);
  window.files().openSample();
  window.resize(1600, 1000);
  window.show();
  workspace.live.flush();
  QApplication::processEvents();
  window.grab();
  const double started = milliseconds(sinceMain);
  auto* editor = window.findChild<curve::WeekEditor*>();
  if (!editor) {
    std::fputs("fulcrum-bench: the window has no week editor\n", stderr);
    return 1;
  }
  const double memory = residentMegabytes();
  drag(table, workspace, *editor, "drag of a peak hour of the sample");
  dragAtTheOptimum(table, workspace, *editor);
  dragBesideAttribution(table, workspace, *editor);
  editWith(table, workspace, window, "own-vs-rent");
  QElapsedTimer idle;  // in which the window builds the pages that nobody asked for
  for (idle.start(); idle.elapsed() < 1000;) QApplication::processEvents();
  hoverOverLargePlan(table, workspace, window, *editor);
  timePainting(table);
  timeReferencePlan(table);
  table.add("main() to painted window", "ms", started);
  table.add("resident memory then", "MB", memory);
  if (save.empty() || table.write(save)) return 0;
  std::fprintf(stderr, "fulcrum-bench: %s cannot be written\n", save.c_str());
  return 1;
}

}  // namespace fulcrum
