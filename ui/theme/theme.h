// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the window: colour roles for light and dark, and the palette, style sheet and fonts made from them.
//
// Texts get their type by the dynamic property `role`, which the style sheet knows (setRole): "cardTitle" 14 px
// semi-bold, "secondary" 12 px, "muted" in the muted colour, "secondaryMuted" 12 px muted, "keyFigure" 21 px
// semi-bold, "better" and "worse" in their colours. Buttons know the roles "primary", "flat", "nav" and "segment",
// frames "card", "bar" and "separator", lists "nav"; the property `invalid` marks an input.
// A tree view needs ensurePolished() before it gets its model: Qt keeps the heights of rows it measured without style.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>
#include <variant>

class QApplication;
class QWidget;

namespace fulcrum {

// Who serves an hour, in the order of stacking, of legends and of tables.
enum class TierRole { Owned, Reserved3y, Reserved1y, Spot, OnDemand, Api, Unused };
inline constexpr int kTierRoles = 7;

enum class ThemeRole { Window, Card, Line, Text, MutedText, Accent, AccentWash, Better, Worse };
inline constexpr int kThemeRoles = 9;

// The colour of the n-th fleet, workload or cost centre; past the last colour they start again.
struct CategoryRole {
  int index = 0;
  bool operator==(const CategoryRole&) const = default;
};
inline constexpr int kCategories = 10;

// A colour that follows the theme; a QColor stays what it is.
using ColourRole = std::variant<ThemeRole, TierRole, CategoryRole, QColor>;

struct Theme {
  bool dark = false;
  std::array<QColor, kThemeRoles> roles;
  std::array<QColor, kTierRoles> tiers;
  std::array<QColor, kCategories> categories;

  [[nodiscard]] QColor colour(const ColourRole& role) const;

  [[nodiscard]] QColor window() const { return colour(ThemeRole::Window); }
  [[nodiscard]] QColor card() const { return colour(ThemeRole::Card); }
  [[nodiscard]] QColor line() const { return colour(ThemeRole::Line); }
  [[nodiscard]] QColor text() const { return colour(ThemeRole::Text); }
  [[nodiscard]] QColor mutedText() const { return colour(ThemeRole::MutedText); }
  [[nodiscard]] QColor accent() const { return colour(ThemeRole::Accent); }
  [[nodiscard]] QColor accentWash() const { return colour(ThemeRole::AccentWash); }
  [[nodiscard]] QColor better() const { return colour(ThemeRole::Better); }
  [[nodiscard]] QColor worse() const { return colour(ThemeRole::Worse); }
  // Text on a fill of the accent colour.
  [[nodiscard]] QColor onAccent() const;

  bool operator==(const Theme&) const = default;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();

// The theme that belongs to a palette, by the lightness of its window colour.
[[nodiscard]] Theme themeFor(const QPalette& palette);
// The theme of the running application. Widgets that paint ask for it when they paint, and update themselves on
// QEvent::ApplicationPaletteChange.
[[nodiscard]] Theme currentTheme();

[[nodiscard]] QPalette paletteFor(const Theme& theme);
[[nodiscard]] QString styleSheetFor(const Theme& theme);

enum class ThemeMode { System, Light, Dark };
// Gives the application the Fusion style with our palette, style sheet and 13 px font. System follows the palette of
// the desktop. Can be called again to switch while running.
void applyTheme(QApplication& application, ThemeMode mode);

// Sets the dynamic property `role` and restyles the widget.
void setRole(QWidget* widget, const QString& role);

// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

}  // namespace fulcrum
