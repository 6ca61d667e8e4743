// SPDX-License-Identifier: GPL-3.0-or-later
// The field in which an exact value is typed over a curve's point.
#pragma once

#include <QLineEdit>
#include <optional>

namespace fulcrum::curve {

// A number >= 0 in the locale's notation or, where that makes no sense of it, with a point or comma as decimal sign.
std::optional<double> parseValue(const QString& text, const QLocale& locale);

// Enter accepts, so does a click elsewhere; Escape closes. The focus goes back to the parent.
class ValueEntry : public QLineEdit {
  Q_OBJECT

 public:
  explicit ValueEntry(QWidget* parent);

  void open(const QString& text, bool selectAll, QPoint anchor);

 Q_SIGNALS:
  void accepted(double value);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void accept();
  void close();

  bool m_open = false;
};

}  // namespace fulcrum::curve
