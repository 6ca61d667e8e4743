// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/curve_colours.h"

#include "theme/theme.h"

namespace fulcrum::curve {

CurveColours curveColoursFor(const Theme& theme) {
  return {theme.card(),
          theme.line(),
          theme.text(),
          theme.mutedText(),
          theme.accent(),
          theme.colour(TierRole::Unused),
          faded(theme.text(), 0.5)};
}

QColor faded(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha));
  return colour;
}

}  // namespace fulcrum::curve
