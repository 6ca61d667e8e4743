// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the tables of bills.
#pragma once

#include "charts/chart_table.h"
#include "words/number_format.h"

namespace fulcrum {

[[nodiscard]] inline TableCell labelCell(const QString& text) {
  return {.text = text, .number = std::nullopt};
}
[[nodiscard]] inline TableCell labelCell(const std::string& text) {
  return labelCell(QString::fromStdString(text));
}
[[nodiscard]] inline TableCell noCell() {
  return labelCell(NumberFormat::none());
}
[[nodiscard]] inline TableCell moneyCell(const NumberFormat& format, double amount, bool strong = false) {
  return {.text = format.money(Money(amount)), .number = amount, .strong = strong};
}
[[nodiscard]] inline TableCell changeCell(const NumberFormat& format, double amount, bool strong = false) {
  return {.text = format.moneySigned(Money(amount)), .number = amount, .strong = strong};
}
// With the figure that explains it, where it has a number.
[[nodiscard]] inline TableCell explainedBy(TableCell cell, std::string figure) {
  if (cell.number) cell.asked.figure = std::move(figure);
  return cell;
}
// In a currency of its own.
[[nodiscard]] inline TableCell amountCell(const NumberFormat& format, double amount, const std::string& currency) {
  return moneyCell(NumberFormat(QString::fromStdString(currency), format.locale()), amount);
}
[[nodiscard]] inline TableCell countCell(const NumberFormat& format, double count) {
  return {.text = format.number(count, 0), .number = count};
}
[[nodiscard]] inline TableCell shareCell(const NumberFormat& format, const std::optional<double>& share) {
  return share ? TableCell{.text = format.share(*share, 1), .number = share} : noCell();
}

}  // namespace fulcrum
