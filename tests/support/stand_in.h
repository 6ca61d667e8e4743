// SPDX-License-Identifier: GPL-3.0-or-later
// A fixture that cannot give what a test asks for fails that test, and gives something else so that the test comes to
// its end and the others are run.
#pragma once

#include <QTest>
#include <source_location>
#include <string>

namespace fulcrum::test {

inline void fail(const char* why, std::source_location where = std::source_location::current()) {
  QTest::qFail(why, where.file_name(), static_cast<int>(where.line()));
}
inline void fail(const std::string& why, std::source_location where = std::source_location::current()) {
  fail(why.c_str(), where);
}
inline void fail(const QString& why, std::source_location where = std::source_location::current()) {
  fail(qPrintable(why), where);
}

// What stands for the missing thing; it lives as long as the program. A widget that needs arguments gets them.
template <class T, class Text, class... Arguments>
[[nodiscard]] T& standIn(const Text& why, const Arguments&... arguments) {
  fail(why);
  static T* const kNothing = new T(arguments...);
  return *kNothing;
}

}  // namespace fulcrum::test
