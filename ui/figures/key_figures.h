// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the strip at the top of the window and of the first page of the PDF, each with its change against the
// reference.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "live/workspace.h"

namespace fulcrum {

// One figure: name, value, change, and a tooltip that says how it is computed.
struct KeyFigure {
  QString name;
  QString value;
  QString change;  // empty where there is nothing to compare with
  std::optional<bool> better;
  QString explanation;
  std::string figure{};        // what explains it (explain/figures.h); empty: nothing does
  std::string changeFigure{};  // what explains the change by itself, where something does
  QString brief{};             // its name where there is no room for it; empty: it is short
  std::string output{};        // what risk calls it (risk/outputs.h); empty where it does not speak of it
};

// Of the displayed scenario. A figure of cost that leaves something out says "incomplete" in place of its change.
[[nodiscard]] std::vector<KeyFigure> keyFigures(const Workspace& workspace);

// Avoidable waste in place of the tile of waste, in its parts with what takes them away; null: not known yet. The
// figures of the evaluation stand beside.
[[nodiscard]] KeyFigure avoidableWasteFigure(const optimise::AvoidableWaste* waste, const Evaluation* evaluation,
                                             const NumberFormat& format);
inline constexpr size_t kWasteFigure = 3;  // its place among keyFigures()

}  // namespace fulcrum
