// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in sentences have the separators of the user's language: `%Ln`, because `%n` has none.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace tst_counts {

using namespace Qt::StringLiterals;

class CountsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCountIsGrouped() {
    static const QRegularExpression kBare(u"%n\\b"_s);
    int counts = 0;
    QStringList found;
    for (const QString& folder : {u"app"_s, u"models"_s, u"ui"_s}) {
      QDirIterator it(QStringLiteral(FULCRUM_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
      while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
          counts += line.contains(u"%Ln"_s) ? 1 : 0;
          if (line.contains(kBare)) found << file.fileName() + u": "_s + line.trimmed();
        }
      }
    }
    QVERIFY(counts > 50);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
  }
};

}  // namespace tst_counts

QTEST_APPLESS_MAIN(tst_counts::CountsTest)
#include "tst_counts.moc"
