// SPDX-License-Identifier: GPL-3.0-or-later
// A one-line label that gives way: where room is short its short form stands there, if it has one, and is cut with an
// ellipsis where that has none either. The whole text is its tooltip then.
#pragma once

#include <QLabel>

namespace fulcrum {

class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(QWidget* parent = nullptr);
  // The same in fewer letters; the next text has none.
  void setText(const QString& text, const QString& shortForm = {});
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_short;
};

}  // namespace fulcrum
