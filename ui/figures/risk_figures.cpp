// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/risk_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "explain/output_figures.h"
#include "figures/figure_cells.h"
#include "live/live_why.h"
#include "plan/budget.h"
#include "words/names.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct RiskFiguresText {
  Q_DECLARE_TR_FUNCTIONS(RiskFigures)
};

constexpr int kBins = 40;

const risk::ScenarioTrials* trialsOf(const risk::SimulationTrials& trials, const ScenarioId& id) {
  const auto found = std::ranges::find(trials.scenarios, id, &risk::ScenarioTrials::id);
  return found == trials.scenarios.end() ? nullptr : &*found;
}

QString scenarioTitle(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  return scenario ? scenarioName(*scenario) : QString::fromStdString(id.text);
}

// Of the trials that are done: numbers only.
std::vector<double> finiteValues(const risk::SimulationTrials& trials, const risk::ScenarioTrials& scenario,
                                 size_t output) {
  std::vector<double> values(scenario.values[output].begin(), scenario.values[output].begin() + trials.done);
  std::erase_if(values, [](double value) { return !std::isfinite(value); });
  return values;
}

// Shares of trials in equal steps from low to high, the middle of each as its x.
ChartLine histogram(const std::vector<double>& values, double low, double high, int trials) {
  ChartLine line;
  QList<double> counts(kBins, 0.0);
  for (const double value : values) {
    const int bin = static_cast<int>((value - low) / (high - low) * kBins);
    counts[std::clamp(bin, 0, kBins - 1)] += 1.0 / trials;
  }
  for (int bin = 0; bin < kBins; ++bin) {
    line.x << low + (bin + 0.5) * (high - low) / kBins;
    line.y << counts[bin];
  }
  return line;
}

double heightAt(const ChartLine& line, double x) {
  const auto at = std::ranges::lower_bound(line.x, x);
  return line.y[std::min<qsizetype>(at - line.x.begin(), line.y.size() - 1)];
}

QString inputTitle(const Plan& plan, const std::string& id) {
  const auto found = std::ranges::find(plan.uncertainties, UncertaintyId(id), &UncertainInput::id);
  return found == plan.uncertainties.end() ? QString::fromStdString(id) : inputName(plan, *found);
}

void setOutputFormats(ChartData& data, const std::string& output, const NumberFormat& format) {
  data.formatValue = [=](double value) { return outputInWords(output, value, format); };
  data.formatAxis = [=](double value) { return outputOnAxis(output, value, format); };
}

}  // namespace

ChartData outputDistribution(const risk::SimulationTrials& trials, const std::string& output, const ScenarioId& shown,
                             const Plan& plan, const NumberFormat& format) {
  ChartData data;
  data.title = outputName(plan, output);
  data.subtitle = RiskFiguresText::tr("share of %Ln trials", nullptr, trials.done);
  data.yTitle = RiskFiguresText::tr("of trials");
  data.formatX = [=](double value) { return outputOnAxis(output, value, format); };
  data.formatValue = data.formatAxis = [format](double value) { return format.share(value, 1); };
  data.emptyText = RiskFiguresText::tr("No trial has a figure for this output.");
  std::vector<std::pair<const risk::ScenarioTrials*, std::vector<double>>> all;
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const risk::ScenarioTrials& scenario : trials.scenarios) {
    const auto index = risk::outputIndex(scenario, output);
    if (!index) continue;
    std::vector<double> values = finiteValues(trials, scenario, *index);
    if (values.empty()) continue;
    const auto [least, most] = std::ranges::minmax(values);
    low = std::min(low, least);
    high = std::max(high, most);
    all.emplace_back(&scenario, std::move(values));
  }
  if (!(low < high)) return data;
  for (auto& [scenario, values] : all) {
    ChartLine line = histogram(values, low, high, trials.done);
    line.name = scenarioTitle(plan, scenario->id);
    line.colour = CategoryRole{static_cast<int>(data.lines.size())};
    line.width = scenario->id == shown ? 3.0 : 1.5;
    if (scenario->id == shown) {
      std::ranges::sort(values);
      const auto mark = [&](double x, const QString& text, bool filled) {
        if (std::isfinite(x) && x >= low && x <= high)
          data.markers.push_back({.x = x, .y = heightAt(line, x), .text = text, .filled = filled});
      };
      mark(risk::percentile(values, 0.1), u"P10"_s, false);
      mark(risk::percentile(values, 0.9), u"P90"_s, false);
      mark(scenario->own[*risk::outputIndex(*scenario, output)], RiskFiguresText::tr("Plan"), true);
    }
    data.lines.push_back(std::move(line));
  }
  return data;
}

