// SPDX-License-Identifier: GPL-3.0-or-later
// What the weights of a model weigh in a precision, and which of them a step reads.
#pragma once

#include "plan/specs.h"

namespace fulcrum {

// In bytes. Of a mixture of experts a step reads all but the experts, and those experts that its tokens are sent to.
struct WeightBytes {
  double experts = 0;
  double rest = 0;      // everything else
  double lookedUp = 0;  // of `rest`: the table in which tokens are looked up, of which a step reads a few rows
  [[nodiscard]] double total() const { return experts + rest; }
};

// As published where the model states it (`weightsGB`). Else only what the format quantizes shrinks: 8 bits leave the
// tables of tokens in 16 bits; 4 bits, of a mixture of experts, all but the experts.
[[nodiscard]] WeightBytes weightBytes(const ModelSpec& model, Precision precision);

// Parameters of all experts, from what a token activates of them; 0 for dense models.
[[nodiscard]] double expertParameters(const ModelSpec& model);
// Parameters that a token is multiplied by: the active ones without the table that it is looked up in.
[[nodiscard]] double multipliedParameters(const ModelSpec& model);

}  // namespace fulcrum
