// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/theme.h"
#include "window/theme_menu.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

// Those that the program speaks; translations/CMakeLists.txt has their files.
const QStringList kLanguages{u"en"_s, u"de"_s};
constexpr int kMostThreads = 256;

QComboBox* addChoice(QFormLayout& form, const QString& label, const QString& name, QWidget* parent) {
  auto* choice = new QComboBox(parent);
  choice->setObjectName(name);
  choice->setAccessibleName(QString(label).remove(u'&'));
  form.addRow(label, choice);
  return choice;
}

}  // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent) : QDialog(parent), m_settings(settings) {
  setWindowTitle(tr("Preferences"));
  auto* form = new QFormLayout;
  m_look = addChoice(*form, tr("&Look"), u"look"_s, this);
  m_look->addItem(tr("As the desktop"), QVariant::fromValue(static_cast<int>(Look::Desktop)));
  m_look->addItem(tr("Light"), QVariant::fromValue(static_cast<int>(Look::Light)));
  m_look->addItem(tr("Dark"), QVariant::fromValue(static_cast<int>(Look::Dark)));
  m_look->setCurrentIndex(m_look->findData(static_cast<int>(settings.look())));
  m_language = addChoice(*form, tr("L&anguage"), u"language"_s, this);
  m_language->addItem(tr("As the desktop"), QString());
  for (const QString& code : kLanguages) m_language->addItem(QLocale(code).nativeLanguageName(), code);
  m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language())));
  m_paper = addChoice(*form, tr("&Paper of reports"), u"paper"_s, this);
  m_paper->addItem(u"A4"_s, static_cast<int>(Paper::A4));
  m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
  m_paper->addItem(tr("Slides"), static_cast<int>(Paper::Slides));
  m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(settings.paper())));
  m_threads = new QSpinBox(this);
  m_threads->setObjectName(u"threads"_s);
  m_threads->setAccessibleName(tr("Threads for simulations"));
  m_threads->setRange(0, kMostThreads);
  m_threads->setSpecialValueText(tr("one for each processor"));
  m_threads->setValue(settings.threads());
  form->addRow(tr("&Threads for simulations"), m_threads);
  auto* note = new QLabel(tr("Language and threads change with the next start."), this);
  setRole(note, u"secondaryMuted"_s);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kSection);
  rows->addLayout(form);
  rows->addWidget(note);
  rows->addWidget(buttons);
}

void PreferencesDialog::accept() {
  m_settings.setLook(static_cast<Look>(m_look->currentData().toInt()));
  m_settings.setLanguage(m_language->currentData().toString());
  m_settings.setPaper(static_cast<Paper>(m_paper->currentData().toInt()));
  m_settings.setThreads(m_threads->value());
  applySavedTheme(*qApp, m_settings);
  QDialog::accept();
}

}  // namespace fulcrum
