// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem_text.h"

#include <algorithm>
#include <array>
#include <cassert>

// lupdate reads the marker by name and collects the sentences for the window; the command line needs no Qt for it.
#define QT_TRANSLATE_NOOP(context, text) text

namespace fulcrum {
namespace {

constexpr auto kTemplates = std::to_array<ProblemTemplate>({
    {"unknownKey", QT_TRANSLATE_NOOP("Problems", "unknown key"),
     QT_TRANSLATE_NOOP("Problems", "remove it or correct its spelling (known here: {known})")},
    {"missingKey", QT_TRANSLATE_NOOP("Problems", "required key is missing"), QT_TRANSLATE_NOOP("Problems", "add it")},
    {"duplicateKey", QT_TRANSLATE_NOOP("Problems", "key stands twice"),
     QT_TRANSLATE_NOOP("Problems", "keep one of the two")},
    {"wrongType", QT_TRANSLATE_NOOP("Problems", "expected {expected}, found {found}"),
     QT_TRANSLATE_NOOP("Problems", "write {expected}")},
    {"notFinite", QT_TRANSLATE_NOOP("Problems", "the number is not finite"),
     QT_TRANSLATE_NOOP("Problems", "write an ordinary number")},
    {"outOfRange", QT_TRANSLATE_NOOP("Problems", "{value} is outside {min} to {max}"),
     QT_TRANSLATE_NOOP("Problems", "enter a value within the range")},
    {"unknownChoice", QT_TRANSLATE_NOOP("Problems", "\"{value}\" is not one of the choices"),
     QT_TRANSLATE_NOOP("Problems", "use one of: {choices}")},
    {"wrongLength", QT_TRANSLATE_NOOP("Problems", "{count} entries instead of {expected}"),
     QT_TRANSLATE_NOOP("Problems", "give {expected} entries")},
    {"duplicateId", QT_TRANSLATE_NOOP("Problems", "the id \"{id}\" is used twice"),
     QT_TRANSLATE_NOOP("Problems", "give each its own id")},
    {"unknownReference", QT_TRANSLATE_NOOP("Problems", "there is no {kind} with the id \"{id}\""),
     QT_TRANSLATE_NOOP("Problems", "use one of: {choices}")},
    {"syntax", QT_TRANSLATE_NOOP("Problems", "not valid JSON: {detail}"),
     QT_TRANSLATE_NOOP("Problems", "correct the text at that place")},
});

}  // namespace

ProblemTemplate problemTemplate(std::string_view code) {
  const auto* row = std::find_if(kTemplates.begin(), kTemplates.end(), [&](const auto& t) { return t.code == code; });
  assert(row != kTemplates.end());
  return row == kTemplates.end() ? ProblemTemplate{code, code, {}} : *row;
}

std::string fillTemplate(std::string_view text, const Problem& problem) {
  std::string filled(text);
  for (const auto& [name, value] : problem.facts) {
    const std::string placeholder = "{" + name + "}";
    for (size_t at = filled.find(placeholder); at != std::string::npos;
         at = filled.find(placeholder, at + value.size())) {
      filled.replace(at, placeholder.size(), value);
    }
  }
  return filled;
}

std::string problemLine(const Problem& problem) {
  const ProblemTemplate text = problemTemplate(problem.code);
  std::string line = problem.where.empty() ? "" : problem.where + ": ";
  line += fillTemplate(text.what, problem);
  if (!text.remedy.empty()) line += ": " + fillTemplate(text.remedy, problem);
  return line;
}

}  // namespace fulcrum
