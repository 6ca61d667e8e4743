// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrate.h"

#include "plan/place.h"

namespace fulcrum::store {
namespace {

// A discount of 0 stood for a term that is not offered.
void withoutTermsAtZero(Plan& plan) {
  for (NodeType& type : plan.nodeTypes) {
    for (std::optional<double>* discount : {&type.reserved1yDiscount, &type.reserved3yDiscount}) {
      if (*discount == 0.0) discount->reset();
    }
  }
}

}  // namespace

void migrate(Plan& plan, int schemaVersion) {
  if (schemaVersion >= 5) return;
  withoutTermsAtZero(plan);
  nameSourcesById(plan);
}

}  // namespace fulcrum::store
