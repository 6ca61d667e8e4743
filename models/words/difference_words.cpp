// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/difference_words.h"

#include "words/field_place.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

DifferenceWords differenceInWords(const Plan& before, const Plan& after, const Difference& difference,
                                  const NumberFormat& format) {
  const bool isLever = difference.path.starts_with("levers.");
  const std::string path = isLever ? "scenarios[0]." + difference.path : difference.path;
  const Plan& named = difference.after ? after : before;
  // A lever goes by its name: whose it is stands in the title.
  DifferenceWords words{
      .what = isLever ? fieldInWords(path).section(u", "_s, 1) : placeInWords(named, path), .before = {}, .after = {}};
  const auto steps = pathSteps(path);
  const auto kind = steps ? fieldKind(*steps) : std::nullopt;
  const std::string was = difference.before.value_or(std::string());
  const std::string is = difference.after.value_or(std::string());
  if (!kind) {
    words.before = QString::fromStdString(was);
    words.after = QString::fromStdString(is);
    return words;
  }
  // Each side in its own plan: an id may be known to one of them only.
  words.before = changeInWords(before, format, *kind, was, is).before;
  words.after = changeInWords(after, format, *kind, was, is).after;
  return words;
}

}  // namespace fulcrum
