// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/memory_fit.h"

#include <algorithm>

#include "serving/names.h"

namespace fulcrum {
namespace {

constexpr double kBytesPerGB = 1e9;
constexpr double kUsableShare = 0.92;     // of what weights and activations leave, as engines are run
constexpr double kOtherGBPerGpu = 4;      // activations, graphs, communication buffers
constexpr double kFourBitBytes = 0.5625;  // half a byte and a scale of one byte for every 16 weights

}  // namespace

double bytesPerParameter(Precision precision) {
  if (isSixteenBit(precision)) return 2;
  return isFourBit(precision) ? kFourBitBytes : 1;
}

double kvBytes(const ModelSpec& model, Precision precision, double tokens) {
  const double bytes = isSixteenBit(precision) ? 2 : 1;
  const double inWindow = std::min(tokens, static_cast<double>(model.window));
  return bytes * (model.kvElementsPerToken * tokens + model.windowKvElementsPerToken * inWindow);
}

MemoryFit memoryFit(const ServingSetup& setup) {
  MemoryFit fit;
  fit.totalGB = setup.accelerator->memoryGB * setup.gpus;
  fit.weightsGB = setup.model->paramsB * bytesPerParameter(setup.precision);
  fit.otherGB = kOtherGBPerGpu * setup.gpus;
  const double left = std::max(0.0, fit.totalGB - fit.weightsGB - fit.otherGB);
  fit.kvRoomGB = kUsableShare * left;
  fit.reserveGB = left - fit.kvRoomGB;
  fit.kvPerSequenceGB = kvBytes(*setup.model, setup.precision, setup.inputTokens + setup.outputTokens) / kBytesPerGB;
  fit.sequences = fit.kvPerSequenceGB > 0 ? fit.kvRoomGB / fit.kvPerSequenceGB : 0;
  return fit;
}

}  // namespace fulcrum
