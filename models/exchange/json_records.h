// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a JSON file of any size, plain or gz, one after the other: the elements of its outer list, or of the lists
// that are members of its outer object, or its other members; of a file with an object per line, these. Several
// documents may follow one another. Only one record is held at a time. Users of this header link nlohmann_json
// themselves.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "plan/json_text.h"

namespace fulcrum {

// `key`: that of the member in the outer object; empty in an outer list. Scalars of the outer object are records, too.
// `inList`: whether the record is an element of a list that is the member, or of the outer list.
// `within`: the object that it is a member of, where that is one of kOpenedObjects.
struct JsonRecord {
  std::string key;
  bool inList = false;
  std::string within;
  Json value;
};

// Objects that are too large to be held, by their keys from the outer object on; their members are records: machines
// and prices in the offer files of AWS.
inline constexpr std::string_view kOpenedObjects[] = {"products", "terms", "terms.OnDemand", "terms.Reserved"};

// False from `onRecord` ends the reading without a problem. Problems: those of ByteSource, "syntax" with the byte.
[[nodiscard]] std::optional<Problem> readJsonRecords(const std::filesystem::path& file,
                                                     const std::function<bool(JsonRecord&, size_t bytes)>& onRecord);

}  // namespace fulcrum
