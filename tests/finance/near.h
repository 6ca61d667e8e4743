// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing a computed figure with a published one in Qt Test.
#pragma once

#include <QtTest>
#include <cmath>

#define QVERIFY_NEAR(actual, wanted, tolerance)     \
  QVERIFY2(                                         \
      std::abs((actual) - (wanted)) <= (tolerance), \
      qPrintable(QStringLiteral("%1 instead of %2").arg(double(actual), 0, 'g', 17).arg(double(wanted), 0, 'g', 17)))
