// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/spec_edits.h"

#include <QCoreApplication>
#include <span>
#include <string_view>
#include <vector>

#include "document/source_notes.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

struct SpecEditsText {
  Q_DECLARE_TR_FUNCTIONS(SpecEdits)
};

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
  moveNotes(after, kList<Spec>, at, -1);
  return after;
}

template <class Spec>
QString specRefusal(const Plan& plan, size_t index, const Spec& spec) {
  if (QString::fromStdString(spec.name).trimmed().isEmpty()) return SpecEditsText::tr("It has no name: type one.");
  std::vector<Spec> others = specsOf<Spec>(plan);
  others.erase(others.begin() + static_cast<std::ptrdiff_t>(index));
  const Spec* other = named(others, spec.name);
  if (!other) return {};
  return SpecEditsText::tr("The plan has a copy named “%1”, which is the same name: choose another, or edit that copy.")
      .arg(QString::fromStdString(other->name));
}

template Plan withSpecCopied(const Plan&, const AcceleratorSpec&);
template Plan withSpecCopied(const Plan&, const ModelSpec&);
template Plan withSpecReplaced(const Plan&, size_t, const AcceleratorSpec&);
template Plan withSpecReplaced(const Plan&, size_t, const ModelSpec&);
template Plan withSpecRemoved<AcceleratorSpec>(const Plan&, size_t);
template Plan withSpecRemoved<ModelSpec>(const Plan&, size_t);
template QString specRefusal(const Plan&, size_t, const AcceleratorSpec&);
template QString specRefusal(const Plan&, size_t, const ModelSpec&);

}  // namespace fulcrum
