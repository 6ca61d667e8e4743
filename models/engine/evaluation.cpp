// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation.h"

#include <cmath>

namespace fulcrum {

FULCRUM_DEFINE_OUT_OF_LINE(PoolEvaluation);

FULCRUM_DEFINE_OUT_OF_LINE(WorkloadEvaluation);

FULCRUM_DEFINE_OUT_OF_LINE(Evaluation);

double runningDiscount(double annualRate, int month) {
  return std::pow(1.0 + annualRate, -(month + 1) / 12.0);
}

double capitalDiscount(double annualRate, int month) {
  return std::pow(1.0 + annualRate, -month / 12.0);
}

}  // namespace fulcrum
