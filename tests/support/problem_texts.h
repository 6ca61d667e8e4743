// SPDX-License-Identifier: GPL-3.0-or-later
// What a test says of problems.
#pragma once

#include <QString>

#include "base/problem_text.h"

namespace fulcrum::test {

// A line each, as people read them.
inline QString sentences(const Problems& problems) {
  QString text;
  for (const Problem& problem : problems) text += QString::fromStdString(problemLine(problem) + "\n");
  return text;
}

// Of the first; empty where there is none.
inline std::string codeOf(const Problems& problems) {
  return problems.empty() ? std::string() : problems.front().code;
}

}  // namespace fulcrum::test
