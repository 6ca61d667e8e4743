// SPDX-License-Identifier: GPL-3.0-or-later
// Names like an unknown one. By family and size, not by letters: Qwen2.5-72B is more like Qwen2-72B than Qwen3-32B.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "serving/name_words.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

constexpr double kOtherFamily = 1.2;   // as far as a model of a third of the size
constexpr double kOtherVersion = 0.1;  // tells models of one family and size apart
constexpr double kOtherWord = 0.05;
constexpr double kTooFar = 2;  // of unlike family and size there is nothing to say

bool isFigure(char c) {
  return c >= '0' && c <= '9';
}

std::string leadingLetters(const std::string& word) {
  return word.substr(0, static_cast<size_t>(std::find_if(word.begin(), word.end(), isFigure) - word.begin()));
}

// The number of a card or version in a word; 0: none.
double numberIn(const std::string& word) {
  const auto from = std::find_if(word.begin(), word.end(), isFigure);
  return from == word.end() ? 0 : std::strtod(&*from, nullptr);
}

// Billions of parameters that a name states, `8x7B` as 56; 0: it states none.
double statedSizeB(std::string_view name) {
  const std::string text(name);
  for (size_t at = 0; at < text.size(); ++at) {
    if (!isFigure(text[at]) || (at > 0 && (isFigure(text[at - 1]) || text[at - 1] == '.'))) continue;
    const bool isPart = at > 0 && std::isalpha(static_cast<unsigned char>(text[at - 1])) != 0;  // A3B, v3
    char* end = nullptr;
    double size = std::strtod(&text[at], &end);
    if ((*end == 'x' || *end == 'X') && isFigure(end[1])) size *= std::strtod(end + 1, &end);
    if (!isPart && (*end == 'b' || *end == 'B') && std::isalnum(static_cast<unsigned char>(end[1])) == 0) return size;
  }
  return 0;
}

struct ModelTraits {
  std::vector<std::string> words;
  double sizeB = 0;
};

bool hasFamilyOf(const std::vector<std::string>& words, const std::string& family) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return leadingLetters(word) == family; });
}

// How many words of a name another lacks.
double missingWords(const std::vector<std::string>& words, const std::vector<std::string>& other) {
  double missing = 0;
  for (const std::string& word : words) missing += std::find(other.begin(), other.end(), word) == other.end() ? 1 : 0;
  return missing;
}

struct Candidate {
  std::string name;
  double away = 0;
};

std::vector<std::string> nearestOf(std::vector<Candidate> candidates, size_t count) {
  std::erase_if(candidates, [](const Candidate& candidate) { return candidate.away >= kTooFar; });
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.away < b.away; });
  std::vector<std::string> names;
  for (const Candidate& candidate : candidates) {
    if (names.size() == count) break;
    if (std::find(names.begin(), names.end(), candidate.name) == names.end()) names.push_back(candidate.name);
  }
  return names;
}

}  // namespace

std::vector<std::string> similarModels(std::string_view name, std::span<const ModelSpec* const> models, size_t count) {
  const size_t slash = name.find_last_of('/');
  const std::string_view own = slash == std::string_view::npos ? name : name.substr(slash + 1);
  const std::vector<std::string> words = nameWords(own);
  if (words.empty()) return {};
  const std::string family = leadingLetters(words.front());
  const double size = statedSizeB(own);
  std::vector<Candidate> candidates;
  for (const ModelSpec* model : models) {
    const std::vector<std::string> theirs = nameWords(model->name);
    const bool related = !family.empty() && !theirs.empty() && hasFamilyOf(theirs, family);
    const double unlike = size > 0 && model->paramsB > 0 ? std::abs(std::log(size / model->paramsB)) : 0;
    if (!related && !(size > 0)) continue;
    candidates.push_back(
        {.name = model->name,
         .away = unlike + (related ? 0 : kOtherFamily) + (theirs.front() == words.front() ? 0 : kOtherVersion) +
                 kOtherWord * std::min(6.0, missingWords(words, theirs) + missingWords(theirs, words))});
  }
  return nearestOf(std::move(candidates), count);
}

std::vector<std::string> similarAccelerators(std::string_view name,
                                             std::span<const AcceleratorSpec* const> accelerators, size_t count) {
  // The line of a card (rtx, mi, h, a, l, tpu ...) and its number in the line.
  const auto lineOf = [](std::string_view of) {
    const std::vector<std::string> words = nameWords(acceleratorKey(of));
    std::string letters = words.empty() ? std::string() : leadingLetters(words.front());
    for (const std::string_view tier : {"rtxpro", "rtxa"}) {
      if (letters == tier) letters = "rtx";
    }
    return letters;
  };
  const std::string line = lineOf(name);
  const double number = numberIn(acceleratorKey(name));
  if (line.empty()) return {};
  std::vector<Candidate> candidates;
  for (const AcceleratorSpec* accelerator : accelerators) {
    if (lineOf(accelerator->name) != line) continue;
    const double theirs = numberIn(acceleratorKey(accelerator->name));
    const double unlike = number > 0 && theirs > 0 ? std::min(1.0, std::abs(std::log(number / theirs))) : 0;
    candidates.push_back({.name = accelerator->name, .away = unlike});
  }
  return nearestOf(std::move(candidates), count);
}

}  // namespace fulcrum
