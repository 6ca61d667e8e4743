// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include and every linked library under models/, ui/, app/ and translations/: no arrow runs back.
#include <QDir>
#include <QDirIterator>
#include <QTest>

#include "include_rules.h"

namespace tst_includes {

using namespace Qt::StringLiterals;

namespace {

QString readText(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QStringList& folders, const QStringList& patterns) {
  const QDir root(QStringLiteral(FULCRUM_SOURCE_DIR));
  QStringList files;
  for (const QString& folder : folders) {
    QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) files << root.relativeFilePath(it.next());
  }
  files.sort();
  return files;
}

const QStringList kFolders{u"models"_s, u"ui"_s, u"app"_s, u"translations"_s};

}  // namespace

class TestIncludes : public QObject {
  Q_OBJECT

 private slots:
  void layersAreInOrder();
  void rule_data();
  void rule();
  void includesAreFoundInSource();
  void linksAreFoundInCMake();
  void noArrowRunsBack_data();
  void noArrowRunsBack();
  void noLinkRunsBack_data();
  void noLinkRunsBack();
};

void TestIncludes::layersAreInOrder() {
  const QStringList order = fulcrum::layersInOrder();
  QCOMPARE(order.first(), u"models/base"_s);
  QCOMPARE(order.last(), u"app"_s);
  QVERIFY(order.indexOf(u"models/plan"_s) < order.indexOf(u"models/engine"_s));
  QVERIFY(order.indexOf(u"models/document"_s) < order.indexOf(u"ui/theme"_s));
}

void TestIncludes::rule_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("header");
  QTest::addColumn<bool>("allowed");
  const auto row = [](const char* file, const char* header, bool allowed) {
    QTest::addRow("%s %s", file, header) << QString::fromLatin1(file) << QString::fromLatin1(header) << allowed;
  };
  row("models/engine/evaluate.cpp", "\"plan/plan.h\"", true);
  row("models/engine/evaluate.cpp", "\"engine/evaluate.h\"", true);
  row("models/engine/evaluate.cpp", "\"evaluate.h\"", true);
  row("models/engine/evaluate.cpp", "<vector>", true);
  row("models/finance/npv.cpp", "<boost/math/tools/roots.hpp>", true);
  row("models/store/save.cpp", "<SQLiteCpp/Database.h>", true);
  row("models/document/plan_document.h", "<QObject>", true);
  row("models/document/colours.cpp", "<QColor>", true);
  row("models/words/number_format.h", "<QLocale>", true);
  row("models/tables/fleet_table_model.h", "\"live/workspace.h\"", true);
  row("ui/pages/costs/costs_page.cpp", "\"pages/common/page.h\"", true);
  row("ui/pages/costs/costs_page.cpp", "<QLabel>", true);
  row("ui/pages/costs/costs_page.cpp", "\"charts/stacked_chart.h\"", true);
  row("ui/charts/stacked_chart.cpp", "<QtCharts/QChart>", true);
  row("ui/charts/stacked_chart.cpp", "<QChart>", true);
  row("ui/theme/icons.cpp", "<QSvgRenderer>", true);
  row("translations/translations.cpp", "<QTranslator>", true);
  row("app/fulcrum/main.cpp", "\"window/main_window.h\"", true);
  row("app/fulcrum/main.cpp", "<QApplication>", true);
  row("app/fulcrum_cli/main.cpp", "\"store/store.h\"", true);

  row("models/plan/plan.cpp", "\"engine/evaluate.h\"", false);
  row("models/document/plan_document.cpp", "\"pages/costs/costs_page.h\"", false);
  row("models/document/plan_document.cpp", "\"../../ui/pages/costs/costs_page.h\"", false);
  row("ui/curve/week_editor.cpp", "\"window/main_window.h\"", false);
  row("ui/curve/week_editor.cpp", "\"nowhere/thing.h\"", false);
  row("models/elsewhere/thing.cpp", "<vector>", false);
  row("models/edits/fleet_edits.h", "<QString>", false);
  row("models/words/names.h", "\"live/workspace.h\"", false);
  row("models/live/workspace.h", "\"tables/row_model.h\"", false);
  row("ui/pages/common/page.h", "\"pages/costs/costs_page.h\"", false);
  row("ui/pages/page.h", "<QLabel>", false);
  row("models/engine/evaluate.cpp", "<QString>", false);
  row("models/engine/evaluate.cpp", "<qglobal.h>", false);
  row("models/engine/evaluate.cpp", "<QtCore>", false);
  row("models/base/quantity.h", "<QtCore/QString>", false);
  row("models/document/plan_document.h", "<QWidget>", false);
  row("models/document/plan_document.h", "<qwidget.h>", false);
  row("models/document/plan_document.h", "<QtWidgets/QWidget>", false);
  row("models/document/plan_document.h", "<QSvgRenderer>", false);
  row("translations/translations.cpp", "<QFont>", false);
  row("ui/pages/costs/costs_page.cpp", "<QtCharts/QChart>", false);
  row("ui/pages/costs/costs_page.cpp", "<QtCharts>", false);
  row("ui/pages/costs/costs_page.cpp", "<QLineSeries>", false);
  row("app/fulcrum/main.cpp", "<QChartView>", false);
  row("app/fulcrum/main.cpp", "<QtNetwork/QTcpSocket>", false);
  row("app/fulcrum/main.cpp", "<QSqlDatabase>", false);
  row("app/fulcrum/main.cpp", "<QNoSuchClass>", false);
  row("app/fulcrum_cli/main.cpp", "\"window/main_window.h\"", false);
  row("app/fulcrum_cli/main.cpp", "<QGuiApplication>", false);
  row("app/fulcrum_cli/main.cpp", "<QApplication>", false);
  row("models/document/plan_document.cpp", "<SQLiteCpp/Database.h>", false);
  row("app/fulcrum_cli/main.cpp", "<sqlite3.h>", false);
}

