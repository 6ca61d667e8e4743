// SPDX-License-Identifier: GPL-3.0-or-later
// The one or two controls of each lever's card: what a slider or a choice shows of the lever and how it changes it.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "live/workspace.h"

namespace fulcrum {

// A slider over whole steps; `value` and `change` speak in steps.
struct SliderControl {
  QString name;
  int min = 0;
  int max = 100;
  std::function<int(const Plan&, const ScenarioId&)> value;
  std::function<void(Plan&, const ScenarioId&, int)> change;
  std::function<QString(int, const NumberFormat&)> text;
  // What stands in place of the value where the lever goes by something else; empty: nothing. May be missing.
  std::function<QString(const Plan&, const ScenarioId&)> instead;
};

struct ChoiceControl {
  QString name;
  std::function<QStringList(const Plan&)> options;
  std::function<int(const Plan&, const ScenarioId&)> value;  // -1: none of them
  std::function<void(Plan&, const ScenarioId&, int)> change;
};

struct LeverControls {
  std::vector<SliderControl> sliders;
  std::vector<ChoiceControl> choices;
};

[[nodiscard]] LeverControls controlsOf(LeverKind kind);

}  // namespace fulcrum
