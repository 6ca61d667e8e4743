// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/step_time.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "serving/link.h"
#include "serving/memory_fit.h"
#include "serving/names.h"
#include "serving/stack.h"
#include "serving/weights.h"

namespace fulcrum {
namespace {

namespace fit = coefficients;

constexpr double kBytesPerGiga = 1e9;
constexpr double kTera = 1e12;
constexpr double kBytesPerActivation = 2;
constexpr fit::MakerFactors kUnknownMaker{.vendor = {},
                                          .bandwidth = 1,
                                          .compute = 1,
                                          .host = 1,
                                          .sequences = 1,
                                          .low = 1,
                                          .high = 1};  // reached by measurements only

const fit::MakerFactors& makerOf(const ServingSetup& setup) {
  const fit::MakerFactors* factors = makerFactors(setup.accelerator->vendor);
  return factors ? *factors : kUnknownMaker;
}

// Multiplications of attention for one token that looks back on `context` tokens.
double attentionFlops(const ModelSpec& model, double context) {
  const double width = static_cast<double>(model.heads) * model.headDim;
  const double full = model.fullAttentionLayers > 0 || model.windowLayers > 0 ? model.fullAttentionLayers
                                                                              : static_cast<double>(model.layers);
  return 4 * width * (full * context + model.windowLayers * std::min(context, static_cast<double>(model.window)));
}

bool isFourBitArithmetic(const AcceleratorSpec& accelerator, Precision precision) {
  return isFourBit(precision) && precision != Precision::Int4 && accelerator.fp4Tflops > 0;
}

double prefilledTokens(const ServingSetup& setup) {
  return setup.inputTokens * (1 - setup.prefixShare);
}

}  // namespace

double arithmeticRate(const AcceleratorSpec& accelerator, Precision precision) {
  if (isSixteenBit(precision)) return accelerator.fp16Tflops * kTera;
  if (precision == Precision::Fp8) return accelerator.fp8Tflops * kTera;
  if (precision == Precision::Int8) return accelerator.int8Tops * kTera;
  return (isFourBitArithmetic(accelerator, precision) ? accelerator.fp4Tflops : accelerator.fp16Tflops) * kTera;
}

double arithmeticRate(const ServingSetup& setup) {
  const double rate = arithmeticRate(*setup.accelerator, setup.precision);
  const bool weightsOnly = setup.precision == Precision::Fp8 && setup.accelerator->vendor == kFirstMaker &&
                           setup.engine != ServingEngine::TensorRtLlm;
  return rate > 0 || !weightsOnly ? rate : arithmeticRate(*setup.accelerator, Precision::Bf16);
}

StepTime::StepTime(const ServingSetup& setup) {
  const ModelSpec& model = *setup.model;
  const fit::EngineFactors& engine = factorsOf(setup.engine);
  const fit::MakerFactors& maker = makerOf(setup);
  const double bandwidth = setup.gpus * setup.accelerator->bandwidthGBs * kBytesPerGiga / kMsPerSecond;  // bytes a ms
  const double reached = isFourBitArithmetic(*setup.accelerator, setup.precision) ? 1 / fit::kFourBitCompute : 1;
  const double arithmetic = setup.gpus * reached * arithmeticRate(setup) / kMsPerSecond;
  const double context = setup.inputTokens + setup.outputTokens / 2;
  const double prefilled = prefilledTokens(setup);
  const double parameters = multipliedParameters(model);
  const double memoryFactor = engine.bandwidth * maker.bandwidth / bandwidth;
  const double computeFactor = maker.compute / arithmetic;

  const WeightBytes weights = weightBytes(model, setup.precision);
  const bool experts = weights.experts > 0;
  m_weights = fit::kWeights * (weights.rest - weights.lookedUp) * memoryFactor;
  m_expertWeights = fit::kExpertWeights * weights.experts * memoryFactor;
  m_expertMiss = experts ? 1 - static_cast<double>(model.expertsPerToken) / model.experts : 0;
  m_kv = fit::kKv * heldKvBytes(setup, context) * memoryFactor;
  m_decodeCompute =
      fit::kDecodeCompute * engine.compute * (2 * parameters + attentionFlops(model, context)) * computeFactor;
  m_prefill = fit::kPrefillCompute * engine.prefill * prefilled *
              (2 * parameters + attentionFlops(model, prefilled) / 2) * computeFactor;
  const double layerMs = fit::kLayerMs + (experts ? fit::kExpertLayerMs : 0);
  m_host = engine.host * maker.host * layerMs * model.layers;
  m_sequence = engine.sequenceMs * maker.sequences;
  m_routing = experts ? fit::kExpertTokenMs * engine.routing * maker.sequences * model.layers : 0;
  m_prefill += m_routing * prefilled;
  m_launch = (engine.launchMs + (experts ? engine.expertLaunchMs : 0)) * model.layers;
  m_queueShare = engine.queueShare;
  setCollectives(setup);
  m_outputTokens = setup.outputTokens;
  m_calibration = setup.calibration;
}

void StepTime::setCollectives(const ServingSetup& setup) {
  const Link link = linkOf(*setup.accelerator, setup.gpus);
  if (!(link.gigabytesPerSecond > 0)) return;
  const fit::EngineFactors& engine = factorsOf(setup.engine);
  const fit::MakerFactors& maker = makerOf(setup);
  const double gpus = setup.gpus;
  const double exchanges = 2.0 * setup.model->layers;
  const double bytes = exchanges * 2 * (gpus - 1) / gpus * setup.model->hidden * kBytesPerActivation;  // of a token
  const double perToken = engine.collective * maker.compute * (link.slow ? fit::kSlowLink : 1) * bytes /
                          (link.gigabytesPerSecond * kBytesPerGiga / kMsPerSecond);
  m_collective = fit::kCollective * perToken;
  m_collectiveFloor = exchanges * maker.host * (link.slow ? fit::kSlowLinkMs : fit::kLinkMs) * std::log2(gpus);
  m_prefill += fit::kPrefillCollective * perToken * prefilledTokens(setup);
}

StepTime::Parts StepTime::stepParts(double concurrency) const {
  const double touched = m_expertMiss > 0 ? 1 - std::pow(m_expertMiss, concurrency) : 1;
  return {.bandwidthMs = m_weights + m_expertWeights * touched + concurrency * m_kv,
          .computeMs =
              concurrency * (m_decodeCompute + m_routing) + std::max(m_collectiveFloor, concurrency * m_collective),
          .fixedMs = m_host + concurrency * m_sequence};
}

StepTime::Parts StepTime::parts(double concurrency) const {
  Parts parts = stepParts(concurrency);
  parts.computeMs += concurrency * m_prefill / m_outputTokens;
  return parts;
}

double StepTime::ms(const Parts& parts) const {
  return m_calibration.measured *
         (m_calibration.bandwidth * parts.bandwidthMs + m_calibration.compute * parts.computeMs + parts.fixedMs);
}

double StepTime::tpotMs(double concurrency) const {
  return ms(parts(concurrency));
}

double StepTime::ttftMs(double concurrency) const {
  const FirstToken parts = firstToken(concurrency);
  const double prefills = (1 + parts.othersWaitedFor) * parts.prefillMs;
  return m_calibration.measured * (m_calibration.compute * prefills + parts.launchMs) + ms(parts.step);
}

StepTime::FirstToken StepTime::firstToken(double concurrency) const {
  return {.prefillMs = m_prefill,
          .othersWaitedFor = m_queueShare * (concurrency - 1),
          .launchMs = m_launch,
          .step = stepParts(concurrency)};
}

}  // namespace fulcrum
