// SPDX-License-Identifier: GPL-3.0-or-later
// What people call a field of the plan besides its label: by these words it is found.
#pragma once

#include <QString>
#include <string_view>

namespace fulcrum {

// In the user's language and in English, separated by commas; empty where there are none. Groups and keys are those of
// fieldText().
[[nodiscard]] QString fieldSynonyms(std::string_view group, std::string_view key);
// Of a lever as a whole, by its key.
[[nodiscard]] QString leverSynonyms(std::string_view lever);
// Of a page, by its name.
[[nodiscard]] QString pageSynonyms(const QString& page);

}  // namespace fulcrum
