// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/change_words.h"

#include <cmath>

#include "explain/side_by_side.h"

namespace fulcrum {
namespace {

constexpr double kSame = 0.0005;        // what is shown as no change
constexpr double kTenPerCent = 0.0995;  // from here on without decimals

QString arrow(double change) {
  return change < 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ");
}

std::optional<bool> isBetter(double change, Sense sense) {
  if (sense == Sense::Neutral) return std::nullopt;
  return (change < 0) == (sense == Sense::LowerIsBetter);
}

}  // namespace

ChangeWords relativeChange(double value, double base, const NumberFormat& format, Sense sense) {
  if (!explain::hasRelativeChange(base) || !std::isfinite(value) || !std::isfinite(base)) return {};
  const double change = value / base - 1;
  if (std::abs(change) < kSame) return {.text = QStringLiteral("="), .better = std::nullopt};
  return {.text = arrow(change) + format.share(std::abs(change), std::abs(change) < kTenPerCent ? 1 : 0),
          .better = isBetter(change, sense)};
}

ChangeWords pointChange(double value, double base, const NumberFormat& format, Sense sense) {
  const double change = value - base;
  if (!std::isfinite(change)) return {};
  if (std::abs(change) < kSame) return {.text = QStringLiteral("="), .better = std::nullopt};
  return {.text = arrow(change) + format.points(change).mid(1), .better = isBetter(change, sense)};
}

}  // namespace fulcrum
