// SPDX-License-Identifier: GPL-3.0-or-later
// Lists inside an offer as a column of the price book holds them.
#pragma once

#include <string>
#include <vector>

#include "prices/offer.h"

namespace fulcrum::prices {

// `12 none standard 61.5;36 all savings 40`; empty: none.
[[nodiscard]] std::string termsText(const std::vector<TermOffer>& terms);
[[nodiscard]] std::vector<TermOffer> termsOf(std::string_view text);
// The JSON of the classes in a plan.
[[nodiscard]] std::string classesText(const std::vector<ApiClass>& classes);
[[nodiscard]] std::vector<ApiClass> classesOf(const std::string& text);

}  // namespace fulcrum::prices
