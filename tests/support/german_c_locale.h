// SPDX-License-Identifier: GPL-3.0-or-later
// The C library in German, as a library or a plugin may leave it: numbers have a comma.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <clocale>

namespace fulcrum::test {

// From construction to destruction. Where no German locale is installed, one is compiled by `localedef`.
class GermanCLocale {
 public:
  GermanCLocale() {
    if (!set() && compile()) (void)set();
  }
  GermanCLocale(const GermanCLocale&) = delete;
  GermanCLocale& operator=(const GermanCLocale&) = delete;
  ~GermanCLocale() { std::setlocale(LC_ALL, "C"); }

  [[nodiscard]] bool isSet() const { return *std::localeconv()->decimal_point == ','; }

 private:
  static constexpr const char* kName = "de_DE.UTF-8";

  [[nodiscard]] static bool set() { return std::setlocale(LC_ALL, kName) != nullptr; }
  [[nodiscard]] bool compile() {
    using namespace Qt::StringLiterals;
    qputenv("LOCPATH", m_folder.path().toUtf8());
    return QProcess::execute(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s,
                                              m_folder.filePath(QLatin1StringView(kName))}) == 0;
  }

  QTemporaryDir m_folder;
};

}  // namespace fulcrum::test
