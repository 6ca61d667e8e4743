// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/repair.h"

#include "plan/field_walk.h"
#include "plan/value_checks.h"

namespace fulcrum {
namespace {

template <FieldStruct T>
bool isStructList(const std::vector<T>&) {
  return true;
}

class Repair {
 public:
  explicit Repair(Problems& found) : m_found(found) {}

  // Whether the value can stay.
  template <FieldStruct T>
  bool fields(T& value, const FieldPath& path) {
    const T sound{};
    bool stays = true;
    forEachField<T>([&](const auto& field) {
      const FieldPath place(path, field.key);
      stays = member(value.*field.member, sound.*field.member, limitsOf(field), place) && stays;
    });
    return stays;
  }

 private:
  template <class T>
  bool member(T& value, const T& sound, const FieldLimits& limits, const FieldPath& path) {
    if constexpr (FieldStruct<T>) {
      return fields(value, path);
    } else if constexpr (requires(const T& list) { isStructList(list); }) {
      return elements(value, path);
    } else if constexpr (kIsSharedList<T>) {
      auto rows = value.rows();
      elements(rows, path);
      if (rows != value.rows()) value = T(std::move(rows));
      return true;
    } else {
      if (isSound(value, limits, path)) return true;
      value = sound;
      return limits.presence != Presence::Required;
    }
  }

  template <FieldStruct T>
  bool elements(std::vector<T>& values, const FieldPath& path) {
    size_t kept = 0;
    for (size_t index = 0; index < values.size(); ++index) {
      if (!fields(values[index], FieldPath(path, index))) continue;
      if (kept != index) values[kept] = std::move(values[index]);
      ++kept;
    }
    values.resize(kept);
    return true;
  }

  template <class T>
  bool isSound(const T& value, const FieldLimits& limits, const FieldPath& path) {
    const size_t before = m_found.size();
    walkValue(value, path, limits, ValueChecks(m_found));
    return m_found.size() == before;
  }

  Problems& m_found;
};

}  // namespace

Problems repairValues(Plan& plan) {
  Problems found;
  (void)Repair(found).fields(plan, FieldPath());
  return found;
}

}  // namespace fulcrum
