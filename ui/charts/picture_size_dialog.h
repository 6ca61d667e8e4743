// SPDX-License-Identifier: GPL-3.0-or-later
// How large a picture of a chart is to be.
#pragma once

#include <QDialog>
#include <QSize>
#include <optional>

class QSpinBox;

namespace fulcrum {

class PictureSizeDialog : public QDialog {
  Q_OBJECT
 public:
  explicit PictureSizeDialog(QWidget* parent = nullptr);
  // In pixels: even numbers from 400 x 300 to 7680 x 4320.
  [[nodiscard]] QSize pixels() const;
  // None when it is cancelled.
  [[nodiscard]] static std::optional<QSize> ask(QWidget* parent);

 private:
  QSpinBox* m_width;
  QSpinBox* m_height;
};

}  // namespace fulcrum
