// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the find box offers leads somewhere: fields take the focus, actions run, pages are displayed.
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "catalogue/catalogue.h"
#include "support/shown_window.h"
#include "support/stand_in.h"
#include "window/find_box.h"
#include "window/main_window.h"

namespace tst_find_box {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct FoundWindow : test::ShownWindow {
  FoundWindow() : ShownWindow(samplePlan()) {
    workspace.view.setScenario(kSampleScenario);
    workspace.live.flush();
  }
  [[nodiscard]] std::vector<FindEntry> entries() const {
    return findEntriesOf(workspace.plan(), {.scenario = workspace.view.scenario(),
                                            .workload = workspace.view.workload(),
                                            .fleet = workspace.view.fleet()});
  }
  [[nodiscard]] FindBox& box() { return *window.findChild<FindBox*>(); }
  [[nodiscard]] static QAbstractItemView* popup(FindBox& box) { return box.findChild<QCompleter*>()->popup(); }
};

// The focus is on an editor of this key, or within it.
bool hasFocus(const QString& key, const QWidget* focus = QApplication::focusWidget()) {
  for (const QWidget* widget = focus; widget; widget = widget->parentWidget()) {
    if (widget->objectName() == key) return true;
  }
  return false;
}

}  // namespace

class FindBoxTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
      qputenv(place, m_folder.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
  }
  void init() { QSettings().clear(); }

  void everyFieldTakesTheFocus() {
    FoundWindow fixture;
    int fields = 0;
    QStringList lost;
    for (const FindEntry& entry : fixture.entries()) {
      if (entry.kind != FindKind::Field || entry.elsewhere) continue;
      if (entry.target.contains(u".levers."_s) || entry.target == u"budget"_s) continue;  // dialogs: below
      fixture.window.showPage(entry.target.startsWith(u"assumptions"_s) ? u"demand"_s : u"assumptions"_s);
      fixture.window.goTo(entry);
      if (!hasFocus(entry.target.section(u'.', -1))) lost << entry.target;
      ++fields;
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u", "_s)));
    QVERIFY(fields > 60);
  }

  void everySettingOfALeverTakesTheFocus() {
    FoundWindow fixture;
    int settings = 0;
    QStringList lost;
    for (const FindEntry& entry : fixture.entries()) {
      if (entry.kind != FindKind::Field || !entry.target.contains(u".levers."_s)) continue;
      bool opened = false;
      fixture.window.goTo(entry);
      QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        opened = true;
        if (!hasFocus(entry.target.section(u'.', -1), dialog->focusWidget())) lost << entry.target;
        dialog->reject();
      });
      QTRY_VERIFY2(opened, qPrintable(entry.target));
      ++settings;
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u", "_s)));
    QVERIFY(settings > 20);
  }

  void enterGoesToWhatFitsBest() {
    FoundWindow fixture;
    QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(fixture.box().hasFocus());
    QAbstractItemView* popup = FoundWindow::popup(fixture.box());
    QVERIFY(popup->isVisible());
    QTest::keyClicks(popup, u"wacc"_s);  // the list hands on what is typed
    QCOMPARE(fixture.box().text(), u"wacc"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_VERIFY(hasFocus(u"discountRate"_s));
    QVERIFY(fixture.box().text().isEmpty());
    QCOMPARE(fixture.settings.recentFinds(), QStringList{u"assumptions.discountRate"_s});
    // It is the first to be offered next time, also from a text field, which has a use of its own for this key.
    fixture.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"Discount rate"_s);
  }

  void everyActionIsOfferedAndSaysWhyItDoesNotApply() {
    FoundWindow fixture;
    fixture.box().open();
    QAbstractItemView* popup = FoundWindow::popup(fixture.box());
    int actions = 0;
    int greyed = 0;
    const auto walk = [&](const auto& self, const QList<QAction*>& list) -> void {
      for (QAction* action : list) {
        if (action->isSeparator()) continue;
        if (action->menu()) {
          self(self, action->menu()->actions());
          continue;
        }
        QString text = action->text().remove(u'&');
        if (text.endsWith(u'…')) text.chop(1);
        fixture.box().clear();
        QTest::keyClicks(&fixture.box(), text);
        QModelIndex found;
        for (int row = 0; row < popup->model()->rowCount() && !found.isValid(); ++row) {
          const QModelIndex index = popup->model()->index(row, 0);
          if (index.data().toString() == text) found = index;
        }
        QVERIFY2(found.isValid(), qPrintable(text));
        ++actions;
        if (action->isEnabled()) continue;
        ++greyed;
        QVERIFY2(!action->property("reasonAgainst").toString().isEmpty(), qPrintable(text));
        QVERIFY2(found.data(Qt::AccessibleTextRole).toString().contains(action->toolTip()), qPrintable(text));
      }
    };
    walk(walk, fixture.window.menuBar()->actions());
    QVERIFY(actions > 30);
    QVERIFY(greyed >= 3);  // undo, redo, imported series
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_find_box

QTEST_MAIN(tst_find_box::FindBoxTest)
#include "tst_find_box.moc"
