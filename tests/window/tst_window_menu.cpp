// SPDX-License-Identifier: GPL-3.0-or-later
// The open windows know of one another.
#include <QCloseEvent>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include "window/window_menu.h"

namespace tst_window_menu {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class WindowMenuTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void windowsAreListedByTheirTitles() {
    const QTemporaryDir folder;
    QWidget first;
    first.setWindowTitle(u"one[*] – Fulcrum"_s);
    WindowMenu ofFirst(&first, folder.path());
    {
      QTest::qWait(2);  // names sort by milliseconds
      QWidget second;
      WindowMenu ofSecond(&second, folder.path());
      second.setWindowTitle(u"two & a half[*] – Fulcrum"_s);
      second.setWindowModified(true);
      const auto windows = ofFirst.openWindows();
      QCOMPARE(windows.size(), size_t(2));
      QCOMPARE(windows[0].title, u"one – Fulcrum"_s);
      QVERIFY(windows[0].isThis);
      QCOMPARE(windows[1].title, u"two & a half* – Fulcrum"_s);
      QVERIFY(!windows[1].isThis);

      QMenu menu;
      ofFirst.addTo(menu);
      Q_EMIT menu.aboutToShow();
      QCOMPARE(menu.actions().size(), 4);
      QVERIFY(menu.actions()[2]->isChecked());
      QCOMPARE(menu.actions()[3]->text(), u"&2  two && a half* – Fulcrum"_s);
      Q_EMIT menu.aboutToShow();  // not once more
      QCOMPARE(menu.actions().size(), 4);
    }
    QCOMPARE(ofFirst.openWindows().size(), size_t(1));
  }

  void theNextWindowComesToTheFront() {
    const QTemporaryDir folder;
    QWidget first;
    WindowMenu ofFirst(&first, folder.path());
    QTest::qWait(2);
    QWidget second;
    second.showMinimized();
    WindowMenu ofSecond(&second, folder.path());
    ofFirst.goToNext();
    QTRY_VERIFY(!second.isMinimized());
    first.showMinimized();
    ofSecond.goToNext();  // round to the first
    QTRY_VERIFY(!first.isMinimized());
  }

  // Who does not want to close keeps all windows.
  void allWindowsAreClosedOneAfterTheOther() {
    struct Stubborn : QWidget {
      bool stays = true;
      void closeEvent(QCloseEvent* event) override { event->setAccepted(!stays); }
    };
    const QTemporaryDir folder;
    Stubborn first;
    Stubborn second;
    WindowMenu ofFirst(&first, folder.path());
    WindowMenu ofSecond(&second, folder.path());
    first.show();
    second.show();
    ofFirst.closeAll();
    QVERIFY(first.isVisible());
    QTest::qWait(100);
    QVERIFY(second.isVisible());
    first.stays = false;
    second.stays = false;
    ofFirst.closeAll();
    QVERIFY(!first.isVisible());
    QTRY_VERIFY(!second.isVisible());
  }

  // Of a process that ended without leaving.
  void whatIsGoneIsForgotten() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"window-1-dead"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dead") == 4);
    file.close();
    QWidget window;
    const WindowMenu menu(&window, folder.path());
    QCOMPARE(menu.openWindows().size(), size_t(1));
    QVERIFY(!file.exists());
  }

  void aFolderThatCannotBeMadeLeavesThisWindowAlone() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QWidget window;
    window.setWindowTitle(u"alone"_s);
    WindowMenu menu(&window, folder.filePath(u"file/folder"_s));
    QCOMPARE(menu.openWindows().size(), size_t(1));
    menu.goToNext();
  }
};

}  // namespace tst_window_menu

QTEST_MAIN(tst_window_menu::WindowMenuTest)
#include "tst_window_menu.moc"
