// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side as rows of texts: figures with their change against the base of comparison, and inputs.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "explain/side_by_side.h"
#include "words/number_format.h"

namespace fulcrum {

struct ComparisonCell {
  QString text;
  QString change;              // against the base of comparison; empty for the base and where nothing is known
  std::optional<bool> better;  // of the change
  bool best = false;           // of its row
  bool differs = false;        // from the base of comparison
  std::optional<double> number;
  bool operator==(const ComparisonCell&) const = default;
};
struct ComparisonRow {
  QString name;
  std::string path;    // of an input, with ids: explain/side_by_side.h
  std::string figure;  // of an output, by its name there
  bool startsGroup = false;
  std::vector<ComparisonCell> cells;  // one a scenario
  bool operator==(const ComparisonRow&) const = default;
};
struct ComparisonTable {
  QStringList scenarios;
  std::vector<ScenarioId> ids{};  // of them
  size_t base = 0;                // a place in scenarios
  std::vector<ComparisonRow> rows;
  bool operator==(const ComparisonTable&) const = default;
};

// Key figures, then cash by fiscal year and its sum. The best of a row is marked where scenarios can be ranked.
[[nodiscard]] ComparisonTable figuresTable(const Plan& plan, std::span<const explain::ComparedFigures> scenarios,
                                           size_t base, const NumberFormat& format);

enum class InputView { All, Different, Equal };
[[nodiscard]] ComparisonTable inputsTable(const Plan& plan, std::span<const ScenarioId> scenarios, size_t base,
                                          InputView view, const NumberFormat& format);

// Why no best values are marked, as a sentence with the names and numbers; empty where they are.
[[nodiscard]] QString rankingSentence(const Plan& plan, std::span<const explain::ComparedFigures> scenarios,
                                      const NumberFormat& format);

}  // namespace fulcrum
