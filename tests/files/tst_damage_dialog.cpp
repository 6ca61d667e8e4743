// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog over a damaged file: what it says and where its buttons lead.
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "files/damage_dialog.h"

namespace tst_damage_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

DamagedFile damaged() {
  return {.name = u"plan.fulcrum"_s,
          .kept = {u"3 workloads"_s, u"1 fleet"_s},
          .lost = {u"Workloads: 2 of 5 lost"_s, u"Horizon: unreadable"_s},
          .backups = {{.path = u"/backups/new"_s, .project = u"plan"_s, .time = u"noon"_s},
                      {.path = u"/backups/old"_s, .project = u"plan"_s, .time = u"morning"_s}}};
}

// Asks, and answers with what `act` does to the dialog.
template <class Act>
DamageChoice answered(const DamagedFile& file, Act act) {
  QTimer::singleShot(0, [act] { act(*qobject_cast<QDialog*>(QApplication::activeModalWidget())); });
  return askAboutDamage(file, nullptr);
}

QPushButton* button(const QDialog& dialog, const QString& text) {
  for (QPushButton* candidate : dialog.findChildren<QPushButton*>()) {
    if (candidate->text() == text) return candidate;
  }
  return nullptr;
}

}  // namespace

class TestDamageDialog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void enterOpensWhatWasSalvaged() {
    const auto choice = answered(damaged(), [](QDialog& dialog) {
      const auto* list = dialog.findChild<QPlainTextEdit*>();
      QCOMPARE(list->toPlainText(), damaged().lost.join(u'\n'));
      QVERIFY(list->isReadOnly());
      QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QCOMPARE(choice.way, DamageChoice::Way::Salvaged);
  }

  void escapeLeavesEverythingAsItIs() {
    const auto choice = answered(damaged(), [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QCOMPARE(choice.way, DamageChoice::Way::Cancel);
  }

  void theListCanBeCopied() {
    (void)answered(damaged(), [](QDialog& dialog) {
      button(dialog, u"&Copy the list"_s)->click();
      QCOMPARE(QGuiApplication::clipboard()->text(), damaged().lost.join(u'\n'));
      dialog.reject();
    });
  }

  void aBackupIsChosenByItsTime() {
    const auto choice = answered(damaged(), [](QDialog& dialog) {
      const QMenu* menu = button(dialog, u"Open a &backup…"_s)->menu();
      QCOMPARE(menu->actions().size(), 2);
      QVERIFY(menu->actions()[1]->text().contains(u"morning"_s));
      menu->actions()[1]->trigger();
    });
    QCOMPARE(choice.way, DamageChoice::Way::Backup);
    QCOMPARE(choice.backup, u"/backups/old"_s);
  }

  void whereNothingIsReadableBackupsAreLeft() {
    DamagedFile file = damaged();
    file.kept.clear();
    file.lost.clear();
    (void)answered(file, [](QDialog& dialog) {
      QVERIFY(!button(dialog, u"Open what was &salvaged"_s));
      QVERIFY(!dialog.findChild<QPlainTextEdit*>());
      QVERIFY(button(dialog, u"Open a &backup…"_s)->isDefault());
      dialog.reject();
    });
  }
};

}  // namespace tst_damage_dialog

QTEST_MAIN(tst_damage_dialog::TestDamageDialog)
#include "tst_damage_dialog.moc"
