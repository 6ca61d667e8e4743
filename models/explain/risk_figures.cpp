// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/risk_figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "explain/output_figures.h"

namespace fulcrum::explain {
namespace {

using risk::ScenarioTrials;
using risk::SimulationTrials;

constexpr std::string_view kSwing = "swing[";

std::string percentileName(int percent) {
  return "p" + std::to_string(percent);
}

// Of one output: the trials that have a figure, from the lowest to the highest.
class Outcomes {
 public:
  Outcomes(const SimulationTrials& trials, std::string output, std::optional<double> own,
           const std::vector<double>& values)
      : m_trials(trials), m_output(std::move(output)), m_own(own), m_values(values) {
    const size_t done = std::min(static_cast<size_t>(trials.done), m_values.size());
    for (size_t trial = 0; trial < done; ++trial) {
      if (!std::isnan(m_values[trial])) m_order.push_back(trial);
    }
    m_drawn = m_order;
    std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) { return m_values[a] < m_values[b]; });
  }

  [[nodiscard]] std::optional<Explanation> statistic(const std::string& key) const {
    Explanation result;
    if (key == "plan") {
      if (!m_own) return std::nullopt;
      result = derived(Operation::Sum, "", measure(), "atThePlansOwnValues", {value(outputLabel(m_output), *m_own)});
      result.terms[0].figure = figureOfOutput(m_output);
      result.label = Phrase("outputOfPlan", {{"what", outputLabel(m_output)}});
    } else if (m_order.empty()) {
      return std::nullopt;
    } else if (key == "range") {
      const auto low = *statistic("p10");
      const auto high = *statistic("p90");
      result = derived(Operation::Difference, Phrase("rangeOf", {{"what", outputLabel(m_output)}}), measure(),
                       "nineTenthsLessTenth", {high, low});
    } else if (key.starts_with(kSwing) && key.ends_with("]")) {
      const auto found = swing(key.substr(kSwing.size(), key.size() - kSwing.size() - 1));
      if (!found) return std::nullopt;
      result = *found;
    } else if (key == "mean") {
      result = meanOf(m_drawn, "sumOfTrialsOverTheirNumber", Phrase("sumOfTrials"));
      result.label = Phrase("meanOf", {{"what", outputLabel(m_output)}});
    } else if (key == "worst5") {
      result = worst();
      result.label = Phrase("worstOf", {{"what", outputLabel(m_output)}});
    } else {
      const auto* found = std::ranges::find(risk::kPercentiles, key, percentileName);
      if (found == risk::kPercentiles.end()) return std::nullopt;
      result = quantile(*found);
      result.label = Phrase("quantileOf", {{"what", outputLabel(m_output)}, {"percentile", std::to_string(*found)}});
    }
    result.figure = std::string(kOfRisk) + m_output + "." + key;
    return result;
  }

  [[nodiscard]] Explanation chance(const risk::Chance& chance) const {
    const auto holds = [&](size_t trial) {
      return chance.side == risk::ChanceSide::AtMost ? m_values[trial] <= chance.bound : m_values[trial] > chance.bound;
    };
    const auto count = static_cast<double>(std::ranges::count_if(m_order, holds));
    const Amount bound{chance.bound, measure()};
    const bool atMost = chance.side == risk::ChanceSide::AtMost;
    Explanation result = derived(
        Operation::Quotient,
        Phrase(atMost ? "chanceAtMost" : "chanceOver", {{"what", outputLabel(m_output)}, {"bound", bound}}),
        Measure::Share, "trialsThatHoldOverAll",
        {given(Phrase(atMost ? "trialsAtMost" : "trialsOver", {{"bound", bound}}), count, Measure::Plain, "counted"),
         given("trialsWithAFigure", static_cast<double>(m_order.size()), Measure::Plain, "counted")});
    if (m_order.empty()) result.value = 0;
    result.figure = riskName(chance);
    return result;
  }

 private:
  [[nodiscard]] Measure measure() const { return outputMeasure(m_output); }

