// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/difference.h"

#include <algorithm>

#include "plan/field_access.h"
#include "plan/identified.h"
#include "plan/raw_text.h"
#include "plan/resolve.h"

namespace fulcrum {
namespace {

class Comparison {
 public:
  explicit Comparison(ElementsBy elementsBy = ElementsBy::Index) : m_elementsBy(elementsBy) {}

  template <class T>
  void compare(const T& before, const T& after, const FieldPath& path) {
    if (before == after) return;
    if constexpr (FieldStruct<T>) {
      forEachField<T>(
          [&](const auto& field) { compare(before.*field.member, after.*field.member, FieldPath(path, field.key)); });
    } else {
      note(path, rawText(before), rawText(after));
    }
  }

  template <class T>
  void compare(const std::optional<T>& before, const std::optional<T>& after, const FieldPath& path) {
    if (before && after) return compare(*before, *after, path);
    if (before != after) note(path, optionalText(before), optionalText(after));
  }

  template <class T>
  void compare(const std::vector<T>& before, const std::vector<T>& after, const FieldPath& path) {
    if (before == after) return;
    if constexpr (Identified<T>) {
      compareById(before, after, path);
    } else if (before.size() == after.size()) {
      for (size_t i = 0; i < before.size(); ++i) compare(before[i], after[i], FieldPath(path, i));
    } else {
      note(path, rawText(before), rawText(after));
    }
  }

  template <class K, class V>
  void compare(const std::map<K, V>& before, const std::map<K, V>& after, const FieldPath& path) {
    for (const auto& [key, value] : before) {
      const auto other = after.find(key);
      const FieldPath member(path, keyText(key));
      if (other == after.end()) {
        note(member, rawText(value), {});
      } else {
        compare(value, other->second, member);
      }
    }
    for (const auto& [key, value] : after) {
      if (!before.contains(key)) note(FieldPath(path, keyText(key)), {}, rawText(value));
    }
  }

  void compare(const AssumptionOverrides& before, const AssumptionOverrides& after, const FieldPath& path) {
    size_t index = 0;
    forEachField<Assumptions>([&](const auto& field) {
      const size_t bit = index++;
      const auto entry = [&](const AssumptionOverrides& overrides) {
        return overrides.set.test(bit) ? std::optional(rawText(overrides.values.*field.member)) : std::nullopt;
      };
      if (entry(before) != entry(after)) note(FieldPath(path, field.key), entry(before), entry(after));
    });
  }

  template <class T>
  void compare(const SharedList<T>& before, const SharedList<T>& after, const FieldPath& path) {
    if (before != after) note(path, rowsText(before), rowsText(after));
  }

  [[nodiscard]] Differences take() { return std::move(m_differences); }

 private:
  template <class T>
  [[nodiscard]] static std::string rowsText(const SharedList<T>& rows) {
    return std::to_string(rows.size()) + " rows";
  }

  // What has thousands of rows is named, not repeated.
  template <class T>
  [[nodiscard]] static std::string elementText(const T& element) {
    if constexpr (std::same_as<T, BillFile>) {
      return element.name + " (" + rowsText(element.rows) + ", SHA-256 " + element.sha256 + ")";
    } else if constexpr (std::same_as<T, Baseline>) {
      return element.name + " (" + element.asOf + ", " + rowsText(element.rows) + ")";
    } else {
      return rawText(element);
    }
  }

  template <class T>
  [[nodiscard]] static std::optional<std::string> optionalText(const std::optional<T>& value) {
    return value ? std::optional(rawText(*value)) : std::nullopt;
  }

