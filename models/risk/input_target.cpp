// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/input_target.h"

#include <algorithm>

#include "base/nearest.h"
#include "plan/field_kind.h"
#include "plan/resolve.h"

namespace fulcrum::risk {
namespace {

using Keys = std::vector<std::string>;

constexpr std::string_view kLevers = "levers";
constexpr std::string_view kThroughput = "throughput";

// Collects numbers of one plan.
class Collector {
 public:
  explicit Collector(Plan& plan) : m_plan(plan) {}

  void add(const Keys& keys, bool ofRest = false) { add(numberAt(m_plan, keys), ofRest); }
  void addPositive(const Keys& keys) {
    const auto number = numberAt(m_plan, keys);
    if (number && number->value > 0) add(number);
  }
  void addLever(const Keys& keys) {
    for (Scenario& scenario : m_plan.scenarios) add(leverNumber(scenario, keys));
  }
  // Per token and for what is kept, in all classes.
  void addApiPrices() {
    for (Scenario& scenario : m_plan.scenarios) {
      if (!scenario.levers.apiOffload) continue;
      const auto addOne = [&](const Keys& keys) { add(leverNumber(scenario, keys)); };
      addOne({"apiOffload", "inputPerMTok"});
      addOne({"apiOffload", "outputPerMTok"});
      const std::vector<ApiClass>& classes = scenario.levers.apiOffload->classes;
      for (size_t index = 0; index < classes.size(); ++index) {
        const Keys offer{"apiOffload", "classes", std::to_string(index)};
        const auto below = [&](std::initializer_list<std::string> further) {
          Keys keys = offer;
          keys.insert(keys.end(), further);
          return keys;
        };
        addOne(below({"storagePerMTokHour"}));
        for (size_t tier = 0; tier < classes[index].tiers.size(); ++tier) {
          for (const char* key : {"input", "cachedRead", "cacheWrite", "output"})
            addOne(below({"tiers", std::to_string(tier), key}));
        }
      }
    }
  }
  // All rates but fixed ones.
  void addRates() {
    for (Workload& workload : m_plan.workloads) {
      if (workload.service && !workload.service->fixed)
        add({"workloads", workload.id.text, "service", "requestsPerSecondPerReplica"});
    }
    for (Scenario& scenario : m_plan.scenarios) {
      forEachLever(scenario.levers, [&](LeverKind kind, auto& lever) {
        if constexpr (requires { lever->service; }) {
          if (lever && lever->service && !lever->service->fixed) {
            const Keys keys{std::string(leverKey(kind)), "service", "requestsPerSecondPerReplica"};
            add(leverNumber(scenario, keys));
          }
        }
      });
    }
  }
  void add(const std::optional<PlanNumber>& number, bool ofRest = false) {
    if (number) m_targets.numbers.push_back({*number, ofRest});
  }

  InputTargets take() { return std::move(m_targets); }