  // A payback that never comes has no value.
  [[nodiscard]] Explanation value(Phrase label, double number) const {
    Explanation result = given(std::move(label), number, measure());
    if (!std::isfinite(number)) result.value.reset();
    return result;
  }

  // A trial by its place among all, with what was drawn for it.
  [[nodiscard]] Explanation ranked(size_t place, bool withInputs) const {
    const size_t trial = m_order[place];
    Explanation result =
        value(Phrase("trialAtPlace", {{"trial", std::to_string(trial + 1)}, {"place", std::to_string(place + 1)}}),
              m_values[trial]);
    result.formula = "evaluatedWithTheseInputs";
    if (!withInputs) return result;
    for (size_t input = 0; input < m_trials.inputs.size(); ++input)
      result.terms.push_back(given(Phrase("uncertainInput", {{"uncertainty", m_trials.inputs[input]}}),
                                   m_trials.used[input][trial], Measure::Plain, "drawn", Operation::Lookup));
    return result;
  }

  [[nodiscard]] Explanation quantile(int percent) const {
    const double exact = percent / 100.0 * static_cast<double>(m_order.size() - 1);
    const auto below = static_cast<size_t>(exact);
    const double share = exact - static_cast<double>(below);
    std::vector<Explanation> terms{ranked(below, true)};
    if (share > 0 && m_values[m_order[below]] != m_values[m_order[below + 1]]) {
      Explanation step = derived(Operation::Difference, "stepBetweenTrials", measure(), "nextTrialLessThisOne",
                                 {ranked(below + 1, true), ranked(below, false)});
      terms.push_back(derived(Operation::Product, "wayToNextTrial", measure(), "shareOfTheStep",
                              {given("shareOfWay", share, Measure::Share), std::move(step)}));
    }
    return derived(Operation::Sum, "", measure(),
                   Phrase("quantileFormula",
                          {{"percentile", std::to_string(percent)}, {"trials", std::to_string(m_order.size())}}),
                   std::move(terms));
  }

  [[nodiscard]] Explanation meanOf(std::span<const size_t> trials, Phrase formula, Phrase sum) const {
    const double total = std::accumulate(trials.begin(), trials.end(), 0.0,
                                         [&](double so, size_t trial) { return so + m_values[trial]; });
    Explanation all = value(std::move(sum), total);
    all.formula = "addedUp";
    return derived(
        Operation::Quotient, "", measure(), std::move(formula),
        {std::move(all), given("numberOfTrials", static_cast<double>(trials.size()), Measure::Plain, "counted")});
  }

  // As risk::swingOf(): equal inputs in the order of trials.
  [[nodiscard]] std::optional<Explanation> swing(const std::string& input) const {
    const auto which = std::ranges::find(m_trials.inputs, input);
    if (which == m_trials.inputs.end()) return std::nullopt;
    const std::vector<double>& used = m_trials.used[static_cast<size_t>(which - m_trials.inputs.begin())];
    std::vector<size_t> order = m_drawn;
    std::ranges::stable_sort(order, {}, [&](size_t trial) { return used[trial]; });
    const size_t tenth = std::max<size_t>(1, order.size() / 10);
    const auto meanWhere = [&](std::span<const size_t> trials, const char* label) {
      Explanation mean = meanOf(trials, "sumOfTrialsOverTheirNumber", "sumOfTheseTrials");
      mean.label = Phrase(label, {{"uncertainty", input}});
      return mean;
    };
    const std::span<const size_t> all(order);
    return derived(Operation::Difference,
                   Phrase("changeOfMeanBy", {{"what", outputLabel(m_output)}, {"uncertainty", input}}), measure(),
                   "highestTenthLessLowest",
                   {meanWhere(all.last(tenth), "meanWhereHighest"), meanWhere(all.first(tenth), "meanWhereLowest")});
  }

