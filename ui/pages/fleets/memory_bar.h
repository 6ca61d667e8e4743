// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the memory of a replica: weights, keys and values, the rest and what is free, as one bar with its figures.
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "serving/memory_fit.h"
#include "theme/theme.h"
#include "words/number_format.h"

class QLabel;

namespace fulcrum {

class MemoryBar : public QWidget {
  Q_OBJECT
 public:
  explicit MemoryBar(QWidget* parent = nullptr);

  // Nothing empties the bar.
  void setMemory(const std::optional<MemoryFit>& memory, double concurrency, const NumberFormat& format);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Part {
    QString name;
    ColourRole colour;
    double gigabytes = 0;
  };
  void showLegend(const NumberFormat& format);

  std::array<Part, 4> m_parts;
  double m_total = 0;
  QLabel* m_legend;
};

}  // namespace fulcrum
