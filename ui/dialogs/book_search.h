// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of the price book that match what is typed above the catalogue.
#pragma once

#include <QString>
#include <QStringList>

#include "prices/book_nodes.h"
#include "tables/catalogue_table.h"

namespace fulcrum {

// The words that are typed, all of which match, and the two choices; empty: all.
struct BookFilter {
  QStringList words;
  QString provider;
  QString accelerator;
};

// Takes the offers of a view that match, as many as can be displayed; the number of those that match beyond.
[[nodiscard]] size_t matchingOffers(const prices::BookOffers& offers, CatalogueView view, const BookFilter& filter,
                                    prices::BookOffers& found);

}  // namespace fulcrum
