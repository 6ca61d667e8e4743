// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/curve_colours.h"

#include <QPalette>

namespace fulcrum::curve {

CurveColours curveColoursFor(const QPalette& palette) {
  const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
  if (dark) {
    return {QColor(0x1C222C), QColor(0x2D3643), QColor(0xE8ECF2), QColor(0x98A3B3),
            QColor(0x6EA0FF), QColor(0x485264), QColor(0xF2BE3E)};
  }
  return {QColor(0xFFFFFF), QColor(0xDDE2EA), QColor(0x1B2330), QColor(0x657082),
          QColor(0x2563EB), QColor(0xC8CED8), QColor(0xD99A08)};
}

QColor faded(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha));
  return colour;
}

}  // namespace fulcrum::curve
