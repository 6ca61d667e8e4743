// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window and every dialog that it opens, one after the other.
#pragma once

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <functional>

#include "catalogue/catalogue.h"
#include "support/stand_in.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/page_list.h"

namespace fulcrum::test {

// Settings, price book and recovery copies of a test stay in its folder.
inline void useOwnSettings(const QTemporaryDir& folder) {
  for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
    qputenv(place, folder.path().toUtf8());
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

// The sample in its window, as it is started: with its look, and with all figures there.
struct WalkWindow {
  Workspace workspace{samplePlan()};
  Settings settings;
  MainWindow window{workspace, settings};

  explicit WalkWindow(QSize size = {1280, 800}) {
    applyTheme(*qApp, ThemeMode::Light);
    workspace.view.setScenario(kSampleScenario);
    window.resize(size);
    window.show();
    window.activateWindow();
    workspace.live.flush();
    if (!QTest::qWaitForWindowActive(&window)) fail("the window is not active");
  }
};

using LookAt = std::function<void(const QString& name, QWidget& place)>;

inline void showPageOf(WalkWindow& walk, const QString& name) {
  walk.window.showPage(name);
  walk.workspace.live.flush();
  QTest::qWait(50);  // what is laid out later
}

inline void walkPages(WalkWindow& walk, const LookAt& look) {
  for (const PageMaker& maker : pageMakers()) showPageOf(walk, maker.name);  // what one needs may move the others
  for (const PageMaker& maker : pageMakers()) {
    showPageOf(walk, maker.name);
    look(maker.name, walk.window);
  }
}

// Calls `open`, which may wait for an answer: whatever dialogs come up are looked at and cancelled, except those in
// which Qt asks for a file. Dialogs that stand beside the window are looked at and closed, too.
inline void walkDialogs(const std::function<void()>& open, const LookAt& look) {
  QList<QDialog*> seen;
  const auto see = [&](QDialog* dialog) {
    if (!dialog || !dialog->isVisible() || seen.contains(dialog)) return;
    seen << dialog;
    if (!qobject_cast<QFileDialog*>(dialog)) {
      dialog->activateWindow();
      QTest::qWait(50);
      look(dialog->windowTitle(), *dialog);
    }
    dialog->reject();
  };
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
    timer.stop();  // looking runs the event loop
    see(qobject_cast<QDialog*>(QApplication::activeModalWidget()));
    timer.start(20);
  });
  timer.start(20);
  open();
  timer.stop();
  QCoreApplication::processEvents();
  for (QWidget* each : QApplication::topLevelWidgets()) see(qobject_cast<QDialog*>(each));
}

// Every entry of the menus that opens a dialog.
inline void forEachDialogAction(const QList<QAction*>& actions, const std::function<void(QAction&)>& act) {
  for (QAction* action : actions) {
    if (action->menu()) {
      forEachDialogAction(action->menu()->actions(), act);
    } else if (action->text().endsWith(u'…')) {
      act(*action);
    }
  }
}

}  // namespace fulcrum::test
