// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/bill_totals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

#include "base/text_encoding.h"
#include "base/utf8.h"

namespace fulcrum::actuals {
namespace {

constexpr char kMark = '\x1f';        // between the parts of a key
constexpr size_t kMaxKeys = 400'000;  // at once; a key takes some 300 bytes
constexpr size_t kMonthDigits = 5;
constexpr size_t kNumberBytes = 70;  // what the numbers of a row take in a file

// Parts of a key behind month and tier, in this order.
enum KeyPart { Currency, Provider, Account, Service, Region, Sku, Tags, KeyParts };

std::array<std::string, KeyParts> partsOf(std::string_view key) {
  std::array<std::string, KeyParts> parts;
  std::string_view rest = key.substr(kMonthDigits + 1);
  for (std::string& part : parts) {
    const size_t end = std::min(rest.find(kMark), rest.size());
    std::string room;
    part = isUtf8(rest.substr(0, end)) ? rest.substr(0, end) : anyText(rest.substr(0, end), room);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return parts;
}

auto keyOf(const BillRow& row) {
  return std::tie(row.month, row.currency, row.provider, row.account, row.service, row.region, row.sku, row.tier,
                  row.tags);
}

size_t bytesOf(const BillRow& row) {
  return kNumberBytes + row.currency.size() + row.provider.size() + row.account.size() + row.service.size() +
         row.region.size() + row.sku.size() + row.tags.size();
}

double weightOf(const BillRow& row) {
  return std::max(std::abs(row.effective), std::abs(row.billed));
}

void addRow(BillRow& sum, const BillRow& row) {
  sum.billed += row.billed;
  sum.effective += row.effective;
  sum.list += row.list;
  sum.contracted += row.contracted;
  sum.hours += row.hours;
  sum.tokens += row.tokens;
}

BillRow folded(BillRow row) {
  for (std::string* part : {&row.account, &row.service, &row.region, &row.sku}) *part = kOther;
  row.tags.clear();
  row.hours = 0;  // of many types: no quantity of any
  return row;
}

std::vector<BillRow> merged(std::vector<BillRow> rows) {
  std::ranges::sort(rows, [](const BillRow& a, const BillRow& b) { return keyOf(a) < keyOf(b); });
  std::vector<BillRow> sums;
  for (BillRow& row : rows) {
    if (!sums.empty() && keyOf(sums.back()) == keyOf(row)) {
      addRow(sums.back(), row);
    } else {
      sums.push_back(std::move(row));
    }
  }
  return sums;
}

}  // namespace

std::string maskedAccount(std::string_view account) {
  constexpr size_t kShown = 4;
  if (account.empty()) return {};
  if (account.size() <= kShown) return "**";
  return "**" + std::string(account.substr(account.size() - kShown));
}

void BillTotals::writeKey(const BillLine& line) {
  m_key.clear();
  int month = line.month;
  m_key.resize(kMonthDigits);
  for (size_t i = kMonthDigits; i-- > 0; month /= 10) m_key[i] = static_cast<char>('0' + month % 10);
  m_key += static_cast<char>('a' + static_cast<int>(line.tier));
  const auto part = [&](std::string_view text) { m_key.append(text) += kMark; };
  part(line.currency);
  part(line.provider);
  m_maskAccounts ? part(maskedAccount(line.account)) : part(line.account);
  part(line.service);
  part(line.region);
  part(line.sku);
  part(line.tags);
}

void BillTotals::addTo(Sums& sums, const Sums& more) {
  sums.billed += more.billed;
  sums.effective += more.effective;
  sums.list += more.list;
  sums.contracted += more.contracted;
  sums.hours += more.hours;
  sums.tokens += more.tokens;
}

void BillTotals::add(const BillLine& line) {
  writeKey(line);
  auto found = m_sums.find(std::string_view(m_key));
  if (found == m_sums.end()) {
    if (m_sums.size() >= kMaxKeys) foldSmallest();
    found = m_sums.emplace(m_key, Sums()).first;
  }
  addTo(found->second, {.billed = line.billed,
                        .effective = line.effective,
                        .list = line.list,
                        .contracted = line.contracted,
                        .hours = line.hours,
                        .tokens = line.tokens});
}

// The smaller half of the keys goes to "other".
void BillTotals::foldSmallest() {
  const auto weight = [](const Sums& sums) { return std::max(std::abs(sums.billed), std::abs(sums.effective)); };
  std::vector<double> weights;
  weights.reserve(m_sums.size());
  for (const auto& entry : m_sums) weights.push_back(weight(entry.second));
  const auto middle = weights.begin() + static_cast<std::ptrdiff_t>(weights.size() / 2);
  std::nth_element(weights.begin(), middle, weights.end());
  const double limit = *middle;
  Keys kept;
  for (auto& [key, sums] : m_sums) {
    if (weight(sums) > limit) {
      addTo(kept[key], sums);
      continue;
    }
    const auto parts = partsOf(key);
    std::string other = key.substr(0, kMonthDigits + 1);
    for (int part = 0; part < KeyParts; ++part) {
      const bool stays = part == Currency || part == Provider;
      other.append(stays ? parts[static_cast<size_t>(part)] : part == Tags ? "" : std::string(kOther)) += kMark;
    }
    sums.hours = 0;
    addTo(kept[other], sums);
  }
  m_sums = std::move(kept);
}

std::vector<BillRow> BillTotals::rows() const {
  std::vector<BillRow> rows;
  rows.reserve(m_sums.size());
  for (const auto& [key, sums] : m_sums) {
    int month = 0;
    for (size_t i = 0; i < kMonthDigits; ++i) month = month * 10 + (key[i] - '0');
    auto parts = partsOf(key);
    rows.push_back({.month = {.year = month / 12, .month = month % 12 + 1},
                    .currency = std::move(parts[Currency]),
                    .provider = std::move(parts[Provider]),
                    .account = std::move(parts[Account]),
                    .service = std::move(parts[Service]),
                    .region = std::move(parts[Region]),
                    .sku = std::move(parts[Sku]),
                    .tier = static_cast<SpendTier>(key[kMonthDigits] - 'a'),
                    .tags = std::move(parts[Tags]),
                    .billed = sums.billed,
                    .effective = sums.effective,
                    .list = sums.list,
                    .contracted = sums.contracted,
                    .hours = sums.hours,
                    .tokens = sums.tokens});
  }
  return merged(std::move(rows));
}

bool foldRows(std::vector<BillFile>& files, size_t bytesPerYear) {
  struct Year {
    size_t bytes = 0;
    std::vector<std::pair<double, size_t>> rows;  // weight and bytes
    double limit = -1;                            // rows up to this weight are folded
  };
  std::map<int, Year> years;
  for (const BillFile& file : files) {
    for (const BillRow& row : file.rows) {
      Year& year = years[row.month.year];
      year.bytes += bytesOf(row);
      year.rows.emplace_back(weightOf(row), bytesOf(row));
    }
  }
  bool any = false;
  for (auto& [number, year] : years) {
    if (year.bytes <= bytesPerYear) continue;
    std::ranges::sort(year.rows);
    for (size_t i = 0; i < year.rows.size() && year.bytes > bytesPerYear; ++i) {
      year.bytes -= year.rows[i].second;
      year.limit = year.rows[i].first;
    }
    any = true;
  }
  if (!any) return false;
  for (BillFile& file : files) {
    std::vector<BillRow> rows;
    for (const BillRow& row : file.rows)
      rows.push_back(weightOf(row) <= years[row.month.year].limit ? folded(row) : row);
    file.rows = SharedList<BillRow>(merged(std::move(rows)));
  }
  return true;
}

}  // namespace fulcrum::actuals
