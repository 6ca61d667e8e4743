// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/saved_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "edits/scenario_edits.h"
#include "plan/validate.h"
#include "words/names.h"

namespace fulcrum {
namespace {

struct SavedFiguresText {
  Q_DECLARE_TR_FUNCTIONS(SavedFigures)
};

constexpr double kRounding = 1e-6;  // relative: far above that of sums in another order, far below what anybody reads

enum class Kind { Money, Share, Months };
struct Figure {
  std::string_view key;
  const char* name;
  Kind kind;
};
constexpr Figure kFigures[] = {
    {"monthlyCost", QT_TRANSLATE_NOOP("SavedFigures", "Monthly cost, levelised"), Kind::Money},
    {"npvCost", QT_TRANSLATE_NOOP("SavedFigures", "Present value of all costs"), Kind::Money},
    {"costPerMTok", QT_TRANSLATE_NOOP("SavedFigures", "Cost per M tokens"), Kind::Money},
    {"utilisation", QT_TRANSLATE_NOOP("SavedFigures", "GPU utilisation"), Kind::Share},
    {"wastePerMonth", QT_TRANSLATE_NOOP("SavedFigures", "Waste per month"), Kind::Money},
    {"servedShare", QT_TRANSLATE_NOOP("SavedFigures", "Served in target"), Kind::Share},
    {"payback", QT_TRANSLATE_NOOP("SavedFigures", "Own-vs-rent payback"), Kind::Months},
    {"ownNpv", QT_TRANSLATE_NOOP("SavedFigures", "NPV of owning against renting"), Kind::Money}};

void addScenario(const Plan& plan, const ScenarioId& id, const finance::Evaluator& evaluate, SavedFigures& figures) {
  const Result<Evaluation> evaluation = evaluate(plan, id);
  if (!evaluation) return;
  const auto add = [&](const char* key, std::optional<double> value) {
    if (value && std::isfinite(*value)) figures[id.text + "/" + key] = *value;
  };
  const Headline& headline = evaluation.value().headline;
  add("monthlyCost", headline.monthlyCost.value());
  add("npvCost", headline.npvCost.value());
  add("costPerMTok", headline.costPerMTok);
  add("utilisation", headline.utilisation);
  add("wastePerMonth", headline.wastePerMonth.value());
  add("servedShare", headline.servedShare);
  const auto owning = finance::ownVersusRent(plan, id, evaluate, &evaluation.value());
  if (!owning) return;
  add("payback", owning.value().payback.simple.first);
  add("ownNpv", owning.value().npv.value());
}

QString inWords(const SavedFigures& figures, const std::string& key, Kind kind, const NumberFormat& format) {
  const auto found = figures.find(key);
  if (found == figures.end()) return NumberFormat::none();
  switch (kind) {
    case Kind::Money:
      return format.money(Money(found->second));
    case Kind::Share:
      return format.share(found->second, 2);
    case Kind::Months:
      return format.months(found->second);
  }
  return {};
}

bool differs(const SavedFigures& saved, const SavedFigures& now, const std::string& key) {
  const auto before = saved.find(key);
  const auto after = now.find(key);
  if (before == saved.end()) return false;  // an earlier program did not keep it
  if (after == now.end()) return true;
  const double size = std::max(std::abs(before->second), std::abs(after->second));
  return std::abs(before->second - after->second) > kRounding * size;
}

}  // namespace

SavedFigures headlineFigures(const Plan& plan, const finance::Evaluator& evaluate, std::chrono::milliseconds patience) {
  SavedFigures figures;
  if (hasErrors(validate(plan))) return figures;
  const auto start = std::chrono::steady_clock::now();
  for (const Scenario& scenario : plan.scenarios) {
    if (std::chrono::steady_clock::now() - start >= patience) break;
    addScenario(plan, scenario.id, evaluate, figures);
  }
  return figures;
}

SavedFigures headlineFigures(const Plan& plan, std::span<const ScenarioId> scenarios,
                             const finance::Evaluator& evaluate) {
  SavedFigures figures;
  if (hasErrors(validate(plan))) return figures;
  for (const ScenarioId& id : scenarios) addScenario(plan, id, evaluate, figures);
  return figures;
}

std::vector<FigureChange> changedFigures(const Plan& plan, const SavedFigures& saved, const SavedFigures& now,
                                         const NumberFormat& format) {
  std::vector<FigureChange> changes;
  for (const Scenario& scenario : plan.scenarios) {
    for (const Figure& figure : kFigures) {
      const std::string key = scenario.id.text + "/" + std::string(figure.key);
      if (!differs(saved, now, key)) continue;
      changes.push_back({.scenario = scenarioName(scenario),
                         .figure = SavedFiguresText::tr(figure.name),
                         .before = inWords(saved, key, figure.kind, format),
                         .after = inWords(now, key, figure.kind, format)});
    }
  }
  return changes;
}

}  // namespace fulcrum
