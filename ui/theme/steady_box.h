// SPDX-License-Identifier: GPL-3.0-or-later
// Holds a widget whose texts change in every frame of a drag. A layout hands each change of a hint on to the window,
// which then lays out all it shows; this box hands on only what changes its own hints.
#pragma once

#include <QWidget>

namespace fulcrum {

class SteadyBox : public QWidget {
 public:
  // Takes the content, and is visible where the content is.
  explicit SteadyBox(QWidget* content, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return m_content->sizeHint(); }
  [[nodiscard]] QSize minimumSizeHint() const override;
  // Only where the content itself wraps, not for the sake of what lies somewhere in it.
  [[nodiscard]] bool hasHeightForWidth() const override { return m_content->sizePolicy().hasHeightForWidth(); }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Hints {
    QSize usual;
    QSize least;
    int height = 0;  // for the width at hand
    bool operator==(const Hints&) const = default;
  };
  [[nodiscard]] Hints hints() const;

  QWidget* m_content;
  Hints m_handedOn;
};

}  // namespace fulcrum
