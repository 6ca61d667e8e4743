// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/comparison_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "plan/resolve.h"
#include "words/change_words.h"
#include "words/difference_words.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

struct ComparisonText {
  Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

QString nameOf(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  return scenario ? scenarioName(*scenario) : QString::fromStdString(id.text);
}

ChangeWords changeOf(const explain::FigureRow& row, double value, double base, const NumberFormat& format) {
  const auto more = explain::isMoreBetter(row);
  const Sense sense = !more ? Sense::Neutral : *more ? Sense::HigherIsBetter : Sense::LowerIsBetter;
  return isShareOutput(row.name) ? pointChange(value, base, format, sense) : relativeChange(value, base, format, sense);
}

ComparisonRow figureRow(const Plan& plan, const explain::FigureRow& figures, size_t base, bool isRanked,
                        const NumberFormat& format) {
  ComparisonRow row{
      .name = outputName(plan, figures.name), .path = {}, .figure = figures.name, .startsGroup = false, .cells = {}};
  const auto best = isRanked ? explain::bestOf(figures) : std::nullopt;
  std::optional<double> reference;
  if (base < figures.values.size()) reference = figures.values[base];
  for (size_t i = 0; i < figures.values.size(); ++i) {
    ComparisonCell cell;
    const std::optional<double>& value = figures.values[i];
    cell.number = value && std::isfinite(*value) ? value : std::nullopt;
    cell.text = value ? outputInFull(figures.name, *value, format) : NumberFormat::none();
    cell.best = best && value && *value == *best;
    if (i == base && figures.name == "npvAgainstBase") cell.text = NumberFormat::none();
    if (value && reference && i != base) {
      cell.differs = *value != *reference;
      if (explain::tellsChange(figures.name)) {
        ChangeWords change = changeOf(figures, *value, *reference, format);
        cell.change = std::move(change.text);
        cell.better = change.better;
      } else if (figures.name == "npvAgainstBase" && *value != 0) {
        cell.better = *value > 0;
      }
    }
    row.cells.push_back(std::move(cell));
  }
  return row;
}

// A curve or a list is not told in a cell.
bool isMade(const std::optional<std::string>& raw) {
  return raw && (raw->starts_with('[') || raw->starts_with('{'));
}

class InputWords {
 public:
  InputWords(const Plan& plan, std::span<const ScenarioId> scenarios, size_t base, const NumberFormat& format)
      : m_base(base), m_format(format) {
    for (const ScenarioId& id : scenarios) {
      auto seen = seenBy(plan, id);
      m_seen.push_back(seen ? std::move(seen).value() : plan);
    }
  }

  [[nodiscard]] ComparisonRow row(const explain::InputRow& input) const {
    ComparisonRow row{.name = {}, .path = input.path, .figure = {}, .startsGroup = false, .cells = {}};
    for (size_t i = 0; i < input.values.size(); ++i) {
      const Difference difference{.path = input.path, .before = input.values[m_base], .after = input.values[i]};
      DifferenceWords words = differenceInWords(m_seen[m_base], m_seen[i], difference, m_format);
      if (row.name.isEmpty() || input.values[i]) row.name = words.what;
      const bool same = difference.before == difference.after;
      if (isMade(difference.after) && same)
        words.after = i == m_base ? ComparisonText::tr("as entered") : ComparisonText::tr("the same");
      bool isNumber = false;
      const double number = QString::fromStdString(difference.after.value_or(std::string())).toDouble(&isNumber);
      row.cells.push_back({.text = difference.after ? words.after : NumberFormat::none(),
                           .change = {},
                           .better = {},
                           .best = false,
                           .differs = !same,
                           .number = isNumber ? std::optional(number) : std::nullopt});
    }
    return row;
  }

 private:
  size_t m_base;
  const NumberFormat& m_format;
  std::vector<Plan> m_seen;
};

// `fleets.main` of `fleets.main.targetLoad`.
std::string elementOf(const explain::InputRow& input) {
  return input.path.substr(0, input.path.find('.', input.path.find('.') + 1));
}
bool isName(const explain::InputRow& input) {
  return input.path == elementOf(input) + ".name";
}
// Elements that some of the scenarios have and others do not: that such a one has a field is no difference of its own.
std::set<std::string> elementsOfSome(std::span<const explain::InputRow> inputs) {
  std::set<std::string> elements;
  for (const explain::InputRow& input : inputs) {
    if (isName(input) && std::ranges::any_of(input.values, [](const auto& value) { return !value; }))
      elements.insert(elementOf(input));
  }
  return elements;
}
bool isAlikeWhereGiven(const explain::InputRow& input) {
  const std::optional<std::string>* first = nullptr;
  for (const std::optional<std::string>& value : input.values) {
    if (!value) continue;
    if (first && *first != value) return false;
    first = &value;
  }
  return true;
}

}  // namespace

