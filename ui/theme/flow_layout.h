// SPDX-License-Identifier: GPL-3.0-or-later
// A layout that sets widgets in rows and wraps like text.
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace fulcrum {

class FlowLayout : public QLayout {
  Q_OBJECT

 public:
  explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 6, int verticalGap = 2);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  // Returns the height; moves the widgets when `apply`.
  int arrange(const QRect& rect, bool apply) const;

  std::vector<std::unique_ptr<QLayoutItem>> m_items;
  int m_horizontalGap;
  int m_verticalGap;
};

}  // namespace fulcrum
