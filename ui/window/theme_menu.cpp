// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/theme_menu.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

#include "theme/theme.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kKey = "look/theme";

ThemeMode savedMode() {
  const QString name = QSettings().value(QLatin1String(kKey)).toString();
  return name == u"light" ? ThemeMode::Light : name == u"dark" ? ThemeMode::Dark : ThemeMode::System;
}

QString nameOf(ThemeMode mode) {
  return mode == ThemeMode::Light ? u"light"_s : mode == ThemeMode::Dark ? u"dark"_s : u"system"_s;
}

}  // namespace

void applySavedTheme(QApplication& application) {
  applyTheme(application, savedMode());
}

void addThemeMenu(QMenu& menu) {
  auto* group = new QActionGroup(&menu);
  const auto add = [&](const QString& text, ThemeMode mode) {
    QAction* action = menu.addAction(text, [mode] {
      QSettings().setValue(QLatin1String(kKey), nameOf(mode));
      applyTheme(*qApp, mode);
    });
    action->setCheckable(true);
    action->setChecked(savedMode() == mode);
    group->addAction(action);
  };
  add(QMenu::tr("Look of the &desktop"), ThemeMode::System);
  add(QMenu::tr("L&ight"), ThemeMode::Light);
  add(QMenu::tr("D&ark"), ThemeMode::Dark);
}

}  // namespace fulcrum
