// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fulcrum {

Translations::Translations(const QLocale& locale) {
  // English has a file too: of its plurals.
  if (!m_fulcrum.load(locale, u"fulcrum"_s, u"_"_s, u":/i18n"_s) && !m_fulcrum.load(u":/i18n/fulcrum_en"_s)) return;
  QCoreApplication::installTranslator(&m_fulcrum);
  // Qt's strings in the same language as ours, whatever the locale asks for first.
  if (m_qt.load(u":/i18n/qtbase_"_s + language())) QCoreApplication::installTranslator(&m_qt);
}

QString Translations::language() const {
  return m_fulcrum.isEmpty() ? u"en"_s : m_fulcrum.language().section(u'_', 0, 0);
}

}  // namespace fulcrum
