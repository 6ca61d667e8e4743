// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "base/problem_text.h"
#include "translations/translations.h"

namespace tst_translations {

using namespace Qt::StringLiterals;
using fulcrum::Translations;

namespace {

// %1, %L2, %Ln, {name}: what is put in at run time, in alphabetical order.
QStringList placeholders(const QString& text) {
  static const QRegularExpression placeholder(u"%L?(?:\\d+|n)|\\{\\w+\\}"_s);
  QStringList found;
  for (const auto& match : placeholder.globalMatch(text)) found << match.captured();
  found.removeDuplicates();
  found.sort();
  return found;
}

}  // namespace

class TestTranslations : public QObject {
  Q_OBJECT

 private slots:
  void firstKnownLanguageIsTaken_data();
  void firstKnownLanguageIsTaken();
  void pluralsAreEnglishWhereTheLanguageIsMissing();
  void problemSentencesAreTranslated();
  void standardButtonsAreTranslated();
  void placeholdersSurvive();
  void englishReturnsWithTheEndOfItsLife();
};

void TestTranslations::firstKnownLanguageIsTaken_data() {
  QTest::addColumn<QLocale>("locale");
  QTest::addColumn<QString>("language");
  QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"de"_s;
  QTest::newRow("Austrian") << QLocale(QLocale::German, QLocale::Austria) << u"de"_s;
  QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << u"en"_s;
  QTest::newRow("C") << QLocale::c() << u"en"_s;
  QTest::newRow("Arabic, which there is not") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"en"_s;
}

void TestTranslations::firstKnownLanguageIsTaken() {
  QFETCH(QLocale, locale);
  QFETCH(QString, language);
  QCOMPARE(Translations(locale).language(), language);
}

void TestTranslations::pluralsAreEnglishWhereTheLanguageIsMissing() {
  const Translations arabic(QLocale(QLocale::Arabic, QLocale::Egypt));
  QCOMPARE(QCoreApplication::translate("fulcrum::MainWindow", "%Ln problem(s)", nullptr, 1), u"1 problem"_s);
  QCOMPARE(QCoreApplication::translate("fulcrum::MainWindow", "%Ln problem(s)", nullptr, 2), u"2 problems"_s);
}

void TestTranslations::problemSentencesAreTranslated() {
  const Translations german(QLocale(QLocale::German));
  const auto text = fulcrum::problemTemplate("missingKey");
  QCOMPARE(QCoreApplication::translate("Problems", text.remedy.data()), u"ergänzen Sie ihn"_s);
}

void TestTranslations::standardButtonsAreTranslated() {
  const Translations german(QLocale(QLocale::German));
  QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void TestTranslations::placeholdersSurvive() {
  QFile file(QStringLiteral(FULCRUM_SOURCE_DIR "/translations/fulcrum_de.ts"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QString source;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == u"source") source = xml.readElementText();
    if (xml.name() != u"translation" || xml.attributes().value(u"type"_s) == u"unfinished") continue;
    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    QVERIFY2(placeholders(text) == placeholders(source), qPrintable(source + u" -> "_s + text));
  }
  QVERIFY2(!xml.hasError() && !source.isEmpty(), qPrintable(xml.errorString()));
}

void TestTranslations::englishReturnsWithTheEndOfItsLife() {
  { const Translations german(QLocale(QLocale::German)); }
  QCOMPARE(QCoreApplication::translate("Problems", "add it"), u"add it"_s);
}

}  // namespace tst_translations

QTEST_GUILESS_MAIN(tst_translations::TestTranslations)
#include "tst_translations.moc"
