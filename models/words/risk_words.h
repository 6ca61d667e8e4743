// SPDX-License-Identifier: GPL-3.0-or-later
// Uncertain inputs, their effects and what comes out of them, in the user's language.
#pragma once

#include <QString>

#include "risk/distribution.h"
#include "words/number_format.h"

namespace fulcrum {

struct Plan;

// By its own name, or by what it changes.
[[nodiscard]] QString inputName(const Plan& plan, const UncertainInput& input);
// A field or a group, as a target of an input or a stress case.
[[nodiscard]] QString targetName(const Plan& plan, const std::string& path);
// A source of a range: those of the default set in the user's language.
[[nodiscard]] QString rangeSource(const UncertainInput& input);
// In which a target is measured; none of groups that are multiplied.
[[nodiscard]] Unit unitOfTarget(const std::string& path);
[[nodiscard]] QString effectName(InputEffect effect);
// "×1.2", "+10 %" or the value in its field's unit.
[[nodiscard]] QString drawnInWords(const UncertainInput& input, double drawn, const NumberFormat& format);

// Of risk/outputs.h, and `cashTotal`.
[[nodiscard]] QString outputName(const Plan& plan, const std::string& output);
[[nodiscard]] QString outputInWords(const std::string& output, double value, const NumberFormat& format);
// In tables: money to the whole unit.
[[nodiscard]] QString outputInFull(const std::string& output, double value, const NumberFormat& format);
[[nodiscard]] bool isShareOutput(std::string_view output);
[[nodiscard]] bool isMonthsOutput(std::string_view output);
// On an axis: short.
[[nodiscard]] QString outputOnAxis(const std::string& output, double value, const NumberFormat& format);

// A stress case by its key, or by its own name.
[[nodiscard]] QString stressName(const std::string& name);

}  // namespace fulcrum
