// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue as tables for people: what is rented, bought, computed on, served, and offered by the token, with the
// costs that people compare. Everything is in US dollars but what the price book offers in another currency.
#pragma once

#include <QString>
#include <QVariant>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "prices/book_nodes.h"
#include "serving/node_ranking.h"

namespace fulcrum {

enum class CatalogueView { Rent, Buy, Accelerators, Models, ApiOffers };
inline constexpr int kCatalogueViews = 5;

// What costs per token are asked for.
struct CatalogueQuery {
  std::string model;
  Precision precision = Precision::Fp8;
  KvPrecision kvPrecision = KvPrecision::Auto;
  ServingEngine engine = ServingEngine::Vllm;
  double inputTokens = 1000;
  double outputTokens = 1000;
  std::optional<double> ttftMs;
  std::optional<double> tpotMs;
  bool operator==(const CatalogueQuery&) const = default;
};
// Of a workload as its fleet serves it; the defaults and a common model where it serves none.
[[nodiscard]] CatalogueQuery queryOf(const Plan& plan, const WorkloadId& workload);

struct CatalogueColumn {
  QString heading;
  QString explanation;
  bool number = false;
};

struct CatalogueCell {
  QString text;
  QVariant sort;        // text or number; what has no figure sorts behind all that have
  QString explanation;  // how the figure comes about, or why there is none
  bool operator==(const CatalogueCell&) const = default;
};

// Where a row is from. A plan's own copy counts in place of the catalogue's row of its name.
enum class RowOrigin { Catalogue, Replaced, Plan, PriceBook };

struct CatalogueRow {
  size_t index = 0;  // in the list of the catalogue, of the plan, or of the price book
  RowOrigin origin = RowOrigin::Catalogue;
  QString source;
  QString asOf;
  QString provider;      // empty: the view has none
  QString accelerator;   // likewise
  std::string currency;  // of the price book
  std::vector<CatalogueCell> cells;
  bool operator==(const CatalogueRow&) const = default;
};

struct CatalogueTable {
  std::vector<CatalogueColumn> columns;  // the first names the row, the last two are date and source
  std::vector<CatalogueRow> rows;        // in the order of the plan and of the catalogue
  int sortColumn = 0;                    // to begin with
};

// Costs per token are those of rankNodeTypes() with the book's rates. The plan's own accelerators, models and, in
// dollars, node types, where one is given, stand before those of the catalogue, and their names say so; what a fleet
// uses is marked. Where the plan has price rules, what is paid stands beside the list price. About a millisecond.
[[nodiscard]] CatalogueTable catalogueTable(const Catalogue& catalogue, CatalogueView view, const ServingBook& book,
                                            const CatalogueQuery& query, const Plan* plan = nullptr);

// Nodes to rent and API offers of the price book, each in its own currency; no rows in the other views. They sort by
// their price in dollars, at the plan's rates, behind all others where it states none. Some microseconds each.
[[nodiscard]] CatalogueTable offeredTable(CatalogueView view, const ServingBook& book, const CatalogueQuery& query,
                                          const Plan& plan, const prices::BookOffers& offers);

// What one of a currency is worth in the plan's; none where the plan states no rate.
[[nodiscard]] std::optional<double> planRate(const Plan& plan, const std::string& currency);

}  // namespace fulcrum
