// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QWheelEvent>
#include <QtTest>

#include "theme/card.h"
#include "theme/figure_label.h"
#include "theme/flow_layout.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "theme/toggle_switch.h"
#include "theme/wheel_guard.h"

namespace tst_theme {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textsStandOutFromTheirGround_data() { addThemes(); }
  void textsStandOutFromTheirGround() {
    QFETCH(Theme, theme);
    for (const QColor& text : {theme.text(), theme.mutedText(), theme.accent(), theme.better(), theme.worse()}) {
      QVERIFY2(contrastRatio(text, theme.card()) >= 4.5, qPrintable(text.name()));
    }
    QVERIFY(contrastRatio(theme.onAccent(), theme.accent()) >= 4.5);
    QVERIFY(contrastRatio(theme.accent(), theme.accentWash()) >= 4.5);
  }

  void categoriesStandOutFromTheCardAndFromTheirNeighbours_data() { addThemes(); }
  void categoriesStandOutFromTheCardAndFromTheirNeighbours() {
    QFETCH(Theme, theme);
    for (int i = 0; i < kCategories; ++i) {
      const QColor colour = theme.colour(CategoryRole{i});
      QVERIFY2(contrastRatio(colour, theme.card()) >= 3.0, qPrintable(colour.name()));
      for (int j = 0; j < i; ++j) {
        const QColor other = theme.colour(CategoryRole{j});
        const int apart = std::abs(colour.red() - other.red()) + std::abs(colour.green() - other.green()) +
                          std::abs(colour.blue() - other.blue());
        QVERIFY2(apart > 60, qPrintable(colour.name() + u' ' + other.name()));
      }
    }
    QCOMPARE(theme.colour(CategoryRole{kCategories}), theme.colour(CategoryRole{0}));
  }

  void thePaletteOfAThemeLeadsBackToIt_data() { addThemes(); }
  void thePaletteOfAThemeLeadsBackToIt() {
    QFETCH(Theme, theme);
    QCOMPARE(themeFor(paletteFor(theme)), theme);
  }

  void theStyleSheetIsFilledIn_data() { addThemes(); }
  void theStyleSheetIsFilledIn() {
    QFETCH(Theme, theme);
    const QString sheet = styleSheetFor(theme);
    QVERIFY(sheet.size() > 1000);
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 20)));
    for (const QString& file : {u"chevron-down"_s, u"check-dark"_s, u"check-light"_s}) {
      QVERIFY(QFile::exists(u":/theme/assets/%1.svg"_s.arg(file)));
    }
  }

  void theModeCanChangeWhileRunning() {
    applyTheme(*qApp, ThemeMode::Dark);
    QVERIFY(currentTheme().dark);
    applyTheme(*qApp, ThemeMode::Light);
    QVERIFY(!currentTheme().dark);
    QCOMPARE(qApp->font().pixelSize(), 13);
  }

  void spaceAndReturnFlipTheSwitch() {
    ToggleSwitch toggle(u"Spot"_s);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(toggle.isChecked());
    QTest::keyClick(&toggle, Qt::Key_Return);
    QVERIFY(!toggle.isChecked());
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QVERIFY(toggle.isChecked());
  }

  void arrowsChooseSegmentsAndSkipDisabledOnes() {
    SegmentedControl control({u"A"_s, u"B"_s, u"C"_s});
    control.setSegmentEnabled(1, false);
    QSignalSpy spy(&control, &SegmentedControl::chosen);
    QWidget* button = control.findChildren<QWidget*>().first();
    QTest::keyClick(button, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 2);
    QTest::keyClick(button, Qt::Key_Right);
    QTest::keyClick(button, Qt::Key_Home);
    QCOMPARE(control.currentIndex(), 0);
    QCOMPARE(spy.size(), 2);
    control.setCurrentIndex(2);
    QCOMPARE(spy.size(), 2);
  }

  void digitsOfFiguresAreEquallyWide() {
    const QFontMetricsF metrics(QApplication::font());
    QCOMPARE(tabularWidth(metrics, u"$111.1k"_s), tabularWidth(metrics, u"$888.8k"_s));
  }

  void aFlowWrapsAndTellsItsHeight() {
    QWidget widget;
    auto* flow = new FlowLayout(&widget, 10, 5);
    for (int i = 0; i < 4; ++i) {
      auto* box = new QWidget;
      box->setFixedSize(40, 20);
      flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(1000), 20);
    QCOMPARE(flow->heightForWidth(90), 45);
    QCOMPARE(flow->heightForWidth(10), 95);
  }

  void theWheelDoesNotEdit() {
    guardAgainstWheel(*qApp);
    QSlider slider(Qt::Horizontal);
    slider.setValue(50);
    QComboBox choice;
    choice.addItems({u"a"_s, u"b"_s, u"c"_s});
    choice.setCurrentIndex(1);
    QSpinBox number;
    number.setValue(7);
    for (QWidget* widget :
         {static_cast<QWidget*>(&slider), static_cast<QWidget*>(&choice), static_cast<QWidget*>(&number)}) {
      QWheelEvent wheel({5, 5}, widget->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                        Qt::NoScrollPhase, false);
      QApplication::sendEvent(widget, &wheel);
      QVERIFY2(!wheel.isAccepted(), "what holds the widget can scroll");
    }
    QCOMPARE(slider.value(), 50);
    QCOMPARE(choice.currentIndex(), 1);
    QCOMPARE(number.value(), 7);
  }

  void aCardTellsItsTitleToScreenReaders() {
    const Card card(u"Growth"_s, u"x month 0"_s);
    QCOMPARE(card.accessibleName(), u"Growth"_s);
    QCOMPARE(card.accessibleDescription(), u"x month 0"_s);
  }

 private:
  static void addThemes() {
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << lightTheme();
    QTest::newRow("dark") << darkTheme();
  }
};

}  // namespace tst_theme

QTEST_MAIN(tst_theme::TestTheme)
#include "tst_theme.moc"
