// SPDX-License-Identifier: GPL-3.0-or-later
// Two to four rows of the catalogue side by side, and their prices over time where the price book has them.
#pragma once

#include <QDialog>
#include <vector>

#include "charts/chart_data.h"
#include "tables/catalogue_table.h"

namespace fulcrum {

inline constexpr int kMostCompared = 4;

class ComparisonDialog : public QDialog {
  Q_OBJECT
 public:
  // `rows` of the table, in the order in which they are shown; `prices` are theirs over time.
  ComparisonDialog(const CatalogueTable& table, const std::vector<size_t>& rows, const ChartData& prices = {},
                   QWidget* parent = nullptr);
};

}  // namespace fulcrum
