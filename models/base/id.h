// SPDX-License-Identifier: GPL-3.0-or-later
// Identifiers that cannot be mistaken for one another: a FleetId is no WorkloadId.
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace fulcrum {

template <class Tag>
struct Id {
  std::string text;

  Id() = default;
  explicit Id(std::string value) : text(std::move(value)) {}
  [[nodiscard]] bool empty() const { return text.empty(); }
  auto operator<=>(const Id&) const = default;
  bool operator==(const Id&) const = default;
};

using WorkloadId = Id<struct WorkloadTag>;
using FleetId = Id<struct FleetTag>;  // also names pools: `main`, `main/remote`
using NodeTypeId = Id<struct NodeTypeTag>;
using ScenarioId = Id<struct ScenarioTag>;
using SeriesId = Id<struct SeriesTag>;
using UncertaintyId = Id<struct UncertaintyTag>;

}  // namespace fulcrum
