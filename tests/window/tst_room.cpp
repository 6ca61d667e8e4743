// SPDX-License-Identifier: GPL-3.0-or-later
// Every page on every screen, in both languages: no text is cut, nothing lies over its neighbour or beyond its edge,
// and nothing has to be scrolled sideways but tables that keep the names of their rows in view.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>

#include "pages/compare/compare_page.h"
#include "pages/risk/risk_page.h"
#include "support/window_walk.h"
#include "theme/elided_label.h"
#include "theme/figure_label.h"
#include "theme/segmented_control.h"
#include "translations/translations.h"
#include "window/scenario_bar.h"
#include "window/verdict_line.h"

namespace tst_room {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QWidget* widget) {
  QStringList path;
  for (const QWidget* each = widget; each && path.size() < 3; each = each->parentWidget())
    path.prepend(QString::fromLatin1(each->metaObject()->className()).remove(u"fulcrum::"_s));
  return path.join(u'/');
}

bool isScrolled(const QWidget* widget) {
  for (const QWidget* each = widget->parentWidget(); each; each = each->parentWidget()) {
    if (qobject_cast<const QAbstractScrollArea*>(each)) return true;
  }
  return false;
}

// How wide its words are, and how wide the room for them is.
struct Room {
  int needed = 0;
  int there = 0;
};

bool isSubtitle(const QWidget* widget) {
  return qobject_cast<const ElidedLabel*>(widget) && widget->property("role") != u"cardTitle"_s;
}

// `whole`: subtitles and hints, too, which give way where a page is narrow.
std::optional<Room> roomOf(const QWidget* widget, bool whole) {
  if (const auto* label = qobject_cast<const QLabel*>(widget)) {
    if (label->text().isEmpty() || label->wordWrap() || (!whole && isSubtitle(widget))) return std::nullopt;
    QString text = label->text();
    if (Qt::mightBeRichText(text)) {
      QTextDocument document;
      document.setHtml(text);
      text = document.toPlainText();
    }
    const int width = label->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    // Figures in words are written smaller where there is no room.
    const bool shrinks = qobject_cast<const FigureLabel*>(label);
    return Room{shrinks ? width * 3 / 5 : width, label->contentsRect().width()};
  }
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  if (!button || button->text().isEmpty() || button->inherits("QLineEditIconButton")) return std::nullopt;
  const bool isSign = button->text().size() == 1;
  return Room{isSign ? button->fontMetrics().horizontalAdvance(button->text()) : button->sizeHint().width(),
              button->width()};
}

// A table whose rows are named while it is scrolled.
bool keepsItsNames(const QAbstractScrollArea& area) {
  const auto* table = qobject_cast<const QTableView*>(&area);
  return table && (table->verticalHeader()->isVisible() || table->findChild<QTableView*>(u"frozen"_s));
}

struct Faults {
  QStringList cut;
  QStringList over;
  QStringList sideways;
  int looked = 0;

