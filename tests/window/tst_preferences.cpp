// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "theme/theme.h"
#include "window/preferences.h"

namespace tst_preferences {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"fulcrum-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
  }
  void init() { QSettings().clear(); }

  void whatIsChosenIsKept() {
    Settings settings;
    PreferencesDialog dialog(settings);
    choose(dialog, u"look"_s, static_cast<int>(Look::Dark));
    choose(dialog, u"language"_s, u"de"_s);
    choose(dialog, u"paper"_s, static_cast<int>(Paper::Letter));
    dialog.findChild<QSpinBox*>(u"threads"_s)->setValue(3);
    dialog.accept();
    QCOMPARE(Settings().look(), Look::Dark);
    QCOMPARE(Settings().language(), u"de"_s);
    QCOMPARE(Settings().paper(), Paper::Letter);
    QCOMPARE(Settings().threads(), 3);
    QVERIFY(currentTheme().dark);
    // It is what stands there next time.
    PreferencesDialog next(settings);
    QCOMPARE(next.findChild<QComboBox*>(u"language"_s)->currentData().toString(), u"de"_s);
    QCOMPARE(next.findChild<QSpinBox*>(u"threads"_s)->value(), 3);
  }

  void cancelKeepsNothing() {
    Settings settings;
    PreferencesDialog dialog(settings);
    choose(dialog, u"look"_s, static_cast<int>(Look::Dark));
    dialog.reject();
    QCOMPARE(Settings().look(), Look::Desktop);
    QVERIFY(Settings().language().isEmpty());
    QCOMPARE(Settings().threads(), 0);
  }

 private:
  static void choose(const PreferencesDialog& dialog, const QString& name, const QVariant& value) {
    auto* choice = dialog.findChild<QComboBox*>(name);
    choice->setCurrentIndex(choice->findData(value));
  }

  QTemporaryDir m_folder;
};

}  // namespace tst_preferences

QTEST_MAIN(tst_preferences::PreferencesTest)
#include "tst_preferences.moc"
