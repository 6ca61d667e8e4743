// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "catalogue/catalogue.h"
#include "translations/translations.h"
#include "words/choice_name.h"
#include "words/week_shape_words.h"

namespace tst_week_shape_words {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class WeekShapeWordsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // A text of the catalogue that is not collected for translation stays English.
  void everyShapeSpeaksTheLanguageOfTheUser() {
    const Translations german(QLocale(QLocale::German, QLocale::Germany));
    int shapes = 0;
    for (const WeekShape& shape : loadCatalogue().weekShapes) {
      ++shapes;
      const QStringList lines = weekShapeInWords(shape).split(u'\n');
      QCOMPARE(lines.size(), 2);
      QVERIFY2(lines[0] != QString::fromStdString(shape.description), qPrintable(lines[0]));
      QVERIFY2(lines[1] != QString::fromStdString(shape.source), qPrintable(lines[1]));
      QVERIFY2(choiceName(shape.id) != QString::fromStdString(shape.name), qPrintable(choiceName(shape.id)));
    }
    QVERIFY(shapes > 5);
  }
};

}  // namespace tst_week_shape_words

QTEST_GUILESS_MAIN(tst_week_shape_words::WeekShapeWordsTest)
#include "tst_week_shape_words.moc"
