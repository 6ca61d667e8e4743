// SPDX-License-Identifier: GPL-3.0-or-later
// Spacing and sizes of the window are named in ui/theme/metrics.h, so that they agree and can be changed in one place.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace tst_layout_numbers {

using namespace Qt::StringLiterals;

namespace {

// Calls that lay things out, with a number other than 0 among their arguments.
const QRegularExpression kNumber(
    u"\\b(?:set(?:Horizontal|Vertical)?Spacing|addSpacing|setContentsMargins|setMinimumSectionSize|"
    u"setDefaultSectionSize|"
    "set(?:Fixed|Minimum|Maximum)(?:Width|Height))\\([^;]*(?<![\\w.])[1-9]\\d*(?!\\s*\\*)[^;]*\\)"_s);

}  // namespace

class TestLayoutNumbers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNumberIsFound_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("found");
    QTest::newRow("spacing") << u"rows->setSpacing(8);"_s << true;
    QTest::newRow("margins") << u"rows->setContentsMargins(0, 4, 0, 0);"_s << true;
    QTest::newRow("width") << u"setFixedWidth(140);"_s << true;
    QTest::newRow("with a name") << u"setMinimumHeight(kBar + 4);"_s << true;
    QTest::newRow("named") << u"rows->setSpacing(space::kNormal);"_s << false;
    QTest::newRow("none") << u"rows->setContentsMargins(0, 0, 0, 0);"_s << false;
    QTest::newRow("lines of text") << u"setMinimumHeight(2 * fontMetrics().lineSpacing());"_s << false;
    QTest::newRow("with a digit in its name") << u"setFixedWidth(kWidth2);"_s << false;
  }
  void aNumberIsFound() {
    QFETCH(QString, code);
    QFETCH(bool, found);
    QCOMPARE(kNumber.match(code).hasMatch(), found);
  }

  void noneStandsOutsideTheTheme() {
    QDirIterator it(QStringLiteral(FULCRUM_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    int files = 0;
    QStringList found;
    while (it.hasNext()) {
      QFile file(it.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      ++files;
      for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (kNumber.match(line).hasMatch()) found << file.fileName() + u": "_s + line.trimmed();
      }
    }
    QVERIFY(files > 100);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
  }
};

}  // namespace tst_layout_numbers

QTEST_APPLESS_MAIN(tst_layout_numbers::TestLayoutNumbers)
#include "tst_layout_numbers.moc"
