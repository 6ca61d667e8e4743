// SPDX-License-Identifier: GPL-3.0-or-later
// What ships with the program: node types, accelerators, models, API offers and week shapes with source and date a row
// (resources/catalogue), and the plans that the window opens with (resources/samples).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

struct ApiOffer {
  std::string id;
  std::string provider;
  std::string model;         // as shown
  std::string apiModel;      // as the provider's interface names it
  Money inputPerMTok;        // per million tokens
  Money outputPerMTok;       // per million tokens
  Money cachedInputPerMTok;  // per million tokens; 0: no such price
  std::string source;
  std::string asOf;
  bool operator==(const ApiOffer&) const = default;
};

enum class ShapeKind { Measured, Stylised };

// A preset of the week editor. `values` has mean 1.
struct WeekShape {
  std::string id;
  std::string name;
  ShapeKind kind = ShapeKind::Stylised;
  std::string description;
  WeeklyCurve values;
  std::string source;
  std::string asOf;
  bool operator==(const WeekShape&) const = default;
};

struct Catalogue {
  std::vector<NodeType> nodeTypes;  // to rent, and to buy (no on-demand price)
  std::vector<AcceleratorSpec> accelerators;
  std::vector<ModelSpec> models;
  std::vector<ApiOffer> apiOffers;
  std::vector<WeekShape> weekShapes;
  bool operator==(const Catalogue&) const = default;
};

// Texts that each hold some of the lists above; strict, as the text form of a plan is. A list in two texts is that of
// the last one.
[[nodiscard]] Result<Catalogue> catalogueFromJson(std::span<const std::string_view> texts);

// The catalogue that ships. Reads the embedded files anew at each call (milliseconds): keep the value.
[[nodiscard]] Catalogue loadCatalogue();
// The same, read once for the whole run.
[[nodiscard]] const Catalogue& shippedCatalogue();

// The scenario of the sample on which it opens: autoscaled, so that the curve is alive under the pointer.
inline const ScenarioId kSampleScenario{"playbook"};
// "The inference flip"; its scenarios are `base`, `playbook`, `own-base-load`, `blackwell` and `list-mid-2025`.
[[nodiscard]] Plan samplePlan();
// Published cases to start from, each with notes on what it reproduces and what the publication leaves out. A scenario
// is a published figure, or adds what was left out.
[[nodiscard]] std::vector<Plan> templatePlans();
// What New starts from: one workload on one fleet at a catalogue price, scenario `base`.
[[nodiscard]] Plan newPlan();

}  // namespace fulcrum
