// SPDX-License-Identifier: GPL-3.0-or-later
// Every library that a source includes is installed by the scripts, offered for Windows and macOS, and named with its
// licence.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

#include "include_rules.h"

namespace tst_libraries {

using namespace Qt::StringLiterals;

namespace {

struct Library {
  QString headers;  // pattern of what is written between the angle brackets
  QString debian;   // scripts/build.sh
  QString vcpkg;    // vcpkg.json
  QString licence;  // "lib/..." in installer/copyright; empty for what is not distributed
};

const QList<Library> kLibraries{
    {u"QtCharts"_s, u"qt6-charts-dev"_s, u"qtcharts"_s, u"lib/Qt6Charts"_s},
    {u"QtSvg|QSvg"_s, u"qt6-svg-dev"_s, u"qtsvg"_s, u"lib/Qt6Svg"_s},
    {u"Q|q\\w+\\.h"_s, u"qt6-base-dev"_s, u"qtbase"_s, u"lib/Qt6Core"_s},
    {u"SQLiteCpp/"_s, u"libsqlitecpp-dev"_s, u"sqlitecpp"_s, u"lib/SQLiteCpp"_s},
    {u"sqlite3\\.h"_s, u"libsqlitecpp-dev"_s, u"sqlitecpp"_s, u"lib/sqlite3"_s},
    {u"nlohmann/"_s, u"nlohmann-json3-dev"_s, u"nlohmann-json"_s, u"lib/nlohmann-json"_s},
    {u"boost/math/"_s, u"libboost-dev"_s, u"boost-math"_s, u"lib/Boost.Math"_s},
    {u"lemon/"_s, u"liblemon-dev"_s, u"liblemon"_s, u"lib/LEMON"_s},
    {u"zlib\\.h"_s, u"zlib1g-dev"_s, u"zlib"_s, u"lib/zlib"_s},
    {u"csv\\.h"_s, u"libcsv-dev"_s, u"libcsv"_s, u"lib/libcsv"_s},
    {u"xlsxwriter\\.h"_s, u"libxlsxwriter-dev"_s, u"libxlsxwriter"_s, u"lib/libxlsxwriter"_s},
    {u"zip\\.h"_s, u"libzip-dev"_s, u"libzip"_s, u"lib/libzip"_s},
    {u"expat\\.h"_s, u"libexpat1-dev"_s, u"expat"_s, u"lib/expat"_s},
    {u"qpdf/"_s, u"libqpdf-dev"_s, u"qpdf"_s, u"lib/libqpdf"_s},
    {u"glpk\\.h"_s, u"libglpk-dev"_s, u"glpk"_s, u"lib/GLPK"_s},
    {u"Random123/"_s, u"librandom123-dev"_s, u"random123"_s, u"lib/Random123"_s},
    {u"oneapi/tbb"_s, u"libtbb-dev"_s, u"tbb"_s, u"lib/oneTBB"_s},
    {u"benchmark/"_s, u"libbenchmark-dev"_s, u"benchmark"_s, QString()},
};

// The language and the operating system.
const QString kSystem =
    u"[a-z0-9_]+$|sys/|(assert|errno|fcntl|immintrin|io|malloc|sched|signal|stdlib|string|unistd|windows)\\.h$"_s;

QString readText(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool startsWith(const QString& header, const QString& pattern) {
  return QRegularExpression(u"^(?:"_s + pattern + u')').match(header).hasMatch();
}

bool isWordOf(const QString& word, const QString& text) {
  return QRegularExpression(u"(?<![\\w/-])"_s + QRegularExpression::escape(word) + u"(?![\\w/-])"_s)
      .match(text)
      .hasMatch();
}

// Each header in angle brackets with a file that includes it.
QMap<QString, QString> libraryHeaders() {
  QMap<QString, QString> headers;
  for (const QString& folder : {u"models"_s, u"ui"_s, u"app"_s, u"translations"_s, u"tests"_s}) {
    QDirIterator it(QStringLiteral(FULCRUM_SOURCE_DIR) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
      const QString file = it.next();
      for (const QString& header : fulcrum::includesOf(readText(file))) {
        if (header.startsWith(u'<')) headers[header.sliced(1).chopped(1)] = file;
      }
    }
  }
  return headers;
}

}  // namespace

class TestLibraries : public QObject {
  Q_OBJECT

 private slots:
  void listsNameTheLibrary_data();
  void listsNameTheLibrary();
  void everyHeaderBelongsToALibrary();
};

void TestLibraries::listsNameTheLibrary_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("name");
  for (const Library& library : kLibraries) {
    QTest::addRow("%s, Debian", qPrintable(library.vcpkg)) << u"scripts/build.sh"_s << library.debian;
    QTest::addRow("%s, vcpkg", qPrintable(library.vcpkg)) << u"vcpkg.json"_s << library.vcpkg;
    if (library.licence.isEmpty()) continue;
    QTest::addRow("%s, licence", qPrintable(library.licence)) << u"installer/copyright"_s << library.licence;
  }
}

void TestLibraries::listsNameTheLibrary() {
  QFETCH(QString, file);
  QFETCH(QString, name);
  QVERIFY(isWordOf(name, readText(QStringLiteral(FULCRUM_SOURCE_DIR) + u'/' + file)));
}

void TestLibraries::everyHeaderBelongsToALibrary() {
  const QMap<QString, QString> headers = libraryHeaders();
  QVERIFY(headers.contains(u"vector"_s));
  for (auto it = headers.begin(); it != headers.end(); ++it) {
    const bool known = startsWith(it.key(), kSystem) ||
                       std::any_of(kLibraries.begin(), kLibraries.end(),
                                   [&](const Library& library) { return startsWith(it.key(), library.headers); });
    QVERIFY2(known, qPrintable(it.value() + u" includes <"_s + it.key() + u">: add its library here"_s));
  }
}

}  // namespace tst_libraries

QTEST_APPLESS_MAIN(tst_libraries::TestLibraries)
#include "tst_libraries.moc"
