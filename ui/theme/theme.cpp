// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <utility>

static void initResources() {
  Q_INIT_RESOURCE(theme);
}

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor& a, const QColor& b, float share) {
  const auto mix = [share](float x, float y) { return x + (y - x) * share; };
  return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double luminance(const QColor& colour) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QString rgba(const QColor& colour, int alpha) {
  return u"rgba(%1,%2,%3,%4)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue()).arg(alpha);
}

}  // namespace

QColor Theme::colour(const ColourRole& role) const {
  struct Visitor {
    const Theme& theme;
    QColor operator()(ThemeRole r) const { return theme.roles.at(static_cast<std::size_t>(r)); }
    QColor operator()(TierRole r) const { return theme.tiers.at(static_cast<std::size_t>(r)); }
    QColor operator()(CategoryRole r) const {
      return theme.categories.at(static_cast<std::size_t>(r.index) % kCategories);
    }
    QColor operator()(const QColor& c) const { return c; }
  };
  return std::visit(Visitor{*this}, role);
}

QColor Theme::onAccent() const {
  return dark ? QColor(0x10151D) : QColor(0xFFFFFF);
}

Theme lightTheme() {
  return {.dark = false,
          .roles = {QColor(0xF4F6F9), QColor(0xFFFFFF), QColor(0xDDE2EA), QColor(0x1B2330), QColor(0x657082),
                    QColor(0x2563EB), QColor(0xEAF0FE), QColor(0x1A7F4B), QColor(0xC2410C)},
          .tiers = {QColor(0x0F766E), QColor(0x1E3A8A), QColor(0x3B82F6), QColor(0xD99A08), QColor(0xDC5A2B),
                    QColor(0x7C3AED), QColor(0xC8CED8)},
          .categories = {QColor(0x2F6FDE), QColor(0xD9772B), QColor(0x0F8A7E), QColor(0xA8418F), QColor(0xB08A0A),
                         QColor(0x4B3FA8), QColor(0x5E8C1F), QColor(0xC43D55), QColor(0x2E90B5), QColor(0x75695C)}};
}

Theme darkTheme() {
  return {.dark = true,
          .roles = {QColor(0x14181F), QColor(0x1C222C), QColor(0x2D3643), QColor(0xE8ECF2), QColor(0x98A3B3),
                    QColor(0x6EA0FF), QColor(0x22304A), QColor(0x4ADE94), QColor(0xFB8B5B)},
          .tiers = {QColor(0x2DBFAF), QColor(0x6D8DF2), QColor(0x8EBBFF), QColor(0xF2BE3E), QColor(0xF58A5E),
                    QColor(0xB79BFF), QColor(0x485264)},
          .categories = {QColor(0x6EA0FF), QColor(0xF5A068), QColor(0x35C2B0), QColor(0xDE86CF), QColor(0xE3C04C),
                         QColor(0x9C8FF5), QColor(0xA3CC5F), QColor(0xF37F93), QColor(0x72C6E6), QColor(0xB8A693)}};
}

Theme themeFor(const QPalette& palette) {
  return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

Theme currentTheme() {
  return themeFor(QGuiApplication::palette());
}

QPalette paletteFor(const Theme& theme) {
  QPalette palette;
  const QColor inverse = theme.dark ? theme.text() : QColor(0x1B2330);
  const std::pair<QPalette::ColorRole, QColor> colours[] = {
      {QPalette::Window, theme.window()},
      {QPalette::WindowText, theme.text()},
      {QPalette::Base, theme.card()},
      {QPalette::AlternateBase, mixed(theme.card(), theme.window(), 0.6F)},
      {QPalette::Text, theme.text()},
      {QPalette::PlaceholderText, theme.mutedText()},
      {QPalette::Button, theme.card()},
      {QPalette::ButtonText, theme.text()},
      {QPalette::BrightText, theme.worse()},
      {QPalette::Highlight, theme.accent()},
      {QPalette::HighlightedText, theme.onAccent()},
      {QPalette::Link, theme.accent()},
      {QPalette::LinkVisited, theme.accent()},
      {QPalette::ToolTipBase, inverse},
      {QPalette::ToolTipText, theme.dark ? QColor(0x14181F) : QColor(0xFFFFFF)},
      {QPalette::Light, mixed(theme.card(), QColor(Qt::white), theme.dark ? 0.08F : 1.0F)},
      {QPalette::Midlight, mixed(theme.card(), theme.line(), 0.5F)},
      {QPalette::Mid, theme.line()},
      {QPalette::Dark, mixed(theme.line(), theme.mutedText(), 0.5F)},
      {QPalette::Shadow, theme.dark ? QColor(0x0B0E13) : QColor(0xAAB2BF)},
  };
  for (const auto& [role, colour] : colours) palette.setColor(QPalette::All, role, colour);
  const QColor faint = mixed(theme.mutedText(), theme.card(), 0.4F);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, faint);
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line());
  palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.mutedText());
  return palette;
}

QString styleSheetFor(const Theme& theme) {
  initResources();
  QFile file(u":/theme/fulcrum.qss"_s);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  const QPalette palette = paletteFor(theme);
  // Longer names stand before the names they begin with.
  const std::pair<QString, QString> tokens[] = {
      {u"@window"_s, theme.window().name()},
      {u"@cardHover"_s, mixed(theme.card(), theme.line(), theme.dark ? 0.45F : 0.35F).name()},
      {u"@cardPressed"_s, mixed(theme.card(), theme.line(), 0.75F).name()},
      {u"@card"_s, theme.card().name()},
      {u"@lineStrong"_s, mixed(theme.line(), theme.mutedText(), 0.45F).name()},
      {u"@line"_s, theme.line().name()},
      {u"@textFaint"_s, palette.color(QPalette::Disabled, QPalette::Text).name()},
      {u"@text"_s, theme.text().name()},
      {u"@muted"_s, theme.mutedText().name()},
      {u"@accentWash"_s, theme.accentWash().name()},
      {u"@accentHover"_s, mixed(theme.accent(), theme.text(), 0.15F).name()},
      {u"@accentGlow"_s, rgba(theme.accent(), 90)},
      {u"@accent"_s, theme.accent().name()},
      {u"@onAccent"_s, theme.onAccent().name()},
      {u"@better"_s, theme.better().name()},
      {u"@worse"_s, theme.worse().name()},
      {u"@tipBase"_s, palette.color(QPalette::ToolTipBase).name()},
      {u"@tipText"_s, palette.color(QPalette::ToolTipText).name()},
      {u"@mode"_s, theme.dark ? u"dark"_s : u"light"_s},
  };
  for (const auto& [token, value] : tokens) sheet.replace(token, value);
  return sheet;
}

void applyTheme(QApplication& application, ThemeMode mode) {
  application.setPalette(QPalette());  // back to the palette of the desktop, which System asks
  const Theme theme = mode == ThemeMode::System ? currentTheme() : mode == ThemeMode::Dark ? darkTheme() : lightTheme();
  if (application.style()->name() != u"fusion"_s) application.setStyle(QStyleFactory::create(u"Fusion"_s));
  QFont font = application.font();
  if (font.pixelSize() != 13) {
    font.setPixelSize(13);
    application.setFont(font);
  }
  application.setPalette(paletteFor(theme));
  application.setStyleSheet(styleSheetFor(theme));
}

void setRole(QWidget* widget, const QString& role) {
  if (widget->property("role").toString() == role) return;
  widget->setProperty("role", role);
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
  widget->update();
}

double contrastRatio(const QColor& a, const QColor& b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

}  // namespace fulcrum
