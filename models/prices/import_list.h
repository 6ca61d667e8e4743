// SPDX-License-Identifier: GPL-3.0-or-later
// A price list into the price book: whole or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <map>

#include "prices/price_book.h"

namespace fulcrum::prices {

struct ImportReport {
  std::string file;
  std::string reader;
  std::string asOf;      // the newest day in the list; empty: nothing was taken
  std::string currency;  // several: `CNY, USD`
  size_t rows = 0;       // taken and skipped
  size_t taken = 0;
  size_t added = 0;                       // offers that were not in the book; 0 where the list is there already
  std::map<std::string, size_t> skipped;  // by the code of the reason
  FirstOffers first;
  std::vector<Guess> guesses;
  Problems notes;
};

// False cancels.
using Progress = std::function<bool(double share)>;
// Which rows are wanted; empty: all.
using RowFilter = std::function<bool(std::string_view accelerator, std::string_view region, std::string_view provider)>;

// Reads a list of any size. Problems name what is wrong with it and what to do: "unknownPriceList", "columnMissing",
// "columnRenamed", "noPrices", "providerAsked", "currencyAsked", "asOfFormat", "unknownChoice", "syntax", "rowTooLong",
// "importCancelled", those of the book. Nothing is in the book then.
[[nodiscard]] Result<ImportReport> importPriceList(const std::filesystem::path& file, const ListOptions& options,
                                                   PriceBook& book, const RowFilter& filter = {},
                                                   const Progress& progress = {});
// The same without keeping anything: what would be taken.
[[nodiscard]] Result<ImportReport> previewPriceList(const std::filesystem::path& file, const ListOptions& options,
                                                    PriceBook& book, const RowFilter& filter = {},
                                                    const Progress& progress = {});

// Whether a file looks like a price list, by its beginning.
[[nodiscard]] bool looksLikePriceList(const std::filesystem::path& file);

}  // namespace fulcrum::prices
