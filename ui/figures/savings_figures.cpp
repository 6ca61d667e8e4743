// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/savings_figures.h"

#include <QCoreApplication>
#include <cmath>
#include <limits>

#include "edits/scenario_edits.h"
#include "explain/savings_names.h"
#include "plan/fields.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {
namespace {

struct SavingsFiguresText {
  Q_DECLARE_TR_FUNCTIONS(SavingsFigures)
};

constexpr double kNoBand = std::numeric_limits<double>::quiet_NaN();

QString nameOf(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  return scenario ? scenarioName(*scenario) : QString();
}

// Adds bars one after the other; levels are rounded, so that rounded changes add up to them.
class Steps {
 public:
  Steps(ChartData& data, const NumberFormat& format, double unit) : m_data(data), m_format(format), m_unit(unit) {}

  void level(const QString& name, Money value) {
    m_exact = value.value();
    m_shown = rounded(m_exact);
    add(name, 0, m_shown, m_format.moneyShort(Money(m_shown)));
  }
  void change(const QString& name, Money value) {
    m_exact += value.value();
    const double before = std::exchange(m_shown, rounded(m_exact));
    const double shown = m_shown - before;
    add(name, shown > 0 ? 2 : 1, shown, m_format.moneyShortSigned(Money(shown)));
  }

 private:
  [[nodiscard]] double rounded(double value) const { return std::round(value / m_unit) * m_unit; }
  void add(const QString& name, size_t band, double value, const QString& text) {
    m_data.xLabels << name;
    m_data.barTexts << text;
    for (size_t each = 0; each < m_data.bands.size(); ++each)
      m_data.bands[each].values << (each == band ? value : kNoBand);
  }

  ChartData& m_data;
  const NumberFormat& m_format;
  double m_unit;
  double m_exact = 0;
  double m_shown = 0;
};

QString emptyText(const Workspace& workspace, const LiveAttribution& shares, const ScenarioId& baseId, bool same) {
  if (!workspace.live.current()) return SavingsFiguresText::tr("The plan has errors; the list of problems says which.");
  if (shares.isRunning()) return SavingsFiguresText::tr("Computing…");
  if (!problemsOf(shares).empty()) return problemSentence(problemsOf(shares).front());
  const QString base = nameOf(workspace.plan(), baseId);
  if (same)
    return SavingsFiguresText::tr(
               "%1 is what scenarios are compared with: choose another one to see what its levers save.")
        .arg(base);
  return SavingsFiguresText::tr("This scenario does not differ from %1: switch a lever on to see what it saves.")
      .arg(base);
}

QString assumptionName(int which) {
  QString name;
  int index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (index++ == which) name = fieldText("assumptions", field.key).label;
  });
  return name;
}

QString playerName(const optimise::Player& player) {
  if (player.lever) return leverName(*player.lever);
  if (player.assumption) return assumptionName(*player.assumption);
  return player.elements ? SavingsFiguresText::tr("Fleets and demand") : SavingsFiguresText::tr("Assumptions");
}

}  // namespace

ChartData savingsWaterfall(const Workspace& workspace, SavingsOrder order) {
  return pairWaterfall(workspace, workspace.attribution, workspace.live.baseScenario(), workspace.view.scenario(),
                       order);
}

std::optional<explain::Asked> askedOfSaving(const LiveAttribution& shares, int place, WaterfallPart part,
                                            SavingsOrder order, const ScenarioId& base, const ScenarioId& scenario) {
  const optimise::Attribution* found = attributionOf(shares);
  const auto bar = static_cast<size_t>(std::max(place, 0));
  if (!found || bar > found->contributions.size() + 1) return std::nullopt;
  if (bar == 0 || bar > found->contributions.size())
    return explain::Asked{.figure = "monthlyCost", .scenario = bar == 0 ? base : scenario};
  // Where single assumptions are told apart a name says so.
  const bool isApart = std::ranges::any_of(
      found->contributions, [](const optimise::Contribution& each) { return each.player.assumption.has_value(); });
  const std::string key = explain::savingsKey(found->contributions[bar - 1].player);
  return explain::Asked{.figure = "savings[" + base.text + (isApart ? "].apart." : "].") + key +
                                  (order == SavingsOrder::Sequence ? ".inSequence" : "") +
                                  (part == WaterfallPart::Level ? ".after" : ""),
                        .scenario = scenario};
}

ChartData pairWaterfall(const Workspace& workspace, const LiveAttribution& shares, const ScenarioId& baseId,
                        const ScenarioId& scenarioId, SavingsOrder order) {
  const NumberFormat format = workspace.format();
  const bool same = baseId == scenarioId;
  const QString base = nameOf(workspace.plan(), baseId);
  const QString scenario = nameOf(workspace.plan(), scenarioId);
  ChartData data;
  data.kind = ChartKind::Waterfall;
  data.title =
      same ? SavingsFiguresText::tr("What levers save") : SavingsFiguresText::tr("From %1 to %2").arg(base, scenario);
  data.xTitle = SavingsFiguresText::tr("Step");
  data.emptyText = emptyText(workspace, shares, baseId, same);
  data.formatValue = [format](double value) { return format.money(Money(value)); };
  data.formatChange = [format](double value) { return format.moneySigned(Money(value)); };
  data.formatAxis = [format](double value) { return format.moneyAxis(value); };
  const optimise::Attribution* found = attributionOf(shares);
  if (!found || found->contributions.empty() || same) return data;
  data.stale = !shares.isCurrent();
  data.subtitle =
      data.stale ? SavingsFiguresText::tr("updating… %1").arg(format.share(shares.percent() / 100.0))
      : order == SavingsOrder::Shapley
          ? SavingsFiguresText::tr("levelised cost per month; what levers save together is shared fairly (Shapley)")
          : SavingsFiguresText::tr("levelised cost per month; one lever after the other");
  data.bands = {{.name = SavingsFiguresText::tr("Monthly cost"), .colour = ThemeRole::Accent},
                {.name = SavingsFiguresText::tr("Saves"), .colour = ThemeRole::Better},
                {.name = SavingsFiguresText::tr("Costs more"), .colour = ThemeRole::Worse}};
  const double largest = std::max(std::abs(found->base.value()), std::abs(found->scenario.value()));
  Steps steps(data, format, largest >= 1000 ? 1 : 0.01);
  steps.level(base, found->base);
  for (const optimise::Contribution& each : found->contributions) {
    steps.change(playerName(each.player), order == SavingsOrder::Shapley ? each.shapley : each.sequential);
  }
  steps.level(scenario, found->scenario);
  return data;
}

}  // namespace fulcrum
