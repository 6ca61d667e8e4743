// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the pages that says what is particular about the open file, until it is closed.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace fulcrum {

class Banner : public QFrame {
  Q_OBJECT
 public:
  explicit Banner(QWidget* parent = nullptr);
  // An empty text hides the banner.
  void showText(const QString& text);
  // A button beside the text.
  void setAction(const QString& text);

 Q_SIGNALS:
  void actionChosen();

 private:
  QLabel* m_text;
  QToolButton* m_action;
};

}  // namespace fulcrum
