// SPDX-License-Identifier: GPL-3.0-or-later
// The version of the serving model rises with its coefficients: projects compare their figures by it.
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include "serving/model_version.h"

namespace tst_model_version {

using namespace fulcrum;

class TestModelVersion : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theVersionRisesWithTheCoefficients() {
    QFile header(QStringLiteral(FULCRUM_SOURCE_DIR "/models/serving/coefficients.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression kNumber(QStringLiteral("(?<![\\w.])[0-9][0-9.e-]*(?=[,;}\\s])"));
    QString values;
    for (auto match = kNumber.globalMatch(QString::fromUtf8(header.readAll()).section(u"namespace"_qs, 1));
         match.hasNext();)
      values += match.next().captured() + u' ';
    const QByteArray known = "c47b0ee1ed02";
    const QByteArray now = QCryptographicHash::hash(values.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    QVERIFY2(now == known && kServingModelVersion == "4",
             qPrintable(QStringLiteral("raise kServingModelVersion, and enter here: ") + QString::fromLatin1(now)));
  }
};

}  // namespace tst_model_version

QTEST_APPLESS_MAIN(tst_model_version::TestModelVersion)
#include "tst_model_version.moc"
