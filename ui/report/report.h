// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on paper: one PDF with key figures, every chart, assumptions and notes, as vectors with selectable text.
#pragma once

#include <QDate>
#include <QString>

#include "live/workspace.h"

namespace fulcrum {

enum class Paper { A4, Letter };

struct ReportChoice {
  Paper paper = Paper::A4;
  bool history = false;  // every change of the plan as an appendix
};

// Writes the scenario on show, in the month looked at, through a temporary file: a failure leaves the old file. Returns
// the reason of a failure in the user's language, empty on success.
[[nodiscard]] QString writeReport(const QString& path, Workspace& workspace, const ReportChoice& choice,
                                  QDate date = QDate::currentDate());

}  // namespace fulcrum
