// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include "serving/name_words.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

// Endings that say how a model was tuned or stored, not what it is.
constexpr std::string_view kModelEndings[] = {
    "instruct", "chat",  "it",   "hf",    "thinking",  "base",  "preview", "beta", "exp",     "terminus", "dynamic",
    "fp8",      "fp8kv", "kv",   "fp4",   "nvfp4",     "mxfp4", "bf16",    "fp16", "int8",    "int4",     "awq",
    "gptq",     "w4a16", "w8a8", "w8a16", "quantized", "bnb",   "4bit",    "8bit", "unsloth", "gguf",     "v0"};

bool endsModelName(std::string_view word) {
  constexpr size_t kDateDigits = 4;  // Qwen3-235B-A22B-Instruct-2507, DeepSeek-R1-0528
  return std::find(std::begin(kModelEndings), std::end(kModelEndings), word) != std::end(kModelEndings) ||
         (word.size() == kDateDigits && isAllDigits(word));
}

// Publishers that some write in front of the name.
constexpr std::string_view kPublishers[] = {"meta", "nvidia", "microsoft", "google", "mistralai", "c4ai"};

// Names for what has another name in the catalogue: the same weights, or the same shape tuned for something else.
struct ModelAlias {
  std::string_view key;
  std::string_view catalogue;
};
constexpr ModelAlias kModelAliases[] = {{"qwen25coder05b", "qwen2505b"},
                                        {"qwen25coder15b", "qwen2515b"},
                                        {"qwen25coder3b", "qwen253b"},
                                        {"qwen25coder7b", "qwen257b"},
                                        {"qwen25coder14b", "qwen2514b"},
                                        {"qwen25coder32b", "qwen2532b"},
                                        {"qwen25math15b", "qwen2515b"},
                                        {"qwen25math7b", "qwen257b"},
                                        {"qwen25math72b", "qwen2572b"},
                                        {"qwen2vl7b", "qwen25vl7b"},
                                        {"qwen2vl72b", "qwen25vl72b"},
                                        {"qwen3coder480b", "qwen3coder480ba35b"},
                                        {"llama4scout", "llama4scout17b16e"},
                                        {"llama4maverick", "llama4maverick17b128e"},
                                        {"codellama7bpython", "codellama7b"},
                                        {"codellama13bpython", "codellama13b"},
                                        {"codellama34bpython", "codellama34b"},
                                        {"vicuna7bv15", "llama27b"},
                                        {"vicuna13bv15", "llama213b"},
                                        {"nemotron70b", "llama31nemotron70b"},
                                        {"nemotron3nano30ba3b", "nemotronnano30ba3b"},
                                        {"nemotronnano30b", "nemotronnano30ba3b"},
                                        {"nemotronsuper120ba12b", "nemotron3super120ba12b"},
                                        {"zephyr7b", "mistral7b"},
                                        {"mistralnemo12b", "mistralnemo"},
                                        {"mistralsmall", "mistralsmall22b"},
                                        {"mistralsmall24b", "mistralsmall324b"},
                                        {"mistralsmall3124b", "mistralsmall324b"},
                                        {"mistralsmall3224b", "mistralsmall324b"},
                                        {"devstralsmall", "mistralsmall324b"},
                                        {"magistralsmall", "mistralsmall324b"},
                                        {"phi3mini4k", "phi3mini"},
                                        {"phi3mini128k", "phi3mini"},
                                        {"phi3medium4k", "phi3medium"},
                                        {"phi3medium128k", "phi3medium"},
                                        {"phi4reasoning", "phi4"},
                                        {"phi4reasoningplus", "phi4"},
                                        {"glmz132b", "glm432b"},
                                        {"minimaxm21", "minimaxm2"},
                                        {"yi1534b", "yi34b"},
                                        {"yi156b", "yi6b"},
                                        {"codegemma7b", "gemma7b"},
                                        {"deepseekv3base", "deepseekv3"}};

bool isVersionEnding(const std::vector<std::string>& words) {
  // Mixtral-8x7B-v0.1 ends in "v0" and "1".
  return words.size() > 2 && isAllDigits(words.back()) && words[words.size() - 2] == "v0";
}

}  // namespace

std::string modelKey(std::string_view name) {
  const size_t slash = name.find_last_of('/');
  if (slash != std::string_view::npos && slash + 1 < name.size()) name.remove_prefix(slash + 1);
  std::vector<std::string> words = nameWords(name);
  const auto isPublisher = [](const std::string& word) {
    return std::find(std::begin(kPublishers), std::end(kPublishers), word) != std::end(kPublishers);
  };
  if (words.size() > 1 && isPublisher(words.front())) words.erase(words.begin());
  while (words.size() > 1 && (endsModelName(words.back()) || isVersionEnding(words))) {
    words.resize(words.size() - (isVersionEnding(words) ? 2 : 1));
  }
  std::string key;
  for (const std::string& word : words) key += word;
  if (key.starts_with("r1distill")) key.insert(0, "deepseek");
  const auto* alias = std::find_if(std::begin(kModelAliases), std::end(kModelAliases),
                                   [&](const ModelAlias& row) { return row.key == key; });
  return alias == std::end(kModelAliases) ? key : std::string(alias->catalogue);
}

const ModelSpec* findModel(std::span<const ModelSpec> models, std::string_view name) {
  const std::string key = modelKey(name);
  for (const ModelSpec& model : models) {
    if (modelKey(model.name) == key) return &model;
  }
  return nullptr;
}

}  // namespace fulcrum
