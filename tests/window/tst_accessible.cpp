// SPDX-License-Identifier: GPL-3.0-or-later
// For those who do not see the window: whatever can be operated has a name on every page and in every dialog, and the
// Tab key leads to all of it and out again.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTextEdit>
#include <QToolBar>
#include <set>

#include "charts/picture_size_dialog.h"
#include "dialogs/budget_table_dialog.h"
#include "dialogs/calibration_dialog.h"
#include "dialogs/currency_dialog.h"
#include "dialogs/differences_dialog.h"
#include "dialogs/prices_dialog.h"
#include "dialogs/series_dialog.h"
#include "dialogs/stress_dialog.h"
#include "dialogs/trace_dialog.h"
#include "dialogs/vary_dialog.h"
#include "files/damage_dialog.h"
#include "files/figures_dialog.h"
#include "files/guided_dialog.h"
#include "files/template_dialog.h"
#include "levers/lever_dialog.h"
#include "pages/costs/budget_dialog.h"
#include "support/window_walk.h"
#include "topics/help_window.h"
#include "window/start_page.h"

namespace tst_accessible {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// Parts of a control that Qt makes, which answer for themselves through it.
bool isPartOfControl(const QWidget* widget) {
  const QWidget* parent = widget->parentWidget();
  if (qobject_cast<const QScrollBar*>(widget)) return true;
  if (!parent) return false;
  if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)) return true;
  if (qobject_cast<const QTabBar*>(parent) || qobject_cast<const QLineEdit*>(parent)) return true;
  // The corner button of a table, the buttons of a dock.
  return widget->objectName().startsWith(u"qt_"_s) || parent->inherits("QTableView") ||
         parent->inherits("QDockWidgetTitle");
}

bool isOperated(const QWidget* widget) {
  if (!widget->isVisible() || isPartOfControl(widget)) return false;
  if (widget->isWindow() || qobject_cast<const QMenuBar*>(widget)) return false;
  if (widget->metaObject() == &QScrollArea::staticMetaObject) return false;  // scrolls what it holds
  const auto* label = qobject_cast<const QLabel*>(widget);
  if (label && (label->focusPolicy() & Qt::TabFocus) == 0) return false;  // text that the mouse can select
  return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget) ||
         qobject_cast<const QAbstractSlider*>(widget);
}

QString placeOf(const QWidget* widget) {
  QStringList path;
  for (const QWidget* each = widget; each && path.size() < 4; each = each->parentWidget()) {
    path.prepend(QString::fromLatin1(each->metaObject()->className()) +
                 (each->objectName().isEmpty() ? QString() : u"("_s + each->objectName() + u")"_s));
  }
  return path.join(u"/"_s);
}

bool saysSomething(const QString& text) {
  return std::ranges::any_of(text, [](QChar sign) { return sign.isLetterOrNumber(); });
}

QString nameOf(QWidget* widget) {
  QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
  return face ? face->text(QAccessible::Name) : QString();
}

// Where the Tab key should come by: once for a group of radio buttons, of which the arrow keys choose one.
bool isTabStop(const QWidget* widget) {
  if (!isOperated(widget) || !widget->isEnabled() || widget->focusProxy()) return false;
  if ((widget->focusPolicy() & Qt::TabFocus) == 0) return false;
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  return !(button && button->autoExclusive() && !button->isChecked()) &&
         !(button && button->group() && button->group()->exclusive() && !button->isChecked());
}

struct Faults {
  QStringList unnamed;
  QStringList skipped;
  QStringList trapped;
  int controls = 0;

  void lookAt(const QString& name, QWidget& place) {
    for (QWidget* widget : place.findChildren<QWidget*>()) {
      if (widget->window() != &place || !isOperated(widget)) continue;
      ++controls;
      if (!saysSomething(nameOf(widget))) unnamed << u"%1: %2"_s.arg(name, placeOf(widget));
      if (widget->focusPolicy() == Qt::NoFocus && widget->isEnabled() && !isReachedOtherwise(widget))
        skipped << u"%1: %2 %3 takes no focus"_s.arg(name, placeOf(widget), nameOf(widget));
    }
    walkByTab(name, place);
  }

  // One of several, of which the current one has the Tab key and the arrow keys choose another.
  static bool isReachedOtherwise(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !button->isCheckable()) return false;
    const auto siblings = widget->parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(siblings, [](const QAbstractButton* each) {
      return each->isCheckable() && each->isChecked() && each->focusPolicy() != Qt::NoFocus;
    });
  }

  void walkByTab(const QString& name, QWidget& place) {
    QSet<QWidget*> visited;
    constexpr int kMost = 1000;
    constexpr int kParts = 60;  // of a date, links of a text: the key leads through them first
    int stay = 0;
    for (int step = 0; step < kMost; ++step) {
      QWidget* focus = place.focusWidget() ? place.focusWidget() : &place;
      QTest::keyClick(focus, Qt::Key_Tab);
      QWidget* next = place.focusWidget();
      stay = next == focus ? stay + 1 : 0;
      if (stay > 0 && stay < kParts) continue;
      if (stay == kParts) {
        const auto isOther = [&](const QWidget* each) {
          return each->window() == &place && each != focus && isTabStop(each);
        };
        if (std::ranges::any_of(place.findChildren<QWidget*>(), isOther))
          trapped << u"%1: %2 %3"_s.arg(name, placeOf(focus), nameOf(focus));
        visited.insert(focus);
        break;
      }
      if (!next || visited.contains(next)) break;
      visited.insert(next);
    }
    for (QWidget* widget : place.findChildren<QWidget*>()) {
      if (widget->window() == &place && isTabStop(widget) && !visited.contains(widget))
        skipped << u"%1: %2 %3"_s.arg(name, placeOf(widget), nameOf(widget));
    }
  }
};

