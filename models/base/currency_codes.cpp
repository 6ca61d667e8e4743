// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/currency_codes.h"

#include <algorithm>
#include <cctype>

namespace fulcrum {
namespace {

// ISO 4217, list one, as of 2026-01-01: the list of iso-codes 4.15 with the amendments since (VED and SLE in; HRK, SLL,
// CUC out; ZWG for ZWL; XCG for ANG; BGN out with Bulgaria's euro).
constexpr std::string_view kCurrencyCodes[] = {
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BHD", "BIF", "BMD", "BND",
    "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE",
    "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD",
    "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY",
    "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD",
    "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO",
    "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF",
    "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB",
    "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED", "VES", "VND",
    "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG"};

constexpr std::string_view kOtherWords[] = {"ALL", "AMD", "BAM", "BOB", "BTN", "COP", "CRC", "CUP", "CVE",
                                            "DOP", "GEL", "KGS", "LAK", "MAD", "MDL", "MNT", "MOP", "PEN",
                                            "PHP", "RON", "SAR", "SCR", "SOS", "SSP", "SVC", "TOP", "TRY"};

constexpr std::string_view kDollars[] = {"USD", "CAD", "AUD", "SGD", "HKD", "NZD", "TWD", "BBD", "BMD", "BND",
                                         "BSD", "BZD", "FJD", "GYD", "JMD", "KYD", "LRD", "NAD", "SBD", "SRD",
                                         "TTD", "XCD", "ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU"};
constexpr std::string_view kReais[] = {"BRL"};
constexpr std::string_view kEuros[] = {"EUR"};
constexpr std::string_view kPounds[] = {"GBP", "EGP", "FKP", "GIP", "LBP", "SHP", "SSP", "SYP"};
constexpr std::string_view kYuan[] = {"CNY"};
constexpr std::string_view kYenAndYuan[] = {"JPY", "CNY"};
constexpr std::string_view kRupees[] = {"INR"};
constexpr std::string_view kWon[] = {"KRW", "KPW"};
constexpr std::string_view kZloty[] = {"PLN"};
constexpr std::string_view kRoubles[] = {"RUB"};
constexpr std::string_view kLira[] = {"TRY"};
constexpr std::string_view kDong[] = {"VND"};
constexpr std::string_view kBaht[] = {"THB"};
constexpr std::string_view kShekels[] = {"ILS"};
constexpr std::string_view kHryvnia[] = {"UAH"};
constexpr CurrencySign kCurrencySigns[] = {{"R$", kReais}, {"CN¥", kYuan},     {"$", kDollars}, {"€", kEuros},
                                           {"£", kPounds}, {"¥", kYenAndYuan}, {"₹", kRupees},  {"₩", kWon},
                                           {"zł", kZloty}, {"₽", kRoubles},  {"₺", kLira},    {"₫", kDong},
                                           {"฿", kBaht},   {"₪", kShekels},    {"₴", kHryvnia}};

bool isLetter(std::string_view text, size_t at) {
  return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at]));
}

}  // namespace

std::span<const std::string_view> currencyCodes() {
  return kCurrencyCodes;
}

bool isCurrencyCode(std::string_view text) {
  return std::ranges::binary_search(kCurrencyCodes, text);
}

bool isAlsoAWord(std::string_view code) {
  return std::ranges::find(kOtherWords, code) != std::end(kOtherWords);
}

std::span<const CurrencySign> currencySigns() {
  return kCurrencySigns;
}

std::string_view usualCurrency(const CurrencyMark& mark) {
  return mark.codes.empty() || mark.codes.data() == kYenAndYuan ? std::string_view() : mark.codes.front();
}

CurrencyMark currencyMarkIn(std::string_view text) {
  for (const CurrencySign& each : kCurrencySigns) {
    if (const size_t at = text.find(each.sign); at != std::string_view::npos) return {each.codes, at, each.sign.size()};
  }
  constexpr size_t kCode = 3;
  for (size_t at = text.size(); at-- > 0;) {  // of several the last: `CAD tools (EUR)`
    if (at + kCode > text.size() || isLetter(text, at - 1) || isLetter(text, at + kCode)) continue;
    const auto found = std::ranges::lower_bound(kCurrencyCodes, text.substr(at, kCode));
    if (found != std::end(kCurrencyCodes) && *found == text.substr(at, kCode)) return {{found, 1}, at, kCode};
  }
  return {};
}

}  // namespace fulcrum
