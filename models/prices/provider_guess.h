// SPDX-License-Identifier: GPL-3.0-or-later
// Whose prices a list has, where it does not say: names of files and folders often do.
#pragma once

#include <filesystem>
#include <string>

namespace fulcrum::prices {

struct ProviderGuess {
  std::string provider;  // empty: nothing says it
  std::string word;      // what said it
};
[[nodiscard]] ProviderGuess providerFrom(const std::filesystem::path& file);

}  // namespace fulcrum::prices
