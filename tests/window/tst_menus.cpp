// SPDX-License-Identifier: GPL-3.0-or-later
// The menus by keyboard: each letter leads to one entry, in every language; F6 leads through the window.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <map>

#include "catalogue/catalogue.h"
#include "levers/lever_panel.h"
#include "support/shown_window.h"
#include "support/stand_in.h"
#include "translations/translations.h"
#include "window/main_window.h"
#include "window/navigation.h"
#include "window/scenario_bar.h"

namespace tst_menus {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct MenuWindow : test::ShownWindow {
  MenuWindow() : ShownWindow(samplePlan(), {1440, 900}) {}
  [[nodiscard]] QAction* action(const QString& text) const {
    for (QAction* each : window.findChildren<QAction*>()) {
      if (QString(each->text()).remove(u'&') == text) return each;
    }
    test::fail(u"no action "_s + text);
    return nullptr;
  }
};

// The letter behind the first single ampersand; null where there is none.
QChar letterOf(const QString& text) {
  for (qsizetype i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != u'&') continue;
    if (text[i + 1] == u'&') {
      ++i;
    } else {
      return text[i + 1].toUpper();
    }
  }
  return {};
}

void checkLetters(const QString& menu, const QList<QAction*>& actions, QStringList& twice, int& letters) {
  std::map<QChar, QString> taken;
  for (const QAction* action : actions) {
    if (action->menu()) checkLetters(action->text(), action->menu()->actions(), twice, letters);
    const QChar letter = letterOf(action->text());
    if (letter.isNull()) continue;
    ++letters;
    const auto [there, isNew] = taken.emplace(letter, action->text());
    if (!isNew) twice << u"%1: %2 and %3"_s.arg(menu, there->second, action->text());
  }
}

}  // namespace

class MenusTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
      qputenv(place, m_folder.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
  }
  void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void lettersAreUniqueInEachMenu_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
  }
  void lettersAreUniqueInEachMenu() {
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const Translations translations(locale);
    MenuWindow fixture;
    QStringList twice;
    int letters = 0;
    checkLetters(u"menu bar"_s, fixture.window.menuBar()->actions(), twice, letters);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u"; "_s)));
    QVERIFY(letters > 25);
  }

  // What is not saved is asked about as when the window is closed; who stays, keeps the window.
  void quitClosesTheWindow() {
    MenuWindow fixture;
    QAction* quit = fixture.action(u"Quit"_s);
    QCOMPARE(quit->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    QCOMPARE(quit->menuRole(), QAction::QuitRole);
    QVERIFY(fixture.window.isVisible());
    quit->trigger();
    QVERIFY(!fixture.window.isVisible());
  }

  // Two entries with one key would do nothing at all.
  void keysAreUnique() {
    MenuWindow fixture;
    std::map<QString, QString> taken;
    for (const QAction* action : fixture.window.findChildren<QAction*>()) {
      if (action->shortcutContext() != Qt::WindowShortcut) continue;
      for (const QKeySequence& key : action->shortcuts()) {
        const auto [there, isNew] = taken.emplace(key.toString(), action->text());
        if (there->second == action->text()) continue;  // one action, whose key is also the platform's
        QVERIFY2(isNew, qPrintable(key.toString() + u": "_s + there->second + u", "_s + action->text()));
      }
    }
    QVERIFY(taken.size() > 15);
  }

  void f6LeadsThroughTheWindow() {
    MenuWindow fixture;
    const auto paneOfFocus = [&]() -> QString {
      const QWidget* focus = QApplication::focusWidget();
      if (!focus) return u"nothing"_s;
      const auto holds = [&](const QWidget* pane) { return pane && pane->isAncestorOf(focus); };
      if (holds(fixture.window.findChild<ScenarioBar*>())) return u"scenarios"_s;
      if (holds(fixture.window.findChild<Navigation*>())) return u"navigation"_s;
      if (holds(fixture.window.findChild<LeverPanel*>())) return u"levers"_s;
      for (const Page* page : fixture.window.findChildren<Page*>()) {
        if (page->isVisible() && holds(page)) return u"page"_s;
      }
      return u"elsewhere"_s;
    };
    fixture.window.goToField(u"assumptions.taxRate"_s);
    QCOMPARE(paneOfFocus(), u"page"_s);
    QStringList forwards;
    for (int i = 0; i < 5; ++i) {
      QTest::keyClick(&fixture.window, Qt::Key_F6);
      forwards << paneOfFocus();
    }
    QCOMPARE(forwards, QStringList({u"levers"_s, u"scenarios"_s, u"navigation"_s, u"page"_s, u"levers"_s}));
    QTest::keyClick(&fixture.window, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(paneOfFocus(), u"page"_s);
    // Back on the page the focus is where it was.
    fixture.window.goToField(u"assumptions.pue"_s);
    QWidget* field = QApplication::focusWidget();
    QTest::keyClick(&fixture.window, Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != field);
    QTest::keyClick(&fixture.window, Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), field);
  }

  void whatIsCopiedIsPastedAsOneStep() {
    MenuWindow fixture;
    const size_t before = fixture.workspace.plan().workloads.size();
    fixture.action(u"Copy the selected workload"_s)->trigger();
    fixture.action(u"Paste into the plan"_s)->trigger();
    QCOMPARE(fixture.workspace.plan().workloads.size(), before + 1);
    QCOMPARE(fixture.workspace.view.workload(), fixture.workspace.plan().workloads.back().id);
    fixture.workspace.document.undoStack().undo();
    QCOMPARE(fixture.workspace.plan().workloads.size(), before);
    // Prose is refused with a sentence.
    QGuiApplication::clipboard()->setText(u"see you at nine"_s);
    QString said;
    QTimer::singleShot(0, qApp, [&] {
      if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
        said = box->text();
        box->accept();
      }
    });
    fixture.action(u"Paste into the plan"_s)->trigger();
    QVERIFY(!said.isEmpty());
    QCOMPARE(fixture.workspace.plan().workloads.size(), before);
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_menus

QTEST_MAIN(tst_menus::MenusTest)
#include "tst_menus.moc"
