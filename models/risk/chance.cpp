// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/chance.h"

#include "base/number_text.h"
#include "risk/outputs.h"

namespace fulcrum::risk {

Result<Chance> parseChance(std::string_view text) {
  const Problem unread{.code = "chance", .where = {}, .facts = {{"value", std::string(text)}}};
  const size_t sign = text.find_first_of("<>");
  if (sign == std::string_view::npos || sign == 0) return unread;
  const bool atMost = text[sign] == '<';
  const size_t after = sign + 1;
  if (atMost && (after >= text.size() || text[after] != '=')) return unread;
  const auto bound = parseNumber(std::string(text.substr(after + (atMost ? 1 : 0))));
  if (!bound) return unread;
  return Chance{.output = std::string(text.substr(0, sign)),
                .side = atMost ? ChanceSide::AtMost : ChanceSide::Over,
                .bound = *bound};
}

std::string toText(const Chance& chance) {
  return chance.output + (chance.side == ChanceSide::AtMost ? "<=" : ">") + numberText(chance.bound);
}

std::optional<double> chanceOf(const Chance& chance, const SimulationTrials& trials, const ScenarioTrials& scenario) {
  const auto index = outputIndex(scenario, chance.output);
  if (!index || trials.done == 0) return {};
  const std::span<const double> values(scenario.values[*index].data(), static_cast<size_t>(trials.done));
  return shareOf(values, [&](double value) {
    return chance.side == ChanceSide::AtMost ? value <= chance.bound : value > chance.bound;
  });
}

std::vector<Chance> usualChances(const Plan& plan) {
  constexpr double kUsualPayback = 24;
  std::vector<Chance> chances{
      {.output = "ownNpv", .side = ChanceSide::Over, .bound = 0},
      {.output = "ownPaybackMonths", .side = ChanceSide::AtMost, .bound = kUsualPayback},
  };
  for (const auto& [name, budget] : budgetsByYear(plan))
    chances.push_back({.output = name, .side = ChanceSide::Over, .bound = budget.value()});
  return chances;
}

}  // namespace fulcrum::risk
