// SPDX-License-Identifier: GPL-3.0-or-later
// The price book: every offer of every imported list by its day, for all plans of a user. Nothing in it is overwritten;
// a newer list adds a day. An SQLite file of its own with SQLite's locks, so that several programs may read and write
// it; a list is one transaction.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "prices/intake.h"

namespace fulcrum::prices {

// Patterns with `*`, without regard to case; empty: all.
struct OfferFilter {
  std::string accelerator;  // by the names that people give to one: H100 finds H100-80GB and NVIDIA H100 SXM
  std::string provider;
  std::string region;
  std::string sku;
  std::string model;      // of APIs
  bool everyDay = false;  // else the newest day of each offer
};

class PriceBook {
 public:
  // Creates the file and its folder where they are missing. Problems: "cannotOpen", "notAPriceBook", "newerPriceBook".
  [[nodiscard]] static Result<PriceBook> open(const std::filesystem::path& file);
  // `named`, else the variable FULCRUM_PRICE_BOOK, else `prices.db` in the application's data folder.
  [[nodiscard]] static std::filesystem::path defaultFile(const std::string& named = {});
  PriceBook(PriceBook&&) noexcept;
  PriceBook& operator=(PriceBook&&) noexcept;
  ~PriceBook();

  // Ordered by provider, sku, region and day. What a list says in several rows of one offer (on-demand, spot and terms
  // apart) is one.
  [[nodiscard]] Result<std::vector<NodeOffer>> nodeOffers(const OfferFilter& filter) const;
  [[nodiscard]] Result<std::vector<ApiOfferRow>> apiOffers(const OfferFilter& filter) const;
  [[nodiscard]] Result<std::vector<SpotAdvice>> spotAdvice(const OfferFilter& filter) const;

  // The newest day of a provider's offers; 0: none.
  [[nodiscard]] int newestDay(const std::string& provider) const;
  // What a user said about the columns of lists with this header; empty: nothing.
  [[nodiscard]] std::string rememberedColumns(const std::string& header) const;

 private:
  friend class ImportSession;
  struct Data;
  explicit PriceBook(std::unique_ptr<Data> data);
  std::unique_ptr<Data> m_data;
};

// Writes one list. Nothing is in the book unless commit() returned no problem.
class ImportSession : public Keeper {
 public:
  // Waits for another program that is writing, up to ten minutes: "bookBusy".
  [[nodiscard]] static Result<std::unique_ptr<ImportSession>> begin(PriceBook& book);
  ~ImportSession() override;
  Taken keep(const NodeRow& row) override;
  Taken keep(const ApiOfferRow& row) override;
  Taken keep(const SpotAdvice& advice) override;
  Taken keepLater(const NodeRow& row, bool isFurther) override;
  Settled settle() override;
  void rememberColumns(const std::string& header, const std::string& columns);
  // Of the first row that could not be written; the list cannot be imported then.
  [[nodiscard]] const std::optional<Problem>& problem() const;
  [[nodiscard]] std::optional<Problem> commit();

 private:
  struct Data;
  explicit ImportSession(std::unique_ptr<Data> data);
  std::unique_ptr<Data> m_data;
};

}  // namespace fulcrum::prices
