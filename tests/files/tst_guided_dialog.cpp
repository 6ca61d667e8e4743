// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of three questions: what it shows follows the answers, and what it makes is what it showed.
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QtTest>
#include <functional>

#include "fields/number_field.h"
#include "files/guided_dialog.h"
#include "theme/segmented_control.h"

namespace tst_guided_dialog {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// Opens the sheet, lets `act` answer, and closes it as told.
std::optional<GuidedChoice> asked(const std::function<void(QDialog&)>& act, QDialogButtonBox::StandardButton end) {
  QTimer::singleShot(0, qApp, [&] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    act(*dialog);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(end), Qt::LeftButton);
    if (dialog->isVisible()) dialog->reject();
  });
  return askForGuidedPlan(nullptr);
}

QComboBox* boxNamed(QDialog& dialog, const QString& name) {
  for (auto* box : dialog.findChildren<QComboBox*>()) {
    if (box->accessibleName() == name) return box;
  }
  return nullptr;
}

void choose(QDialog& dialog, int start) {
  auto* control = dialog.findChild<SegmentedControl*>();
  control->setCurrentIndex(start);
  Q_EMIT control->chosen(start);
}

}  // namespace

class GuidedDialogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void theFirstAnswersMakeAPlan() {
    const auto plan = asked(
        [](QDialog& dialog) {
          QVERIFY(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
        },
        QDialogButtonBox::Ok);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->plan.workloads.size(), 1u);
    QCOMPARE(plan->plan.scenarios.size(), 3u);
  }

  void questionsFollowTheFirstOne() {
    const auto plan = asked(
        [](QDialog& dialog) {
          QVERIFY(boxNamed(dialog, u"Model"_s)->isVisible() && !boxNamed(dialog, u"API"_s)->isVisible());
          choose(dialog, 1);
          QVERIFY(!boxNamed(dialog, u"Model"_s)->isVisible() && boxNamed(dialog, u"API"_s)->isVisible());
          choose(dialog, 2);
          QVERIFY(!boxNamed(dialog, u"API"_s)->isVisible());
        },
        QDialogButtonBox::Ok);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->plan.workloads[0].unit, DemandUnit::BusyGpus);
  }

  void whatIsNotKnownIsSaidAndMakesNoPlan() {
    const auto plan = asked(
        [](QDialog& dialog) {
          boxNamed(dialog, u"Model"_s)->setEditText(u"No such model"_s);
          QVERIFY(!dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
          boxNamed(dialog, u"Model"_s)->setEditText(QString());
          QVERIFY(!dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
        },
        QDialogButtonBox::Ok);
    QVERIFY(!plan.has_value());
  }

  // A plan that costs four times what is paid today must not be what it begins with.
  void whatIsDoneTodayIsRecommendedWhereItStaysTheCheapest() {
    const auto byApi = asked([](QDialog& dialog) { choose(dialog, 1); }, QDialogButtonBox::Ok);
    QVERIFY(byApi.has_value());
    QCOMPARE(byApi->recommended, byApi->plan.scenarios.front().id);
    const auto onNodes = asked([](QDialog&) {}, QDialogButtonBox::Ok);
    QVERIFY(onNodes.has_value());
    QCOMPARE(onNodes->recommended, onNodes->plan.scenarios[1].id);
  }

  void whoPaysForAnApiIsNotAskedForNodes() {
    const auto plan = asked(
        [](QDialog& dialog) {
          auto* committed = dialog.findChildren<NumberField*>().last();
          QVERIFY(committed->isVisible());
          committed->setPlanValue(3);
          choose(dialog, 1);
          QVERIFY(!committed->isVisible());
        },
        QDialogButtonBox::Ok);
    QVERIFY(plan.has_value());
    QVERIFY(plan->plan.fleets[0].commitments.empty());
    QVERIFY(plan->plan.sources.contains("assumptions.discountRate"));
  }

  void goingBackMakesNone() {
    QVERIFY(!asked([](QDialog&) {}, QDialogButtonBox::Cancel).has_value());
  }
};

}  // namespace tst_guided_dialog

QTEST_MAIN(tst_guided_dialog::GuidedDialogTest)
#include "tst_guided_dialog.moc"
