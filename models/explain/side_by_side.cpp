// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/side_by_side.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "explain/output_figures.h"
#include "plan/field_walk.h"
#include "plan/raw_text.h"
#include "plan/resolve.h"
#include "risk/outputs.h"

namespace fulcrum::explain {
namespace {

constexpr const char* kCashTotal = "cashTotal";
constexpr double kSame = 1e-6;          // of the larger value
constexpr double kSameServed = 0.5e-4;  // as it is shown

// Levers by which another model, another precision or an earlier answer serves.
constexpr std::array kQualityLevers{LeverKind::ResponseCache, LeverKind::ApiOffload, LeverKind::Distillation,
                                    LeverKind::Quantization};

// Names and values of the outputs of one scenario.
std::map<std::string, double> outputsOf(const Plan& plan, const ComparedFigures& figures) {
  const auto names = risk::outputNames(plan, ScenarioId(), *figures.evaluation);
  const finance::ArmsWorth none{.npv = Money(std::nan("")), .payback = {}};
  const std::vector<FleetId> pools = risk::poolsOf(*figures.evaluation);
  std::vector<double> values;
  risk::appendOutputs({.plan = &plan,
                       .evaluation = figures.evaluation.get(),
                       .base = nullptr,
                       .arms = figures.owning ? &*figures.owning : &none,
                       .pools = &pools},
                      values);
  std::map<std::string, double> outputs;
  for (size_t i = 0; i < names.size(); ++i) outputs.emplace(names[i], values[i]);
  // Arms that are alike have no outlay to come back.
  if (!figures.owning || figures.owning->payback.reason == finance::PaybackReason::NoDifference) {
    for (const char* owned : {"ownPaybackMonths", "ownDiscountedPaybackMonths"}) outputs.erase(owned);
  }
  Money cash;
  for (const Money month : figures.evaluation->cashTotal) cash += month;
  outputs.emplace(kCashTotal, cash.value());
  return outputs;
}

// The names of the rows: those of any scenario that could be evaluated.
std::vector<std::string> rowNames(const Plan& plan, std::span<const ComparedFigures> scenarios) {
  std::vector<std::string> names(kComparedOutputs.begin(), kComparedOutputs.end());
  for (const ComparedFigures& each : scenarios) {
    if (!each.evaluation) continue;
    for (const std::string& name : risk::outputNames(plan, ScenarioId(), *each.evaluation)) {
      if (name.starts_with("cash.")) names.push_back(name);
    }
    break;  // the years are those of the plan
  }
  names.emplace_back(kCashTotal);
  return names;
}

using Inputs = std::map<std::string, std::string>;

class InputReader {
 public:
  Inputs read(const Plan& seen) {
    m_inputs.clear();
    const FieldPath root;
    add(seen.assumptions, FieldPath(root, "assumptions"));
    addElements(seen.workloads, FieldPath(root, "workloads"));
    addElements(seen.fleets, FieldPath(root, "fleets"));
    addElements(seen.nodeTypes, FieldPath(root, "nodeTypes"));
    const FieldPath levers(root, "levers");
    forEachField<Levers>([&](const auto& field) {
      const auto& lever = seen.scenarios[0].levers.*field.member;
      using Own = typename std::remove_cvref_t<decltype(lever)>::value_type;
      add(lever.value_or(Own()), FieldPath(levers, field.key));
    });
    return m_inputs;
  }
  // All paths read so far, each where it was met first.
  [[nodiscard]] const std::vector<std::string>& order() const { return m_order; }

 private:
  template <class T>
  void add(const T& value, const FieldPath& path) {
    walkFields(value, path, [&](const FieldPath& place, const FieldLimits&, const auto& each) {
      const std::string text = place.text();
      m_inputs.emplace(text, rawText(each));
      if (m_known.insert(text).second) m_order.push_back(text);
    });
  }
  template <class T>
  void addElements(const std::vector<T>& elements, const FieldPath& path) {
    for (const T& element : elements) add(element, FieldPath(path, element.id.text));
  }