TableData outputTable(const risk::SimulationTrials& trials, const std::string& output, const Plan& plan,
                      const NumberFormat& format) {
  TableData table{{RiskFiguresText::tr("Scenario"), RiskFiguresText::tr("Plan"), RiskFiguresText::tr("Mean"), u"P5"_s,
                   u"P10"_s, u"P25"_s, u"P50"_s, u"P75"_s, u"P90"_s, u"P95"_s, RiskFiguresText::tr("Worst 5 %")},
                  {}};
  for (const risk::ScenarioTrials& scenario : trials.scenarios) {
    const auto index = risk::outputIndex(scenario, output);
    if (!index) continue;
    const std::vector<double>& all = scenario.values[*index];
    const auto figures = risk::statisticsOf({all.begin(), all.begin() + trials.done}, risk::isMoreBetter(output));
    auto& row = table.rows.emplace_back();
    row.push_back({scenarioTitle(plan, scenario.id), {}});
    const auto add = [&](double value, const std::string& statistic) {
      row.push_back({.text = outputInWords(output, value, format),
                     .number = value,
                     .asked = {.figure = "risk." + output + "." + statistic, .scenario = scenario.id}});
    };
    add(scenario.own[*index], "plan");
    add(figures.mean, "mean");
    static constexpr std::array kPercentiles{"p5", "p10", "p25", "p50", "p75", "p90", "p95"};
    for (size_t place = 0; place < figures.percentiles.size(); ++place)
      add(figures.percentiles[place], kPercentiles.at(place));
    add(figures.worst5, "worst5");
  }
  return table;
}

ChartData costFan(const risk::SimulationTrials& trials, const ScenarioId& shown, const Plan& plan,
                  const NumberFormat& format) {
  ChartData data;
  data.title = RiskFiguresText::tr("Cash by month");
  data.subtitle = scenarioTitle(plan, shown);
  data.yTitle = RiskFiguresText::tr("per month");
  data.formatValue = [format](double value) { return format.money(Money(value)); };
  data.formatAxis = [format](double value) { return format.moneyAxis(value); };
  const risk::ScenarioTrials* scenario = trialsOf(trials, shown);
  if (!scenario) return data;
  const auto fan = risk::fanOf(*scenario, trials.done);
  const auto listOf = [](const std::vector<double>& values) { return QList<double>(values.begin(), values.end()); };
  for (size_t month = 0; month < fan[0].size(); ++month) {
    const CalendarMonth at = addMonths(plan.start, static_cast<int>(month));
    data.xLabels << format.monthLong(at);
    data.xShortLabels << format.month(at);
  }
  data.lines.push_back({.name = RiskFiguresText::tr("Median, P10 to P90"),
                        .colour = ThemeRole::Accent,
                        .y = listOf(fan[2]),
                        .low = listOf(fan[0]),
                        .high = listOf(fan[4])});
  data.lines.push_back(
      {.name = u"P25"_s, .colour = ThemeRole::Accent, .y = listOf(fan[1]), .width = 1, .dashed = true});
  data.lines.push_back(
      {.name = u"P75"_s, .colour = ThemeRole::Accent, .y = listOf(fan[3]), .width = 1, .dashed = true});
  if (plan.budget.empty()) return data;
  ChartLine budget{.name = RiskFiguresText::tr("Budget"), .colour = ThemeRole::Text, .stepped = true};
  for (int month = 0; month < static_cast<int>(fan[0].size()); ++month)
    budget.y << budgetIn(plan, month).value_or(Money(std::nan(""))).value();
  data.lines.push_back(std::move(budget));
  return data;
}

void addPaybackRange(ChartData& data, const finance::OwnVersusRent& comparison, const risk::SimulationTrials& trials,
                     const ScenarioId& shown, bool current, const NumberFormat& format) {
  const auto range = risk::rangeOf(trials, shown, "ownPaybackMonths");
  if (!range || !std::isfinite(range->p10)) return;
  const double last = comparison.months;
  const double from = std::clamp(range->p10, 0.0, last);
  const double to = std::clamp(range->p90, from, last);
  const auto& payback = comparison.payback.simple.first;
  const auto height = static_cast<size_t>(std::clamp(payback.value_or(from), 0.0, last));
  const double y = comparison.cumulativeOwn[height].value();
  const QString ends = RiskFiguresText::tr("%1 to %2", "P10 and P90")
                           .arg(format.months(range->p10), outputInWords("ownPaybackMonths", range->p90, format));
  data.lines.push_back({.name = current ? RiskFiguresText::tr("Payback from P10 to P90: %1").arg(ends)
                                        : RiskFiguresText::tr("Payback before the last change: %1").arg(ends),
                        .colour = ThemeRole::MutedText,
                        .y = {y, y},
                        .x = {from, to},
                        .width = 5.0});
  data.markers.push_back({.x = from, .y = y, .text = u"P10"_s});
  data.markers.push_back({.x = to,
                          .y = y,
                          .text = std::isfinite(range->p90) ? u"P90"_s : RiskFiguresText::tr("P90: never"),
                          .filled = true});
}

