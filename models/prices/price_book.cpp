// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/price_book.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <unordered_map>

#include "plan/price_rules.h"
#include "prices/book_data.h"
#include "prices/book_text.h"
#include "prices/dates.h"
#include "serving/names.h"

namespace fulcrum::prices {

namespace {

// Names by id, and whether each fits a pattern, so that a pattern is tried once a name.
class Names {
 public:
  explicit Names(SQLite::Database& database) {
    SQLite::Statement rows(database, "SELECT id, text FROM names");
    while (rows.executeStep()) m_texts.emplace(rows.getColumn(0).getInt64(), rows.getColumn(1).getString());
  }
  [[nodiscard]] const std::string& text(std::int64_t id) const {
    static const std::string kNone;
    const auto found = m_texts.find(id);
    return found == m_texts.end() ? kNone : found->second;
  }

 private:
  std::unordered_map<std::int64_t, std::string> m_texts;
};

class Fit {
 public:
  Fit(const Names& names, std::string pattern, bool accelerator = false)
      : m_names(names), m_pattern(std::move(pattern)), m_accelerator(accelerator) {
    if (accelerator) m_key = acceleratorKey(m_pattern);
  }
  [[nodiscard]] bool operator()(std::int64_t id) {
    if (m_pattern.empty()) return true;
    const auto [known, isNew] = m_known.try_emplace(id, false);
    if (isNew) known->second = fits(m_names.text(id));
    return known->second;
  }

 private:
  [[nodiscard]] bool fits(const std::string& text) const {
    return fitsPattern(m_pattern, text) || (m_accelerator && !text.empty() && acceleratorKey(text) == m_key);
  }
  const Names& m_names;
  std::string m_pattern;
  bool m_accelerator;
  std::string m_key;
  std::unordered_map<std::int64_t, bool> m_known;
};

bool sameThing(const NodeOffer& a, const NodeOffer& b) {
  const auto key = [](const NodeOffer& o) {
    return std::tie(o.provider, o.sku, o.region, o.zone, o.accelerator, o.gpus, o.currency);
  };
  return key(a) == key(b);
}

// Rows of one offer and day: those that only say a spot price or terms go to those with an on-demand price.
std::vector<NodeOffer> merged(std::vector<NodeOffer> rows) {
  std::vector<NodeOffer> offers;
  std::vector<NodeOffer> parts;
  for (NodeOffer& row : rows) (row.onDemand > 0 ? offers : parts).push_back(std::move(row));
  if (offers.empty() && !parts.empty()) {
    offers.push_back(parts.front());
    parts.erase(parts.begin());
  }
  for (const NodeOffer& part : parts) {
    bool placed = part.spot <= 0;
    for (NodeOffer& offer : offers) {
      if (part.spot > 0 && offer.spot <= 0) {
        offer.spot = part.spot;
        placed = true;
      }
      for (const TermOffer& term : part.terms) {
        if (std::ranges::find(offer.terms, term) == offer.terms.end()) offer.terms.push_back(term);
      }
    }
    if (!placed) offers.push_back(part);
  }
  return offers;
}

// One offer of the same thing after the other, by day; of each the newest day only, unless every day is wanted.
std::vector<NodeOffer> inOrder(std::vector<NodeOffer> rows, bool everyDay) {
  const auto key = [](const NodeOffer& o) {
    return std::tie(o.provider, o.sku, o.region, o.zone, o.accelerator, o.gpus, o.currency, o.asOf, o.onDemand, o.spot);
  };
  std::ranges::sort(rows, [&](const NodeOffer& a, const NodeOffer& b) { return key(a) < key(b); });
  std::vector<NodeOffer> result;
  for (size_t at = 0; at < rows.size();) {
    size_t end = at + 1;
    while (end < rows.size() && sameThing(rows[at], rows[end]) && rows[end].asOf == rows[at].asOf) ++end;
    const bool older = end < rows.size() && sameThing(rows[at], rows[end]);
    if (everyDay || !older) {
      auto offers = merged({std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(at)),
                            std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(end))});
      std::ranges::move(offers, std::back_inserter(result));
    }
    at = end;
  }
  return result;
}

std::filesystem::path dataFolder() {
#ifdef _WIN32
  if (const char* roaming = std::getenv("APPDATA"); roaming && *roaming) return std::filesystem::path(roaming);
#endif
  if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data) return data;
  const char* home = std::getenv("HOME");
#ifdef __APPLE__
  return std::filesystem::path(home ? home : ".") / "Library" / "Application Support";
#else
  return std::filesystem::path(home ? home : ".") / ".local" / "share";
#endif
}

template <class Read>
auto tried(const std::filesystem::path& file, Read&& read) -> Result<decltype(read())> {
  try {
    return read();
  } catch (const SQLite::Exception& error) {
    return bookProblem(error, file);
  }
}

}  // namespace

