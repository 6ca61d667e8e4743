// SPDX-License-Identifier: GPL-3.0-or-later
// The serving model's answer: the rate of a replica, how it is known and how sure it is.
#pragma once

#include <string>
#include <vector>

#include "serving/calibration.h"
#include "serving/operating_point.h"
#include "serving/serving_state.h"
#include "serving/spec_list.h"

namespace fulcrum {

// In order of preference.
enum class ServingRule {
  Measured,    // a benchmark row of this model, accelerator and precision, moved to these lengths and targets
  Calibrated,  // the model with factors fitted to rows of this accelerator
  Estimated    // the model as it is
};
[[nodiscard]] std::string_view ruleName(ServingRule rule);

// The measurement lies between low and high with this probability. Output tokens per second of a replica; requests per
// second scale alike.
struct ServingBand {
  double low = 0;
  double high = 0;
  double level = 0.8;
};

struct ServingAnswer {
  OperatingPoint point;
  MemoryFit memory;
  ServingBand band;
  ServingRule rule = ServingRule::Estimated;
  std::string source;  // of the row or rows behind Measured and Calibrated
  ServingSetup setup;  // for interactivityCurve() and what-if; its factors include what was measured
  Problems notes;      // warnings, such as "servingScarceMemory"
};

// Answers questions about replicas with what a plan and the catalogue know: specs, benchmark rows and the calibrations
// that follow from them. Made once per evaluation; the plan must outlive it, unchanged.
class ServingBook {
 public:
  ServingBook();  // the catalogue alone
  explicit ServingBook(const Plan& plan);

  [[nodiscard]] const SpecList& specs() const { return m_specs; }
  [[nodiscard]] const std::vector<Calibration>& calibrations() const { return m_calibrations; }

  // The setup of a state, with the factors of the best rule. Problems of names only.
  [[nodiscard]] Result<ServingSetup> setup(const ServingState& state, int gpus) const;

  // The operating point within the state's targets on `gpus` GPUs; 0: replicaGpus(). Problems: those of checkSetup()
  // and operatingPoint(), "unknownModel", "unknownAccelerator".
  [[nodiscard]] Result<ServingAnswer> answer(const ServingState& state, int gpus = 0,
                                             double maxConcurrency = kMaxConcurrency) const;

  // The replica of 1, 2, 4, 8 or 16 GPUs that meets the targets at the lowest cost per request: the most requests per
  // second from the GPUs of a node, the smaller of two alike.
  [[nodiscard]] Result<int> replicaGpus(const ServingState& state) const;

 private:
  struct Known;
  [[nodiscard]] Known knownFor(const ServingSetup& setup) const;

  SpecList m_specs;
  std::span<const BenchmarkRow> m_rows;
  std::vector<Calibration> m_calibrations;
};

}  // namespace fulcrum
