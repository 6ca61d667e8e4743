// SPDX-License-Identifier: GPL-3.0-or-later
// A one-line label that gives way: cut with an ellipsis where room is short, with the whole text as its tooltip.
#pragma once

#include <QLabel>

namespace fulcrum {

class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(QWidget* parent = nullptr);
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace fulcrum
