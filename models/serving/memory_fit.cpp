// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/memory_fit.h"

#include <algorithm>

#include "serving/names.h"
#include "serving/weights.h"

namespace fulcrum {
namespace {

constexpr double kBytesPerGB = 1e9;
// Engines fill 90 % of a device, whose data sheet gives GiB as GB; their buffers grow with it.
constexpr double kOtherGBPerGpu = 1;
constexpr double kOtherShare = 0.05;
constexpr double kReserveShare = 0.06;
constexpr double kWholeHeads = 0.9;  // of the elements that heads of their own would cache: below, they are compressed

// How many times the replica holds a key.
double kvCopies(const ModelSpec& model, int gpus) {
  const double ofHeads = 2.0 * model.fullAttentionLayers * model.kvHeads * model.headDim;
  if (model.kvElementsPerToken < kWholeHeads * ofHeads) return gpus;
  return std::max(1.0, static_cast<double>(gpus) / std::max(1, model.kvHeads));
}

}  // namespace

KvPrecision heldKvPrecision(const ServingSetup& setup) {
  if (setup.kvPrecision != KvPrecision::Auto) return setup.kvPrecision;
  const bool quantized = !isSixteenBit(setup.precision) && setup.precision != Precision::Int4;
  const bool told = setup.engine == ServingEngine::TensorRtLlm || setup.accelerator->vendor == "Intel";
  return quantized && told ? KvPrecision::Fp8 : KvPrecision::Bf16;
}

double kvBytes(const ModelSpec& model, double bytesPerElement, double tokens) {
  const double inWindow = std::min(tokens, static_cast<double>(model.window));
  return bytesPerElement * (model.kvElementsPerToken * tokens + model.windowKvElementsPerToken * inWindow);
}

double heldKvBytes(const ServingSetup& setup, double tokens) {
  const double bytes = heldKvPrecision(setup) == KvPrecision::Fp8 ? 1 : 2;
  return kvCopies(*setup.model, setup.gpus) * kvBytes(*setup.model, bytes, tokens);
}

MemoryFit memoryFit(const ServingSetup& setup) {
  MemoryFit fit;
  const double tokens = setup.inputTokens + setup.outputTokens;
  fit.totalGB = setup.accelerator->memoryGB * setup.gpus;
  fit.weightsGB = weightBytes(*setup.model, setup.precision).total() / kBytesPerGB;
  fit.otherGB = kOtherGBPerGpu * setup.gpus + kOtherShare * fit.totalGB;
  const double left = std::max(0.0, fit.totalGB - fit.weightsGB - fit.otherGB);
  fit.reserveGB = std::min(left, kReserveShare * fit.totalGB);
  fit.kvRoomGB = left - fit.reserveGB;
  fit.kvPerSequenceGB = heldKvBytes(setup, tokens) / kBytesPerGB;
  fit.kvPerTokenGB = tokens > 0 ? fit.kvPerSequenceGB / tokens : 0;
  fit.sequences = fit.kvPerSequenceGB > 0 ? fit.kvRoomGB / fit.kvPerSequenceGB : 0;
  return fit;
}

int smallestFit(ServingSetup setup) {
  for (const int gpus : kReplicaSizes) {
    setup.gpus = gpus;
    if (memoryFit(setup).fits()) return gpus;
  }
  return 0;
}

}  // namespace fulcrum
