// SPDX-License-Identifier: GPL-3.0-or-later
// Traces on the Demand page.
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "dialogs/trace_dialog.h"
#include "pages/demand/demand_page.h"
#include "support/plan_builder.h"
#include "theme/card.h"

namespace tst_demand_page {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class DemandPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void onlyTracesAreTaken_data();
  void onlyTracesAreTaken();
  void aDroppedTraceIsOneEdit();
};

void DemandPageTest::onlyTracesAreTaken_data() {
  QTest::addColumn<QStringList>("files");
  QTest::addColumn<bool>("taken");
  QTest::newRow("CSV") << QStringList{u"/a/trace.csv"_s} << true;
  QTest::newRow("JSON lines") << QStringList{u"/a/trace.JSONL"_s} << true;
  QTest::newRow("a project is the window's") << QStringList{u"/a/plan.fulcrum"_s} << false;
  QTest::newRow("a plan is the window's") << QStringList{u"/a/plan.json"_s} << false;
  QTest::newRow("two") << QStringList{u"/a/one.csv"_s, u"/a/two.csv"_s} << false;
  QTest::newRow("text") << QStringList{} << false;
}

void DemandPageTest::onlyTracesAreTaken() {
  QFETCH(QStringList, files);
  QFETCH(bool, taken);
  Workspace workspace(test::plainPlan());
  DemandPage page(workspace);
  QMimeData data;
  QList<QUrl> urls;
  for (const QString& file : files) urls << QUrl::fromLocalFile(file);
  data.setUrls(urls);
  QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QApplication::sendEvent(&page, &enter);
  QCOMPARE(enter.isAccepted(), taken);
}

void DemandPageTest::aDroppedTraceIsOneEdit() {
  const QTemporaryDir folder;
  QFile file(folder.filePath(u"requests.csv"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("hour,rps\n0,2\n1,4\n");
  file.close();
  Workspace workspace(test::plainPlan());
  const Plan before = workspace.plan();
  DemandPage page(workspace);
  page.show();
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(file.fileName())});
  QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&page, &enter);
  QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QTimer accept;
  connect(&accept, &QTimer::timeout, this, [&] {
    auto* dialog = qobject_cast<TraceDialog*>(QApplication::activeModalWidget());
    if (!dialog) return;
    accept.stop();
    dialog->flush();
    dialog->accept();
  });
  accept.start(0);
  QApplication::sendEvent(&page, &drop);
  QTRY_COMPARE(workspace.plan().series.size(), size_t(1));
  QCOMPARE(workspace.plan().workloads[0].requestsPerSecond, 3.0);
  const auto saysMeasured = [&] {
    for (const auto* card : page.findChildren<Card*>()) {
      if (card->subtitle().contains(u"measured, requests"_s)) return true;
    }
    return false;
  };
  QTRY_VERIFY(saysMeasured());
  workspace.document.undoStack().undo();
  QVERIFY(workspace.plan() == before);
  QTRY_VERIFY(!saysMeasured());
}

}  // namespace tst_demand_page

QTEST_MAIN(tst_demand_page::DemandPageTest)
#include "tst_demand_page.moc"
