// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of the layout in px of a screen at 100 %: what stands apart from what, and how large things are that would
// otherwise be as large as what they happen to hold.
#pragma once

#include <QMargins>
#include <QSize>

namespace fulcrum {

// Between things, from the lines of one text to the parts of a dialog.
namespace space {
inline constexpr int kNone = 0;
inline constexpr int kHair = 2;      // lines of one thing
inline constexpr int kTight = 4;     // a label and its editor
inline constexpr int kSnug = 6;      // controls in a row
inline constexpr int kNormal = 8;    // rows of a form
inline constexpr int kCards = 10;    // cards
inline constexpr int kWide = 12;     // columns
inline constexpr int kSection = 16;  // parts of a dialog
inline constexpr int kIndent = 18;   // what belongs to the box above it
}  // namespace space

namespace margins {
inline constexpr QMargins kNone{0, 0, 0, 0};
inline constexpr QMargins kDialog{space::kSection, space::kSection, space::kSection, space::kSection};
inline constexpr QMargins kCard{14, space::kNormal, space::kWide, space::kCards};
inline constexpr QMargins kWindow{space::kWide, space::kCards, space::kWide, space::kCards};
inline constexpr QMargins kNotice{space::kWide, space::kSnug, space::kSnug, space::kSnug};
inline constexpr QMargins kSides{space::kWide, 0, space::kWide, 0};
inline constexpr QMargins kAbove{0, space::kSnug, 0, 0};
inline constexpr QMargins kBesideScrollBar{0, 0, space::kNormal, 0};
}  // namespace margins

namespace size {
// Rows of tables: figures only, text, editors in them, and buttons.
inline constexpr int kDenseRow = 24;
inline constexpr int kTableRow = 26;
inline constexpr int kListRow = 28;
inline constexpr int kTallRow = 34;
// The least width of a column, and of an editor.
inline constexpr int kLeastColumn = 30;
inline constexpr int kLeastEditor = 40;
// Editors: two or three digits, a figure, a month, a choice, a text to search for.
inline constexpr int kDigitsField = 52;
inline constexpr int kShortField = 64;
inline constexpr int kNumberField = 90;
inline constexpr int kMonthField = 92;
inline constexpr int kChoiceField = 190;
inline constexpr int kSearchField = 180;
inline constexpr int kSearchFieldBrief = 96;
inline constexpr int kFindBox = 230;
// A button with one sign.
inline constexpr int kSignButton = 26;
// Columns of the window.
inline constexpr int kNavigation = 140;
inline constexpr int kLevers = 290;
inline constexpr int kSidePanel = 296;
// From here on a key figure has its change beside it.
inline constexpr int kTileWithChange = 158;
// What a tooltip wraps at.
inline constexpr int kTip = 380;
// The least that a chart can be read at.
inline constexpr int kLeastChart = 180;
// Lists that stand in a form, with a header and four rows or a few, and texts to paste into.
inline constexpr int kFewRows = 60;
inline constexpr int kShortList = 112;
inline constexpr int kFourRows = 124;
inline constexpr int kPastedText = 150;
inline constexpr int kWideForm = 560;
inline constexpr QSize kSentenceDialog{480, 200};  // asks for a sentence or two
}  // namespace size

}  // namespace fulcrum
