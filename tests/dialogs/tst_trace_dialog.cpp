// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <cmath>

#include "charts/chart_card.h"
#include "dialogs/series_dialog.h"
#include "dialogs/trace_dialog.h"
#include "edits/series_edits.h"
#include "plan/validate.h"
#include "support/plan_builder.h"
#include "support/stand_in.h"

namespace tst_trace_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan twoWorkloads() {
  Plan plan = test::plainPlan();
  plan.workloads.push_back(test::plainWorkload("other", "main", 3));
  return plan;
}

struct Fixture {
  Plan plan = twoWorkloads();
  QTemporaryDir folder;
  TraceDialog dialog{plan, plan.workloads[0].id, NumberFormat(u"USD"_s, QLocale::c())};
  Fixture() { dialog.show(); }

  [[nodiscard]] QString write(const QString& name, const QByteArray& text) const {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) test::fail(file.errorString());
    file.write(text);
    return file.fileName();
  }
  void read(const QByteArray& text, const QString& name = u"trace.csv"_s) {
    dialog.open(write(name, text));
    dialog.flush();
  }
  [[nodiscard]] QString texts() const {
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>()) texts << label->text();
    return texts.join(u'\n');
  }
  [[nodiscard]] QComboBox* choice(const QString& name) const {
    for (auto* each : dialog.findChildren<QComboBox*>()) {
      if (each->accessibleName() == name && each->isVisible()) return each;
    }
    return nullptr;
  }
  void choose(const QString& name, const QString& text) {
    QComboBox* choice = this->choice(name);
    choice->setCurrentIndex(choice->findText(text));
    Q_EMIT choice->activated(choice->currentIndex());
    dialog.flush();
  }
  [[nodiscard]] QPushButton* accept() const {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
      if (button->isDefault()) return button;
    }
    return nullptr;
  }
};

const QByteArray kRequests =
    "timestamp,input_tokens,output_tokens\n"
    "2026-01-05T10:00:00,100,10\n2026-01-05T10:30:00,300,30\n2026-01-05T12:00:00,200,20\n";

}  // namespace

class TraceDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void nothingCanBeAcceptedBeforeAFileIsRead();
  void whatWasRecognisedIsShown();
  void theChosenWorkloadGetsTheWeek();
  void theFirstHourCanBeMoved();
  void tokensAreTakenOnlyWhenTicked();
  void whatWasGuessedCanBeCorrected();
  void aRefusalAsks();
  void busyGpusAreSaid();
  void unreadableFilesAreSentences();
  void filesAreDroppedIn();
  void readingCanBeStopped();
  void seriesAreListedAndRemoved();
};

void TraceDialogTest::nothingCanBeAcceptedBeforeAFileIsRead() {
  const Fixture fixture;
  QVERIFY(!fixture.dialog.canAccept());
  QVERIFY(!fixture.accept()->isEnabled());
}

void TraceDialogTest::whatWasRecognisedIsShown() {
  Fixture fixture;
  fixture.read(kRequests);
  QVERIFY(fixture.accept()->isEnabled());
  const QString texts = fixture.texts();
  for (const QString& fact : {u"trace.csv"_s, u"one request"_s, u"“timestamp”"_s, u"none"_s})
    QVERIFY2(texts.contains(fact), qPrintable(fact + u" in\n"_s + texts));
  QVERIFY(texts.contains(u"times of day that were never measured"_s));
  QCOMPARE(fixture.dialog.findChildren<ChartCard*>().size(), 2);
  for (const auto* card : fixture.dialog.findChildren<ChartCard*>()) QVERIFY(!isEmpty(card->data()));
  QVERIFY(!fixture.choice(u"Times are in"_s));
  QVERIFY(fixture.choice(u"Each row is"_s));
  QVERIFY(texts.contains(u"No column counts requests"_s));
}

void TraceDialogTest::theChosenWorkloadGetsTheWeek() {
  Fixture fixture;
  fixture.read(kRequests);
  fixture.choice(u"Workload"_s)->setCurrentIndex(1);
  const Plan after = fixture.dialog.accepted();
  QVERIFY(validate(after).empty());
  QVERIFY(after.workloads[0] == fixture.plan.workloads[0]);
  QCOMPARE(after.series.size(), size_t(1));
  QCOMPARE(after.series[0].workload->text, std::string("other"));
  QCOMPARE(after.series[0].start, hourOf(2026, 1, 5, 10));
  QVERIFY(std::abs(hourlyRates(after.workloads[1])[10] - 2.0 / 3600) < 1e-9);
}

void TraceDialogTest::theFirstHourCanBeMoved() {
  Fixture fixture;
  fixture.read(kRequests);
  auto* start = fixture.dialog.findChild<QDateTimeEdit*>();
  start->setDateTime(start->dateTime().addSecs(3 * 3600));
  QCOMPARE(fixture.dialog.accepted().series[0].start, hourOf(2026, 1, 5, 13));
}

