// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that topics name instead of repeating them: `{{hoursPerMonth}}`, `{{default assumptions.pue}}`. They come
// from the program when a topic is opened.
#pragma once

#include <QString>
#include <optional>

namespace fulcrum {

// What stands for a name between the braces; none where it is none.
[[nodiscard]] std::optional<QString> helpFact(const QString& name);
// A text with its figures; a name that is none stays as it stands.
[[nodiscard]] QString withFacts(const QString& markdown);

}  // namespace fulcrum
