// SPDX-License-Identifier: GPL-3.0-or-later
// What an open price book holds.
#pragma once

#include "prices/book_file.h"
#include "prices/price_book.h"

namespace fulcrum::prices {

struct PriceBook::Data {
  std::filesystem::path file;
  std::unique_ptr<SQLite::Database> database;
};

}  // namespace fulcrum::prices
