// SPDX-License-Identifier: GPL-3.0-or-later
// Writes trials into a plan, one after the other.
#pragma once

#include "risk/input_target.h"
#include "serving/service_rate.h"

namespace fulcrum::risk {

// What the effect of each input is, by input; of a serving band its normal score.
using Drawn = std::vector<double>;

class TrialWriter {
 public:
  // The plan must stay where it is; between trials it is this one's to change.
  TrialWriter(Plan& plan, const std::vector<const UncertainInput*>& inputs, const std::optional<ScenarioId>& seenBy);

  // Puts all inputs into the plan's own values, one after the other.
  void write(const Drawn& drawn);
  void restore();
  // The inputs that a field's range cut.
  [[nodiscard]] const std::vector<bool>& clipped() const { return m_clipped; }
  // What the first number of an input holds now.
  [[nodiscard]] std::optional<double> valueOf(size_t input) const;

  // How the serving model's own rates move.
  [[nodiscard]] RateShift shift(const Drawn& drawn) const;

  // Whether any input reaches specifications or measurements, from which rates follow.
  [[nodiscard]] bool touchesSpecs() const { return m_touchesSpecs; }
  // Whether any input reaches what a need of nodes depends on.
  [[nodiscard]] bool touchesNeed() const;

 private:
  struct Target {
    size_t cell = 0;
    bool ofRest = false;
  };
  struct Cell {
    PlanNumber number;
    double now = 0;
  };
  struct Input {
    InputEffect effect = InputEffect::Value;
    bool isBand = false;
    bool modelledRates = false;
    bool onlyPrices = false;
    std::vector<Target> targets;
  };

  std::vector<Cell> m_cells;
  std::vector<Input> m_inputs;
  std::vector<bool> m_clipped;
  bool m_touchesSpecs = false;
};

}  // namespace fulcrum::risk
