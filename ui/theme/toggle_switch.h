// SPDX-License-Identifier: GPL-3.0-or-later
// An on/off switch. Space and Return flip it; screen readers see a check box.
#pragma once

#include <QAbstractButton>

namespace fulcrum {

class ToggleSwitch : public QAbstractButton {
  Q_OBJECT

 public:
  // The text is the accessible name; it is not painted.
  explicit ToggleSwitch(const QString& text = {}, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  bool m_keyboardFocus = false;
};

}  // namespace fulcrum
