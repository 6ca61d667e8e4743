// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers about its user rather than about a plan: each setting with its type and default, once.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace fulcrum {

enum class Look { Desktop, Light, Dark };
// Slides: 16:9, a chart a page.
enum class Paper { A4, Letter, Slides };

// Kept in the user's own store (QSettings); what stands there unreadable counts as not set.
class Settings : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  [[nodiscard]] Look look() const;
  void setLook(Look look);

  // Of the window, as ISO 639 has it: "de". Empty: the desktop's. It is the language of the next start.
  [[nodiscard]] QString language() const;
  void setLanguage(const QString& language);

  // How many threads work in the background; 0: one for each processor. From the next start on.
  [[nodiscard]] int threads() const;
  void setThreads(int threads);

  // Of reports; by default as the locale measures.
  [[nodiscard]] Paper paper() const;
  void setPaper(Paper paper);

  // Projects, the latest first.
  [[nodiscard]] QStringList recentFiles() const;
  void addRecentFile(const QString& path);
  void removeRecentFile(const QString& path);  // from the list, not from the disk

  // Keys of what was chosen in the find box (words/find_entries.h), the latest first.
  [[nodiscard]] QStringList recentFinds() const;
  void addRecentFind(const QString& key);

  // Place and docks of the window, as Qt keeps them.
  [[nodiscard]] QByteArray windowGeometry() const;
  [[nodiscard]] QByteArray windowState() const;
  void setWindow(const QByteArray& geometry, const QByteArray& state);

 Q_SIGNALS:
  void lookChanged(fulcrum::Look look);
  void recentFilesChanged();
};

}  // namespace fulcrum
