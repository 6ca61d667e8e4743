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
#include <thread>
#include <vector>

#include "catalogue/catalogue.h"
#include "curve/week_editor.h"
#include "files/file_actions.h"
#include "live/workspace.h"
#include "theme/theme.h"
#include "window/main_window.h"

namespace fulcrum {
namespace {

constexpr int kSteps = 300;
constexpr int kHour = 38;  // Tuesday afternoon, a peak of the sample

double milliseconds(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Series {
  const char* name;
  std::vector<double> values;
};

void print(Series& series) {
  std::sort(series.values.begin(), series.values.end());
  const auto at = [&](double share) {
    return series.values[static_cast<size_t>(share * static_cast<double>(series.values.size() - 1))];
  };
  std::printf("%-10s p50 %7.3f ms   p95 %7.3f ms   max %7.3f ms\n", series.name, at(0.5), at(0.95), at(1.0));
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

// The same edits with another page on show: what a page that follows the plan costs a frame.
void editWith(Workspace& workspace, MainWindow& window, const char* page) {
  window.showPage(QString::fromLatin1(page));
  QApplication::processEvents();
  Series feed{"figures", {}};
  Series frame{"frame", {}};
  workspace.document.beginGesture(QStringLiteral("drag"));
  for (int step = 0; step < kSteps; ++step) {
    QElapsedTimer whole;
    whole.start();
    Plan plan = workspace.plan();
    plan.workloads.front().requestsPerSecond *= step % 60 < 30 ? 1.01 : 1 / 1.01;
    workspace.document.updateGesture(std::move(plan));
    workspace.live.flush();
    feed.values.push_back(milliseconds(whole));
    QApplication::processEvents();
    frame.values.push_back(milliseconds(whole));
  }
  workspace.document.cancelGesture();
  std::printf("demand dragged with the page %s on show, %d steps\n", page, kSteps);
  for (Series* series : {&feed, &frame}) print(*series);
}

void drag(Workspace& workspace, curve::WeekEditor& editor, const char* what) {
  Series evaluate{"evaluate", {}};
  Series feed{"feed", {}};
  Series paint{"paint", {}};
  Series frame{"frame", {}};
  const auto geometry = editor.geometryNow();
  const QPointF start(geometry.xOf(kHour), geometry.yOf(editor.values()[kHour]));
  send(editor, QEvent::MouseButtonPress, start, Qt::LeftButton);
  for (int step = 0; step < kSteps; ++step) {
    const double lift = 40 * (1 - std::cos(2 * std::numbers::pi * step / 60.0));
    QElapsedTimer whole;
    whole.start();
    send(editor, QEvent::MouseMove, start - QPointF(0, lift), Qt::LeftButton);
    QElapsedTimer part;
    part.start();
    workspace.live.flush();
    const double evaluated = workspace.live.lastMilliseconds();
    evaluate.values.push_back(evaluated);
    feed.values.push_back(milliseconds(part) - evaluated);
    part.restart();
    QApplication::processEvents();
    paint.values.push_back(milliseconds(part));
    frame.values.push_back(milliseconds(whole));
  }
  send(editor, QEvent::MouseButtonRelease, start, Qt::NoButton);
  std::printf("drag of a peak hour of the sample plan%s, %d steps\n", what, kSteps);
  for (Series* series : {&evaluate, &feed, &paint, &frame}) print(*series);
}

// The same drag while another thread computes what the levers save, over and over: worse than the window does, which
// waits until the hand rests.
void dragBesideAttribution(Workspace& workspace, curve::WeekEditor& editor) {
  const ScenarioId playbook("playbook");
  workspace.view.setScenario(playbook);
  workspace.live.flush();
  const Plan plan = workspace.plan();
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
  drag(workspace, editor, " beside attribution");
  done = true;
  thread.join();
  std::printf("attributions meanwhile: %d\n", runs - 1);
}

// The cheapest mix is solved anew in every step.
void dragAtTheOptimum(Workspace& workspace, curve::WeekEditor& editor) {
  const ScenarioId playbook("playbook");
  workspace.view.setScenario(playbook);
  workspace.document.edit({}, optimise::withOptimalLevers(workspace.plan(), playbook, true));
  workspace.live.flush();
  QApplication::processEvents();
  drag(workspace, editor, " with commitments and ownership at the optimum");
  workspace.document.undoStack().undo();
}

}  // namespace

int runWindowBench(int argc, char** argv) {
  QElapsedTimer sinceMain;
  sinceMain.start();
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  applyTheme(application, ThemeMode::Light);
  Workspace workspace(newPlan());
  MainWindow window(workspace);
  window.files().openSample();
  window.resize(1600, 1000);
  window.show();
  workspace.live.flush();
  QApplication::processEvents();
  window.grab();
  const double started = milliseconds(sinceMain);
  auto* editor = window.findChild<curve::WeekEditor*>();
  if (!editor) {
    std::fprintf(stderr, "fulcrum-bench: the window has no week editor\n");
    return 1;
  }
  drag(workspace, *editor, "");
  dragAtTheOptimum(workspace, *editor);
  dragBesideAttribution(workspace, *editor);
  editWith(workspace, window, "own-vs-rent");
  std::printf("main() to painted window: %.0f ms\nresident memory: %.0f MB\n", started, residentMegabytes());
  return 0;
}

}  // namespace fulcrum
