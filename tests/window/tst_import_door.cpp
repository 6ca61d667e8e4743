// SPDX-License-Identifier: GPL-3.0-or-later
// One door for everything: files go where their content belongs, whatever they are called.
#include <QApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "dialogs/prices_dialog.h"
#include "plan/plan_json.h"
#include "support/plan_builder.h"
#include "window/import_door.h"

namespace tst_import_door {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBill =
    "BilledCost,BillingCurrency,ChargePeriodStart,EffectiveCost,ProviderName,ServiceName\n5,USD,2026-01-01,5,Cloud,M\n";
const QByteArray kCounter =
    R"({"data":{"result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL"},"values":[[1767225600,"40"],[1767229200,"6"]]}]}})";

struct Fixture {
  Workspace workspace{test::plainPlan()};
  QWidget window;
  ImportDoor door{workspace, &window};
  QSignalSpy bills{&door, &ImportDoor::billsRequested};
  QSignalSpy plans{&door, &ImportDoor::planRequested};
  QTemporaryDir folder;

  [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
    QFile written(folder.filePath(name));
    if (written.open(QIODevice::WriteOnly)) written.write(bytes);
    return written.fileName();
  }
};

// Answers the message box that the next event loop opens by the button of this text, and keeps what it said.
void answer(const QString& button, QString& said) {
  QTimer::singleShot(0, [button, &said] {
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    if (!box) return;
    said = box->text();
    for (QAbstractButton* each : box->buttons()) {
      if (each->text().remove(u'&') == button) each->click();
    }
  });
}

}  // namespace

class TestImportDoor : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void billsGoTogether();
  void aPlanIsOpened();
  void aCounterIsAskedAbout();
  void aPriceListOpensItsDialog();
  void whatIsUnknownIsRefusedWithWhatWasLookedFor();
  void aPastedTableIsABillToo();
};

void TestImportDoor::billsGoTogether() {
  Fixture fixture;
  const QStringList paths{fixture.file(u"a.dat"_s, kBill), fixture.file(u"b.dat"_s, kBill)};
  fixture.door.import(paths);
  QCOMPARE(fixture.bills.size(), 1);
  QCOMPARE(fixture.bills[0][0].toStringList(), paths);
}

void TestImportDoor::aPlanIsOpened() {
  Fixture fixture;
  const QString path = fixture.file(u"x.txt"_s, QByteArray::fromStdString(planToJson(test::plainPlan())));
  fixture.door.import({path});
  QCOMPARE(fixture.plans.size(), 1);
  QCOMPARE(fixture.plans[0][0].toString(), path);
}

void TestImportDoor::aCounterIsAskedAbout() {
  Fixture fixture;
  QString said;
  answer(u"Compare with the plan"_s, said);
  fixture.door.import({fixture.file(u"util.json"_s, kCounter)});
  QCOMPARE(said, u"util.json says how busy GPUs were."_s);
  QCOMPARE(fixture.bills.size(), 1);
  answer(u"Cancel"_s, said);
  fixture.door.import({fixture.file(u"util.json"_s, kCounter)});
  QCOMPARE(fixture.bills.size(), 1);
}

void TestImportDoor::aPriceListOpensItsDialog() {
  Fixture fixture;
  qputenv("FULCRUM_PRICE_BOOK", fixture.folder.filePath(u"prices.db"_s).toUtf8());
  bool opened = false;
  QTimer::singleShot(0, [&] {
    auto* dialog = qobject_cast<PricesDialog*>(QApplication::activeModalWidget());
    opened = dialog != nullptr;
    if (dialog) dialog->reject();
  });
  fixture.door.import({fixture.file(u"list.txt"_s,
                                    "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n"
                                    "p5,H100,8,98.32,40,east\n")});
  QVERIFY(opened);
  QCOMPARE(fixture.bills.size(), 0);
}

void TestImportDoor::whatIsUnknownIsRefusedWithWhatWasLookedFor() {
  Fixture fixture;
  QString said;
  answer(u"OK"_s, said);
  fixture.door.import({fixture.file(u"letter.csv"_s, "Dear all,\n")});
  QVERIFY(said.startsWith(u"letter.csv was not imported"_s));
  QVERIFY(said.contains(u"FOCUS"_s) && said.contains(u"SkyPilot"_s) && said.contains(u"DCGM"_s));
  QCOMPARE(fixture.bills.size() + fixture.plans.size(), 0);
}

void TestImportDoor::aPastedTableIsABillToo() {
  Fixture fixture;
  QMimeData data;
  QVERIFY(!ImportDoor::canImport(data));
  data.setText(QString::fromUtf8(kBill).replace(u',', u'\t'));
  QVERIFY(ImportDoor::canImport(data));
  fixture.door.importFrom(data);
  QCOMPARE(fixture.bills.size(), 1);
}

}  // namespace tst_import_door

QTEST_MAIN(tst_import_door::TestImportDoor)
#include "tst_import_door.moc"
