// SPDX-License-Identifier: GPL-3.0-or-later
// A card: the framed surface that holds one chart, editor or table under a title row.
#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace fulcrum {

class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(QWidget* parent = nullptr);
  explicit Card(const QString& title, const QString& subtitle = {}, QWidget* parent = nullptr);

  // The title names the card for screen readers, too. The subtitle is cut with an ellipsis where room is short. A
  // card without texts and header widgets has no header row.
  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  // For a subtitle that is a figure: what answers "why" of it by a click. Empty: it is none.
  void setSubtitleWhy(std::function<void()> ask);
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString subtitle() const;

  // Appends at the right end of the header row.
  void addHeaderWidget(QWidget* widget);
  void addHeaderSpacing(int width);
  // The width of the card at which its title and controls are whole.
  [[nodiscard]] int headerHint() const;
  [[nodiscard]] QVBoxLayout* contentLayout() const { return m_content; }

 private:
  void updateHeader();

  QWidget* m_header;
  QLabel* m_title;
  QLabel* m_subtitle;
  QHBoxLayout* m_headerLayout;
  QVBoxLayout* m_content;
  bool m_hasHeaderWidgets = false;
};

}  // namespace fulcrum
