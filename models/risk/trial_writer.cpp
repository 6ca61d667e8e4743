// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/trial_writer.h"

#include <algorithm>
#include <array>

namespace fulcrum::risk {
namespace {

// What changes money and no node: prices and what time does to them, and what is bought.
bool isPrice(const std::string& path) {
  constexpr std::array<std::string_view, 5> kGroups{"onDemandPrice", "spotPrice", "reservedPrice", "purchasePrice",
                                                    "apiPrice"};
  if (std::ranges::find(kGroups, path) != kGroups.end()) return true;
  constexpr std::string_view kAssumptions = "assumptions.";
  return path.starts_with(kAssumptions) && path != "assumptions.demandFactor" && path != "assumptions.growthAdjust" &&
         path != "assumptions.leadTimeMonths" && path != "assumptions.ownedLifeMonths";
}

bool isSpec(const std::string& path) {
  return path.starts_with("accelerators[") || path.starts_with("models[") || path.starts_with("benchmarks[");
}

}  // namespace

TrialWriter::TrialWriter(Plan& plan, const std::vector<const UncertainInput*>& inputs,
                         const std::optional<ScenarioId>& seenBy)
    : m_clipped(inputs.size()) {
  for (const UncertainInput* input : inputs) {
    const InputTargets found = targetsOf(plan, input->path, input->effect, seenBy);
    Input& own = m_inputs.emplace_back();
    own.effect = input->effect;
    own.isBand = input->distribution.kind == DistributionKind::ServingBand;
    own.modelledRates = found.modelledRates;
    own.onlyPrices = isPrice(input->path);
    m_touchesSpecs = m_touchesSpecs || isSpec(input->path);
    if (own.isBand) continue;
    for (const TargetNumber& target : found.numbers) {
      const auto known = std::ranges::find_if(m_cells, [&](const Cell& cell) {
        return cell.number.address == target.number.address && cell.number.hour == target.number.hour;
      });
      own.targets.push_back({.cell = static_cast<size_t>(known - m_cells.begin()), .ofRest = target.ofRest});
      if (known == m_cells.end()) m_cells.push_back({.number = target.number});
    }
  }
}

void TrialWriter::write(const Drawn& drawn) {
  for (Cell& cell : m_cells) cell.now = cell.number.value;
  for (size_t index = 0; index < m_inputs.size(); ++index) {
    m_clipped[index] = false;
    for (const Target& target : m_inputs[index].targets) {
      Cell& cell = m_cells[target.cell];
      const double moved = withEffect(m_inputs[index].effect, target.ofRest ? 1 - cell.now : cell.now, drawn[index]);
      const double wanted = target.ofRest ? 1 - moved : moved;
      if (wanted < cell.number.min || wanted > cell.number.max) m_clipped[index] = true;
      cell.now = fitting(cell.number, wanted);
    }
  }
  for (const Cell& cell : m_cells) cell.number.set(cell.now);
}

void TrialWriter::restore() {
  for (const Cell& cell : m_cells) cell.number.set(cell.number.value);
}

std::optional<double> TrialWriter::valueOf(size_t input) const {
  const std::vector<Target>& targets = m_inputs[input].targets;
  return targets.empty() ? std::nullopt : std::optional(m_cells[targets.front().cell].now);
}

RateShift TrialWriter::shift(const Drawn& drawn) const {
  RateShift shift;
  for (size_t index = 0; index < m_inputs.size(); ++index) {
    if (!m_inputs[index].modelledRates) continue;
    if (m_inputs[index].isBand) {
      shift.bandScore = drawn[index];
    } else {
      shift.factor *= drawn[index];
    }
  }
  return shift;
}

bool TrialWriter::touchesNeed() const {
  return std::ranges::any_of(m_inputs, [](const Input& input) {
    return !input.onlyPrices && (input.modelledRates || !input.targets.empty());
  });
}

}  // namespace fulcrum::risk
