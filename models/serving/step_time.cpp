// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/step_time.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "serving/coefficients.h"
#include "serving/memory_fit.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

namespace fit = coefficients;

constexpr double kBillion = 1e9;
constexpr double kBytesPerActivation = 2;
constexpr double kTiedBelowB = 5;  // smaller models use one table to read tokens and to write them

// Parameters that a token is multiplied by: without the table that it is looked up in.
double multipliedParameters(const ModelSpec& model) {
  const double table = static_cast<double>(model.vocabulary) * model.hidden;
  const double active = model.activeParamsB * kBillion;
  return model.paramsB < kTiedBelowB ? active : std::max(active - table, active / 2);
}

// Parameters of all experts, from what a token activates of them: active = rest + experts * (k / E).
double expertParameters(const ModelSpec& model) {
  if (model.experts <= model.expertsPerToken || model.expertsPerToken < 1) return 0;
  const double share = static_cast<double>(model.expertsPerToken) / model.experts;
  return std::max(0.0, (model.paramsB - model.activeParamsB) * kBillion / (1 - share));
}

// Multiplications of attention for one token that looks back on `context` tokens.
double attentionFlops(const ModelSpec& model, double context) {
  const double width = static_cast<double>(model.heads) * model.headDim;
  const double full = model.fullAttentionLayers > 0 || model.windowLayers > 0 ? model.fullAttentionLayers
                                                                              : static_cast<double>(model.layers);
  return 4 * width * (full * context + model.windowLayers * std::min(context, static_cast<double>(model.window)));
}

bool isFourBitArithmetic(const AcceleratorSpec& accelerator, Precision precision) {
  const bool ofEight = precision == Precision::Fp8 || precision == Precision::Int8;
  return !isSixteenBit(precision) && !ofEight && precision != Precision::Int4 && accelerator.fp4Tflops > 0;
}

}  // namespace

double arithmeticRate(const AcceleratorSpec& accelerator, Precision precision) {
  const double tera = 1e12;
  if (isSixteenBit(precision)) return accelerator.fp16Tflops * tera;
  if (precision == Precision::Fp8) return accelerator.fp8Tflops * tera;
  if (precision == Precision::Int8) return accelerator.int8Tops * tera;
  return (isFourBitArithmetic(accelerator, precision) ? accelerator.fp4Tflops : accelerator.fp16Tflops) * tera;
}

StepTime::StepTime(const ServingSetup& setup) {
  const ModelSpec& model = *setup.model;
  const double gpus = setup.gpus;
  const double bandwidth = gpus * setup.accelerator->bandwidthGBs * kBillion / kMsPerSecond;  // bytes a ms
  const double reached = isFourBitArithmetic(*setup.accelerator, setup.precision) ? 1 / fit::kFourBitCompute : 1;
  const double arithmetic = gpus * reached * arithmeticRate(*setup.accelerator, setup.precision) / kMsPerSecond;
  const double context = setup.inputTokens + setup.outputTokens / 2;
  const double prefilled = setup.inputTokens * (1 - setup.prefixShare);
  const double parameters = multipliedParameters(model);

  const double experts = expertParameters(model);
  const double weightMs = fit::kWeights * bytesPerParameter(setup.precision) / bandwidth;
  m_weights = (model.paramsB * kBillion - experts) * weightMs;
  m_expertWeights = experts * weightMs;
  m_expertMiss = experts > 0 ? 1 - static_cast<double>(model.expertsPerToken) / model.experts : 0;
  m_kv = fit::kKv * kvBytes(model, setup.precision, context) / bandwidth;
  m_decodeCompute = fit::kDecodeCompute * (2 * parameters + attentionFlops(model, context)) / arithmetic;
  m_prefillCompute =
      fit::kPrefillCompute * prefilled * (2 * parameters + attentionFlops(model, prefilled) / 2) / arithmetic;
  m_overhead = fit::kLayerMs * model.layers;
  if (experts > 0) {
    m_overhead += fit::kExpertLayerMs * model.layers;
    m_routing = fit::kExpertTokenMs * model.layers / gpus;
    m_prefillRouting = m_routing * prefilled;
  }
  m_sequenceOverhead = fit::kSequenceMs;
  if (setup.gpus > 1 && setup.accelerator->interconnectGBs > 0) {
    const double link = setup.accelerator->interconnectGBs * kBillion / kMsPerSecond;
    const double perToken = 2.0 * model.layers * 2 * (gpus - 1) / gpus * model.hidden * kBytesPerActivation / link;
    m_collective = fit::kCollective * perToken;
    m_prefillCollective = fit::kPrefillCollective * perToken * prefilled;
  }
  m_outputTokens = setup.outputTokens;
  m_calibration = setup.calibration;
}

StepTime::Parts StepTime::parts(double concurrency) const {
  const double touched = m_expertMiss > 0 ? 1 - std::pow(m_expertMiss, concurrency) : 1;
  return {.bandwidthMs = m_weights + m_expertWeights * touched + concurrency * m_kv,
          .computeMs = concurrency * (m_decodeCompute + m_collective + m_routing + prefillMs() / m_outputTokens),
          .fixedMs = m_overhead + std::min(concurrency, fit::kSequencesScheduled) * m_sequenceOverhead};
}

double StepTime::tpotMs(double concurrency) const {
  const Parts part = parts(concurrency);
  return m_calibration.measured *
         (m_calibration.bandwidth * part.bandwidthMs + m_calibration.compute * part.computeMs + part.fixedMs);
}

double StepTime::ttftMs(double concurrency) const {
  return m_calibration.measured * m_calibration.compute * prefillMs() + tpotMs(concurrency);
}

}  // namespace fulcrum
