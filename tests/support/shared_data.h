// SPDX-License-Identifier: GPL-3.0-or-later
// The optional folder of measurements, named by FULCRUM_SHARED_DATA. A test that needs it is a program of its own,
// declared with SHARED_DATA: ctest runs it where there is a folder. Where there is one, a missing file is a failure.
#pragma once

#include <QTest>
#include <string>

// The first line of initTestCase.
#define SKIP_WITHOUT_SHARED_DATA() \
  if (!qEnvironmentVariableIsSet("FULCRUM_SHARED_DATA")) QSKIP("FULCRUM_SHARED_DATA names no folder of measurements")

namespace fulcrum::test {

[[nodiscard]] inline std::string sharedFile(const std::string& path) {
  return qgetenv("FULCRUM_SHARED_DATA").toStdString() + '/' + path;
}

}  // namespace fulcrum::test
