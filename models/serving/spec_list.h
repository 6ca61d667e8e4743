// SPDX-License-Identifier: GPL-3.0-or-later
// The models and accelerators that names are looked up in: a plan's own copies first, then the shipped catalogue.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

class SpecList {
 public:
  // The catalogue alone.
  SpecList() = default;
  // The plan must outlive the list, unchanged.
  explicit SpecList(const Plan& plan);

  // Null where the name is unknown.
  [[nodiscard]] const ModelSpec* findModel(std::string_view name) const;
  [[nodiscard]] const AcceleratorSpec* findAccelerator(std::string_view name) const;

  // Problems "unknownModel", "unknownAccelerator" with the nearest names.
  [[nodiscard]] Result<const ModelSpec*> model(std::string_view name) const;
  [[nodiscard]] Result<const AcceleratorSpec*> accelerator(std::string_view name) const;

 private:
  std::unordered_map<std::string, const ModelSpec*> m_models;              // by modelKey(), the plan's own
  std::unordered_map<std::string, const AcceleratorSpec*> m_accelerators;  // by acceleratorKey(), the plan's own
};

}  // namespace fulcrum
