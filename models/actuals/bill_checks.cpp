// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/bill_checks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "base/number_text.h"

namespace fulcrum::actuals {
namespace {

constexpr double kSameAmount = 1e-9;  // relative

using ChargeKey = std::tuple<std::string, std::string, std::string, std::string, std::string, std::string, SpendTier>;
using Charges = std::map<ChargeKey, double>;

std::map<CalendarMonth, Charges> chargesOf(const BillFile& file) {
  std::map<CalendarMonth, Charges> months;
  for (const BillRow& row : file.rows) {
    if (row.effective == 0) continue;
    months[row.month][{row.currency, row.provider, row.account, row.service, row.region, row.sku, row.tier}] +=
        row.effective;
  }
  return months;
}

struct Overlap {
  size_t charges = 0;
  std::map<std::string, double> amounts;  // by currency
};

Overlap overlapOf(const Charges& a, const Charges& b) {
  Overlap overlap;
  for (const auto& [key, amount] : a) {
    const auto found = b.find(key);
    if (found == b.end() || std::abs(found->second - amount) > kSameAmount * std::abs(amount)) continue;
    ++overlap.charges;
    overlap.amounts[std::get<0>(key)] += amount;
  }
  return overlap;
}

}  // namespace

std::optional<double> rateOf(const Plan& plan, const std::string& currency) {
  if (currency == plan.currency) return 1.0;
  const auto& rates = plan.actuals.rates;
  const auto found =
      std::find_if(rates.begin(), rates.end(), [&](const ExchangeRate& rate) { return rate.currency == currency; });
  return found == rates.end() ? std::nullopt : std::optional(found->rate);
}

namespace {

// What two files have twice, over all months.
struct PairOverlap {
  std::map<std::string, double> amounts;
  CalendarMonth first;
  CalendarMonth last;

  void add(CalendarMonth month, const Overlap& overlap) {
    if (amounts.empty()) first = month;
    last = month;
    for (const auto& [currency, amount] : overlap.amounts) amounts[currency] += amount;
  }
};

double moneyOf(const Charges& charges) {
  double money = 0;
  for (const auto& [key, amount] : charges) money += std::abs(amount);
  return money;
}

// Many charges, or most of the money: a single one may agree by chance.
bool isTheSameBill(const Overlap& overlap, const Charges& a, const Charges& b) {
  constexpr size_t kMany = 3;
  if (overlap.charges == 0 || 2 * overlap.charges < std::min(a.size(), b.size())) return false;
  double money = 0;
  for (const auto& [currency, amount] : overlap.amounts) money += std::abs(amount);
  return overlap.charges >= kMany || 2 * money >= std::min(moneyOf(a), moneyOf(b));
}

PairOverlap pairOverlap(const std::map<CalendarMonth, Charges>& a, const std::map<CalendarMonth, Charges>& b) {
  PairOverlap pair;
  for (const auto& [month, charges] : a) {
    const auto others = b.find(month);
    if (others == b.end()) continue;
    const Overlap overlap = overlapOf(charges, others->second);
    if (isTheSameBill(overlap, charges, others->second)) pair.add(month, overlap);
  }
  return pair;
}

}  // namespace

Problems countedTwice(const Actuals& actuals) {
  std::vector<std::map<CalendarMonth, Charges>> files;
  for (const BillFile& file : actuals.files) files.push_back(chargesOf(file));
  Problems problems;
  for (size_t a = 0; a < files.size(); ++a) {
    for (size_t b = a + 1; b < files.size(); ++b) {
      const BillFile& one = actuals.files[a];
      const BillFile& other = actuals.files[b];
      const PairOverlap pair = pairOverlap(files[a], files[b]);
      const bool isAzure = one.reader.starts_with("azure") && other.reader.starts_with("azure");
      std::string months = toText(pair.first);
      if (pair.first != pair.last) months += " – " + toText(pair.last);
      for (const auto& [currency, amount] : pair.amounts)
        problems.push_back({.severity = Severity::Warning,
                            .code = isAzure ? "countedTwiceAzure" : "countedTwice",
                            .where = "actuals.files",
                            .facts = {{"file", one.name},
                                      {"other", other.name},
                                      {"month", months},
                                      {"amount", numberText(std::round(amount * 100) / 100)},
                                      {"currency", currency}}});
    }
  }
  return problems;
}

}  // namespace fulcrum::actuals
