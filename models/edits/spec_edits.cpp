// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/spec_edits.h"

#include <span>
#include <string_view>

#include "edits/source_notes.h"
#include "plan/place.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

template <class Spec>
constexpr std::string_view kList = std::is_same_v<Spec, ModelSpec> ? "models" : "accelerators";

const ModelSpec* named(std::span<const ModelSpec> specs, std::string_view name) {
  return findModel(specs, name);
}
const AcceleratorSpec* named(std::span<const AcceleratorSpec> specs, std::string_view name) {
  return findAccelerator(specs, name);
}

}  // namespace

template <class Spec>
Plan withSpecCopied(const Plan& plan, const Spec& spec) {
  Plan after = plan;
  if (!named(specsOf<Spec>(plan), spec.name)) specsOf<Spec>(after).push_back(spec);
  return after;
}

template <class Spec>
Plan withSpecReplaced(const Plan& plan, size_t index, const Spec& spec) {
  Plan after = plan;
  specsOf<Spec>(after)[index] = spec;
  return after;
}

template <class Spec>
Plan withSpecRemoved(const Plan& plan, size_t index) {
  Plan after = plan;
  const auto at = static_cast<std::ptrdiff_t>(index);
  specsOf<Spec>(after).erase(specsOf<Spec>(after).begin() + at);
  dropNotes(after, toText(Place{std::string(kList<Spec>), specsOf<Spec>(plan)[index].name, {}}));
  return after;
}

template <class Spec>
const Spec* specHiddenBy(const Plan& plan, size_t index, std::string_view name) {
  for (const Spec& other : specsOf<Spec>(plan)) {
    if (&other != &specsOf<Spec>(plan)[index] && named({&other, 1}, name)) return &other;
  }
  return nullptr;
}

template Plan withSpecCopied(const Plan&, const AcceleratorSpec&);
template Plan withSpecCopied(const Plan&, const ModelSpec&);
template Plan withSpecReplaced(const Plan&, size_t, const AcceleratorSpec&);
template Plan withSpecReplaced(const Plan&, size_t, const ModelSpec&);
template Plan withSpecRemoved<AcceleratorSpec>(const Plan&, size_t);
template Plan withSpecRemoved<ModelSpec>(const Plan&, size_t);
template const AcceleratorSpec* specHiddenBy(const Plan&, size_t, std::string_view);
template const ModelSpec* specHiddenBy(const Plan&, size_t, std::string_view);

}  // namespace fulcrum
