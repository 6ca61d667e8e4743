// SPDX-License-Identifier: GPL-3.0-or-later
// The translations that are compiled into the program.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace fulcrum {

// In effect on the application while it lives; made after the application object and before the first string is shown.
class Translations {
 public:
  // The first of the locale's languages that there is; English, as the sources have it, if there is none.
  explicit Translations(const QLocale& locale);

  // Two-letter code of the language in effect.
  [[nodiscard]] QString language() const;

 private:
  QTranslator m_qt;
  QTranslator m_fulcrum;
};

}  // namespace fulcrum
