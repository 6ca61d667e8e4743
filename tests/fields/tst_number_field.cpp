// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a number, what the plan gets of it, and what leaves the plan alone.
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include "fields/number_field.h"

namespace tst_number_field {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
  NumberField field;
  QSignalSpy edited{&field, &NumberField::edited};
  explicit Fixture(Unit unit, double min = 0, double max = 1e9, bool integer = false, QLocale locale = QLocale::c())
      : field(unit, min, max, integer) {
    field.setFormat(NumberFormat(u"USD"_s, locale));
    field.show();
    field.activateWindow();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
  }
  [[nodiscard]] QString shown() const { return field.findChild<QLineEdit*>()->text(); }
  void type(const QString& text, Qt::Key end = Qt::Key_Return) {
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, end);
  }
};

}  // namespace

class NumberFieldTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void typedNumbersReachThePlan_data() {
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("plain") << Unit::Factor << QLocale::c() << u"1.25"_s << 1.25;
    QTest::newRow("per cent") << Unit::Share << QLocale::c() << u"35"_s << 0.35;
    QTest::newRow("per cent with its sign") << Unit::Share << QLocale::c() << u"35 %"_s << 0.35;
    QTest::newRow("thousands") << Unit::Money << QLocale::c() << u"1.2k"_s << 1200.0;
    QTest::newRow("millions") << Unit::Money << QLocale::c() << u"3M"_s << 3e6;
    QTest::newRow("German") << Unit::Factor << german << u"1,25"_s << 1.25;
    QTest::newRow("a comma that groups nothing") << Unit::Factor << QLocale::c() << u"1,5"_s << 1.5;
    QTest::newRow("a point that groups nothing") << Unit::Factor << german << u"1.5"_s << 1.5;
    QTest::newRow("a product") << Unit::MoneyPerHour << QLocale::c() << u"=98.32*0.5"_s << 49.16;
    QTest::newRow("less per cent") << Unit::MoneyPerHour << QLocale::c() << u"24-12%"_s << 21.12;
    QTest::newRow("seconds") << Unit::Milliseconds << QLocale::c() << u"1 s"_s << 1000.0;
    QTest::newRow("German, grouped") << Unit::Money << german << u"280.000"_s << 280000.0;
  }
  void typedNumbersReachThePlan() {
    QFETCH(Unit, unit);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(double, value);
    Fixture fixture(unit, 0, 1e9, false, locale);
    fixture.type(text);
    QCOMPARE(fixture.edited.size(), 1);
    QCOMPARE(fixture.edited[0][0].toDouble(), value);
    QCOMPARE(fixture.field.planValue(), value);
  }

  void whatIsNoNumberInRangeChangesNothing_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"abc", "1.2.3", "-5", "101"}) QTest::newRow(text) << QString::fromLatin1(text);
  }
  void whatIsNoNumberInRangeChangesNothing() {
    QFETCH(QString, text);
    Fixture fixture(Unit::Factor, 0, 100);
    fixture.field.setPlanValue(7);
    fixture.type(text);
    QCOMPARE(fixture.field.planValue(), 7.0);
    QCOMPARE(fixture.edited.size(), 0);
  }

  void whatIsRefusedStaysWithTheReason() {
    Fixture fixture(Unit::Factor, 0, 100);
    fixture.field.setPlanValue(7);
    fixture.type(u"101"_s);
    QVERIFY(fixture.shown().startsWith(u"101"_s));
    QVERIFY2(fixture.field.refusal().contains(u"100"_s), qPrintable(fixture.field.refusal()));
    QVERIFY(fixture.field.property("invalid").toBool());
    fixture.field.setPlanValue(7);  // the plan is shown anew: nothing has changed
    QVERIFY(fixture.shown().startsWith(u"101"_s));
    fixture.type(u"99"_s);
    QCOMPARE(fixture.field.planValue(), 99.0);
    QVERIFY(fixture.field.refusal().isEmpty());
  }

  void escapePutsThePlansValueBack() {
    Fixture fixture(Unit::Factor, 0, 100);
    fixture.field.setPlanValue(7);
    fixture.type(u"abc"_s);
    QVERIFY(!fixture.field.refusal().isEmpty());
    QTest::keyClick(&fixture.field, Qt::Key_Escape);
    QVERIFY(fixture.field.refusal().isEmpty());
    QVERIFY(fixture.shown().startsWith(u'7'));
    QCOMPARE(fixture.edited.size(), 0);
  }

  void noneIsNotZero() {
    Fixture fixture(Unit::Share, 0, 1);
    fixture.field.setNoneText(u"none"_s);
    fixture.field.setPlanValue(0.4);
    fixture.type(u"0"_s);
    QCOMPARE(fixture.field.planValue(), 0.0);
    QVERIFY(!fixture.field.isNone());
    fixture.field.selectAll();
    QTest::keyClick(&fixture.field, Qt::Key_Delete);
    QTest::keyClick(&fixture.field, Qt::Key_Return);
    QVERIFY(fixture.field.isNone());
    QCOMPARE(fixture.edited.size(), 2);
    fixture.type(u"-0.5"_s);
    QVERIFY(!fixture.field.refusal().isEmpty());
  }

  void settingAValueIsNoEdit() {
    Fixture fixture(Unit::Factor);
    fixture.field.setPlanValue(3);
    QCOMPARE(fixture.edited.size(), 0);
    QVERIFY(fixture.shown().startsWith(u'3'));
  }

  // Four digits are displayed; the plan keeps all of them unless something else is typed.
  void leavingItUntouchedDoesNotRoundThePlan() {
    Fixture fixture(Unit::Factor);
    fixture.field.setPlanValue(1.23456789);
    fixture.type(fixture.shown(), Qt::Key_Tab);
    QCOMPARE(fixture.edited.size(), 0);
    QCOMPARE(fixture.field.planValue(), 1.23456789);
  }

  void whatIsBeingTypedIsNotOverwritten() {
    Fixture fixture(Unit::Factor);
    fixture.field.setPlanValue(3);
    fixture.field.selectAll();
    QTest::keyClicks(&fixture.field, u"12"_s);
    fixture.field.setPlanValue(4);
    QVERIFY(fixture.shown().startsWith(u"12"_s));
  }

  void theUnitFollowsTheNumber() {
    Fixture fixture(Unit::Nodes, 0, 100, true);
    fixture.field.setPlanValue(1);
    const QString one = fixture.field.suffix();
    fixture.field.setPlanValue(2);
    QVERIFY(one != fixture.field.suffix());
  }

  void theWheelEditsOnlyWhatHasTheFocus() {
    Fixture fixture(Unit::Factor);
    fixture.field.setPlanValue(3);
    const auto turn = [&] {
      QWheelEvent wheel({5, 5}, fixture.field.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                        Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(&fixture.field, &wheel);
    };
    fixture.field.clearFocus();
    turn();
    QCOMPARE(fixture.field.planValue(), 3.0);
    fixture.field.setFocus();
    turn();
    QVERIFY(fixture.field.planValue() > 3);
  }
};

}  // namespace tst_number_field

QTEST_MAIN(tst_number_field::NumberFieldTest)
#include "tst_number_field.moc"
