// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/nearest.h"
#include "plan/fields.h"

namespace fulcrum {
namespace {

constexpr bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool isWordCharacter(char c) {
  return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string> lowerWords(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char c : text) {
    if (isWordCharacter(c)) {
      if (!inside) words.emplace_back();
      words.back() += lower(c);
    }
    inside = isWordCharacter(c);
  }
  return words;
}

std::string plain(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (isWordCharacter(c)) letters += lower(c);
  }
  return letters;
}

bool isAllDigits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

// Endings that say how a model was tuned or stored, not what it is.
constexpr std::string_view kModelEndings[] = {"instruct", "chat", "it",    "hf",    "thinking", "dynamic", "fp8",
                                              "fp8kv",    "fp4",  "nvfp4", "mxfp4", "bf16",     "fp16",    "int8",
                                              "int4",     "awq",  "gptq",  "w4a16", "w8a8"};

bool endsModelName(std::string_view word) {
  constexpr size_t kDateDigits = 4;  // Qwen3-235B-A22B-Instruct-2507, DeepSeek-R1-0528
  return std::find(std::begin(kModelEndings), std::end(kModelEndings), word) != std::end(kModelEndings) ||
         (word.size() == kDateDigits && isAllDigits(word)) ||
         (word.size() > 1 && word[0] == 'v' && word[1] == '0');  // Mixtral-8x7B-v0.1: "v0", "1"
}

// What a name begins with, and what it then stands for. Longer beginnings first.
struct Alias {
  std::string_view beginning;
  std::string_view key;
};
constexpr Alias kChips[] = {{"rtxpro6000", "rtxpro6000"},
                            {"inferentia2", "inferentia2"},
                            {"trainium2", "trainium2"},
                            {"tpuironwood", "tpuv7x"},
                            {"ironwood", "tpuv7x"},
                            {"trillium", "tpuv6e"},
                            {"tpuv5e", "tpuv5e"},
                            {"tpuv5p", "tpuv5p"},
                            {"tpuv6e", "tpuv6e"},
                            {"tpuv7x", "tpuv7x"},
                            {"tpu7x", "tpuv7x"},
                            {"gaudi2", "gaudi2"},
                            {"gaudi3", "gaudi3"},
                            {"mi300x", "mi300x"},
                            {"mi325x", "mi325x"},
                            {"mi355x", "mi355x"},
                            {"gb200", "gb200"},
                            {"gb300", "gb300"},
                            {"gh200", "gh200"},
                            {"a100", "a100"},
                            {"b200", "b200"},
                            {"b300", "b300"},
                            {"h100", "h100"},
                            {"h200", "h200"},
                            {"hl325l", "gaudi3"},
                            {"inf2", "inferentia2"},
                            {"trn2", "trainium2"},
                            {"l40s", "l40s"},
                            {"l40", "l40"},
                            {"v5e", "tpuv5e"},
                            {"v5p", "tpuv5p"},
                            {"v6e", "tpuv6e"},
                            {"a40", "a40"},
                            {"a10g", "a10g"},
                            {"a10", "a10"},
                            {"l4", "l4"}};
constexpr std::string_view kVendors[] = {"nvidia", "amd", "instinct", "intel", "habana", "google",
                                         "cloud",  "aws", "tesla",    "gpu",   "hgx",    "dgx"};

// Chips that are sold in several forms; without a word for it, the first.
bool hasForms(std::string_view chip) {
  return chip == "h100" || chip == "h200" || chip == "a100" || chip == "b200" || chip == "b300";
}

std::string formOf(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (word.starts_with("pcie") || word.ends_with("pcie")) return "pcie";
    if (word.starts_with("nvl") || word.ends_with("nvl")) return "nvl";
  }
  return "sxm";
}

// `40`, `40gb`, `sxm440gb` would be a hundred ways to write it; the usual ones are words of their own.
bool hasFortyGigabytes(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "40" || word == "40g" || word == "40gb" || word == "40gib" || word.ends_with("40gb");
  });
}

struct PrecisionName {
  std::string_view name;
  Precision precision;
};
constexpr PrecisionName kPrecisions[] = {
    {"bf16", Precision::Bf16},      {"bfloat16", Precision::Bf16}, {"16bit", Precision::Bf16},
    {"fp16", Precision::Fp16},      {"float16", Precision::Fp16},  {"half", Precision::Fp16},
    {"fp8", Precision::Fp8},        {"fp8e4m3", Precision::Fp8},   {"float8", Precision::Fp8},
    {"fp8dynamic", Precision::Fp8}, {"int8", Precision::Int8},     {"w8a8", Precision::Int8},
    {"8bit", Precision::Int8},      {"fp4", Precision::Fp4},       {"nvfp4", Precision::Nvfp4},
    {"mxfp4", Precision::Mxfp4},    {"int4", Precision::Int4},     {"w4a16", Precision::Int4},
    {"awq", Precision::Int4},       {"gptq", Precision::Int4},     {"4bit", Precision::Int4}};

}  // namespace

std::string modelKey(std::string_view name) {
  const size_t slash = name.find_last_of('/');
  if (slash != std::string_view::npos && slash + 1 < name.size()) name.remove_prefix(slash + 1);
  std::vector<std::string> words = lowerWords(name);
  if (words.size() > 1 && words.front() == "meta") words.erase(words.begin());
  while (words.size() > 1) {
    if (endsModelName(words.back())) {
      words.pop_back();
    } else if (words.size() > 2 && endsModelName(words[words.size() - 2]) && isAllDigits(words.back()) &&
               words[words.size() - 2].starts_with('v')) {
      words.resize(words.size() - 2);
    } else {
      break;
    }
  }
  std::string key;
  for (const std::string& word : words) key += word;
  return key;
}

std::string acceleratorKey(std::string_view name) {
  std::vector<std::string> words = lowerWords(name);
  std::erase_if(words, [](const std::string& word) {
    return std::find(std::begin(kVendors), std::end(kVendors), word) != std::end(kVendors);
  });
  std::string joinedWords;
  for (const std::string& word : words) joinedWords += word;
  const auto* chip = std::find_if(std::begin(kChips), std::end(kChips),
                                  [&](const Alias& alias) { return joinedWords.starts_with(alias.beginning); });
  if (chip == std::end(kChips)) return joinedWords.empty() ? plain(name) : joinedWords;
  std::string key(chip->key);
  if (chip->key == "a100") key += hasFortyGigabytes(words) ? "40" : "80";
  if (hasForms(chip->key)) key += formOf(words);
  return key;
}

const ModelSpec* findModel(std::span<const ModelSpec> models, std::string_view name) {
  const std::string key = modelKey(name);
  for (const ModelSpec& model : models) {
    if (modelKey(model.name) == key) return &model;
  }
  return nullptr;
}

const AcceleratorSpec* findAccelerator(std::span<const AcceleratorSpec> accelerators, std::string_view name) {
  const std::string key = acceleratorKey(name);
  for (const AcceleratorSpec& accelerator : accelerators) {
    if (acceleratorKey(accelerator.name) == key) return &accelerator;
  }
  return nullptr;
}

Result<Precision> precisionOf(std::string_view text) {
  const std::string name = plain(text);
  for (const PrecisionName& row : kPrecisions) {
    if (row.name == name) return row.precision;
  }
  std::vector<std::string> choices;
  for (const auto& choice : EnumNames<Precision>::list) choices.emplace_back(choice.second);
  return Problem{.code = "unknownChoice",
                 .where = "precision",
                 .facts = {{"value", std::string(text)}, {"choices", joined(choices)}}};
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
