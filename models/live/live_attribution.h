// SPDX-License-Identifier: GPL-3.0-or-later
// What each change of the scenario on show is worth against the scenario it is compared with.
#pragma once

#include "live/background_figures.h"
#include "optimise/attribution.h"

namespace fulcrum {

class LiveAttribution : public BackgroundFigures {
  Q_OBJECT
 public:
  LiveAttribution(PlanDocument& document, ViewState& view, LiveEvaluation& live, QObject* parent = nullptr);

  // The latest there is, current or not; null before the first one and when it was refused (see problems()).
  [[nodiscard]] const optimise::Attribution* attribution() const { return m_attribution ? &*m_attribution : nullptr; }
  [[nodiscard]] const Problems& problems() const { return m_problems; }
  // The lever's share of the difference; none where it does not differ from the base.
  [[nodiscard]] std::optional<Money> shapleyOf(LeverKind kind) const;

 private:
  std::optional<optimise::Attribution> m_attribution;
  Problems m_problems;
};

}  // namespace fulcrum
