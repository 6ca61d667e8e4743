// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/calibration.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "plan/field_path.h"
#include "serving/names.h"
#include "serving/operating_point.h"

namespace fulcrum {
namespace {

constexpr double kLeastFactor = 0.25;
constexpr double kMostFactor = 4;
// How far off the model may be before it is calibrated: on the makers it was fitted to and on others.
constexpr double kPriorError = 0.15;
constexpr double kForeignPriorError = 0.3;
constexpr double kRowError = 0.08;  // the same configuration across engine releases

// A row as the model sees it: the measured time per token, and what it is made of.
struct Observation {
  size_t row = 0;
  ServingSetup setup;
  double concurrency = 1;
  double measuredMs = 0;
  StepTime::Parts parts;
};

// Sums of the normal equations of relative errors: (a*B + k*C + F) / T = 1.
CalibrationFactors solve(const std::vector<Observation>& rows) {
  const bool known = rows.front().setup.accelerator->vendor == "NVIDIA";
  const double ratio = kRowError / (known ? kPriorError : kForeignPriorError);
  const double prior = ratio * ratio;
  double bb = prior, bc = 0, cc = prior, bt = prior, ct = prior;
  for (const Observation& row : rows) {
    const double b = row.parts.bandwidthMs / row.measuredMs;
    const double c = row.parts.computeMs / row.measuredMs;
    const double t = 1 - row.parts.fixedMs / row.measuredMs;
    bb += b * b;
    bc += b * c;
    cc += c * c;
    bt += b * t;
    ct += c * t;
  }
  const double determinant = bb * cc - bc * bc;  // above 0: the prior is on both
  return {.bandwidth = std::clamp((bt * cc - ct * bc) / determinant, kLeastFactor, kMostFactor),
          .compute = std::clamp((ct * bb - bt * bc) / determinant, kLeastFactor, kMostFactor)};
}

double medianError(const std::vector<RowError>& rows, double RowError::*model) {
  std::vector<double> errors;
  for (const RowError& row : rows) errors.push_back(std::abs(row.*model / row.measured - 1));
  const auto middle = errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2);
  std::nth_element(errors.begin(), middle, errors.end());
  if (errors.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(errors.begin(), middle)) / 2;
}

void fitOne(const std::vector<Observation>& rows, Calibration& calibration) {
  calibration.factors = solve(rows);
  for (const Observation& row : rows) {
    ServingSetup calibrated = row.setup;
    calibrated.calibration = calibration.factors;
    calibration.rows.push_back({.row = row.row,
                                .measured = row.concurrency / row.measuredMs * kMsPerSecond,
                                .before = pointAt(row.setup, row.concurrency).outputTokensPerSecond,
                                .after = pointAt(calibrated, row.concurrency).outputTokensPerSecond});
  }
  calibration.errorBefore = medianError(calibration.rows, &RowError::before);
  calibration.errorAfter = medianError(calibration.rows, &RowError::after);
}

// Nothing, and the reasons, where the row cannot be compared with the model.
std::optional<Observation> observe(const BenchmarkRow& row, size_t index, const SpecList& specs, Problems& problems) {
  const auto note = [&](const Problems& reasons) {
    for (Problem problem : reasons) {
      problem.where = FieldPath(FieldPath(FieldPath(), "benchmarks"), index).text();
      problems.push_back(std::move(problem));
    }
    return std::nullopt;
  };
  const auto model = specs.model(row.model);
  if (!model) return note(model.problems());
  const auto accelerator = specs.accelerator(row.accelerator);
  if (!accelerator) return note(accelerator.problems());
  Observation seen{.row = index,
                   .setup = {.model = model.value(),
                             .accelerator = accelerator.value(),
                             .gpus = row.gpus,
                             .precision = row.precision,
                             .engine = engineOf(row.engine).value_or(ServingEngine::Vllm),
                             .inputTokens = row.inputTokens,
                             .outputTokens = row.outputTokens}};
  if (const Problems reasons = checkSetup(seen.setup, true); !reasons.empty()) return note(reasons);
  seen.concurrency = pointAt(seen.setup, row.concurrency).concurrency;
  seen.measuredMs = seen.concurrency / row.outputTokensPerSecond * kMsPerSecond;
  seen.parts = StepTime(seen.setup).parts(seen.concurrency);
  return seen;
}

}  // namespace

std::string engineKey(std::string engine) {
  std::transform(engine.begin(), engine.end(), engine.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return engine;
}

bool Calibration::covers(const BenchmarkRow& row) const {
  return acceleratorKey(row.accelerator) == accelerator && engineKey(row.engine) == engine;
}

const Calibration* calibrationInUse(std::span<const Calibration> calibrations, std::string_view accelerator,
                                    ServingEngine engine, bool experts) {
  const Calibration* other = nullptr;
  for (const Calibration& calibration : calibrations) {
    if (!calibration.holds() || calibration.accelerator != accelerator || calibration.experts != experts) continue;
    if (engineOf(calibration.engine) == engine) return &calibration;
    if (!other) other = &calibration;
  }
  return other;
}

CalibrationResult calibrate(std::span<const BenchmarkRow> rows, const SpecList& specs) {
  CalibrationResult result;
  std::vector<std::vector<Observation>> observations;
  for (size_t index = 0; index < rows.size(); ++index) {
    const auto seen = observe(rows[index], index, specs, result.problems);
    if (!seen) continue;
    const std::string accelerator = acceleratorKey(rows[index].accelerator);
    const std::string engine = engineKey(rows[index].engine);
    const bool experts = seen->setup.model->experts > 0;
    const auto found = std::find_if(result.calibrations.begin(), result.calibrations.end(), [&](const Calibration& c) {
      return c.accelerator == accelerator && c.engine == engine && c.experts == experts;
    });
    const auto at = static_cast<size_t>(found - result.calibrations.begin());
    if (found == result.calibrations.end()) {
      result.calibrations.push_back({.accelerator = accelerator, .engine = engine, .experts = experts});
      observations.emplace_back();
    }
    observations[at].push_back(*seen);
  }
  for (size_t at = 0; at < observations.size(); ++at) fitOne(observations[at], result.calibrations[at]);
  return result;
}

}  // namespace fulcrum