void TraceDialogTest::tokensAreTakenOnlyWhenTicked() {
  Fixture fixture;
  fixture.read(kRequests);
  auto* tokens = fixture.dialog.findChild<QCheckBox*>();
  QVERIFY(tokens->isVisible() && !tokens->isChecked());
  QCOMPARE(fixture.dialog.accepted().workloads[0].inputTokens, fixture.plan.workloads[0].inputTokens);
  tokens->setChecked(true);
  QCOMPARE(fixture.dialog.accepted().workloads[0].inputTokens, 200.0);
  QCOMPARE(fixture.dialog.accepted().workloads[0].outputTokens, 20.0);
  fixture.read("hour,rps\n0,1\n1,2\n");
  QVERIFY(!tokens->isVisible());
}

void TraceDialogTest::whatWasGuessedCanBeCorrected() {
  Fixture fixture;
  fixture.read("timestamp,model\n0,a\n7200.5,a\n");
  QCOMPARE(fixture.choice(u"Times are in"_s)->currentText(), u"seconds"_s);
  QVERIFY(fixture.texts().contains(u"The times have fractions"_s));
  fixture.choose(u"Times are in"_s, u"minutes"_s);
  // Of hour 120 half a minute was seen, too little for a rate.
  QCOMPARE(fixture.dialog.accepted().series[0].values.size(), size_t(120));
  QCOMPARE(fixture.dialog.accepted().series[0].start, firstMonday(fixture.plan.start));
  fixture.read("Date,Requests\n10/5/2026 1:00,5\n10/5/2026 2:00,5\n");
  fixture.choose(u"Dates are"_s, u"day, month, year"_s);
  QCOMPARE(fixture.dialog.accepted().series[0].start, hourOf(2026, 5, 10, 1));
}

void TraceDialogTest::aRefusalAsks() {
  Fixture fixture;
  fixture.read("time,pod a,pod b\n2026-01-05 00:00,3600,2\n2026-01-05 01:00,7200,3\n");
  QVERIFY(!fixture.dialog.canAccept());
  QVERIFY(fixture.texts().contains(u"time, pod a, pod b"_s));
  QCOMPARE(fixture.choice(u"Demand is in"_s)->currentIndex(), -1);
  fixture.choose(u"Demand is in"_s, u"pod a"_s);
  QVERIFY(fixture.dialog.canAccept());
  QCOMPARE(fixture.dialog.accepted().series[0].values.values(), (std::vector<double>{1, 2}));
}

void TraceDialogTest::busyGpusAreSaid() {
  Fixture fixture;
  fixture.read("hour,busy gpus\n0,10\n1,30\n");
  QVERIFY(fixture.texts().contains(u"busy GPUs, as measured"_s));
  QCOMPARE(fixture.dialog.accepted().workloads[0].unit, DemandUnit::BusyGpus);
}

void TraceDialogTest::unreadableFilesAreSentences() {
  Fixture fixture;
  fixture.read(kRequests);
  fixture.read("a,b\n1,2\n");
  QVERIFY(!fixture.dialog.canAccept());
  QVERIFY(fixture.texts().contains(u"No column holds times"_s));
  fixture.read("hour,rps\n0,1\nx,2\n1,2\n2,2\n");
  QVERIFY(fixture.dialog.canAccept());
  QVERIFY(fixture.texts().contains(u"Row 2"_s));
}

void TraceDialogTest::filesAreDroppedIn() {
  Fixture fixture;
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(fixture.write(u"dropped.csv"_s, kRequests))});
  QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&fixture.dialog, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&fixture.dialog, &drop);
  fixture.dialog.flush();
  QCOMPARE(fixture.dialog.accepted().series[0].fileName, std::string("dropped.csv"));
}

void TraceDialogTest::readingCanBeStopped() {
  Fixture fixture;
  fixture.read(kRequests);
  fixture.dialog.open(fixture.write(u"second.csv"_s, kRequests));
  QVERIFY(!fixture.dialog.canAccept());
  for (auto* button : fixture.dialog.findChildren<QToolButton*>()) {
    if (button->text() == u"Stop"_s) button->click();
  }
  QVERIFY(!fixture.dialog.canAccept());
  fixture.read(kRequests);
  QVERIFY(fixture.dialog.canAccept());
}

void TraceDialogTest::seriesAreListedAndRemoved() {
  Fixture fixture;
  fixture.read(kRequests);
  Workspace workspace(fixture.dialog.accepted());
  const Plan before = workspace.plan();
  SeriesDialog dialog(workspace);
  dialog.show();
  auto* list = dialog.findChild<QTreeWidget*>();
  QCOMPARE(list->topLevelItemCount(), 1);
  QCOMPARE(list->topLevelItem(0)->text(0), u"trace"_s);
  const auto click = [&](const QString& text) {
    for (auto* button : dialog.findChildren<QToolButton*>()) {
      if (button->text() == text) return button->click();
    }
  };
  workspace.document.edit({}, [](Plan& plan) { plan.workloads[0].requestsPerSecond = 77; });
  click(u"Set the week again"_s);
  QVERIFY(workspace.plan() == before);
  click(u"Remove"_s);
  QVERIFY(workspace.plan().series.empty());
  QCOMPARE(list->topLevelItemCount(), 0);
  workspace.document.undoStack().undo();
  QVERIFY(workspace.plan() == before);
}

}  // namespace tst_trace_dialog

QTEST_MAIN(tst_trace_dialog::TraceDialogTest)
#include "tst_trace_dialog.moc"
