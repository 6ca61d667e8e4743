// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar month as people type it.
#pragma once

#include <QLocale>
#include <QString>

#include "base/calendar_month.h"
#include "base/result.h"

namespace fulcrum {

// Reads "Apr 26", "april 2026", "Apr. '26", "4/2026", "04.26" and "2026-04": a name whole or by its first three letters
// or more, in the language of `locale` or in English, with a year of two digits (2000 to 2099) or four. Problem:
// "notAMonth".
[[nodiscard]] Result<CalendarMonth> typedMonth(const QString& text, const QLocale& locale);

}  // namespace fulcrum
