// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody asks "why" about: a question that the cells of tables carry.
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "explain/explanation.h"

namespace fulcrum::explain {

// A figure by its name, or what several come to that stands on screen as one.
struct Asked {
  std::string figure;
  Phrase label;  // of what several come to
  std::vector<std::string> parts;
  ScenarioId scenario = {};              // empty: the one displayed
  Operation operation = Operation::Sum;  // over the parts; Max: of months, for instance
  std::vector<std::string> over = {};    // the parts are divided by the sum of these
  Measure ratio = Measure::Share;        // of parts over these; MoneyPerMTokens counts tokens in millions
  bool operator==(const Asked&) const = default;
  [[nodiscard]] bool empty() const { return figure.empty() && parts.empty(); }
};

}  // namespace fulcrum::explain
