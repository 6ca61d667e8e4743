// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures stand beside those of the program, and a template is chosen by mouse or keyboard.
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include "catalogue/catalogue.h"
#include "files/template_dialog.h"

namespace tst_template_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

template <class Act>
std::optional<Plan> chosen(Act act) {
  QTimer::singleShot(0, [act] { act(*qobject_cast<QDialog*>(QApplication::activeModalWidget())); });
  return chooseTemplate(nullptr);
}

int rowNamed(const QListWidget& list, const QString& name) {
  for (int row = 0; row < list.count(); ++row) {
    if (list.item(row)->text().startsWith(name)) return row;
  }
  return -1;
}

}  // namespace

class TestTemplateDialog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void everyTemplateShowsPublishedFiguresBesideItsOwn() {
    (void)chosen([](QDialog& dialog) {
      auto* list = dialog.findChild<QListWidget*>();
      const auto* table = dialog.findChild<QTableWidget*>();
      QCOMPARE(list->count(), static_cast<int>(templatePlans().size()));
      for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY2(table->rowCount() > 0, qPrintable(list->item(row)->text()));
        for (int figure = 0; figure < table->rowCount(); ++figure) {
          for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->item(figure, column)->text().isEmpty());
        }
      }
      dialog.reject();
    });
  }

  void theServerPaysBackAsPublished() {
    (void)chosen([](QDialog& dialog) {
      auto* list = dialog.findChild<QListWidget*>();
      list->setCurrentRow(rowNamed(*list, u"One 8x H100 server"_s));
      const auto* table = dialog.findChild<QTableWidget*>();
      QCOMPARE(table->item(0, 2)->text(), u"8,556.2"_s);
      QCOMPARE(table->item(0, 3)->text(), u"8,556.2"_s);
      bool linked = false;
      for (const auto* label : dialog.findChildren<QLabel*>())
        linked = linked || label->text().contains(u"href=\"https://lenovopress.lenovo.com/lp2225\""_s);
      QVERIFY(linked);
      dialog.reject();
    });
  }

  void enterUsesTheTemplate() {
    const auto plan = chosen([](QDialog& dialog) {
      dialog.findChild<QListWidget*>()->setCurrentRow(1);
      QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QVERIFY(plan.has_value());
    QVERIFY(*plan == templatePlans()[1]);
  }

  void escapeUsesNone() {
    QVERIFY(!chosen([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }));
  }
};

}  // namespace tst_template_dialog

QTEST_MAIN(tst_template_dialog::TestTemplateDialog)
#include "tst_template_dialog.moc"
