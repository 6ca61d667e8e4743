// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with any table of figures: copy it, save it.
#pragma once

#include <functional>

#include "charts/chart_table.h"

class QMenu;
class QToolButton;

namespace fulcrum {

// With headers and numbers in full, as in RFC 4180 but for lines that end in \n: separated by commas, or, where the
// locale has decimal commas, by semicolons.
[[nodiscard]] QString toCsv(const TableData& table, const QLocale& locale = QLocale::c());

// Asks for a place and whether for spreadsheets of this locale or plain, and says why if the table cannot be written
// there.
void saveTable(QWidget* parent, const QString& title, const TableData& table);

// Adds "Copy as table", with plain numbers too, and "Save the table as CSV…".
void addTableActions(QMenu& menu, QWidget* parent, const QString& title, const std::function<TableData()>& table);

// The button for a card that shows `table`, which outlives it.
[[nodiscard]] QToolButton* makeTableMenu(const QString& title, ChartTable* table);

// "cash-flow.csv" from the title of what is saved.
[[nodiscard]] QString fileNameFor(const QString& title, const QString& suffix);

}  // namespace fulcrum
