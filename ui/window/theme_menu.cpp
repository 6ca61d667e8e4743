// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/theme_menu.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include "theme/theme.h"

namespace fulcrum {
namespace {

ThemeMode modeOf(Look look) {
  return look == Look::Light ? ThemeMode::Light : look == Look::Dark ? ThemeMode::Dark : ThemeMode::System;
}

}  // namespace

void applySavedTheme(QApplication& application, const Settings& settings) {
  applyTheme(application, modeOf(settings.look()));
}

void addThemeMenu(QMenu& menu, Settings& settings) {
  auto* group = new QActionGroup(&menu);
  const auto add = [&](const QString& text, Look look) {
    QAction* action = menu.addAction(text, [&settings, look] {
      settings.setLook(look);
      applyTheme(*qApp, modeOf(look));
    });
    action->setCheckable(true);
    action->setChecked(settings.look() == look);
    QObject::connect(&settings, &Settings::lookChanged, action,
                     [action, look](Look now) { action->setChecked(now == look); });
    group->addAction(action);
  };
  add(QMenu::tr("Look of the &desktop"), Look::Desktop);
  add(QMenu::tr("L&ight"), Look::Light);
  add(QMenu::tr("D&ark"), Look::Dark);
}

}  // namespace fulcrum
