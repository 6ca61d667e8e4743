// SPDX-License-Identifier: GPL-3.0-or-later
// The installed MIME type knows a project file by its application id, so that a double-click opens it.
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

namespace tst_mime_type {

using namespace Qt::StringLiterals;

class TestMimeType : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void filesAreKnown_data();
  void filesAreKnown();
  void desktopFileOpensIt();

 private:
  QTemporaryDir m_data;
};

// A folder of shared data with nothing but our type, as if it were installed.
void TestMimeType::initTestCase() {
  QVERIFY(m_data.isValid());
  const QString packages = m_data.filePath(u"mime/packages"_s);
  QVERIFY(QDir().mkpath(packages));
  QVERIFY(QFile::copy(QStringLiteral(FULCRUM_SOURCE_DIR "/installer/fulcrum-mime.xml"), packages + u"/fulcrum.xml"_s));
  qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
  qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
}

void TestMimeType::filesAreKnown_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<bool>("known");
  QByteArray sqlite = QByteArrayLiteral("SQLite format 3\0").leftJustified(100, '\0');
  QTest::newRow("other database") << u"plan.db"_s << sqlite << false;
  sqlite.replace(68, 4, "FULC");
  QTest::newRow("project file") << u"plan.fulcrum"_s << sqlite << true;
  QTest::newRow("project file of another name") << u"attachment.dat"_s << sqlite << true;
  QTest::newRow("new, still empty") << u"plan.fulcrum"_s << QByteArray() << true;
  QTest::newRow("id without a database") << u"text.txt"_s << QByteArray(68, ' ') + "FULC" << false;
}

void TestMimeType::filesAreKnown() {
  QFETCH(QString, name);
  QFETCH(QByteArray, content);
  QFETCH(bool, known);
  const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, content);
  QVERIFY2((type.name() == u"application/x-fulcrum") == known, qPrintable(type.name()));
}

void TestMimeType::desktopFileOpensIt() {
  QFile desktop(QStringLiteral(FULCRUM_SOURCE_DIR "/installer/org.fulcrum_planner.Fulcrum.desktop"));
  QVERIFY(desktop.open(QIODevice::ReadOnly));
  QVERIFY(desktop.readAll().contains("\nMimeType=application/x-fulcrum;\n"));
}

}  // namespace tst_mime_type

QTEST_GUILESS_MAIN(tst_mime_type::TestMimeType)
#include "tst_mime_type.moc"