PriceBook::PriceBook(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
PriceBook::PriceBook(PriceBook&&) noexcept = default;
PriceBook& PriceBook::operator=(PriceBook&&) noexcept = default;
PriceBook::~PriceBook() = default;

std::filesystem::path PriceBook::defaultFile(const std::string& named) {
  if (!named.empty()) return named;
  if (const char* file = std::getenv("FULCRUM_PRICE_BOOK"); file && *file) return file;
  return dataFolder() / "fulcrum" / "fulcrum" / "prices.db";  // where the window keeps its data
}

Result<PriceBook> PriceBook::open(const std::filesystem::path& file) {
  try {
    auto database = openBook(file);
    if (!database) return database.problems();
    return PriceBook(std::make_unique<Data>(Data{file, std::move(database).value()}));
  } catch (const SQLite::Exception& error) {
    return bookProblem(error, file);
  }
}

Result<std::vector<NodeOffer>> PriceBook::nodeOffers(const OfferFilter& filter) const {
  return tried(m_data->file, [&] {
    const Names names(*m_data->database);
    Fit provider(names, filter.provider);
    Fit sku(names, filter.sku);
    Fit region(names, filter.region);
    Fit accelerator(names, filter.accelerator, true);
    std::vector<NodeOffer> rows;
    SQLite::Statement row(*m_data->database,
                          "SELECT provider, sku, region, zone, accelerator, gpus, currency, day, on_demand, spot, "
                          "terms, source FROM nodes");
    const auto id = [&](int column) { return row.getColumn(column).getInt64(); };
    while (row.executeStep()) {
      if (!accelerator(id(4)) || !provider(id(0)) || !region(id(2)) || !sku(id(1))) continue;
      rows.push_back({.provider = names.text(id(0)),
                      .sku = names.text(id(1)),
                      .region = names.text(id(2)),
                      .zone = names.text(id(3)),
                      .accelerator = names.text(id(4)),
                      .gpus = row.getColumn(5).getDouble(),
                      .onDemand = row.getColumn(8).getDouble(),
                      .spot = row.getColumn(9).getDouble(),
                      .terms = termsOf(row.getColumn(10).getString()),
                      .currency = names.text(id(6)),
                      .asOf = dateText(row.getColumn(7).getInt()),
                      .source = names.text(id(11))});
    }
    return inOrder(std::move(rows), filter.everyDay);
  });
}

Result<std::vector<ApiOfferRow>> PriceBook::apiOffers(const OfferFilter& filter) const {
  return tried(m_data->file, [&] {
    const Names names(*m_data->database);
    Fit provider(names, filter.provider);
    Fit model(names, filter.model);
    std::vector<ApiOfferRow> rows;
    SQLite::Statement select(*m_data->database, "SELECT provider, model, currency, day, classes, source FROM apis");
    while (select.executeStep()) {
      const auto id = [&](int column) { return select.getColumn(column).getInt64(); };
      if (!provider(id(0)) || !model(id(1))) continue;
      rows.push_back({.provider = names.text(id(0)),
                      .model = names.text(id(1)),
                      .classes = classesOf(select.getColumn(4).getString()),
                      .currency = names.text(id(2)),
                      .asOf = dateText(select.getColumn(3).getInt()),
                      .source = names.text(id(5))});
    }
    const auto key = [](const ApiOfferRow& o) { return std::tie(o.provider, o.model, o.currency, o.asOf); };
    std::ranges::stable_sort(rows, [&](const auto& a, const auto& b) { return key(a) < key(b); });
    if (filter.everyDay) return rows;
    const auto thing = [](const ApiOfferRow& o) { return std::tie(o.provider, o.model, o.currency); };
    std::vector<ApiOfferRow> newest;
    for (size_t at = 0; at < rows.size();) {
      size_t end = at + 1;
      while (end < rows.size() && thing(rows[end]) == thing(rows[at])) ++end;
      for (size_t row = at; row < end; ++row) {
        if (rows[row].asOf == rows[end - 1].asOf) newest.push_back(rows[row]);
      }
      at = end;
    }
    return newest;
  });
}

Result<std::vector<SpotAdvice>> PriceBook::spotAdvice(const OfferFilter& filter) const {
  return tried(m_data->file, [&] {
    const Names names(*m_data->database);
    Fit provider(names, filter.provider);
    Fit sku(names, filter.sku);
    Fit region(names, filter.region);
    std::vector<SpotAdvice> rows;
    SQLite::Statement row(*m_data->database,
                          "SELECT provider, sku, region, day, saving, interrupted, source FROM spot ORDER BY day");
    while (row.executeStep()) {
      const auto id = [&](int column) { return row.getColumn(column).getInt64(); };
      if (!provider(id(0)) || !sku(id(1)) || !region(id(2))) continue;
      SpotAdvice advice{.provider = names.text(id(0)),
                        .sku = names.text(id(1)),
                        .region = names.text(id(2)),
                        .saving = row.getColumn(4).getDouble(),
                        .interruptedPerMonth = row.getColumn(5).getDouble(),
                        .asOf = dateText(row.getColumn(3).getInt()),
                        .source = names.text(id(6))};
      rows.push_back(std::move(advice));
    }
    return rows;
  });
}

int PriceBook::newestDay(const std::string& provider) const {
  try {
    SQLite::Statement row(*m_data->database,
                          "SELECT max(day) FROM nodes WHERE provider = (SELECT id FROM names WHERE text = ?)");
    row.bind(1, provider);
    return row.executeStep() ? row.getColumn(0).getInt() : 0;
  } catch (const SQLite::Exception&) {
    return 0;  // it is asked for a note only
  }
}

std::string PriceBook::rememberedColumns(const std::string& header) const {
  try {
    SQLite::Statement row(*m_data->database, "SELECT mapping FROM columns WHERE header = ?");
    row.bind(1, header);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
  } catch (const SQLite::Exception&) {
    return {};
  }
}

}  // namespace fulcrum::prices
