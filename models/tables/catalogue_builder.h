// SPDX-License-Identifier: GPL-3.0-or-later
// How the tables of the catalogue are made: cells from figures, columns from functions of a row. For
// catalogue_table.cpp and catalogue_nodes.cpp only.
#pragma once

#include <QCoreApplication>
#include <functional>
#include <limits>

#include "edits/fleet_edits.h"
#include "plan/fields.h"
#include "tables/catalogue_table.h"
#include "words/number_format.h"

namespace fulcrum {

struct CatalogueText {
  Q_DECLARE_TR_FUNCTIONS(CatalogueText)
};

inline constexpr double kPeta = 1e15;

// A column and how a row fills it.
template <class Row>
struct ColumnOf {
  CatalogueColumn column;
  std::function<CatalogueCell(const Row&)> cell;
};

inline CatalogueCell textCell(const std::string& text) {
  return {.text = QString::fromStdString(text), .sort = QString::fromStdString(text), .explanation = {}};
}

inline CatalogueCell noFigure(const QString& why = {}, const QString& shown = NumberFormat::none()) {
  return {.text = shown, .sort = std::numeric_limits<double>::max(), .explanation = why};
}

// How the numbers of one catalogue read: prices in a currency, and what one of it is in dollars, where that is known.
struct Figures {
  NumberFormat format{QString::fromLatin1(kCatalogueCurrency)};
  std::optional<double> dollars = 1.0;

  [[nodiscard]] CatalogueCell money(double amount, const QString& explanation = {}) const {
    if (!(amount > 0)) return noFigure(explanation);
    const double sort = dollars ? amount * *dollars : std::numeric_limits<double>::max();
    return {.text = format.money(Money(amount)), .sort = sort, .explanation = explanation};
  }
  [[nodiscard]] CatalogueCell number(double value) const {
    if (!(value > 0)) return noFigure();
    return {.text = format.number(value), .sort = value, .explanation = {}};
  }
};

template <class Row>
std::vector<ColumnOf<Row>> origin() {
  return {{{CatalogueText::tr("As of"), CatalogueText::tr("The date of the figures"), false},
           [](const Row& row) { return textCell(row.asOf); }},
          {{CatalogueText::tr("Source"), CatalogueText::tr("Where the figures were read"), false}, [](const Row& row) {
             CatalogueCell cell = textCell(row.source);
             cell.explanation = cell.text;
             return cell;
           }}};
}

template <class Row>
CatalogueTable built(const std::vector<Row>& rows, std::vector<ColumnOf<Row>> columns,
                     const std::function<bool(const Row&)>& shown, int sortColumn) {
  const auto last = origin<Row>();
  columns.insert(columns.end(), last.begin(), last.end());
  CatalogueTable table{.columns = {}, .rows = {}, .sortColumn = sortColumn};
  for (const auto& column : columns) table.columns.push_back(column.column);
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!shown(rows[i])) continue;
    CatalogueRow row{
        .index = i, .source = QString::fromStdString(rows[i].source), .asOf = QString::fromStdString(rows[i].asOf)};
    if constexpr (requires { rows[i].provider; }) row.provider = QString::fromStdString(rows[i].provider);
    if constexpr (requires { rows[i].accelerator; }) row.accelerator = QString::fromStdString(rows[i].accelerator);
    for (const auto& column : columns) row.cells.push_back(column.cell(rows[i]));
    table.rows.push_back(std::move(row));
  }
  return table;
}

inline QString precisionName(Precision precision) {
  return QString::fromStdString(std::string(enumName(precision))).toUpper();
}

inline double perGpuHour(const NodeType& type) {
  return type.onDemand.value() / type.gpus;
}
inline double perGpu(const NodeType& type) {
  return type.purchasePrice.value() / type.gpus;
}

[[nodiscard]] CatalogueTable rentTable(const Catalogue& catalogue, const ServingBook& book, const CatalogueQuery& query,
                                       const Plan* plan);
[[nodiscard]] CatalogueTable offeredNodesTable(const std::vector<NodeType>& types, const Figures& figures,
                                               const ServingBook& book, const CatalogueQuery& query,
                                               const PriceRules& rules);
[[nodiscard]] CatalogueTable offerTable(const std::vector<ApiOffer>& offers, const CatalogueQuery& query,
                                        const Figures& figures);
[[nodiscard]] CatalogueTable buyTable(const Catalogue& catalogue, const ServingBook& book, const CatalogueQuery& query);

}  // namespace fulcrum
