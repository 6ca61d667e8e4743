// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a dialog that reads a file: its name, how far reading has come, a button to stop, and one to choose
// another.
#pragma once

#include <QWidget>
#include <optional>

class QLabel;
class QMimeData;
class QProgressBar;
class QToolButton;

namespace fulcrum {

struct FileRowTexts {
  QString noFile;  // in place of a name
  QString chooseTip;
  QString stopTip;
};

class FileRow : public QWidget {
  Q_OBJECT
 public:
  explicit FileRow(FileRowTexts texts, QWidget* parent = nullptr);

  // `share` read, 0..1, while it is being read.
  void setFile(const QString& path, std::optional<double> share);

 Q_SIGNALS:
  void chooseRequested();
  void stopRequested();

 private:
  FileRowTexts m_texts;
  QLabel* m_name;
  QProgressBar* m_progress;
  QToolButton* m_stop;
};

// The one file that is dragged or dropped; empty where it is none or several.
[[nodiscard]] QString singleFileOf(const QMimeData& data);

}  // namespace fulcrum
