// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <vector>

#include "serving/name_words.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

// What a name begins with, and what it then stands for. A chip that another begins with comes after it.
struct ChipAlias {
  std::string_view beginning;
  std::string_view key;
};
constexpr ChipAlias kChips[] = {{"rtxpro6000", "rtxpro6000"},
                                {"rtx6000ada", "rtx6000ada"},
                                {"6000ada", "rtx6000ada"},
                                {"rtxa6000", "rtxa6000"},
                                {"rtxa5000", "rtxa5000"},
                                {"a6000", "rtxa6000"},
                                {"a5000", "rtxa5000"},
                                {"rtx5090", "rtx5090"},
                                {"rtx4090", "rtx4090"},
                                {"rtx3090", "rtx3090"},
                                {"5090", "rtx5090"},
                                {"4090", "rtx4090"},
                                {"3090", "rtx3090"},
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
                                {"mi210", "mi210"},
                                {"mi250x", "mi250x"},
                                {"mi300x", "mi300x"},
                                {"mi325x", "mi325x"},
                                {"mi350x", "mi350x"},
                                {"mi355x", "mi355x"},
                                {"gb200", "gb200"},
                                {"gb300", "gb300"},
                                {"gh200", "gh200"},
                                {"a100", "a100"},
                                {"a800", "a800"},
                                {"b200", "b200"},
                                {"b300", "b300"},
                                {"h100", "h100"},
                                {"h200", "h200"},
                                {"h800", "h800"},
                                {"h20", "h20"},
                                {"hl325l", "gaudi3"},
                                {"inf2", "inferentia2"},
                                {"trn2", "trainium2"},
                                {"v100", "v100"},
                                {"l40s", "l40s"},
                                {"l40", "l40"},
                                {"l20", "l20"},
                                {"v5e", "tpuv5e"},
                                {"v5p", "tpuv5p"},
                                {"v6e", "tpuv6e"},
                                {"v7x", "tpuv7x"},
                                {"a40", "a40"},
                                {"a30", "a30"},
                                {"a10g", "a10g"},
                                {"a10", "a10"},
                                {"l4", "l4"},
                                {"t4", "t4"}};
constexpr std::string_view kVendors[] = {"nvidia", "amd",   "instinct", "intel",   "habana", "google", "cloud",
                                         "aws",    "tesla", "gpu",      "geforce", "hgx",    "dgx",    "quadro"};
// What may follow the chip in one word: `h100sxm5`, `a10080gb`.
constexpr std::string_view kForms[] = {"sxm", "pcie", "nvl", "hbm", "oam"};

// Chips that are sold in several forms; without a word for it, the first.
bool hasForms(std::string_view chip) {
  return chip == "h100" || chip == "h200" || chip == "h800" || chip == "a100" || chip == "a800" || chip == "b200" ||
         chip == "b300";
}

std::string formOf(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (word.find("pcie") != std::string::npos) return "pcie";
    if (word.find("nvl") != std::string::npos) return "nvl";
  }
  return "sxm";
}

// `40`, `40gb`, `sxm440gb` would be a hundred ways to write it; the usual ones are words of their own.
bool hasGigabytes(const std::vector<std::string>& words, const std::string& number) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return word == number || word == number + "g" || word == number + "gib" || word.ends_with(number + "gb");
  });
}

// Whether what follows the chip's name leaves it that chip: A4000 is no A40, and L40G no L40.
bool endsChip(std::string_view rest) {
  if (rest.empty() || rest.ends_with("gb")) return true;
  return std::any_of(std::begin(kForms), std::end(kForms),
                     [&](std::string_view form) { return rest.starts_with(form); });
}

// Whether the first words, joined, begin with that chip.
bool beginsWithChip(const std::vector<std::string>& words, std::string_view chip) {
  std::string joinedWords;
  for (const std::string& word : words) {
    joinedWords += word;
    if (joinedWords.size() >= chip.size()) break;
  }
  return joinedWords.starts_with(chip) && endsChip(std::string_view(joinedWords).substr(chip.size()));
}

// A slice of a device (multi-instance GPU: `MIG`, `3g.40gb`) has a share of its memory and bandwidth.
bool isSlice(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "mig" || (word.size() == 2 && word[0] >= '1' && word[0] <= '7' && word[1] == 'g');
  });
}

std::string memoryOf(std::string_view chip, const std::vector<std::string>& words) {
  if (chip == "a100") return hasGigabytes(words, "40") ? "40" : "80";
  if (chip == "v100") return hasGigabytes(words, "16") ? "16" : "32";
  if (chip == "gh200") return hasGigabytes(words, "144") ? "144" : "96";
  return {};
}

}  // namespace

std::string acceleratorKey(std::string_view name) {
  std::vector<std::string> words = nameWords(name);
  std::erase_if(words, [](const std::string& word) {
    return std::find(std::begin(kVendors), std::end(kVendors), word) != std::end(kVendors);
  });
  const auto* chip = std::find_if(std::begin(kChips), std::end(kChips),
                                  [&](const ChipAlias& alias) { return beginsWithChip(words, alias.beginning); });
  if (chip == std::end(kChips) || isSlice(words)) {
    std::string joinedWords;
    for (const std::string& word : words) joinedWords += word;
    return joinedWords.empty() ? lettersOf(name) : joinedWords;
  }
  std::string key(chip->key);
  key += memoryOf(key, words);
  if (hasForms(chip->key)) key += formOf(words);
  return key;
}

const AcceleratorSpec* findAccelerator(std::span<const AcceleratorSpec> accelerators, std::string_view name) {
  const std::string key = acceleratorKey(name);
  for (const AcceleratorSpec& accelerator : accelerators) {
    if (acceleratorKey(accelerator.name) == key) return &accelerator;
  }
  return nullptr;
}

}  // namespace fulcrum
