// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/provider_guess.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace fulcrum::prices {
namespace {

constexpr std::string_view kProviders[] = {"aws",           "azure",        "gcp",
                                           "lambda",        "runpod",       "cudo",
                                           "fluidstack",    "oci",          "ibm",
                                           "vast",          "nebius",       "do",
                                           "hyperbolic",    "spheron",      "lium",
                                           "seeweb",        "shadeform",    "mithril",
                                           "verda",         "coreweave",    "crusoe",
                                           "together",      "vultr",        "scaleway",
                                           "ovhcloud",      "paperspace",   "anthropic",
                                           "deepseek",      "groq",         "moonshot",
                                           "z-ai",          "openai",       "google",
                                           "mistral",       "mistral-ai",   "cohere",
                                           "fireworks-ai",  "together-ai",  "deepinfra",
                                           "perplexity-ai", "x-ai",         "cerebras",
                                           "novita-ai",     "openrouter",   "bedrock",
                                           "vertex-ai",     "azure-openai", "azure-ai",
                                           "sambanova",     "nscale",       "primeintellect",
                                           "scp",           "vsphere",      "lambdalabs",
                                           "hyperstack",    "vastai"};

// `skypilot_aws_v8`: words; `portkey_z-ai`: a hyphen may be part of one.
std::vector<std::string> wordsOf(const std::string& name, bool splitHyphens) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    const bool letter = std::isalnum(static_cast<unsigned char>(c)) || (c == '-' && !splitHyphens);
    if (letter) {
      words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  return words;
}

}  // namespace

ProviderGuess providerFrom(const std::filesystem::path& file) {
  const std::filesystem::path whole = std::filesystem::absolute(file).lexically_normal();
  const std::string names[] = {file.stem().string(), whole.parent_path().filename().string(),
                               whole.parent_path().parent_path().filename().string()};
  for (const std::string& name : names) {
    for (const bool splitHyphens : {false, true}) {
      for (const std::string& word : wordsOf(name, splitHyphens)) {
        if (std::ranges::find(kProviders, word) != std::end(kProviders)) return {word, word};
      }
    }
  }
  return {};
}

}  // namespace fulcrum::prices
