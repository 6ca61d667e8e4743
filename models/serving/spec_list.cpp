// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/spec_list.h"

#include <algorithm>
#include <vector>

#include "base/nearest.h"
#include "catalogue/catalogue.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

constexpr size_t kNearestShown = 3;
constexpr size_t kShortestBeginning = 6;  // letters of an unfinished name that may stand for the only one it begins

template <class Spec>
using Index = std::unordered_map<std::string, const Spec*>;

template <class Spec>
Index<Spec> indexOf(const std::vector<Spec>& specs, std::string (*keyOf)(std::string_view)) {
  Index<Spec> index;
  for (const Spec& spec : specs) index.emplace(keyOf(spec.name), &spec);
  return index;
}

// The shipped specs by their keys.
struct Shipped {
  Index<ModelSpec> models = indexOf(shippedCatalogue().models, modelKey);
  Index<AcceleratorSpec> accelerators = indexOf(shippedCatalogue().accelerators, acceleratorKey);

  static const Shipped& specs() {
    static const Shipped kShipped;
    return kShipped;
  }
};

template <class Spec>
const Spec* findIn(const Index<Spec>& index, const std::string& key) {
  const auto found = index.find(key);
  return found == index.end() ? nullptr : found->second;
}

// `Llama-4-Maverick` for the only name that begins so.
const ModelSpec* onlyBeginning(const Index<ModelSpec>& index, const std::string& key) {
  if (key.size() < kShortestBeginning) return nullptr;
  const ModelSpec* only = nullptr;
  for (const auto& [candidate, spec] : index) {
    if (!candidate.starts_with(key)) continue;
    if (only) return nullptr;
    only = spec;
  }
  return only;
}

template <class Spec>
std::vector<const Spec*> allOf(const Index<Spec>& own, const std::vector<Spec>& shipped) {
  std::vector<const Spec*> specs;
  for (const auto& [key, spec] : own) specs.push_back(spec);
  std::sort(specs.begin(), specs.end(), [](const Spec* a, const Spec* b) { return a->name < b->name; });
  for (const Spec& spec : shipped) specs.push_back(&spec);
  return specs;
}

Problem unknown(std::string code, std::string_view name, const std::vector<std::string>& similar) {
  return {.severity = Severity::Warning,
          .code = std::move(code),
          .facts = {{"name", std::string(name)}, {"nearest", similar.empty() ? "-" : joined(similar)}}};
}

}  // namespace

SpecList::SpecList(const Plan& plan)
    : m_models(indexOf(plan.models, modelKey)), m_accelerators(indexOf(plan.accelerators, acceleratorKey)) {}

const ModelSpec* SpecList::findModel(std::string_view name) const {
  const std::string key = modelKey(name);
  if (const auto* own = findIn(m_models, key)) return own;
  const Shipped& shipped = Shipped::specs();
  if (const auto* found = findIn(shipped.models, key)) return found;
  if (const auto* own = onlyBeginning(m_models, key)) return own;
  return onlyBeginning(shipped.models, key);
}

const AcceleratorSpec* SpecList::findAccelerator(std::string_view name) const {
  const std::string key = acceleratorKey(name);
  if (const auto* own = findIn(m_accelerators, key)) return own;
  return findIn(Shipped::specs().accelerators, key);
}

Result<const ModelSpec*> SpecList::model(std::string_view name) const {
  if (const auto* found = findModel(name)) return found;
  const auto specs = allOf(m_models, shippedCatalogue().models);
  return unknown("unknownModel", name, similarModels(name, specs, kNearestShown));
}

Result<const AcceleratorSpec*> SpecList::accelerator(std::string_view name) const {
  if (const auto* found = findAccelerator(name)) return found;
  const auto specs = allOf(m_accelerators, shippedCatalogue().accelerators);
  return unknown("unknownAccelerator", name, similarAccelerators(name, specs, kNearestShown));
}

}  // namespace fulcrum
