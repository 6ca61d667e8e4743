// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/catalogue_copy.h"

namespace fulcrum {
namespace {

// As it is displayed: the catalogue's cells carry their unit.
TableCell copied(const CatalogueCell& cell) {
  return {.text = cell.text, .number = {}};
}

}  // namespace

TableData rowsOf(const CatalogueTable& table, std::span<const size_t> rows) {
  TableData data;
  for (const CatalogueColumn& column : table.columns) data.headers << column.heading;
  for (const size_t row : rows) {
    auto& cells = data.rows.emplace_back();
    for (const CatalogueCell& cell : table.rows[row].cells) cells.push_back(copied(cell));
  }
  return data;
}

TableData sideBySide(const CatalogueTable& table, std::span<const size_t> rows) {
  TableData data;
  data.headers << QString();
  for (const size_t row : rows) data.headers << table.rows[row].cells.front().text;
  for (size_t column = 1; column < table.columns.size(); ++column) {
    auto& cells = data.rows.emplace_back();
    cells.push_back({.text = table.columns[column].heading, .number = {}});
    for (const size_t row : rows) cells.push_back(copied(table.rows[row].cells[column]));
  }
  return data;
}

}  // namespace fulcrum
