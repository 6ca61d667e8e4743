// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the window: navigation, page, and the levers. Where there is no room for all, the levers lie over the
// page while they are wanted, so that the window fits a small screen.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace fulcrum {

class Columns : public QWidget {
  Q_OBJECT
 public:
  Columns(QWidget* navigation, QWidget* page, QWidget* levers, QWidget* parent = nullptr);

  // In a narrow window they are wanted only when the user asks for them there.
  void setLeversShown(bool shown);
  [[nodiscard]] bool areLeversShown() const { return m_narrow ? m_shownOverPage : m_shownBeside; }

  // Of navigation and page: the levers make room.
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void leversShown(bool shown);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void fit();
  void arrange();

  QWidget* m_navigation;
  QWidget* m_page;
  QWidget* m_levers;
  QHBoxLayout* m_layout;
  bool m_narrow = false;
  bool m_shownBeside = true;
  bool m_shownOverPage = false;
};

}  // namespace fulcrum