void verify(const Faults& faults) {
  for (const QString& fault : faults.unnamed) qWarning().noquote() << "no name:" << fault;
  for (const QString& fault : faults.trapped) qWarning().noquote() << "keeps the Tab key:" << fault;
  for (const QString& fault : faults.skipped) qWarning().noquote() << "out of reach:" << fault;
  QVERIFY2(faults.unnamed.isEmpty(), "controls without a name, above");
  QVERIFY2(faults.trapped.isEmpty(), "controls that the Tab key does not leave, above");
  QVERIFY2(faults.skipped.isEmpty(), "controls that the Tab key does not reach, above");
}

}  // namespace

class AccessibleTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    test::useOwnSettings(m_folder);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void pages() {
    test::WalkWindow walk({1440, 900});
    Faults faults;
    const auto look = [&](const QString& name, QWidget& place) { faults.lookAt(name, place); };
    test::walkPages(walk, look);
    QVERIFY2(faults.controls > 400, qPrintable(QString::number(faults.controls)));
    verify(faults);
  }

  void docksAndStartPage() {
    test::WalkWindow walk({1440, 900});
    Faults faults;
    for (const char* dock : {"problems", "history"}) {
      walk.window.findChild<QWidget*>(QLatin1String(dock))->show();
      QTest::qWait(50);
      faults.lookAt(QLatin1String(dock), walk.window);
    }
    walk.window.askWhy({.figure = "monthlyCost"});
    QTest::qWait(50);
    auto* why = walk.window.findChild<QWidget*>(u"why"_s);
    faults.lookAt(u"why"_s, *why->window());
    why->hide();
    walk.window.showStartPage();
    QTest::qWait(50);
    faults.lookAt(u"start"_s, walk.window);
    verify(faults);
  }

  void dialogsOfTheMenus() {
    test::WalkWindow walk({1440, 900});
    Faults faults;
    std::set<QString> titles;
    const auto look = [&](const QString& name, QWidget& place) {
      titles.insert(name);
      faults.lookAt(name, place);
    };
    test::forEachDialogAction(walk.window.menuBar()->actions(), [&](QAction& action) {
      if (action.isEnabled()) test::walkDialogs([&] { action.trigger(); }, look);
    });
    QVERIFY2(titles.size() > 10, qPrintable(QStringList(titles.begin(), titles.end()).join(u", "_s)));
    verify(faults);
  }

  void otherDialogs() {
    test::WalkWindow walk({1440, 900});
    Workspace& workspace = walk.workspace;
    QWidget* window = &walk.window;
    Faults faults;
    int dialogs = 0;
    const auto look = [&](const QString& name, QWidget& place) {
      ++dialogs;
      faults.lookAt(name, place);
    };
    const auto open = [&](const std::function<void()>& opened) {
      const int before = dialogs;
      test::walkDialogs(opened, look);
      if (dialogs == before) test::fail(QStringLiteral("nothing opened after %1 dialogs").arg(before));
    };
    for (int kind = 0; kind < kLeverCount; ++kind)
      open([&] { editLever(workspace, static_cast<LeverKind>(kind), window); });
    open([&] { varyField(workspace, u"assumptions.pue"_s, window); });
    open([&] { editBudgetTable(workspace, window); });
    open([&] { keepStressCase(workspace, window); });
    open([&] { changeCurrency(workspace, "EUR", window); });
    open([&] { BudgetDialog(workspace.plan(), workspace.format(), window).exec(); });
    open([&] { PricesDialog({}, workspace.format(), window).exec(); });
    open([&] { TraceDialog(workspace.plan(), workspace.view.workload(), workspace.format(), window).exec(); });
    open([&] { SeriesDialog(workspace, window).exec(); });
    open([&] { std::ignore = PictureSizeDialog::ask(window); });
    open([&] { std::ignore = askForGuidedPlan(window); });
    open([&] { std::ignore = chooseTemplate(window); });
    open([&] { std::ignore = askAboutDamage({.name = u"plan"_s, .kept = {u"a"_s}, .lost = {u"b"_s}}, window); });
    open([&] { showFigureChanges({}, u"version"_s, window); });
    open([&] { showHelp(u"tour"_s, window); });
    verify(faults);
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_accessible

QTEST_MAIN(tst_accessible::AccessibleTest)
#include "tst_accessible.moc"
