// SPDX-License-Identifier: GPL-3.0-or-later
// Every page as it looked when its baseline was made, light and dark: mean colours of blocks of 20 x 20 px, so that a
// picture of 1280 x 800 px is one of 64 x 40. What is painted by another release of a font or of Qt differs a little
// everywhere; a part that moves, vanishes or changes its colour differs much somewhere.
// FULCRUM_REGENERATE_BASELINES=1 makes them anew, as scripts/screenshots.sh does.
#include <QFontDatabase>
#include <QStatusBar>
#include <cmath>

#include "pages/compare/compare_page.h"
#include "pages/optimise/optimise_page.h"
#include "pages/risk/risk_page.h"
#include "support/window_walk.h"

namespace tst_baselines {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1280, 800);
constexpr int kBlock = 20;
constexpr int kFaint = 14;           // of 255 levels: what text that moves by a pixel changes in its block
constexpr double kTolerance = 0.01;  // of the blocks may change more

QString baselineOf(const QString& page, const QString& look) {
  return QStringLiteral(FULCRUM_SOURCE_DIR "/tests/data/baselines/%1-%2.png").arg(page, look);
}

// Mean colours of blocks.
QImage signatureOf(const QImage& picture) {
  const QImage source = picture.convertToFormat(QImage::Format_RGB32);
  QImage signature(source.width() / kBlock, source.height() / kBlock, QImage::Format_RGB32);
  for (int row = 0; row < signature.height(); ++row) {
    for (int column = 0; column < signature.width(); ++column) {
      int red = 0;
      int green = 0;
      int blue = 0;
      for (int y = 0; y < kBlock; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(row * kBlock + y)) + column * kBlock;
        for (int x = 0; x < kBlock; ++x) {
          red += qRed(line[x]);
          green += qGreen(line[x]);
          blue += qBlue(line[x]);
        }
      }
      constexpr int kPixels = kBlock * kBlock;
      signature.setPixel(column, row, qRgb(red / kPixels, green / kPixels, blue / kPixels));
    }
  }
  return signature;
}

// The share of blocks that differ by more than a little; all where the sizes differ.
double differing(const QImage& a, const QImage& b) {
  if (a.size() != b.size()) return 1;
  int count = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb p = a.pixel(x, y);
      const QRgb q = b.pixel(x, y);
      const int most =
          std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
      if (most > kFaint) ++count;
    }
  }
  return static_cast<double>(count) / (a.width() * a.height());
}

// With all answers there, and without what differs from run to run: the time that an evaluation took.
struct StillWindow : test::WalkWindow {
  StillWindow() : WalkWindow(kWindow) {
    window.statusBar()->hide();
    workspace.document.edit(u"few trials"_s, [](Plan& plan) { plan.simulation.trials = 100; });
    workspace.live.flush();
    workspace.waste.flush();
    workspace.breakEven.flush();
    workspace.advice.flush();
    workspace.attribution.flush();
    workspace.matches.flush();
    workspace.worth.flush();
    for (const PageMaker& maker : pageMakers()) test::showPageOf(*this, maker.name);
  }
  [[nodiscard]] QImage signature(const QString& page) {
    test::showPageOf(*this, page);
    for (auto* risk : window.findChildren<RiskPage*>()) {
      if (risk->isVisible()) risk->flush();
    }
    for (auto* compare : window.findChildren<ComparePage*>()) {
      if (compare->isVisible()) compare->flush();
    }
    for (auto* optimise : window.findChildren<OptimisePage*>()) {
      if (optimise->isVisible()) optimise->flush();
    }
    if (QWidget* focus = window.focusWidget()) focus->clearFocus();
    QTest::qWait(100);
    return signatureOf(window.grab().toImage());
  }
};

}  // namespace

class BaselinesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    test::useOwnSettings(m_folder);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(QFontDatabase::families().contains(u"DejaVu Sans"_s), "the font of the baselines is not installed");
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
  }

  void pagesLookAsTheyDid_data() {
    QTest::addColumn<QString>("look");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
  }
  void pagesLookAsTheyDid() {
    QFETCH(QString, look);
    StillWindow still;
    applyTheme(*qApp, look == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light);
    QStringList changed;
    for (const PageMaker& maker : pageMakers()) {
      const QImage now = still.signature(maker.name);
      const QString file = baselineOf(maker.name, look);
      if (qEnvironmentVariableIntValue("FULCRUM_REGENERATE_BASELINES") != 0) {
        QVERIFY2(now.save(file), qPrintable(file));
        continue;
      }
      const double share = differing(now, QImage(file));
      if (share <= kTolerance) continue;
      changed << u"%1: %2 % of its blocks"_s.arg(maker.name).arg(share * 100, 0, 'f', 1);
      now.save(QDir::temp().filePath(u"fulcrum-%1-%2.png"_s.arg(maker.name, look)));
    }
    QVERIFY2(changed.isEmpty(), qPrintable(changed.join(u"; "_s)));
  }

  // A card that is missing, another look, another page.
  void whatChangesIsNoticed() {
    StillWindow still;
    for (const PageMaker& maker : pageMakers()) {
      const QImage light(baselineOf(maker.name, u"light"_s));
      QVERIFY2(!light.isNull(), qPrintable(maker.name));
      QVERIFY(differing(light, QImage(baselineOf(maker.name, u"dark"_s))) > kTolerance);
      for (const PageMaker& other : pageMakers()) {
        if (other.name != maker.name)
          QVERIFY2(differing(light, QImage(baselineOf(other.name, u"light"_s))) > kTolerance, qPrintable(other.name));
      }
    }
    const QString page = u"costs"_s;
    QVERIFY(differing(still.signature(page), QImage(baselineOf(page, u"light"_s))) <= kTolerance);
    QWidget* strip = nullptr;
    for (QWidget* widget : still.window.findChildren<QWidget*>()) {
      if (widget->inherits("fulcrum::KeyFigureStrip")) strip = widget;
    }
    QVERIFY(strip);
    strip->findChildren<QFrame*>().first()->setFixedWidth(40);
    QVERIFY(differing(still.signature(page), QImage(baselineOf(page, u"light"_s))) > kTolerance);
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_baselines

QTEST_MAIN(tst_baselines::BaselinesTest)
#include "tst_baselines.moc"
