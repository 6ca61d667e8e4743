// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader of a price list puts what it reads: counts rows, and hands offers on.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/cell_number.h"
#include "exchange/guess.h"
#include "prices/offer.h"

namespace fulcrum::prices {

// What a user says about a list in place of what it says itself; empty: nothing is said.
struct ListOptions {
  std::string reader;
  std::string provider;
  std::string currency;
  std::string asOf;
  std::string columns;  // `sku=Machine,onDemand=Price per hour`: titles of a CSV without a known form
  std::string book;     // the file of the price book
};

// Why a row is not taken, by the codes of base/problem_text.
namespace skip {
inline constexpr const char* kNoPrice = "skipNoPrice";
inline constexpr const char* kNoAccelerator = "skipNoAccelerator";
inline constexpr const char* kHost = "skipHost";
inline constexpr const char* kNoHost = "skipNoHost";
inline constexpr const char* kDuplicate = "skipDuplicate";
inline constexpr const char* kNoNumber = "skipNoNumber";
inline constexpr const char* kNegative = "skipNegative";
inline constexpr const char* kNoName = "skipNoName";
inline constexpr const char* kDocumentation = "skipDocumentation";
inline constexpr const char* kVariable = "skipVariable";
inline constexpr const char* kOtherUnit = "skipOtherUnit";
inline constexpr const char* kWindows = "skipWindows";
inline constexpr const char* kOtherSale = "skipOtherSale";
inline constexpr const char* kUnknownRate = "skipUnknownBand";
inline constexpr const char* kFiltered = "skipFiltered";
}  // namespace skip

// Known: of another list, or of this one before. Later: settle() says what became of it.
enum class Taken { New, Known, Duplicate, Later };

struct Settled {
  size_t added = 0;
  size_t duplicates = 0;  // of rows that are not further offers of one
};

// Keeps what is taken.
class Keeper {
 public:
  virtual ~Keeper() = default;
  virtual Taken keep(const NodeRow& row) = 0;
  virtual Taken keep(const ApiOfferRow& row) = 0;
  virtual Taken keep(const SpotAdvice& advice) = 0;
  // Need not be kept at once.
  virtual Taken keepLater(const NodeRow& row, bool /*isFurther*/) { return keep(row); }
  virtual Settled settle() { return {}; }
};

// What the first rows of a list are shown from.
struct FirstOffers {
  std::vector<NodeOffer> nodes;
  std::vector<ApiOfferRow> apis;
  std::vector<SpotAdvice> spot;
};

class Intake {
 public:
  static constexpr size_t kShown = 20;

  explicit Intake(Keeper& keeper) : m_keeper(keeper) {}

  // Of the list; they stand for what a row does not say.
  std::string provider;
  std::string currency;
  int day = 0;
  std::string source;
  DecimalMark mark = DecimalMark::Point;
  std::function<bool(std::string_view accelerator, std::string_view region, std::string_view provider)> filter;

  // One row of the list is taken or skipped; further() adds an offer of the same row.
  void take(NodeRow row);
  void further(NodeRow row);
  // Rows that are part of the one that was taken last.
  void joined(size_t rows);
  void take(ApiOfferRow row);
  void take(SpotAdvice advice);
  void skip(const char* reason, size_t rows = 1);
  // Behind the last row.
  void settle();

  std::vector<Guess> guesses;
  Problems notes;

  [[nodiscard]] size_t rows() const { return m_rows; }
  [[nodiscard]] size_t taken() const { return m_taken; }
  [[nodiscard]] size_t added() const { return m_added; }
  [[nodiscard]] const std::map<std::string, size_t>& skipped() const { return m_skipped; }
  [[nodiscard]] const std::set<std::string>& currencies() const { return m_currencies; }
  [[nodiscard]] int newestDay() const { return m_newestDay; }
  [[nodiscard]] const FirstOffers& first() const { return m_first; }

 private:
  bool complete(NodeRow& row);
  void count(Taken taken);

  Keeper& m_keeper;
  size_t m_rows = 0;
  size_t m_taken = 0;
  size_t m_added = 0;
  int m_newestDay = 0;
  std::map<std::string, size_t> m_skipped;
  std::set<std::string> m_currencies;
  std::string m_lastCurrency;
  FirstOffers m_first;
};

}  // namespace fulcrum::prices
