// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line prints of the price book, as JSON and as words.
#pragma once

#include <string>
#include <vector>

#include "prices/import_list.h"
#include "prices/plan_update.h"
#include "prices/price_trend.h"

namespace fulcrum::prices {

[[nodiscard]] std::string importJson(const ImportReport& report);
// `{"files": […]}`
[[nodiscard]] std::string importFilesJson(const std::vector<ImportReport>& reports);
[[nodiscard]] std::string importWords(const ImportReport& report);
[[nodiscard]] std::string nodeOffersJson(const std::vector<NodeOffer>& offers);
[[nodiscard]] std::string nodeOffersWords(const std::vector<NodeOffer>& offers);
[[nodiscard]] std::string apiOffersJson(const std::vector<ApiOfferRow>& offers);
[[nodiscard]] std::string apiOffersWords(const std::vector<ApiOfferRow>& offers);
[[nodiscard]] std::string updateJson(const std::vector<PriceChange>& changes,
                                     const std::map<std::string, std::pair<double, double>>& monthlyCost);
[[nodiscard]] std::string updateWords(const std::vector<PriceChange>& changes,
                                      const std::map<std::string, std::pair<double, double>>& monthlyCost);
[[nodiscard]] std::string trendJson(const PriceTrend& trend);
[[nodiscard]] std::string trendWords(const PriceTrend& trend);

}  // namespace fulcrum::prices
