// SPDX-License-Identifier: GPL-3.0-or-later
// How long one decoding step and one prefill take: the physical part of the serving model. Formulas and the origin of
// the coefficients: docs/serving-model.md.
#pragma once

#include "serving/serving_setup.h"

namespace fulcrum {

// Operations per second of one accelerator at a precision; 0: it lacks the precision. Weights of four bits run on
// devices without four-bit arithmetic too, at the rate of 16 bits.
[[nodiscard]] double arithmeticRate(const AcceleratorSpec& accelerator, Precision precision);
// The same in an engine: vLLM and SGLang run weights of 8-bit floats on NVIDIA's older devices in 16 bits, too.
[[nodiscard]] double arithmeticRate(const ServingSetup& setup);

// Milliseconds as functions of the requests in flight; rising in them, finite and above 0 for a sound setup.
class StepTime {
 public:
  explicit StepTime(const ServingSetup& setup);

  [[nodiscard]] double tpotMs(double concurrency) const;  // mean time per output token, prefills of others included
  // Mean time to the first token: the launch of a prefill, the prefill itself, the step that runs when the request
  // comes, and the prefills of others that it waits for.
  [[nodiscard]] double ttftMs(double concurrency) const;
  // Its parts before calibration.
  struct FirstToken;
  [[nodiscard]] FirstToken firstToken(double concurrency) const;
  // The parts of tpotMs before calibration: time of memory bandwidth, of arithmetic and collectives, and the rest.
  struct Parts {
    double bandwidthMs = 0;
    double computeMs = 0;
    double fixedMs = 0;
  };
  [[nodiscard]] Parts parts(double concurrency) const;

 private:
  void setCollectives(const ServingSetup& setup);
  [[nodiscard]] Parts stepParts(double concurrency) const;
  [[nodiscard]] double ms(const Parts& parts) const;

  // Coefficients of the setup, in milliseconds, a sequence in flight where not said otherwise.
  double m_weights = 0;        // bytes read by every step
  double m_expertWeights = 0;  // of all experts
  double m_expertMiss = 0;     // share of experts that one token does not touch; 0: dense
  double m_kv = 0;
  double m_decodeCompute = 0;
  double m_collective = 0;
  double m_collectiveFloor = 0;  // a step: an exchange takes no less
  double m_routing = 0;          // of tokens to experts
  double m_host = 0;             // a step
  double m_sequence = 0;
  double m_prefill = 0;     // a request
  double m_launch = 0;      // of a prefill
  double m_queueShare = 0;  // of the others' prefills, that a request waits for
  double m_outputTokens = 1;
  CalibrationFactors m_calibration;
};

struct StepTime::FirstToken {
  double prefillMs = 0;        // of a request
  double othersWaitedFor = 0;  // prefills of others
  double launchMs = 0;
  Parts step;  // that runs when the request comes
};

}  // namespace fulcrum
