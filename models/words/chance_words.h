// SPDX-License-Identifier: GPL-3.0-or-later
// Chances as people say and type them: "payback within 24 months", "over budget in FY 2027".
#pragma once

#include <QStringList>

#include "risk/chance.h"
#include "words/number_format.h"

namespace fulcrum {

// "Payback within 24 months"; over the budget where the bound is that of the year.
[[nodiscard]] QString chanceInWords(const Plan& plan, const risk::Chance& chance, const NumberFormat& format);

// What was meant by a sentence in the user's language: a figure among `outputs` (or the budget of a fiscal year),
// within or over, and a number with k, M, B or %. None where that cannot be told.
[[nodiscard]] std::optional<risk::Chance> chanceFromWords(const Plan& plan, const std::vector<std::string>& outputs,
                                                          const QString& text, const NumberFormat& format);

// Why a sentence is not taken, with examples.
[[nodiscard]] QString chanceRefusal(const QString& text);

// Sentences that are understood, to choose from and to change.
[[nodiscard]] QStringList chanceSuggestions(const Plan& plan, const std::vector<std::string>& outputs,
                                            const NumberFormat& format);

}  // namespace fulcrum