void TestIncludes::rule() {
  QFETCH(QString, file);
  QFETCH(QString, header);
  QFETCH(bool, allowed);
  const QString reason = fulcrum::violation(file, header);
  QVERIFY2(reason.isEmpty() == allowed, qPrintable(reason));
}

void TestIncludes::includesAreFoundInSource() {
  QCOMPARE(
      fulcrum::includesOf(u"#pragma once\n#include <vector>\n  # include \"plan/plan.h\"  // why\nint include;\n"_s),
      QStringList({u"<vector>"_s, u"\"plan/plan.h\""_s}));
}

void TestIncludes::linksAreFoundInCMake() {
  QCOMPARE(fulcrum::linksOf(u"fulcrum_library(fulcrum_ui_pages_costs QT LINKS fulcrum_document Qt6::Widgets)"_s),
           QStringList({u"<QtWidgets/QtWidgets>"_s, u"\"pages/costs/\""_s, u"\"document/\""_s}));
}

void TestIncludes::noArrowRunsBack_data() {
  QTest::addColumn<QString>("file");
  for (const QString& file : filesBelow(kFolders, {u"*.h"_s, u"*.cpp"_s})) QTest::newRow(qPrintable(file)) << file;
}

void TestIncludes::noArrowRunsBack() {
  QFETCH(QString, file);
  for (const QString& header : fulcrum::includesOf(readText(QStringLiteral(FULCRUM_SOURCE_DIR) + u'/' + file))) {
    const QString reason = fulcrum::violation(file, header);
    QVERIFY2(reason.isEmpty(), qPrintable(file + u" includes "_s + header + u": "_s + reason));
  }
}

void TestIncludes::noLinkRunsBack_data() {
  QTest::addColumn<QString>("file");
  for (const QString& file : filesBelow(kFolders, {u"CMakeLists.txt"_s})) {
    if (file.count(u'/') > 1 || file.startsWith(u"translations"_s)) QTest::newRow(qPrintable(file)) << file;
  }
}

void TestIncludes::noLinkRunsBack() {
  QFETCH(QString, file);
  for (const QString& header : fulcrum::linksOf(readText(QStringLiteral(FULCRUM_SOURCE_DIR) + u'/' + file))) {
    const QString reason = fulcrum::violation(file, header);
    QVERIFY2(reason.isEmpty(), qPrintable(file + u" links "_s + header + u": "_s + reason));
  }
}

}  // namespace tst_includes

QTEST_APPLESS_MAIN(tst_includes::TestIncludes)
#include "tst_includes.moc"
