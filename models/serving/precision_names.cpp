// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "base/nearest.h"
#include "plan/fields.h"
#include "serving/name_words.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

struct PrecisionName {
  std::string_view name;
  Precision precision;
};
constexpr PrecisionName kPrecisions[] = {{"bf16", Precision::Bf16},
                                         {"bfloat16", Precision::Bf16},
                                         {"16bit", Precision::Bf16},
                                         {"fp16", Precision::Fp16},
                                         {"float16", Precision::Fp16},
                                         {"half", Precision::Fp16},
                                         {"fp8", Precision::Fp8},
                                         {"fp8e4m3", Precision::Fp8},
                                         {"float8", Precision::Fp8},
                                         {"fp8dynamic", Precision::Fp8},
                                         {"int8", Precision::Int8},
                                         {"w8a8", Precision::Int8},
                                         {"8bit", Precision::Int8},
                                         {"fp4", Precision::Fp4},
                                         {"nvfp4", Precision::Nvfp4},
                                         {"mxfp4", Precision::Mxfp4},
                                         {"int4", Precision::Int4},
                                         {"w4a16", Precision::Int4},
                                         {"awq", Precision::Int4},
                                         {"gptq", Precision::Int4},
                                         {"4bit", Precision::Int4},
                                         {"gptqint4", Precision::Int4},
                                         {"gptqint8", Precision::Int8},
                                         {"bnb4bit", Precision::Int4},
                                         {"bnb8bit", Precision::Int8},
                                         {"awqint4", Precision::Int4},
                                         {"quantizedw8a8", Precision::Int8},
                                         {"quantizedw4a16", Precision::Int4}};

constexpr std::pair<std::string_view, ServingEngine> kEngines[] = {
    {"vllm", ServingEngine::Vllm},       {"sglang", ServingEngine::Sglang},
    {"sgl", ServingEngine::Sglang},      {"trtllm", ServingEngine::TensorRtLlm},
    {"trt", ServingEngine::TensorRtLlm}, {"tensorrt", ServingEngine::TensorRtLlm},
    {"nim", ServingEngine::TensorRtLlm}};

std::optional<Precision> namedPrecision(std::string_view letters) {
  for (const PrecisionName& row : kPrecisions) {
    if (row.name == letters) return row.precision;
  }
  return {};
}

template <class Enum>
Problem unknownChoice(std::string where, std::string_view value) {
  std::vector<std::string> choices;
  for (const auto& choice : EnumNames<Enum>::list) choices.emplace_back(choice.second);
  return {.code = "unknownChoice",
          .where = std::move(where),
          .facts = {{"value", std::string(value)}, {"choices", joined(choices)}}};
}

}  // namespace

Result<Precision> precisionOf(std::string_view text) {
  if (const auto found = namedPrecision(lettersOf(text))) return *found;
  return unknownChoice<Precision>("precision", text);
}

std::optional<Precision> precisionOfEnding(std::string_view modelName) {
  const std::vector<std::string> words = nameWords(modelName);
  for (size_t from = words.size() > 2 ? words.size() - 2 : 1; from < words.size(); ++from) {
    std::string ending;
    for (size_t i = from; i < words.size(); ++i) ending += words[i];
    if (const auto found = namedPrecision(ending)) return found;
    if (const auto found = namedPrecision(words[from])) return found;
  }
  return {};
}

std::optional<ServingEngine> engineOf(std::string_view text) {
  const std::string name = lettersOf(text);
  for (const auto& [beginning, engine] : kEngines) {
    if (name.starts_with(beginning)) return engine;
  }
  return {};
}

Result<KvPrecision> kvPrecisionOf(std::string_view text) {
  const std::string name = lettersOf(text);
  if (name == "auto") return KvPrecision::Auto;
  const auto precision = namedPrecision(name);
  if (precision && isSixteenBit(*precision)) return KvPrecision::Bf16;
  if (precision == Precision::Fp8 || name == "fp8e5m2") return KvPrecision::Fp8;
  return unknownChoice<KvPrecision>("kv", text);
}

Result<ServingEngine> knownEngine(std::string_view text) {
  if (const auto engine = engineOf(text)) return *engine;
  return unknownChoice<ServingEngine>("engine", text);
}

bool isFourBit(Precision precision) {
  return precision == Precision::Fp4 || precision == Precision::Nvfp4 || precision == Precision::Mxfp4 ||
         precision == Precision::Int4;
}

bool isSixteenBit(Precision precision) {
  return precision == Precision::Bf16 || precision == Precision::Fp16;
}

bool samePrecision(Precision a, Precision b) {
  return a == b || (isSixteenBit(a) && isSixteenBit(b)) || (isFourBit(a) && isFourBit(b));
}

}  // namespace fulcrum
