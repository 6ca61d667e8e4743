// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/weights.h"

#include <algorithm>

#include "serving/names.h"

namespace fulcrum {
namespace {

constexpr double kBillion = 1e9;
constexpr double kSixteenBits = 2;  // bytes
constexpr double kTiedBelowB = 5;   // smaller models use one table to read tokens and to write them

// Half a byte, and scales: one byte for 16 weights, for 32 (mxfp4), or 20 bits for 128 (AWQ, GPTQ).
double fourBitBytes(Precision precision) {
  if (precision == Precision::Mxfp4) return 0.53125;
  return precision == Precision::Int4 ? 0.53 : 0.5625;
}

bool hasOneTable(const ModelSpec& model) {
  return model.paramsB < kTiedBelowB;
}

double tableParameters(const ModelSpec& model) {
  return static_cast<double>(model.vocabulary) * model.hidden;
}

WeightBytes computed(const ModelSpec& model, Precision precision) {
  const double parameters = model.paramsB * kBillion;
  const double experts = expertParameters(model);
  const double rest = parameters - experts;
  const double tables = std::min(tableParameters(model) * (hasOneTable(model) ? 1 : 2), parameters / 2);
  if (isSixteenBit(precision)) return {.experts = kSixteenBits * experts, .rest = kSixteenBits * rest};
  if (!isFourBit(precision)) return {.experts = experts, .rest = kSixteenBits * tables + std::max(0.0, rest - tables)};
  if (experts > 0) return {.experts = fourBitBytes(precision) * experts, .rest = kSixteenBits * rest};
  return {.rest = kSixteenBits * tables + fourBitBytes(precision) * (parameters - tables)};
}

// 0: not stated.
double publishedGB(const ModelSpec& model, Precision precision) {
  if (const auto exact = model.weightsGB.find(precision); exact != model.weightsGB.end()) return exact->second;
  for (const auto& [of, gigabytes] : model.weightsGB) {
    if (samePrecision(of, precision)) return gigabytes;
  }
  return 0;
}

}  // namespace

double expertParameters(const ModelSpec& model) {
  // active = rest + experts * (k / E)
  if (model.experts <= model.expertsPerToken || model.expertsPerToken < 1) return 0;
  const double share = static_cast<double>(model.expertsPerToken) / model.experts;
  return std::max(0.0, (model.paramsB - model.activeParamsB) * kBillion / (1 - share));
}

double multipliedParameters(const ModelSpec& model) {
  const double active = model.activeParamsB * kBillion;
  return hasOneTable(model) ? active : std::max(active - tableParameters(model), active / 2);
}

WeightBytes weightBytes(const ModelSpec& model, Precision precision) {
  WeightBytes bytes = computed(model, precision);
  const double published = publishedGB(model, precision) * kBillion;
  if (published > 0 && bytes.total() > 0) {
    const double scale = published / bytes.total();
    bytes.experts *= scale;
    bytes.rest *= scale;
  }
  if (!hasOneTable(model)) bytes.lookedUp = std::min(kSixteenBits * tableParameters(model), bytes.rest / 2);
  return bytes;
}

}  // namespace fulcrum
