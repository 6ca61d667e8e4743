// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/settings.h"

#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tst_settings {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestSettings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"fulcrum-test"_s);
    QCoreApplication::setApplicationName(u"tst_settings"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
  }
  void init() { QSettings().clear(); }

  void defaultsStandForWhatIsNotSet() {
    const Settings settings;
    QCOMPARE(settings.look(), Look::Desktop);
    QVERIFY(settings.recentFiles().isEmpty());
    QVERIFY(settings.windowGeometry().isEmpty());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(settings.paper(), Paper::Letter);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(settings.paper(), Paper::A4);
  }

  void whatIsSetIsThereNextTime() {
    Settings settings;
    settings.setLook(Look::Dark);
    settings.setPaper(Paper::Letter);
    settings.setWindow("geometry", "docks");
    const Settings next;
    QCOMPARE(next.look(), Look::Dark);
    QCOMPARE(next.paper(), Paper::Letter);
    QCOMPARE(next.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(next.windowState(), QByteArray("docks"));
  }

  void whatCannotBeReadCountsAsNotSet() {
    QSettings().setValue(u"look/theme"_s, u"plaid"_s);
    QCOMPARE(Settings().look(), Look::Desktop);
  }

  void theLatestOfEightFilesComesFirst() {
    Settings settings;
    for (int i = 0; i < 10; ++i) settings.addRecentFile(u"plan%1"_s.arg(i));
    settings.addRecentFile(u"plan5"_s);
    const QStringList files = Settings().recentFiles();
    QCOMPARE(files.size(), 8);
    QCOMPARE(files[0], u"plan5"_s);
    QCOMPARE(files[1], u"plan9"_s);
    QCOMPARE(files.count(u"plan5"_s), 1);
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace tst_settings

QTEST_GUILESS_MAIN(tst_settings::TestSettings)
#include "tst_settings.moc"