 private:
  Plan& m_plan;
  InputTargets m_targets;
};

using Group = void (*)(Plan&, Collector&);

void eachWorkload(Plan& plan, Collector& collector, const char* key) {
  for (const Workload& workload : plan.workloads) collector.add({"workloads", workload.id.text, key});
}
void eachPrice(Plan& plan, Collector& collector, const char* key) {
  for (const NodeType& type : plan.nodeTypes) collector.addPositive({"nodeTypes", type.id.text, key});
}

const std::vector<std::pair<std::string, Group>>& groups() {
  static const std::vector<std::pair<std::string, Group>> kGroups{
      {"demand", [](Plan& plan, Collector& c) { eachWorkload(plan, c, "requestsPerSecond"); }},
      {"demandGrowth", [](Plan& plan, Collector& c) { eachWorkload(plan, c, "growthPerMonth"); }},
      {"onDemandPrice", [](Plan& plan, Collector& c) { eachPrice(plan, c, "onDemand"); }},
      {"spotPrice", [](Plan& plan, Collector& c) { eachPrice(plan, c, "spot"); }},
      {"reservedPrice",
       [](Plan& plan, Collector& c) {
         for (const NodeType& type : plan.nodeTypes) {
           for (const char* key : {"reserved1yDiscount", "reserved3yDiscount"})
             c.add({"nodeTypes", type.id.text, key}, true);
         }
       }},
      {"purchasePrice", [](Plan& plan, Collector& c) { eachPrice(plan, c, "purchasePrice"); }},
      {"apiPrice", [](Plan&, Collector& c) { c.addApiPrices(); }},
      {std::string(kThroughput), [](Plan&, Collector& c) { c.addRates(); }}};
  return kGroups;
}

// Whether a scenario or one that it inherits from has a value of its own there.
bool isOverridden(const Plan& plan, const ScenarioId& scenario, const std::string& path) {
  return std::ranges::any_of(baseChain(plan, scenario), [&](const Scenario* each) {
    return std::ranges::any_of(each->overrides, [&](const auto& entry) {
      const std::string& place = entry.first;
      return path == place || (path.starts_with(place) && (path[place.size()] == '.' || path[place.size()] == '['));
    });
  });
}

bool isLeverField(const Keys& keys) {
  std::vector<PathStep> steps{std::string("scenarios"), size_t{0}, std::string(kLevers)};
  for (size_t index = 1; index < keys.size(); ++index) steps.emplace_back(keys[index]);
  const auto kind = fieldKind(steps);
  return keys.size() > 2 && kind && kind->value == ValueKind::Number;
}

// The horizon and the like are no figures: everything else hangs on them.
bool isThere(const Plan& plan, const std::string& path) {
  if (keysOf(path).size() < 2) return false;
  Plan copy = plan;
  if (!targetsOf(copy, path, InputEffect::Factor, std::nullopt).numbers.empty()) return true;
  return std::ranges::any_of(plan.scenarios, [&](const Scenario& scenario) {
    auto seen = withElementsOf(plan, scenario.id);
    return seen && !targetsOf(seen.value(), path, InputEffect::Factor, std::nullopt).numbers.empty();
  });
}

}  // namespace

bool isGroup(std::string_view path) {
  return std::ranges::find(groupNames(), path) != groupNames().end();
}

const std::vector<std::string>& groupNames() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names;
    for (const auto& group : groups()) names.push_back(group.first);
    return names;
  }();
  return kNames;
}

InputTargets targetsOf(Plan& plan, const std::string& path, InputEffect effect,
                       const std::optional<ScenarioId>& seenBy) {
  Collector collector(plan);
  for (const auto& [name, group] : groups()) {
    if (name != path) continue;
    group(plan, collector);
    InputTargets targets = collector.take();
    targets.modelledRates = path == kThroughput;
    return targets;
  }
  const Keys keys = keysOf(path);
  if (keys.empty()) return {};
  if (keys.front() == kLevers) {
    collector.addLever({keys.begin() + 1, keys.end()});
    return collector.take();
  }
  if (effect == InputEffect::Value && seenBy && isOverridden(plan, *seenBy, path)) return {};
  collector.add(keys);
  if (keys.front() == "assumptions" && effect != InputEffect::Value) {
    Keys own{"scenarios", "", "assumptions"};
    own.insert(own.end(), keys.begin() + 1, keys.end());
    for (const Scenario& scenario : plan.scenarios) {
      own[1] = scenario.id.text;
      collector.add(own);
    }
  }
  return collector.take();
}

Problems checkTarget(const Plan& plan, const std::string& path, InputEffect effect, bool isBand,
                     const std::string& where) {
  const bool isThroughput = path == kThroughput;
  if (isBand && !(isThroughput && effect == InputEffect::Factor))
    return {{.code = "riskBandPlace", .where = where + ".distribution", .facts = {}}};
  if (isThroughput && effect != InputEffect::Factor)
    return {{.code = "riskThroughput", .where = where + ".effect", .facts = {}}};
  const Keys keys = keysOf(path);
  const bool isLever = !keys.empty() && keys.front() == kLevers && isLeverField(keys);
  if (isGroup(path) || isLever || isThere(plan, path)) return {};
  return {
      {.code = "riskPathGone", .where = where + ".path", .facts = {{"path", path}, {"groups", joined(groupNames())}}}};
}

double withEffect(InputEffect effect, double value, double drawn) {
  switch (effect) {
    case InputEffect::Value:
      return drawn;
    case InputEffect::Factor:
      return value * drawn;
    case InputEffect::Add:
      return value + drawn;
  }
  return value;
}

WrittenPlan withWritten(Plan plan, const std::string& path, InputEffect effect, double drawn) {
  WrittenPlan written{.plan = std::move(plan)};
  for (const TargetNumber& target : targetsOf(written.plan, path, effect, std::nullopt).numbers) {
    const double from = target.ofRest ? 1 - target.number.value : target.number.value;
    const double wanted = target.ofRest ? 1 - withEffect(effect, from, drawn) : withEffect(effect, from, drawn);
    const double value = fitting(target.number, wanted);
    written.clipped = written.clipped || wanted < target.number.min || wanted > target.number.max;
    target.number.set(value);
  }
  return written;
}

}  // namespace fulcrum::risk
