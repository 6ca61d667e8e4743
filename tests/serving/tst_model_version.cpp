// SPDX-License-Identifier: GPL-3.0-or-later
// The version of the serving model rises with its coefficients: projects compare their figures by it.
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include "serving/model_version.h"

using namespace fulcrum;

class TestModelVersion : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theVersionRisesWithTheCoefficients() {
    QFile header(QStringLiteral(FULCRUM_SOURCE_DIR "/models/serving/coefficients.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression kConstant(QStringLiteral("constexpr double \\w+ = ([^;]+);"));
    QStringList values;
    for (auto match = kConstant.globalMatch(QString::fromUtf8(header.readAll())); match.hasNext();)
      values << match.next().captured(1);
    const QString known = QStringLiteral("1.068 1 1 2.313 0.06533 0.03601 256 1.603 2.059 1.771 0.04855 177.5e-6");
    QVERIFY2(values.join(u' ') == known && kServingModelVersion == "2",
             qPrintable(QStringLiteral("raise kServingModelVersion, and enter here: ") + values.join(u' ')));
  }
};

QTEST_APPLESS_MAIN(TestModelVersion)
#include "tst_model_version.moc"