  [[nodiscard]] Explanation worst() const {
    const size_t count = (m_order.size() + 19) / 20;
    const size_t first = risk::isMoreBetter(m_output) ? 0 : m_order.size() - count;
    const std::span<const size_t> trials = std::span(m_order).subspan(first, count);
    Explanation result = meanOf(trials, "sumOfWorstOverTheirNumber", Phrase("sumOfWorstTrials"));
    std::vector<Explanation> each;
    for (size_t place = first; place < first + count; ++place) each.push_back(ranked(place, false));
    Explanation& sum = result.terms[0];
    sum.operation = Operation::Sum;
    sum.terms = std::move(each);
    return result;
  }

  const SimulationTrials& m_trials;
  std::string m_output;
  std::optional<double> m_own;  // as planned, where it is known
  const std::vector<double>& m_values;
  std::vector<size_t> m_drawn;  // trials as they were drawn
  std::vector<size_t> m_order;  // by value
};

Problem unknown(std::string_view name) {
  return {.code = "unknownFigure", .where = {}, .facts = {{"name", std::string(name)}, {"nearest", ""}}};
}

const ScenarioTrials* trialsOf(const SimulationTrials& trials, const ScenarioId& id) {
  const auto found = std::ranges::find(trials.scenarios, id, &ScenarioTrials::id);
  return found == trials.scenarios.end() ? nullptr : &*found;
}

std::optional<Outcomes> outcomesOf(const SimulationTrials& trials, const ScenarioTrials& scenario,
                                   std::string_view output) {
  if (const auto index = risk::outputIndex(scenario, output))
    return Outcomes(trials, scenario.outputs[*index], scenario.own[*index], scenario.values[*index]);
  for (size_t month = 0; month < scenario.cash.size(); ++month) {
    const std::string name = riskCashOf(month);
    if (name == output) return Outcomes(trials, name, {}, scenario.cash[month]);
  }
  return std::nullopt;
}

}  // namespace

std::string riskCashOf(size_t month) {
  return "cash[" + std::to_string(month) + "]";
}

std::string riskName(const risk::Chance& chance) {
  return std::string(kOfRisk) + risk::toText(chance);
}

std::string riskSwingOf(const std::string& input) {
  return std::string(kSwing) + input + "]";
}

std::vector<std::string> riskNames(const std::vector<std::string>& outputs, const std::vector<risk::Chance>& chances,
                                   const std::vector<std::string>& inputs) {
  std::vector<std::string> names;
  for (const std::string& output : outputs) {
    const std::string start = std::string(kOfRisk) + output + ".";
    names.push_back(start + "plan");
    names.push_back(start + "mean");
    for (const int percent : risk::kPercentiles) names.push_back(start + percentileName(percent));
    names.push_back(start + "worst5");
    names.push_back(start + "range");
    for (const std::string& input : inputs) names.push_back(start + riskSwingOf(input));
  }
  for (const risk::Chance& chance : chances) {
    if (std::ranges::find(outputs, chance.output) != outputs.end()) names.push_back(riskName(chance));
  }
  return names;
}

Result<Explanation> riskExplanation(const SimulationTrials& trials, const ScenarioId& scenario, std::string_view name) {
  const ScenarioTrials* of = trialsOf(trials, scenario);
  if (!of || trials.done == 0 || !name.starts_with(kOfRisk)) return unknown(name);
  const std::string_view rest = name.substr(kOfRisk.size());
  if (rest.find_first_of("<>") != std::string_view::npos) {
    const auto chance = risk::parseChance(rest);
    if (!chance) return chance.problems();
    const auto outcomes = outcomesOf(trials, *of, chance.value().output);
    if (!outcomes) return unknown(name);
    return outcomes->chance(chance.value());
  }
  const size_t bracket = rest.find("." + std::string(kSwing));  // what is in it may have dots
  const size_t dot = bracket != std::string_view::npos ? bracket : rest.rfind('.');
  if (dot == std::string_view::npos) return unknown(name);
  const auto outcomes = outcomesOf(trials, *of, rest.substr(0, dot));
  auto found = outcomes ? outcomes->statistic(std::string(rest.substr(dot + 1))) : std::nullopt;
  if (!found) return unknown(name);
  return std::move(*found);
}

}  // namespace fulcrum::explain
