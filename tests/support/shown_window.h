// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a plan, active and with its figures there, and what is dropped on it.
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "support/stand_in.h"
#include "window/main_window.h"

namespace fulcrum::test {

struct ShownWindow {
  Workspace workspace;
  Settings settings;
  MainWindow window{workspace, settings};

  explicit ShownWindow(const Plan& plan, QSize size = {1280, 800}) : workspace(plan) {
    window.resize(size);
    window.show();
    window.activateWindow();
    workspace.live.flush();
    if (!QTest::qWaitForWindowActive(&window)) fail(QStringLiteral("the window is not active"));
  }

  // Whether it is taken.
  bool drop(const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    const QPoint centre = window.rect().center();
    QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent dropped(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &dropped);
    return dropped.isAccepted();
  }
};

}  // namespace fulcrum::test
