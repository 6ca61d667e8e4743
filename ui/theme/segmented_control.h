// SPDX-License-Identifier: GPL-3.0-or-later
// A row of joined buttons of which one is chosen. One tab stop; arrow keys, Home and End choose.
#pragma once

#include <QWidget>
#include <vector>

class QToolButton;

namespace fulcrum {

class SegmentedControl : public QWidget {
  Q_OBJECT

 public:
  explicit SegmentedControl(QWidget* parent = nullptr);
  explicit SegmentedControl(const QStringList& texts, QWidget* parent = nullptr);

  // Replaces the segments and chooses the first one.
  void setSegments(const QStringList& texts);
  void setSegmentText(int index, const QString& text);
  void setSegmentToolTip(int index, const QString& text);
  void setSegmentEnabled(int index, bool enabled);
  [[nodiscard]] int count() const { return static_cast<int>(m_buttons.size()); }
  [[nodiscard]] int currentIndex() const { return m_current; }
  // Shows a choice; does not emit.
  void setCurrentIndex(int index);

 Q_SIGNALS:
  // The user chose.
  void chosen(int index);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void choose(int index);

  std::vector<QToolButton*> m_buttons;
  int m_current = -1;
};

}  // namespace fulcrum
