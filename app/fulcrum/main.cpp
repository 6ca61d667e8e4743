// SPDX-License-Identifier: GPL-3.0-or-later
// fulcrum: the window. Composition root: settings, translations, command line, and the objects the window works on.
#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

#include "catalogue/catalogue.h"
#include "document/workspace.h"
#include "translations/translations.h"
#include "window/file_actions.h"
#include "window/main_window.h"
#include "window/theme_menu.h"

namespace {

using namespace Qt::StringLiterals;

// Grabs the window once it has painted its figures, for documentation and for a look without a display.
int writeScreenshot(fulcrum::MainWindow& window, const QString& path) {
  int status = 1;
  QTimer::singleShot(500, &window, [&] {
    status = window.grab().save(path) ? 0 : 1;
    QCoreApplication::exit(status);
  });
  return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication::setApplicationName(u"fulcrum"_s);
  QCoreApplication::setOrganizationName(u"fulcrum"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(FULCRUM_VERSION));
  QApplication application(argc, argv);
  QGuiApplication::setDesktopFileName(u"fulcrum"_s);
  QGuiApplication::setWindowIcon(QIcon(u":/icons/fulcrum.svg"_s));
  // Without a locale (LANG=C) numbers and currencies are written as in the United States, not in the bare form of C.
  if (QLocale().language() == QLocale::C) QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  const fulcrum::Translations translations{QLocale()};

  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate("main", "Plans what AI inference will cost."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(u"plan"_s,
                               QCoreApplication::translate("main", "A project (*.fulcrum) or a plan (*.json)."));
  const QCommandLineOption screenshot(
      u"screenshot"_s, QCoreApplication::translate("main", "Write a picture of the window and exit."), u"file"_s);
  const QCommandLineOption page(
      u"page"_s,
      QCoreApplication::translate("main", "Open this page: demand, fleets, costs, own-vs-rent, assumptions."),
      u"name"_s);
  parser.addOptions({screenshot, page});
  parser.process(application);

  fulcrum::applySavedTheme(application);
  fulcrum::Workspace workspace(fulcrum::newPlan());
  fulcrum::MainWindow window(workspace);
  const QString path = parser.positionalArguments().value(0);
  if (path.isEmpty() || !window.files().open(path)) window.files().openSample();
  if (parser.isSet(page)) window.showPage(parser.value(page));
  window.show();
  if (parser.isSet(screenshot)) return writeScreenshot(window, parser.value(screenshot));
  return QApplication::exec();
}