ComparisonTable figuresTable(const Plan& plan, std::span<const explain::ComparedFigures> scenarios, size_t base,
                             const NumberFormat& format) {
  ComparisonTable table{.scenarios = {}, .base = base, .rows = {}};
  for (const explain::ComparedFigures& each : scenarios) {
    table.scenarios << nameOf(plan, each.scenario);
    table.ids.push_back(each.scenario);
  }
  const bool isRanked = !explain::rankingOf(plan, scenarios).reason;
  bool cash = false;
  for (const explain::FigureRow& figures : explain::figureRows(plan, scenarios, base)) {
    ComparisonRow row = figureRow(plan, figures, base, isRanked, format);
    row.startsGroup = table.rows.empty() || (explain::isCashRow(figures) && !std::exchange(cash, true));
    table.rows.push_back(std::move(row));
  }
  return table;
}

ComparisonTable inputsTable(const Plan& plan, std::span<const ScenarioId> scenarios, size_t base, InputView view,
                            const NumberFormat& format) {
  ComparisonTable table{.scenarios = {}, .base = base, .rows = {}};
  for (const ScenarioId& id : scenarios) table.scenarios << nameOf(plan, id);
  if (base >= scenarios.size()) return table;
  const InputWords words(plan, scenarios, base, format);
  const std::vector<explain::InputRow> inputs = explain::inputRows(plan, scenarios);
  const std::set<std::string> partial = elementsOfSome(inputs);
  std::string group;
  for (const explain::InputRow& input : inputs) {
    if (view != InputView::All && input.differs() != (view == InputView::Different)) continue;
    const std::string its = elementOf(input);
    if (view == InputView::Different && partial.contains(its) && !isName(input) && isAlikeWhereGiven(input)) continue;
    ComparisonRow row = words.row(input);
    row.startsGroup = its.starts_with("assumptions") ? table.rows.empty() : its != group;
    group = its;
    table.rows.push_back(std::move(row));
  }
  return table;
}

QString rankingSentence(const Plan& plan, std::span<const explain::ComparedFigures> scenarios,
                        const NumberFormat& format) {
  const explain::Ranking ranking = explain::rankingOf(plan, scenarios);
  if (!ranking.reason || scenarios.size() < 2) return {};
  const auto served = [](const explain::ComparedFigures& each) {
    return each.evaluation ? each.evaluation->headline.servedShare : std::nullopt;
  };
  switch (*ranking.reason) {
    case explain::Incomparable::Incomplete: {
      const auto incomplete = std::ranges::find_if(scenarios, [](const explain::ComparedFigures& each) {
        return each.evaluation && !each.evaluation->incomplete.empty();
      });
      return ComparisonText::tr("No best values are marked: the figures of %1 are incomplete.")
          .arg(nameOf(plan, incomplete->scenario));
    }
    case explain::Incomparable::ServedUnknown:
      return ComparisonText::tr(
          "No best values are marked: of some scenarios it is not known what share of the load they serve.");
    case explain::Incomparable::Served: {
      const explain::ComparedFigures* least = nullptr;
      const explain::ComparedFigures* most = nullptr;
      for (const explain::ComparedFigures& each : scenarios) {
        if (!served(each)) continue;
        if (!least || *served(each) < *served(*least)) least = &each;
        if (!most || *served(each) > *served(*most)) most = &each;
      }
      return ComparisonText::tr("No best values are marked: %1 serves %2 of the load, %3 serves %4.")
          .arg(nameOf(plan, least->scenario), format.share(*served(*least), 2), nameOf(plan, most->scenario),
               format.share(*served(*most), 2));
    }
    case explain::Incomparable::Quality:
      return ComparisonText::tr(
                 "No best values are marked: “%1” acts in some of these scenarios only, and may change the quality of "
                 "answers.")
          .arg(leverName(*ranking.lever));
  }
  return {};
}

}  // namespace fulcrum
