// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/settings.h"

#include <QLocale>
#include <QSettings>
#include <algorithm>
#include <array>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRecentCount = 8;
constexpr int kRecentFindCount = 12;
constexpr int kMaxThreads = 256;

constexpr auto kLook = "look/theme";
constexpr auto kLanguage = "look/language";
constexpr auto kThreads = "work/threads";
constexpr auto kPaper = "report/paper";
constexpr auto kRecent = "files/recent";
constexpr auto kRecentFinds = "find/recent";
constexpr auto kGeometry = "window/geometry";
constexpr auto kState = "window/docks";

constexpr std::array kLooks{std::pair{Look::Desktop, "system"_L1}, std::pair{Look::Light, "light"_L1},
                            std::pair{Look::Dark, "dark"_L1}};
constexpr std::array kPapers{std::pair{Paper::A4, "a4"_L1}, std::pair{Paper::Letter, "letter"_L1},
                             std::pair{Paper::Slides, "slides"_L1}};

QVariant valueOf(const char* key) {
  return QSettings().value(QLatin1String(key));
}

void keep(const char* key, const QVariant& value) {
  QSettings().setValue(QLatin1String(key), value);
}

// The texts of a list with this one in front.
QStringList withLatest(QStringList texts, const QString& latest, int count) {
  texts.removeAll(latest);
  texts.prepend(latest);
  if (texts.size() > count) texts.resize(count);
  return texts;
}

template <class Choices, class Choice>
Choice chosen(const char* key, const Choices& choices, Choice otherwise) {
  const QString name = valueOf(key).toString();
  for (const auto& [choice, its] : choices) {
    if (name == its) return choice;
  }
  return otherwise;
}

template <class Choices, class Choice>
void keepChoice(const char* key, const Choices& choices, Choice value) {
  for (const auto& [choice, its] : choices) {
    if (choice == value) keep(key, QString(its));
  }
}

}  // namespace

Look Settings::look() const {
  return chosen(kLook, kLooks, Look::Desktop);
}

void Settings::setLook(Look look) {
  keepChoice(kLook, kLooks, look);
  Q_EMIT lookChanged(look);
}

QString Settings::language() const {
  return valueOf(kLanguage).toString();
}

void Settings::setLanguage(const QString& language) {
  keep(kLanguage, language);
}

int Settings::threads() const {
  return std::clamp(valueOf(kThreads).toInt(), 0, kMaxThreads);
}

void Settings::setThreads(int threads) {
  keep(kThreads, std::clamp(threads, 0, kMaxThreads));
}

Paper Settings::paper() const {
  const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
  return chosen(kPaper, kPapers, letter ? Paper::Letter : Paper::A4);
}

void Settings::setPaper(Paper paper) {
  keepChoice(kPaper, kPapers, paper);
}

QStringList Settings::recentFiles() const {
  return valueOf(kRecent).toStringList();
}

void Settings::addRecentFile(const QString& path) {
  keep(kRecent, withLatest(recentFiles(), path, kRecentCount));
  Q_EMIT recentFilesChanged();
}

void Settings::removeRecentFile(const QString& path) {
  QStringList files = recentFiles();
  if (files.removeAll(path) == 0) return;
  keep(kRecent, files);
  Q_EMIT recentFilesChanged();
}

QStringList Settings::recentFinds() const {
  return valueOf(kRecentFinds).toStringList();
}

void Settings::addRecentFind(const QString& key) {
  keep(kRecentFinds, withLatest(recentFinds(), key, kRecentFindCount));
}

QByteArray Settings::windowGeometry() const {
  return valueOf(kGeometry).toByteArray();
}

QByteArray Settings::windowState() const {
  return valueOf(kState).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
  keep(kGeometry, geometry);
  keep(kState, state);
}

}  // namespace fulcrum
