// SPDX-License-Identifier: GPL-3.0-or-later
// The colours a curve editor paints with.
#pragma once

#include <QColor>

namespace fulcrum {
struct Theme;
}

namespace fulcrum::curve {

struct CurveColours {
  QColor background;
  QColor grid;       // lines of the value axis and between days
  QColor text;       // the read-out's background too, with `background` as its text
  QColor mutedText;  // axis labels
  QColor accent;     // the curve, its handles and the focus ring
  QColor ghost;      // curves that are not being edited
  QColor overlay;    // the second series

  bool operator==(const CurveColours&) const = default;
};

CurveColours curveColoursFor(const Theme& theme);

QColor faded(QColor colour, double alpha);

}  // namespace fulcrum::curve
