// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>

#include "catalogue/catalogue_fields.h"
#include "catalogue/embedded_files.h"
#include "plan/json_codec.h"
#include "plan/plan_json.h"

namespace fulcrum {
namespace {

constexpr std::string_view kCatalogueFiles[] = {"node_types.json", "accelerators.json", "models.json",
                                                "api_offers.json", "week_shapes.json"};

Plan embeddedPlan(std::string_view file) {
  Result<Plan> plan = planFromJson(embeddedFile(file));
  assert(plan.ok());
  return std::move(plan).value();
}

}  // namespace

Result<Catalogue> catalogueFromJson(std::span<const std::string_view> texts) {
  Catalogue catalogue;
  Problems problems;
  for (const std::string_view text : texts) {
    JsonDocument document = parseJson(text);
    if (document.complete) JsonReader(document.problems).readObject(document.root, FieldPath(), catalogue, {});
    problems.insert(problems.end(), document.problems.begin(), document.problems.end());
  }
  if (!problems.empty()) return problems;
  return catalogue;
}

Catalogue loadCatalogue() {
  std::array<std::string_view, std::size(kCatalogueFiles)> texts;
  std::transform(std::begin(kCatalogueFiles), std::end(kCatalogueFiles), texts.begin(), embeddedFile);
  Result<Catalogue> catalogue = catalogueFromJson(texts);
  assert(catalogue.ok());
  return std::move(catalogue).value();
}

const Catalogue& shippedCatalogue() {
  static const Catalogue kShipped = loadCatalogue();
  return kShipped;
}

Plan samplePlan() {
  return embeddedPlan("inference-flip.plan.json");
}

std::vector<Plan> templatePlans() {
  std::vector<Plan> plans;
  for (const char* file : {"server-against-cloud.plan.json", "payback-against-npv.plan.json",
                           "capital-counted-once.plan.json", "deepseek-day.plan.json", "utilisation-ladder.plan.json"})
    plans.push_back(embeddedPlan(file));
  return plans;
}

Plan newPlan() {
  return embeddedPlan("new.plan.json");
}

}  // namespace fulcrum
