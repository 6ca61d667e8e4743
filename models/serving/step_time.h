// SPDX-License-Identifier: GPL-3.0-or-later
// How long one decoding step and one prefill take: the physical part of the serving model. Formulas and the origin of
// the coefficients: docs/serving-model.md.
#pragma once

#include "serving/serving_setup.h"

namespace fulcrum {

// Operations a second of one accelerator at a precision; 0: it lacks the precision. Weights of four bits run on devices
// without four-bit arithmetic too, at the rate of 16 bits.
[[nodiscard]] double arithmeticRate(const AcceleratorSpec& accelerator, Precision precision);

// Milliseconds as functions of the requests in flight; rising in them, finite and above 0 for a sound setup.
class StepTime {
 public:
  explicit StepTime(const ServingSetup& setup);

  [[nodiscard]] double tpotMs(double concurrency) const;  // mean time per output token
  [[nodiscard]] double ttftMs(double concurrency) const;  // mean time to the first token
  // The parts of tpotMs before calibration: time of memory bandwidth, of arithmetic and collectives, and the rest.
  struct Parts {
    double bandwidthMs = 0;
    double computeMs = 0;
    double fixedMs = 0;
  };
  [[nodiscard]] Parts parts(double concurrency) const;

 private:
  [[nodiscard]] double prefillMs() const { return m_prefillCompute + m_prefillCollective + m_prefillRouting; }

  // Coefficients of the setup, in milliseconds, a sequence in flight where not said otherwise.
  double m_weights = 0;        // bytes read by every step
  double m_expertWeights = 0;  // of all experts
  double m_expertMiss = 0;     // share of experts that one token does not touch; 0: dense
  double m_kv = 0;
  double m_decodeCompute = 0;
  double m_collective = 0;
  double m_routing = 0;   // of tokens to experts
  double m_overhead = 0;  // a step
  double m_sequenceOverhead = 0;
  double m_prefillCompute = 0;     // a request
  double m_prefillCollective = 0;  // a request
  double m_prefillRouting = 0;     // a request
  double m_outputTokens = 1;
  CalibrationFactors m_calibration;
};

}  // namespace fulcrum