  std::vector<std::string> m_order;
  std::set<std::string> m_known;
  Inputs m_inputs;
};

// `levers.spot.` of a path below it; empty for other paths.
std::string leverPrefix(const std::string& path) {
  constexpr std::string_view kLevers = "levers.";
  if (!path.starts_with(kLevers)) return {};
  return path.substr(0, path.find('.', kLevers.size()) + 1);
}

bool isOn(const Levers& levers, LeverKind kind) {
  bool on = false;
  forEachLever(levers, [&](LeverKind each, const auto& lever) { on = on || (each == kind && lever && lever->on); });
  return on;
}

}  // namespace

ComparedFigures comparedFigures(const Plan& plan, const ScenarioId& scenario, const finance::Evaluator& evaluator) {
  ComparedFigures figures{.scenario = scenario, .evaluation = nullptr, .owning = {}, .problems = {}};
  auto evaluation = evaluator(plan, scenario);
  if (!evaluation) {
    figures.problems = evaluation.problems();
    return figures;
  }
  figures.evaluation = std::make_shared<const Evaluation>(std::move(evaluation).value());
  if (const auto owning = finance::ownVersusRent(plan, scenario, evaluator, figures.evaluation.get()))
    figures.owning = finance::ArmsWorth{.npv = owning.value().npv, .payback = owning.value().payback};
  return figures;
}

std::vector<FigureRow> figureRows(const Plan& plan, std::span<const ComparedFigures> scenarios, size_t base) {
  std::vector<FigureRow> rows;
  for (const std::string& name : rowNames(plan, scenarios)) rows.push_back({.name = name, .values = {}});
  const Evaluation* against = base < scenarios.size() ? scenarios[base].evaluation.get() : nullptr;
  for (const ComparedFigures& each : scenarios) {
    if (!each.evaluation) {
      for (FigureRow& row : rows) row.values.emplace_back();
      continue;
    }
    auto outputs = outputsOf(plan, each);
    if (against)
      outputs[std::string(kNpvAgainstBase)] = (against->headline.npvCost - each.evaluation->headline.npvCost).value();
    for (FigureRow& row : rows) {
      const auto found = outputs.find(row.name);
      const bool known = found != outputs.end() && !std::isnan(found->second);
      row.values.push_back(known ? std::optional(found->second) : std::nullopt);
    }
  }
  std::erase_if(rows, [](const FigureRow& row) {
    return std::ranges::none_of(row.values, [](const auto& value) { return value.has_value(); });
  });
  return rows;
}

bool isCashRow(const FigureRow& row) {
  return isCashOutput(row.name);
}

std::optional<bool> isMoreBetter(const FigureRow& row) {
  if (row.name == "nodesMax") return std::nullopt;
  return risk::isMoreBetter(row.name);
}

std::optional<double> bestOf(const FigureRow& row) {
  const auto more = isMoreBetter(row);
  if (!more) return std::nullopt;
  std::vector<double> values;
  for (const auto& value : row.values) {
    if (value) values.push_back(*value);
  }
  if (values.size() < 2) return std::nullopt;
  const auto [least, most] = std::ranges::minmax(values);
  const double scale = std::max({std::abs(least), std::isinf(most) ? 0.0 : std::abs(most), 1e-12});
  if (most - least <= kSame * scale) return std::nullopt;
  return *more ? most : least;
}

bool InputRow::differs() const {
  return std::ranges::any_of(values, [&](const auto& value) { return value != values.front(); });
}

std::vector<InputRow> inputRows(const Plan& plan, std::span<const ScenarioId> scenarios) {
  InputReader reader;
  std::vector<Inputs> inputs;
  for (const ScenarioId& id : scenarios) {
    const auto seen = seenBy(plan, id);
    inputs.push_back(seen ? reader.read(seen.value()) : Inputs());
  }
  std::vector<InputRow> rows;
  for (const std::string& path : reader.order()) {
    const std::string lever = leverPrefix(path);
    const auto everOn = [&](const Inputs& each) {
      const auto found = each.find(lever + "on");
      return found != each.end() && found->second == "true";
    };
    if (!lever.empty() && std::ranges::none_of(inputs, everOn)) continue;
    if (path.ends_with(".id")) continue;
    InputRow row{.path = path, .values = {}};
    for (const Inputs& each : inputs) {
      const auto found = each.find(path);
      row.values.push_back(found == each.end() ? std::nullopt : std::optional(found->second));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

Ranking rankingOf(const Plan& plan, std::span<const ComparedFigures> scenarios) {
  std::optional<double> least, most;
  for (const ComparedFigures& each : scenarios) {
    if (!each.evaluation) continue;
    if (!each.evaluation->incomplete.empty()) return {.reason = Incomparable::Incomplete, .lever = {}};
    const std::optional<double> served = each.evaluation->headline.servedShare;
    if (!served) return {.reason = Incomparable::ServedUnknown, .lever = {}};
    least = std::min(least.value_or(*served), *served);
    most = std::max(most.value_or(*served), *served);
  }
  if (least && *most - *least > kSameServed) return {.reason = Incomparable::Served, .lever = {}};
  for (const LeverKind kind : kQualityLevers) {
    bool some = false, all = true;
    for (const ComparedFigures& each : scenarios) {
      const bool on = isOn(resolveScenario(plan, each.scenario).levers, kind);
      some = some || on;
      all = all && on;
    }
    if (some && !all) return {.reason = Incomparable::Quality, .lever = kind};
  }
  return {};
}

}  // namespace fulcrum::explain
