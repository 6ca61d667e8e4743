// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/levers.h"

#include "plan/fields.h"

namespace fulcrum {

FULCRUM_DEFINE_OUT_OF_LINE(Levers);
bool Levers::operator==(const Levers& other) const = default;

namespace {

template <class LeversType>
auto* findLever(LeversType& levers, LeverKind kind) {
  using LeverPointer = std::conditional_t<std::is_const_v<LeversType>, const Lever*, Lever*>;
  LeverPointer found = nullptr;
  forEachLever(levers, [&](LeverKind candidate, auto& lever) {
    if (candidate == kind && lever) found = &*lever;
  });
  return found;
}

}  // namespace

const Lever* leverOf(const Levers& levers, LeverKind kind) {
  return findLever(levers, kind);
}
Lever* leverOf(Levers& levers, LeverKind kind) {
  return findLever(levers, kind);
}

std::string_view leverKey(LeverKind kind) {
  std::string_view key;
  int index = 0;  // Fields<Levers> and LeverKind are both in the order of application
  forEachField<Levers>([&](const auto& field) {
    if (index++ == static_cast<int>(kind)) key = field.key;
  });
  return key;
}

}  // namespace fulcrum
