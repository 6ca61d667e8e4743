// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of a plan, shown in another language and typed back, is the same number.
#include <QTest>
#include <cmath>

#include "plan/field_walk.h"
#include "support/random_plan.h"
#include "words/number_format.h"

namespace tst_locales {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestLocales : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsShownCanBeTyped_data();
  void whatIsShownCanBeTyped();
  void groupingAndDecimalsAreRead_data();
  void groupingAndDecimalsAreRead();
};

void TestLocales::whatIsShownCanBeTyped_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"C", "en_US", "de_DE", "de_CH", "fr_FR", "ar_EG", "hi_IN", "sv_SE", "pt_BR", "ja_JP"})
    QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLocales::whatIsShownCanBeTyped() {
  QFETCH(QString, name);
  const NumberFormat format(u"EUR"_s, QLocale(name));
  int numbers = 0;
  for (const uint64_t seed : {1u, 2u, 3u, 4u, 5u}) {
    walkFields(test::randomPlan(seed), FieldPath(),
               [&](const FieldPath& path, const FieldLimits& limits, const auto& value) {
                 using T = std::remove_cvref_t<decltype(value)>;
                 if constexpr (NumberField<T>) {
                   const double number = numberOf(value);
                   const QString text = format.field(number, limits.unit);
                   const auto typed = format.parse(text, limits.unit);
                   const QByteArray where = QByteArray::fromStdString(path.text()) + ": " + text.toUtf8();
                   QVERIFY2(typed, where.constData());
                   // Shown to six decimals at least.
                   QVERIFY2(std::abs(*typed * NumberFormat::editorScale(limits.unit) - number) <=
                                1e-6 * std::max(1.0, std::abs(number)),
                            (where + " is read as " + QByteArray::number(*typed, 'g', 17)).constData());
                   ++numbers;
                 }
               });
  }
  QVERIFY(numbers > 500);
}

void TestLocales::groupingAndDecimalsAreRead_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("text");
  QTest::newRow("German") << u"de_DE"_s << u"1.234.567,25"_s;
  QTest::newRow("German without grouping") << u"de_DE"_s << u"1234567,25"_s;
  QTest::newRow("Swiss") << u"de_CH"_s << u"1’234’567.25"_s;
  QTest::newRow("Swiss, typed") << u"de_CH"_s << u"1'234'567.25"_s;
  QTest::newRow("French") << u"fr_FR"_s << u"1\u202f234\u202f567,25"_s;
  QTest::newRow("French, typed") << u"fr_FR"_s << u"1 234 567,25"_s;
  QTest::newRow("French, pasted") << u"fr_FR"_s << u"1\u00a0234\u00a0567,25"_s;
  QTest::newRow("Egyptian") << u"ar_EG"_s << u"١٬٢٣٤٬٥٦٧٫٢٥"_s;
  QTest::newRow("Egyptian, Latin digits") << u"ar_EG"_s << u"1234567.25"_s;
  QTest::newRow("ours") << u"de_DE"_s << u"1234567.25"_s;
}

void TestLocales::groupingAndDecimalsAreRead() {
  QFETCH(QString, name);
  QFETCH(QString, text);
  const auto typed = NumberFormat(u"EUR"_s, QLocale(name)).parse(text);
  QVERIFY(typed);
  QCOMPARE(*typed, 1'234'567.25);
}

}  // namespace tst_locales

QTEST_APPLESS_MAIN(tst_locales::TestLocales)
#include "tst_locales.moc"
