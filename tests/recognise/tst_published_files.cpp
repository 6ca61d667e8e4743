// SPDX-License-Identifier: GPL-3.0-or-later
// Acceptance: every published file is taken for what it is.
#include <QDir>
#include <QtTest>

#include "recognise/file_kind.h"
#include "support/shared_data.h"

namespace tst_published_files {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestPublishedFiles : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { SKIP_WITHOUT_SHARED_DATA(); }
  void filesOfAFolderAreOneKind_data();
  void filesOfAFolderAreOneKind();
  void countersAndSummariesAreToldApart();
};

void TestPublishedFiles::filesOfAFolderAreOneKind_data() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<QString>("pattern");
  QTest::addColumn<int>("atLeast");
  QTest::addColumn<std::string>("kind");
  QTest::newRow("prices") << u"prices"_s << u"*"_s << 17 << std::string("priceList");
  QTest::newRow("tokens") << u"tokens"_s << u"*"_s << 7 << std::string("priceList");
  QTest::newRow("spot advisor") << u"spot"_s << u"aws-spot-advisor*"_s << 1 << std::string("priceList");
  QTest::newRow("bills") << u"billing"_s << u"*.csv"_s << 50 << std::string("bill");
  QTest::newRow("traces") << u"traces"_s << u"*.*sv*"_s << 6 << std::string("trace");
  QTest::newRow("mooncake") << u"traces"_s << u"*.jsonl"_s << 1 << std::string("trace");
  QTest::newRow("counters") << u"telemetry"_s << u"prometheus*"_s << 1 << std::string("gpuUse");
  QTest::newRow("benchmarks") << u"serving"_s << u"*_latency_points.csv"_s << 1 << std::string("benchmark");
}

void TestPublishedFiles::filesOfAFolderAreOneKind() {
  QFETCH(QString, folder);
  QFETCH(QString, pattern);
  QFETCH(int, atLeast);
  QFETCH(std::string, kind);
  const QDir dir(QString::fromStdString(test::sharedFile(folder.toStdString())));
  const QStringList names = dir.entryList({pattern}, QDir::Files);
  QVERIFY2(names.size() >= atLeast, qPrintable(QString::number(names.size())));
  QStringList others;
  for (const QString& name : names) {
    const auto found = kindName(kindOf(dir.filePath(name).toStdString()));
    if (found != kind) others << name + u" "_s + QString::fromUtf8(found.data(), qsizetype(found.size()));
  }
  QVERIFY2(others.isEmpty(), qPrintable(others.join(u", "_s)));
}

void TestPublishedFiles::countersAndSummariesAreToldApart() {
  QCOMPARE(kindOf(test::sharedFile("telemetry/gpu_cluster_summary_5_traces.csv")), FileKind::Unknown);
  QCOMPARE(kindOf(test::sharedFile("finance/vectors.csv")), FileKind::Unknown);
}

}  // namespace tst_published_files

QTEST_GUILESS_MAIN(tst_published_files::TestPublishedFiles)
#include "tst_published_files.moc"