ChartData driverChart(const risk::SimulationTrials& trials, const std::string& output, const ScenarioId& shown,
                      const Plan& plan, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::StackedBars;
  data.title = RiskFiguresText::tr("What matters most");
  data.subtitle = RiskFiguresText::tr("%1: change of its mean from the lowest to the highest tenth of each input")
                      .arg(outputName(plan, output));
  setOutputFormats(data, output, format);
  const risk::ScenarioTrials* scenario = trialsOf(trials, shown);
  if (!scenario) return data;
  ChartBand band{.name = RiskFiguresText::tr("Change of the mean"), .colour = ThemeRole::Accent};
  for (const risk::Driver& driver : risk::driversOf(trials, *scenario, output)) {
    data.xLabels << inputTitle(plan, driver.input);
    band.values << (std::isfinite(driver.swing) ? driver.swing : 0.0);
  }
  data.bands.push_back(std::move(band));
  return data;
}

ChartData tornadoChart(const risk::Tornado& tornado, const std::string& output, const Plan& plan,
                       const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::StackedBars;
  data.namedBars = true;
  data.title = RiskFiguresText::tr("One at a time");
  data.subtitle = RiskFiguresText::tr("%1: change at P10 and P90 of each input, the others at P50; %2 with all at P50")
                      .arg(outputName(plan, output), outputInWords(output, tornado.base, format));
  setOutputFormats(data, output, format);
  ChartBand low{.name = u"P10"_s, .colour = CategoryRole{0}};
  ChartBand high{.name = u"P90"_s, .colour = CategoryRole{1}};
  const auto change = [&](double value) {
    return std::isfinite(value) && std::isfinite(tornado.base) ? value - tornado.base : 0.0;
  };
  for (const risk::TornadoBar& bar : tornado.bars) {
    data.xLabels << inputTitle(plan, bar.input) + (bar.monotone ? QString() : u" ⚠"_s);
    low.values << change(bar.points.front().output);
    high.values << change(bar.points.back().output);
  }
  data.bands = {std::move(low), std::move(high)};
  return data;
}

TableData tornadoTable(const risk::Tornado& tornado, const std::string& output, const Plan& plan,
                       const NumberFormat& format) {
  TableData table{{RiskFiguresText::tr("Input"), RiskFiguresText::tr("at P10"), u"P10"_s, u"P25"_s, u"P75"_s, u"P90"_s,
                   RiskFiguresText::tr("at P90"), RiskFiguresText::tr("Swing")},
                  {}};
  for (const risk::TornadoBar& bar : tornado.bars) {
    const auto found = std::ranges::find(plan.uncertainties, UncertaintyId(bar.input), &UncertainInput::id);
    const UncertainInput input = found == plan.uncertainties.end() ? UncertainInput() : *found;
    auto& row = table.rows.emplace_back();
    row.push_back({inputTitle(plan, bar.input) + (bar.monotone ? QString() : u" ⚠"_s), {}});
    const std::string start = "tornado[" + output + "]." + bar.input + ".";
    static constexpr std::array kPoints{"p10", "p25", "p75", "p90"};
    row.push_back({drawnInWords(input, bar.points.front().value, format), bar.points.front().value});
    for (size_t place = 0; place < bar.points.size(); ++place) {
      const double value = bar.points[place].output;
      row.push_back(explainedBy({outputInWords(output, value, format), value}, start + kPoints.at(place)));
    }
    row.push_back({drawnInWords(input, bar.points.back().value, format), bar.points.back().value});
    row.push_back(explainedBy({outputInWords(output, bar.swing, format), bar.swing, true}, start + "swing"));
  }
  return table;
}

std::vector<size_t> stressColumns(const risk::StressTable& stress) {
  std::vector<size_t> columns;
  for (size_t index = 0; index < stress.outputs.size(); ++index) {
    if (stress.outputs[index].find('.') == std::string::npos) columns.push_back(index);
  }
  return columns;
}

TableData stressCasesTable(const risk::StressTable& stress, const Plan& plan, const NumberFormat& format) {
  TableData table{{RiskFiguresText::tr("Case")}, {}};
  const std::vector<size_t> columns = stressColumns(stress);
  for (const size_t index : columns) table.headers << outputName(plan, stress.outputs[index]);
  // `figures`: what stands before the names of outputs; empty: these are the plan's own.
  const auto add = [&](const QString& name, const risk::StressRow& from, bool strong, const std::string& figures) {
    auto& row = table.rows.emplace_back();
    row.push_back({name, {}, strong});
    for (const size_t index : columns) {
      const double value = from.outputs[index];
      const std::string& output = stress.outputs[index];
      row.push_back(explainedBy({outputInWords(output, value, format), value, strong},
                                !figures.empty()                     ? figures + output
                                : output == explain::kNpvAgainstBase ? kNpvAgainst
                                                                     : explain::figureOfOutput(output)));
    }
  };
  add(RiskFiguresText::tr("As planned"), stress.asPlanned, true, {});
  const size_t usual = risk::usualStressCases().size();
  for (size_t place = 0; place < stress.cases.size(); ++place) {
    const std::string& name = stress.cases[place].name;
    const std::string key = place < usual ? name : std::to_string(place - usual + 1);
    add(stressName(name), stress.cases[place], false, "stress[" + key + "].");
  }
  return table;
}

}  // namespace fulcrum
