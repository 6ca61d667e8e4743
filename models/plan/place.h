// SPDX-License-Identifier: GPL-3.0-or-later
// Where something of a plan stands, named so that it stays true when elements come, go and move.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fulcrum {

struct Plan;

// `fleets[main].provisioning.percentile`: an element of a list by its id and the way to a field of it; or a field of
// the plan itself, which has no id: `assumptions.pue`.
struct Place {
  std::string list;
  std::string id;
  std::vector<std::string> keys;
  auto operator<=>(const Place&) const = default;
  bool operator==(const Place&) const = default;
};

// Ids and keys of other characters than letters, digits, `-`, `_`, `/`, blanks and (in ids) points stand in quotes:
// `fleets["a]b"]`.
[[nodiscard]] std::string toText(const Place& place);
// None where the text is no place. What stands in brackets is an id, also where it looks like an index.
[[nodiscard]] std::optional<Place> parsePlace(std::string_view text);

// The place by id where the text counts elements as places in files once did, `workloads[2].shape`, and no element has
// that number for an id; the text's own place else.
[[nodiscard]] std::optional<Place> placeById(const Plan& plan, std::string_view text);

// Rewrites the places of source notes that count elements by those of their ids.
void nameSourcesById(Plan& plan);

}  // namespace fulcrum
