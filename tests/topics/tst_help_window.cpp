// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

#include "catalogue/catalogue.h"
#include "files/file_actions.h"
#include "support/shown_window.h"
#include "support/stand_in.h"
#include "topics/help_window.h"
#include "window/main_window.h"
#include "window/page_list.h"
#include "words/topic_id.h"

namespace tst_help_window {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct HelpedWindow : test::ShownWindow {
  HelpedWindow() : ShownWindow(samplePlan()) {}
};

HelpWindow* openHelp() {
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    auto* help = qobject_cast<HelpWindow*>(widget);
    if (help && help->isVisible()) return help;
  }
  return nullptr;
}

QString textOf(const HelpWindow& help) {
  return help.findChild<QTextBrowser*>()->document()->toPlainText();
}

}  // namespace

class HelpWindowTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
      qputenv(place, m_folder.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    installHelpKey(*qApp);
  }

  void everyPageHasATopicOfItsOwn() {
    const HelpBook book(u"en"_s);
    QVERIFY(!pageMakers().empty());
    for (const PageMaker& page : pageMakers()) {
      QVERIFY2(book.files().contains(pageTopic(page.name)), qPrintable(page.name));
      QCOMPARE(book.topic(pageTopic(page.name))->title, page.title());
    }
  }

  void f1OpensTheTopicOfTheFocusedField() {
    HelpedWindow fixture;
    fixture.window.goToField(u"assumptions.discountRate"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    HelpWindow* help = openHelp();
    QVERIFY(help);
    QCOMPARE(help->topic(), fieldTopic("assumptions", "discountRate"));
    QVERIFY(textOf(*help).startsWith(u"Discount rate"_s));
    help->close();
  }

  // Of the pages with fields.
  void f1OpensTheTopicOfAnyField_data() {
    QTest::addColumn<QString>("topic");
    const auto row = [](const char* path, const QString& topic) { QTest::newRow(path) << topic; };
    row("workloads[0].requestsPerSecond", fieldTopic("workload", "requestsPerSecond"));
    row("workloads[0].inputTokens", fieldTopic("workload", "inputTokens"));
    row("workloads[0].ttftMs", fieldTopic("workload", "ttftMs"));
    row("fleets[0].targetLoad", fieldTopic("fleet", "targetLoad"));
    row("fleets[0].minReplicas", fieldTopic("fleet", "minReplicas"));
    row("nodeTypes[0].onDemand", fieldTopic("nodeType", "onDemand"));
    row("nodeTypes[0].powerKW", fieldTopic("nodeType", "powerKW"));
    row("assumptions.leadTimeMonths", fieldTopic("assumptions", "leadTimeMonths"));
    row("assumptions.pue", fieldTopic("assumptions", "pue"));
    row("assumptions.taxRate", fieldTopic("assumptions", "taxRate"));
  }
  void f1OpensTheTopicOfAnyField() {
    QFETCH(QString, topic);
    HelpedWindow fixture;
    fixture.window.goToField(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    HelpWindow* help = openHelp();
    QVERIFY(help);
    QCOMPARE(help->topic(), topic);
    help->close();
  }

  void f1ElsewhereOpensThePage() {
    HelpedWindow fixture;
    for (const PageMaker& page : pageMakers()) {
      fixture.window.showPage(page.name);
      QWidget* shown = nullptr;
      for (QWidget* each : fixture.window.findChildren<Page*>()) {
        if (each->isVisible()) shown = each;
      }
      QVERIFY(shown);
      QCOMPARE(topicOf(shown), pageTopic(page.name));
    }
  }

  // A dialog that waits for an answer lets nothing else be used: the help is its own then.
  void f1WorksInADialog() {
    QDialog dialog;
    dialog.setProperty(kHelpTopic, u"formats"_s);
    auto* field = new QLineEdit(&dialog);
    QString topic;
    QTimer::singleShot(0, &dialog, [&] {
      QTest::keyClick(field, Qt::Key_F1);
      if (HelpWindow* help = openHelp()) {
        topic = help->topic();
        if (help->parentWidget() != &dialog) topic = u"not usable"_s;
      }
      dialog.reject();
    });
    dialog.exec();
    QCOMPARE(topic, u"formats"_s);
  }

  void linksAndBackLeadThroughTheTopics() {
    HelpWindow help;
    help.showTopic(u"page-costs"_s);
    auto* text = help.findChild<QTextBrowser*>();
    Q_EMIT text->anchorClicked(QUrl(u"glossary.md#avoidable-waste"_s));
    QCOMPARE(help.topic(), u"glossary"_s);
    QCOMPARE(text->textCursor().block().text(), u"Avoidable waste"_s);
    Q_EMIT text->anchorClicked(QUrl(u"field:assumptions/pue"_s));
    QCOMPARE(help.topic(), fieldTopic("assumptions", "pue"));
    Q_EMIT text->anchorClicked(QUrl(u"https://example.org"_s));
    QCOMPARE(help.topic(), fieldTopic("assumptions", "pue"));
  }

  void searchNarrowsTheTopics() {
    HelpWindow help;
    help.showTopic(u"tour"_s);
    auto* list = help.findChild<QListWidget*>();
    const int all = list->count();
    QVERIFY(all > 20);
    help.findChild<QLineEdit*>()->setText(u"shapley"_s);
    QVERIFY(list->count() > 0 && list->count() < all);
    QTest::keyClick(help.findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(textOf(help).contains(u"Shapley"_s));
    help.findChild<QLineEdit*>()->setText(u"qqzzxx"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
  }

  void theSheetOfKeysIsThatOfTheMenus() {
    HelpedWindow fixture;
    showHelp(u"keyboard"_s, &fixture.window);
    HelpWindow* help = openHelp();
    QVERIFY(help);
    for (const char* key : {"Ctrl+K", "Ctrl+S", "Ctrl+L", "Ctrl+1", "F1", "F6"})
      QVERIFY2(textOf(*help).contains(QString::fromLatin1(key)), key);
    help->close();
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_help_window

QTEST_MAIN(tst_help_window::HelpWindowTest)
#include "tst_help_window.moc"