  template <class T>
  [[nodiscard]] static const T* elementWithId(const std::vector<T>& list, const T& wanted) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& other) { return other.id == wanted.id; });
    return found == list.end() ? nullptr : &*found;
  }

  // Ids of the elements that `other` has too.
  template <class T>
  [[nodiscard]] static std::vector<std::string> commonIds(const std::vector<T>& list, const std::vector<T>& other) {
    std::vector<std::string> ids;
    for (const T& element : list) {
      if (elementWithId(other, element)) ids.push_back(element.id.text);
    }
    return ids;
  }

  template <class T>
  [[nodiscard]] FieldPath elementPath(const FieldPath& list, const std::vector<T>& elements, size_t index) const {
    return m_elementsBy == ElementsBy::Id ? FieldPath(list, elements[index].id.text) : FieldPath(list, index);
  }

  template <class T>
  void compareById(const std::vector<T>& before, const std::vector<T>& after, const FieldPath& path) {
    for (size_t i = 0; i < before.size(); ++i) {
      if (!elementWithId(after, before[i])) note(elementPath(path, before, i), elementText(before[i]), {});
    }
    for (size_t i = 0; i < after.size(); ++i) {
      const FieldPath element = elementPath(path, after, i);
      if (const T* was = elementWithId(before, after[i])) {
        compare(*was, after[i], element);
      } else {
        note(element, {}, elementText(after[i]));
      }
    }
    const auto idsBefore = commonIds(before, after);
    const auto idsAfter = commonIds(after, before);
    if (idsBefore != idsAfter) note(path, joined(idsBefore), joined(idsAfter));
  }

  void note(const FieldPath& path, std::optional<std::string> before, std::optional<std::string> after) {
    m_differences.push_back({.path = path.text(), .before = std::move(before), .after = std::move(after)});
  }

  ElementsBy m_elementsBy;
  Differences m_differences;
};

void compareLevers(const Levers& before, const Levers& after, const FieldPath& path, Comparison& comparison) {
  forEachField<Levers>([&](const auto& field) {
    const auto& was = before.*field.member;
    const auto& is = after.*field.member;
    using Lever = typename std::remove_cvref_t<decltype(was)>::value_type;
    comparison.compare(was.value_or(Lever()), is.value_or(Lever()), FieldPath(path, field.key));
  });
}

Differences seenDifference(const Plan& before, const Plan& after) {
  const FieldPath root;
  Comparison comparison(ElementsBy::Id);
  comparison.compare(before.assumptions, after.assumptions, FieldPath(root, "assumptions"));
  comparison.compare(before.nodeTypes, after.nodeTypes, FieldPath(root, "nodeTypes"));
  comparison.compare(before.workloads, after.workloads, FieldPath(root, "workloads"));
  comparison.compare(before.fleets, after.fleets, FieldPath(root, "fleets"));
  compareLevers(before.scenarios[0].levers, after.scenarios[0].levers, FieldPath(root, "levers"), comparison);
  return comparison.take();
}

}  // namespace

Differences difference(const Plan& before, const Plan& after, ElementsBy elementsBy) {
  Comparison comparison(elementsBy);
  comparison.compare(before, after, FieldPath());
  return comparison.take();
}

Differences scenarioDifference(const Plan& plan, const ScenarioId& from, const ScenarioId& to) {
  const auto before = seenBy(plan, from);
  const auto after = seenBy(plan, to);
  return before && after ? seenDifference(before.value(), after.value()) : Differences();
}

Differences scenarioDifference(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  if (!scenario) return {};
  if (scenario->base) return scenarioDifference(plan, *scenario->base, id);
  Plan bare = plan;
  bare.scenarios = {Scenario{.id = id}};
  const auto own = seenBy(plan, id);
  return own ? seenDifference(bare, own.value()) : Differences();
}

Result<Plan> withDifference(Plan seen, const Difference& difference) {
  constexpr std::string_view kLevers = "levers.";
  if (!difference.path.starts_with(kLevers)) return withField(std::move(seen), difference.path, difference.after);
  const std::string key =
      difference.path.substr(kLevers.size(), difference.path.find('.', kLevers.size()) - kLevers.size());
  forEachField<Levers>([&](const auto& field) {
    auto& lever = seen.scenarios[0].levers.*field.member;
    if (field.key == key && !lever) lever.emplace();
  });
  return withField(std::move(seen), "scenarios[0]." + difference.path, difference.after);
}

}  // namespace fulcrum
