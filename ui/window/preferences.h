// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is to remember about its user: look, language, paper of reports, threads.
#pragma once

#include <QDialog>

#include "document/settings.h"

class QComboBox;
class QSpinBox;

namespace fulcrum {

class PreferencesDialog : public QDialog {
  Q_OBJECT
 public:
  explicit PreferencesDialog(Settings& settings, QWidget* parent = nullptr);

  // Keeps what is chosen, and applies the look at once.
  void accept() override;

 private:
  Settings& m_settings;
  QComboBox* m_look;
  QComboBox* m_language;
  QComboBox* m_paper;
  QSpinBox* m_threads;
};

}  // namespace fulcrum
