// SPDX-License-Identifier: GPL-3.0-or-later
// A list below a line of text: names with their sizes and what fits, found by any part of a name. What is typed counts,
// too: the list helps, it does not bind.
#pragma once

#include <functional>
#include <vector>

#include "tables/spec_choices.h"

class QLineEdit;

namespace fulcrum {

// The list is asked for when it is opened: by typing, by the arrow in the line, or by the arrow key down.
void offerChoices(QLineEdit* line, std::function<std::vector<SpecChoice>()> choices);

}  // namespace fulcrum
