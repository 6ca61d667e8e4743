// SPDX-License-Identifier: GPL-3.0-or-later
// What the window begins with: a plan of one's own, a template, the sample, or what was worked on.
#pragma once

#include <QWidget>

class QListWidget;

namespace fulcrum {

class Settings;

class StartPage : public QWidget {
  Q_OBJECT
 public:
  explicit StartPage(Settings& settings, QWidget* parent = nullptr);

 Q_SIGNALS:
  void guidedRequested();
  void templateRequested();
  void sampleRequested();
  void emptyRequested();
  void openRequested();
  void fileRequested(const QString& path);

 private:
  void fill();
  void removeCurrent();

  Settings& m_settings;
  QListWidget* m_recent;
  QWidget* m_noRecent;
};

}  // namespace fulcrum