  // Names may be cut, for they go on in a tooltip; a number that is cut is another number.
  void lookAtNumbers(const QString& name, const QTableView& table) {
    const QAbstractItemModel* model = table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
      if (table.isColumnHidden(column)) continue;
      for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, column);
        const QString text = cell.data().toString();
        const QRect seen = table.visualRect(cell);
        if (text.isEmpty() || !table.viewport()->rect().intersects(seen) ||
            !(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
          continue;
        constexpr int kPadding = 4;
        const int needed = table.fontMetrics().horizontalAdvance(text) + kPadding;
        if (needed > seen.width())
          cut << u"%1: %2 “%3” needs %4, has %5"_s.arg(name, placeOf(&table), text).arg(needed).arg(seen.width());
      }
    }
  }

  void lookAt(const QString& name, QWidget& place, bool whole) {
    QList<QWidget*> leaves;
    for (QWidget* widget : place.findChildren<QWidget*>()) {
      if (widget->window() != &place || !widget->isVisible()) continue;
      if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
          area && area->horizontalScrollBar()->maximum() > 1 && area->horizontalScrollBar()->isVisible() &&
          !keepsItsNames(*area))
        sideways << u"%1: %2 by %3"_s.arg(name, placeOf(widget)).arg(area->horizontalScrollBar()->maximum());
      if (const auto* table = qobject_cast<const QTableView*>(widget)) lookAtNumbers(name, *table);
      const bool isText = qobject_cast<QLabel*>(widget) || qobject_cast<QAbstractButton*>(widget);
      if (!isText) continue;
      ++looked;
      leaves << widget;
      const QString text = widget->property("text").toString();
      if (const auto room = roomOf(widget, whole); room && room->needed > room->there + 1)
        cut << u"%1: %2 “%3” needs %4, has %5"_s.arg(name, placeOf(widget), text).arg(room->needed).arg(room->there);
      const auto* label = qobject_cast<const QLabel*>(widget);
      if (label && label->wordWrap() && !label->text().isEmpty() &&
          label->heightForWidth(label->width()) > label->height() + 2)
        cut << u"%1: %2 “%3” needs %4 in height, has %5"_s.arg(name, placeOf(widget), text)
                   .arg(label->heightForWidth(label->width()))
                   .arg(label->height());
      if (!isScrolled(widget)) {
        const QRect seen(widget->mapTo(&place, QPoint()), widget->size());
        if (!place.rect().contains(seen))
          cut << u"%1: %2 “%3” lies beyond the window"_s.arg(name, placeOf(widget), text);
      }
    }
    for (int i = 0; i < leaves.size(); ++i) {
      for (int j = i + 1; j < leaves.size(); ++j) {
        if (leaves[i]->parentWidget() != leaves[j]->parentWidget()) continue;
        const QRect both = leaves[i]->geometry() & leaves[j]->geometry();
        if (both.width() > 1 && both.height() > 1)
          over << u"%1: %2 “%3” and “%4”"_s.arg(name, placeOf(leaves[i]), leaves[i]->property("text").toString(),
                                                leaves[j]->property("text").toString());
      }
    }
  }
};

}  // namespace

class RoomTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    test::useOwnSettings(m_folder);
  }

  void pagesHaveTheirRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("dark");
    // 1272 x 772 is what the frame of a window leaves of 1280 x 800.
    for (const QSize size :
         {QSize(1024, 700), QSize(1272, 772), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)}) {
      for (const QLocale& locale :
           {QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German, QLocale::Germany)}) {
        QTest::addRow("%d x %d, %s", size.width(), size.height(), qPrintable(locale.bcp47Name()))
            << size << locale << false;
        if (size == QSize(1272, 772))
          QTest::addRow("%d x %d, %s, dark", size.width(), size.height(), qPrintable(locale.bcp47Name()))
              << size << locale << true;
      }
    }
  }
  void pagesHaveTheirRoom() {
    QFETCH(QSize, size);
    QFETCH(QLocale, locale);
    QFETCH(bool, dark);
    QLocale::setDefault(locale);
    const Translations translations(locale);
    test::WalkWindow walk(size);
    if (dark) applyTheme(*qApp, ThemeMode::Dark);
    walk.workspace.waste.flush();
    walk.workspace.document.edit(u"few trials"_s, [](Plan& plan) { plan.simulation.trials = 100; });
    walk.workspace.live.flush();
    Faults faults;
    constexpr int kLeversFrom = 1272;
    test::walkPages(walk, [&](const QString& name, QWidget& place) {
      if (place.size() != size)
        faults.cut << u"%1: the window is %2 x %3, and at least %4 x %5"_s.arg(name)
                          .arg(place.width())
                          .arg(place.height())
                          .arg(place.minimumSizeHint().width())
                          .arg(place.minimumSizeHint().height());
      for (auto* risk : place.findChildren<RiskPage*>()) {
        if (risk->isVisible()) risk->flush();
      }
      for (auto* compare : place.findChildren<ComparePage*>()) {
        if (compare->isVisible()) compare->flush();
      }
      QTest::qWait(50);
      for (auto* page : place.findChildren<Page*>()) {
        if (page->isVisible() && page->width() < page->minimumSizeHint().width())
          faults.cut << u"%1: the page has %2 of the %3 px that it needs"_s.arg(name)
                            .arg(page->width())
                            .arg(page->minimumSizeHint().width());
      }
      for (const auto* each : place.findChildren<QWidget*>()) {
        if (each->inherits("fulcrum::LeverPanel") && each->isVisible() != (size.width() >= kLeversFrom))
          faults.cut << u"%1: the levers are beside a page from %2 px on, and only there"_s.arg(name).arg(kLeversFrom);
      }
      for (const auto* tabs : place.findChildren<QTabBar*>()) {
        if (!qobject_cast<ScenarioBar*>(tabs->parentWidget())) continue;
        for (int i = 0; i < tabs->count(); ++i) {
          constexpr int kPadding = 28;  // of a tab (theme/fulcrum.qss)
          if (tabs->tabRect(i).width() < kPadding + tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
            faults.cut << u"%1: the tab “%2”"_s.arg(name, tabs->tabText(i));
        }
      }
      for (const auto* figure : place.findChildren<QLabel*>(u"keyFigureName"_s)) {
        if (figure->fontMetrics().horizontalAdvance(figure->text()) > figure->contentsRect().width())
          faults.cut << u"%1: the key figure “%2”"_s.arg(name, figure->text());
      }
      auto* verdict = place.findChild<VerdictLine*>();
      if (!verdict->text().isEmpty() && !verdict->isVisible()) faults.cut << name + u": the verdict is not displayed"_s;
      faults.lookAt(name, place, size.width() >= 3840);
    });
    for (const QString& fault : faults.cut) qWarning().noquote() << "cut:" << fault;
    for (const QString& fault : faults.over) qWarning().noquote() << "over:" << fault;
    for (const QString& fault : faults.sideways) qWarning().noquote() << "sideways:" << fault;
    QVERIFY(faults.looked > 500);
    QVERIFY2(faults.cut.isEmpty() && faults.over.isEmpty() && faults.sideways.isEmpty(), "the faults above");
  }

  // What is displayed of one scenario only, or behind a choice.
  void furtherViewsHaveTheirRoom_data() {
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
  }
  void furtherViewsHaveTheirRoom() {
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const Translations translations(locale);
    test::WalkWindow walk({1272, 772});
    walk.workspace.document.edit(u"few trials"_s, [](Plan& plan) { plan.simulation.trials = 100; });
    QStringList cut;
    const auto look = [&](const QLabel& label) {
      if (label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width())
        cut << placeOf(&label) + u": "_s + label.text();
    };
    int details = 0;
    for (const Scenario& scenario : walk.workspace.whole().scenarios) {
      walk.workspace.view.setScenario(scenario.id);
      test::showPageOf(walk, u"own-vs-rent"_s);
      walk.workspace.breakEven.flush();
      walk.workspace.apiArm.flush();
      QTest::qWait(50);
      for (const auto* label : walk.window.findChildren<QLabel*>(u"figureDetail"_s)) {
        look(*label);
        details += label->text().isEmpty() ? 0 : 1;
      }
    }
    QVERIFY(details > 20);

    test::showPageOf(walk, u"compare"_s);
    auto* compare = walk.window.findChild<ComparePage*>();
    auto* course = compare->findChild<SegmentedControl*>(u"course"_s);
    constexpr int kSpread = 2;
    course->setCurrentIndex(kSpread);
    Q_EMIT course->chosen(kSpread);
    compare->flush();
    QTest::qWait(50);
    int titles = 0;
    for (const auto* label : compare->findChildren<ElidedLabel*>()) {
      if (!label->isVisible() || isSubtitle(label)) continue;
      look(*label);
      ++titles;
    }
    QVERIFY(titles > 0);

    test::showPageOf(walk, u"risk"_s);
    auto* risk = walk.window.findChild<RiskPage*>();
    risk->flush();
    QTest::qWait(50);
    int tables = 0;
    for (const auto* table : risk->findChildren<QTableView*>()) {
      if (!table->isVisible()) continue;
      ++tables;
      if (table->horizontalScrollBar()->maximum() > 0)
        cut << u"%1 by %2 px sideways"_s.arg(table->accessibleName()).arg(table->horizontalScrollBar()->maximum());
      if (table->verticalScrollBar()->maximum() > 0)
        cut << u"%1 by %2 rows"_s.arg(table->accessibleName()).arg(table->verticalScrollBar()->maximum());
    }
    QVERIFY(tables > 0);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_room

QTEST_MAIN(tst_room::RoomTest)
#include "tst_room.moc"
