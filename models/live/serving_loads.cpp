// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/serving_loads.h"

#include "edits/fleet_edits.h"
#include "words/spec_words.h"

namespace fulcrum {

NodeCandidates candidatesAt(const Plan& plan, std::optional<double> rate) {
  if (!rate) return nodeCandidates(plan);
  return nodeCandidates(plan, [&](const NodeType& type) {
    return converted(type, *rate, conversionNote(*rate, plan.currency).toStdString());
  });
}

}  // namespace fulcrum
